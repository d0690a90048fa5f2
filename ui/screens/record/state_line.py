"""One quiet, honest line: what is stored, the clock, how long the talk has run."""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from ui.interview import RunningTime
from ui.look.stylesheet import mark
from ui.look.theme import GAP, HALF_GAP

_TICK_MS = 1_000
_TOLD_TICKS = 12  # a word about what was done goes away by itself
_PATIENCE_TICKS = 1  # what is stored at once never shows as being on its way


class StateLine(QWidget):
    """Says what became of the words: stored at what time, on the way, or kept elsewhere."""

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._time: RunningTime | None = None
        self._pause: datetime | None = None
        self._is_waiting = False
        self._waited = self._told_for = 0
        self._trouble = ""
        self._stored_at: datetime | None = None
        self._stored, self._told, self._clock = QLabel(), QLabel(), QLabel()
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)

    def text(self) -> str:
        """Return the whole line."""
        labels = (self._stored, self._told, self._clock)
        return "  ".join(label.text() for label in labels if label.text())

    def begin(self, now_stored: datetime | None) -> None:
        """Start with a talk of which the newest entry was stored then."""
        self._stored_at, self._is_waiting, self._trouble = now_stored, False, ""
        self._told.setText("")
        self._show_stored()

    def show_time(self, time: RunningTime | None, pause: datetime | None) -> None:
        """Take how long the talk has run and since when it is paused."""
        self._time, self._pause = time, pause
        self._show_clock()

    def note_stored(self) -> None:
        """Take notice that everything handed over so far is in the vault."""
        self._stored_at, self._is_waiting = self._now(), False
        self._show_stored()

    def note_waiting(self) -> None:
        """Take notice that something is on its way; it shows only when that takes long."""
        if not self._is_waiting:
            self._is_waiting, self._waited = True, 0

    def note_trouble(self, text: str) -> None:
        """Say that the vault takes nothing, and where the words are; empty when it does again."""
        self._trouble = text
        self._show_stored()

    def tell(self, text: str) -> None:
        """Say what was just done; it goes away by itself."""
        self._told.setText(text)
        self._told_for = _TOLD_TICKS

    def showEvent(self, event: QShowEvent) -> None:
        """Run only while somebody can see it."""
        super().showEvent(event)
        self._show_clock()
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop with the screen."""
        super().hideEvent(event)
        self._timer.stop()

    def _tick(self) -> None:
        self._waited += 1
        if self._is_waiting:
            self._show_stored()
        if self._told_for:
            self._told_for -= 1
            if not self._told_for:
                self._told.setText("")
        self._show_clock()

    def _show_stored(self) -> None:
        text, tone = "", "good"
        if self._trouble:
            text, tone = self._trouble, "warning"
        elif self._is_waiting and self._waited > _PATIENCE_TICKS:
            text, tone = self.tr("正在保存…"), "hint"
        elif self._stored_at is not None:
            text = self.tr("已存 {time}").format(time=f"{self._stored_at:%H:%M:%S}")
        if text != self._stored.text():
            mark(self._stored, kind=tone)
            self._stored.setText(text)

    def _show_clock(self) -> None:
        now = self._now()
        parts = [f"{now:%H:%M:%S}"]
        if self._time is not None:
            ran = _clock(self._time.at(now))
            parts.append(self.tr("已进行 {time}").format(time=ran))
        if self._pause is not None:
            parts.append(self.tr("暂停 {time}").format(time=_clock(now - self._pause)))
        self._clock.setText(" · ".join(parts))

    def _lay_out(self) -> None:
        for label, kind in ((self._stored, "good"), (self._told, "hint"), (self._clock, "hint")):
            label.setProperty("kind", kind)
        self._told.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(HALF_GAP, 0, HALF_GAP, 0)
        row.setSpacing(2 * GAP)
        row.addWidget(self._stored)
        row.addWidget(self._told, 1)
        row.addWidget(self._clock)


def _clock(ran: timedelta) -> str:
    seconds = max(int(ran.total_seconds()), 0)
    return f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"
