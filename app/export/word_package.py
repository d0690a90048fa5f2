"""The container of a Word file: parts by name, written so that equal parts give equal bytes.

A .docx is a zip of named parts (ECMA-376-2, Open Packaging Conventions). Ours is stored without
compression, in a fixed order and without times: deflate differs between zlib builds, and a
checker can then demand that a signed file is exactly what writing its parts again gives.
"""

import struct
import zlib
from collections.abc import Mapping
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

Parts = Mapping[str, bytes]
"""Content by part name, without the leading slash of OPC."""

CONTENT_TYPES = "[Content_Types].xml"
DOCUMENT = "word/document.xml"
SIGNATURE_FOLDER = "_xmlsignatures/"
SIGNATURE_ORIGIN = "_xmlsignatures/origin.sigs"
SIGNATURE_LIST = "_xmlsignatures/_rels/origin.sigs.rels"
ROOT_RELATIONSHIPS = "_rels/.rels"
XML_HEAD = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

MOST_BYTES = 256 * 1024 * 1024
MOST_PARTS = 500

_FIRST = (CONTENT_TYPES, ROOT_RELATIONSHIPS)
_RELATIONSHIPS_TYPE = "application/vnd.openxmlformats-package.relationships+xml"
_SIGNATURE_TYPE = "application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml"
_ORIGIN_TYPE = "application/vnd.openxmlformats-package.digital-signature-origin"
_WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.{}+xml"
_WORD_PARTS = {
    DOCUMENT: "document.main",
    "word/styles.xml": "styles",
    "word/settings.xml": "settings",
    "word/fontTable.xml": "fontTable",
    "word/header1.xml": "header",
    "word/footer1.xml": "footer",
    "word/footer2.xml": "footer",
    "word/footer3.xml": "footer",
}
_PICTURE_END, _PICTURE_TYPE = ".png", "image/png"
_CUSTOM_PROPERTIES = "customXml/itemProps1.xml"
_CUSTOM_PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"


class UnreadablePackageError(ValueError):
    """The bytes are no zip, a damaged one, or larger than any record."""


def signature_name(number: int) -> str:
    """Return the part name of a signature, counted from 1."""
    return f"{SIGNATURE_FOLDER}sig{number}.xml"


def content_type(name: str) -> str:
    """Return the content type that a part of this name has in our files."""
    if name.endswith(".rels"):
        return _RELATIONSHIPS_TYPE
    if name == SIGNATURE_ORIGIN:
        return _ORIGIN_TYPE
    if name.startswith(SIGNATURE_FOLDER):
        return _SIGNATURE_TYPE
    if name == _CUSTOM_PROPERTIES:
        return _CUSTOM_PROPERTIES_TYPE
    if name.endswith(_PICTURE_END):
        return _PICTURE_TYPE
    if name in _WORD_PARTS:
        return _WORD_TYPE.format(_WORD_PARTS[name])
    return "application/xml"


def content_types(parts: Parts) -> bytes:
    """Return the `[Content_Types].xml` of these parts."""
    defaults = [("rels", _RELATIONSHIPS_TYPE), ("xml", "application/xml")]
    if SIGNATURE_ORIGIN in parts:
        defaults.append(("sigs", _ORIGIN_TYPE))
    if any(name.endswith(_PICTURE_END) for name in parts):
        defaults.append(("png", _PICTURE_TYPE))
    covered = dict(defaults)
    lines = [f'<Default Extension="{end}" ContentType="{kind}"/>' for end, kind in defaults]
    for name in sorted(parts):
        kind = content_type(name)
        if name != CONTENT_TYPES and covered.get(name.rpartition(".")[2]) != kind:
            lines.append(f'<Override PartName="/{name}" ContentType="{kind}"/>')
    namespace = "http://schemas.openxmlformats.org/package/2006/content-types"
    return XML_HEAD + f'<Types xmlns="{namespace}">{"".join(lines)}</Types>'.encode()


def write_package(parts: Parts) -> bytes:
    """Return the zip; `[Content_Types].xml` is made anew and stands first."""
    everything = {**parts, CONTENT_TYPES: content_types(parts)}
    return write_zip(everything)


def write_zip(parts: Parts) -> bytes:
    """Return the parts as they are in a zip of our own form."""
    buffer = BytesIO()
    with ZipFile(buffer, "w", ZIP_STORED) as archive:
        for name in sorted(parts, key=_place):
            entry = ZipInfo(name)  # its date is 1980-01-01 unless one is given
            entry.create_system = 0
            entry.external_attr = 0
            archive.writestr(entry, parts[name])
    return buffer.getvalue()


def read_package(untrusted: bytes) -> dict[str, bytes]:
    """Return the parts of a zip that anyone may have written.

    Raises UnreadablePackageError; also for two parts of one name, which programs would read
    differently, and for more than `MOST_BYTES` unpacked.
    """
    try:
        with ZipFile(BytesIO(untrusted)) as archive:
            entries = archive.infolist()
            _refuse_bombs(entries)
            # a read stops at the size the entry declares and checks its CRC
            return {entry.filename: archive.read(entry) for entry in entries}
    except (
        BadZipFile,
        EOFError,
        NotImplementedError,
        OSError,
        RuntimeError,
        ValueError,
        struct.error,
        zlib.error,
    ) as error:
        raise UnreadablePackageError from error


def _refuse_bombs(entries: list[ZipInfo]) -> None:
    names = {entry.filename.lower() for entry in entries}
    if len(names) != len(entries) or len(entries) > MOST_PARTS:
        raise UnreadablePackageError
    if sum(entry.file_size for entry in entries) > MOST_BYTES:
        raise UnreadablePackageError
    if any(entry.compress_type not in (ZIP_STORED, ZIP_DEFLATED) for entry in entries):
        raise UnreadablePackageError


def _place(name: str) -> tuple[int, str]:
    return (_FIRST.index(name) if name in _FIRST else len(_FIRST), name)
