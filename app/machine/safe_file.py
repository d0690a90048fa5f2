"""Writing small files so that a crash leaves the old or the new one, readable by us alone."""

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from app.domain.errors import CannotProceedError
from app.services.errors import DiskFullError, PlaceMissingError, ReadOnlyPlaceError

PRIVATE_FILE = 0o600
PRIVATE_FOLDER = 0o700

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_READ_ONLY = {errno.EROFS, errno.EACCES, errno.EPERM}
_GONE = {errno.ENOENT, errno.ENOTDIR, errno.ENODEV, errno.ENXIO, errno.EIO, errno.ESTALE}


def keep_private() -> None:
    """Make everything this process creates readable by this person alone, and let it dump no core.

    What is open in the vault would stand in the core in clear.
    """
    os.umask(0o077)
    if sys.platform != "win32":
        import resource  # noqa: PLC0415  (not there on Windows)

        _, most = resource.getrlimit(resource.RLIMIT_CORE)
        resource.setrlimit(resource.RLIMIT_CORE, (0, most))


@contextmanager
def said_plainly(path: Path) -> Iterator[None]:
    """Turn what the system says about a place into errors that say what to do.

    Raises DiskFullError, ReadOnlyPlaceError or PlaceMissingError; other OSErrors pass.
    """
    try:
        yield
    except OSError as error:
        plain = plain_error(error, path)
        if plain is None:
            raise
        raise plain from error


def plain_error(error: OSError, path: Path) -> CannotProceedError | None:
    """Return the error a person understands for an OSError at a place, if there is one."""
    if error.errno in _FULL:
        return DiskFullError(path)
    if error.errno in _READ_ONLY:
        return ReadOnlyPlaceError(path)
    if error.errno in _GONE:
        return PlaceMissingError(path)
    return None


def write_private(path: Path, data: bytes) -> None:
    """Replace a file in one step that survives a power cut; raises like `said_plainly`."""
    part = path.with_name(f"{path.name}.{os.urandom(4).hex()}.part")
    with said_plainly(path):
        try:
            _write_through(part, data)
            part.replace(path)
        except BaseException:
            with suppress(OSError):
                part.unlink(missing_ok=True)
            raise
        sync_folder(path.parent)


def make_private_folder(path: Path) -> None:
    """Make a folder, and those above it, that only this person can enter."""
    with said_plainly(path):
        path.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)


def sync_folder(folder: Path) -> None:
    """Make a rename in the folder survive a power cut."""
    if os.name == "nt":  # Windows cannot sync a folder, and journals renames itself
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _write_through(path: Path, data: bytes) -> None:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, PRIVATE_FILE)
    with os.fdopen(handle, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


_BINARY = getattr(os, "O_BINARY", 0)
