"""The places for an emergency copy: chosen, the person's own folder, other disks, memory."""

import os
import re
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

FOLDER = "tanlu-rescue"

_LOCAL = re.compile(r"^(ext[234]|xfs|btrfs|f2fs|zfs|vfat|exfat|ntfs3?|fuseblk|apfs)$")
_DRIVES = "DEFGHIJKLMNOPQRSTUVWXYZC"
_FIXED_OR_REMOVABLE = (2, 3)  # GetDriveTypeW


def rescue_places(
    chosen: str,
    own: Path,
    environment: Mapping[str, str],
    mounts: Path = Path("/proc/self/mountinfo"),
) -> tuple[Path, ...]:
    """Return the folders to try in turn; none of them need exist.

    `chosen` is the place the person likes best, empty for none. A place in memory comes last: it
    outlives the program, not the power.
    """
    places = [Path(chosen)] if chosen else []
    places.append(own)
    places += (disk / FOLDER for disk in _other_disks(mounts))
    runtime = environment.get("XDG_RUNTIME_DIR", "")
    if runtime.startswith("/"):
        places.append(Path(runtime) / FOLDER)
    return tuple(dict.fromkeys(places))


def _other_disks(mounts: Path) -> Iterator[Path]:
    if sys.platform == "win32":
        yield from _drives()
        return
    try:
        lines = mounts.read_text("utf-8", "surrogateescape").splitlines()
    except OSError:
        return
    for line in lines:
        before, _, after = line.partition(" - ")
        fields = before.split()
        if len(fields) <= 4 or not after or not _LOCAL.match(after.split()[0]):  # noqa: PLR2004  (proc(5))
            continue
        place = Path(re.sub(r"\\(\d{3})", lambda m: chr(int(m[1], 8)), fields[4]))
        if place != Path("/") and place.is_dir() and os.access(place, os.W_OK):
            yield place


def _drives() -> Iterator[Path]:
    if sys.platform != "win32":
        return
    import ctypes  # noqa: PLC0415  (Windows only)

    for letter in _DRIVES:
        if ctypes.windll.kernel32.GetDriveTypeW(f"{letter}:\\") in _FIXED_OR_REMOVABLE:
            yield Path(f"{letter}:\\")
