"""Reading back, freezing, refusing."""

from dataclasses import replace
from datetime import date

import pytest

from app.domain.follow_up import ProblemState
from app.domain.guards import Obstacle
from app.domain.participant import Role
from app.domain.read_back import ReadBackManner, SubjectOpinion
from app.domain.record import (
    ROOM_TO_WRITE,
    HandLines,
    Paragraph,
    ParagraphRole,
    Table,
    Utterance,
    closing_start,
    printed_texts,
    utterances,
)
from app.domain.stage import TalkStage
from app.domain.talk import StageNotReachableError
from app.domain.text import LONGEST_ENTRY, TextTooLongError
from app.domain.transcript import EntryKind
from app.services.errors import MissingGlyphError
from app.services.preparing_talks import NotReadyError
from app.services.reading_back import NotInReadBackError
from app.services.record_assembly import RecordAssembly
from app.services.record_building import build_record
from app.services.recording_talks import Words
from app.services.workbench import Workbench
from tests.builders_talks import a_running_talk, begin_read_back, freeze, silent
from tests.services.conftest import Held


def tables_of(bench: Workbench, held: Held) -> list[Table]:
    """Return the tables of the record as it stands."""
    record = bench.paper.reading_back.desk(held.id).record
    return [block for block in record.blocks if isinstance(block, Table)]


def test_a_correction_prints_old_and_new(bench: Workbench, held: Held) -> None:
    """The record shows the new words in place and both in the change list."""
    begin_read_back(bench, held.id)
    bench.paper.reading_back.correct(
        held.entries[3].id, "当时以为小额采购可以不招标。", Role.SUBJECT, "口误"
    )

    record = bench.paper.reading_back.desk(held.id).record
    assert utterances(record)[3].text == "当时以为小额采购可以不招标。"
    assert utterances(record)[3].marks == ("更正1",)
    row = tables_of(bench, held)[0].rows[0]
    assert {"当时以为零星采购可以不招标。", "当时以为小额采购可以不招标。", "口误"} <= set(row)


def test_correcting_twice_keeps_every_wording(bench: Workbench, held: Held) -> None:
    """The second correction starts from the first one's words."""
    begin_read_back(bench, held.id)
    entry = held.entries[3].id
    bench.paper.reading_back.correct(entry, "第一次更正", Role.SUBJECT)
    bench.paper.reading_back.correct(entry, "第二次更正", Role.RECORDER)
    bench.paper.reading_back.correct(entry, "第二次更正", Role.RECORDER)

    first, second = bench.paper.reading_back.desk(held.id).corrections
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
        bench.paper.reading_back.correct(held.entries[0].id, "别的话", Role.SUBJECT)
    begin_read_back(bench, held.id)
    freeze(bench, held.id)
    with pytest.raises(NotInReadBackError):
        bench.paper.reading_back.correct(held.entries[0].id, "别的话", Role.SUBJECT)


def test_an_empty_talk_is_refused_with_its_reason(bench: Workbench) -> None:
    """A talk in which nothing was said has no record to read back."""
    talk_id = a_running_talk(bench)
    bench.recorder.recording.end(talk_id)
    with pytest.raises(NotReadyError) as refused:
        begin_read_back(bench, talk_id)

    assert refused.value.obstacles == (Obstacle.NO_ENTRY,)


def test_the_freeze_waits_for_the_subjects_opinion(bench: Workbench, held: Held) -> None:
    """Without an opinion there is nothing to freeze."""
    begin_read_back(bench, held.id)
    with pytest.raises(NotReadyError):
        bench.paper.freezing.freeze(held.id, lambda _done, _total: None)

    assert bench.paper.freezing.frozen(held.id) is None


def test_the_frozen_record_is_what_was_read_back(bench: Workbench, held: Held) -> None:
    """What is on the screen, in the vault and behind the fingerprint is the same."""
    begin_read_back(bench, held.id)
    bench.paper.reading_back.state(held.id, "我补充一点。")
    bench.paper.reading_back.conclude(held.id)
    shown = bench.paper.reading_back.desk(held.id).record
    frozen = bench.paper.freezing.freeze(held.id, lambda _done, _total: None)

    assert frozen.record == shown
    assert bench.paper.freezing.frozen(held.id) == frozen
    assert bench.preparing.talk(held.id).fingerprint == frozen.fingerprint
    assert "我补充一点。" in printed_texts(frozen.record)
    assert [p.problem.text for p in bench.following_up.sheets(held.id)] == [
        "食堂采购三十八万元没有招标，这是必须整改的问题。"
    ]


def test_a_reopened_record_gets_the_next_version(bench: Workbench, held: Held) -> None:
    """Before anyone signed, a frozen record may go back; the next freeze is version 2."""
    begin_read_back(bench, held.id)
    freeze(bench, held.id)
    bench.paper.reading_back.reopen(held.id)
    bench.paper.reading_back.correct(held.entries[1].id, "好的，我说明。", Role.SUBJECT)
    bench.paper.reading_back.conclude(held.id)
    frozen = bench.paper.freezing.freeze(held.id, lambda _done, _total: None)

    assert frozen.record.version == 2
    assert len(bench.following_up.sheets(held.id)) == 1


def test_a_character_without_a_glyph_stops_the_freeze(bench: Workbench) -> None:
    """The character and its place are named, and the talk stays in read-back."""
    talk_id = a_running_talk(bench)
    bench.recorder.recording.add(
        talk_id, Words(Role.SUBJECT, EntryKind.ANSWER, "这里有一个印不出的字：\U0001f9ff。")
    )
    bench.recorder.recording.end(talk_id)
    begin_read_back(bench, talk_id)
    bench.paper.reading_back.conclude(talk_id)
    with pytest.raises(MissingGlyphError) as missing:
        bench.paper.freezing.freeze(talk_id, lambda _done, _total: None)

    assert missing.value.character == "\U0001f9ff"
    assert bench.preparing.talk(talk_id).stage is TalkStage.AWAITING_REVIEW
    assert bench.paper.freezing.frozen(talk_id) is None


def test_the_subject_may_decline_to_take_notice(bench: Workbench, held: Held) -> None:
    """A refused read-back prints the refusal instead of the confirmation."""
    begin_read_back(bench, held.id)
    read_back = bench.paper.reading_back.conclude(held.id, refused=True)

    assert read_back.opinion is SubjectOpinion.REFUSED
    closing = bench.schemes.newest("anhui").record_form.closing
    assert closing not in printed_texts(bench.paper.reading_back.desk(held.id).record)


def test_entries_of_the_record_are_the_entries_of_the_talk(bench: Workbench, held: Held) -> None:
    """No entry is lost or doubled on the way to the record."""
    record = bench.paper.reading_back.desk(held.id).record
    printed = [b.text for b in record.blocks if isinstance(b, Utterance)]

    assert printed == [entry.text for entry in held.entries]


def test_a_correction_after_the_opinion_is_part_of_it(bench: Workbench, held: Held) -> None:
    """Who had no objection and then corrects is not printed as having had none."""
    begin_read_back(bench, held.id)
    bench.paper.reading_back.conclude(held.id)
    bench.paper.reading_back.correct(held.entries[1].id, "好的，我说明。", Role.SUBJECT)

    assert bench.paper.reading_back.desk(held.id).read_back.opinion is SubjectOpinion.CORRECTED


def test_a_reopened_record_forgets_the_refusal_to_sign_it(bench: Workbench, held: Held) -> None:
    """A refusal was said of one version; the next has to be refused, or signed, anew."""
    begin_read_back(bench, held.id)
    freeze(bench, held.id)
    bench.paper.noting.refuse(held.id, "对第三条有保留", ("甲同志", "乙同志"), silent)
    bench.paper.reading_back.reopen(held.id)

    assert bench.paper.reading_back.desk(held.id).read_back.refusal is None


def test_only_a_frozen_record_is_reopened(bench: Workbench) -> None:
    """Reopening is no way around the guards of the read-back."""
    talk_id = a_running_talk(bench)
    bench.recorder.recording.end(talk_id)
    with pytest.raises(NotInReadBackError):
        bench.paper.reading_back.reopen(talk_id)

    assert bench.preparing.talk(talk_id).stage is TalkStage.ENDED


def test_what_is_said_at_the_read_back_has_a_bound(bench: Workbench, held: Held) -> None:
    """Statement, reason and witnesses are cleaned and bounded like every other text."""
    begin_read_back(bench, held.id)
    with pytest.raises(TextTooLongError):
        bench.paper.reading_back.state(held.id, "补" * (LONGEST_ENTRY + 1))
    with pytest.raises(TextTooLongError):
        bench.paper.reading_back.correct(held.entries[1].id, "好", Role.SUBJECT, "因" * 401)
    assert bench.paper.reading_back.state(held.id, " \u200b").statement == ""
    freeze(bench, held.id)

    with pytest.raises(TextTooLongError):
        bench.paper.noting.refuse(held.id, "有保留", ("甲" * 401, "乙同志"), silent)


def test_a_second_freeze_leaves_the_rectification_as_it_stands(
    bench: Workbench, held: Held
) -> None:
    """A problem that is being rectified is not set back to raised by a new version."""
    begin_read_back(bench, held.id)
    freeze(bench, held.id)
    (sheet,) = bench.following_up.sheets(held.id)
    bench.following_up.add_measure(sheet.problem.id, "逐项开工", "周䶮", date(2026, 4, 1))
    bench.paper.reading_back.reopen(held.id)
    freeze(bench, held.id)

    (sheet,) = bench.following_up.sheets(held.id)
    assert sheet.problem.state is ProblemState.RECTIFYING


def test_a_frozen_record_is_not_begun_again(bench: Workbench, held: Held) -> None:
    """Beginning the read-back is no way to take a frozen, perhaps signed, record back."""
    begin_read_back(bench, held.id)
    freeze(bench, held.id)
    with pytest.raises(StageNotReachableError):
        bench.paper.reading_back.begin(held.id)

    assert bench.preparing.talk(held.id).stage is TalkStage.REVIEWED


def test_a_supplement_prints_only_what_was_added(bench: Workbench, held: Held) -> None:
    """The entry goes on with the added words; the list shows them alone, numbered by kind."""
    begin_read_back(bench, held.id)
    bench.paper.reading_back.correct(held.entries[3].id, "第一次更正", Role.SUBJECT)
    bench.paper.reading_back.supplement(held.entries[1].id, "也没有及时检查。", Role.SUBJECT)

    record = bench.paper.reading_back.desk(held.id).record
    assert utterances(record)[1].text == "主要是我督促不力。也没有及时检查。"
    assert utterances(record)[1].marks == ("补充1",)
    row = tables_of(bench, held)[0].rows[1]
    assert "补充1" in row
    assert "也没有及时检查。" in row
    assert "主要是我督促不力。" not in row
    assert ROOM_TO_WRITE in row


@pytest.mark.parametrize(("corrections", "supplements"), [(0, 0), (2, 1)])
def test_the_count_of_alterations_is_always_printed(
    bench: Workbench, held: Held, corrections: int, supplements: int
) -> None:
    """The closing part says how many there are, also where there are none."""
    begin_read_back(bench, held.id)
    for number in range(corrections):
        bench.paper.reading_back.correct(held.entries[number].id, f"更正{number}", Role.SUBJECT)
    for number in range(supplements):
        bench.paper.reading_back.supplement(held.entries[number].id, "补充。", Role.SUBJECT)

    record = bench.paper.reading_back.desk(held.id).record
    closing = record.blocks[closing_start(record.blocks) :]
    assert closing[0] == Paragraph(
        f"本记录共更正{corrections}处、补充{supplements}处。", ParagraphRole.CLOSING
    )


def test_the_closing_words_are_left_to_the_subjects_hand(bench: Workbench, held: Held) -> None:
    """What to write is hinted at, as it was read or read out; the lines stay empty."""
    begin_read_back(bench, held.id)

    def hint() -> str:
        blocks = bench.paper.reading_back.desk(held.id).record.blocks
        (found,) = (block for block in blocks if isinstance(block, HandLines))
        return found.hint

    assert "以上记录我已看过" in hint()
    bench.paper.reading_back.manner(held.id, ReadBackManner.READ_OUT, "陈静", "视力不便")
    assert "以上记录已向我宣读" in hint()
    bench.paper.reading_back.manner(held.id, ReadBackManner.READ, "陈静")
    assert bench.paper.reading_back.read_back(held.id).reader == ""


def test_an_undone_correction_leaves_the_record_as_it_was(bench: Workbench, held: Held) -> None:
    """Undo takes back the newest, the opinion follows; redo brings it back."""
    begin_read_back(bench, held.id)
    before = bench.paper.reading_back.desk(held.id).record
    bench.paper.reading_back.correct(held.entries[1].id, "好的。", Role.SUBJECT)
    bench.paper.reading_back.conclude(held.id)
    bench.recorder.arranging.undo(held.id)

    desk = bench.paper.reading_back.desk(held.id)
    assert desk.corrections == ()
    assert desk.read_back.opinion is SubjectOpinion.NO_OBJECTION
    assert utterances(desk.record) == utterances(before)
    bench.recorder.arranging.redo(held.id)
    assert bench.paper.reading_back.desk(held.id).corrections[0].new_text == "好的。"


def test_no_correction_is_undone_after_the_freeze(bench: Workbench, held: Held) -> None:
    """What is frozen stays; the steps of the read-back end with it."""
    begin_read_back(bench, held.id)
    bench.paper.reading_back.correct(held.entries[1].id, "好的。", Role.SUBJECT)
    freeze(bench, held.id)

    assert bench.recorder.arranging.next_undo(held.id) is None
    assert bench.recorder.arranging.undo(held.id) is None
    assert len(bench.paper.reading_back.desk(held.id).corrections) == 1


def test_every_frozen_version_is_kept(bench: Workbench, held: Held) -> None:
    """Versions can be compared later, the oldest first."""
    begin_read_back(bench, held.id)
    freeze(bench, held.id)
    bench.paper.reading_back.reopen(held.id)
    bench.paper.reading_back.correct(held.entries[1].id, "好的。", Role.SUBJECT)
    freeze(bench, held.id)

    first, second = bench.paper.freezing.versions(held.id)
    assert (first.record.version, second.record.version) == (1, 2)
    assert utterances(first.record)[1].text == held.entries[1].text
    assert utterances(second.record)[1].text == "好的。"


def test_a_scheme_may_print_the_closing_words(bench: Workbench, held: Held) -> None:
    """Where the office does not ask for a hand, the words themselves stand there."""
    begin_read_back(bench, held.id)
    with bench.store.read() as tables:
        materials = RecordAssembly(bench.schemes).materials(tables, held.id)
    form = replace(materials.form, closing_by_hand=False)
    printed = build_record(replace(materials, scheme=replace(materials.scheme, record_form=form)))

    closing = printed.blocks[closing_start(printed.blocks) :]
    words = "以上记录我已看过，与我所谈内容相符。"
    assert Paragraph(words, ParagraphRole.CLOSING) in closing
    assert not [block for block in printed.blocks if isinstance(block, HandLines)]
