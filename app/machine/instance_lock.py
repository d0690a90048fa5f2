"""One program a vault: a lock file that the system frees when the program ends, however."""

import json
import os
import sys
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from app.machine.safe_file import PRIVATE_FILE, said_plainly
from app.services.errors import VaultInUseError
from app.services.ports.clock import Clock
from app.services.ports.vault_files import Holder

_LONGEST_NOTE = 4096
_FAR = 0x3FFF_FFFF  # the locked byte lies behind the note, which others must be able to read


class InstanceLock:
    """A taken lock; `computer` is this computer's name."""

    def __init__(self, handle: int, clock: Clock, computer: str) -> None:
        self._handle: int | None = handle
        self._clock = clock
        self._computer = computer

    def announce(self, account: str) -> None:
        """Write down who holds the vault; a note that cannot be written is left out."""
        if self._handle is None:
            return
        since = self._clock.now().isoformat(timespec="minutes")
        note = json.dumps([account, self._computer, since]).encode()
        with suppress(OSError):
            os.ftruncate(self._handle, 0)
            os.lseek(self._handle, 0, os.SEEK_SET)
            os.write(self._handle, note)

    def release(self) -> None:
        """Give the vault free; calling it twice is harmless."""
        handle, self._handle = self._handle, None
        if handle is not None:
            os.close(handle)


def take_lock(path: Path, clock: Clock, computer: str) -> InstanceLock:
    """Take the lock at `path`, or raise VaultInUseError naming who has it.

    The lock belongs to the open file, so a second try in the same program is refused as well.
    Raises ReadOnlyPlaceError, DiskFullError and PlaceMissingError.
    """
    with said_plainly(path):
        flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
        handle = os.open(path, flags, PRIVATE_FILE)
    try:
        free = _try_lock(handle)
    except BaseException:
        os.close(handle)
        raise
    if not free:
        holder = _holder(handle)
        os.close(handle)
        raise VaultInUseError(holder.account, holder.computer, holder.since)
    return InstanceLock(handle, clock, computer)


def _holder(handle: int) -> Holder:
    """Return who the note names; empty where the holder has not written it yet."""
    try:
        os.lseek(handle, 0, os.SEEK_SET)
        account, computer, since = json.loads(os.read(handle, _LONGEST_NOTE))
        datetime.fromisoformat(since)
        return Holder(str(account), str(computer), since)
    except (OSError, ValueError, TypeError):
        return Holder("", "", "")


if sys.platform == "win32":
    import msvcrt

    def _try_lock(handle: int) -> bool:
        os.lseek(handle, _FAR, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _try_lock(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
