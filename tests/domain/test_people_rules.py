"""What a talk type asks about people, as a caution."""

from datetime import date

import pytest

from app.domain.participant import Gender, Participant, Role
from app.domain.people_rules import Caution, cautions
from app.domain.scheme import Direction, TalkType
from app.domain.talk import Talk

F, M, N = Gender.FEMALE, Gender.MALE, Gender.UNSAID
INQUIRY = TalkType("x", "x", "x", Direction.FREE, False, (), frozenset(), female_staff=True)
PLAIN = TalkType("x", "x", "x", Direction.FREE, False, (), frozenset())


def a_talk(subject: Gender, *staff: Gender) -> Talk:
    """Return a talk whose first of the staff asks and whose others record."""
    roles = [Role.SUBJECT, Role.INTERVIEWER, *[Role.RECORDER] * len(staff)]
    people = tuple(
        Participant(role, None, f"某{n}", "", "", gender=gender)
        for n, (role, gender) in enumerate(zip(roles, (subject, *staff), strict=False))
    )
    return Talk("", "1", "s", "1", "x", "", "", date(2026, 3, 5), people)


@pytest.mark.parametrize(
    ("subject", "staff", "found"),
    [
        (F, (M, M), (Caution.NO_FEMALE_STAFF,)),
        (F, (M, F), ()),
        (F, (F, M), ()),
        (F, (M, N), (Caution.GENDER_NOT_SAID,)),
        (N, (M, M), (Caution.GENDER_NOT_SAID,)),
        (N, (M, F), ()),
        (M, (M, M), ()),
        (M, (N, N), ()),
        (F, (), ()),
    ],
)
def test_with_a_woman_talks_a_woman(
    subject: Gender, staff: tuple[Gender, ...], found: tuple[Caution, ...]
) -> None:
    """Where a gender was not entered and it matters, that is said instead (TLK-04)."""
    assert cautions(a_talk(subject, *staff), INQUIRY, ()) == found


def test_a_type_that_does_not_ask_says_nothing() -> None:
    """The rule is the scheme's, not ours."""
    assert cautions(a_talk(F, M, M), PLAIN, ()) == ()
