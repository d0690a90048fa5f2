"""A small dialog of fields: each has its room, and the keys begin at the first one."""

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from ui.session import Session
from ui.widgets.field_dialog import FieldDialog
from ui.widgets.labelled_field import LabelledField
from ui.widgets.parts import label
from ui.widgets.text_fields import LineEdit

MANY = 8


class Names(FieldDialog):
    """A dialog with many lines and a sentence that breaks."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(session, "", parent=parent)
        self.lines = [LineEdit() for _ in range(MANY)]
        self.about: QLabel = label("一句要断成几行才放得下的说明，" * 8, "hint")
        for line in self.lines:
            self.body.addWidget(LabelledField("姓名", line))
        self.body.addWidget(self.about)

    def save(self) -> None:
        """Store nothing."""


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    """Return a window that holds the dialog."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


def shown(qtbot: QtBot, dialog: Names) -> Names:
    """Show a dialog in the size it gives itself."""
    with qtbot.waitExposed(dialog):
        dialog.open()
    return dialog


def test_no_field_is_pressed_together(qtbot: QtBot, session: Session, host: QWidget) -> None:
    """A dialog that opens taller than two thirds of the screen still shows its fields whole."""
    dialog = shown(qtbot, Names(session, host))
    heights = [line.height() for line in dialog.lines]
    assert min(heights) >= max(line.minimumSizeHint().height() for line in dialog.lines)
    assert dialog.about.height() >= dialog.about.heightForWidth(dialog.about.width())


def test_the_keys_begin_at_the_first_field(qtbot: QtBot, session: Session, host: QWidget) -> None:
    """What is typed at once lands in a field, and Space does not press what saves."""
    dialog = shown(qtbot, Names(session, host))
    assert dialog.focusWidget() is dialog.lines[0]


def test_a_field_that_was_named_keeps_the_keys(
    qtbot: QtBot, session: Session, host: QWidget
) -> None:
    """A dialog that begins elsewhere still does."""
    dialog = Names(session, host)
    dialog.lines[2].setFocus()
    shown(qtbot, dialog)
    assert dialog.focusWidget() is dialog.lines[2]
