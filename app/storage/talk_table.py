"""Talks with their participants.

The counters of a talk belong to the transcript table; `save` leaves them alone, and they are
no part of the body that the audit trail covers.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from app.domain.ids import TalkId
from app.domain.stage import TalkStage
from app.domain.talk import Talk
from app.storage.entry_rows import ISSUED
from app.storage.participant_rows import PARTICIPANT, audited, participant_of, participant_row
from app.storage.session import Body, Row, Session
from app.storage.values import codes_of, codes_text, text_of, time_of

_TALK = (
    "uid, number, scheme_code, scheme_version, type_code, reason, place, planned_on,"
    " handling_office, classification, used_stages, stage, stage_reason, started_at, ended_at,"
    " fingerprint, frozen_version"
)
_MARKS = ", ".join("?" * 17)
_WITH_COUNTS = (
    f"SELECT id, {_TALK}, {ISSUED} - withdrawn, problems FROM talk JOIN talk_count ON talk_id = id"
)
_LATER_COLUMNS = 2
"""Gender and duty, which the first tables did not have."""


class SqlTalkTable:
    """Rows of talks; the body is the row and its participants in order."""

    entity = "talk"

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, talk: Talk) -> Talk:
        """Store a new talk, its counters at nought; gives its id."""
        row = _row_of(talk)
        new = self._session.insert(
            f"INSERT INTO talk ({_TALK}, number_year) VALUES ({_MARKS}, ?)",
            (*row, talk.planned_on.year),
        )
        self._session.execute("INSERT INTO talk_count (talk_id, problems) VALUES (?, 0)", (new,))
        participants = self._put_participants(new, talk)
        self._session.changed("add", self.entity, new, (row, participants))
        return replace(talk, id=TalkId(new), entry_count=0, problem_count=0)

    def save(self, talk: Talk, act: str = "save") -> None:
        """Replace a talk but for its counters; raises KeyError."""
        row = _row_of(talk)
        self._session.one(
            f"UPDATE talk SET ({_TALK}) = ({_MARKS}) WHERE id = ? RETURNING id", (*row, talk.id)
        )
        self._session.execute("DELETE FROM participant WHERE talk_id = ?", (talk.id,))
        participants = self._put_participants(talk.id, talk)
        self._session.changed(act, self.entity, talk.id, (row, participants))

    def get(self, talk_id: TalkId) -> Talk:
        """Return a talk; raises KeyError."""
        row = self._session.one(f"{_WITH_COUNTS} WHERE id = ?", (talk_id,))
        rows = self._session.rows(
            f"SELECT {PARTICIPANT} FROM participant WHERE talk_id = ? ORDER BY position",
            (talk_id,),
        )
        return _talk(row, rows)

    def stage(self, talk_id: TalkId) -> TalkStage:
        """Return where a talk stands, without reading the rest of it; raises KeyError."""
        row = self._session.one("SELECT stage FROM talk WHERE id = ?", (talk_id,))
        return TalkStage(row[0])

    def all(self) -> tuple[Talk, ...]:
        """Return all talks, the newest planned day first."""
        parties = self._all_participants()
        rows = self._session.rows(f"{_WITH_COUNTS} ORDER BY planned_on DESC, id DESC")
        return tuple(_talk(row, parties[row[0]]) for row in rows)

    def in_session(self) -> tuple[Talk, ...]:
        """Return the talks that run at this moment."""
        rows = self._session.rows("SELECT id FROM talk WHERE stage = 'in_session' ORDER BY id")
        return tuple(self.get(TalkId(row[0])) for row in rows)

    def next_number(self, year: int) -> int:
        """Return one more than the talks that were first planned for the year.

        No talk is ever deleted, so the numbers have no gaps; moving a talk to another year
        changes neither its number nor this.
        """
        row = self._session.one("SELECT count(*) FROM talk WHERE number_year = ?", (year,))
        return int(row[0]) + 1

    def bodies(self) -> Iterator[Body]:
        """Yield every row as the audit trail covers it."""
        parties = self._all_participants()
        for row in self._session.each(f"SELECT id, {_TALK} FROM talk"):
            people = [audited(party, _LATER_COLUMNS) for party in parties[row[0]]]
            yield self.entity, row[0], (row[1:], people)

    def _put_participants(self, talk_id: int, talk: Talk) -> list[Row]:
        rows = [participant_row(participant) for participant in talk.participants]
        for position, row in enumerate(rows):
            self._session.execute(
                f"INSERT INTO participant (talk_id, position, {PARTICIPANT})"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (talk_id, position, *row),
            )
        return [audited(row, _LATER_COLUMNS) for row in rows]

    def _all_participants(self) -> dict[int, list[Row]]:
        found: dict[int, list[Row]] = defaultdict(list)
        sql = f"SELECT talk_id, {PARTICIPANT} FROM participant ORDER BY talk_id, position"
        for row in self._session.each(sql):
            found[row[0]].append(row[1:])
        return found


def _row_of(talk: Talk) -> Row:
    return (
        talk.uid,
        talk.number,
        talk.scheme_code,
        talk.scheme_version,
        talk.type_code,
        talk.reason,
        talk.place,
        talk.planned_on.isoformat(),
        talk.handling_office,
        talk.classification,
        codes_text(talk.used_stages),
        talk.stage.value,
        talk.stage_reason,
        text_of(talk.started_at),
        text_of(talk.ended_at),
        talk.fingerprint,
        talk.frozen_version,
    )


def _talk(row: Row, participants: list[Row]) -> Talk:
    return Talk(
        id=TalkId(row[0]),
        uid=row[1],
        number=row[2],
        scheme_code=row[3],
        scheme_version=row[4],
        type_code=row[5],
        reason=row[6],
        place=row[7],
        planned_on=date.fromisoformat(row[8]),
        handling_office=row[9],
        classification=row[10],
        used_stages=codes_of(TalkStage, row[11]),
        stage=TalkStage(row[12]),
        stage_reason=row[13],
        started_at=time_of(row[14]),
        ended_at=time_of(row[15]),
        fingerprint=row[16],
        frozen_version=row[17],
        entry_count=row[18],
        problem_count=row[19],
        participants=tuple(map(participant_of, participants)),
    )
