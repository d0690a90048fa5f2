"""What goes into a table comes out the same, in the order the port promises."""

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone

import pytest

from app.domain.follow_up import Measure, Problem, ProblemState
from app.domain.ids import PersonId, QuestionId, TalkId, UnitId
from app.domain.outline import Outline, OutlineState, Question, QuestionState
from app.domain.participant import Participant, Role
from app.domain.read_back import ReadBack, ReadBackManner, Refusal, SubjectOpinion
from app.domain.record import FrozenRecord, Furniture, Record
from app.domain.stage import TalkStage
from app.domain.transcript import Correction, Draft, EntryFlag, EntryKind, Pause
from app.services.ports.vault_store import VaultStore
from app.storage.office_tables import SchemeChangedError
from tests.builders_vault import (
    MORNING,
    a_person,
    a_talk,
    a_unit,
    an_entry,
    stored_talk,
    texts,
)


def test_units_come_back_in_their_manual_order(store: VaultStore) -> None:
    """Units are ordered by hand, never by name or by age."""
    with store.change() as tables:
        last = tables.units.add(a_unit("甲局", order=2))
        first = tables.units.add(replace(a_unit("乙局", order=1), parent_id=last.id))
    with store.change() as tables:
        tables.units.save(replace(last, name="甲局（改）"))

    with store.read() as tables:
        assert tables.units.all() == (first, replace(last, name="甲局（改）"))
        assert tables.units.get(first.id) == first


def test_persons_keep_rare_characters_and_marks(store: VaultStore) -> None:
    """A name beyond the basic plane and the mark of a 一把手 come back as given."""
    with store.change() as tables:
        unit = tables.units.add(a_unit())
        person = tables.persons.add(a_person(unit.id))
        tables.persons.save(replace(person, post="前局长", is_head=False))

    with store.read() as tables:
        assert tables.persons.all() == (replace(person, post="前局长", is_head=False),)
        assert tables.persons.get(person.id).name == "𠮷大同"


def test_a_talk_comes_back_whole(store: VaultStore) -> None:
    """Every field of a talk and of its participants survives, times with their zone."""
    nepal = timezone(timedelta(hours=5, minutes=45))
    with store.change() as tables:
        unit = tables.units.add(a_unit())
        person = tables.persons.add(a_person(unit.id))
        talk = tables.talks.add(a_talk())
        talk = replace(
            talk,
            participants=(
                *talk.participants,
                Participant(Role.RECORDER, person.id, person.name, unit.name, "科员"),
            ),
            used_stages=frozenset({TalkStage.SUBMITTED, TalkStage.APPROVED}),
            stage=TalkStage.PAUSED,
            stage_reason="停电",
            started_at=datetime(2026, 3, 5, 9, 0, 0, 7, nepal),
            ended_at=MORNING,
            fingerprint="ab" * 32,
            frozen_version=2,
        )
        tables.talks.save(talk, act="advance")

    with store.read() as tables:
        found = tables.talks.get(talk.id)
        assert found == talk
        assert found.started_at is not None
        assert found.started_at.utcoffset() == timedelta(hours=5, minutes=45)
        assert tables.audit.newest(1)[0].act == "advance"


def test_talks_come_newest_day_first(store: VaultStore) -> None:
    """The list begins with the talk planned last; two of a day with the newer one."""
    days = (date(2026, 1, 5), date(2026, 3, 1), date(2026, 3, 1), date(2025, 12, 31))
    with store.change() as tables:
        ids = [tables.talks.add(a_talk(str(i), day)).id for i, day in enumerate(days)]

    with store.read() as tables:
        assert [t.id for t in tables.talks.all()] == [ids[2], ids[1], ids[0], ids[3]]


def test_numbers_run_without_gaps_a_year(store: VaultStore) -> None:
    """A number asked for and not used is given again; cancelled talks keep theirs."""
    with store.change() as tables:
        assert tables.talks.next_number(2026) == 1
        assert tables.talks.next_number(2026) == 1
        talk = tables.talks.add(a_talk("2026-0001"))
        tables.talks.save(replace(talk, stage=TalkStage.CANCELLED, stage_reason="病假"))
        moved = tables.talks.add(a_talk("2026-0002"))
        tables.talks.save(replace(moved, planned_on=date(2027, 1, 8)))

    with store.read() as tables:
        assert tables.talks.next_number(2026) == 3
        assert tables.talks.next_number(2027) == 1


def test_saving_a_talk_leaves_its_counters(store: VaultStore) -> None:
    """A talk held in memory since before the entries came does not undo their count."""
    with store.change() as tables:
        talk = tables.talks.add(a_talk())
        tables.transcript.add(replace(an_entry(talk.id), flags=frozenset({EntryFlag.PROBLEM})))
        tables.talks.save(replace(talk, place="二号谈话室"))

    with store.read() as tables:
        found = tables.talks.get(talk.id)
        assert (found.entry_count, found.problem_count) == (1, 1)
        assert found.place == "二号谈话室"


def test_an_outline_keeps_the_ids_of_its_questions(store: VaultStore) -> None:
    """Questions get ids once; moving, changing and taking out others leaves them."""
    talk_id = stored_talk(store)
    questions = (Question("问题甲", "finance", "事实", "30%", "审计报告"), Question("问题乙"))
    with store.change() as tables:
        assert tables.outlines.get(talk_id) == Outline(talk_id)
        saved = tables.outlines.save(Outline(talk_id, "开场", "总体评价", questions))
    first, second = saved.questions
    changed = replace(
        saved,
        questions=(
            replace(second, state=QuestionState.DROPPED, reason="已说明", added_live=True),
            Question("问题丙"),
        ),
        state=OutlineState.LOCKED,
    )
    with store.change() as tables:
        changed = tables.outlines.save(changed)

    with store.read() as tables:
        assert tables.outlines.get(talk_id) == changed
    assert changed.questions[0].id == second.id
    assert changed.questions[1].id not in (0, first.id, second.id)


def test_a_question_of_another_talk_cannot_be_taken_over(store: VaultStore) -> None:
    """Saving an outline with a foreign question id is a fault, not a move."""
    one, other = stored_talk(store, "1"), stored_talk(store, "2")
    with store.change() as tables:
        question = tables.outlines.save(Outline(one, questions=(Question("甲"),))).questions[0]

    with pytest.raises(KeyError), store.change() as tables:
        tables.outlines.save(Outline(other, questions=(question,)))


def test_entries_get_ordinals_from_one_and_clear_the_draft(store: VaultStore) -> None:
    """An entry ends what stood in the composer; each talk counts for itself."""
    one, other = stored_talk(store, "1"), stored_talk(store, "2")
    draft = Draft(
        one,
        "还没说完",
        Role.SUBJECT,
        EntryKind.ANSWER,
        QuestionId(7),
        frozenset({EntryFlag.EMOTION}),
    )
    with store.change() as tables:
        tables.transcript.save_draft(replace(draft, text="还没"))
        tables.transcript.save_draft(draft)
        assert tables.transcript.draft(one) == draft
        full = replace(
            an_entry(one),
            question_id=QuestionId(7),
            flags=frozenset({EntryFlag.PROBLEM, EntryFlag.VERBATIM}),
            offset_ms=61_500,
        )
        added = [tables.transcript.add(e) for e in (full, an_entry(one), an_entry(other))]

    with store.read() as tables:
        assert tables.transcript.draft(one) is None
        assert [e.ordinal for e in added] == [1, 2, 1]
        assert tables.transcript.of_talk(one) == tuple(added[:2])
        assert tables.transcript.get(added[0].id) == added[0]
        talk = tables.talks.get(one)
        assert (talk.entry_count, talk.problem_count) == (2, 1)


def test_an_empty_draft_is_no_draft(store: VaultStore) -> None:
    """Clearing the composer leaves nothing behind."""
    talk_id = stored_talk(store)
    draft = Draft(talk_id, "半句", Role.SUBJECT, EntryKind.ANSWER)
    with store.change() as tables:
        tables.transcript.save_draft(draft)
        tables.transcript.save_draft(replace(draft, text=""))

        assert tables.transcript.draft(talk_id) is None


def test_a_talk_takes_twenty_thousand_entries(store: VaultStore) -> None:
    """A very long talk's ids stay in its own range."""
    one, other = stored_talk(store, "1"), stored_talk(store, "2")
    with store.change() as tables:
        for _ in range(20_000):
            last = tables.transcript.add(an_entry(one, "好。"))
        tables.transcript.add(an_entry(other, "别人的话"))

    with store.read() as tables:
        assert last.ordinal == 20_000
        assert len(tables.transcript.of_talk(one)) == 20_000
        assert texts(tables, other) == ["别人的话"]


def test_a_revised_text_keeps_the_old_one(store: VaultStore) -> None:
    """Each changed wording is kept with time and account; a changed flag makes no revision."""
    talk_id = stored_talk(store)
    with store.change() as tables:
        entry = tables.transcript.add(an_entry(talk_id, "原话"))
        entry = tables.transcript.revise(replace(entry, text="改一"))
        entry = tables.transcript.revise(replace(entry, text="改二", speaker=Role.SUBJECT))
        entry = tables.transcript.revise(replace(entry, flags=frozenset({EntryFlag.PROBLEM})))

    with store.read() as tables:
        revisions = tables.transcript.revisions(entry.id)
        assert [r.old_text for r in revisions] == ["原话", "改一"]
        assert {r.account for r in revisions} == {"li.wen"}
        assert tables.transcript.get(entry.id) == entry
        assert entry.revisions == 2
        assert tables.talks.get(talk_id).problem_count == 1
    with store.change() as tables:
        tables.transcript.revise(replace(entry, flags=frozenset()))
        assert tables.talks.get(talk_id).problem_count == 0


def test_corrections_and_pauses_come_in_order(store: VaultStore) -> None:
    """What was corrected and when the talk was interrupted is kept as it happened."""
    one, other = stored_talk(store, "1"), stored_talk(store, "2")
    pause = Pause(one, MORNING, "用餐")
    with store.change() as tables:
        entries = [tables.transcript.add(an_entry(t)) for t in (one, one, other)]
        made = [
            tables.corrections.add(Correction(e.id, e.text, "更正", Role.SUBJECT, "口误", MORNING))
            for e in (entries[1], entries[0], entries[2])
        ]
        tables.transcript.add_pause(pause)
        tables.transcript.end_pause(one, MORNING + timedelta(minutes=40))
        tables.transcript.add_pause(replace(pause, reason="请示"))

    with store.read() as tables:
        assert tables.corrections.of_talk(one) == tuple(made[:2])
        assert tables.transcript.pauses(one) == (
            replace(pause, until=MORNING + timedelta(minutes=40)),
            replace(pause, reason="请示"),
        )
    with pytest.raises(KeyError), store.change() as tables:
        tables.transcript.end_pause(other, MORNING)


def test_a_read_back_keeps_a_refusal(store: VaultStore) -> None:
    """An untouched read-back is given for a new talk; a refusal keeps its witnesses."""
    talk_id = stored_talk(store)
    read_back = ReadBack(
        talk_id,
        ReadBackManner.READ_OUT,
        SubjectOpinion.REFUSED,
        "我有不同看法",
        7,
        MORNING,
        MORNING + timedelta(hours=1),
        3,
        Refusal("拒绝签字", ("王,某", '赵"某'), MORNING),
    )
    with store.change() as tables:
        assert tables.read_backs.get(talk_id) == ReadBack(talk_id)
        tables.read_backs.save(replace(read_back, refusal=None))
        assert tables.read_backs.get(talk_id) == replace(read_back, refusal=None)
        tables.read_backs.save(read_back)

    with store.read() as tables:
        assert tables.read_backs.get(talk_id) == read_back


def test_records_stay_and_files_are_replaced(store: VaultStore) -> None:
    """A frozen version never changes; of its files the newest state is kept."""
    talk_id = stored_talk(store)
    frozen = FrozenRecord(
        Record("谈话记录", "1", "例行", "", 1, Furniture(*"签页印日空"), ()), b"{}\x00", "cd" * 32
    )
    with store.change() as tables:
        tables.records.add(talk_id, frozen)
        assert tables.records.file(talk_id, 1, "pdf") is None
        tables.records.save_file(talk_id, 1, "pdf", b"unsigned")
        tables.records.save_file(talk_id, 1, "pdf", b"signed")

    with store.read() as tables:
        assert tables.records.canonical(talk_id, 1) == b"{}\x00"
        assert tables.records.file(talk_id, 1, "pdf") == b"signed"
    with pytest.raises(Exception, match="UNIQUE"), store.change() as tables:
        tables.records.add(talk_id, frozen)


def test_problems_and_measures_come_back(store: VaultStore) -> None:
    """Problems come by number, measures by deadline, over all problems of the talk."""
    talk_id = stored_talk(store)
    with store.change() as tables:
        entry = tables.transcript.add(an_entry(talk_id))
        second, first = (
            tables.follow_up.add_problem(Problem(talk_id, entry.id, n, f"问题{n}", "finance"))
            for n in (2, 1)
        )
        late = tables.follow_up.add_measure(Measure(second.id, "整改", "财务科", date(2026, 9, 1)))
        soon = tables.follow_up.add_measure(Measure(first.id, "通报", "办公室", date(2026, 4, 1)))
        first = replace(first, state=ProblemState.CLOSED, explanation="已说明")
        tables.follow_up.save_problem(first)
        soon = replace(soon, done_on=date(2026, 3, 20), evidence="回执")
        tables.follow_up.save_measure(soon)

    with store.read() as tables:
        assert tables.follow_up.problems(talk_id) == (first, second)
        assert tables.follow_up.measures(talk_id) == (soon, late)
        assert tables.follow_up.problem(first.id) == first
        assert tables.follow_up.measure(soon.id) == soon


def test_a_stored_scheme_version_never_changes(store: VaultStore) -> None:
    """The same version again is no change; another text under it is refused."""
    with store.change() as tables:
        tables.schemes.add("anhui", "2026.1", "一")
        tables.schemes.add("anhui", "2026.2", "二")
        seq = tables.audit.newest(1)[0].seq
        tables.schemes.add("anhui", "2026.1", "一")

        assert tables.audit.newest(1)[0].seq == seq
        assert tables.schemes.text("anhui", "2026.1") == "一"
        assert tables.schemes.all() == (("anhui", "2026.1"), ("anhui", "2026.2"))
        with pytest.raises(SchemeChangedError):
            tables.schemes.add("anhui", "2026.1", "三")


def test_settings_are_bytes_by_name(store: VaultStore) -> None:
    """A setting is replaced by its newer value."""
    with store.change() as tables:
        assert tables.settings.get("office") is None
        tables.settings.set("office", b"\x00\xff")
        tables.settings.set("office", "县纪委监委".encode())

    with store.read() as tables:
        assert tables.settings.get("office") == "县纪委监委".encode()


@pytest.mark.parametrize("read", ["units", "persons", "talks"])
def test_an_unknown_id_is_a_key_error(store: VaultStore, read: str) -> None:
    """Asking for what was never stored is a fault of the program."""
    ids = {"units": UnitId(9), "persons": PersonId(9), "talks": TalkId(9)}
    with store.read() as tables, pytest.raises(KeyError):
        getattr(tables, read).get(ids[read])
