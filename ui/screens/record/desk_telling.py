"""Telling what goes on at the desk: the quiet line below, and the interviewer's window."""

from PySide6.QtCore import QObject

from app.domain.ids import QuestionId, TalkId
from app.services.recording_talks import Desk
from ui.interview import Said
from ui.screens.record.desk_read import Times
from ui.screens.record.recorder import Recorder
from ui.screens.record.state_line import StateLine
from ui.session import Session

_LINES = 6


class DeskTelling(QObject):
    """Follows what becomes of the words, and says it where it belongs."""

    def __init__(
        self, session: Session, recorder: Recorder, state: StateLine, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session, self._recorder, self._state = session, recorder, state
        self._talk_id = TalkId(0)
        self._interview = session.changes.interview
        writer, keeper = recorder.writer, recorder.keeper
        self._rescued: int | None = None  # entries in the emergency copy, None without one
        self._draft_failed = False
        writer.stored.connect(lambda _entry: self._on_stored())
        writer.refused.connect(lambda _words, _error: self._show_trouble())
        writer.rescued.connect(self._on_rescued)
        writer.caught_up.connect(self._on_caught_up)
        keeper.kept.connect(self._on_kept)
        keeper.refused.connect(self._on_draft_refused)
        recorder.entered.connect(lambda _words: self._on_entered())
        recorder.gave_up.connect(self._show_trouble)
        recorder.outline_changed.connect(self._interview.show_outline)
        recorder.rows.changed.connect(self._interview.lines_grew)

    def begin(self, desk: Desk) -> None:
        """Follow another talk."""
        self._talk_id = desk.talk.id
        self._rescued, self._draft_failed = None, False
        self._state.begin(desk.entries[-1].at if desk.entries else None)
        self._interview.begin(desk.talk.id, desk.outline, self._lines)

    def follow(self, question_id: QuestionId | None) -> None:
        """Take notice of another current question."""
        self._interview.move_to(question_id)

    def show_times(self, times: Times) -> None:
        """Show how long the talk has run."""
        if times.talk_id == self._talk_id:
            self._state.show_time(times.running, times.paused)
            self._interview.show_time(times.running)

    def _on_entered(self) -> None:
        self._state.note_waiting()
        self._show_trouble()

    def _on_stored(self) -> None:
        if not self._recorder.writer.queue.waiting:
            self._state.note_stored()
        self._show_trouble()

    def _on_kept(self) -> None:
        self._draft_failed = False
        self._on_stored()

    def _on_draft_refused(self, _error: Exception) -> None:
        self._draft_failed = True
        self._show_trouble()

    def _on_rescued(self, count: int) -> None:
        is_news, self._rescued = self._rescued is None, count
        self._show_trouble()
        if is_news:  # said once: after that the quiet line has it
            self._session.messages.notice(
                self.tr("保险库存不进去，文字已另存为加密的应急副本。可以照常记录，稍后自动补存。")
            )

    def _on_caught_up(self) -> None:
        self._rescued = None
        self._show_trouble()
        self._state.note_stored()
        self._state.tell(self.tr("应急副本已全部存入"))

    def _show_trouble(self) -> None:
        """Say where the words are that the vault does not have."""
        text = ""
        if self._rescued is not None:
            text = self.tr("存不进去，已另存应急副本（{count} 条）").format(count=self._rescued)
        elif self._recorder.writer.queue.is_held:
            text = self.tr("有文字没有存入，见输入框")
        elif self._draft_failed:
            text = self.tr("正在输入的文字还没有存下")
        self._state.note_trouble(text)

    def _lines(self) -> tuple[Said, ...]:
        """Return the last lines, where the interviewer may see them."""
        rows = self._recorder.rows
        words = rows.maker.words if rows.maker else None
        if words is None:
            return ()
        return tuple(Said(words.name(e.speaker), e.text) for e in rows.entries[-_LINES:])
