"""An exchange file opens with its passphrase only, and says what is wrong with any other."""

import hashlib
import secrets
from pathlib import Path

import pytest

from app.crypto.exchange_file import ExchangeFile
from app.crypto.passphrase_strength import ZxcvbnMeter
from app.services.errors import (
    ExchangeDamagedError,
    ExchangePassphraseError,
    NewerExchangeError,
    NotAnExchangeError,
    PassphraseTooWeakError,
)
from tests.builders_vault import PASSPHRASE, QUICK

PATH = Path("回稿.tlhs")
CONTENT = "提纲的问题".encode() * 40
FILES = ExchangeFile(lambda: QUICK, ZxcvbnMeter(), secrets.token_bytes)


@pytest.fixture(scope="module")
def sealed() -> bytes:
    """Return a whole file."""
    return FILES.seal(CONTENT, PASSPHRASE)


def with_new_hash(data: bytes) -> bytes:
    """Return a changed file as somebody makes it who knows the layout."""
    return data[:-32] + hashlib.sha256(data[:-32]).digest()


def test_what_was_closed_is_opened(sealed: bytes) -> None:
    """The same words twice give different files, and neither shows anything."""
    assert FILES.open(sealed, PASSPHRASE, PATH) == CONTENT
    assert FILES.seal(CONTENT, PASSPHRASE) != sealed
    assert "提纲".encode() not in sealed


def test_a_wrong_passphrase_is_told_apart_from_damage(sealed: bytes) -> None:
    """Both are named for what they are."""
    with pytest.raises(ExchangePassphraseError) as refused:
        FILES.open(sealed, PASSPHRASE + "!", PATH)
    assert refused.value.path == PATH
    for place in range(8, len(sealed), 7):
        broken = bytearray(sealed)
        broken[place] ^= 1
        with pytest.raises(ExchangeDamagedError):
            FILES.open(bytes(broken), PASSPHRASE, PATH)
    for length in range(9, len(sealed), 11):
        with pytest.raises(ExchangeDamagedError):
            FILES.open(sealed[:length], PASSPHRASE, PATH)


def test_a_change_with_a_new_hash_is_found_all_the_same(sealed: bytes) -> None:
    """The cipher's own code covers head and content; an unaffordable head is never tried."""
    content = bytearray(sealed)
    content[-60] ^= 1
    with pytest.raises(ExchangeDamagedError):
        FILES.open(with_new_hash(bytes(content)), PASSPHRASE, PATH)
    greedy = bytearray(sealed)
    greedy[8:12] = b"\xff" * 4
    with pytest.raises(ExchangeDamagedError):
        FILES.open(with_new_hash(bytes(greedy)), PASSPHRASE, PATH)
    nonce = bytearray(sealed)
    nonce[31] ^= 1
    with pytest.raises(ExchangeDamagedError):
        FILES.open(with_new_hash(bytes(nonce)), PASSPHRASE, PATH)


def test_other_files_are_none(sealed: bytes) -> None:
    """Anything else, and a file of a later program, is said to be that."""
    for data in (b"", b"%PDF-1.7", b"TANLUO"):
        with pytest.raises(NotAnExchangeError):
            FILES.open(data, PASSPHRASE, PATH)
    with pytest.raises(NewerExchangeError):
        FILES.open(sealed[:7] + b"\x02" + sealed[8:], PASSPHRASE, PATH)


def test_a_passphrase_that_is_easy_to_guess_is_refused() -> None:
    """The file may lie on a stick that is lost."""
    with pytest.raises(PassphraseTooWeakError):
        FILES.seal(CONTENT, "12345678")
