"""Larger and smaller, beside a page that is read."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.actions import ActionId, Actions
from ui.look.theme import GAP
from ui.widgets.push_button import PushButton


class ZoomButtons(QWidget):
    """Signal: `wanted(by)`, one step larger or smaller."""

    wanted = Signal(int)

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        for sign, action, by in (
            ("−", ActionId.READ_BACK_SMALLER, -1),
            ("+", ActionId.READ_BACK_LARGER, 1),
        ):
            made = PushButton(sign)
            made.setAccessibleName(actions.labelled(action))
            made.setToolTip(made.accessibleName())
            made.clicked.connect(lambda _=False, by=by: self.wanted.emit(by))
            row.addWidget(made)
