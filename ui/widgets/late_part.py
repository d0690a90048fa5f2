"""Room for a part of a page that is made when it is first looked at, or asked for."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

Part = TypeVar("Part", bound=QWidget)


class LatePart(QWidget, Generic[Part]):
    """Makes its part in its place: what gets a new parent is styled anew with all that is in it."""

    def __init__(self, made: Callable[[QWidget], Part]) -> None:
        super().__init__()
        self._made = made
        self._part: Part | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    @property
    def there(self) -> Part | None:
        """The part, where it was made already."""
        return self._part

    @property
    def part(self) -> Part:
        """The part, made now if it was not yet."""
        if self._part is None:
            self._part = self._made(self)
            self._column.addWidget(self._part)
        return self._part

    def showEvent(self, event: QShowEvent) -> None:
        """Have the part there when it is looked at."""
        self.part.show()
        super().showEvent(event)
