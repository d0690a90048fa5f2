"""What the talk still lacks: one quiet strip above the composer, and the way to the next gap."""

import time

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.domain.coverage import Gap, GapKind, gaps
from app.domain.outline import Outline
from app.domain.transcript import TranscriptEntry
from ui.actions import ActionId, Actions
from ui.look.theme import GAP
from ui.models.gap_words import counted, gap_text
from ui.screens.record.recorder import Recorder
from ui.session import Session
from ui.widgets.push_button import PushButton

_SOON_MS = 300
_REST = 20  # times as long as looking took: a very long talk is not looked through all the time
_FEW_ENTRIES = 3


class CoverageStrip(QWidget):
    """One tag a kind of gap, with how many. Signal: `jumped()`, to the next one."""

    jumped = Signal()

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GAP)
        self._lead = QLabel()
        self._lead.setProperty("kind", "hint")
        self._tags = {kind: QLabel() for kind in GapKind}
        self._jump = PushButton(actions.labelled(ActionId.RECORD_NEXT_GAP))
        self._jump.setProperty("kind", "link")
        self._jump.clicked.connect(self.jumped)
        self._row.addWidget(self._lead)
        for kind, tag in self._tags.items():
            tag.setProperty("kind", "tag")
            tag.setProperty("tone", "warning" if kind is GapKind.COME_BACK else "neutral")
            tag.hide()
            self._row.addWidget(tag)
        self._row.addStretch()
        self._row.addWidget(self._jump)
        self.show_gaps(())

    def text(self) -> str:
        """Return what the strip says, for assistive tools and tests."""
        shown = [tag.text() for tag in self._tags.values() if not tag.isHidden()]
        return " · ".join([self._lead.text(), *shown])

    def show_gaps(self, found: tuple[Gap, ...]) -> None:
        """Say what is missing; nothing missing is said as well."""
        numbers = dict(counted(found))
        for kind, tag in self._tags.items():
            number = numbers.get(kind, 0)
            alone = kind in (GapKind.NO_OPENING, GapKind.NO_CLOSING)
            tag.setText(gap_text(kind) if alone else f"{gap_text(kind)} {number}")
            tag.setVisible(number > 0)
        self._lead.setText(self.tr("还缺") if found else self.tr("提纲、说明、期限都齐了"))
        self._jump.setVisible(bool(found))
        self.setAccessibleName(self.text())


class CoverageWatch(QObject):
    """Looks for gaps a moment after something changed, off the GUI thread."""

    def __init__(
        self, session: Session, recorder: Recorder, strip: CoverageStrip, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session, self._recorder, self._strip = session, recorder, strip
        self._gaps: tuple[Gap, ...] = ()
        self._last: Gap | None = None
        self._place = 0
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self._look)
        recorder.rows.changed.connect(self._note)
        recorder.outline_changed.connect(self._note)

    @property
    def gaps(self) -> tuple[Gap, ...]:
        """What was missing when it was last looked for."""
        return self._gaps

    def begin(self) -> None:
        """Start anew with another talk."""
        self._last, self._place = None, 0
        self._note()

    def next(self) -> Gap | None:
        """Return the next gap worth going to now, going round; None for none."""
        shown = self._shown()
        if not shown:
            return None
        if self._last in shown:
            self._place = (shown.index(self._last) + 1) % len(shown)
        else:  # mended meanwhile: what followed stands in its place now
            self._place %= len(shown)
        self._last = shown[self._place]
        return self._last

    def _note(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def _look(self) -> None:
        entries, outline = tuple(self._recorder.rows.entries), self._recorder.outline
        self._session.jobs.read(
            lambda: _timed(outline, entries),
            owner=self,
            done=lambda looked: self._on_found(*looked),
        )

    def _on_found(self, found: tuple[Gap, ...], seconds: float) -> None:
        self._soon.setInterval(max(_SOON_MS, round(1_000 * _REST * seconds)))
        self._gaps = found
        self._strip.show_gaps(self._shown())

    def _shown(self) -> tuple[Gap, ...]:
        """Return what is worth saying now: the opening after some entries, the end at the end."""
        kinds = {gap.kind for gap in self._gaps}
        hidden = set()
        if len(self._recorder.rows.entries) < _FEW_ENTRIES:
            hidden |= {GapKind.NO_OPENING, GapKind.NO_CLOSING}
        if GapKind.OPEN_QUESTION in kinds:
            hidden.add(GapKind.NO_CLOSING)
        return tuple(gap for gap in self._gaps if gap.kind not in hidden)


def _timed(outline: Outline, entries: tuple[TranscriptEntry, ...]) -> tuple[tuple[Gap, ...], float]:
    """Return what is missing, and how many seconds it took to find out."""
    begin = time.perf_counter()
    return gaps(outline, entries), time.perf_counter() - begin
