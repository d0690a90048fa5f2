"""One correction or supplement: what stood there, what is changed or added, who asked, why."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from app.domain.ids import EntryId
from app.domain.participant import Role
from app.domain.transcript import CorrectionKind
from ui.look.theme import GAP, HALF_GAP
from ui.models.entry_list import ListedEntry
from ui.models.talk_words import TalkWords
from ui.screens.read_back.inline_form import InlineForm
from ui.widgets.text_fields import LineEdit, TextEdit


class CorrectionForm(InlineForm):
    """Signal: `corrected(kind, entry_id, text, asked_by, reason)`.

    The text is the whole new wording of a correction, only what is added of a supplement.
    """

    corrected = Signal(CorrectionKind, object, str, Role, str)

    def __init__(
        self, keep_texts: Mapping[CorrectionKind, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(keep_texts[CorrectionKind.CORRECTION], parent)
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
        self._keep_texts = keep_texts
        self._lay_out()

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
        self.problem.say("")
        self.asked_by.clear()
        for role in (Role.SUBJECT, Role.INTERVIEWER, Role.RECORDER):
            self.asked_by.addItem(words.speaker(role), role)
        self.show()
        self.new.setFocus()

    def keep(self) -> None:
        """Hand it over; it closes when it was taken."""
        if not self.isVisible():
            return
        role = Role(self.asked_by.currentData())
        self.corrected.emit(self._kind, self._entry_id, self.new.text(), role, self.reason.text())

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
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, GAP, GAP, GAP)
        column.addLayout(grid)
        column.addWidget(self.problem)
        column.addLayout(self._foot())
