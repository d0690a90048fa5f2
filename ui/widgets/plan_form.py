"""What a secretary fixes before a talk: day, people, reason, place."""

from collections.abc import Iterable
from datetime import date
from typing import cast

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QDateEdit, QGridLayout, QSpinBox, QWidget

from app.domain.guards import Obstacle
from app.domain.ids import PersonId
from app.domain.participant import Gender, Role
from app.domain.plan import PlannedTime
from app.domain.register import Person, Unit
from app.domain.scheme import Scheme, TalkType
from app.domain.talk import Talk
from app.domain.text import LONGEST_LINE
from app.services.preparing_talks import Plan, Seat
from ui.errors.code_words import caution_text, obstacle_text, role_text
from ui.look.theme import GAP, HALF_GAP, WIDE_GAP
from ui.models.clock_time import time_typed
from ui.widgets.attendees_field import AttendeesField
from ui.widgets.choice_field import Choice, ChoiceField
from ui.widgets.labelled_field import LabelledField
from ui.widgets.people import participant_choice, person_choices
from ui.widgets.plan_check import CLASHES, plan_cautions, plan_obstacles
from ui.widgets.text_fields import LineEdit

MINUTES = 60
_ROLES = (Role.SUBJECT, Role.INTERVIEWER, Role.RECORDER)
_FURTHER = (Role.INTERVIEWER, Role.RECORDER, Role.ATTENDEE)

_BESIDE: dict[Obstacle, str] = {
    Obstacle.RECORDER_IS_INTERVIEWER: "recorder",
    Obstacle.SUBJECT_HAS_OTHER_ROLE: "subject",
    Obstacle.ATTENDEE_WITHOUT_REASON: "attendees",
    Obstacle.TOO_FEW_STAFF: "attendees",
}


class PlanForm(QWidget):
    """The fields of a plan in one or more columns; warns beside a field. Signal: changed().

    `missing` are the sentences on what is not there yet; nothing keeps a plan from being stored.
    """

    changed = Signal()

    def __init__(self, columns: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.missing: tuple[str, ...] = ()
        self._type_code = ""
        self._type: TalkType | None = None
        self._genders: dict[int, Gender] = {}
        self.people = {role: ChoiceField(self.tr("姓名、单位或者职务")) for role in _ROLES}
        self.day = QDateEdit()
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("yyyy-MM-dd")
        self.starts = LineEdit(placeholder=self.tr("如 9:00，可以不填"))
        self.minutes = minutes_field(self.tr(" 分钟"))
        self.reason = _line()
        self.place = _line()
        self.handling_office = _open_combo()
        self.classification = _open_combo()
        self.attendees = AttendeesField(narrow=columns == 1)
        self._fields = self._labelled()
        self._fields["attendees"].label.setWordWrap(True)
        self._build(columns)
        self._connect()

    def set_choices(self, choices: Iterable[Choice]) -> None:
        """Offer these persons in every role."""
        offered = tuple(choices)
        for field in self.people.values():
            field.set_choices(offered)
        self.attendees.set_choices(offered)

    def set_register(self, persons: Iterable[Person], units: Iterable[Unit]) -> None:
        """Offer the register's persons; their genders tell whether a rule is kept."""
        known = tuple(persons)
        self._genders = {person.id: person.gender for person in known}
        self.set_choices(person_choices(known, units))

    def set_scheme(self, scheme: Scheme, type_code: str) -> None:
        """Use the scheme's words; the talk type decides what is asked for."""
        self._type_code = type_code
        self._type = scheme.talk_type(type_code)
        _offer(self.handling_office, [t.name for t in scheme.terms("handling_office")])
        _offer(self.classification, [t.name for t in scheme.terms("classification")])
        self.check()

    def show_day(self, day: QDate) -> None:
        """Show the planned day without telling anyone."""
        self.day.blockSignals(True)
        self.day.setDate(day)
        self.day.blockSignals(False)

    def show_talk(self, talk: Talk, planned: PlannedTime | None, *, editable: bool) -> None:
        """Show a talk's plan without telling anyone; a begun talk shows people as they were."""
        self.blockSignals(True)
        if not editable:
            kept = map(participant_choice, talk.participants)
            self.set_choices(c for c in kept if c is not None)
        self._show_people(talk)
        self.show_day(QDate(talk.planned_on.year, talk.planned_on.month, talk.planned_on.day))
        starts = planned.starts if planned else None
        _put(self.starts, f"{starts:%H:%M}" if starts else "")
        self.minutes.setValue(planned.minutes if planned else MINUTES)
        _put(self.reason, talk.reason)
        _put(self.place, talk.place)
        self.handling_office.setEditText(talk.handling_office)
        self.classification.setEditText(talk.classification)
        self.blockSignals(False)
        self.set_editable(editable=editable)
        self.check()

    def set_editable(self, *, editable: bool) -> None:
        """Let the plan be changed, or only be read."""
        for person in self.people.values():
            person.setReadOnly(not editable)
        self.day.setReadOnly(not editable)
        self.minutes.setReadOnly(not editable)
        arrows = QSpinBox.ButtonSymbols
        self.minutes.setButtonSymbols(arrows.UpDownArrows if editable else arrows.NoButtons)
        lines = [self.starts, self.reason, self.place]
        for combo in (self.handling_office, self.classification):
            lines += combo.findChildren(LineEdit)
            if not editable:
                _offer(combo, [])
        for line in lines:
            line.setReadOnly(not editable)
        self.attendees.set_editable(editable=editable)

    def plan(self) -> Plan:
        """Return what is filled in."""
        seats = [
            Seat(role, PersonId(field.key))
            for role, field in self.people.items()
            if field.key is not None
        ]
        return Plan(
            type_code=self._type_code,
            planned_on=_as_date(self.day.date()),
            reason=self.reason.text(),
            place=self.place.text(),
            handling_office=self.handling_office.currentText(),
            classification=self.classification.currentText(),
            seats=(*seats, *self.attendees.seats()),
            starts=time_typed(self.starts.text()),
            minutes=self.minutes.value(),
        )

    def check(self) -> None:
        """Say beside the fields what is wrong, and note what is missing."""
        plan = self.plan()
        found = plan_obstacles(plan, self._type)
        notes: dict[str, list[str]] = {name: [] for name in (*_BESIDE.values(), "interviewer")}
        for obstacle, name in _BESIDE.items():
            if obstacle in found:
                notes[name].append(obstacle_text(obstacle))
        if self._type:
            told = plan_cautions(plan, self._type, self._genders)
            notes["interviewer"] += map(caution_text, told)
        for name, said in notes.items():
            self._fields[name].note("\n".join(said))
        is_wrong = self.starts.text().strip() and plan.starts is None
        self._fields["starts"].note(self.tr("写成 9:00 的样子，或者不填") if is_wrong else "")
        self.missing = tuple(obstacle_text(o) for o in found if o not in CLASHES)

    def _show_people(self, talk: Talk) -> None:
        for role, field in self.people.items():
            person = talk.one(role)
            field.choose(person.person_id if person else None)
        first = {talk.one(role) for role in _ROLES}
        self.attendees.show_seats(
            Seat(person.role, person.person_id, person.reason, person.duty)
            for person in talk.participants
            if person.person_id is not None and person.role in _FURTHER and person not in first
        )

    def _labelled(self) -> dict[str, LabelledField]:
        return {
            "subject": LabelledField(role_text(Role.SUBJECT), self.people[Role.SUBJECT]),
            "interviewer": LabelledField(
                role_text(Role.INTERVIEWER), self.people[Role.INTERVIEWER]
            ),
            "recorder": LabelledField(role_text(Role.RECORDER), self.people[Role.RECORDER]),
            "day": LabelledField(self.tr("谈话日期"), self.day),
            "starts": LabelledField(self.tr("开始时间"), self.starts),
            "minutes": LabelledField(self.tr("预计时长"), self.minutes),
            "reason": LabelledField(self.tr("谈话事由"), self.reason),
            "place": LabelledField(self.tr("地点"), self.place),
            "handling_office": LabelledField(self.tr("承办部门"), self.handling_office),
            "classification": LabelledField(self.tr("密级"), self.classification),
            "attendees": LabelledField(
                self.tr("其他人员（第二名谈话人、记录人，参加人）"), self.attendees
            ),
        }

    def _build(self, columns: int) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(WIDE_GAP)
        grid.setVerticalSpacing(GAP + HALF_GAP)
        row = column = 0
        for name, field in self._fields.items():
            wide = name in ("reason", "attendees")
            if wide and column:
                row, column = row + 1, 0
            span = columns if wide else 1
            grid.addWidget(field, row, column, 1, span, Qt.AlignmentFlag.AlignTop)
            column += span
            if column >= columns:
                row, column = row + 1, 0
        for index in range(columns):
            grid.setColumnStretch(index, 1)

    def _connect(self) -> None:
        for field in self.people.values():
            field.chosen.connect(self._tell)
        self.day.dateChanged.connect(self._tell)
        self.minutes.valueChanged.connect(self._tell)
        for line in (self.starts, self.reason, self.place):
            line.textChanged.connect(self._tell)
        for combo in (self.handling_office, self.classification):
            combo.editTextChanged.connect(self._tell)
        self.attendees.changed.connect(self._tell)

    def _tell(self) -> None:
        if not self.signalsBlocked():
            self.check()
            self.changed.emit()


def minutes_field(unit: str) -> QSpinBox:
    """Return a field for how long a talk may take."""
    field = QSpinBox()
    field.setRange(5, 600)
    field.setSingleStep(15)
    field.setSuffix(unit)
    field.setValue(MINUTES)
    return field


def _as_date(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())


def _line() -> LineEdit:
    line = LineEdit()
    line.setMaxLength(LONGEST_LINE)
    return line


def _open_combo() -> QComboBox:
    """Return a combo box that offers words and takes others; its line never pops up anything."""
    combo = QComboBox()
    combo.setEditable(True)
    combo.setLineEdit(_line())
    combo.setCompleter(cast("QCompleter", None))  # PySide6's types forget that None means none
    combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    return combo


def _offer(combo: QComboBox, words: list[str]) -> None:
    kept = combo.currentText()
    combo.blockSignals(True)
    combo.clear()
    combo.addItems(words)
    combo.setEditText(kept)
    combo.blockSignals(False)


def _put(line: LineEdit, text: str) -> None:
    if line.text() != text:
        line.setText(text)
        line.setCursorPosition(0)
