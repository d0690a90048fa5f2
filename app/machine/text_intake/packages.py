"""Zip packages from outside: their true size is known before anything is parsed."""

import io
import zipfile
import zlib

from app.services.errors import ArchiveBombError, DamagedFileError, EncryptedFileError

MOST_PARTS = 10_000
MOST_UNPACKED = 512 * 1024 * 1024
MOST_XML = 64 * 1024 * 1024
_MOST_RATIO = 200  # times; office documents stay below 50
_RATIO_FROM = 8 * 1024 * 1024  # below that size a high ratio does no harm
_CHUNK = 1024 * 1024
_ENCRYPTED = 0x1
_XML = (".xml", ".rels")

Broken = (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, ValueError)
"""What a broken package makes zipfile raise; it reads from memory only."""


def checked_names(name: str, untrusted: bytes) -> frozenset[str]:
    """Return the names of a package's parts, once all are known to unpack to a sane size.

    The sizes in a package's directory can lie; so each part is unpacked piece by piece, and
    nothing is kept. Raises ArchiveBombError, EncryptedFileError or DamagedFileError.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(untrusted)) as package:
            parts = package.infolist()
            if len(parts) > MOST_PARTS:
                raise ArchiveBombError(name)
            if any(part.flag_bits & _ENCRYPTED for part in parts):
                raise EncryptedFileError(name)
            left = MOST_UNPACKED
            for part in parts:
                left -= _unpacked_size(name, package, part, left)
            return frozenset(part.filename for part in parts)
    except (*Broken, RuntimeError):
        raise DamagedFileError(name, "zip") from None


def _unpacked_size(name: str, package: zipfile.ZipFile, part: zipfile.ZipInfo, left: int) -> int:
    is_xml = part.filename.lower().endswith(_XML)
    most = min(left, MOST_XML) if is_xml else left
    size, tail = 0, b""
    with package.open(part) as unpacked:
        while piece := unpacked.read(_CHUNK):
            size += len(piece)
            is_dense = size > _RATIO_FROM and size > _MOST_RATIO * max(part.compress_size, 1)
            if size > most or is_dense or (is_xml and _declares(tail + piece)):
                raise ArchiveBombError(name)
            tail = piece[-20:]
    return size


def _declares(piece: bytes) -> bool:
    """Tell whether XML declares a document type, which office documents never do: entities."""
    return b"<!DOCTYPE" in piece.replace(b"\0", b"") or b"<!ENTITY" in piece.replace(b"\0", b"")


def part(name: str, untrusted: bytes, path: str) -> bytes | None:
    """Return one part of a checked package, None where there is none."""
    try:
        with zipfile.ZipFile(io.BytesIO(untrusted)) as package:
            return package.read(path) if path in package.namelist() else None
    except Broken:
        raise DamagedFileError(name, "zip") from None
