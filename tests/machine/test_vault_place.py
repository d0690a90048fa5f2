"""Where a live vault must not lie."""

from pathlib import Path

import pytest

from app.machine.vault_place import is_unsafe

MOUNTS = """\
22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
30 22 0:40 / /mnt/office rw - nfs4 server:/office rw
31 22 0:41 / /mnt/my\\040share rw - cifs //server/share rw
32 30 8:2 / /mnt/office/local rw - ext4 /dev/sda2 rw
33 22 0:42 / /run/user/1000/gvfs rw - fuse.gvfsd-fuse gvfsd-fuse rw
34 22 0:43 / /home/li/remote rw - fuse.sshfs li@host: rw
"""


@pytest.fixture
def mounts(tmp_path: Path) -> Path:
    """Give a table of mounts."""
    path = tmp_path / "mountinfo"
    path.write_text(MOUNTS)
    return path


@pytest.mark.parametrize(
    "folder",
    [
        "/mnt/office/vault",
        "/mnt/my share",
        "/run/user/1000/gvfs/smb-share:server=a/v",
        "/home/li/remote/v",
        "/home/li/OneDrive/v",
        "/home/li/OneDrive - 云岭县纪委/文档/v",
        "/home/li/WPSDrive/123/v",
        "/home/li/WPS云盘/v",
        "/home/li/BaiduNetdiskWorkspace/v",
        "/home/li/百度网盘同步空间/v",
        "/home/li/坚果云/v",
        "/home/li/Nutstore Files/v",
        "/home/li/Dropbox (office)/v",
        "/home/li/iCloud Drive/v",
    ],
)
def test_network_drives_and_synced_folders_are_unsafe(folder: str, mounts: Path) -> None:
    """The file system or a name on the way tells."""
    assert is_unsafe(Path(folder), {}, mounts)


@pytest.mark.parametrize(
    "folder", ["/home/li/谈话", "/mnt/office/local/v", "/home/li/onedrive-notes", "/"]
)
def test_ordinary_folders_are_safe(folder: str, mounts: Path) -> None:
    """A local disk below a network drive, and a name that only resembles one, are fine."""
    assert not is_unsafe(Path(folder), {}, mounts)


def test_windows_names_its_synced_folders(tmp_path: Path) -> None:
    """A renamed OneDrive folder is known from the environment."""
    folder = tmp_path / "云" / "v"
    assert is_unsafe(folder, {"OneDriveCommercial": str(tmp_path / "云")})
    assert not is_unsafe(folder, {"OneDrive": ""})


def test_a_link_and_a_mark_give_a_synced_folder_away(tmp_path: Path) -> None:
    """A link into a synced folder lies in it, and so does what has its program's mark above."""
    real = tmp_path / "Nutstore" / "v"
    real.mkdir(parents=True)
    (tmp_path / "link").symlink_to(real)
    marked = tmp_path / "sync" / "deep" / "v"
    marked.mkdir(parents=True)
    (tmp_path / "sync" / ".stfolder").mkdir()

    assert is_unsafe(tmp_path / "link", {})
    assert is_unsafe(marked, {})
    assert not is_unsafe(tmp_path / "other", {})


def test_without_a_table_of_mounts_names_still_tell(tmp_path: Path) -> None:
    """A system without the table is not refused for that."""
    none = tmp_path / "none"
    assert not is_unsafe(tmp_path, {}, none)
    assert is_unsafe(tmp_path / "Dropbox", {}, none)
