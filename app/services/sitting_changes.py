"""What happens to people and papers in a sitting as steps: noted, undone and done again."""

import json
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import Any

from app.domain.handed_in import HandedIn
from app.domain.ids import HandedInId, PersonId, SittingId, TalkId
from app.domain.participant import Gender, Participant, Role
from app.domain.sitting import IN_THE_ROOM, Attendance, Presence, Sitting, everyone
from app.domain.steps import ENTRIES_CAN_CHANGE, Change, Fields, StepKind, Target, added, taken_back
from app.domain.talk import Talk
from app.services.ports.vault_store import Tables
from app.services.sitting_steps import must_not_be_listed

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def save_sitting(tables: Tables, before: Sitting, after: Sitting, kind: StepKind, act: str) -> Talk:
    """Store a changed sitting as a step while the talk runs; return the talk, its people right.

    What is still noted of a sitting with a fixed record is no step: it would bar the way back to
    those before it.
    """
    talk = tables.talks.get(before.talk_id)
    if before == after:
        return talk
    tables.sittings.save(after, act=act)
    if talk.stage in ENTRIES_CAN_CHANGE and not before.fingerprint:
        old, new = _fields(before), _fields(after)
        names = [name for name in old if old[name] != new[name]]
        change = Change(
            Target.SITTING,
            before.id,
            {name: old[name] for name in names},
            {name: new[name] for name in names},
        )
        tables.steps.add(talk.id, kind, (change,))
    return _with_people(tables, talk, act)


def note_paper(tables: Tables, paper: HandedIn, *, withdrawn: bool) -> None:
    """Note a paper that came in, or was taken off the list, as a step while the talk runs."""
    if tables.talks.get(paper.talk_id).stage in ENTRIES_CAN_CHANGE:
        change = (taken_back if withdrawn else added)(Target.HANDED_IN, paper.id)
        tables.steps.add(paper.talk_id, StepKind.HANDED_IN, (change,))


def put_sitting(
    tables: Tables, talk_id: TalkId, sitting_id: SittingId, wanted: Fields | None, act: str
) -> Sitting:
    """Put a sitting's people and attendance to what a step knows of them."""
    sitting = next(s for s in tables.sittings.of_talk(talk_id) if s.id == sitting_id)
    told = {**_fields(sitting), **(wanted or {})}
    changed = replace(
        sitting,
        people=_people(str(told["people"])),
        attendance=Attendance(
            str(told["health"]),
            _moment(told["arrived_at"]),
            _moment(told["left_at"]),
            str(told["seen_off_by"]),
        ),
    )
    tables.sittings.save(changed, act=act)
    _with_people(tables, tables.talks.get(talk_id), act)
    return changed


def put_paper(tables: Tables, paper_id: HandedInId, wanted: Fields | None) -> None:
    """Put a paper on the list or take it off; raises SittingFixedError."""
    must_not_be_listed(tables, tables.handed_in.get(paper_id))
    tables.handed_in.set_withdrawn(paper_id, withdrawn=wanted is None)


def _with_people(tables: Tables, talk: Talk, act: str) -> Talk:
    """Return the talk with whoever is in its sittings, stored where that is news."""
    seen = (p.who for s in tables.sittings.of_talk(talk.id) for p in s.people)
    rest = (p for p in talk.participants if p.role not in IN_THE_ROOM)
    found = everyone((*rest, *seen))
    known = [p for p in talk.participants if p in found]
    people = (*known, *(p for p in found if p not in known))
    if people == talk.participants:
        return talk
    changed = replace(talk, participants=people)
    tables.talks.save(changed, act=act)
    return changed


def _fields(sitting: Sitting) -> dict[str, str | int | None]:
    attendance = sitting.attendance
    return {
        "people": _text_of(sitting.people),
        "health": attendance.health,
        "arrived_at": _iso(attendance.arrived_at),
        "left_at": _iso(attendance.left_at),
        "seen_off_by": attendance.seen_off_by,
    }


def _text_of(people: Iterable[Presence]) -> str:
    return _encode(
        [
            (
                p.who.role.value,
                p.who.person_id,
                p.who.name,
                p.who.unit_name,
                p.who.post,
                p.who.level,
                p.who.reason,
                p.who.gender.value,
                p.who.duty,
                _iso(p.since),
                _iso(p.until),
            )
            for p in people
        ]
    )


def _people(text: str) -> tuple[Presence, ...]:
    return tuple(map(_presence, json.loads(text)))


def _presence(values: list[Any]) -> Presence:
    role, person_id, name, unit_name, post, level, reason, gender, duty, since, until = values
    person = None if person_id is None else PersonId(person_id)
    who = Participant(
        Role(role), person, name, unit_name, post, level, reason, Gender(gender), duty
    )
    return Presence(who, _moment(since), _moment(until))


def _iso(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment else None


def _moment(text: str | int | None) -> datetime | None:
    return datetime.fromisoformat(str(text)) if text else None
