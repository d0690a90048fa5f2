"""The sittings (次) of a talk: one talk may be broken off and go on another day.

A pause stays inside a sitting; what ends a sitting is that people part. Each sitting has its own
times, place and persons, and is signed on its own day.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from app.domain.errors import RuleBrokenError
from app.domain.ids import SittingId, TalkId
from app.domain.participant import STAFF, Identity, Participant, Role, identity
from app.domain.talk import Talk

_INSTANT = timedelta(microseconds=1)
IN_THE_ROOM = (*STAFF, Role.ATTENDEE)
"""Whose presence is kept by sitting; the subject is there in each."""


class NotThereError(RuleBrokenError):
    """Someone who is not in the room was to leave it."""


class AlreadyThereError(RuleBrokenError):
    """Someone who is in the room already was to come in."""


class NotInOrderError(RuleBrokenError):
    """Someone would have left before coming."""


@dataclass(frozen=True)
class Presence:
    """Someone in a sitting: None is from its start, or to its end."""

    who: Participant
    since: datetime | None = None
    until: datetime | None = None

    def covers(self, at: datetime) -> bool:
        """Tell whether the person was there at that moment."""
        came = self.since is None or self.since <= at
        return came and (self.until is None or at < self.until)


@dataclass(frozen=True)
class Attendance:
    """How the subject came and went: what was said of health, times, who saw the subject off."""

    health: str = ""
    arrived_at: datetime | None = None
    left_at: datetime | None = None
    seen_off_by: str = ""

    def __post_init__(self) -> None:
        """Refuse times in the wrong order."""
        if self.arrived_at and self.left_at and self.left_at < self.arrived_at:
            raise NotInOrderError


@dataclass(frozen=True)
class Sitting:
    """One sitting; `number` counts from 1, `reason` says why it was broken off, if it was.

    `people` are the interviewers, recorders and attendees, each person as of the day.
    `fingerprint` is that of the record of this sitting alone, where one was made and fixed.
    """

    talk_id: TalkId
    number: int
    started_at: datetime
    place: str
    people: tuple[Presence, ...]
    attendance: Attendance = Attendance()
    ended_at: datetime | None = None
    reason: str = ""
    fingerprint: str = ""
    id: SittingId = SittingId(0)

    @property
    def is_open(self) -> bool:
        """Whether it has not ended yet."""
        return self.ended_at is None

    def with_role(self, role: Role) -> tuple[Presence, ...]:
        """Return who had a role in it, in order of coming."""
        return tuple(p for p in self.people if p.who.role is role)

    def there(self, role: Role, at: datetime) -> tuple[Participant, ...]:
        """Return who had the role at that moment."""
        return tuple(p.who for p in self.with_role(role) if p.covers(at))

    def still_there(self, role: Role) -> tuple[Participant, ...]:
        """Return who has the role and has not left, whatever the clock says now."""
        return tuple(p.who for p in self.with_role(role) if p.until is None)

    def closed(self, at: datetime, reason: str = "") -> "Sitting":
        """Return it ended, by a clock that was set back when it began."""
        return replace(self, ended_at=max(at, self.started_at), reason=reason)

    def came(self, who: Participant, at: datetime) -> "Sitting":
        """Return it with someone more from that moment; raises AlreadyThereError."""
        if any(same_person(p.who, who) and p.until is None for p in self.people):
            raise AlreadyThereError
        came = Presence(who, max(at, self.started_at))
        return replace(self, people=(*self.people, came))

    def left(self, who: Participant, at: datetime) -> "Sitting":
        """Return it with someone gone at that moment; raises NotThereError."""
        found = [p for p in self.people if same_person(p.who, who) and p.until is None]
        if not found:
            raise NotThereError
        gone = replace(found[-1], until=max(at, found[-1].since or self.started_at))
        return replace(self, people=tuple(gone if p is found[-1] else p for p in self.people))

    def followed(self, at: datetime, place: str = "") -> "Sitting":
        """Return the sitting after this one, with whoever was there at the end of this one.

        An attendee who came in later was needed then; whether that holds again is for people to
        say. No moment belongs to both.
        """
        begun = max(at, self.ended_at + _INSTANT) if self.ended_at else at
        people = tuple(
            Presence(p.who)
            for p in self.people
            if p.until is None and (p.since is None or p.who.role in STAFF)
        )
        return Sitting(self.talk_id, self.number + 1, begun, place or self.place, people)

    def handed_over(self, recorder: Participant, at: datetime) -> "Sitting":
        """Return it with another recorder from that moment; raises AlreadyThereError."""
        relieved = [p for p in self.with_role(Role.RECORDER) if p.until is None]
        if any(same_person(p.who, recorder) for p in relieved):
            raise AlreadyThereError
        moment = max([at, self.started_at, *(p.since + _INSTANT for p in relieved if p.since)])
        gone = self
        for before in relieved:
            gone = gone.left(before.who, moment)
        return gone.came(recorder, moment)


def same_person(one: Participant, other: Participant) -> bool:
    """Tell whether two participants are one person: by the register, else by name."""
    return identity(one) == identity(other)


def opened(talk: Talk, number: int, at: datetime, place: str = "") -> Sitting:
    """Return a sitting of the talk that begins now, with everyone who takes part."""
    people = tuple(Presence(p) for p in talk.participants if p.role in IN_THE_ROOM)
    return Sitting(talk.id, number, at, place or talk.place, people)


def sittings_of(talk: Talk, stored: tuple[Sitting, ...]) -> tuple[Sitting, ...]:
    """Return a talk's sittings; one begun before sittings were kept has a single one."""
    if stored or talk.started_at is None:
        return stored
    whole = opened(talk, 1, talk.started_at)
    return (replace(whole, ended_at=talk.ended_at),)


def in_the_room(talk: Talk, sittings: tuple[Sitting, ...]) -> frozenset[Identity]:
    """Return who sits in the talk now, or would if it began or went on now."""
    here: Iterable[Participant] = (p for p in talk.participants if p.role in IN_THE_ROOM)
    if sittings:
        last = sittings[-1]
        people = last.followed(last.ended_at).people if last.ended_at else last.people
        here = (p.who for p in people if p.until is None)
    return frozenset(identity(p) for p in (*talk.with_role(Role.SUBJECT), *here))


def sitting_at(sittings: tuple[Sitting, ...], at: datetime) -> Sitting | None:
    """Return the sitting a moment belongs to; the last one begun by then, else the first."""
    begun = [s for s in sittings if s.started_at <= at]
    return begun[-1] if begun else next(iter(sittings), None)


def everyone(people: Iterable[Participant]) -> tuple[Participant, ...]:
    """Return each person once a role, the first mention first."""
    found: dict[tuple[Role, Identity], Participant] = {}
    for person in people:
        found.setdefault((person.role, identity(person)), person)
    return tuple(found.values())
