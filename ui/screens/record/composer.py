"""The composer: the field, and one line that says as what the next entry will be stored."""

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.domain.ids import QuestionId
from app.domain.participant import Role
from app.domain.phrase import opening_of
from app.domain.transcript import Draft, EntryFlag, EntryKind, TranscriptEntry
from app.services.recording_talks import Words
from ui.look.stylesheet import mark
from ui.look.theme import GAP, HALF_GAP
from ui.loose_words import needs_no_keeping
from ui.models.completion_index import CompletionIndex
from ui.models.entry_rhythm import following, other_side, usual_speaker
from ui.models.talk_words import TalkWords
from ui.screens.record.bulk_strip import BulkStrip, kind_of_line
from ui.screens.record.completing import Completing, ExpandKey
from ui.screens.record.completion_list import CompletionList
from ui.screens.record.composer_field import ComposerField

_FIRST = Words(Role.INTERVIEWER, EntryKind.QUESTION, "")


class Composer(QFrame):
    """Holds the words of the next entry.

    Signals: `retagged()` when kind, speaker … were changed here; `question_changed()` whenever it
    shows another question, also with an entry that was called up; `phrase_used(phrase_id)` when
    shorthand or a phrase was taken; `bulk_pasted(lines, characters)` after a long paste;
    `entry_offered(words)` for each of its lines that is to be stored as it is, while `bulk` runs.
    """

    retagged = Signal()
    question_changed = Signal()
    phrase_used = Signal(int)
    bulk_pasted = Signal(int, int)
    entry_offered = Signal(Words)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        needs_no_keeping(self)  # the draft keeper has every letter
        self._as = _FIRST
        self._interrupted = EntryKind.QUESTION
        self._words: TalkWords | None = None
        self._question = 0
        self._shown_question: QuestionId | None = None
        self.field = ComposerField()
        self.field.setAccessibleName(self.tr("要记录的话"))
        self.completions = CompletionList()
        self._completing = Completing(self.field, self.completions)
        self.bulk = BulkStrip(self.field.take_line)
        self._notice = QLabel()
        self._notice.setWordWrap(True)
        self._notice.hide()
        self._who, self._kind, self._about = QLabel(), QLabel(), QLabel()
        self._flags = QLabel()
        self._lay_out()
        self._connect()

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
        self._set_text("")
        self._show()

    def load(self, words: Words, question: int) -> None:
        """Put an entry's words back; `question` is its question's number, 0 for none."""
        self._as = replace(words, text="")
        self._question = question
        self._set_text(words.text)
        self._show()

    def load_draft(self, draft: Draft, question: int) -> None:
        """Put back what stood here when the talk was left."""
        words = Words(draft.speaker, draft.kind, draft.text, draft.question_id, draft.flags)
        self.load(words, question)

    def take(self) -> Words:
        """Return what is typed, clear the field and turn to what usually follows."""
        taken = self.content()
        self.go_on_from(taken, self._question)
        return taken

    def go_on_from(self, words: Words, question: int) -> None:
        """Start empty with what usually follows an entry of this question's number."""
        kind = following(words.kind, self._interrupted)
        self._as = replace(
            words, text="", kind=kind, speaker=usual_speaker(kind), flags=frozenset()
        )
        self._question = question
        self._set_text("")
        self._show()

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

    def set_completions(self, index: CompletionIndex) -> None:
        """Offer what this index holds from now on."""
        self._completing.use(index)

    def set_expand_key(self, key: ExpandKey) -> None:
        """Expand shorthand with this key as well."""
        self._completing.expand_key = key

    def complete(self) -> None:
        """Open the list of what may be meant, or of what is used most."""
        self._completing.open()
        self.field.setFocus()

    def expand(self) -> None:
        """Put what the shorthand before the cursor stands for."""
        self._completing.expand()

    def insert_text(self, text: str) -> None:
        """Put words at the cursor; not while an input method composes."""
        if not self.field.is_composing and not self.field.isReadOnly():
            self.field.insert(text)
            self._completing.close()

    def insert_time(self, now: datetime) -> None:
        """Put the time of day at the cursor: 14:03:22."""
        self.insert_text(now.strftime("%H:%M:%S"))

    def repeat_frame(self, entry: TranscriptEntry, question: int) -> None:
        """Take over who says what, the marks, and the words it begins with.

        `question` is its question's number, 0 for none; it counts only where no question is
        being talked about, which may be a later one. What is typed already stays.
        """
        if self.field.is_composing or self.field.isReadOnly():
            return
        asked = self._as.question_id
        if asked is None:
            asked, self._question = entry.question_id, question
        self._retag(Words(entry.speaker, entry.kind, "", asked, entry.flags))
        self.insert_text(opening_of(entry.text))

    def say(self, text: str, tone: str = "hint") -> None:
        """Show a line above the field; nothing for an empty text."""
        if text == self._notice.text():
            return
        self._notice.setText(text)
        mark(self._notice, kind=tone)
        self._notice.setVisible(bool(text))

    def _set_text(self, text: str) -> None:
        self.field.set_text(text)
        self._completing.close()
        if not self.bulk.is_running:
            self.bulk.hide()

    def _connect(self) -> None:
        self.field.takes = self._takes
        self.field.composing_began.connect(self._completing.close)
        self.field.bulk_pasted.connect(self._on_bulk_pasted)
        self.field.cleaned.connect(self._on_cleaned)
        self._completing.used.connect(self.phrase_used)
        self.bulk.line_taken.connect(self._offer_line)
        self.bulk.began.connect(lambda: self.field.setReadOnly(True))
        self.bulk.ended.connect(self._on_bulk_ended)

    def _takes(self, event: QKeyEvent) -> bool:
        if self._completing.takes(event):
            return True
        if event.key() == Qt.Key.Key_Escape and self.bulk.isVisible():
            self.bulk.dismiss()
            return True
        return False

    def _on_bulk_pasted(self, lines: int, characters: int) -> None:
        self.bulk.offer(lines, characters)
        # only now: Qt forgets the order when the composer moves into the screen
        self.setTabOrder(self.field, self.bulk.split_button)
        self.setTabOrder(self.bulk.split_button, self.bulk.keep_button)
        self.bulk_pasted.emit(lines, characters)

    def _offer_line(self, line: str) -> None:
        """Let a pasted line be entered as what it says it is, else as what is set here."""
        words = {k: self._words.kind(k) for k in EntryKind} if self._words else {}
        kind, text = kind_of_line(line, words)
        if kind is None:
            self.entry_offered.emit(replace(self._as, text=text))
        elif text:
            offered = replace(self._as, text=text, kind=kind, speaker=usual_speaker(kind))
            self.entry_offered.emit(offered)

    def _on_bulk_ended(self, stored: int) -> None:
        self.field.setReadOnly(False)
        self.field.setFocus()
        if stored:
            self.say(self.tr("已逐行存入 {count} 条。").format(count=f"{stored:,}"), "good")

    def _on_cleaned(self, count: int) -> None:
        self.say(self.tr("去掉了 {count} 个看不见的字符。").format(count=count))

    def _retag(self, words: Words) -> None:
        self._as = words
        self._show()
        self.retagged.emit()

    def _show(self) -> None:
        if self._words is None:
            return
        flags = self.tr("、").join(self._words.flag(f) for f in EntryFlag if f in self._as.flags)
        about = self.tr("第 {number} 题").format(number=self._question)
        self._who.setText(self._words.speaker(self._as.speaker))
        self._kind.setText(self._words.kind(self._as.kind))
        self._about.setText(about if self._question else self.tr("不属提纲"))
        self._flags.setText(flags)
        self._flags.setVisible(bool(flags))
        said = " · ".join(label.text() for label in (self._who, self._kind, self._about))
        self.field.setAccessibleDescription(f"{said} · {flags}" if flags else said)
        if self._shown_question != self._as.question_id:
            self._shown_question = self._as.question_id
            self.question_changed.emit()

    def _lay_out(self) -> None:
        for label, tone in ((self._kind, "good"), (self._about, ""), (self._flags, "warning")):
            label.setProperty("kind", "tag")
            label.setProperty("tone", tone)
        line = QHBoxLayout()
        line.setSpacing(GAP)
        for widget in (self._who, self._kind, self._about, self._flags):
            line.addWidget(widget)
        line.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, GAP, GAP, GAP)
        column.setSpacing(HALF_GAP)
        column.addWidget(self._notice)
        column.addLayout(line)
        column.addWidget(self.bulk)
        column.addWidget(self.field)
        column.addWidget(self.completions)
        self.completions.say_hint(self.tr("Enter 存入 · Shift+Enter 换行"))
