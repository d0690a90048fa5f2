"""Meeting days, facts, duties done, changes of post, times of talks, declined proposals."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time

from app.domain.ids import PersonId, TalkId, UnitId
from app.domain.plan import (
    UNIT_FACTS,
    DutyDone,
    Fact,
    FactKind,
    PlannedTime,
    PostChange,
    ProposalAnswer,
    UnitEvent,
)
from app.storage.session import Body, Row, Session
from app.storage.values import day_of, text_of

_EVENT = "unit_id, event, year, day"
_FACT = "kind, about, year, value, noted_on"
_DUTY = "scheme_code, duty, done_on, unit_id, person_id, note, removed"
_CHANGE = "person_id, old_unit_id, old_post, new_unit_id, new_post, on_day"
_ANSWER = "scheme_code, trigger_code, person_id, cause, reason"


class SqlUnitEventTable:
    """Rows of events; the body is the row."""

    entity = "unit_event"

    def __init__(self, session: Session) -> None:
        self._session = session

    def set(self, event: UnitEvent) -> None:
        """Note the day, or that there is none; what is noted already is no change."""
        body = (event.unit_id, event.event, event.year, text_of(event.day))
        old = self._session.row(
            "SELECT id, day FROM unit_event WHERE event = ? AND year = ? AND unit_id = ?",
            (event.event, event.year, event.unit_id),
        )
        if old is not None and old[1] == body[3]:
            return
        if old is None:
            row_id = self._session.insert(
                f"INSERT INTO unit_event ({_EVENT}) VALUES (?, ?, ?, ?)", body
            )
        else:
            row_id = old[0]
            self._session.execute("UPDATE unit_event SET day = ? WHERE id = ?", (body[3], row_id))
        self._session.changed("save" if old else "add", self.entity, row_id, body)

    def of_year(self, year: int) -> tuple[UnitEvent, ...]:
        """Return the events of a year that have a day."""
        sql = f"SELECT id, {_EVENT} FROM unit_event WHERE year = ? AND day IS NOT NULL ORDER BY id"
        return tuple(
            UnitEvent(UnitId(unit), event, of, day_of(day), row_id)
            for row_id, unit, event, of, day in self._session.rows(sql, (year,))
        )

    def day(self, unit_id: UnitId, event: str, year: int) -> date | None:
        """Return the day of one unit's event."""
        row = self._session.row(
            "SELECT day FROM unit_event WHERE event = ? AND year = ? AND unit_id = ?",
            (event, year, unit_id),
        )
        return day_of(row[0]) if row else None

    def bodies(self) -> Iterator[Body]:
        """Yield every row as the audit trail covers it."""
        for row in self._session.each(f"SELECT id, {_EVENT} FROM unit_event"):
            yield self.entity, row[0], row[1:]


class SqlFactTable:
    """Rows of facts; the body is the row."""

    entity = "fact"

    def __init__(self, session: Session) -> None:
        self._session = session

    def set(self, fact: Fact) -> Fact:
        """Note a fact as of today; an empty value takes it back."""
        noted = fact.noted_on or self._session.now().date()
        body = (fact.kind.value, fact.about, fact.year, fact.value, noted.isoformat())
        (row_id,) = self._session.one(
            f"INSERT INTO fact ({_FACT}) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT (kind, about, year) DO UPDATE"
            " SET value = excluded.value, noted_on = excluded.noted_on RETURNING id",
            body,
        )
        self._session.changed("save", self.entity, row_id, body)
        return replace(fact, noted_on=noted, id=row_id)

    def all(self) -> tuple[Fact, ...]:
        """Return all facts that hold."""
        rows = self._session.rows(f"SELECT id, {_FACT} FROM fact WHERE value <> '' ORDER BY id")
        return tuple(map(_fact, rows))

    def about_person(self, person_id: PersonId) -> tuple[Fact, ...]:
        """Return the facts that hold about one person."""
        found = []
        for kind in FactKind:
            if kind not in UNIT_FACTS:
                found += self._session.rows(
                    f"SELECT id, {_FACT} FROM fact"
                    " WHERE kind = ? AND about = ? AND value <> '' ORDER BY year",
                    (kind.value, person_id),
                )
        return tuple(map(_fact, found))

    def bodies(self) -> Iterator[Body]:
        """Yield every row as the audit trail covers it."""
        for row in self._session.each(f"SELECT id, {_FACT} FROM fact"):
            yield self.entity, row[0], row[1:]


class SqlDutyTable:
    """Rows of duties done; the body is the row, a removed one stays as such."""

    entity = "duty_done"

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, done: DutyDone) -> DutyDone:
        """Store what was done; gives its id."""
        body = (
            done.scheme_code,
            done.duty,
            done.done_on.isoformat(),
            done.unit_id,
            done.person_id,
            done.note,
            0,
        )
        new = self._session.insert(
            f"INSERT INTO duty_done ({_DUTY}) VALUES (?, ?, ?, ?, ?, ?, ?)", body
        )
        self._session.changed("add", self.entity, new, body)
        return replace(done, id=new)

    def remove(self, duty_id: int) -> None:
        """Say that it was not done after all; raises KeyError."""
        row = self._session.one(
            f"UPDATE duty_done SET removed = 1 WHERE id = ? AND removed = 0 RETURNING {_DUTY}",
            (duty_id,),
        )
        self._session.changed("remove", self.entity, duty_id, row)

    def between(self, first: date, last: date) -> tuple[DutyDone, ...]:
        """Return what was done in a range of days, by day."""
        rows = self._session.rows(
            f"SELECT id, {_DUTY} FROM duty_done WHERE removed = 0 AND done_on BETWEEN ? AND ?"
            " ORDER BY done_on, id",
            (first.isoformat(), last.isoformat()),
        )
        return tuple(map(_duty, rows))

    def bodies(self) -> Iterator[Body]:
        """Yield every row as the audit trail covers it."""
        for row in self._session.each(f"SELECT id, {_DUTY} FROM duty_done"):
            yield self.entity, row[0], row[1:]


class SqlPostChangeTable:
    """Rows of changes of posts; the body is the row."""

    entity = "post_change"

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, change: PostChange) -> PostChange:
        """Note a change as of today."""
        on = change.on or self._session.now().date()
        body = (
            change.person_id,
            change.old_unit_id,
            change.old_post,
            change.new_unit_id,
            change.new_post,
            on.isoformat(),
        )
        new = self._session.insert(
            f"INSERT INTO post_change ({_CHANGE}) VALUES (?, ?, ?, ?, ?, ?)", body
        )
        self._session.changed("add", self.entity, new, body)
        return replace(change, on=on, id=new)

    def since(self, day: date) -> tuple[PostChange, ...]:
        """Return the changes from a day on, the oldest first."""
        rows = self._session.rows(
            f"SELECT id, {_CHANGE} FROM post_change WHERE on_day >= ? ORDER BY id",
            (day.isoformat(),),
        )
        return tuple(
            PostChange(person, old_unit, old, new_unit, new, date.fromisoformat(on), row_id)
            for row_id, person, old_unit, old, new_unit, new, on in rows
        )

    def bodies(self) -> Iterator[Body]:
        """Yield every row as the audit trail covers it."""
        for row in self._session.each(f"SELECT id, {_CHANGE} FROM post_change"):
            yield self.entity, row[0], row[1:]


class SqlTalkTimeTable:
    """Rows of planned times, under their talk's id; the body is the row."""

    entity = "talk_time"

    def __init__(self, session: Session) -> None:
        self._session = session

    def set(self, planned: PlannedTime) -> None:
        """Note when a talk is planned to begin."""
        starts = planned.starts.isoformat("minutes") if planned.starts else None
        body = (starts, planned.minutes)
        self._session.execute(
            "INSERT INTO talk_time (id, starts, minutes) VALUES (?, ?, ?) ON CONFLICT (id)"
            " DO UPDATE SET starts = excluded.starts, minutes = excluded.minutes",
            (planned.talk_id, *body),
        )
        self._session.changed("save", self.entity, planned.talk_id, body)

    def get(self, talk_id: TalkId) -> PlannedTime | None:
        """Return a talk's time."""
        row = self._session.row(
            "SELECT id, starts, minutes FROM talk_time WHERE id = ?", (talk_id,)
        )
        return _time(row) if row else None

    def all(self) -> dict[TalkId, PlannedTime]:
        """Return all times by talk."""
        rows = self._session.rows("SELECT id, starts, minutes FROM talk_time")
        return {TalkId(row[0]): _time(row) for row in rows}

    def bodies(self) -> Iterator[Body]:
        """Yield every row as the audit trail covers it."""
        for row in self._session.each("SELECT id, starts, minutes FROM talk_time"):
            yield self.entity, row[0], row[1:]


class SqlAnswerTable:
    """Rows of declined proposals; the body is the row."""

    entity = "proposal_answer"

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, answer: ProposalAnswer) -> ProposalAnswer:
        """Note that a proposal was declined."""
        body = (
            answer.scheme_code,
            answer.trigger,
            answer.person_id,
            answer.cause,
            answer.reason,
        )
        new = self._session.insert(
            f"INSERT INTO proposal_answer ({_ANSWER}) VALUES (?, ?, ?, ?, ?)", body
        )
        self._session.changed("add", self.entity, new, body)
        return replace(answer, id=new)

    def all(self) -> tuple[ProposalAnswer, ...]:
        """Return all that were declined."""
        rows = self._session.rows(f"SELECT {_ANSWER}, id FROM proposal_answer ORDER BY id")
        return tuple(ProposalAnswer(*row) for row in rows)

    def bodies(self) -> Iterator[Body]:
        """Yield every row as the audit trail covers it."""
        for row in self._session.each(f"SELECT id, {_ANSWER} FROM proposal_answer"):
            yield self.entity, row[0], row[1:]


def _duty(row: Row) -> DutyDone:
    row_id, scheme_code, duty, done_on, unit_id, person_id, note, _ = row
    return DutyDone(
        scheme_code, duty, date.fromisoformat(done_on), unit_id, person_id, note, row_id
    )


def _fact(row: Row) -> Fact:
    row_id, kind, about, year, value, noted = row
    return Fact(FactKind(kind), PersonId(about), value, year, day_of(noted), row_id)


def _time(row: Row) -> PlannedTime:
    talk_id, starts, minutes = row
    return PlannedTime(TalkId(talk_id), time.fromisoformat(starts) if starts else None, minutes)
