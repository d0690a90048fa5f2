"""The line above an outline: what it is and how it stands, and what can be done with it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from ui.look.theme import GAP


class OutlineHead(QWidget):
    """Words at the left and buttons at the right; where both have no room, one below the other."""

    def __init__(self, words: QHBoxLayout, buttons: Sequence[QWidget]) -> None:
        super().__init__()
        self._words = words
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(GAP)
        self._buttons.addStretch()
        for each in buttons:
            self._buttons.addWidget(each)
        self._lines = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(GAP)
        self._lines.addLayout(words, 1)
        self._lines.addLayout(self._buttons)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the longer of the two lines."""
        width = max(line.minimumSize().width() for line in (self._words, self._buttons))
        return QSize(width, self._lines.minimumSize().height())

    def event(self, event: QEvent) -> bool:
        """Break the line or join it when the place or the words become wider or narrower."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            wanted = sum(line.minimumSize().width() for line in (self._words, self._buttons))
            is_wide = self.width() >= wanted + GAP
            way = QBoxLayout.Direction
            self._lines.setDirection(way.LeftToRight if is_wide else way.TopToBottom)
        return super().event(event)
