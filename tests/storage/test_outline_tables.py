"""What stands around outlines comes out of the vault as it went in, and the trail covers it."""

from dataclasses import replace
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from app.domain.ids import TalkId
from app.domain.outline import Origin, OriginKind, Outline, Question
from app.domain.outline_work import (
    AddedFact,
    Addendum,
    Comment,
    OutlineSign,
    OutlineVersion,
    PresetProblem,
    SignKind,
    VersionAct,
)
from app.services.ports.outline_tables import Exchange, Merge, ReviewRow
from app.services.ports.vault_store import Tables, VaultStore
from app.storage.connection import connect
from tests.builders_vault import KEY, MORNING, an_open_store, stored_talk

ORIGIN = Origin(OriginKind.MEASURE, 3, "补办招标", sensitive=True)


def fill(tables: Tables, talk_id: TalkId) -> Outline:
    """Write a row of every kind."""
    question = Question(
        "甲？", problem="乙", weight="main", kind="k", to_explain="丙", origins=(ORIGIN,)
    )
    saved = tables.outlines.save(Outline(talk_id, questions=(question,), demands="要求"))
    work = tables.outline_work
    work.add_version(OutlineVersion(talk_id, 0, MORNING, "li.wen", VersionAct.LOCKED, "", saved))
    work.add_sign(OutlineSign(talk_id, SignKind.CONSENT, "org", "赵", MORNING, "li.wen", "ab"))
    work.add_comment(Comment(talk_id, "请核", "li.wen", "县委办", MORNING, "01" * 16))
    fact = AddedFact(saved.questions[0].id, "事")
    work.add_addendum(Addendum(talk_id, 0, "新", MORNING, "li.wen", "王", saved.questions, (fact,)))
    tables.presets.save(PresetProblem("车辆超编"))
    sent = tables.exchanges.add(Exchange(talk_id, "02" * 16, "org", MORNING, "li.wen", "{}"))
    tables.exchanges.add_merge(Merge(sent.id, 1, "ff", MORNING, "li.wen", "{}"))
    tables.exchanges.save_review(ReviewRow("03" * 16, MORNING, "li.wen", 0, "{}"))
    return saved


def test_every_row_comes_back(store: VaultStore) -> None:
    """Nothing is lost on the way into the vault and out again."""
    talk_id = stored_talk(store)
    with store.change() as tables:
        saved = fill(tables, talk_id)
    with store.read() as tables:
        assert tables.outlines.get(talk_id) == saved
        (version,) = tables.outline_work.versions(talk_id)
        assert (version.number, version.outline, version.at) == (1, saved, MORNING)
        (addendum,) = tables.outline_work.addenda(talk_id)
        assert (addendum.questions, addendum.facts[0].facts) == (saved.questions, "事")
        assert [s.name for s in tables.outline_work.signs(talk_id)] == ["赵"]
        assert [p.text for p in tables.presets.find(None, None)] == ["车辆超编"]
        sent = tables.exchanges.by_uid("02" * 16)
        assert sent is not None
        assert [m.revision for m in tables.exchanges.merges(sent.id)] == [1]
        assert [r.uid for r in tables.exchanges.reviews()] == ["03" * 16]
        assert tables.audit.first_break() is None


def test_an_outline_without_the_later_parts_writes_none(store: VaultStore) -> None:
    """What older vaults hold stays as it is, in rows and in the trail."""
    talk_id = stored_talk(store)
    with store.change() as tables:
        tables.outlines.save(Outline(talk_id, questions=(Question("甲"),)))
        entities = [entry.entity for entry in tables.audit.newest(9)]
    assert "outline_more" not in entities


def test_the_later_parts_go_with_their_question(store: VaultStore) -> None:
    """A question taken out leaves nothing; what is emptied is empty."""
    talk_id = stored_talk(store)
    with store.change() as tables:
        saved = fill(tables, talk_id)
        tables.outlines.save(replace(saved, questions=(), demands=""))
    with store.read() as tables:
        assert tables.outlines.get(talk_id) == Outline(talk_id)
        assert tables.audit.first_break() is None


def test_the_same_remark_is_kept_once(store: VaultStore) -> None:
    """A remark that comes in by file twice is still one."""
    talk_id = stored_talk(store)
    with store.change() as tables:
        fill(tables, talk_id)
        twice = Comment(talk_id, "请核", "li.wen", "县委办", MORNING, "01" * 16)
        assert tables.outline_work.add_comment(twice) is None
        assert len(tables.outline_work.comments(talk_id)) == 1


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE outline_more SET demands = '别的'",
        "UPDATE question_more SET origins = '[]'",
        "UPDATE question_more SET weight = 'general'",
        "DELETE FROM outline_comment",
        "UPDATE outline_sign SET name = '钱'",
        "UPDATE preset_problem SET text = '别的'",
        "UPDATE outline_exchange SET body = '[]'",
        "UPDATE outline_review SET body = '[]'",
    ],
)
def test_a_change_behind_the_programs_back_shows(tmp_path: Path, sql: str) -> None:
    """Every table is covered by the trail."""
    with an_open_store(tmp_path) as store:
        talk_id = stored_talk(store)
        with store.change() as tables:
            fill(tables, talk_id)
    connection = connect(tmp_path / "vault.db", KEY)
    connection.execute(sql)
    connection.close()
    with an_open_store(tmp_path) as store, store.read() as tables:
        assert tables.audit.first_break() is not None


@pytest.mark.parametrize("table", ["outline_version", "outline_addendum", "outline_merge"])
def test_what_was_handed_over_never_changes(tmp_path: Path, table: str) -> None:
    """Versions, addenda and merges only grow."""
    with an_open_store(tmp_path) as store:
        talk_id = stored_talk(store)
        with store.change() as tables:
            fill(tables, talk_id)
    connection = connect(tmp_path / "vault.db", KEY)
    for sql in (f"UPDATE {table} SET account = 'x'", f"DELETE FROM {table}"):  # noqa: S608
        with pytest.raises(dbapi2.IntegrityError):
            connection.execute(sql)
    connection.close()
