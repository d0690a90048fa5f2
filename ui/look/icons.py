"""One drawing a meaning, tinted by role; an icon shows another tint where it is checked."""

import re
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

_SIZES = (16, 20, 24, 32)
_CURRENT = re.compile(rb"currentColor")


@lru_cache(maxsize=256)
def tinted_icon(path: Path, colour: str, checked_colour: str) -> QIcon:
    """Return the SVG drawing with its currentColor replaced; sharp at two scales."""
    drawing = path.read_bytes()
    icon = QIcon()
    for state, tint in ((QIcon.State.Off, colour), (QIcon.State.On, checked_colour)):
        for size in _SIZES:
            for scale in (1, 2):
                icon.addPixmap(_drawn(drawing, tint, size, scale), QIcon.Mode.Normal, state)
    return icon


def _drawn(drawing: bytes, tint: str, size: int, scale: int) -> QPixmap:
    # the module takes 10 ms to load and the first screen has no icon
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415

    renderer = QSvgRenderer(QByteArray(_CURRENT.sub(tint.encode(), drawing)))
    pixmap = QPixmap(QSize(size, size) * scale)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, size * scale, size * scale))
    painter.end()
    pixmap.setDevicePixelRatio(scale)
    return pixmap
