"""Picking an entry of a library while typing."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.library import LibraryEntry
from tests.builders_library import ASPECTS, MANIFESTATIONS, library_text
from tests.ui.hands import ENTER, commit, press
from ui.session import Session
from ui.widgets.library_picker import LibraryPicker

Wait = Callable[[], None]


def _silent(done: int, total: int) -> None:
    del done, total


@pytest.fixture
def picker(qtbot: QtBot, session: Session, wait_idle: Wait) -> LibraryPicker:
    """Return a picker over two libraries."""
    intake = session.workbench.library.intake
    for form in (MANIFESTATIONS, ASPECTS):
        intake.take_in(intake.read_pasted(library_text(form), form), "", _silent)
    made = LibraryPicker(session)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    wait_idle()
    made.focus_first()
    return made


def test_enter_picks_what_typing_found(qtbot: QtBot, picker: LibraryPicker) -> None:
    """The arrows move in the list while the field keeps the keys."""
    commit(picker.search, "车队登记")
    with qtbot.waitSignal(picker.picked) as first:
        press(ENTER)
    press(Qt.Key.Key_Down)
    with qtbot.waitSignal(picker.picked) as second:
        press(ENTER)
    one, other = first.args[0], second.args[0]
    assert isinstance(one, LibraryEntry)
    assert "车队登记" in one.text
    assert one.id != other.id
    assert picker.search.hasFocus()


def test_a_search_is_limited_to_a_library_and_a_field(picker: LibraryPicker) -> None:
    """Choosing a library offers its fields."""
    assert not picker.field.isVisible()
    picker.library.setCurrentText(MANIFESTATIONS.name)
    assert picker.field.count() == 1 + 7
    picker.field.setCurrentIndex(1)
    field = picker.field.currentText()
    rows = picker.hits.model().rowCount()
    assert 0 < rows < 232
    first = picker.hits.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert first.startswith(field)
    commit(picker.search, "没有这样的词")
    assert picker.state.text()


def test_without_libraries_it_says_where_to_begin(
    qtbot: QtBot, session: Session, wait_idle: Wait
) -> None:
    """An empty list alone would look like a fault."""
    made = LibraryPicker(session)
    qtbot.addWidget(made)
    made.show()
    wait_idle()
    assert "导入" in made.state.text()
