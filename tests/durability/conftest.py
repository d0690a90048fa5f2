"""A place for vaults that are killed rather than cut from the power."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

MEMORY = Path("/dev/shm")  # noqa: S108  (a file system in memory, used where there is one)
ROOM_BYTES = 256 * 1024 * 1024


@pytest.fixture
def memory_folder(tmp_path: Path) -> Iterator[Path]:
    """Return a folder in memory where the system has one: a kill needs no disk.

    A disk that stalls for half a second, as shared ones do, then does not look like a fault.
    """
    if not MEMORY.is_dir() or shutil.disk_usage(MEMORY).free < ROOM_BYTES:
        yield tmp_path
        return
    folder = Path(tempfile.mkdtemp(prefix="tanlu-test-", dir=MEMORY))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
