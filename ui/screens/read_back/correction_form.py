"""One correction or supplement: what stood there, what is changed or added, who asked, why."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
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
from app.domain.transcript import CorrectionKind
from ui.look.theme import GAP, HALF_GAP
from ui.models.entry_list import ListedEntry
from ui.models.talk_words import TalkWords
from ui.widgets.push_button import PushButton
from ui.widgets.text_fields import LineEdit, TextEdit


class CorrectionForm(QFrame):
    """Signals: `corrected(kind, entry_id, text, asked_by, reason)`; `left()`.

    The text is the whole new wording of a correction, only what is added of a supplement.
    """

    corrected = Signal(CorrectionKind, object, str, Role, str)
    left = Signal()

    def __init__(
        self, keep_texts: Mapping[CorrectionKind, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._entry_id = EntryId(0)
        self._kind = CorrectionKind.CORRECTION
        self._given = ""
        self._old = TextEdit(name=self.tr("原记录"), lines=(1, 2))
        self._old.setReadOnly(True)
        self.new = TextEdit(name=self.tr("更正为"), lines=(2, 4))
        self._new_label = QLabel()
        self.asked_by = QComboBox()
        self.asked_by.setAccessibleName(self.tr("提出人"))
        self.reason = LineEdit(name=self.tr("原因"), placeholder=self.tr("原因（可不填）"))
        self.problem = QLabel()
        self.problem.setProperty("kind", "error")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self._keep_texts = keep_texts
        self._keep = PushButton(keep_texts[CorrectionKind.CORRECTION])
        self._keep.setProperty("kind", "primary")
        self._cancel = PushButton(self.tr("取消 (Esc)"))
        self._cancel.setProperty("kind", "quiet")
        self._keep.clicked.connect(self.keep)
        self._cancel.clicked.connect(self.leave)
        self._lay_out()
        self.hide()

    @property
    def kind(self) -> CorrectionKind:
        """Whether words are corrected or added."""
        return self._kind

    @property
    def is_written(self) -> bool:
        """Whether words stand in the open form that are not kept yet."""
        return self.isVisible() and self.new.text() != self._given

    def open(self, item: ListedEntry, words: TalkWords, kind: CorrectionKind) -> None:
        """Correct an entry, or add to it."""
        self._entry_id, self._kind = item.entry.id, kind
        is_added = kind is CorrectionKind.SUPPLEMENT
        label = self.tr("补充") if is_added else self.tr("更正为")
        self._new_label.setText(label)
        self._keep.setText(self._keep_texts[kind])
        self.new.setAccessibleName(label)
        self._old.set_text(item.text)
        self._given = "" if is_added else item.text
        self.new.set_text(self._given)
        self.reason.clear()
        self.problem.hide()
        self.asked_by.clear()
        for role in (Role.SUBJECT, Role.INTERVIEWER, Role.RECORDER):
            self.asked_by.addItem(words.speaker(role), role)
        self.show()
        self.new.setFocus()

    def leave(self) -> None:
        """Close without a change."""
        self.hide()
        self.left.emit()

    def say(self, problem: str) -> None:
        """Show why it was not taken; the words stay."""
        self.problem.setText(problem)
        self.problem.show()

    def keep(self) -> None:
        """Hand it over; it closes when it was taken."""
        if not self.isVisible():
            return
        role = Role(self.asked_by.currentData())
        self.corrected.emit(self._kind, self._entry_id, self.new.text(), role, self.reason.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Esc close the form."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(HALF_GAP)
        rows = (
            (QLabel(self.tr("原记录")), self._old),
            (self._new_label, self.new),
            (QLabel(self.tr("提出人")), self.asked_by),
            (QLabel(self.tr("原因")), self.reason),
        )
        for row, (label, field) in enumerate(rows):
            grid.addWidget(label, row, 0)
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
