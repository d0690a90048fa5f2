"""Looking at a vault's files before they are opened.

Never used while the database is open in this process: closing a file that SQLite has open drops
its locks. The instance lock keeps other programs away.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from app.services.errors import ForeignJournalError, VaultDamagedError
from app.services.ports.vault_databases import KeyFit
from app.storage.page_codec import PAGE_BYTES, SALT_BYTES, PageCodec

_WAL_HEADER = 32
_FRAME_HEADER = 24
_FRAME = _FRAME_HEADER + PAGE_BYTES
_MAGIC_LITTLE, _MAGIC_BIG = 0x377F0682, 0x377F0683
_PAGES_TRIED = 64
_VERSION_AT = 60  # user_version in page 1 (sqlite.org/fileformat2.html 1.3)


@dataclass(frozen=True)
class _Frame:
    """One page in the write-ahead log."""

    index: int
    number: int
    page: bytes


def wal_of(path: Path) -> Path:
    """Return the path of a database's write-ahead log."""
    return path.with_name(path.name + "-wal")


def first_bytes(path: Path) -> bytes:
    """Return the 16 bytes a database starts with; raises VaultDamagedError if too short."""
    try:
        with path.open("rb") as file:
            start = file.read(SALT_BYTES)
    except OSError as error:
        raise VaultDamagedError(path) from error
    if len(start) != SALT_BYTES:
        raise VaultDamagedError(path)
    return start


def key_fit(path: Path, key: bytes) -> KeyFit:
    """Tell whether the key belongs to the database.

    A power cut may have torn page 1 while it was copied from the log: then it counts there.
    """
    if first_page(path, key) is not None:
        return KeyFit.FITS
    codec = PageCodec(key)
    try:
        with path.open("rb") as file:
            for number in range(1, _PAGES_TRIED + 1):
                if codec.is_whole(file.read(PAGE_BYTES), number):
                    return KeyFit.DAMAGED
    except OSError as error:
        raise VaultDamagedError(path) from error
    return KeyFit.FOREIGN


def first_page(path: Path, key: bytes) -> bytes | None:
    """Return page 1 decrypted, from the database or its log; None where neither is whole."""
    codec = PageCodec(key)
    try:
        with path.open("rb") as file:
            page = file.read(PAGE_BYTES)
    except OSError as error:
        raise VaultDamagedError(path) from error
    if codec.is_whole(page, 1):
        return codec.decrypted(page, 1)
    logged = (f.page for f in _frames(wal_of(path)) if f.number == 1)
    found = next((page for page in logged if codec.is_whole(page, 1)), None)
    return codec.decrypted(found, 1) if found else None


def version_in(page: bytes) -> int:
    """Return the version that the first page says its tables have."""
    return int.from_bytes(page[_VERSION_AT : _VERSION_AT + 4])


def check_journals(path: Path, key: bytes) -> None:
    """Raise ForeignJournalError for a journal that SQLite would use and that is not ours.

    SQLite would copy a foreign log into the database before noticing. A page that SQLite leaves
    out itself, because a power cut tore it (bad checksum), does no harm.
    """
    rollback = path.with_name(path.name + "-journal")
    if rollback.exists() and rollback.stat().st_size > 0:  # we never leave one
        raise ForeignJournalError(rollback)
    codec, wal = PageCodec(key), wal_of(path)
    bad = next((f.index for f in _frames(wal) if not codec.is_whole(f.page, f.number)), None)
    if bad is not None and _checksums_hold(wal, bad + 1):
        raise ForeignJournalError(wal)


def _frames(wal: Path) -> Iterator[_Frame]:
    """Yield the frames of the log's present round, without checking their checksums."""
    try:
        file = wal.open("rb")
    except FileNotFoundError:
        return
    with file:
        header = file.read(_WAL_HEADER)
        if not _is_header(header):
            return
        index = 0
        while len(frame := file.read(_FRAME)) == _FRAME and frame[8:16] == header[16:24]:
            yield _Frame(index, int.from_bytes(frame[:4]), frame[_FRAME_HEADER:])
            index += 1


def _is_header(header: bytes) -> bool:
    """Tell whether SQLite would read on after this head of a log."""
    if len(header) != _WAL_HEADER:
        return False
    magic, _, page_bytes = struct.unpack(">III", header[:12])
    if magic not in (_MAGIC_LITTLE, _MAGIC_BIG) or page_bytes != PAGE_BYTES:
        return False
    return _checksum(header[:24], (0, 0), big=magic == _MAGIC_BIG) == _pair(header[24:])


def _checksums_hold(wal: Path, frames: int) -> bool:
    """Tell whether the first frames carry the running checksum SQLite demands."""
    with wal.open("rb") as file:
        header = file.read(_WAL_HEADER)
        big = int.from_bytes(header[:4]) == _MAGIC_BIG
        running = _pair(header[24:])
        for _ in range(frames):
            frame = file.read(_FRAME)
            running = _checksum(frame[:8] + frame[_FRAME_HEADER:], running, big=big)
            if running != _pair(frame[16:_FRAME_HEADER]):
                return False
    return True


def _pair(data: bytes) -> tuple[int, int]:
    first, second = struct.unpack(">II", data)
    return first, second


def _checksum(data: bytes, start: tuple[int, int], *, big: bool) -> tuple[int, int]:
    """Return the running checksum of a log (sqlite.org/fileformat2.html 4.2)."""
    first, second = start
    words = struct.unpack(f"{'>' if big else '<'}{len(data) // 4}I", data)
    for index in range(0, len(words), 2):
        first = (first + words[index] + second) & 0xFFFF_FFFF
        second = (second + words[index + 1] + first) & 0xFFFF_FFFF
    return first, second
