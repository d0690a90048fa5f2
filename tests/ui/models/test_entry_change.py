"""The shortest run of entries that turns one order into another."""

from dataclasses import replace

import pytest

from app.domain.ids import EntryId, TalkId
from app.domain.participant import Role
from app.domain.transcript import EntryKind, TranscriptEntry
from tests.builders_vault import MORNING
from ui.models.entry_change import changed_run


def _entries(*ids: int) -> list[TranscriptEntry]:
    return [
        TranscriptEntry(
            TalkId(1),
            Role.SUBJECT,
            EntryKind.ANSWER,
            f"第{entry_id}句",
            MORNING,
            ordinal=place,
            id=EntryId(entry_id),
        )
        for place, entry_id in enumerate(ids, 1)
    ]


@pytest.mark.parametrize(
    ("old", "new", "run"),
    [
        ((1, 2, 3), (1, 2, 3), None),
        ((), (), None),
        ((1, 2, 3), (1, 3), (1, 2, 1)),
        ((1, 2, 3, 4), (1, 3, 2, 4), (1, 3, 3)),
        ((1, 2), (1, 9, 2), (1, 1, 2)),
        ((1, 2), (), (0, 2, 0)),
        ((), (1, 2), (0, 0, 2)),
        ((1, 2, 3), (1, 2, 3, 4), (3, 3, 4)),
    ],
)
def test_the_run_is_the_shortest(
    old: tuple[int, ...], new: tuple[int, ...], run: tuple[int, int, int] | None
) -> None:
    """What stands before and behind a change is left alone, whatever its ordinal is now."""
    found = changed_run(_entries(*old), _entries(*new))
    assert (found and (found.start, found.old_stop, found.new_stop)) == run


def test_other_words_are_a_change() -> None:
    """An edit is a run of one."""
    old = _entries(1, 2, 3)
    new = [*old]
    new[1] = replace(old[1], text="改")
    found = changed_run(old, new)
    assert found is not None
    assert (found.start, found.old_stop, found.new_stop) == (1, 2, 2)
