"""The floor check itself, with pip's answers made up."""

from collections.abc import Sequence

import pytest

from installer import floor
from installer.floor import Platform

HASH = "a" * 64
OTHER = "b" * 64
LINUX = floor.PLATFORMS[0]


def _lock(*names: str) -> list[floor.Locked]:
    text = "".join(f"{name}==1.0 \\\n    --hash=sha256:{HASH}\n" for name in names)
    return floor.read_lock(text)


def test_a_package_without_a_wheel_fails(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The package is named and the others are still checked."""

    def pip(pins: Sequence[str], _platform: Platform, _python: str) -> dict[str, str] | str:
        return "old" if "old==1.0" in pins else {HASH: "good-1.0-py3-none-any.whl"}

    monkeypatch.setattr(floor, "_ask_pip", pip)
    old = floor.read_lock(f"old==1.0 \\\n    --hash=sha256:{OTHER}\n")
    failed = floor.check_platform(_lock("good") + old, LINUX, "3.11")
    assert failed == ["manylinux_2_28_x86_64, Python 3.11: old==1.0: NO WHEEL"]
    assert "good-1.0-py3-none-any.whl" in capsys.readouterr().out


def test_a_wheel_whose_hash_is_not_locked_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    """A file from elsewhere than where the lock was made is not accepted."""
    monkeypatch.setattr(floor, "_ask_pip", lambda *_: {OTHER: "good-1.0-py3-none-any.whl"})
    failed = floor.check_platform(_lock("good"), LINUX, "3.11")
    assert failed == ["manylinux_2_28_x86_64, Python 3.11: good==1.0: WHEEL NOT IN THE LOCK"]


def test_linux_tags_go_down_from_the_floor() -> None:
    """Wheels for an older glibc fit too, wheels for a newer one never."""
    tags = floor.PLATFORMS[0].tags
    assert {"manylinux_2_28_x86_64", "manylinux_2_17_x86_64", "manylinux2014_x86_64"} <= set(tags)
    assert "manylinux_2_29_x86_64" not in tags
