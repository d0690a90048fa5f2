"""A day that may be left empty, typed in any usual way."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from app.domain.written_day import read_day
from ui.widgets.text_fields import LineEdit

_LONGEST = 20


class DayField(LineEdit):
    """Takes 2026-3-5, 2026.3.5, 2026年3月5日 or 20260305 and shows 2026-03-05.

    Signal: day_changed() when another day stands there. What is no day counts as none and is
    told by `is_wrong`.
    """

    day_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, placeholder=self.tr("年-月-日，可以不填"))
        self.setMaxLength(_LONGEST)
        self._told: date | None = None
        self.textChanged.connect(self._tell)

    @property
    def day(self) -> date | None:
        """The day that stands there, None for none."""
        return read_day(self.text())

    @property
    def is_wrong(self) -> bool:
        """Whether something stands there that is no day."""
        return bool(self.text().strip()) and self.day is None

    def show_day(self, day: date | None) -> None:
        """Show a day, or nothing."""
        self.setText(day.isoformat() if day else "")

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Write the day as it is kept."""
        if self.day is not None and not self.isReadOnly():
            self.show_day(self.day)
        super().focusOutEvent(event)

    def _tell(self) -> None:
        if self.day != self._told or self.is_wrong:
            self._told = self.day
            self.day_changed.emit()
