"""A vault made by the first tables opens, keeps what it has, and its trail still holds."""

from pathlib import Path

from app.domain.ids import PersonId, TalkId
from app.domain.participant import Role
from app.domain.transcript import EntryKind
from app.storage.audit_chain import AuditChain
from app.storage.connection import connect
from app.storage.migrations.runner import STEPS, bring_up_to_date
from app.storage.session import AuditHead, Row, Session
from tests.builders_vault import KEY, MORNING, FrozenClock, an_entry, an_open_store, texts

AT = MORNING.isoformat()
TALK = TalkId(1)
ROWS: tuple[tuple[str, int, Row], ...] = (
    ("unit", 1, ("财政局", "财政局", "county", None, 0)),
    ("person", 1, ("䶮某", 1, "局长", 1, "county", 0)),
    (
        "transcript_entry",
        (1 << 24) + 16,
        (1, "subject", "answer", "改后的话", AT, None, "problem", None, 1),
    ),
    ("transcript_entry", (1 << 24) + 32, (1, "interviewer", "question", "乙", AT, 3, "", 5, 0)),
    ("revision", 1, ((1 << 24) + 16, "原话", AT, "li.wen")),
    ("correction", 1, ((1 << 24) + 32, "乙", "丙", "subject", "口误", AT)),
    ("pause", 1, (1, AT, "用餐", None)),
)
"""Entity, id and the other columns as they were."""

SEAT = ("subject", 1, "䶮某", "财政局", "局长", "county", "")
TALK_ROW = (
    *("ab" * 16, "2026-0001", "anhui", "2026.1", "routine", "监督", "谈话室", "2026-03-05"),
    *("", "", "", "in_session", "", AT, None, "", 0),
)


def old_vault(folder: Path) -> None:
    """Make a vault with the first tables only, and rows in them as they were written then."""
    (folder / "vault.db").touch()
    connection = connect(folder / "vault.db", KEY)
    bring_up_to_date(connection, folder, STEPS[:1])
    connection.execute("BEGIN")
    chain = AuditChain(KEY[:32])
    session = Session(connection, chain, FrozenClock(), "li.wen", AuditHead())
    session.execute("INSERT INTO meta VALUES ('name', '一室'), ('rounds', '0')")
    for entity, row_id, row in ROWS[:2]:
        put(session, entity, row_id, row)
    marks = ", ".join("?" * len(TALK_ROW))
    session.execute(f"INSERT INTO talk VALUES (1, {marks}, 2026)", TALK_ROW)  # noqa: S608
    session.execute("INSERT INTO talk_count VALUES (1, 2, 1)")
    session.execute("INSERT INTO participant VALUES (1, 0, ?, ?, ?, ?, ?, ?, ?)", SEAT)
    session.changed("add", "talk", 1, (TALK_ROW, [SEAT]))
    for entity, row_id, row in ROWS[2:]:
        put(session, entity, row_id, row)
    session.execute("INSERT INTO draft VALUES (1, '半句', 'subject', 'answer', NULL, '')")
    connection.execute("COMMIT")
    connection.close()


def put(session: Session, entity: str, row_id: int, row: Row) -> None:
    """Insert a row with its audit entry, as the first program did."""
    marks = ", ".join("?" * (len(row) + 1))
    session.execute(f"INSERT INTO {entity} VALUES ({marks})", (row_id, *row))  # noqa: S608
    has_id = entity == "transcript_entry"
    session.changed("add", entity, row_id, (row_id, *row) if has_id else row)


def test_an_old_vault_opens_with_everything_in_it(tmp_path: Path) -> None:
    """Entries stand in their order, revisions and drafts are read, and no row breaks the trail."""
    old_vault(tmp_path)
    with an_open_store(tmp_path) as store, store.read() as tables:
        assert tables.audit.first_break() is None
        entries = tables.transcript.of_talk(TALK)
        assert [(e.ordinal, e.text) for e in entries] == [(1, "改后的话"), (2, "乙")]
        (revision,) = tables.transcript.revisions(entries[0].id)
        assert (revision.old_text, revision.speaker, revision.kind) == ("原话", None, None)
        draft = tables.transcript.draft(TALK)
        assert draft is not None
        assert (draft.text, draft.kind, draft.entry_id) == ("半句", EntryKind.ANSWER, None)
        talk = tables.talks.get(TALK)
        assert (talk.entry_count, talk.problem_count) == (2, 1)
        subject = talk.one(Role.SUBJECT)
        assert subject is not None
        assert subject.person_id == PersonId(1)
        assert [c.new_text for c in tables.corrections.of_talk(TALK)] == ["丙"]
        assert tables.steps.next_undo(TALK) is None


def test_a_talk_keeps_its_counters(tmp_path: Path) -> None:
    """What a vault of thirteen steps counted still holds, with an entry taken back among it."""
    old_vault(tmp_path)
    connection = connect(tmp_path / "vault.db", KEY)
    bring_up_to_date(connection, tmp_path, STEPS[:13])
    connection.execute("UPDATE transcript_entry SET withdrawn = 1 WHERE text = '乙'")
    connection.execute("UPDATE talk_count SET entries = 1, is_arranged = 1")
    connection.close()

    with an_open_store(tmp_path) as store, store.change() as tables:
        talk = tables.talks.get(TALK)
        assert (talk.entry_count, talk.problem_count) == (1, 1)
        assert tables.transcript.next_number(TALK) == 3
        assert tables.transcript.add(an_entry(TALK, "丁")).ordinal == 2
        assert texts(tables, TALK) == ["改后的话", "丁"]


def test_an_old_talk_goes_on(tmp_path: Path) -> None:
    """New entries follow the old ones, which can be moved and taken back like any other."""
    old_vault(tmp_path)
    with an_open_store(tmp_path) as store:
        with store.change() as tables:
            first, second = tables.transcript.of_talk(TALK)
            third = tables.transcript.add(an_entry(TALK, "丁"))
            assert third.ordinal == 3
            tables.transcript.patch(first.id, {"withdrawn": 1}, "withdraw")
            tables.transcript.patch(second.id, {"place": "00003f"}, "move")
        with store.read() as tables:
            assert texts(tables, TALK) == ["丁", "乙"]
            assert tables.audit.first_break() is None
