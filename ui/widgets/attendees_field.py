"""Who else takes part: further interviewers and recorders, and attendees with duty and reason."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.ids import PersonId
from app.domain.participant import Role
from app.domain.text import LONGEST_LINE
from app.services.preparing_talks import Seat
from ui.errors.code_words import role_text
from ui.look.theme import GAP
from ui.widgets.choice_field import Choice, ChoiceField
from ui.widgets.push_button import PushButton
from ui.widgets.text_fields import LineEdit

_ROLES = (Role.ATTENDEE, Role.INTERVIEWER, Role.RECORDER)


@dataclass(frozen=True)
class _Row:
    box: QWidget
    person: ChoiceField
    role: QComboBox
    duty: LineEdit
    reason: LineEdit
    remove: QPushButton

    def seat(self) -> Seat | None:
        """Return who was chosen; duty and reason are an attendee's."""
        if self.person.key is None:
            return None
        role, person = Role(self.role.currentData()), PersonId(self.person.key)
        if role is not Role.ATTENDEE:
            return Seat(role, person)
        return Seat(role, person, self.reason.text(), self.duty.text())

    def follow_role(self) -> None:
        """Ask only an attendee for duty and reason."""
        is_attendee = self.role.currentData() == Role.ATTENDEE.value
        self.duty.setVisible(is_attendee)
        self.reason.setVisible(is_attendee)


class AttendeesField(QWidget):
    """Rows of person, role, duty and reason; one button adds a row. Signal: changed().

    In a `narrow` place duty and reason stand below the person.
    """

    changed = Signal()

    def __init__(self, *, narrow: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._narrow = narrow
        self._choices: tuple[Choice, ...] = ()
        self._rows: list[_Row] = []
        self._add = PushButton(self.tr("添加人员"))
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
        return tuple(seat for seat in (row.seat() for row in self._rows) if seat)

    def show_seats(self, seats: Iterable[Seat]) -> None:
        """Show these and no others, without telling anyone."""
        for row in tuple(self._rows):
            self._drop(row)
        for seat in seats:
            row = self._new_row()
            row.person.choose(seat.person_id)
            row.role.setCurrentIndex(row.role.findData(seat.role.value))
            row.duty.setText(seat.duty)
            row.reason.setText(seat.reason)

    def set_editable(self, *, editable: bool) -> None:
        """Let the rows be changed, or only be read."""
        self._add.setVisible(editable)
        for row in self._rows:
            row.person.setReadOnly(not editable)
            row.role.setEnabled(editable)
            row.duty.setReadOnly(not editable)
            row.reason.setReadOnly(not editable)
            row.remove.setVisible(editable)

    def add_row(self) -> None:
        """Add an empty row and go there."""
        self._new_row().person.setFocus()

    def _new_row(self) -> _Row:
        person = ChoiceField(self.tr("姓名、单位或者职务"))
        person.setAccessibleName(self.tr("其他人员"))
        person.set_choices(self._choices)
        remove = PushButton(self.tr("移除"))
        remove.setProperty("kind", "quiet")
        duty, reason = _line(self.tr("身份")), _line(self.tr("参加原因"))
        row = _Row(QWidget(), person, self._role_box(), duty, reason, remove)
        person.chosen.connect(self.changed)
        row.role.currentIndexChanged.connect(row.follow_role)
        row.role.currentIndexChanged.connect(self.changed)
        duty.textChanged.connect(self.changed)
        reason.textChanged.connect(self.changed)
        remove.clicked.connect(lambda: self._remove(row))
        self._place(row)
        self._layout.insertWidget(len(self._rows), row.box)
        self._rows.append(row)
        return row

    def _role_box(self) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(self.tr("角色"))
        for role in _ROLES:
            box.addItem(role_text(role), role.value)
        return box

    def _place(self, row: _Row) -> None:
        grid = QGridLayout(row.box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(GAP)
        if self._narrow:
            grid.addWidget(row.person, 0, 0, 1, 2)
            grid.addWidget(row.role, 0, 2)
            grid.addWidget(row.duty, 1, 0)
            grid.addWidget(row.reason, 1, 1)
            grid.addWidget(row.remove, 1, 2)
            stretches: tuple[int, ...] = (2, 3)
        else:
            for column, part in enumerate((row.person, row.role, row.duty, row.reason, row.remove)):
                grid.addWidget(part, 0, column)
            stretches = (3, 0, 1, 2)
        for column, stretch in enumerate(stretches):
            grid.setColumnStretch(column, stretch)

    def _remove(self, row: _Row) -> None:
        self._drop(row)
        self._add.setFocus()
        self.changed.emit()

    def _drop(self, row: _Row) -> None:
        self._rows.remove(row)
        self._layout.removeWidget(row.box)
        row.box.hide()
        row.box.deleteLater()


def _line(name: str) -> LineEdit:
    line = LineEdit(name=name, placeholder=name)
    line.setMaxLength(LONGEST_LINE)
    return line
