"""What may be meant by the last characters typed: one quiet line under the composer.

It is a plain part of the page that never takes the focus: a popup would break composition. It
always keeps its room, so that nothing moves while it comes and goes.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.services.completions import Completion
from ui.look.theme import GAP, HALF_GAP

_LONGEST_TEXT, _LONGEST_CHOSEN, _LONGEST_NOTE = 14, 32, 12
_ROUND = 4.0
_REMEMBERED = 2_000
_SOFT = 0.75  # of the text's colour: still readable on every ground
_COUNT_WIDTH = 56


class CompletionList(QWidget):
    """Shows completions side by side, or a hint while there are none. Signal: `taken(place)`."""

    taken = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._shown: tuple[Completion, ...] = ()
        self._chosen = 0
        self._first = 0
        self._is_choosing = False
        self._hint = ""
        self._widths: dict[str, int] = {}
        self._places: list[tuple[int, QRect]] = []
        self.setAccessibleName(self.tr("候选"))

    @property
    def is_open(self) -> bool:
        """Whether there is something to choose."""
        return bool(self._shown)

    @property
    def is_choosing(self) -> bool:
        """Whether the person looks for something in it, and did not just type on."""
        return self._is_choosing

    @property
    def shown(self) -> tuple[Completion, ...]:
        """What can be chosen, the likeliest first."""
        return self._shown

    @property
    def chosen(self) -> Completion | None:
        """What would be taken."""
        return self._shown[self._chosen] if self._shown else None

    def say_hint(self, text: str) -> None:
        """Set the line that stands here while nothing is offered."""
        self._hint = text
        self.update()

    def offer(self, completions: Sequence[Completion], *, is_choosing: bool = False) -> None:
        """Show completions, the first one chosen; none closes the list."""
        self._is_choosing = is_choosing and bool(completions)
        if not completions and not self._shown:
            return
        self._shown = tuple(completions)
        self._chosen = self._first = 0
        self._arrange()

    def step(self, by: int) -> None:
        """Choose the next or the one before, round and round."""
        if self._shown:
            self._is_choosing = True
            self._chosen = (self._chosen + by) % len(self._shown)
            self._arrange()
            self.setAccessibleDescription(self._shown[self._chosen].text)

    def sizeHint(self) -> QSize:
        """Be one line high."""
        return QSize(200, self.fontMetrics().height() + GAP)

    def minimumSizeHint(self) -> QSize:
        """Give way in width, never in height."""
        return QSize(0, self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew in another font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._widths.clear()
            self.updateGeometry()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take what is clicked; the focus stays in the field."""
        place = self._at(event.position().toPoint())
        if place is not None:
            self.taken.emit(place)
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the completions, or the hint."""
        del event
        painter = QPainter(self)
        colours = self.palette()
        soft = colours.color(QPalette.ColorRole.WindowText)
        soft.setAlphaF(_SOFT)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        if not self._shown:
            painter.setPen(soft)
            painter.drawText(self.rect().adjusted(HALF_GAP, 0, 0, 0), middle, self._hint)
            return
        for place, room in self._places:
            text, note = self._words(place)
            is_chosen = place == self._chosen
            if is_chosen:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colours.brush(QPalette.ColorRole.Highlight))
                painter.drawRoundedRect(room, _ROUND, _ROUND)
            ink = QPalette.ColorRole.HighlightedText if is_chosen else QPalette.ColorRole.WindowText
            painter.setPen(colours.color(ink))
            inside = room.adjusted(GAP, 0, 0, 0)
            painter.drawText(inside, middle, text)
            if note:
                painter.setPen(colours.color(ink) if is_chosen else soft)
                painter.drawText(inside.adjusted(self._width(text) + GAP, 0, 0, 0), middle, note)
        if self._is_choosing:
            painter.setPen(soft)
            right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(self.rect(), right, f"{self._chosen + 1} / {len(self._shown)}")

    def _arrange(self) -> None:
        """Find room for as many as fit, the chosen one among them."""
        self._first = min(self._first, self._chosen)
        self._places = self._laid_out()
        while self._places and self._places[-1][0] < self._chosen:
            self._first += 1
            self._places = self._laid_out()
        self.update()

    def _laid_out(self) -> list[tuple[int, QRect]]:
        found: list[tuple[int, QRect]] = []
        left, right = 0, self.width() - (_COUNT_WIDTH if self._is_choosing else 0)
        for place in range(self._first, len(self._shown)):
            text, note = self._words(place)
            width = self._width(text) + 2 * GAP + (self._width(note) + GAP if note else 0)
            if found and left + width > right:
                break
            found.append((place, QRect(left, 1, width, self.height() - 2)))
            left += width + HALF_GAP
        return found

    def _words(self, place: int) -> tuple[str, str]:
        completion = self._shown[place]
        is_long = place == self._chosen and self._is_choosing
        text = _cut(completion.text, _LONGEST_CHOSEN if is_long else _LONGEST_TEXT)
        return text, _cut(completion.note, _LONGEST_NOTE)

    def _width(self, text: str) -> int:
        width = self._widths.get(text)
        if width is None:
            if len(self._widths) >= _REMEMBERED:
                self._widths.clear()
            width = self._widths[text] = self.fontMetrics().horizontalAdvance(text)
        return width

    def _at(self, point: QPoint) -> int | None:
        return next((place for place, room in self._places if room.contains(point)), None)


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[: most - 1]}…"
