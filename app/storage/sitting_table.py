"""Sittings with their people, and papers handed in."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from app.domain.handed_in import HandedIn
from app.domain.ids import HandedInId, SittingId, TalkId
from app.domain.sitting import Attendance, Presence, Sitting
from app.storage.participant_rows import PARTICIPANT, participant_of, participant_row
from app.storage.session import Body, Row, Session
from app.storage.values import text_of, time_of

_SITTING = (
    "talk_id, number, started_at, ended_at, place, reason, health, arrived_at, left_at,"
    " seen_off_by, fingerprint"
)
_PERSON = f"{PARTICIPANT}, since, until"
_HANDED_IN = "talk_id, title, pages, received_at, received_by, is_withdrawn"


class SqlSittingTable:
    """Rows of sittings; the body is the row and its people in order."""

    entity = "sitting"

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, sitting: Sitting) -> Sitting:
        """Store a new sitting; gives its id."""
        row = _row_of(sitting)
        new = self._session.insert(
            f"INSERT INTO sitting ({_SITTING}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", row
        )
        people = self._put_people(new, sitting)
        self._session.changed("add", self.entity, new, (row, people))
        return replace(sitting, id=SittingId(new))

    def save(self, sitting: Sitting, act: str = "save") -> None:
        """Replace a sitting; raises KeyError."""
        row = _row_of(sitting)
        self._session.one(
            f"UPDATE sitting SET ({_SITTING}) = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE id = ?"
            " RETURNING id",
            (*row, sitting.id),
        )
        self._session.execute("DELETE FROM sitting_person WHERE sitting_id = ?", (sitting.id,))
        people = self._put_people(sitting.id, sitting)
        self._session.changed(act, self.entity, sitting.id, (row, people))

    def last_start(self, talk_id: TalkId) -> datetime | None:
        """Return when the newest stored sitting began."""
        sql = "SELECT started_at FROM sitting WHERE talk_id = ? ORDER BY number DESC LIMIT 1"
        row = self._session.row(sql, (talk_id,))
        return datetime.fromisoformat(row[0]) if row else None

    def of_talk(self, talk_id: TalkId) -> tuple[Sitting, ...]:
        """Return the stored sittings of a talk by number."""
        rows = self._session.rows(
            f"SELECT id, {_SITTING} FROM sitting WHERE talk_id = ? ORDER BY number", (talk_id,)
        )
        return tuple(_sitting(row, self._people(row[0])) for row in rows)

    def bodies(self) -> Iterator[Body]:
        """Yield every row as the audit trail covers it."""
        people: dict[int, list[Row]] = defaultdict(list)
        sql = f"SELECT sitting_id, {_PERSON} FROM sitting_person ORDER BY sitting_id, position"
        for row in self._session.each(sql):
            people[row[0]].append(row[1:])
        for row in self._session.each(f"SELECT id, {_SITTING} FROM sitting"):
            yield self.entity, row[0], (row[1:], people[row[0]])

    def _people(self, sitting_id: int) -> list[Row]:
        return self._session.rows(
            f"SELECT {_PERSON} FROM sitting_person WHERE sitting_id = ? ORDER BY position",
            (sitting_id,),
        )

    def _put_people(self, sitting_id: int, sitting: Sitting) -> list[Row]:
        rows: list[Row] = [
            (*participant_row(p.who), text_of(p.since), text_of(p.until)) for p in sitting.people
        ]
        for position, row in enumerate(rows):
            self._session.execute(
                f"INSERT INTO sitting_person (sitting_id, position, {_PERSON})"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (sitting_id, position, *row),
            )
        return rows


class SqlHandedInTable:
    """Rows of papers handed in; each row is its body."""

    entity = "handed_in"

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, paper: HandedIn) -> HandedIn:
        """Store a paper; gives its id."""
        row = (
            paper.talk_id,
            paper.title,
            paper.pages,
            paper.received_at.isoformat(),
            paper.received_by,
            0,
        )
        new = self._session.insert(
            f"INSERT INTO handed_in ({_HANDED_IN}) VALUES (?, ?, ?, ?, ?, ?)", row
        )
        self._session.changed("add", self.entity, new, row)
        return replace(paper, id=HandedInId(new))

    def get(self, paper_id: HandedInId) -> HandedIn:
        """Return a paper; raises KeyError."""
        sql = f"SELECT id, {_HANDED_IN} FROM handed_in WHERE id = ?"
        return _paper(self._session.one(sql, (paper_id,)))

    def set_withdrawn(self, paper_id: HandedInId, *, withdrawn: bool) -> None:
        """Take a paper off the list, or put it back; raises KeyError."""
        row = self._session.one(
            f"UPDATE handed_in SET is_withdrawn = ? WHERE id = ? RETURNING {_HANDED_IN}",
            (int(withdrawn), paper_id),
        )
        act = "withdraw" if withdrawn else "put_back"
        self._session.changed(act, self.entity, paper_id, row)

    def of_talk(self, talk_id: TalkId) -> tuple[HandedIn, ...]:
        """Return what was handed in and not withdrawn, in order."""
        rows = self._session.rows(
            f"SELECT id, {_HANDED_IN} FROM handed_in WHERE talk_id = ? AND is_withdrawn = 0"
            " ORDER BY id",
            (talk_id,),
        )
        return tuple(map(_paper, rows))

    def bodies(self) -> Iterator[Body]:
        """Yield every row as the audit trail covers it."""
        for row in self._session.each(f"SELECT id, {_HANDED_IN} FROM handed_in"):
            yield self.entity, row[0], row[1:]


def _row_of(sitting: Sitting) -> Row:
    attendance = sitting.attendance
    return (
        sitting.talk_id,
        sitting.number,
        sitting.started_at.isoformat(),
        text_of(sitting.ended_at),
        sitting.place,
        sitting.reason,
        attendance.health,
        text_of(attendance.arrived_at),
        text_of(attendance.left_at),
        attendance.seen_off_by,
        sitting.fingerprint,
    )


def _sitting(row: Row, people: list[Row]) -> Sitting:
    sitting_id, talk_id, number, started, ended, place, reason, health, came, left, by, mark = row
    return Sitting(
        TalkId(talk_id),
        number,
        datetime.fromisoformat(started),
        place,
        tuple(Presence(participant_of(p[:-2]), time_of(p[-2]), time_of(p[-1])) for p in people),
        Attendance(health, time_of(came), time_of(left), by),
        time_of(ended),
        reason,
        mark,
        SittingId(sitting_id),
    )


def _paper(row: Row) -> HandedIn:
    paper_id, talk_id, title, pages, received_at, received_by, _ = row
    at = datetime.fromisoformat(received_at)
    return HandedIn(TalkId(talk_id), title, pages, at, received_by, HandedInId(paper_id))
