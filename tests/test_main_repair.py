"""`python -m app repair`: the text on one stream, what was done on the other."""

import errno
import io
import sys
from pathlib import Path

import pytest

from app.__main__ import main


def test_the_text_and_the_list_come_apart(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each change has its class, its place, what stood there and what stands there now."""
    path = tmp_path / "a.txt"
    path.write_text("第一行\n鄉(xiāng)鎮,你們?nèi)粘U莆盏那闆r\n", encoding="utf-8")

    assert main(["repair", str(path), "--lang", "zh"]) == 0
    shown = capsys.readouterr()
    assert shown.out == "第一行\n乡镇，你们日常掌握的情况\n"
    assert "D1 字后注音：1处" in shown.err
    assert "D1  2:2  “(xiāng)” → “”" in shown.err


def test_classes_are_switched_off(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Those named after --without make no change."""
    path = tmp_path / "a.txt"
    path.write_text("鄉(xiāng)鎮,好", encoding="utf-8")

    assert main(["repair", str(path), "--without", "D4,d1", "--lang", "en"]) == 0
    assert capsys.readouterr().out == "乡(xiāng)镇,好"


def test_what_cannot_be_read_says_what_to_do(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A missing file and an old one end with 2, in words."""
    old = tmp_path / "old.doc"
    old.write_bytes(bytes.fromhex("D0CF11E0A1B11AE1") + bytes(600))

    assert main(["repair", str(tmp_path / "none.txt"), "--lang", "zh"]) == 2
    assert main(["repair", str(old), "--lang", "zh"]) == 2
    assert "另存为 .docx" in capsys.readouterr().err


def test_a_text_comes_by_standard_input(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A dash reads the pipe, in whatever encoding it is."""
    pipe = io.TextIOWrapper(io.BytesIO("我們的監督,要實".encode("gb18030")))
    monkeypatch.setattr(sys, "stdin", pipe)

    assert main(["repair", "-", "--lang", "zh"]) == 0
    shown = capsys.readouterr()
    assert shown.out == "我们的监督，要实"
    assert "GB 18030" in shown.err


class _Full(io.StringIO):
    """A place that takes nothing."""

    def __init__(self, number: int, away: Path) -> None:
        super().__init__()
        self._number = number
        self._file = away.open("wb")

    def write(self, _text: str) -> int:
        raise OSError(self._number, "no")

    def fileno(self) -> int:
        return self._file.fileno()


@pytest.mark.parametrize(("number", "code"), [(errno.ENOSPC, 2), (errno.EPIPE, 0), (0, 2)])
def test_output_that_takes_nothing_still_lists_the_changes(
    number: int,
    code: int,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A full disk and a closed output end with 2 in words; a reader that left is no trouble."""
    path = tmp_path / "a.txt"
    path.write_text("監督", encoding="utf-8")
    monkeypatch.setattr(sys, "stdout", _Full(number, tmp_path / "out") if number else None)

    assert main(["repair", str(path), "--lang", "zh"]) == code
    told = capsys.readouterr().err
    assert "D2  1:1" in told
    assert ("没有全部输出" in told) == (code == 2)
