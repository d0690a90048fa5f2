"""Entries among the others: their places, what is taken back, and how it is counted."""

from dataclasses import replace

import pytest

from app.domain.entry_order import key_between
from app.domain.ids import EntryId, TalkId
from app.domain.participant import Role
from app.domain.transcript import Draft, EntryFlag, EntryKind, EntryTakenBackError
from app.services.ports.vault_store import Tables, VaultStore
from tests.builders_vault import an_entry, stored_talk, texts


def say(tables: Tables, talk_id: TalkId, names: str) -> list[EntryId]:
    """Store one entry for each letter."""
    return [tables.transcript.add(an_entry(talk_id, name)).id for name in names]


def test_an_entry_is_put_between_two_others(store: VaultStore) -> None:
    """A place between two keys makes the order; ordinals follow it, ids do not."""
    talk_id = stored_talk(store)
    with store.change() as tables:
        say(tables, talk_id, "甲乙丙")
        keys = [key for _, key in tables.transcript.places(talk_id)]
        put = tables.transcript.insert(an_entry(talk_id, "新"), key_between(*keys[:2]))
        last = tables.transcript.add(an_entry(talk_id, "丁"))

    with store.read() as tables:
        assert texts(tables, talk_id) == ["甲", "新", "乙", "丙", "丁"]
        assert (put.ordinal, last.ordinal) == (2, 5)
        entries = tables.transcript.of_talk(talk_id)
        assert [tables.transcript.get(entry.id) for entry in entries] == list(entries)
        assert [found for found, _ in tables.transcript.places(talk_id)] == [
            entry.id for entry in entries
        ]
        assert tables.transcript.next_number(talk_id) == 6


def test_an_entry_taken_back_is_counted_no_more(store: VaultStore) -> None:
    """It can be read by nobody but the audit; its id is never given again."""
    talk_id = stored_talk(store)
    with store.change() as tables:
        first, second = say(tables, talk_id, "甲乙")
        tables.transcript.revise(
            replace(tables.transcript.get(second), flags=frozenset({EntryFlag.PROBLEM}))
        )
        tables.transcript.patch(second, {"withdrawn": 1}, "withdraw")
        talk = tables.talks.get(talk_id)
        assert (talk.entry_count, talk.problem_count) == (1, 0)
        with pytest.raises(EntryTakenBackError):
            tables.transcript.get(second)
        (third,) = say(tables, talk_id, "丙")
        assert third not in (first, second)
        assert tables.transcript.get(third).ordinal == 2
        back = tables.transcript.patch(second, {"withdrawn": 0}, "undo")

    with store.read() as tables:
        assert back.ordinal == 2
        assert texts(tables, talk_id) == ["甲", "乙", "丙"]
        talk = tables.talks.get(talk_id)
        assert (talk.entry_count, talk.problem_count) == (3, 1)
        assert tables.audit.first_break() is None


def test_a_withdrawn_entry_cannot_come_back_behind_the_trail(store: VaultStore) -> None:
    """Place and withdrawal belong to what the audit trail covers."""
    talk_id = stored_talk(store)
    with store.change() as tables:
        first, second = say(tables, talk_id, "甲乙")
        tables.transcript.patch(first, {"withdrawn": 1}, "withdraw")
        tables.transcript.patch(second, {"place": "0"}, "move")
        assert tables.audit.first_break() is None
        lines = tables.audit.newest(2)
    assert [(line.act, line.entity_id) for line in lines] == [("move", second), ("withdraw", first)]
    assert len({line.body_hash for line in lines}) == 2


def test_patching_names_its_fields(store: VaultStore) -> None:
    """Only what is named changes; an unknown entry is a fault."""
    talk_id = stored_talk(store)
    with store.change() as tables:
        entry = tables.transcript.add(an_entry(talk_id, "原话"))
        changed = tables.transcript.patch(entry.id, {"kind": "remark", "flags": "emotion,silence"})
        assert changed == replace(
            entry,
            kind=EntryKind.REMARK,
            flags=frozenset({EntryFlag.EMOTION, EntryFlag.SILENCE}),
            revisions=1,
        )
        with pytest.raises(KeyError):
            tables.transcript.patch(EntryId(7), {"kind": "remark"})


def test_a_draft_knows_which_entry_it_changes(store: VaultStore) -> None:
    """An unsaved edit comes back as one, and goes when that entry is changed."""
    talk_id = stored_talk(store)
    with store.change() as tables:
        one, other = say(tables, talk_id, "甲乙")
        draft = Draft(talk_id, "甲改", Role.SUBJECT, EntryKind.ANSWER, entry_id=one)
        tables.transcript.save_draft(draft)
        tables.transcript.end_edit(talk_id, other)
        assert tables.transcript.draft(talk_id) == draft
        tables.transcript.end_edit(talk_id, one)
        assert tables.transcript.draft(talk_id) is None
