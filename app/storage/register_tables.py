"""Units and persons."""

from collections.abc import Iterator
from dataclasses import replace

from app.domain.ids import PersonId, UnitId
from app.domain.participant import Gender
from app.domain.register import Person, Unit
from app.storage.participant_rows import audited
from app.storage.session import Body, Row, Session

_UNIT = "name, short_name, level, parent_id, position"
_PERSON = "name, unit_id, post, is_head, authority, position, gender"


class SqlUnitTable:
    """Rows of units; the body is the row."""

    entity = "unit"

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, unit: Unit) -> Unit:
        """Store a new unit; gives its id."""
        body = _unit_body(unit)
        new = self._session.insert(f"INSERT INTO unit ({_UNIT}) VALUES (?, ?, ?, ?, ?)", body)
        self._session.changed("add", self.entity, new, body)
        return replace(unit, id=UnitId(new))

    def save(self, unit: Unit) -> None:
        """Replace a unit; raises KeyError."""
        body = _unit_body(unit)
        self._session.one(
            f"UPDATE unit SET ({_UNIT}) = (?, ?, ?, ?, ?) WHERE id = ? RETURNING id",
            (*body, unit.id),
        )
        self._session.changed("save", self.entity, unit.id, body)

    def get(self, unit_id: UnitId) -> Unit:
        """Return a unit; raises KeyError."""
        return _unit(self._session.one(f"SELECT id, {_UNIT} FROM unit WHERE id = ?", (unit_id,)))

    def all(self) -> tuple[Unit, ...]:
        """Return all units by their manual order, then id."""
        rows = self._session.rows(f"SELECT id, {_UNIT} FROM unit ORDER BY position, id")
        return tuple(map(_unit, rows))

    def bodies(self) -> Iterator[Body]:
        """Yield every row as the audit trail covers it."""
        for row in self._session.each(f"SELECT id, {_UNIT} FROM unit"):
            yield self.entity, row[0], row[1:]


class SqlPersonTable:
    """Rows of persons; the body is the row."""

    entity = "person"

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, person: Person) -> Person:
        """Store a new person; gives the id."""
        row = _person_row(person)
        new = self._session.insert(
            f"INSERT INTO person ({_PERSON}) VALUES (?, ?, ?, ?, ?, ?, ?)", row
        )
        self._session.changed("add", self.entity, new, audited(row, 1))
        return replace(person, id=PersonId(new))

    def save(self, person: Person) -> None:
        """Replace a person; raises KeyError."""
        row = _person_row(person)
        self._session.one(
            f"UPDATE person SET ({_PERSON}) = (?, ?, ?, ?, ?, ?, ?) WHERE id = ? RETURNING id",
            (*row, person.id),
        )
        self._session.changed("save", self.entity, person.id, audited(row, 1))

    def get(self, person_id: PersonId) -> Person:
        """Return a person; raises KeyError."""
        sql = f"SELECT id, {_PERSON} FROM person WHERE id = ?"
        return _person(self._session.one(sql, (person_id,)))

    def all(self) -> tuple[Person, ...]:
        """Return all persons by their manual order, then id."""
        rows = self._session.rows(f"SELECT id, {_PERSON} FROM person ORDER BY position, id")
        return tuple(map(_person, rows))

    def bodies(self) -> Iterator[Body]:
        """Yield every row as the audit trail covers it."""
        for row in self._session.each(f"SELECT id, {_PERSON} FROM person"):
            yield self.entity, row[0], audited(row[1:], 1)


def _unit_body(unit: Unit) -> Row:
    return (unit.name, unit.short_name, unit.level, unit.parent_id, unit.order)


def _unit(row: Row) -> Unit:
    unit_id, name, short_name, level, parent_id, order = row
    return Unit(name, short_name, level, parent_id, order, UnitId(unit_id))


def _person_row(person: Person) -> Row:
    return (
        person.name,
        person.unit_id,
        person.post,
        int(person.is_head),
        person.authority,
        person.order,
        person.gender.value,
    )


def _person(row: Row) -> Person:
    person_id, name, unit_id, post, is_head, authority, order, gender = row
    return Person(
        name,
        UnitId(unit_id),
        post,
        bool(is_head),
        authority,
        order,
        PersonId(person_id),
        Gender(gender),
    )
