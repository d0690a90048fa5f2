"""A sheet to write on by hand: a pen's pressure where there is one, any pointer otherwise."""

from PySide6.QtCore import QElapsedTimer, QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QTabletEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.pen import (
    FULL_PRESSURE,
    MOST_POINTS,
    USUAL_PRESSURE,
    PenDrawing,
    PenPoint,
    Stroke,
)

_INCH = 2540  # hundredths of a millimetre
_PAPER, _INK, _RULE = QColor("#ffffff"), QColor("#101418"), QColor("#b8bec6")
_FRAME = QColor("#8a929c")
_THINNEST, _THICKEST = 1.6, 6.0  # pixels
_RULE_AT = 0.72  # of the height
_MARGIN = 24
_LEAST = (420, 220)


class PenCanvas(QWidget):
    """Takes strokes; it is paper, white in every look. Signal: `changed()`."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strokes: list[list[PenPoint]] = []
        self._current: list[PenPoint] | None = None
        self._points = 0
        self._clock = QElapsedTimer()
        self.setMinimumSize(*_LEAST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def drawing(self) -> PenDrawing:
        """Return what was written so far."""
        strokes: tuple[Stroke, ...] = tuple(tuple(stroke) for stroke in self._strokes)
        corner = self._on_pad(QPointF(self.width(), self.height()))
        return PenDrawing(*corner, strokes)

    def is_empty(self) -> bool:
        """Tell whether nothing was written."""
        return not self._strokes

    def clear(self) -> None:
        """Begin anew."""
        self._strokes.clear()
        self._current, self._points = None, 0
        self._clock.invalidate()
        self.update()
        self.changed.emit()

    def undo(self) -> None:
        """Take the last stroke back."""
        if self._strokes:
            self._points -= len(self._strokes.pop())
            self._current = None
            self.update()
            self.changed.emit()

    def tabletEvent(self, event: QTabletEvent) -> None:
        """Take a pen with its pressure."""
        pressure = round(event.pressure() * FULL_PRESSURE)
        kind = event.type()
        if kind is QEvent.Type.TabletPress:
            self._begin(event.position(), pressure)
        elif kind is QEvent.Type.TabletMove and self._current is not None:
            self._go_on(event.position(), pressure)
        elif kind is QEvent.Type.TabletRelease:
            self._current = None
        event.accept()  # else Qt sends the same as a mouse again

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a stroke."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._begin(event.position(), USUAL_PRESSURE)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with the stroke."""
        if self._current is not None:
            self._go_on(event.position(), USUAL_PRESSURE)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """End the stroke."""
        self._current = None

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the paper, the line to sign on and the ink."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), _PAPER)
        painter.setPen(QPen(_FRAME, 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.setPen(QPen(_RULE, 1))
        low = self.height() * _RULE_AT
        painter.drawLine(QPointF(_MARGIN, low), QPointF(self.width() - _MARGIN, low))
        for stroke in self._strokes:
            self._paint_stroke(painter, stroke)

    def _paint_stroke(self, painter: QPainter, stroke: list[PenPoint]) -> None:
        pen = QPen(_INK, _THINNEST, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin)
        before = stroke[0]
        for point in stroke[1:] or stroke:
            share = point.pressure / FULL_PRESSURE
            pen.setWidthF(_THINNEST + (_THICKEST - _THINNEST) * share)
            painter.setPen(pen)
            painter.drawLine(self._on_screen(before), self._on_screen(point))
            before = point

    def _begin(self, at: QPointF, pressure: int) -> None:
        if self._points >= MOST_POINTS:
            return
        if not self._clock.isValid():
            self._clock.start()
        self._current = []
        self._strokes.append(self._current)
        self._go_on(at, pressure)
        self.changed.emit()

    def _go_on(self, at: QPointF, pressure: int) -> None:
        if self._current is None or self._points >= MOST_POINTS:
            return
        x, y = self._on_pad(at)
        wide, high = self._on_pad(QPointF(self.width(), self.height()))
        point = PenPoint(
            max(0, min(x, wide)), max(0, min(y, high)), pressure, int(self._clock.elapsed())
        )
        if not self._current or (point.x, point.y) != (self._current[-1].x, self._current[-1].y):
            self._current.append(point)
            self._points += 1
            self.update()

    def _on_pad(self, at: QPointF) -> tuple[int, int]:
        return (
            round(at.x() * _INCH / self.logicalDpiX()),
            round(at.y() * _INCH / self.logicalDpiY()),
        )

    def _on_screen(self, point: PenPoint) -> QPointF:
        return QPointF(point.x * self.logicalDpiX() / _INCH, point.y * self.logicalDpiY() / _INCH)
