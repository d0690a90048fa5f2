"""The dialog for copies given out: to whom, which numbers, when, and who signed for them."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QHBoxLayout,
    QSpinBox,
    QWidget,
)

from app.domain.ids import PersonId
from app.domain.library_issue import MOST_COPIES, LibraryIssue
from app.domain.register import Person, Unit
from ui.look.theme import WIDE_GAP
from ui.session import Session
from ui.widgets.choice_field import Choice, ChoiceField
from ui.widgets.field_dialog import FieldDialog
from ui.widgets.labelled_field import LabelledField
from ui.widgets.text_fields import LineEdit

_WIDTH = 620


class IssueDialog(FieldDialog):
    """Adds copies given out, or changes what is known of them."""

    def __init__(
        self,
        session: Session,
        issue: LibraryIssue,
        persons: tuple[Person, ...],
        units: tuple[Unit, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(session, "", parent=parent)
        self._issue = issue
        self._persons = {person.id: person for person in persons}
        self._units = {unit.id: unit.name for unit in units}
        self.setWindowTitle(self.tr("更正发放") if issue.id else self.tr("登记发放"))
        self.person = ChoiceField(self.tr("从名册里选（可以不选）"))
        self.receiver, self.unit = LineEdit(), LineEdit()
        self.first, self.last, self.copies = _number(), _number(), _number(least=1)
        self.issued_on, self.received_on = _day(), _day()
        self.is_received = QCheckBox(self.tr("已签收"))
        self.received_by, self.issued_by, self.note = LineEdit(), LineEdit(), LineEdit()
        self._fill()
        self._build()
        self._connect()
        self._update()
        self.person.setFocus()

    def issue(self) -> LibraryIssue:
        """Return what is filled in."""
        first, last = self.first.value(), max(self.last.value(), self.first.value())
        is_numbered = first > 0
        received = self.is_received.isChecked()
        receiver = self.receiver.text()
        key = self.person.key
        return replace(
            self._issue,
            receiver=receiver,
            unit=self.unit.text(),
            person_id=PersonId(key) if key else None,
            first=first if is_numbered else 0,
            last=last if is_numbered else 0,
            copies=last - first + 1 if is_numbered else self.copies.value(),
            issued_on=_date(self.issued_on),
            received_on=_date(self.received_on) if received else None,
            received_by=(self.received_by.text() or receiver) if received else "",
            issued_by=self.issued_by.text(),
            note=self.note.text(),
        )

    def save(self) -> None:
        """Store what is filled in."""
        issues, made = self._session.workbench.library.issues, self.issue()
        self.run(lambda: issues.save(made), self._stored)

    def _stored(self, _issue: LibraryIssue) -> None:
        self._session.changes.libraries_changed.emit()
        self.accept()

    def _fill(self) -> None:
        issue = self._issue
        self.person.set_choices(
            Choice(person.id, f"{person.name}　{self._units.get(person.unit_id, '')}", person.post)
            for person in self._persons.values()
        )
        if issue.person_id:
            self.person.choose(issue.person_id)
        self.receiver.setText(issue.receiver)
        self.unit.setText(issue.unit)
        self.first.setValue(issue.first)
        self.last.setValue(issue.last)
        self.copies.setValue(issue.copies)
        _show(self.issued_on, issue.issued_on)
        _show(self.received_on, issue.received_on or self._session.workbench.library.issues.today())
        self.is_received.setChecked(issue.received_on is not None)
        self.received_by.setText(issue.received_by)
        self.issued_by.setText(issue.issued_by)
        self.note.setText(issue.note)

    def _build(self) -> None:
        page = self.body
        page.addWidget(LabelledField(self.tr("名册里的人"), self.person))
        page.addLayout(
            _beside(
                LabelledField(self.tr("领取人（单位领取就写单位）"), self.receiver),
                LabelledField(self.tr("单位"), self.unit),
            )
        )
        page.addLayout(
            _beside(
                LabelledField(self.tr("起号（0 为不编号）"), self.first),
                LabelledField(self.tr("止号"), self.last),
                LabelledField(self.tr("册数"), self.copies),
                LabelledField(self.tr("发放日期"), self.issued_on),
            )
        )
        page.addWidget(self.is_received)
        self._signed = QWidget()
        signed = _beside(
            LabelledField(self.tr("签收人"), self.received_by),
            LabelledField(self.tr("签收日期"), self.received_on),
        )
        signed.setContentsMargins(0, 0, 0, 0)
        self._signed.setLayout(signed)
        page.addWidget(self._signed)
        page.addLayout(
            _beside(
                LabelledField(self.tr("经办人"), self.issued_by),
                LabelledField(self.tr("备注"), self.note),
            )
        )
        self.setMinimumWidth(_WIDTH)

    def _connect(self) -> None:
        self.person.chosen.connect(self._take_person)
        self.first.valueChanged.connect(self._update)
        self.last.valueChanged.connect(self._update)
        self.is_received.toggled.connect(self._update)

    def _take_person(self) -> None:
        person = self._persons.get(PersonId(self.person.key or 0))
        if person is not None:
            self.receiver.setText(person.name)
            self.unit.setText(self._units.get(person.unit_id, ""))

    def _update(self) -> None:
        first = self.first.value()
        self.last.setEnabled(first > 0)
        self.copies.setEnabled(first == 0)
        if first:
            self.copies.setValue(max(self.last.value(), first) - first + 1)
        self._signed.setVisible(self.is_received.isChecked())


def _beside(*fields: QWidget) -> QHBoxLayout:
    layout = QHBoxLayout()
    layout.setSpacing(WIDE_GAP)
    for field in fields:
        layout.addWidget(field, 1)
    return layout


def _number(least: int = 0) -> QSpinBox:
    made = QSpinBox()
    made.setRange(least, MOST_COPIES)
    return made


def _day() -> QDateEdit:
    made = QDateEdit()
    made.setCalendarPopup(True)
    made.setDisplayFormat("yyyy-MM-dd")
    return made


def _show(field: QDateEdit, day: date) -> None:
    field.setDate(QDate(day.year, day.month, day.day))


def _date(field: QDateEdit) -> date:
    day = field.date()
    return date(day.year(), day.month(), day.day())
