"""Writing on a copy of a scheme by real keys."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
)

from app.services.errors import DiskFullError
from tests.builders_schemes import shipped
from tests.ui.hands import CTRL, SHIFT, commit, compose, press
from tests.ui.scheme_drafts import Wait, a_fault, choose, field, noted, retype, text_of, the_button
from ui.screens.schemes.screen import SchemesScreen
from ui.session import Session
from ui.widgets.text_fields import TextEdit


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
