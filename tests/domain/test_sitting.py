"""Sittings: who was there when, what belongs to which, and what follows what."""

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone

from app.domain.ids import PersonId, TalkId
from app.domain.participant import Participant, Role
from app.domain.sitting import everyone, opened, same_person, sitting_at, sittings_of
from app.domain.talk import Talk

NINE = datetime(2026, 3, 5, 9, 0, tzinfo=timezone(timedelta(hours=8)))
HOUR = timedelta(hours=1)


def someone(role: Role, number: int, name: str = "") -> Participant:
    """Return a participant known by the register."""
    return Participant(role, PersonId(number), name or f"某{number}", "某单位", "某职")


def a_talk(**changes: object) -> Talk:
    """Return a talk with one person a role."""
    people = tuple(someone(role, n) for n, role in enumerate(Role, 1))
    talk = Talk("", "1", "s", "1", "t", "", "一号室", date(2026, 3, 5), people, id=TalkId(7))
    return replace(talk, **changes)  # type: ignore[arg-type]  # any field of a talk


def test_the_room_holds_staff_and_attendees() -> None:
    """The subject is there in each sitting, the archivist in none."""
    sitting = opened(a_talk(), 1, NINE)
    assert {p.who.role for p in sitting.people} == {
        Role.INTERVIEWER,
        Role.RECORDER,
        Role.ATTENDEE,
    }
    assert sitting.place == "一号室"


def test_presence_ends_where_the_next_begins() -> None:
    """At the moment of change only the new recorder is there."""
    sitting = opened(a_talk(), 1, NINE).handed_over(someone(Role.RECORDER, 9), NINE + HOUR)
    names = [[p.name for p in sitting.there(Role.RECORDER, NINE + HOUR * n)] for n in range(3)]
    assert names == [["某3"], ["某9"], ["某9"]]


def test_the_next_sitting_has_who_was_there_at_the_end() -> None:
    """Who had left by then does not come back by itself."""
    first = opened(a_talk(), 1, NINE).handed_over(someone(Role.RECORDER, 9), NINE + HOUR)
    second = first.closed(NINE + 2 * HOUR, "改日").followed(NINE + 24 * HOUR, "二号室")
    assert [p.who.name for p in second.with_role(Role.RECORDER)] == ["某9"]
    assert (second.number, second.place, second.reason) == (2, "二号室", "")
    assert all(p.since is None and p.until is None for p in second.people)


def test_an_attendee_called_in_does_not_come_back_by_itself() -> None:
    """Who attended from the start does, a new recorder stays the recorder."""
    first = opened(a_talk(), 1, NINE).came(someone(Role.ATTENDEE, 8), NINE + HOUR)
    second = first.closed(NINE + 2 * HOUR, "改日").followed(NINE + 24 * HOUR)
    assert [p.who.name for p in second.with_role(Role.ATTENDEE)] == ["某4"]


def test_a_moment_belongs_to_the_last_sitting_begun() -> None:
    """Before the first and in the night between two as well."""
    first = opened(a_talk(), 1, NINE).closed(NINE + HOUR, "改日")
    both = (first, first.followed(NINE + 24 * HOUR))
    found = [sitting_at(both, NINE + n * HOUR) for n in (-1, 0, 5, 24, 30)]
    assert [s.number for s in found if s] == [1, 1, 1, 2, 2]
    assert sitting_at((), NINE) is None


def test_a_talk_from_before_sittings_has_one() -> None:
    """A vault of an earlier program: what is stored of the talk says it all."""
    ended = a_talk(started_at=NINE, ended_at=NINE + HOUR)
    (only,) = sittings_of(ended, ())
    assert (only.number, only.started_at, only.ended_at) == (1, NINE, NINE + HOUR)
    assert sittings_of(a_talk(), ()) == ()


def test_one_person_is_known_by_the_register_else_by_name() -> None:
    """Two of one name are two people where the register knows them."""
    known, namesake = someone(Role.ATTENDEE, 1, "张伟"), someone(Role.ATTENDEE, 2, "张伟")
    stranger = replace(known, person_id=None)
    assert not same_person(known, namesake)
    assert same_person(stranger, replace(namesake, person_id=None))
    assert everyone((known, namesake, known)) == (known, namesake)
