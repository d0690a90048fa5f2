"""The composer: the field, and one line that says as what the next entry will be stored."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.domain.ids import QuestionId
from app.domain.participant import Role
from app.domain.transcript import Draft, EntryFlag, EntryKind
from app.services.recording_talks import Words
from ui.look.stylesheet import mark
from ui.look.theme import GAP, HALF_GAP
from ui.models.entry_rhythm import following, other_side, usual_speaker
from ui.models.talk_words import TalkWords
from ui.screens.record.composer_field import ComposerField

_FIRST = Words(Role.INTERVIEWER, EntryKind.QUESTION, "")


class Composer(QFrame):
    """Holds the words of the next entry. Signal: `retagged()` when kind, speaker … changed."""

    retagged = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._as = _FIRST
        self._interrupted = EntryKind.QUESTION
        self._words: TalkWords | None = None
        self._question = 0
        self.field = ComposerField()
        self.field.setAccessibleName(self.tr("要记录的话"))
        self._notice = QLabel()
        self._notice.setWordWrap(True)
        self._notice.hide()
        self._who, self._kind, self._about = QLabel(), QLabel(), QLabel()
        self._flags = QLabel()
        self._lay_out()

    @property
    def kind(self) -> EntryKind:
        """The kind of the next entry."""
        return self._as.kind

    @property
    def speaker(self) -> Role:
        """The speaker of the next entry."""
        return self._as.speaker

    @property
    def question_id(self) -> QuestionId | None:
        """The question the next entry belongs to."""
        return self._as.question_id

    def content(self) -> Words:
        """Return what would be stored now."""
        return replace(self._as, text=self.field.text())

    def is_empty(self) -> bool:
        """Tell whether nothing is typed; cheap."""
        return self.field.document().isEmpty()

    def begin(self, words: TalkWords) -> None:
        """Start empty for a talk."""
        self._words = words
        self._as = _FIRST
        self._question = 0
        self.field.set_text("")
        self._show()

    def load(self, words: Words, question: int) -> None:
        """Put an entry's words back; `question` is its question's number, 0 for none."""
        self._as = replace(words, text="")
        self._question = question
        self.field.set_text(words.text)
        self._show()

    def load_draft(self, draft: Draft, question: int) -> None:
        """Put back what stood here when the talk was left."""
        words = Words(draft.speaker, draft.kind, draft.text, draft.question_id, draft.flags)
        self.load(words, question)

    def take(self) -> Words:
        """Return what is typed, clear the field and turn to what usually follows."""
        taken = self.content()
        kind = following(taken.kind, self._interrupted)
        self._as = replace(
            taken, text="", kind=kind, speaker=usual_speaker(kind), flags=frozenset()
        )
        self.field.set_text("")
        self._show()
        return taken

    def set_kind(self, kind: EntryKind) -> None:
        """Make the entry a kind, said by whom it usually is."""
        if kind is EntryKind.REMARK and self._as.kind is not kind:
            self._interrupted = self._as.kind
        self._retag(replace(self._as, kind=kind, speaker=usual_speaker(kind)))

    def flip(self) -> None:
        """Turn from question to answer or back; speaker and kind turn together."""
        self.set_kind(other_side(self._as.kind))

    def set_speaker(self, speaker: Role) -> None:
        """Let someone else say it."""
        self._retag(replace(self._as, speaker=speaker))

    def set_question(self, question_id: QuestionId | None, number: int) -> None:
        """Let the entry belong to a question of the outline."""
        self._question = number
        self._retag(replace(self._as, question_id=question_id))

    def toggle(self, flag: EntryFlag) -> None:
        """Set a mark or take it off."""
        self._retag(replace(self._as, flags=self._as.flags ^ {flag}))

    def say(self, text: str, tone: str = "hint") -> None:
        """Show a line above the field; nothing for an empty text."""
        if text == self._notice.text():
            return
        self._notice.setText(text)
        mark(self._notice, kind=tone)
        self._notice.setVisible(bool(text))

    def _retag(self, words: Words) -> None:
        self._as = words
        self._show()
        self.retagged.emit()

    def _show(self) -> None:
        if self._words is None:
            return
        flags = "、".join(self._words.flag(f) for f in EntryFlag if f in self._as.flags)
        about = self.tr("第 {number} 题").format(number=self._question)
        self._who.setText(self._words.speaker(self._as.speaker))
        self._kind.setText(self._words.kind(self._as.kind))
        self._about.setText(about if self._question else self.tr("不属提纲"))
        self._flags.setText(flags)
        self._flags.setVisible(bool(flags))
        said = " · ".join(label.text() for label in (self._who, self._kind, self._about))
        self.field.setAccessibleDescription(f"{said} · {flags}" if flags else said)

    def _lay_out(self) -> None:
        for label, tone in ((self._kind, "good"), (self._about, ""), (self._flags, "warning")):
            label.setProperty("kind", "tag")
            label.setProperty("tone", tone)
        hint = QLabel(self.tr("Enter 存入 · Shift+Enter 换行 · F2 问/答"))
        hint.setProperty("kind", "hint")
        line = QHBoxLayout()
        line.setSpacing(GAP)
        for widget in (self._who, self._kind, self._about, self._flags):
            line.addWidget(widget)
        line.addStretch()
        line.addWidget(hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, GAP, GAP, GAP)
        column.setSpacing(HALF_GAP)
        column.addWidget(self._notice)
        column.addLayout(line)
        column.addWidget(self.field)
