"""A question inside the page instead of a dialog: the work goes on above and below it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from ui.loose_words import typed_field
from ui.widgets.push_button import PushButton
from ui.widgets.text_fields import LineEdit

_GAP = 8


class InlineStrip(QFrame):
    """Asks for a word or a confirmation; Enter answers, Esc thinks better of it.

    Signal: `closed()` when it is gone again, whatever the answer was.
    """

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "banner")
        self._answer: Callable[[str], None] | None = None
        self._needs_text = False
        self._text = QLabel()
        self._text.setWordWrap(True)
        self.field = LineEdit(name=self.tr("回答"))
        self._confirm = PushButton(self.tr("确定"))
        self._confirm.setProperty("kind", "primary")
        self._cancel = PushButton(self.tr("取消 (Esc)"))
        self._cancel.setProperty("kind", "quiet")
        self._lay_out()
        self.field.returnPressed.connect(self._answered)
        self._confirm.clicked.connect(self._answered)
        self._cancel.clicked.connect(self.dismiss)
        self.hide()

    def ask(
        self, text: str, confirm: str, answer: Callable[[str], None], *, label: str = ""
    ) -> None:
        """Show the question; with a `label` it must be answered in words.

        Another question does not take away words that were typed for this one.
        """
        if self.isVisible() and typed_field(self):
            self.field.setFocus()
            return
        self._answer = answer
        self._needs_text = bool(label)
        self._text.setText(text)
        self.setAccessibleName(text)
        self._confirm.setText(confirm)
        self.field.setVisible(self._needs_text)
        self.field.setAccessibleName(f"{text} {label}")
        self.field.setPlaceholderText(label)
        self.field.clear()
        self.show()
        (self.field if self._needs_text else self._confirm).setFocus()

    def dismiss(self) -> None:
        """Take the question back."""
        if self.isVisible():
            self.hide()
            self._answer = None
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Esc dismiss and Enter confirm."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._cancel.hasFocus():
                self.dismiss()
            else:
                self._answered()
        else:
            super().keyPressEvent(event)

    def _answered(self) -> None:
        answer, words = self._answer, self.field.text().strip()
        if answer is None:
            return
        if self._needs_text and not words:
            self.field.setFocus()
            return
        self.hide()
        self._answer = None
        self.closed.emit()
        answer(words)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * _GAP, _GAP, 2 * _GAP, _GAP)
        row.setSpacing(_GAP)
        row.addWidget(self._text, 1)
        row.addWidget(self.field, 2)
        row.addWidget(self._confirm)
        row.addWidget(self._cancel)
