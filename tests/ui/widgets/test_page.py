"""A page's keys: where they begin, that Tab reaches everything, that they are never lost."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.actions import ActionId, Actions
from ui.widgets.page import Page
from ui.widgets.text_fields import LineEdit


class TwoFields(Page):
    """A page whose keys begin at the second field."""

    def __init__(self) -> None:
        super().__init__()
        self.before, self.first = LineEdit(), LineEdit()
        column = QVBoxLayout(self)
        column.addWidget(self.before)
        column.addWidget(self.first)
        self.begin_at(self.first)


def shown(qtbot: QtBot, widget: QWidget) -> None:
    """Show a widget with the focus in its window."""
    qtbot.addWidget(widget)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()


def test_tab_reaches_what_stands_before_the_first_field(qtbot: QtBot) -> None:
    """Tab goes round the whole page."""
    page = TwoFields()
    shown(qtbot, page)
    page.focus_first()
    assert page.first.hasFocus()

    QTest.keyClick(page.first, Qt.Key.Key_Tab)

    assert page.before.hasFocus()


def test_a_rebuilt_page_keeps_the_focus_inside(qtbot: QtBot) -> None:
    """When what had the focus is hidden, the keys begin anew at the first field."""
    page = TwoFields()
    shown(qtbot, page)
    page.before.setFocus()

    with page.focus_kept():
        page.before.hide()

    assert page.first.hasFocus()


def test_a_shortcut_fires_wherever_in_the_window_the_focus_is(qtbot: QtBot) -> None:
    """A key of the shown page works from outside of it; a hidden page stays silent."""
    window = QWidget()
    outside, page, hidden = LineEdit(), TwoFields(), TwoFields()
    column = QVBoxLayout(window)
    for widget in (outside, page, hidden):
        column.addWidget(widget)
    fired: list[str] = []
    Actions().bind(page, ActionId.RECORD_END, lambda: fired.append("shown"))
    Actions().bind(hidden, ActionId.RECORD_END, lambda: fired.append("hidden"))
    hidden.hide()
    shown(qtbot, window)
    outside.setFocus()

    QTest.keyClick(outside, Qt.Key.Key_F12)

    assert fired == ["shown"]
