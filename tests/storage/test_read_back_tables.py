"""What the read-back leaves in a vault: alterations, absences, papers; and vaults of before."""

from dataclasses import replace
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from app.domain.ids import CorrectionId, PaperId, TalkId
from app.domain.paper import Paper, PaperKind
from app.domain.participant import Role
from app.domain.read_back import Absence, AbsenceKind, ReadBack, ReadBackManner
from app.domain.transcript import Correction, CorrectionKind
from app.services.ports.vault_store import VaultStore
from app.storage.connection import connect
from tests.builders_vault import KEY, MORNING, an_entry, an_open_store, stored_talk


def a_correction(store: VaultStore, kind: CorrectionKind) -> tuple[TalkId, Correction]:
    """Store a talk with one alteration."""
    talk_id = stored_talk(store)
    with store.change() as tables:
        entry = tables.transcript.add(an_entry(talk_id))
        made = Correction(entry.id, "原", "原改", Role.SUBJECT, "口误", MORNING, kind=kind)
        return talk_id, tables.corrections.add(made)


@pytest.mark.parametrize("kind", CorrectionKind)
def test_an_alteration_comes_back_and_may_be_withdrawn(
    store: VaultStore, kind: CorrectionKind
) -> None:
    """A withdrawn one is not among those that stand, but stays in the vault; twice is harmless."""
    talk_id, made = a_correction(store, kind)
    with store.read() as tables:
        assert tables.corrections.of_talk(talk_id) == (made,)
    with store.change() as tables:
        tables.corrections.set_withdrawn(made.id, withdrawn=True)
        tables.corrections.set_withdrawn(made.id, withdrawn=True)
    with store.read() as tables:
        assert tables.corrections.of_talk(talk_id) == ()
        assert tables.corrections.get(made.id) == replace(made, withdrawn=True)
    with store.change() as tables:
        tables.corrections.set_withdrawn(made.id, withdrawn=False)
    with store.read() as tables:
        assert tables.corrections.of_talk(talk_id) == (made,)
        assert tables.audit.first_break() is None


def test_a_correction_that_is_not_there_is_no_correction(store: VaultStore) -> None:
    """Nothing can be withdrawn that was never made."""
    with pytest.raises(KeyError), store.change() as tables:
        tables.corrections.set_withdrawn(CorrectionId(7), withdrawn=True)
    with pytest.raises(KeyError), store.read() as tables:
        tables.corrections.get(CorrectionId(7))


def test_a_read_back_comes_back_whole(store: VaultStore) -> None:
    """Who read it out and why, and an absence with everyone who noted it."""
    talk_id = stored_talk(store)
    absence = Absence(AbsenceKind.UNABLE, "右手受伤", ("李文", "周宁", "𠮷某"), MORNING)
    read_back = ReadBack(
        talk_id,
        manner=ReadBackManner.READ_OUT,
        reader="陈静",
        read_out_reason="视力不便",
        absence=absence,
    )
    with store.change() as tables:
        tables.read_backs.save(read_back)
    with store.read() as tables:
        assert tables.read_backs.get(talk_id) == read_back
        assert tables.audit.first_break() is None


def test_papers_are_numbered_within_their_kind(store: VaultStore) -> None:
    """Each kind counts from 1; files are replaced by what was signed later."""
    talk_id = stored_talk(store)
    with store.change() as tables:
        made = []
        for kind in (PaperKind.REFUSAL, PaperKind.ADDENDUM, PaperKind.REFUSAL):
            number = tables.papers.next_number(talk_id, kind)
            paper = Paper(talk_id, kind, number, "ab" * 32, MORNING)
            made.append(tables.papers.add(paper, b"{}"))
        tables.papers.save_file(made[0].id, "pdf", b"%PDF")
        tables.papers.save_file(made[0].id, "pdf", b"%PDF signed")
    with store.read() as tables:
        assert tables.papers.of_talk(talk_id) == tuple(made)
        assert [paper.number for paper in made] == [1, 1, 2]
        assert tables.papers.canonical(made[0].id) == b"{}"
        assert tables.papers.file(made[0].id, "pdf") == b"%PDF signed"
        assert tables.papers.file(made[0].id, "docx") is None
        assert tables.audit.first_break() is None
    with pytest.raises(KeyError), store.read() as tables:
        tables.papers.get(PaperId(99))


def test_rows_of_older_vaults_keep_their_hash(store: VaultStore) -> None:
    """Where the later columns say nothing, the audit trail covers what it always did."""
    talk_id, made = a_correction(store, CorrectionKind.CORRECTION)
    first_columns = (made.entry_id, "原", "原改", "subject", "口误", MORNING.isoformat())
    with store.change() as tables:
        corrected = tables.audit.newest(1)[0]
        tables.read_backs.save(ReadBack(talk_id))
        saved = tables.audit.newest(1)[0]
        chain = tables.session.chain  # type: ignore[attr-defined]
    assert corrected.body_hash == chain.of_body(first_columns).hex()
    row = (talk_id, "read", None, "", 0, None, None, 0, None, None, None)
    assert saved.body_hash == chain.of_body(row).hex()


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE paper SET canonical = x'00'",
        "UPDATE paper SET number = 9",
        "UPDATE paper_file SET data = x'00'",
        "UPDATE correction SET kind = 'supplement'",
        "UPDATE correction_state SET withdrawn = 0",
        "DELETE FROM correction_state",
        "UPDATE read_back SET reader = 'x'",
        "UPDATE read_back SET absence = 'x'",
    ],
)
def test_a_change_behind_the_programs_back_shows(tmp_path: Path, change: str) -> None:
    """Every new row and column is covered by the audit trail."""
    with an_open_store(tmp_path) as store:
        talk_id, made = a_correction(store, CorrectionKind.CORRECTION)
        with store.change() as tables:
            tables.corrections.set_withdrawn(made.id, withdrawn=True)
            tables.read_backs.save(ReadBack(talk_id))
            paper = tables.papers.add(
                Paper(talk_id, PaperKind.REFUSAL, 1, "ab" * 32, MORNING), b"{}"
            )
            tables.papers.save_file(paper.id, "pdf", b"%PDF")
    connection = connect(tmp_path / "vault.db", KEY)
    for table in ("paper", "correction", "correction_state"):
        for act in ("update", "delete"):
            connection.execute(f"DROP TRIGGER {table}_no_{act}")
    connection.execute(change)
    connection.close()
    with an_open_store(tmp_path) as store, store.read() as tables:
        assert tables.audit.first_break() is not None


@pytest.mark.parametrize("table", ["paper", "correction", "correction_state"])
def test_evidence_only_grows(store: VaultStore, table: str) -> None:
    """No statement changes or deletes a paper, a correction, or what became of one."""
    talk_id, made = a_correction(store, CorrectionKind.CORRECTION)
    with store.change() as tables:
        tables.corrections.set_withdrawn(made.id, withdrawn=True)
        tables.papers.add(Paper(talk_id, PaperKind.REFUSAL, 1, "ab" * 32, MORNING), b"{}")
    for statement in (f"DELETE FROM {table}", f"UPDATE {table} SET id = id + 100"):  # noqa: S608
        with pytest.raises(dbapi2.IntegrityError), store.change() as tables:
            tables.session.execute(statement)  # type: ignore[attr-defined]
