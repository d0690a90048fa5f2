"""Copies given out: numbers never twice, and every head counted once."""

from dataclasses import replace
from datetime import date

import pytest

from app.domain.ids import LibraryId, PersonId, UnitId
from app.domain.library_issue import (
    CopyCountError,
    CopyNumberTakenError,
    LibraryIssue,
    check_issue,
    next_number,
    totals,
)
from app.domain.register import Person

DAY = date(2026, 3, 5)
TEN = LibraryIssue(LibraryId(1), "某局", "某局", 10, DAY, first=1, last=10, id=1)


def test_numbers_are_given_out_once() -> None:
    """Neither inside nor over the edge of what is out; what was withdrawn is free again."""
    for first, last in ((5, 6), (10, 12), (1, 10)):
        issue = replace(TEN, id=0, first=first, last=last, copies=last - first + 1)
        with pytest.raises(CopyNumberTakenError) as refused:
            check_issue(issue, [TEN])
        assert (refused.value.first, refused.value.last, refused.value.receiver) == (1, 10, "某局")
        check_issue(issue, [replace(TEN, is_withdrawn=True)])
    check_issue(TEN, [TEN])
    assert next_number([TEN]) == 11
    assert next_number([replace(TEN, is_withdrawn=True)]) == 1


def test_copies_and_numbers_agree() -> None:
    """At least one copy, and as many as there are numbers."""
    for wrong in (
        replace(TEN, copies=0, first=0, last=0),
        replace(TEN, first=5, last=4, copies=0),
        replace(TEN, copies=9),
    ):
        with pytest.raises(CopyCountError):
            check_issue(wrong, [])
    check_issue(replace(TEN, first=0, last=0, copies=3), [])


def test_each_head_is_covered_by_a_copy_of_their_own() -> None:
    """Copies for a unit cover nobody; a person with two copies counts once."""
    people = [
        Person("甲", UnitId(1), "局长", is_head=True, id=PersonId(1)),
        Person("乙", UnitId(1), "副局长", id=PersonId(2)),
        Person("丙", UnitId(2), "主任", is_head=True, id=PersonId(3)),
    ]
    own = replace(TEN, person_id=PersonId(1), copies=1, first=11, last=11, received_on=DAY, id=2)
    twice = replace(own, first=12, last=12, received_on=None, id=3)
    found = totals([TEN, own, twice], people)
    assert (found.copies, found.received, found.heads, found.covered) == (12, 1, 2, 1)
    assert [person.name for person in found.missing] == ["丙"]
