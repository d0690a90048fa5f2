"""One correction: what stood there, what shall stand there, who asked for it and why."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from app.domain.ids import EntryId
from app.domain.participant import Role
from ui.look.theme import GAP, HALF_GAP
from ui.models.entry_list import ListedEntry
from ui.models.talk_words import TalkWords
from ui.widgets.push_button import PushButton
from ui.widgets.text_fields import LineEdit, TextEdit


class CorrectionForm(QFrame):
    """Signals: `corrected(entry_id, new_text, asked_by, reason)`; `left()`."""

    corrected = Signal(object, str, Role, str)
    left = Signal()

    def __init__(self, keep_text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._entry_id = EntryId(0)
        self._old = TextEdit(name=self.tr("原记录"), lines=(2, 4))
        self._old.setReadOnly(True)
        self.new = TextEdit(name=self.tr("更正为"), lines=(2, 5))
        self.asked_by = QComboBox()
        self.asked_by.setAccessibleName(self.tr("提出人"))
        self.reason = LineEdit(name=self.tr("原因"), placeholder=self.tr("原因（可不填）"))
        self.problem = QLabel()
        self.problem.setProperty("kind", "error")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self._keep = PushButton(keep_text)
        self._keep.setProperty("kind", "primary")
        self._cancel = PushButton(self.tr("取消"))
        self._cancel.setProperty("kind", "quiet")
        self._keep.clicked.connect(self.keep)
        self._cancel.clicked.connect(self.leave)
        self._lay_out()
        self.hide()

    def open(self, item: ListedEntry, words: TalkWords) -> None:
        """Correct an entry."""
        self._entry_id = item.entry.id
        self._old.set_text(item.text)
        self.new.set_text(item.text)
        self.reason.clear()
        self.problem.hide()
        self.asked_by.clear()
        for role in (Role.SUBJECT, Role.INTERVIEWER, Role.RECORDER):
            self.asked_by.addItem(words.speaker(role), role)
        self.show()
        self.new.setFocus()

    def leave(self) -> None:
        """Close without a correction."""
        self.hide()
        self.left.emit()

    def say(self, problem: str) -> None:
        """Show why a correction was not taken; the words stay."""
        self.problem.setText(problem)
        self.problem.show()

    def keep(self) -> None:
        """Hand the correction over; it closes when it was taken."""
        if not self.isVisible():
            return
        role = Role(self.asked_by.currentData())
        self.corrected.emit(self._entry_id, self.new.text(), role, self.reason.text())

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(HALF_GAP)
        rows = (
            (self.tr("原记录"), self._old),
            (self.tr("更正为"), self.new),
            (self.tr("提出人"), self.asked_by),
            (self.tr("原因"), self.reason),
        )
        for row, (label, field) in enumerate(rows):
            grid.addWidget(QLabel(label), row, 0)
            grid.addWidget(field, row, 1)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, GAP, GAP, GAP)
        column.addLayout(grid)
        column.addWidget(self.problem)
        column.addLayout(buttons)
