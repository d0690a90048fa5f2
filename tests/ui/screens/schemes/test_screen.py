"""Reading a scheme as a document, and checking a scheme file."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.builders_schemes import shipped_text
from tests.ui.hands import CTRL, press
from ui.screens.schemes.check_dialog import CheckDialog
from ui.screens.schemes.page import chapters, page
from ui.screens.schemes.screen import SchemesScreen
from ui.session import Session

Wait = Callable[[], None]


@pytest.fixture
def pack() -> str:
    """Return the text of the shipped pack."""
    return shipped_text("anhui")


def faults(dialog: CheckDialog) -> list[tuple[str, str, str]]:
    """Return line, key and advice of each row."""
    model = dialog.model
    return [
        (model.item(row, 0).text(), model.item(row, 1).text(), model.item(row, 2).text())
        for row in range(model.rowCount())
    ]


def test_the_scheme_is_read_with_its_version(screen: SchemesScreen) -> None:
    """Name, version, the five sections and the talk types stand on one page."""
    text = screen.reading.text.toPlainText()
    current = screen.list.currentItem().text()
    assert "第 2 版" in current
    assert "使用中" in current
    for words in ("安徽党内政治监督谈话制度", "谈话内容", "结果运用", "诫勉谈话", "问题清单"):
        assert words in text


def test_what_a_talk_type_asks_of_people_is_said(screen: SchemesScreen) -> None:
    """The inquiry talk's own demands stand with it (TLK-02, TLK-04)."""
    text = screen.reading.text.toPlainText()
    for words in ("合计不少于 2 人", "有女性工作人员在场", "询问身体状况", "送离人"):
        assert words in text


def test_arrows_go_through_the_schemes_and_the_chapters(
    screen: SchemesScreen, wait_idle: Wait
) -> None:
    """The list has the focus; each step shows another scheme; Tab leads to its chapters."""
    assert screen.list.hasFocus()
    press(Qt.Key.Key_Down)
    wait_idle()
    assert "安徽" not in screen.reading.text.toPlainText()[:10]
    screen.reading.contents.setFocus()
    press(Qt.Key.Key_End)
    assert screen.reading.text.verticalScrollBar().value() > 0


def test_every_word_of_the_scheme_is_text_not_markup(session: Session) -> None:
    """What stands in a pack can never become part of the page's markup."""
    scheme = session.workbench.schemes.newest("anhui")
    assert all(chapter.body for chapter in chapters(scheme, {}))
    assert "<h1>安徽党内政治监督谈话制度</h1>" in page(scheme, {})


def test_a_file_the_vault_has_is_said_to_be_identical(
    screen: SchemesScreen, pack: str, tmp_path: Path, wait_idle: Wait
) -> None:
    """The shipped pack passes its own check, and there is nothing to take in."""
    path = tmp_path / "scheme.toml"
    path.write_text(pack, encoding="utf-8")
    dialog = screen.check_file()
    dialog.check(path)
    wait_idle()
    assert "完全相同" in dialog.message.text()
    assert not dialog.take_in.isVisible()


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
    ((line, key, why),) = faults(dialog)
    assert line == str(place + 1)
    assert key.startswith("lint[")
    assert key.endswith("].severity")
    assert "“loud”不能用" in why


def test_a_line_that_is_no_toml_is_shown_as_it_stands(
    screen: SchemesScreen, pack: str, tmp_path: Path, wait_idle: Wait
) -> None:
    """A key written twice has no name of its own in the complaint; its line has."""
    path = tmp_path / "scheme.toml"
    path.write_text(f'{pack}\ntitle = "再来一次"\n', encoding="gb18030")
    dialog = screen.check_file()
    dialog.check(path)
    wait_idle()
    line, words, why = faults(dialog)[0]
    assert line == str(len(pack.splitlines()) + 2)
    assert words == 'title = "再来一次"'
    assert "写了两次" in why


def test_a_file_that_is_no_text_is_refused(
    screen: SchemesScreen, tmp_path: Path, wait_idle: Wait
) -> None:
    """Bytes that are no text, and a file that is gone, are said so in place."""
    path = tmp_path / "scheme.toml"
    path.write_bytes(b"\xff\xff\xff")
    dialog = screen.check_file()
    dialog.check(path)
    wait_idle()
    assert "不能采用" in dialog.message.text()
    assert "UTF-8" in faults(dialog)[0][2]
    assert not dialog.as_draft.isVisible()
    dialog.check(tmp_path / "gone.toml")
    wait_idle()
    assert "读不出来" in dialog.message.text()


def test_a_version_to_come_says_from_when(
    screen: SchemesScreen, session: Session, wait_idle: Wait
) -> None:
    """The version before it is the one in use, and the one to put in and out of force."""
    bench = session.workbench
    editing, base = bench.scheme_editing, bench.schemes.newest("anhui")
    draft = editing.copy("anhui", base.version, ("yunxi", "云溪办法", "云溪市委"))
    editing.publish(draft.id, "2026-01-01")
    bench.schemes.set_in_force("yunxi", True)
    editing.publish(editing.revise("yunxi").id, "2926-12-01")
    screen.reload()
    wait_idle()
    lines = [screen.list.item(row).text() for row in range(screen.list.count())]
    to_come, now = (text for text in lines if text.startswith("云溪办法"))
    assert "第 2 版　2926-12-01 起施行" in to_come
    assert "第 1 版　● 使用中" in now
    screen.list.setCurrentRow(lines.index(to_come))
    assert screen.in_force.isHidden()
    screen.list.setCurrentRow(lines.index(now))
    assert screen.in_force.text() == "停止使用"


def test_a_wrapped_name_leaves_room_for_its_marks(screen: SchemesScreen, session: Session) -> None:
    """However narrow the list is, the version below a long name is not cut off."""
    shown = screen.list
    shown.setStyleSheet(session.theme.stylesheet)
    for width in range(190, 300, 5):
        shown.setFixedWidth(width)
        QApplication.processEvents()
        for row in range(shown.count()):
            item = shown.item(row)
            room = shown.viewport().width() - 2 * 8
            wrapped = shown.fontMetrics().boundingRect(
                0, 0, room, 1000, Qt.TextFlag.TextWordWrap, item.text()
            )
            assert shown.visualItemRect(item).height() >= wrapped.height(), item.text()
