"""Reading a scheme as a document, and checking a scheme file."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.hands import CTRL, press
from ui.screens.schemes.check_dialog import CheckDialog
from ui.screens.schemes.page import chapters, page
from ui.screens.schemes.screen import SchemesScreen
from ui.session import Session

Wait = Callable[[], None]


@pytest.fixture
def screen(qtbot: QtBot, session: Session, wait_idle: Wait) -> SchemesScreen:
    """Return the screen with the shipped scheme."""
    made = SchemesScreen(session)
    qtbot.addWidget(made)
    made.resize(1270, 640)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    wait_idle()
    made.focus_first()
    return made


@pytest.fixture
def pack(session: Session) -> str:
    """Return the text of the shipped pack."""
    folder = session.entry.resources / "schemes" / "anhui" / "1"
    return (folder / "scheme.toml").read_text(encoding="utf-8")


def faults(dialog: CheckDialog) -> list[tuple[str, str, str]]:
    """Return line, key and reason of each row."""
    model = dialog.model
    return [
        (model.item(row, 0).text(), model.item(row, 1).text(), model.item(row, 2).text())
        for row in range(model.rowCount())
    ]


def test_the_scheme_is_read_with_its_version(screen: SchemesScreen) -> None:
    """Name, version, the five sections and the talk types stand on one page."""
    text = screen.text.toPlainText()
    assert "第 1 版" in screen.choice.currentText()
    for words in ("安徽党内政治监督谈话制度", "谈话内容", "结果运用", "诫勉谈话", "问题清单"):
        assert words in text


def test_what_a_talk_type_asks_of_people_is_said(screen: SchemesScreen) -> None:
    """The inquiry talk's own demands stand with it (TLK-02, TLK-04)."""
    text = screen.text.toPlainText()
    for words in ("合计不少于 2 人", "有女性工作人员在场", "询问身体状况", "送离人"):
        assert words in text


def test_arrows_go_through_the_chapters(screen: SchemesScreen) -> None:
    """The contents have the focus; each step scrolls to its chapter."""
    assert screen.contents.hasFocus()
    press(Qt.Key.Key_End)
    assert screen.text.verticalScrollBar().value() > 0


def test_every_word_of_the_scheme_is_text_not_markup(session: Session) -> None:
    """What stands in a pack can never become part of the page's markup."""
    scheme = session.workbench.schemes.all()[-1]
    assert all(chapter.body for chapter in chapters(scheme))
    assert "<h1>安徽党内政治监督谈话制度</h1>" in page(scheme)


def test_a_good_file_is_said_to_be_good(
    screen: SchemesScreen, pack: str, tmp_path: Path, wait_idle: Wait
) -> None:
    """The shipped pack passes its own check, and nothing is kept."""
    path = tmp_path / "scheme.toml"
    path.write_text(pack, encoding="utf-8")
    dialog = screen.check_file()
    dialog.check(path)
    wait_idle()
    assert "没有发现问题" in dialog.message.text()


def test_a_broken_file_is_refused_with_line_key_and_reason(
    screen: SchemesScreen, pack: str, tmp_path: Path, wait_idle: Wait
) -> None:
    """Every fault is listed where it stands in the file."""
    lines = pack.splitlines()
    place = next(n for n, line in enumerate(lines) if 'severity = "error"' in line)
    lines[place] = 'severity = "loud"'
    path = tmp_path / "scheme.toml"
    path.write_text("\n".join(lines), encoding="utf-8")
    press(Qt.Key.Key_O, CTRL)
    dialog = screen.findChild(CheckDialog)
    assert isinstance(dialog, CheckDialog)
    dialog.check(path)
    wait_idle()
    assert faults(dialog) == [(str(place + 1), "lint[1].severity", "值不允许")]


def test_a_file_that_is_no_text_is_refused(
    screen: SchemesScreen, tmp_path: Path, wait_idle: Wait
) -> None:
    """Bytes that are no text, and a file that is gone, are said so in place."""
    path = tmp_path / "scheme.toml"
    path.write_bytes(b"\xff\xfe\x00broken")
    dialog = screen.check_file()
    dialog.check(path)
    wait_idle()
    assert "读不出来" in dialog.message.text()
    dialog.check(tmp_path / "gone.toml")
    wait_idle()
    assert "读不出来" in dialog.message.text()
