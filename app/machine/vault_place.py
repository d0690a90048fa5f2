"""Whether a live vault may lie in a folder.

A network drive gives no shared memory and no honest sync; a folder that a program copies to a
cloud mixes old and new files; a stick is pulled out. Each of these has destroyed databases.
"""

import os
import re
import sys
from collections.abc import Mapping
from pathlib import Path

_NETWORK = re.compile(
    r"^(nfs\d?|cifs|smb\d?|smbfs|afs|ncpfs|davfs|lustre|ceph|glusterfs"
    r"|fuse\.(sshfs|rclone|gvfsd-fuse|davfs2?|s3fs|glusterfs|google-drive-ocamlfuse|onedriver))$"
)
_SYNCED = re.compile(
    r"^(onedrive( - .*)?|wpsdrive|wps ?云盘|wps ?网盘|wps cloud( files)?|wps云文档|kingsoftcloud"
    r"|baidunetdisk.*|baidu ?sync.*|百度网盘.*|百度云.*|坚果云.*|我的坚果云|nutstore.*"
    r"|dropbox.*|google ?drive.*|icloud ?drive|com~apple~clouddocs|mobile documents"
    r"|微云.*|weiyun.*|腾讯微云.*|阿里云盘.*|天翼云盘.*|synologydrive|seafile|nextcloud|owncloud)$"
)
_SYNC_ROOTS = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
_SYNC_MARKS = (".stfolder", ".dropbox.cache", ".nutstore")


def is_unsafe(
    folder: Path, environment: Mapping[str, str], mounts: Path = Path("/proc/self/mountinfo")
) -> bool:
    """Tell whether the folder lies on a network drive, a stick or in a synced folder.

    The folder need not exist yet. `mounts` is Linux's table of mounted file systems.
    """
    whole = Path(os.path.abspath(folder))  # noqa: PTH100  (a link into a cloud folder counts too)
    return any(
        _is_synced(path, environment) or _is_foreign(path, mounts)
        for path in {whole, whole.resolve()}
    )


def file_system_of(folder: Path, mounts: Path = Path("/proc/self/mountinfo")) -> str:
    """Return the kind of file system, for example ext4; empty where the system does not say."""
    try:
        lines = mounts.read_text("utf-8", "surrogateescape").splitlines()
    except OSError:
        return ""
    return _mount_of(folder.resolve(), lines)[1]


def _is_synced(folder: Path, environment: Mapping[str, str]) -> bool:
    if any(_SYNCED.match(part.casefold()) for part in folder.parts):
        return True
    roots = [Path(environment[name]) for name in _SYNC_ROOTS if environment.get(name)]
    chain = (folder, *folder.parents)
    return any(root in chain for root in roots) or any(
        (place / mark).exists() for place in chain for mark in _SYNC_MARKS
    )


def _is_foreign(folder: Path, mounts: Path) -> bool:
    if sys.platform == "win32":
        return _is_foreign_drive(folder)
    try:
        lines = mounts.read_text("utf-8", "surrogateescape").splitlines()
    except OSError:  # macOS has no such table; its network drives are under /Volumes
        return False
    device, kind = _mount_of(folder, lines)
    return bool(_NETWORK.match(kind)) or _is_stick(device)


def _mount_of(folder: Path, lines: list[str]) -> tuple[str, str]:
    """Return device number (8:1) and file system of the last mount above the folder."""
    best, found = -1, ("", "")
    for line in lines:
        before, _, after = line.partition(" - ")
        fields = before.split()
        if len(fields) <= 4 or not after:  # noqa: PLR2004  (proc(5): device 3rd, place 5th)
            continue
        place = Path(re.sub(r"\\(\d{3})", lambda m: chr(int(m[1], 8)), fields[4]))
        if folder.is_relative_to(place) and len(place.parts) >= best:
            best, found = len(place.parts), (fields[2], after.split()[0])
    return found


def _is_stick(device: str) -> bool:
    """Tell whether the kernel calls the disk of a device number removable."""
    if not device:
        return False
    block = Path("/sys/dev/block") / device
    for place in (block, block.resolve().parent):  # a disk, or a partition inside one
        try:
            return (place / "removable").read_text().strip() == "1"
        except OSError:
            continue
    return False


def _is_foreign_drive(folder: Path) -> bool:
    """Tell whether Windows calls the drive remote or removable (GetDriveTypeW: 4, 2)."""
    if sys.platform != "win32":
        return False
    if folder.drive.startswith("\\\\"):
        return True
    import ctypes  # noqa: PLC0415  (Windows only)

    return ctypes.windll.kernel32.GetDriveTypeW(folder.drive + "\\") in (2, 4)
