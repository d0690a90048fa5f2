"""What the recorder's screen is at; the interviewer's window follows it.

Nothing of what is recorded is kept here: the window asks for it, and only while the recorder
allows it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Signal

from app.domain.ids import QuestionId, TalkId
from app.domain.outline import Outline


@dataclass(frozen=True)
class RunningTime:
    """How long a talk has run: `before` up to `since`, and on from there; `since` None: paused."""

    before: timedelta
    since: datetime | None = None

    def at(self, now: datetime) -> timedelta:
        """Return the whole time without pauses."""
        return self.before if self.since is None else self.before + max(now - self.since, _NONE)


@dataclass(frozen=True)
class Said:
    """One line of the record as the interviewer may read it."""

    speaker: str
    text: str


_NONE = timedelta()
LinesSource = Callable[[], tuple[Said, ...]]
"""Gives the last lines of the record, the newest last."""


class Interview(QObject):
    """The recorder's screen tells, the interviewer's window listens.

    Signals: `question_moved()` another current question; `outline_changed()` another outline;
    `time_changed()` started, paused, gone on or ended; `lines_changed()` the record grew, or
    whether it may be seen.
    """

    question_moved = Signal()
    outline_changed = Signal()
    time_changed = Signal()
    lines_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.talk_id = TalkId(0)
        self.question_id: QuestionId | None = None
        self.outline: Outline | None = None
        self.time: RunningTime | None = None
        self._source: LinesSource | None = None
        self._shares_lines = False

    @property
    def shares_lines(self) -> bool:
        """Whether the recorder lets the interviewer see the record; off until allowed."""
        return self._shares_lines

    def begin(self, talk_id: TalkId, outline: Outline, lines: LinesSource) -> None:
        """Follow another talk; what was allowed for the one before is not for this one."""
        if talk_id != self.talk_id:
            self._shares_lines = False
            self.question_id, self.time = None, None
        self.talk_id, self.outline, self._source = talk_id, outline, lines
        for signal in (self.outline_changed, self.question_moved, self.lines_changed):
            signal.emit()

    def leave(self) -> None:
        """Forget the talk: its screen goes away."""
        self.talk_id, self.question_id = TalkId(0), None
        self.outline, self.time, self._source = None, None, None
        self._shares_lines = False
        self.lines_changed.emit()

    def move_to(self, question_id: QuestionId | None) -> None:
        """Follow the recorder to another question."""
        if question_id != self.question_id:
            self.question_id = question_id
            self.question_moved.emit()

    def show_outline(self, outline: Outline) -> None:
        """Show which questions are asked by now."""
        if outline != self.outline:
            self.outline = outline
            self.outline_changed.emit()

    def show_time(self, time: RunningTime | None) -> None:
        """Show the running time; None before the talk begins."""
        if time != self.time:
            self.time = time
            self.time_changed.emit()

    def lines_grew(self) -> None:
        """Tell that the record has another last line; costs nothing while nobody may see it."""
        if self._shares_lines:
            self.lines_changed.emit()

    def share_lines(self, *, allowed: bool) -> None:
        """Let the interviewer see the record, or no more."""
        self._shares_lines = allowed
        self.lines_changed.emit()

    def lines(self) -> tuple[Said, ...]:
        """Return the last lines of the record, none unless allowed."""
        return self._source() if self._shares_lines and self._source is not None else ()
