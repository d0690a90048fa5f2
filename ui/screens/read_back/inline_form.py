"""A form inside the page of the read-back: what is read stays in sight beside it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.widgets.parts import MessageLine
from ui.widgets.push_button import PushButton


class InlineForm(QFrame):
    """One button keeps what is written, Esc leaves; what was refused is said in `problem`.

    Signal: `left()` when it was closed without keeping anything.
    """

    left = Signal()

    def __init__(self, verb: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.problem = MessageLine()
        self._keep = PushButton(verb)
        self._keep.setProperty("kind", "primary")
        self._cancel = PushButton(self.tr("取消 (Esc)"))
        self._cancel.setProperty("kind", "quiet")
        self._keep.clicked.connect(self.keep)
        self._cancel.clicked.connect(self.leave)
        self.hide()

    def keep(self) -> None:
        """Hand over what is written; the form closes when it was taken."""
        raise NotImplementedError

    def leave(self) -> None:
        """Close without keeping anything."""
        self.hide()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Esc close the form."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _foot(self, *before: QWidget) -> QHBoxLayout:
        """Return the row of buttons."""
        row = QHBoxLayout()
        for part in before:
            row.addWidget(part)
        row.addStretch()
        row.addWidget(self._cancel)
        row.addWidget(self._keep)
        return row
