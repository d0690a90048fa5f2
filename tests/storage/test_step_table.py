"""Steps to undo and redo."""

from dataclasses import replace

from app.domain.ids import TalkId
from app.domain.steps import Change, StepKind, Target, added, taken_back
from app.services.ports.vault_store import Tables, VaultStore
from tests.builders_vault import stored_talk


def note(tables: Tables, talk_id: TalkId, *numbers: int) -> None:
    """Note a step for each number."""
    for number in numbers:
        tables.steps.add(talk_id, StepKind.ADD, (added(Target.ENTRY, number),))


def next_ids(tables: Tables, talk_id: TalkId) -> tuple[int | None, int | None]:
    """Return what would be undone and what done again, by the id of the entry."""
    undo, redo = tables.steps.next_undo(talk_id), tables.steps.next_redo(talk_id)
    return undo.entry_id if undo else None, redo.entry_id if redo else None


def test_steps_of_a_talk_are_a_stack(store: VaultStore) -> None:
    """The newest is undone first, the one undone last done again first; talks do not mix."""
    one, other = stored_talk(store, "1"), stored_talk(store, "2")
    with store.change() as tables:
        assert next_ids(tables, one) == (None, None)
        note(tables, other, 9)
        note(tables, one, 1, 2, 3)
        for expected in ((2, 3), (1, 2), (None, 1)):
            step = tables.steps.next_undo(one)
            assert step is not None
            tables.steps.set_undone(step, undone=True)
            assert next_ids(tables, one) == expected
        again = tables.steps.next_redo(one)
        assert again is not None
        tables.steps.set_undone(again, undone=False)
        assert next_ids(tables, one) == (1, 2)
        assert next_ids(tables, other) == (9, None)


def test_a_new_step_ends_what_could_be_done_again(store: VaultStore) -> None:
    """Only the talk's own undone steps are forgotten."""
    one, other = stored_talk(store, "1"), stored_talk(store, "2")
    with store.change() as tables:
        for talk_id in (one, other):
            note(tables, talk_id, 1, 2)
            step = tables.steps.next_undo(talk_id)
            assert step is not None
            tables.steps.set_undone(step, undone=True)
        note(tables, one, 3)
        assert next_ids(tables, one) == (3, None)
        assert next_ids(tables, other) == (1, 2)


def test_a_step_comes_back_as_it_was(store: VaultStore) -> None:
    """All changes with their fields, who did it and when."""
    talk_id = stored_talk(store)
    changes = (
        Change(Target.ENTRY, 16, {"text": "旧“话”", "flags": ""}, {"text": "新", "flags": "x"}),
        taken_back(Target.ENTRY, 32),
        added(Target.QUESTION, 3),
        added(Target.CORRECTION, 4),
    )
    with store.change() as tables:
        step = tables.steps.add(talk_id, StepKind.MERGE, changes)
    with store.read() as tables:
        assert tables.steps.next_undo(talk_id) == step
    assert (step.account, step.is_undone) == ("li.wen", False)
    assert (step.entry_id, step.question_id, step.correction_id) == (16, 3, 4)


def test_what_was_frozen_is_not_undone(store: VaultStore) -> None:
    """Steps from before a freeze are behind it for good."""
    talk_id = stored_talk(store)
    with store.change() as tables:
        note(tables, talk_id, 1)
        tables.talks.save(replace(tables.talks.get(talk_id), frozen_version=1))
        assert next_ids(tables, talk_id) == (None, None)
        note(tables, talk_id, 2)
        assert next_ids(tables, talk_id) == (2, None)
