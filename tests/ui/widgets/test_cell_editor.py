"""Table cells and Chinese composition: nothing half composed is stored, nothing is lost."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableWidget, QTableWidgetItem
from pytestqt.qtbot import QtBot

from tests.ui.hands import ENTER, commit, compose, press
from ui.widgets.cell_editor import CellEditor
from ui.widgets.text_fields import LineEdit

Cell = Callable[[int, int], str]


@pytest.fixture
def table(qtbot: QtBot) -> QTableWidget:
    """Return a table of two by two editable cells."""
    made = QTableWidget(2, 2)
    made.setHorizontalHeaderLabels(["简称", "全文"])
    made.setItemDelegate(CellEditor(made))
    for row in range(2):
        for column in range(2):
            made.setItem(row, column, QTableWidgetItem(f"{row}{column}"))
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    return made


@pytest.fixture
def editor(table: QTableWidget) -> LineEdit:
    """Return the field that edits the first cell, emptied."""
    table.setCurrentCell(0, 0)
    table.setFocus()
    press(Qt.Key.Key_F2)
    field = table.findChild(LineEdit)
    assert field is not None
    field.clear()
    return field


def text(table: QTableWidget, row: int = 0, column: int = 0) -> str:
    """Return what a cell holds."""
    item = table.item(row, column)
    assert item is not None
    return item.text()


@pytest.mark.parametrize("key", [ENTER, Qt.Key.Key_Tab, Qt.Key.Key_Escape, Qt.Key.Key_Down])
def test_keys_of_the_composition_do_not_close_the_cell(
    table: QTableWidget, editor: LineEdit, qtbot: QtBot, key: Qt.Key
) -> None:
    """Enter, Tab, Esc and arrows belong to the input method until it lets go."""
    compose(editor, "zheng gai")
    press(key)
    assert editor.isVisible()
    assert editor.is_composing
    assert text(table) == "00"
    commit(editor, "整改")
    press(ENTER)
    qtbot.waitUntil(lambda: text(table) == "整改")  # Qt stores it with the next turn of its loop


def test_shortcuts_wait_for_the_composition(table: QTableWidget, editor: LineEdit) -> None:
    """A shortcut of the page does not fire into a half typed word."""
    fired: list[str] = []
    QShortcut(QKeySequence("F5"), table).activated.connect(lambda: fired.append("F5"))
    compose(editor, "zg")
    QTest.keySequence(editor, QKeySequence("F5"))
    assert fired == []
    commit(editor, "整改")
    QTest.keySequence(editor, QKeySequence("F5"))
    assert fired == ["F5"]


def test_leaving_the_cell_stores_what_is_committed(table: QTableWidget, editor: LineEdit) -> None:
    """What is still being composed counts as not typed."""
    commit(editor, "整改")
    compose(editor, "cuo shi")
    table.setCurrentCell(1, 1)
    table.setFocus()
    assert text(table) == "整改"


def test_outside_a_composition_the_keys_do_what_they_always_do(
    table: QTableWidget, editor: LineEdit
) -> None:
    """Tab goes on to the next cell, Esc forgets."""
    commit(editor, "整改")
    press(Qt.Key.Key_Tab)
    assert text(table) == "整改"
    assert table.currentColumn() == 1
    following: LineEdit = list(table.findChildren(LineEdit))[-1]
    following.setText("x")
    QTest.keyClick(following, Qt.Key.Key_Escape)
    assert text(table, 0, 1) == "01"


def test_the_field_is_named_by_its_column(editor: LineEdit) -> None:
    """Assistive tools say what is being edited."""
    assert editor.accessibleName() == "简称"
