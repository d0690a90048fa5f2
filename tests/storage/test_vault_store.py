"""Transactions, threads, locking up: how an open vault behaves."""

import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from app.domain.ids import TalkId
from app.domain.participant import Role
from app.domain.transcript import Draft, EntryKind
from app.services.errors import VaultDamagedError, VaultLockedError
from app.services.ports.vault_store import Tables, VaultStore
from tests.builders_vault import Seen, a_store, a_talk, an_entry, stored_talk, texts


class StopError(Exception):
    """Something went wrong in the middle of a change."""


def _add_and_fail(tables: Tables, talk_id: TalkId) -> None:
    tables.transcript.add(an_entry(talk_id))
    raise StopError


def _read_all(tables: Tables, talk_id: TalkId) -> None:
    texts(tables, talk_id)
    tables.audit.first_break()


def test_a_failed_change_leaves_nothing(store: VaultStore) -> None:
    """An exception in the block takes back rows, counters and audit entries alike."""
    talk_id = stored_talk(store)
    with store.read() as tables:
        before = tables.audit.newest(99)

    with pytest.raises(StopError), store.change() as tables:
        _add_and_fail(tables, talk_id)

    with store.change() as tables:
        assert texts(tables, talk_id) == []
        assert tables.talks.get(talk_id).entry_count == 0
        assert tables.audit.newest(99) == before
        tables.transcript.add(an_entry(talk_id))
        assert tables.audit.first_break() is None


def test_a_reader_sees_one_moment(store: VaultStore) -> None:
    """What is read belongs together, though another thread writes meanwhile."""
    talk_id = stored_talk(store)

    def write() -> None:
        with store.change() as tables:
            tables.transcript.add(an_entry(talk_id))

    with store.read() as tables, ThreadPoolExecutor(1) as other:
        assert texts(tables, talk_id) == []
        other.submit(write).result()
        assert texts(tables, talk_id) == []
    with store.read() as tables:
        assert len(texts(tables, talk_id)) == 1


def test_reading_inside_a_change_sees_the_change(store: VaultStore) -> None:
    """A service that reads while it changes does not see the world of before."""
    talk_id = stored_talk(store)
    with store.change() as writing:
        writing.transcript.add(an_entry(talk_id))
        with store.read() as tables:
            assert len(texts(tables, talk_id)) == 1


def test_threads_take_turns(store: VaultStore) -> None:
    """Writers and readers in several threads lose nothing and break no chain."""
    talk_id = stored_talk(store)

    def work(name: int) -> None:
        for i in range(25):
            with store.change() as tables:
                tables.transcript.add(an_entry(talk_id, f"{name}-{i}"))
            with store.read() as tables:
                assert len(texts(tables, talk_id)) == tables.talks.get(talk_id).entry_count
            store.idle()

    with ThreadPoolExecutor(6) as threads:
        list(threads.map(work, range(6)))
    with store.read() as tables:
        assert len(set(texts(tables, talk_id))) == 150
        assert tables.audit.first_break() is None


def test_changes_do_not_nest(store: VaultStore) -> None:
    """A change inside a change would wait for itself: it is refused at once."""
    with store.change(), pytest.raises(RuntimeError), store.change():
        pass


def test_tables_are_of_no_use_after_their_block(store: VaultStore) -> None:
    """Nothing can be written outside a transaction by tables that were kept."""
    with store.change() as tables:
        pass
    with pytest.raises(RuntimeError):
        tables.talks.add(a_talk())


def test_reading_cannot_write(store: VaultStore) -> None:
    """The tables of a reading moment change nothing."""
    with pytest.raises(Exception, match="readonly"), store.read() as tables:
        tables.talks.add(a_talk())


def test_closing_from_another_thread_locks_the_vault(tmp_path: Path) -> None:
    """A vault closed elsewhere answers with VaultLockedError; closing twice is harmless."""
    seen = Seen()
    store = a_store(tmp_path, seen=seen)
    stored_talk(store)

    for _ in range(2):
        thread = threading.Thread(target=store.close)
        thread.start()
        thread.join()

    assert len(seen.heads) == 1
    with pytest.raises(VaultLockedError), store.change():
        pass
    with pytest.raises(VaultLockedError), store.read():
        pass
    store.idle()


def test_closing_stops_a_long_reading(tmp_path: Path) -> None:
    """Locking does not wait until someone has read everything."""
    store = a_store(tmp_path)
    talk_id = stored_talk(store)
    with store.change() as tables:
        for _ in range(2000):
            tables.transcript.add(an_entry(talk_id))
    reading = threading.Event()

    def read_on() -> None:
        with store.read() as tables:
            while True:
                texts(tables, talk_id)
                reading.set()

    with ThreadPoolExecutor(1) as other:
        future = other.submit(read_on)
        reading.wait(30)
        store.close()
        with pytest.raises(VaultLockedError):
            future.result(30)


def test_closing_leaves_one_file(tmp_path: Path) -> None:
    """After closing, everything is in the database and no log lies beside it."""
    store = a_store(tmp_path)
    stored_talk(store)
    store.close()
    assert [path.name for path in tmp_path.iterdir()] == ["vault.db"]


def test_idle_copies_the_log_back(tmp_path: Path) -> None:
    """Housekeeping moves what was written into the database, and is repeated at no cost."""
    store = a_store(tmp_path)
    talk_id = stored_talk(store)
    before = (tmp_path / "vault.db").stat().st_mtime_ns
    with store.change() as tables:
        tables.transcript.add(an_entry(talk_id))
    store.idle()
    after = (tmp_path / "vault.db").stat().st_mtime_ns
    store.idle()
    store.idle()

    assert before < after == (tmp_path / "vault.db").stat().st_mtime_ns
    assert store.is_sound()
    store.close()


def test_the_log_does_not_grow_for_ever(tmp_path: Path) -> None:
    """Even if nobody ever finds an idle moment, the log is copied back."""
    store = a_store(tmp_path)
    talk_id = stored_talk(store)
    for i in range(2100):
        with store.change() as tables:
            tables.transcript.save_draft(Draft(talk_id, f"{i}", Role.SUBJECT, EntryKind.ANSWER))
    assert (tmp_path / "vault.db-wal").stat().st_size < 1100 * 2 * 4120
    store.close()


def test_a_damaged_page_is_reported_as_damage(tmp_path: Path) -> None:
    """A page that fails its code raises VaultDamagedError, and other pages still read."""
    store = a_store(tmp_path)
    talk_id = stored_talk(store)
    with store.change() as tables:
        for i in range(2000):
            tables.transcript.add(an_entry(talk_id, f"第{i}句"))
    store.close()
    path = tmp_path / "vault.db"
    data = bytearray(path.read_bytes())
    data[len(data) * 9 // 10] ^= 1  # behind the pages that every table has from the beginning
    path.write_bytes(bytes(data))

    store = a_store(tmp_path)
    with pytest.raises(VaultDamagedError), store.read() as tables:
        _read_all(tables, talk_id)
    assert not store.is_sound()
    with store.read() as tables:
        assert tables.talks.get(talk_id).entry_count == 2000
    store.close()
