"""Zip containers that anyone may have made."""

import warnings
from io import BytesIO
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZipFile

import pytest

from app.export.word_check import WordRecordChecker
from app.export.word_package import (
    MOST_BYTES,
    MOST_PARTS,
    UnreadablePackageError,
    read_package,
    write_package,
    write_zip,
)
from app.export.word_xml import parse_untrusted
from tests.export.signed_word import changed_part, signed_word

ENTITIES = b"<!DOCTYPE a [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]><a>&b;</a>"
OUTSIDE = b"<!DOCTYPE a [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><a>&a;</a>"


def test_parts_come_back_from_the_package() -> None:
    """Reading gives what was written, with the content types added first."""
    parts = {"word/document.xml": b"<a/>", "_rels/.rels": b"<b/>"}
    read = read_package(write_package(parts))
    assert list(read) == ["[Content_Types].xml", "_rels/.rels", "word/document.xml"]
    assert {name: read[name] for name in parts} == parts
    assert write_zip(read) == write_package(parts)


def test_two_parts_of_one_name_are_refused() -> None:
    """Programs would not agree on which of the two is the document."""
    buffer = BytesIO()
    with ZipFile(buffer, "w") as archive, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        archive.writestr("word/document.xml", b"1")
        archive.writestr("word/Document.xml", b"2")
    with pytest.raises(UnreadablePackageError):
        read_package(buffer.getvalue())


def test_bombs_are_refused_before_they_are_unpacked() -> None:
    """Too much content, too many parts and unusual packing are refused."""
    too_many = write_zip({f"{number}": b"" for number in range(MOST_PARTS + 1)})
    packed = BytesIO()
    with ZipFile(packed, "w", ZIP_BZIP2) as archive:
        archive.writestr("word/document.xml", b"1")
    bomb = BytesIO()
    with (
        ZipFile(bomb, "w", ZIP_DEFLATED) as archive,
        archive.open("word/document.xml", "w") as part,
    ):
        for _ in range(MOST_BYTES // (1 << 20) + 1):
            part.write(bytes(1 << 20))
    for data in (too_many, packed.getvalue(), bomb.getvalue()):
        with pytest.raises(UnreadablePackageError):
            read_package(data)


@pytest.mark.parametrize("attack", [ENTITIES, OUTSIDE], ids=["billion laughs", "outside file"])
def test_entities_are_refused(attack: bytes) -> None:
    """A document type declaration is refused wherever it stands."""
    with pytest.raises(UnreadablePackageError):
        parse_untrusted(attack)
    for name in ("word/document.xml", "word/footer1.xml", "_rels/.rels", "_xmlsignatures/sig1.xml"):
        changed = changed_part(signed_word(1), name, lambda _: attack)
        assert WordRecordChecker().check(changed, ()).outcome.name == "BAD"
