"""Written and signed Word files of invented records, made once a run."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

from app.domain.record import Record
from app.export.record_codec import freeze
from app.export.word_package import read_package, write_package
from app.export.word_signature import WordRecordSigner
from app.export.word_writer import WordRecordWriter
from tests.export.builders import a_record
from tests.export.identities import ROLES, SIGNED, identities

TEMPLATE = Path(__file__).parents[2] / "resources" / "templates" / "word"


def written(record: Record) -> bytes:
    """Return the unsigned Word file of a record."""
    return WordRecordWriter(TEMPLATE).write(freeze(record), lambda _done, _total: None)


@cache
def unsigned_word() -> bytes:
    """Return a small unsigned file."""
    return written(a_record(entries=4))


@cache
def signed_word(signers: int = 1) -> bytes:
    """Return the small file signed by that many persons, in the order of ROLES."""
    data = unsigned_word()
    for identity, role in zip(identities(signers), ROLES[:signers], strict=True):
        data = WordRecordSigner().sign(data, identity, role, SIGNED)
    return data


def changed_part(data: bytes, name: str, change: Callable[[bytes], bytes]) -> bytes:
    """Return the file with one part changed and packed as before."""
    parts = read_package(data)
    changed = change(parts[name])
    assert changed != parts[name]
    return write_package({**parts, name: changed})


def changed_word(data: bytes, old: str, new: str) -> bytes:
    """Return the file with one text of the body replaced at its first place."""
    return changed_part(
        data, "word/document.xml", lambda xml: xml.replace(old.encode(), new.encode(), 1)
    )
