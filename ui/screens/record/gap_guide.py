"""Taking the recorder to what is missing, and putting the outline's words into the composer."""

from PySide6.QtCore import QObject, Signal

from app.domain.coverage import Gap, GapKind
from app.domain.ids import QuestionId
from app.domain.outline import Outline, Question, QuestionState
from app.domain.transcript import EntryKind
from app.services.recording_talks import Words
from ui.actions import Actions
from ui.models.exhibits import Exhibit
from ui.models.gap_words import gap_advice
from ui.screens.record.composer import Composer
from ui.screens.record.coverage_strip import CoverageWatch
from ui.screens.record.recorder import Recorder
from ui.screens.record.transcript_view import TranscriptView


class GapGuide(QObject):
    """One key to the next gap, one to the next open question. Signal: `told(str)`."""

    told = Signal(str)

    def __init__(
        self,
        recorder: Recorder,
        composer: Composer,
        view: TranscriptView,
        watch: CoverageWatch,
        actions: Actions,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._recorder, self._composer, self._view = recorder, composer, view
        self._watch, self._actions = watch, actions
        self._on_the_way: set[QuestionId] = set()
        self._inserted = ""
        recorder.outline_changed.connect(self._on_outline)
        recorder.entered.connect(self._on_entered)

    def begin(self) -> None:
        """Start anew with another talk."""
        self._on_the_way.clear()
        self._inserted = ""
        self._watch.begin()

    def next(self) -> None:
        """Go to the next gap."""
        if not self._recorder.editing.may_leave(self.told.emit):
            return
        gap = self._watch.next()
        if gap is None:
            self.told.emit(self.tr("没有缺项"))
        else:
            self.go_to(gap)

    def go_to(self, gap: Gap) -> None:
        """Show where something is missing and get ready to mend it."""
        recorder = self._recorder
        if not self._recorder.editing.may_leave(self.told.emit):
            return
        row = recorder.rows.row_of(gap.entry_id)
        if gap.kind in (GapKind.COME_BACK, GapKind.NO_DATE):
            if recorder.editing.edit(row):
                self._say(gap, row + 1)
            return
        recorder.editing.cancel()
        number = self._number(gap.question_id)
        if gap.kind is GapKind.NO_EXPLANATION:
            self._view.pick(row)
            self._composer.set_kind(EntryKind.EXPLANATION)
            self._composer.set_question(gap.question_id, number)
            self._say(gap, row + 1)
        elif gap.kind is GapKind.OPEN_QUESTION:
            self._composer.set_question(gap.question_id, number)
            self._say(gap, number)
        else:
            self._composer.set_kind(EntryKind.QUESTION)
            self._composer.set_question(None, 0)
            self._say(gap, 0)

    def next_open(self) -> None:
        """Put the next open question into the composer; what is typed there is stored first."""
        composer, recorder = self._composer, self._recorder
        if not self._recorder.editing.may_leave(self.told.emit):
            return
        recorder.editing.cancel()
        is_untouched = composer.field.text() == self._inserted
        if is_untouched and not composer.is_empty():
            self._skip()
        elif not composer.is_empty():
            recorder.enter()
        question = self._next_question(stay=not is_untouched or not self._inserted)
        if question is None:
            self._inserted = ""
            self.told.emit(self.tr("提纲里的问题都问过了"))
            return
        composer.say("")
        composer.set_kind(EntryKind.QUESTION)
        composer.set_question(question.id, self._number(question.id))
        composer.insert_text(question.text)
        self._inserted = composer.field.text()

    def take(self, exhibit: Exhibit) -> None:
        """Record that a material is shown."""
        self._composer.set_kind(EntryKind.EXHIBIT)
        self._composer.set_question(exhibit.question_id, exhibit.number)
        self._composer.insert_text(exhibit.text)

    def _skip(self) -> None:
        """Take back an inserted question that was not touched: another one is wanted."""
        self._composer.field.set_text("")

    def _next_question(self, *, stay: bool) -> Question | None:
        """Return the current question where it is open, else the next open one, going round."""
        questions = self._recorder.outline.questions
        ids = [question.id for question in questions]
        current = self._composer.question_id
        begin = ids.index(current) + (0 if stay else 1) if current in ids else 0
        ordered = (*questions[begin:], *questions[:begin])
        return next((q for q in ordered if self._is_open(q)), None)

    def _is_open(self, question: Question) -> bool:
        return question.state is QuestionState.OPEN and question.id not in self._on_the_way

    def _on_entered(self, words: Words) -> None:
        """Count a question as put before the vault has noted it."""
        if words.question_id is not None:
            self._on_the_way.add(words.question_id)

    def _on_outline(self, outline: Outline) -> None:
        still = {q.id for q in outline.questions if q.state is QuestionState.OPEN}
        self._on_the_way &= still

    def _number(self, question_id: QuestionId | None) -> int:
        maker = self._recorder.rows.maker
        return maker.number(question_id) if maker else 0

    def _say(self, gap: Gap, row: int) -> None:
        self._composer.say(gap_advice(gap.kind, row, self._actions), "warning")
