"""A coloured dot before words; the words alone already say what it means."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

DOT_SIZE = QSize(12, 12)
_RADIUS = 4.0
_SCALE = 2


def dot_icon(colour: QColor) -> QIcon:
    """Return a small filled circle of this colour, the same when its row is selected."""
    pixmap = dot_pixmap(colour)
    icon = QIcon(pixmap)
    icon.addPixmap(pixmap, QIcon.Mode.Selected)
    return icon


def dot_pixmap(colour: QColor) -> QPixmap:
    """Return the circle as a picture, sharp at two scales."""
    pixmap = QPixmap(DOT_SIZE * _SCALE)
    pixmap.setDevicePixelRatio(_SCALE)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(colour)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawEllipse(QPointF(DOT_SIZE.width() / 2, DOT_SIZE.height() / 2), _RADIUS, _RADIUS)
    painter.end()
    return pixmap
