"""Which of the subject's words explain a problem (AH08, REC-04)."""

import pytest

from app.domain.coverage import GapKind, gaps
from app.domain.ids import EntryId, QuestionId, TalkId
from app.domain.marked_entries import explanation_of, marked_entries
from app.domain.outline import Outline
from app.domain.participant import Role
from app.domain.transcript import EntryFlag, EntryKind, TranscriptEntry
from tests.builders_vault import MORNING

_KINDS = {"P": EntryKind.QUESTION, "E": EntryKind.EXPLANATION, "A": EntryKind.ANSWER}


def talk(said: str) -> tuple[TranscriptEntry, ...]:
    """Return entries such as P1 (problem of question 1), E1 or A0 (of no question)."""
    return tuple(
        TranscriptEntry(
            TalkId(1),
            Role.INTERVIEWER if word[0] == "P" else Role.SUBJECT,
            _KINDS[word[0]],
            f"{word}@{ordinal}",
            MORNING,
            question_id=QuestionId(int(word[1])) if word[1] != "0" else None,
            flags=frozenset({EntryFlag.PROBLEM}) if word[0] == "P" else frozenset(),
            ordinal=ordinal,
            id=EntryId(ordinal),
        )
        for ordinal, word in enumerate(said.split(), 1)
    )


@pytest.mark.parametrize(
    ("said", "explained"),
    [
        ("P1 E1", ["E1@2"]),
        ("P1 A1 E1", ["E1@3"]),
        ("P1 A1 E0", ["E0@3"]),
        ("P1 P2 E1", ["E1@3", ""]),
        ("P1 P2 E2 E1", ["E1@4", "E2@3"]),
        ("P1 P2 E1 E2", ["E1@3", "E2@4"]),
        ("P1 P2 A2 A1", ["", "A2@3"]),
        ("P1 P2 A2 A1 E1", ["E1@5", "A2@3"]),
        ("P1 P2 E2 P3 E3 E1", ["E1@6", "E2@3", "E3@5"]),
        ("P1 P1 E1", ["", "E1@3"]),
        ("P1 P1 E1 E1", ["E1@4", "E1@3"]),
        ("P1 P1 P1 E1 A1", ["", "", "E1@4"]),
        ("P1 E1 P2 E1", ["E1@2", "E1@4"]),
        ("P0 P0 E0 E0", ["", "E0@3"]),
        ("P1 P2 E2 A0", ["", "E2@3"]),
        ("E1 P1", [""]),
        ("P1 P0 E1", ["E1@3", ""]),
    ],
)
def test_an_explanation_finds_its_problem(said: str, explained: list[str]) -> None:
    """Behind the problem, else later to the same question; none explains two problems."""
    entries = talk(said)
    marked = marked_entries(entries, EntryFlag.PROBLEM)
    assert [explanation_of(item, entries, lambda e: e.text) for item in marked] == explained


def test_a_problem_explained_after_the_next_one_lacks_nothing() -> None:
    """REC-04: the strip and the printed column agree, since both ask the same."""
    kinds = [gap.kind for gap in gaps(Outline(TalkId(1)), talk("P1 P2 E2 E1"))]
    assert GapKind.NO_EXPLANATION not in kinds
