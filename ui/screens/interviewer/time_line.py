"""How long the talk has run, where it stands, and how much is asked."""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QTimer
from PySide6.QtGui import QFont, QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.domain.outline import Outline, QuestionState
from app.domain.stage import TalkStage
from ui.errors.code_words import stage_text
from ui.interview import RunningTime
from ui.look.stylesheet import mark
from ui.look.theme import WIDE_GAP
from ui.widgets.parts import label

_TICK_MS = 1000
_TONES = {TalkStage.IN_SESSION: "good", TalkStage.PAUSED: "warning"}


class TimeLine(QWidget):
    """Ticks once a second while it is seen and the talk runs; `now` is asked for the time.

    `count` is a line of its own, to be put where there is room.
    """

    def __init__(self, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._now = now
        self._time: RunningTime | None = None
        self.clock = QLabel()
        self.clock.setAccessibleName(self.tr("已进行的时间"))
        self.stage = label("", "tag", wrap=False)
        self.count = label("", "hint")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(WIDE_GAP)
        for part in (self.clock, self.stage):
            row.addWidget(part)
        row.addStretch()
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)

    def set_points(self, points: int) -> None:
        """Set the type size; the clock is the largest thing in the window."""
        for part, scale in ((self.clock, 1.3), (self.stage, 0.75), (self.count, 0.65)):
            font = QFont(self.font())
            font.setPointSizeF(points * scale)
            font.setBold(part is self.clock)
            part.setFont(font)

    def show_stage(self, stage: TalkStage) -> None:
        """Say where the talk stands."""
        self.stage.setText(stage_text(stage))
        mark(self.stage, tone=_TONES.get(stage, "neutral"))

    def show_count(self, outline: Outline) -> None:
        """Say how many questions are asked and open."""
        states = [question.state for question in outline.questions]
        self.count.setText(
            self.tr("共 {all} 题 · 已问 {asked} · 未问 {open}").format(
                all=len(states),
                asked=states.count(QuestionState.ASKED),
                open=states.count(QuestionState.OPEN),
            )
        )

    def show_time(self, time: RunningTime | None) -> None:
        """Show the running time; None takes it away."""
        self._time = time
        self._tick()
        self._run()

    def showEvent(self, event: QShowEvent) -> None:
        """Tick while seen."""
        super().showEvent(event)
        self._tick()
        self._run()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest while hidden."""
        super().hideEvent(event)
        self._timer.stop()

    def _run(self) -> None:
        if self.isVisible() and self._time is not None and self._time.since is not None:
            self._timer.start()
        else:
            self._timer.stop()

    def _tick(self) -> None:
        self.clock.setVisible(self._time is not None)
        if self._time is not None:
            self.clock.setText(_worded(self._time.at(self._now())))


def _worded(time: timedelta) -> str:
    minutes, seconds = divmod(int(time.total_seconds()), 60)
    return f"{minutes // 60:02}:{minutes % 60:02}:{seconds:02}"
