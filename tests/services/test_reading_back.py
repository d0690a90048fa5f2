"""Reading back, freezing, refusing."""

from datetime import date

import pytest

from app.domain.follow_up import ProblemState
from app.domain.guards import Obstacle
from app.domain.participant import Role
from app.domain.read_back import SubjectOpinion
from app.domain.record import Table, Utterance, printed_texts, utterances
from app.domain.stage import TalkStage
from app.domain.talk import StageNotReachableError
from app.domain.text import LONGEST_ENTRY, TextTooLongError
from app.domain.transcript import EntryKind
from app.services.errors import MissingGlyphError
from app.services.preparing_talks import NotReadyError
from app.services.reading_back import NotInReadBackError
from app.services.recording_talks import Words
from app.services.workbench import Workbench
from tests.builders_talks import a_running_talk, begin_read_back, freeze
from tests.services.conftest import Held


def tables_of(bench: Workbench, held: Held) -> list[Table]:
    """Return the tables of the record as it stands."""
    record = bench.reading_back.desk(held.id).record
    return [block for block in record.blocks if isinstance(block, Table)]


def test_a_correction_prints_old_and_new(bench: Workbench, held: Held) -> None:
    """The record shows the new words in place and both in the change list."""
    begin_read_back(bench, held.id)
    bench.reading_back.correct(
        held.entries[3].id, "当时以为小额采购可以不招标。", Role.SUBJECT, "口误"
    )

    record = bench.reading_back.desk(held.id).record
    assert utterances(record)[3].text == "当时以为小额采购可以不招标。"
    assert utterances(record)[3].marks == ("更正1",)
    row = tables_of(bench, held)[0].rows[0]
    assert {"当时以为零星采购可以不招标。", "当时以为小额采购可以不招标。", "口误"} <= set(row)


def test_correcting_twice_keeps_every_wording(bench: Workbench, held: Held) -> None:
    """The second correction starts from the first one's words."""
    begin_read_back(bench, held.id)
    entry = held.entries[3].id
    bench.reading_back.correct(entry, "第一次更正", Role.SUBJECT)
    bench.reading_back.correct(entry, "第二次更正", Role.RECORDER)
    bench.reading_back.correct(entry, "第二次更正", Role.RECORDER)

    first, second = bench.reading_back.desk(held.id).corrections
    assert (first.old_text, second.old_text) == ("当时以为零星采购可以不招标。", "第一次更正")


def test_a_problem_comes_with_its_explanation(bench: Workbench, held: Held) -> None:
    """AH08: each problem stands beside what the subject explained to it."""
    begin_read_back(bench, held.id)

    row = tables_of(bench, held)[0].rows[0]
    assert "食堂采购三十八万元没有招标，这是必须整改的问题。" in row
    assert "当时以为零星采购可以不招标。" in row


def test_no_correction_outside_the_read_back(bench: Workbench, held: Held) -> None:
    """Neither before the read-back nor after the freeze."""
    with pytest.raises(NotInReadBackError):
        bench.reading_back.correct(held.entries[0].id, "别的话", Role.SUBJECT)
    begin_read_back(bench, held.id)
    freeze(bench, held.id)
    with pytest.raises(NotInReadBackError):
        bench.reading_back.correct(held.entries[0].id, "别的话", Role.SUBJECT)


def test_an_empty_talk_is_refused_with_its_reason(bench: Workbench) -> None:
    """A talk in which nothing was said has no record to read back."""
    talk_id = a_running_talk(bench)
    bench.recording.end(talk_id)
    with pytest.raises(NotReadyError) as refused:
        begin_read_back(bench, talk_id)

    assert refused.value.obstacles == (Obstacle.NO_ENTRY,)


def test_the_freeze_waits_for_the_subjects_opinion(bench: Workbench, held: Held) -> None:
    """Without an opinion there is nothing to freeze."""
    begin_read_back(bench, held.id)
    with pytest.raises(NotReadyError):
        bench.freezing.freeze(held.id, lambda _done, _total: None)

    assert bench.freezing.frozen(held.id) is None


def test_the_frozen_record_is_what_was_read_back(bench: Workbench, held: Held) -> None:
    """What is on the screen, in the vault and behind the fingerprint is the same."""
    begin_read_back(bench, held.id)
    bench.reading_back.state(held.id, "我补充一点。")
    bench.reading_back.conclude(held.id)
    shown = bench.reading_back.desk(held.id).record
    frozen = bench.freezing.freeze(held.id, lambda _done, _total: None)

    assert frozen.record == shown
    assert bench.freezing.frozen(held.id) == frozen
    assert bench.preparing.talk(held.id).fingerprint == frozen.fingerprint
    assert "我补充一点。" in printed_texts(frozen.record)
    assert [p.problem.text for p in bench.following_up.sheets(held.id)] == [
        "食堂采购三十八万元没有招标，这是必须整改的问题。"
    ]


def test_a_reopened_record_gets_the_next_version(bench: Workbench, held: Held) -> None:
    """Before anyone signed, a frozen record may go back; the next freeze is version 2."""
    begin_read_back(bench, held.id)
    freeze(bench, held.id)
    bench.reading_back.reopen(held.id)
    bench.reading_back.correct(held.entries[1].id, "好的，我说明。", Role.SUBJECT)
    bench.reading_back.conclude(held.id)
    frozen = bench.freezing.freeze(held.id, lambda _done, _total: None)

    assert frozen.record.version == 2
    assert len(bench.following_up.sheets(held.id)) == 1


def test_a_character_without_a_glyph_stops_the_freeze(bench: Workbench) -> None:
    """The character and its place are named, and the talk stays in read-back."""
    talk_id = a_running_talk(bench)
    bench.recording.add(
        talk_id, Words(Role.SUBJECT, EntryKind.ANSWER, "这里有一个印不出的字：\U0001f9ff。")
    )
    bench.recording.end(talk_id)
    begin_read_back(bench, talk_id)
    bench.reading_back.conclude(talk_id)
    with pytest.raises(MissingGlyphError) as missing:
        bench.freezing.freeze(talk_id, lambda _done, _total: None)

    assert missing.value.character == "\U0001f9ff"
    assert bench.preparing.talk(talk_id).stage is TalkStage.AWAITING_REVIEW
    assert bench.freezing.frozen(talk_id) is None


def test_the_subject_may_decline_to_take_notice(bench: Workbench, held: Held) -> None:
    """A refused read-back prints the refusal instead of the confirmation."""
    begin_read_back(bench, held.id)
    read_back = bench.reading_back.conclude(held.id, refused=True)

    assert read_back.opinion is SubjectOpinion.REFUSED
    closing = bench.schemes.of("anhui", "1").record_form.closing
    assert closing not in printed_texts(bench.reading_back.desk(held.id).record)


def test_entries_of_the_record_are_the_entries_of_the_talk(bench: Workbench, held: Held) -> None:
    """No entry is lost or doubled on the way to the record."""
    record = bench.reading_back.desk(held.id).record
    printed = [b.text for b in record.blocks if isinstance(b, Utterance)]

    assert printed == [entry.text for entry in held.entries]


def test_a_correction_after_the_opinion_is_part_of_it(bench: Workbench, held: Held) -> None:
    """Who had no objection and then corrects is not printed as having had none."""
    begin_read_back(bench, held.id)
    bench.reading_back.conclude(held.id)
    bench.reading_back.correct(held.entries[1].id, "好的，我说明。", Role.SUBJECT)

    assert bench.reading_back.desk(held.id).read_back.opinion is SubjectOpinion.CORRECTED


def test_a_reopened_record_forgets_the_refusal_to_sign_it(bench: Workbench, held: Held) -> None:
    """A refusal was said of one version; the next has to be refused, or signed, anew."""
    begin_read_back(bench, held.id)
    freeze(bench, held.id)
    bench.reading_back.note_refusal(held.id, "对第三条有保留", ("甲同志", "乙同志"))
    bench.reading_back.reopen(held.id)

    assert bench.reading_back.desk(held.id).read_back.refusal is None


def test_only_a_frozen_record_is_reopened(bench: Workbench) -> None:
    """Reopening is no way around the guards of the read-back."""
    talk_id = a_running_talk(bench)
    bench.recording.end(talk_id)
    with pytest.raises(NotInReadBackError):
        bench.reading_back.reopen(talk_id)

    assert bench.preparing.talk(talk_id).stage is TalkStage.ENDED


def test_what_is_said_at_the_read_back_has_a_bound(bench: Workbench, held: Held) -> None:
    """Statement, reason and witnesses are cleaned and bounded like every other text."""
    begin_read_back(bench, held.id)
    with pytest.raises(TextTooLongError):
        bench.reading_back.state(held.id, "补" * (LONGEST_ENTRY + 1))
    with pytest.raises(TextTooLongError):
        bench.reading_back.correct(held.entries[1].id, "好", Role.SUBJECT, "因" * 401)
    assert bench.reading_back.state(held.id, " \u200b").statement == ""
    freeze(bench, held.id)

    with pytest.raises(TextTooLongError):
        bench.reading_back.note_refusal(held.id, "有保留", ("甲" * 401, "乙同志"))


def test_a_second_freeze_leaves_the_rectification_as_it_stands(
    bench: Workbench, held: Held
) -> None:
    """A problem that is being rectified is not set back to raised by a new version."""
    begin_read_back(bench, held.id)
    freeze(bench, held.id)
    (sheet,) = bench.following_up.sheets(held.id)
    bench.following_up.add_measure(sheet.problem.id, "逐项开工", "周䶮", date(2026, 4, 1))
    bench.reading_back.reopen(held.id)
    freeze(bench, held.id)

    (sheet,) = bench.following_up.sheets(held.id)
    assert sheet.problem.state is ProblemState.RECTIFYING


def test_a_frozen_record_is_not_begun_again(bench: Workbench, held: Held) -> None:
    """Beginning the read-back is no way to take a frozen, perhaps signed, record back."""
    begin_read_back(bench, held.id)
    freeze(bench, held.id)
    with pytest.raises(StageNotReachableError):
        bench.reading_back.begin(held.id)

    assert bench.preparing.talk(held.id).stage is TalkStage.REVIEWED
