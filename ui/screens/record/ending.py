"""Ending the talk: first what it lacks is shown, then it is ended with the reasons given."""

from PySide6.QtCore import QObject, Signal

from app.domain.coverage import Gap, GapKind, gaps
from app.domain.ids import QuestionId, TalkId
from app.domain.outline import Outline
from app.domain.talk import Talk
from app.services.workbench import Workbench
from ui.models.gap_words import gap_advice
from ui.screens.record.end_checklist import EndChecklist
from ui.screens.record.recorder import Recorder
from ui.session import Session


class Ending(QObject):
    """Signals: `ended(Talk)`; `outline_changed(Outline)` when reasons were noted."""

    ended = Signal(Talk)
    outline_changed = Signal(Outline)

    def __init__(
        self, session: Session, recorder: Recorder, checklist: EndChecklist, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session, self._recorder, self._checklist = session, recorder, checklist
        checklist.confirmed.connect(self._end)

    def ask(self) -> None:
        """Show what is missing and ask whether to end; not while words are not stored."""
        if not self._recorder.is_settled:
            self._session.messages.notice(
                self.tr("输入框里还有没存入的文字：请先按 Enter 存入或清空，再结束谈话。")
            )
            return
        recorder = self._recorder
        recorder.editing.cancel()
        entries, outline = tuple(recorder.rows.entries), recorder.outline
        self._session.jobs.read(
            lambda: gaps(outline, entries),
            owner=self,
            done=lambda found: self._checklist.open(found, self._said),
        )

    def _said(self, gap: Gap) -> str:
        recorder = self._recorder
        if gap.kind is GapKind.OPEN_QUESTION and gap.question_id is not None:
            question = recorder.outline.question(gap.question_id)
            number = recorder.rows.maker.number(gap.question_id) if recorder.rows.maker else 0
            return f"{number}. {question.text}" if question else ""
        entry = recorder.rows.entry(recorder.rows.row_of(gap.entry_id))
        if entry is None or gap.kind is GapKind.NO_OPENING:
            return gap_advice(gap.kind, 0, self._session.actions)
        return entry.text

    def _end(self, reasons: dict[QuestionId, str]) -> None:
        bench, talk_id = self._session.workbench, self._recorder.talk_id
        self._session.jobs.change(
            lambda: _ended(bench, talk_id, reasons), owner=self, done=self._on_ended
        )

    def _on_ended(self, ended: tuple[Talk, Outline]) -> None:
        talk, outline = ended
        self.outline_changed.emit(outline)
        self.ended.emit(talk)


def _ended(
    bench: Workbench, talk_id: TalkId, reasons: dict[QuestionId, str]
) -> tuple[Talk, Outline]:
    """Note why questions were not raised, then end the talk."""
    for question_id, reason in reasons.items():
        bench.recorder.arranging.drop_question(talk_id, question_id, reason)
    return bench.recorder.recording.end(talk_id), bench.outlines.outlining.in_talk(talk_id)
