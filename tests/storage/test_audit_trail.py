"""The audit trail shows what was changed behind the program's back."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from app.domain.follow_up import Measure, Problem
from app.domain.outline import Outline, Question
from app.domain.participant import Role
from app.domain.read_back import ReadBack
from app.domain.record import FrozenRecord, Furniture, Record
from app.domain.transcript import Correction, Pause
from app.services.ports.vault_store import Anchor, AnchorVerdict, Tables, VaultStore
from app.storage.connection import connect
from app.storage.vault_database import SqlcipherVaults
from tests.builders_vault import (
    KEY,
    MORNING,
    FrozenClock,
    Seen,
    a_person,
    a_store,
    a_talk,
    a_unit,
    an_entry,
    an_open_store,
    stored_talk,
)


@contextmanager
def behind_its_back(folder: Path) -> Iterator[dbapi2.Connection]:
    """Open the database with its key, as an insider could, past the program."""
    connection = connect(folder / "vault.db", KEY)
    for name in ("audit", "record", "scheme", "revision", "correction"):
        for act in ("update", "delete"):
            connection.execute(f"DROP TRIGGER {name}_no_{act}")
    yield connection
    connection.close()


def fill(store: VaultStore) -> None:
    """Write at least one row of every kind."""
    with store.change() as tables:
        unit = tables.units.add(a_unit())
        tables.persons.add(a_person(unit.id))
        talk = tables.talks.add(a_talk())
        tables.outlines.save(Outline(talk.id, questions=(Question("甲"), Question("乙"))))
        entry = tables.transcript.add(an_entry(talk.id))
        entry = tables.transcript.revise(replace(entry, text="改"))
        tables.corrections.add(Correction(entry.id, "改", "正", Role.SUBJECT, "", MORNING))
        tables.transcript.add_pause(Pause(talk.id, MORNING, "用餐"))
        tables.transcript.end_pause(talk.id, MORNING)
        tables.read_backs.save(ReadBack(talk.id, statement="无"))
        tables.records.add(
            talk.id,
            FrozenRecord(
                Record("记录", "1", "例行", "", 1, Furniture(*"签页印日空"), ()), b"{}", "ab" * 32
            ),
        )
        tables.records.save_file(talk.id, 1, "pdf", b"%PDF")
        problem = tables.follow_up.add_problem(Problem(talk.id, entry.id, 1, "问题"))
        tables.follow_up.add_measure(Measure(problem.id, "整改", "财务科", MORNING.date()))
        tables.schemes.add("anhui", "2026.1", "toml")
        tables.settings.set("office", b"x")
        tables.audit.note("export", "talk", talk.id)


def first_break(folder: Path) -> int | None:
    """Return what the check says."""
    with an_open_store(folder) as store, store.read() as tables:
        return tables.audit.first_break()


def test_an_honest_vault_has_no_break(tmp_path: Path) -> None:
    """Rows of every kind agree with the trail, also after closing and opening again."""
    with an_open_store(tmp_path) as store:
        fill(store)
    with an_open_store(tmp_path) as store:
        fill(store)
    assert first_break(tmp_path) is None


def test_entries_say_who_did_what_when(store: VaultStore) -> None:
    """The newest entries come first; content stands in them only as a hash."""
    with store.change() as tables:
        unit = tables.units.add(a_unit("很少见的单位名称"))
        tables.audit.note("export", "talk", 3)

    with store.read() as tables:
        note, added = tables.audit.newest(2)
    assert (note.act, note.entity, note.entity_id, note.body_hash) == ("export", "talk", 3, "")
    assert (added.act, added.entity, added.entity_id) == ("add", "unit", unit.id)
    assert added.account == "li.wen"
    assert added.at.utcoffset() is not None
    assert len(added.body_hash) == len(added.hash) == 64
    assert "很少见" not in str(added)


CHANGES = {
    "unit": "UPDATE unit SET name = 'x'",
    "person": "UPDATE person SET is_head = 0",
    "talk": "UPDATE talk SET place = 'x'",
    "participant": "UPDATE participant SET post = 'x'",
    "outline": "UPDATE outline SET opening = 'x'",
    "question": "UPDATE question SET position = 9 - position",
    "entry": "UPDATE transcript_entry SET text = 'x'",
    "revision": "UPDATE revision SET old_text = 'x'",
    "correction": "UPDATE correction SET new_text = 'x'",
    "pause": "UPDATE pause SET until = NULL",
    "read_back": "UPDATE read_back SET statement = 'x'",
    "record": "UPDATE record SET canonical = x'00'",
    "file": "UPDATE record_file SET data = x'00'",
    "problem": "UPDATE problem SET state = 'closed'",
    "measure": "UPDATE measure SET done_on = '2026-01-01'",
    "scheme": "UPDATE scheme SET text = 'x'",
    "setting": "UPDATE setting SET value = x'00'",
    "gone": "DELETE FROM measure",
    "added": "INSERT INTO unit VALUES (99, 'x', 'x', 'county', NULL, 0)",
    "who": "UPDATE audit SET account = 'x' WHERE seq = 5",
    "when": "UPDATE audit SET at = 'x' WHERE seq = 5",
    "hash": "UPDATE audit SET body_hash = zeroblob(32) WHERE seq = 5",
    "missing": "DELETE FROM audit WHERE seq = 5",
}


@pytest.mark.parametrize("name", CHANGES)
def test_what_was_changed_past_the_program_is_found(tmp_path: Path, name: str) -> None:
    """A row or an entry altered, added or removed by someone with the key shows."""
    with an_open_store(tmp_path) as store:
        fill(store)
    with behind_its_back(tmp_path) as connection:
        connection.execute(CHANGES[name])

    found = first_break(tmp_path)

    assert found is not None
    if name in ("who", "when", "hash", "missing"):
        assert found == 5


def test_a_new_entry_cannot_take_the_place_of_one_that_was_removed(tmp_path: Path) -> None:
    """The last entry, gone behind the program's back, shows even when its id is given again."""
    with an_open_store(tmp_path) as store:
        talk_id = stored_talk(store)
        with store.change() as tables:
            lost = tables.transcript.add(an_entry(talk_id, "原话"))
            seq = tables.audit.newest(1)[0].seq
    with behind_its_back(tmp_path) as connection:
        connection.execute("DELETE FROM transcript_entry WHERE id = ?", (lost.id,))

    with an_open_store(tmp_path) as store, store.change() as tables:
        assert tables.transcript.add(an_entry(talk_id, "换过的话")).id == lost.id
        assert tables.audit.first_break() == seq + 1


def test_the_trail_only_grows(tmp_path: Path) -> None:
    """The database itself refuses to change or remove what must stay."""
    with an_open_store(tmp_path) as store:
        fill(store)
    connection = connect(tmp_path / "vault.db", KEY)
    for table in ("audit", "record", "scheme", "revision", "correction"):
        with pytest.raises(dbapi2.DatabaseError, match="only grows"):
            connection.execute(f"DELETE FROM {table}")  # noqa: S608  (the names stand above)
    connection.close()


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (lambda a: a, AnchorVerdict.GOOD),
        (lambda a: Anchor(a.seq - 1, a.hash), AnchorVerdict.FORKED),
        (lambda a: Anchor(a.seq + 7, a.hash), AnchorVerdict.ROLLED_BACK),
        (lambda _: None, AnchorVerdict.UNKNOWN),
    ],
)
def test_an_older_copy_shows_against_the_anchor(
    tmp_path: Path, change: Callable[[Anchor], Anchor | None], expected: AnchorVerdict
) -> None:
    """The head kept outside tells whether entries are missing or others stand there."""
    seen = Seen()
    store = a_store(tmp_path, seen=seen)
    fill(store)
    store.close()
    anchor = change(seen.heads[0])

    hooks = seen.hooks(anchor) if anchor else seen.hooks()
    again = SqlcipherVaults(FrozenClock()).open(tmp_path / "vault.db", KEY, "li.wen", hooks)

    assert again.anchor_verdict is expected
    again.close()


def test_a_draft_is_no_evidence(store: VaultStore) -> None:
    """Typing leaves no audit entries."""
    from app.domain.transcript import Draft, EntryKind  # noqa: PLC0415

    talk_id = stored_talk(store)

    def entries(tables: Tables) -> int:
        return tables.audit.newest(1)[0].seq

    with store.change() as tables:
        before = entries(tables)
        tables.transcript.save_draft(Draft(talk_id, "半句", Role.SUBJECT, EntryKind.ANSWER))
        assert entries(tables) == before
