"""Finding words in the talk: a bar above the transcript, n of m, forwards and back."""

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from ui.jobs import Jobs
from ui.look.theme import GAP, HALF_GAP
from ui.loose_words import needs_no_keeping
from ui.models.entry_search import next_hit, rows_with, terms_of
from ui.screens.record.entry_rows import EntryRows
from ui.screens.record.transcript_view import TranscriptView
from ui.widgets.push_button import PushButton
from ui.widgets.text_fields import LineEdit

_SOON_MS = 60
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FindBar(QFrame):
    """The field, where one is among the hits, and the way round.

    Signals: `sought(str)` when other words are typed (never while composing); `stepped(by)`;
    `left()`, Esc.
    """

    sought = Signal(str)
    stepped = Signal(int)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "banner")
        self.field = LineEdit(
            name=self.tr("在这次谈话的记录中查找"), placeholder=self.tr("在记录中查找")
        )
        needs_no_keeping(self.field)
        self.field.textChanged.connect(self.sought)
        self._count = QLabel()
        self._count.setProperty("kind", "hint")
        self._lay_out()
        self.hide()

    def open(self) -> None:
        """Show the bar; what was sought last is ready to be typed over."""
        self.show()
        self.field.selectAll()
        self.field.setFocus()

    def show_count(self, text: str) -> None:
        """Say which hit of how many is shown."""
        self._count.setText(text)
        self.field.setAccessibleDescription(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter or Down, back with Shift+Enter or Up, leave with Esc."""
        key = event.key()
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in _ENTER:
            self.stepped.emit(-1 if back else 1)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(-1 if key == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP, HALF_GAP, GAP, HALF_GAP)
        row.setSpacing(GAP)
        row.addWidget(self.field, 1)
        row.addWidget(self._count)
        for text, by in ((self.tr("上一处 (↑)"), -1), (self.tr("下一处 (↓)"), 1)):
            step = PushButton(text)
            step.setProperty("kind", "quiet")
            step.clicked.connect(lambda _=False, by=by: self.stepped.emit(by))
            row.addWidget(step)
        close = PushButton(self.tr("关闭 (Esc)"))
        close.setProperty("kind", "quiet")
        close.clicked.connect(self.left)
        row.addWidget(close)


class Finder(QObject):
    """Looks the words up off the GUI thread and takes the transcript from hit to hit.

    Signal: `left()` when the bar was closed.
    """

    left = Signal()

    def __init__(
        self, jobs: Jobs, bar: FindBar, rows: EntryRows, view: TranscriptView, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._jobs, self._bar, self._rows, self._view = jobs, bar, rows, view
        self._terms: tuple[str, ...] = ()
        self._hits: tuple[int, ...] = ()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self._look_up)
        bar.sought.connect(lambda _: self._soon.start())
        bar.stepped.connect(self.step)
        bar.left.connect(self.close)
        rows.changed.connect(self.refresh)

    def open(self) -> None:
        """Ask what to find."""
        self._bar.open()
        self._soon.start()

    def close(self) -> None:
        """Put the bar away."""
        self._soon.stop()
        self._bar.hide()
        self._view.pick(None)
        self.left.emit()

    def refresh(self) -> None:
        """Look again: entries or the filter have changed."""
        if self._bar.isVisible():
            self._soon.start()

    def step(self, by: int) -> None:
        """Show the next or previous hit, going round."""
        if self._soon.isActive():  # Enter right after the last letter
            self._soon.stop()
            self._look_up()
            return
        self._show(next_hit(self._hits, self._view.picked, by))

    def _look_up(self) -> None:
        terms = terms_of(self._bar.field.text())
        texts = [entry.text for entry in self._rows.entries]
        self._jobs.read(
            lambda: rows_with(texts, terms),
            owner=self,
            done=lambda hits: self._on_found(terms, hits),
        )

    def _on_found(self, terms: tuple[str, ...], hits: tuple[int, ...]) -> None:
        if not self._bar.isVisible():
            return
        count, same = self._view.row_count(), terms == self._terms
        self._terms = terms
        self._hits = tuple(row for row in hits if row < count and self._view.is_kept(row))
        picked = self._view.picked
        if same and picked in self._hits:
            self._say(picked)
        else:
            self._show(next_hit(self._hits, picked, 0))

    def _show(self, row: int | None) -> None:
        self._view.pick(row, self._terms)
        self._say(row)

    def _say(self, row: int | None) -> None:
        if row is not None and row in self._hits:
            place = self._hits.index(row) + 1
            self._bar.show_count(f"{place} / {len(self._hits)}")
        else:
            self._bar.show_count(self.tr("没有找到") if self._terms else "")
