"""Who else is there: each person with the reason for it."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.ids import PersonId
from app.domain.participant import Role
from app.domain.text import LONGEST_LINE
from app.services.preparing_talks import Seat
from ui.look.theme import GAP
from ui.widgets.choice_field import Choice, ChoiceField
from ui.widgets.push_button import PushButton
from ui.widgets.text_fields import LineEdit


@dataclass(frozen=True)
class _Row:
    box: QWidget
    person: ChoiceField
    reason: LineEdit
    remove: QPushButton


class AttendeesField(QWidget):
    """Rows of person and reason; one button adds a row. Signal: changed().

    In a `narrow` place the reason stands below the person.
    """

    changed = Signal()

    def __init__(self, *, narrow: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._narrow = narrow
        self._choices: tuple[Choice, ...] = ()
        self._rows: list[_Row] = []
        self._add = PushButton(self.tr("添加参加人员"))
        self._add.setProperty("kind", "quiet")
        self._add.clicked.connect(self.add_row)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(GAP)
        buttons = QHBoxLayout()
        buttons.addWidget(self._add)
        buttons.addStretch()
        self._layout.addLayout(buttons)
        self.setFocusProxy(self._add)

    def set_choices(self, choices: Iterable[Choice]) -> None:
        """Offer these persons."""
        self._choices = tuple(choices)
        for row in self._rows:
            row.person.set_choices(self._choices)

    def seats(self) -> tuple[Seat, ...]:
        """Return who was chosen; a row without a person does not count."""
        return tuple(
            Seat(Role.ATTENDEE, PersonId(row.person.key), row.reason.text())
            for row in self._rows
            if row.person.key is not None
        )

    def show_seats(self, seats: Iterable[Seat]) -> None:
        """Show these and no others, without telling anyone."""
        for row in tuple(self._rows):
            self._drop(row)
        for seat in seats:
            row = self._new_row()
            row.person.choose(seat.person_id)
            row.reason.setText(seat.reason)

    def set_editable(self, *, editable: bool) -> None:
        """Let the rows be changed, or only be read."""
        self._add.setVisible(editable)
        for row in self._rows:
            row.person.setReadOnly(not editable)
            row.reason.setReadOnly(not editable)
            row.remove.setVisible(editable)

    def add_row(self) -> None:
        """Add an empty row and go there."""
        self._new_row().person.setFocus()

    def _new_row(self) -> _Row:
        box = QWidget()
        person = ChoiceField(self.tr("姓名、单位或者职务"))
        person.setAccessibleName(self.tr("参加人员"))
        person.set_choices(self._choices)
        reason = LineEdit(name=self.tr("参加原因"), placeholder=self.tr("参加原因"))
        reason.setMaxLength(LONGEST_LINE)
        remove = PushButton(self.tr("移除"))
        remove.setProperty("kind", "quiet")
        row = _Row(box, person, reason, remove)
        person.chosen.connect(self.changed)
        reason.textChanged.connect(self.changed)
        remove.clicked.connect(lambda: self._remove(row))
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(GAP)
        grid.addWidget(person, 0, 0, 1, 2 if self._narrow else 1)
        grid.addWidget(reason, *((1, 0) if self._narrow else (0, 1)))
        grid.addWidget(remove, *((1, 1) if self._narrow else (0, 2)))
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 0 if self._narrow else 2)
        self._layout.insertWidget(len(self._rows), box)
        self._rows.append(row)
        return row

    def _remove(self, row: _Row) -> None:
        self._drop(row)
        self._add.setFocus()
        self.changed.emit()

    def _drop(self, row: _Row) -> None:
        self._rows.remove(row)
        self._layout.removeWidget(row.box)
        row.box.hide()
        row.box.deleteLater()
