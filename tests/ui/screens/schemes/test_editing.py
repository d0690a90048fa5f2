"""Writing on a copy of a scheme by real keys."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.domain.scheme_edit import key_of
from app.services.errors import DiskFullError
from tests.builders_schemes import shipped
from tests.ui.hands import CTRL, SHIFT, answer, commit, compose, press
from ui.screens.schemes.copy_dialog import CopyDialog
from ui.screens.schemes.publish_dialog import PublishDialog
from ui.screens.schemes.screen import SchemesScreen
from ui.session import Session
from ui.widgets.labelled_field import LabelledField
from ui.widgets.text_fields import TextEdit

Wait = Callable[[], None]


@pytest.fixture
def settle(qtbot: QtBot, screen: SchemesScreen, wait_idle: Wait) -> Wait:
    """Return a function that waits until what was typed is stored and checked."""

    def wait() -> None:
        wait_idle()
        qtbot.waitUntil(lambda: screen.desk.is_settled)
        wait_idle()

    return wait


@pytest.fixture
def draft(screen: SchemesScreen, settle: Wait, qtbot: QtBot) -> SchemesScreen:
    """Return the screen with a fresh copy on the desk, made by keys."""
    press(Qt.Key.Key_C, CTRL | SHIFT)
    settle()
    dialog = screen.findChild(CopyDialog)
    assert isinstance(dialog, CopyDialog)
    commit(dialog.name, "云溪办法")
    commit(dialog.office, "云溪市委")
    QTest.keyClick(dialog.office, Qt.Key.Key_Return)
    settle()
    with qtbot.waitActive(screen):
        screen.activateWindow()
    return screen


def text_of(screen: SchemesScreen, session: Session) -> str:
    """Return the draft as the vault has it."""
    del screen
    return session.workbench.scheme_editing.drafts()[0].text


def choose(screen: SchemesScreen, *path: str | int) -> None:
    """Choose a part of the scheme."""
    every = Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive
    items = screen.editing.parts.findItems("", every)
    wanted = next(i for i in items if i.data(0, Qt.ItemDataRole.UserRole) == key_of(path))
    screen.editing.parts.setCurrentItem(wanted)


def field(screen: SchemesScreen, *path: str | int) -> QWidget:
    """Return what takes the keys of a field."""
    form = screen.editing.form
    assert form is not None
    assert form.go_to(key_of(path))
    focus = screen.window().focusWidget()
    assert focus is not None
    return focus


def noted(target: QWidget) -> str:
    """Return what stands beside the field that takes the keys."""
    around: QObject | None = target
    while not isinstance(around, LabelledField):
        assert around is not None
        around = around.parent()
    return around.noted()


def retype(target: QWidget, text: str) -> None:
    """Type over what stands in a field, as an input method does where keys have no sign."""
    QTest.keyClick(target, Qt.Key.Key_A, CTRL)
    if text.isascii():
        QTest.keyClicks(target, text)
    else:
        commit(target, text)


def the_button(form: QWidget, words: str) -> QPushButton:
    """Return the first button with these words."""
    found: list[QPushButton] = list(form.findChildren(QPushButton))
    return next(button for button in found if button.text() == words)


def a_fault(screen: SchemesScreen, settle: Wait) -> QWidget:
    """Type an impossible deadline."""
    choose(screen, "deadlines", 0)
    settle()
    days = field(screen, "deadlines", 0, "days")
    retype(days, "99999")
    settle()
    return days


def test_a_copy_lies_open_with_its_own_name(draft: SchemesScreen, session: Session) -> None:
    """The tab to write on is shown, and the vault has the draft."""
    assert draft.tabs.currentIndex() == 1
    assert draft.window().focusWidget() is field(draft, "name")
    assert "草稿" in draft.list.currentItem().text()
    assert 'name = "云溪办法"' in text_of(draft, session)
    assert "没有发现问题" in draft.editing.told.text()


def test_what_is_typed_is_checked_beside_the_field_and_kept(
    draft: SchemesScreen, session: Session, settle: Wait
) -> None:
    """An impossible deadline says what is possible; a word says that it is no number."""
    days = a_fault(draft, settle)
    assert "0 到 3660" in noted(days)
    assert "days = 99999" in text_of(draft, session)
    retype(days, "5x")
    settle()
    assert "整数" in noted(days)
    assert 'days = "5x"' in text_of(draft, session)
    retype(days, "5")
    settle()
    assert noted(days) == ""
    assert draft.editing.faults.count() == 0


def test_a_composition_is_not_stored_before_it_is_typed(
    draft: SchemesScreen, session: Session, settle: Wait
) -> None:
    """What an input method still composes is no value."""
    name = field(draft, "name")
    compose(name, "tan")
    settle()
    assert "tan" not in text_of(draft, session).split("\n# ")[0]
    commit(name, "谈")
    settle()
    assert 'name = "云溪办法谈"' in text_of(draft, session)
    assert "云溪办法谈" in draft.list.currentItem().text()


def test_a_fault_told_meanwhile_leaves_a_composition_alone(
    draft: SchemesScreen, session: Session, settle: Wait
) -> None:
    """The empty field is complained about while its new words are still being composed."""
    office = field(draft, "office")
    QTest.keyClick(office, Qt.Key.Key_A, CTRL)
    QTest.keyClick(office, Qt.Key.Key_Delete)
    compose(office, "yun xi")
    settle()
    assert isinstance(office, TextEdit)
    assert office.is_composing
    assert "不能为空" in noted(office)
    assert draft.window().focusWidget() is office
    commit(office, "云溪县委")
    settle()
    assert noted(office) == ""
    assert 'office = "云溪县委"' in text_of(draft, session)


def test_a_fault_in_the_list_leads_to_its_field(draft: SchemesScreen, settle: Wait) -> None:
    """From another part of the scheme, with the value as it is stored."""
    a_fault(draft, settle)
    choose(draft, "regulation")
    settle()
    draft.editing.faults.setFocus()
    draft.editing.faults.setCurrentRow(0)
    QTest.keyClick(draft.editing.faults, Qt.Key.Key_Return)
    settle()
    focus = draft.window().focusWidget()
    assert isinstance(focus, QLineEdit)
    assert focus.text() == "99999"


def test_publishing_with_faults_leads_to_the_first(draft: SchemesScreen, settle: Wait) -> None:
    """Nothing is published, and it is said why."""
    a_fault(draft, settle)
    choose(draft, "regulation")
    settle()
    draft.editing.publish.click()
    settle()
    assert "还不能发布" in draft.editing.told.text()
    assert draft.window().focusWidget() is field(draft, "deadlines", 0, "days")
    assert draft.findChild(PublishDialog) is None


def test_a_fault_mended_a_moment_ago_does_not_stop_publishing(
    draft: SchemesScreen, settle: Wait
) -> None:
    """What is still on its way to the vault counts."""
    choose(draft, "deadlines", 0)
    settle()
    retype(field(draft, "deadlines", 0, "days"), "-1")
    settle()
    assert draft.editing.faults.count()
    retype(field(draft, "deadlines", 0, "days"), "8")
    draft.editing.publish.click()
    settle()
    assert isinstance(draft.findChild(PublishDialog), PublishDialog)


def test_a_whole_draft_becomes_a_version(
    draft: SchemesScreen, session: Session, settle: Wait
) -> None:
    """It is read at once, and can be put in force beside the first."""
    draft.editing.publish.click()
    settle()
    dialog = draft.findChild(PublishDialog)
    assert isinstance(dialog, PublishDialog)
    for wrong in ("2026-13-01", "2926-02-30", "明天"):
        retype(dialog.day, wrong)
        assert not dialog.message.text()
        QTest.keyClick(dialog.day, Qt.Key.Key_Return)
        assert dialog.message.text().startswith(f"没有“{wrong}”这一天")
    retype(dialog.day, " ")
    QTest.keyClick(dialog.day, Qt.Key.Key_Return)
    assert dialog.message.text() == "请填写施行日期。"
    retype(dialog.day, "2926.12.1")
    assert "还没有到" in dialog.message.text()
    retype(dialog.day, "２０２６年1月1日")
    assert "已经过去" in dialog.message.text()
    QTest.keyClick(dialog.day, Qt.Key.Key_Return)
    settle()
    assert draft.tabs.currentIndex() == 0
    assert "云溪办法" in draft.reading.text.toPlainText()
    draft.in_force.click()
    settle()
    in_force = session.workbench.schemes.in_force()
    assert [scheme.name for scheme in in_force] == [shipped().name, "云溪办法"]
    assert in_force[1].effective_from == "2026-01-01"


def test_publishing_twice_in_a_breath_makes_one_version(
    draft: SchemesScreen, session: Session, settle: Wait
) -> None:
    """A key that is held repeats itself."""
    draft.editing.publish.click()
    settle()
    dialog = draft.findChild(PublishDialog)
    assert isinstance(dialog, PublishDialog)
    for _ in range(3):
        QTest.keyClick(dialog.day, Qt.Key.Key_Return)
    settle()
    own = [each for each in session.workbench.schemes.all() if each.name == "云溪办法"]
    assert [each.version for each in own] == ["1"]
    assert not session.messages._errors


def test_the_last_scheme_cannot_be_put_out_of_force(
    screen: SchemesScreen, session: Session, wait_idle: Wait
) -> None:
    """A message says what to do instead."""
    screen.in_force.click()
    wait_idle()
    assert [scheme.code for scheme in session.workbench.schemes.in_force()] == ["anhui"]
    for dialog in session.messages._errors:
        dialog.close()


def test_a_list_gets_a_row_and_loses_it(
    draft: SchemesScreen, session: Session, settle: Wait
) -> None:
    """The keys go into the new row; its empty name is complained about at once."""
    choose(draft, "levels")
    settle()
    form = draft.editing.form
    assert form is not None
    add = the_button(form, "添加一项")
    add.setFocus()
    press(Qt.Key.Key_Space)
    settle()
    focus = draft.window().focusWidget()
    assert isinstance(focus, QLineEdit)
    assert focus.text() == "new_1"
    assert draft.editing.faults.count() == 1
    edits = text_of(draft, session)
    assert '"new_1"' in edits


def test_an_item_is_copied_with_a_code_of_its_own(
    draft: SchemesScreen, session: Session, settle: Wait
) -> None:
    """A new talk type may begin as one that is nearly right; its fields take the keys."""
    choose(draft, "talk_types")
    settle()
    form = draft.editing.form
    assert form is not None
    the_button(form, "复制").click()
    settle()
    focus = draft.window().focusWidget()
    assert isinstance(focus, QLineEdit)
    assert focus.text() == "new_1"
    editing = session.workbench.scheme_editing
    scheme = editing.as_far_as_it_goes(editing.drafts()[0])
    assert scheme is not None
    first, second = scheme.talk_types[:2]
    assert replace(second, code=first.code) == first
    assert draft.editing.state is not None
    assert draft.editing.state.complaints == ()


def test_what_was_taken_away_can_be_put_back(
    draft: SchemesScreen, session: Session, settle: Wait
) -> None:
    """With what was typed just before it, to the letter."""
    choose(draft, "levels")
    settle()
    retype(field(draft, "levels", 0, "name"), "X")
    form = draft.editing.form
    assert form is not None
    tools: list[QToolButton] = list(form.findChildren(QToolButton))
    next(tool for tool in tools if tool.toolTip() == "删除").click()
    settle()
    assert '"province"' not in text_of(draft, session)
    assert draft.editing.undo.isEnabled()
    draft.editing.undo.click()
    settle()
    editing = session.workbench.scheme_editing
    scheme = editing.as_far_as_it_goes(editing.drafts()[0])
    assert scheme is not None
    assert (scheme.levels[0].code, scheme.levels[0].name) == ("province", "X")
    draft.editing.undo.click()
    settle()
    assert not draft.editing.undo.isEnabled()
    assert text_of(draft, session) == session.workbench.scheme_editing.drafts()[0].text
    assert '"X"' not in text_of(draft, session)


def test_undo_goes_back_over_the_fields_and_redo_forth(
    draft: SchemesScreen, session: Session, settle: Wait
) -> None:
    """First what was typed in the field, then what was done elsewhere, each shown in its place."""
    first = text_of(draft, session)
    choose(draft, "deadlines", 0)
    settle()
    retype(field(draft, "deadlines", 0, "days"), "7")
    settle()
    choose(draft, "regulation")
    settle()
    principles = field(draft, "regulation", "principles")
    assert isinstance(principles, QPlainTextEdit)
    commit(principles, "另有一条。")
    settle()
    assert "另有一条。" in text_of(draft, session)
    press(Qt.Key.Key_Z, CTRL)
    settle()
    assert "\ndays = 7" in text_of(draft, session)
    assert principles.toPlainText() == shipped().regulation.principles
    press(Qt.Key.Key_Z, CTRL)
    settle()
    assert text_of(draft, session) == first
    focus = draft.window().focusWidget()
    assert focus is field(draft, "deadlines", 0, "days")
    assert isinstance(focus, QLineEdit)
    assert focus.text() == str(shipped().deadlines[0].days)
    press(Qt.Key.Key_Z, CTRL)
    settle()
    assert text_of(draft, session) == first
    assert not draft.editing.undo.isEnabled()
    press(Qt.Key.Key_Z, CTRL | SHIFT)
    settle()
    assert "\ndays = 7" in text_of(draft, session)
    assert not draft.editing.redo.isEnabled()


def test_undo_while_an_input_method_composes_is_not_the_drafts(
    draft: SchemesScreen, session: Session, settle: Wait
) -> None:
    """The key belongs to the composition; nothing that was typed before it goes."""
    name = field(draft, "name")
    commit(name, "谈")
    settle()
    office = field(draft, "office")
    compose(office, "tan")
    press(Qt.Key.Key_Z, CTRL)
    settle()
    assert 'name = "云溪办法谈"' in text_of(draft, session)
    commit(office, "")


def test_an_optional_part_is_added_by_its_button(
    draft: SchemesScreen, session: Session, settle: Wait
) -> None:
    """A talk type gets a cadence, whose field takes the keys."""
    place = next(i for i, t in enumerate(shipped().talk_types) if t.cadence is None)
    choose(draft, "talk_types", place)
    settle()
    form = draft.editing.form
    assert form is not None
    the_button(form, "加上频次").click()
    settle()
    assert draft.editing.state is not None
    assert draft.editing.state.complaints == ()
    draft_now = session.workbench.scheme_editing.drafts()[0]
    scheme = session.workbench.scheme_editing.as_far_as_it_goes(draft_now)
    assert scheme is not None
    assert scheme.talk_types[place].cadence is not None


def test_the_text_itself_can_be_written(
    draft: SchemesScreen, session: Session, settle: Wait
) -> None:
    """Broken TOML is kept and marked; only mended can the fields be shown again."""
    press(Qt.Key.Key_E, CTRL | SHIFT)
    settle()
    source = draft.editing.source.text
    assert source.hasFocus()
    broken = source.text().replace('name = "云溪办法"', 'name = "云溪办法')
    source.setPlainText(broken)
    settle()
    assert text_of(draft, session) == broken
    assert "引号" in draft.editing.faults.item(0).text()
    press(Qt.Key.Key_E, CTRL | SHIFT)
    settle()
    assert draft.editing.source.isVisible()
    source.setPlainText(broken.replace('"云溪办法', '"新办法"'))
    settle()
    press(Qt.Key.Key_E, CTRL | SHIFT)
    settle()
    assert not draft.editing.source.isVisible()
    choose(draft)
    settle()
    assert session.workbench.scheme_editing.drafts()[0].name == "新办法"


def test_a_key_that_looks_like_a_place_is_only_a_fault(
    draft: SchemesScreen, session: Session, settle: Wait
) -> None:
    """Quoted keys of another program's file may hold any sign."""
    editing, (kept,) = session.workbench.scheme_editing, session.workbench.scheme_editing.drafts()
    editing.save_draft(kept.id, f'"a[b].c[" = 1\n{kept.text}')
    draft.desk.open(kept.id)
    settle()
    assert draft.editing.faults.count() == 1
    draft.editing.faults.itemActivated.emit(draft.editing.faults.item(0))
    settle()
    assert draft.editing.source.isVisible()


def test_typing_is_not_lost_when_the_vault_is_locked_at_once(
    draft: SchemesScreen, session: Session, wait_idle: Wait
) -> None:
    """What was typed this very moment is stored before the screen goes."""
    name = field(draft, "name")
    commit(name, "（试行）")
    session.changes.about_to_leave.emit()
    wait_idle()
    assert 'name = "云溪办法（试行）"' in text_of(draft, session)


def test_what_could_not_be_stored_is_stored_with_the_next(
    draft: SchemesScreen,
    session: Session,
    settle: Wait,
    wait_idle: Wait,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A disk that was full for a while costs no letter."""
    editing = session.workbench.scheme_editing

    def refuse(*_given: object) -> None:
        raise DiskFullError(Path("vault"))

    with monkeypatch.context() as patch:
        patch.setattr(editing, "change", refuse)
        commit(field(draft, "name"), "（试行）")
        draft.desk.flush()
        wait_idle()
    assert draft.editing.told.text()
    commit(field(draft, "office"), "办公室")
    settle()
    stored = text_of(draft, session)
    assert 'name = "云溪办法（试行）"' in stored
    assert 'office = "云溪市委办公室"' in stored


def test_differences_are_told_in_words(draft: SchemesScreen, settle: Wait) -> None:
    """Against what was copied, and against any other scheme."""
    a_fault(draft, settle)
    draft.tabs.setCurrentIndex(2)
    settle()
    model = draft.comparing.model
    rows = [[model.item(r, c).text() for c in range(4)] for r in range(model.rowCount())]
    name = shipped().deadlines[0].name
    old = str(shipped().deadlines[0].days)
    assert [f"时限 › {name} › 天数", "改动", old, "99999"] in rows
    other = draft.comparing.other
    assert isinstance(other, QComboBox)
    other.setCurrentIndex(other.count() - 1)
    other.activated.emit(other.count() - 1)
    settle()
    assert model.rowCount() > len(rows)


def test_a_draft_is_thrown_away_after_a_question(
    draft: SchemesScreen, session: Session, settle: Wait
) -> None:
    """The answer no keeps it."""
    draft.editing.discard.click()
    answer(yes=False)
    settle()
    assert len(session.workbench.scheme_editing.drafts()) == 1
    draft.editing.discard.click()
    answer(yes=True)
    settle()
    assert session.workbench.scheme_editing.drafts() == ()
    assert "草稿" not in draft.list.currentItem().text()
