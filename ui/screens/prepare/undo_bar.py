"""What was just removed can be brought back."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from app.domain.ids import QuestionId
from app.domain.outline import Question
from ui.look.theme import GAP, WIDE_GAP
from ui.widgets.push_button import PushButton


class UndoBar(QFrame):
    """Says which question was removed and offers it back. Signal: wanted()."""

    wanted = Signal()

    def __init__(self, shortcut: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept: tuple[int, Question] | None = None
        self.setProperty("kind", "banner")
        self._text = QLabel()
        self.button = PushButton(self.tr("撤销删除 ({keys})").format(keys=shortcut))
        self.button.setProperty("kind", "quiet")
        self.button.clicked.connect(self.wanted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(WIDE_GAP, GAP, GAP, GAP)
        layout.addWidget(self._text, 1)
        layout.addWidget(self.button)
        self.hide()

    def keep(self, index: int, question: Question) -> None:
        """Keep a removed question with the place it had, counted from 0."""
        # stored anew it is a new question: its row is gone
        self._kept = (index, replace(question, id=QuestionId(0)))
        self._text.setText(self.tr("已删除问题 {number}").format(number=index + 1))
        self.show()

    def take(self) -> tuple[int, Question] | None:
        """Return what was kept, and forget it."""
        kept = self._kept
        self.forget()
        return kept

    def forget(self) -> None:
        """Keep nothing any more."""
        self._kept = None
        self.hide()
