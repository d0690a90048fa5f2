"""What SQLite says, as errors that a person can do something about."""

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlcipher3 import dbapi2

from app.domain.errors import CannotProceedError
from app.services.errors import (
    DiskFullError,
    PlaceMissingError,
    ReadOnlyPlaceError,
    VaultDamagedError,
    VaultInUseError,
    VaultLockedError,
)

# primary result codes (sqlite.org/rescode.html); the driver does not name them
_PERM, _BUSY, _READONLY, _INTERRUPT, _IOERR = 3, 5, 8, 9, 10
_CORRUPT, _FULL, _CANTOPEN, _NOTADB = 11, 13, 14, 26
_LITTLE_ROOM = 256 * 1024


@contextmanager
def said_plainly(path: Path) -> Iterator[None]:
    """Turn the driver's errors into ours; what is a fault of the program passes as it is."""
    try:
        yield
    except dbapi2.Error as error:
        plain = plain_error(error, path)
        if plain is None:
            raise
        raise plain from error


@contextmanager
def os_said_plainly(path: Path) -> Iterator[None]:
    """Turn what the system says about making a file into our errors."""
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise DiskFullError(path) from error
        if error.errno in (errno.EROFS, errno.EACCES, errno.EPERM):
            raise ReadOnlyPlaceError(path.parent) from error
        raise PlaceMissingError(path.parent) from error


def plain_error(error: dbapi2.Error, path: Path) -> CannotProceedError | None:
    """Return our error for one of the driver's about the database at `path`, if there is one."""
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        closed = isinstance(error, dbapi2.ProgrammingError) and "closed" in str(error)
        return VaultLockedError() if closed else None
    primary = code & 0xFF
    if primary in (_IOERR, _CANTOPEN, _READONLY, _PERM):
        # a change attempted while reading is read-only too, and no fault of the place
        return _place_error(path) or (None if primary == _READONLY else PlaceMissingError(path))
    kinds: dict[int, CannotProceedError] = {
        _FULL: DiskFullError(path),
        _CORRUPT: VaultDamagedError(path),
        _NOTADB: VaultDamagedError(path),
        _INTERRUPT: VaultLockedError(),
        _BUSY: VaultInUseError("", "", ""),
    }
    return kinds.get(primary)


def _place_error(path: Path) -> CannotProceedError | None:
    """Tell from the place itself why it cannot be written; SQLite only says that it cannot."""
    folder = path.parent
    if not path.exists():
        return PlaceMissingError(folder)
    if not os.access(folder, os.W_OK) or not os.access(path, os.W_OK):
        return ReadOnlyPlaceError(folder)
    if shutil.disk_usage(folder).free < _LITTLE_ROOM:
        return DiskFullError(path)
    return None
