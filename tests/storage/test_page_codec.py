"""The file's format is what it is said to be: read here without SQLCipher."""

import sqlite3
from pathlib import Path

from app.storage.page_codec import MAGIC, PAGE_BYTES, PageCodec
from tests.builders_vault import KEY, an_entry, an_open_store, stored_talk

SENTENCE = "请谈谈三项整改措施的进展，𠮷局长。"


def a_closed_vault(folder: Path) -> bytes:
    """Return the bytes of a closed vault that holds the sentence."""
    with an_open_store(folder) as store:
        talk_id = stored_talk(store)
        with store.change() as tables:
            for i in range(300):
                tables.transcript.add(an_entry(talk_id, f"{SENTENCE}{i}"))
    return (folder / "vault.db").read_bytes()


def test_another_reader_gets_every_row(tmp_path: Path) -> None:
    """Decrypted page by page in Python, the vault opens in Python's own SQLite."""
    data = a_closed_vault(tmp_path)
    codec = PageCodec(KEY)
    pages = [data[i : i + PAGE_BYTES] for i in range(0, len(data), PAGE_BYTES)]
    plain = bytearray()
    for number, page in enumerate(pages, 1):
        assert codec.is_whole(page, number)
        plain += codec.decrypted(page, number)
    plain[18:20] = b"\x01\x01"  # no write-ahead log beside this copy
    copy = tmp_path / "plain.db"
    copy.write_bytes(plain)

    connection = sqlite3.connect(copy)
    rows = connection.execute("SELECT text FROM transcript_entry ORDER BY id").fetchall()
    checked = connection.execute("PRAGMA integrity_check").fetchall()
    connection.close()

    assert plain.startswith(MAGIC)
    assert [row[0] for row in rows] == [f"{SENTENCE}{i}" for i in range(300)]
    assert checked == [("ok",)]


def test_the_file_begins_with_the_salt(tmp_path: Path) -> None:
    """Nothing of SQLite's own head shows, and nothing of the text."""
    data = a_closed_vault(tmp_path)
    assert data[:16] == KEY[32:]
    assert MAGIC not in data
    assert SENTENCE.encode() not in data


def test_a_flipped_bit_a_wrong_place_or_key_is_noticed(tmp_path: Path) -> None:
    """A page is only whole as it was written, where it was written, under its key."""
    data = a_closed_vault(tmp_path)
    page = data[PAGE_BYTES : 2 * PAGE_BYTES]
    codec = PageCodec(KEY)

    assert codec.is_whole(page, 2)
    assert not codec.is_whole(page, 3)
    assert not codec.is_whole(page[:-1], 2)
    assert not codec.is_whole(bytes([page[0] ^ 1]) + page[1:], 2)
    assert not PageCodec(bytes(32) + KEY[32:]).is_whole(page, 2)
