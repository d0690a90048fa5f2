"""Taking back what was done to a draft, whichever part of it it was in."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QLineEdit,
    QPlainTextEdit,
    QToolButton,
)

from tests.builders_schemes import shipped
from tests.ui.hands import CTRL, SHIFT, commit, compose, press
from tests.ui.scheme_drafts import Wait, choose, field, retype, text_of
from ui.screens.schemes.screen import SchemesScreen
from ui.session import Session


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
