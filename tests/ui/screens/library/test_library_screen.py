"""The libraries by real keys: taking in, looking up, changing, giving out, printing."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.domain.library import LibraryForm
from app.domain.register import Person, Unit
from tests.builders_library import library_book, library_parts, library_text
from tests.ui.hands import CTRL, ENTER, SHIFT, answer, commit, on_screen, press, the_open
from ui.screens.library.entry_dialog import EntryDialog
from ui.screens.library.heads_dialog import HeadsDialog
from ui.screens.library.import_dialog import ImportDialog
from ui.screens.library.issue_dialog import IssueDialog
from ui.screens.library.screen import LibraryScreen
from ui.screens.library.self_check_dialog import SelfCheckDialog
from ui.session import Session

Wait = Callable[[], None]


def _silent(_done: int, _total: int) -> None: ...


def form_of_232(session: Session) -> LibraryForm:
    """Return the catalogue of 7, 86 and 232 that ships."""
    return next(f for f in session.workbench.library.keeping.forms() if f.counts == (7, 86, 232))


def taken_in(session: Session) -> LibraryForm:
    """Take a whole library in."""
    form, intake = form_of_232(session), session.workbench.library.intake
    intake.take_in(intake.read_pasted(library_text(form), form), "", _silent)
    return form


@pytest.fixture
def empty(qtbot: QtBot, session: Session, wait_idle: Wait) -> LibraryScreen:
    """Return the screen of a vault without libraries."""
    return shown(qtbot, session, wait_idle)


@pytest.fixture
def screen(qtbot: QtBot, session: Session, wait_idle: Wait) -> LibraryScreen:
    """Return the screen with one whole library."""
    taken_in(session)
    return shown(qtbot, session, wait_idle)


def shown(qtbot: QtBot, session: Session, wait_idle: Wait) -> LibraryScreen:
    """Return the screen, active."""
    made = on_screen(qtbot, LibraryScreen(session), 1270, 700)
    wait_idle()
    made.focus_first()
    return made


def test_what_the_schemes_ask_for_is_listed_before_anything_is_taken_in(
    empty: LibraryScreen,
) -> None:
    """Each catalogue says how many entries it must have, and how to begin."""
    listed = [empty.shelves.item(row).text() for row in range(empty.shelves.count())]
    assert any("7/86/232" in text and "未导入" in text for text in listed)
    assert empty.empty.isVisible()
    assert empty.empty.button.text() == "导入表现库… (Ctrl+I)"


def test_a_workbook_is_taken_in_by_keys(
    qtbot: QtBot, session: Session, empty: LibraryScreen, wait_idle: Wait, tmp_path: Path
) -> None:
    """Chosen, read, seen to fit, confirmed; then it is listed with its counts."""
    form = form_of_232(session)
    for row in range(empty.shelves.count()):
        if form.name in empty.shelves.item(row).text():
            empty.shelves.setCurrentRow(row)
    press(Qt.Key.Key_I, CTRL)
    dialog = the_open(empty, ImportDialog, qtbot)
    assert not dialog.confirm.isEnabled()
    dialog.open_file(library_book(tmp_path / "清单.xlsx", form))
    wait_idle()
    assert "表现 232（相符）" in dialog.counted.text()
    assert dialog.confirm.text() == "导入"
    dialog.confirm.setFocus()
    press(ENTER)
    wait_idle()
    assert not isValid(dialog)
    assert empty.badge.text() == "7/86/232"
    assert empty.library is not None


def test_a_wrong_number_is_said_and_may_be_taken_in_with_a_note(
    qtbot: QtBot, session: Session, empty: LibraryScreen, wait_idle: Wait
) -> None:
    """231 of 232: red, with the place where the numbers jump; nothing is lost."""
    form = form_of_232(session)
    parts = library_parts(form)
    gone = next(n for n, p in enumerate(parts) if p.number == "2." and p.depth == 2)
    for row in range(empty.shelves.count()):
        if form.name in empty.shelves.item(row).text():
            empty.shelves.setCurrentRow(row)
    empty.open_import()
    dialog = the_open(empty, ImportDialog, qtbot)
    dialog.pasted.setPlainText(library_text(form, parts[:gone] + parts[gone + 1 :]))
    dialog.open_pasted()
    wait_idle()
    assert "表现 231（应为 232，少 1）" in dialog.counted.text()
    listed = [dialog.findings.item(row).text() for row in range(dialog.findings.count())]
    assert "编号不连续，缺 2" in listed[0]
    assert dialog.confirm.text() == "数目不符，照样导入"
    dialog.note.setText("少一条，已请对方核对")
    dialog.store()
    wait_idle()
    assert empty.badge.text() == "7/86/231，应为 7/86/232"
    assert "少一条，已请对方核对" in empty.source.text()
    assert not isValid(dialog)


def test_columns_that_were_misunderstood_are_put_right(
    session: Session, empty: LibraryScreen, wait_idle: Wait, tmp_path: Path
) -> None:
    """A list that no scheme names, with columns chosen by hand."""
    book = openpyxl.Workbook()
    for row in (["大类", "旁注", "词句"], ["甲", "乙", "子"], ["", "", "丑"]):
        book.worksheets[0].append(row)
    path = tmp_path / "别的清单.xlsx"
    book.save(path)
    dialog = ImportDialog(session, None, empty)
    dialog.open()
    dialog.fields.levels.setText("方面、要点")
    dialog.open_file(path)
    wait_idle()
    assert dialog.fields.name.text() == "别的清单"
    assert dialog.tabs.isTabVisible(1)
    box: QComboBox = dialog.roles.boxes[1]
    box.setCurrentText("不用")
    wait_idle()
    dialog.roles.boxes[2].setCurrentText("要点")
    wait_idle()
    dialog.roles.heads.setValue(1)
    wait_idle()
    assert dialog.model.rowCount() == 1
    assert dialog.model.rowCount(dialog.model.index(0, 0)) == 2
    dialog.fields.counts.setText("1/3")
    dialog.fields.counts.editingFinished.emit()
    wait_idle()
    dialog.roles.heads.setValue(1)
    assert "应为 3" in dialog.counted.text()
    dialog.fields.name.setText("改了名的清单")
    dialog.store()
    wait_idle()
    (library,) = session.workbench.library.keeping.libraries()
    assert (library.name, library.form.counts) == ("改了名的清单", (1, 3))


def test_what_cannot_be_read_is_said_in_the_dialog(
    session: Session, empty: LibraryScreen, wait_idle: Wait, tmp_path: Path
) -> None:
    """The dialog stays open, and says what to do."""
    dialog = ImportDialog(session, form_of_232(session), empty)
    dialog.open()
    path = tmp_path / "假.xlsx"
    path.write_bytes(b"no workbook")
    dialog.open_file(path)
    wait_idle()
    assert dialog.message.text()
    assert not dialog.confirm.isEnabled()
    dialog.pasted.setPlainText("一、甲\n（一）乙\n1.丙")
    dialog.open_pasted()
    wait_idle()
    assert dialog.confirm.isEnabled()
    dialog.pasted.setPlainText("\n \n")
    dialog.open_pasted()
    wait_idle()
    assert not dialog.confirm.isEnabled()
    assert not dialog.model.rowCount()
    assert "没有可以收入表现库的条目" in dialog.message.text()
    dialog.reject()


@pytest.mark.parametrize("typed", ["1/三", "3", "1/2/3", "1/99999999999999999999"])
def test_numbers_that_fit_no_levels_are_not_silently_dropped(
    session: Session, empty: LibraryScreen, wait_idle: Wait, typed: str
) -> None:
    """Each level needs one; until then it is said that nothing is counted."""
    dialog = ImportDialog(session, None, empty)
    dialog.open()
    dialog.fields.name.setText("清单")
    dialog.fields.levels.setText("方面、要点")
    dialog.fields.counts.setText(typed)
    dialog.pasted.setPlainText("一、甲\n1.乙")
    dialog.open_pasted()
    wait_idle()
    assert "没有核对数目" in dialog.message.text()
    dialog.fields.counts.setText("1/1")
    dialog.fields.counts.editingFinished.emit()
    wait_idle()
    assert not dialog.message.text()
    assert "相符" in dialog.counted.text()
    dialog.reject()


def test_entries_are_found_while_typing(screen: LibraryScreen, wait_idle: Wait) -> None:
    """Ctrl+F, some letters: the tree narrows to what was found, the first one is shown."""
    press(Qt.Key.Key_F, CTRL)
    assert screen.entries.search.hasFocus()
    commit(screen.entries.search, "会议室 轮换")
    wait_idle()
    item = screen.entries.item
    assert item is not None
    assert "会议室轮换" in item.text
    assert screen.entries.path.text()
    screen.entries.search.clear()
    commit(screen.entries.search, "没有这样的词")
    assert screen.entries.message.text()


def test_more_hits_than_the_list_takes_are_announced(
    qtbot: QtBot, session: Session, wait_idle: Wait
) -> None:
    """Only the first ones are shown, and the screen says so until the words are narrower."""
    intake, form = session.workbench.library.intake, LibraryForm("大库", ("领域", "表现"))
    text = "\n".join(["一、甲", *(f"{n}.账目不清之{n}" for n in range(1, 451))])
    intake.take_in(intake.read_pasted(text, form), "", _silent)
    panel = shown(qtbot, session, wait_idle).entries
    panel.search.setText("账目")
    assert panel.model.rowCount(panel.model.index(0, 0)) == 400
    assert "400" in panel.message.text()
    panel.search.setText("之44")
    assert panel.model.rowCount(panel.model.index(0, 0)) == 11
    assert not panel.message.text()


def test_an_entry_is_added_changed_and_retired_by_keys(
    qtbot: QtBot, screen: LibraryScreen, wait_idle: Wait
) -> None:
    """Each step is a dialog or a key; the badge follows."""
    tree = screen.entries.tree
    tree.setFocus()
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Down)
    screen.entries.add(below=True)
    dialog = the_open(screen, EntryDialog, qtbot)
    commit(dialog.text, "新的表现")
    dialog.save()
    wait_idle()
    assert not isValid(dialog)
    assert screen.badge.text() == "7/86/233，应为 7/86/232"

    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    screen.entries.search.setFocus()
    commit(screen.entries.search, "新的表现")
    wait_idle()
    press(Qt.Key.Key_F2)
    dialog = the_open(screen, EntryDialog, qtbot)
    assert dialog.text.text() == "新的表现"
    dialog.text.setPlainText("")
    dialog.save()
    wait_idle()
    assert dialog.message.text()
    dialog.reject()
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    press(Qt.Key.Key_Delete, CTRL | SHIFT)
    wait_idle()
    assert screen.badge.text() == "7/86/232"


def test_copies_go_to_the_heads_and_are_signed_for(
    qtbot: QtBot, session: Session, screen: LibraryScreen, wait_idle: Wait
) -> None:
    """人手一本: who misses one is known, gets a number, and signs."""
    keep = session.workbench.registering
    unit = keep.save_unit(Unit("某局", "某局", "county"))
    for number, name in enumerate(("甲", "乙")):
        keep.save_person(Person(name, unit.id, "局长", is_head=True, order=number))
    screen.reload()
    wait_idle()
    screen.tabs.setCurrentWidget(screen.issues)
    assert "还有 2 人未领" in screen.issues.coverage.text()
    screen.issues.to_heads.click()
    dialog = the_open(screen, HeadsDialog, qtbot)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Space)
    assert dialog.keep.text() == "登记 1 册"
    press(ENTER)
    wait_idle()
    assert "还有 1 人未领" in screen.issues.coverage.text()
    screen.issues.receive.click()
    wait_idle()
    assert "已发 1 册，签收 1 册" in screen.issues.totals.text()

    screen.issues.add.click()
    wrong = the_open(screen, IssueDialog, qtbot)
    assert wrong.person.hasFocus()
    wrong.receiver.setText("阅览室")
    wrong.first.setValue(1)
    wrong.save()
    wait_idle()
    assert "已经发给“甲”" in wrong.message.text()
    wrong.first.setValue(2)
    wrong.last.setValue(4)
    assert wrong.copies.value() == 3
    wrong.save()
    wait_idle()
    assert "已发 4 册" in screen.issues.totals.text()
    screen.issues.withdraw.click()
    answer(yes=True)
    wait_idle()
    assert "已发 1 册" in screen.issues.totals.text()


def test_files_are_written_to_a_folder_and_named(
    session: Session, screen: LibraryScreen, wait_idle: Wait, tmp_path: Path
) -> None:
    """Also where the folder is missing it is said in place."""
    papers, library = session.workbench.library.papers, screen.library
    assert library is not None
    screen.write(lambda folder, p: papers.export_booklet(library.id, folder, p, ("a5",)), tmp_path)
    wait_idle()
    assert "已写入 1 个文件" in screen.message.text()
    screen.write(
        lambda folder, p: papers.export_table(library.id, folder, p), tmp_path / "没有这个"
    )
    wait_idle()
    assert screen.message.text()
    assert "已写入" not in screen.message.text()


def test_a_filled_in_self_check_becomes_preset_problems(
    qtbot: QtBot, session: Session, screen: LibraryScreen, wait_idle: Wait, tmp_path: Path
) -> None:
    """What is ticked is kept for the unit, to be picked into an outline."""
    unit = session.workbench.registering.save_unit(Unit("某局", "某局", "county"))
    screen.reload()
    wait_idle()
    library = screen.library
    assert library is not None
    path = session.workbench.library.papers.export_self_check(library.id, tmp_path, _silent)[0]
    book = openpyxl.load_workbook(path)
    book.worksheets[0].cell(4, 5).value = "有"
    book.worksheets[0].cell(4, 6).value = "去年两次"
    book.save(path)
    screen.read_self_check(path)
    wait_idle()
    dialog = the_open(screen, SelfCheckDialog, qtbot)
    dialog.save()
    assert dialog.message.text()
    dialog.unit.choose(unit.id)
    dialog.save()
    wait_idle()
    form = form_of_232(session)
    first = next(p.text for p in library_parts(form) if p.depth == form.lowest)
    (preset,) = session.workbench.outlines.offers.presets(unit_id=unit.id)
    assert (preset.text, preset.facts) == (first, "去年两次")


def test_an_older_edition_is_only_read(
    session: Session, screen: LibraryScreen, wait_idle: Wait
) -> None:
    """A new one is shown at once; the old one can be chosen, but not changed."""
    taken_in(session)
    session.changes.libraries_changed.emit()
    wait_idle()
    assert screen.edition.isVisible()
    assert screen.edition.currentIndex() == 0
    assert screen.library is not None
    assert screen.library.edition == 2
    screen.edition.setCurrentIndex(1)
    wait_idle()
    assert "旧版" in screen.source.text()
    assert not screen.entries.edit.isEnabled()
    screen.entries.search.setText("档案室")
    assert screen.entries.model.rowCount() > 0
    assert replace(screen.library, note="").is_current is False
