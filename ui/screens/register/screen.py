"""The register: units on the left, their persons on the right, both in an order set by hand."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from app.domain.register import Person, Unit
from app.domain.scheme import Scheme
from app.domain.scheme_union import for_register
from app.services.workbench import Workbench
from ui.actions import ActionId
from ui.look.theme import PAGE_MARGIN, WIDE_GAP
from ui.screens.register.import_dialog import ImportDialog
from ui.screens.register.ordering import next_order, reordered
from ui.screens.register.person_dialog import PersonDialog
from ui.screens.register.person_panel import PersonPanel
from ui.screens.register.unit_dialog import UnitDialog
from ui.screens.register.unit_panel import UnitPanel
from ui.session import Session
from ui.widgets.page import Page
from ui.widgets.parts import button, label, row

_SIZES = [360, 900]


@dataclass(frozen=True)
class _Register:
    units: tuple[Unit, ...] = ()
    persons: tuple[Person, ...] = ()
    scheme: Scheme | None = None


class RegisterScreen(Page):
    """Keeps units and persons by keyboard."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._session = session
        self._register = _Register()
        self.units = UnitPanel(session.actions)
        self.persons = PersonPanel(session.actions)
        self.take_in = button(session.actions.labelled(ActionId.IMPORT_REGISTER))
        self._build()
        self._connect()
        self.begin_at(self.units)
        self.reload()

    def reload(self) -> None:
        """Read the register anew."""
        work = partial(_read, self._session.workbench)
        self._session.jobs.read(work, owner=self, done=self._show)

    def add_unit(self) -> None:
        """Ask for a new unit below the current one."""
        current = self.units.unit
        parent = current.id if current else None
        beside = [u for u in self._register.units if u.parent_id == parent]
        unit = Unit("", "", "", parent_id=parent, order=next_order(beside))
        self._open_unit(unit)

    def add_person(self) -> None:
        """Ask for a new person in the current unit."""
        current = self.units.unit
        if current is not None:
            order = next_order(self.persons.in_unit)
            self._open_person(Person("", current.id, "", order=order))

    def edit_entry(self) -> None:
        """Change the unit or person that has the focus."""
        unit, person = self.units.unit, self.persons.person
        if self.units.isAncestorOf(self.focusWidget()):
            if unit is not None:
                self._open_unit(unit)
        elif person is not None:
            self._open_person(person)

    def move_entry(self, step: int) -> None:
        """Move the unit or person that has the focus among those beside it."""
        registering = self._session.workbench.registering
        unit, person = self.units.unit, self.persons.person
        if self.units.isAncestorOf(self.focusWidget()):
            if unit is not None:
                units = reordered(self.units.model.siblings(unit), unit.id, step)
                self._order(partial(registering.order_units, units), units)
        elif person is not None and not self.persons.search.text():
            persons = reordered(self.persons.in_unit, person.id, step)
            self._order(partial(registering.order_persons, persons), persons)

    def import_register(self) -> None:
        """Take units or persons in from a table."""
        if self._register.scheme is not None:
            ImportDialog(self._session, self._register.scheme, self).open()

    def _order(self, work: Callable[[], None], moved: Sequence[Unit] | Sequence[Person]) -> None:
        if moved:
            announce = self._session.changes.register_changed.emit
            self._session.jobs.change(work, owner=self, done=lambda _result: announce())

    def _open_unit(self, unit: Unit) -> None:
        register = self._register
        UnitDialog(self._session, unit, register.units, register.scheme, self).open()

    def _open_person(self, person: Person) -> None:
        register = self._register
        PersonDialog(self._session, person, register.units, register.scheme, self).open()

    def _show(self, register: _Register) -> None:
        self._register = register
        self.persons.show_persons(register.persons, register.units, register.scheme)
        self.units.show_units(register.units, register.scheme)
        self.persons.show_unit(self.units.unit)

    def _build(self) -> None:
        head = row(label(self.tr("名册"), "title", wrap=False), self.take_in, stretch_at=1)
        head.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, 0)
        splitter = QSplitter()
        splitter.addWidget(self.units)
        splitter.addWidget(self.persons)
        splitter.setStretchFactor(1, 1)
        splitter.setChildrenCollapsible(False)
        splitter.setSizes(_SIZES)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(WIDE_GAP)
        page.addLayout(head)
        page.addWidget(splitter, 1)

    def _connect(self) -> None:
        bind = self._session.actions.bind
        bind(self, ActionId.NEW_UNIT, self.add_unit)
        bind(self, ActionId.NEW_PERSON, self.add_person)
        bind(self, ActionId.EDIT_ENTRY, self.edit_entry)
        bind(self, ActionId.ENTRY_UP, partial(self.move_entry, -1))
        bind(self, ActionId.ENTRY_DOWN, partial(self.move_entry, 1))
        bind(self, ActionId.FIND_PERSON, self.persons.search.setFocus)
        bind(self, ActionId.IMPORT_REGISTER, self.import_register)
        self.take_in.clicked.connect(self.import_register)
        self.units.chosen.connect(lambda: self.persons.show_unit(self.units.unit))
        self.units.add_wanted.connect(self.add_unit)
        self.units.edit_wanted.connect(self._edit_unit)
        self.persons.add_wanted.connect(self.add_person)
        self.persons.edit_wanted.connect(self._edit_person)
        self._session.changes.register_changed.connect(self.reload)
        self._session.changes.schemes_changed.connect(self.reload)

    def _edit_unit(self) -> None:
        unit = self.units.unit
        if unit is not None:
            self._open_unit(unit)

    def _edit_person(self) -> None:
        person = self.persons.person
        if person is not None:
            self._open_person(person)


def _read(workbench: Workbench) -> _Register:
    return _Register(
        units=workbench.registering.units(),
        persons=workbench.registering.persons(),
        scheme=for_register(workbench.schemes.in_force()),
    )
