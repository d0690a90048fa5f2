"""The record of one sitting alone, fixed on its day."""

from dataclasses import replace

import pytest

from app.domain.paper import PaperKind
from app.domain.record import SignatureBlock, printed_texts, utterances
from app.domain.sitting import Attendance
from app.domain.steps import StepKind
from app.domain.transcript import EntryFlag
from app.services.demonstration import TalkClock
from app.services.freezing import RecordChangedError
from app.services.sitting_steps import SittingFixedError
from app.services.sittings import NoSittingError, SittingOpenError
from app.services.workbench import Workbench
from tests.builders_sittings import in_two_sittings, record_of
from tests.builders_talks import SAID, a_running_talk, begin_read_back, freeze, silent


def test_a_sitting_is_fixed_on_its_day(bench: Workbench, clock: TalkClock) -> None:
    """Its record holds only what was said in it, is a paper, and is named in the whole record."""
    talk_id = in_two_sittings(bench, clock)
    with pytest.raises(SittingOpenError):
        bench.recorder.sittings.freeze(talk_id, 2, lambda _done, _total: None)
    frozen = bench.recorder.sittings.freeze(talk_id, 1, lambda _done, _total: None)
    with pytest.raises(SittingFixedError):
        bench.recorder.sittings.freeze(talk_id, 1, lambda _done, _total: None)

    assert frozen.record.title.endswith("谈话记录（第1次）")
    assert [u.number for u in utterances(frozen.record)] == [1, 2]
    (lines,) = (b.lines for b in frozen.record.blocks if isinstance(b, SignatureBlock))
    assert [line.role for line in lines] == ["subject", "interviewer", "recorder"]
    (paper,) = bench.paper.papers.of_talk(talk_id)
    assert paper.kind is PaperKind.SITTING
    assert (bench.paper.papers.file(paper.id, "pdf") or b"").startswith(b"%PDF")
    assert bench.recorder.sittings.of_talk(talk_id)[0].fingerprint == frozen.fingerprint
    assert any(frozen.short_fingerprint in t for t in printed_texts(record_of(bench, talk_id)))


def test_what_was_fixed_is_not_edited_any_more(bench: Workbench, clock: TalkClock) -> None:
    """The first day's words can be corrected at the read-back, not rewritten on the second day."""
    talk_id = in_two_sittings(bench, clock)
    bench.recorder.sittings.freeze(talk_id, 1, lambda _done, _total: None)
    first, *_, last = bench.recorder.recording.desk(talk_id).entries

    with pytest.raises(SittingFixedError):
        bench.recorder.recording.edit(first.id, replace(SAID[0], text="改写"))
    with pytest.raises(SittingFixedError):
        bench.recorder.sittings.attend(talk_id, 1, Attendance("良好"))
    assert bench.recorder.recording.edit(last.id, replace(SAID[-1], text="改写")).text == "改写"


def test_the_leaving_is_noted_after_the_record_is_fixed(bench: Workbench, clock: TalkClock) -> None:
    """People sign before they go; nothing else of the sitting changes then."""
    talk_id = a_running_talk(bench, SAID)
    bench.recorder.sittings.attend(talk_id, 1, Attendance("良好"))
    bench.recorder.recording.end(talk_id)
    begin_read_back(bench, talk_id)
    freeze(bench, talk_id)
    fingerprint = bench.preparing.talk(talk_id).fingerprint
    with pytest.raises(SittingFixedError):
        bench.recorder.sittings.attend(talk_id, 1, Attendance("不适"))
    bench.recorder.sittings.attend(talk_id, 1, Attendance("良好", None, clock.now(), "李文"))

    assert bench.recorder.sittings.of_talk(talk_id)[0].attendance.seen_off_by == "李文"
    frozen = bench.paper.freezing.frozen(talk_id)
    assert frozen is not None
    assert frozen.fingerprint == fingerprint


def test_a_sitting_changed_while_it_is_fixed_is_not_fixed(
    bench: Workbench, clock: TalkClock
) -> None:
    """What is signed is what stands in the vault."""
    talk_id = in_two_sittings(bench, clock)
    first = bench.recorder.recording.desk(talk_id).entries[0]

    def change(_done: int, _total: int) -> None:
        bench.recorder.recording.mark(first.id, frozenset({EntryFlag.PROBLEM}))

    with pytest.raises(RecordChangedError):
        bench.recorder.sittings.freeze(talk_id, 1, change)
    assert bench.paper.papers.of_talk(talk_id) == ()
    assert not bench.recorder.sittings.of_talk(talk_id)[0].fingerprint


def test_a_sitting_is_fixed_before_the_read_back(bench: Workbench, clock: TalkClock) -> None:
    """From then on the record of the talk is corrected, and signed, as a whole."""
    talk_id = in_two_sittings(bench, clock)
    bench.recorder.recording.end(talk_id)
    begin_read_back(bench, talk_id)
    with pytest.raises(NoSittingError):
        bench.recorder.sittings.freeze(talk_id, 1, silent)
    freeze(bench, talk_id)
    with pytest.raises(NoSittingError):
        bench.recorder.sittings.freeze(talk_id, 1, silent)


def test_what_comes_before_a_fixed_sitting_is_fixed_too(bench: Workbench, clock: TalkClock) -> None:
    """Else the numbers printed in it would be others than those of the talk."""
    talk_id = in_two_sittings(bench, clock)
    bench.recorder.sittings.adjourn(talk_id, "改日")
    bench.recorder.sittings.freeze(talk_id, 2, silent)
    with pytest.raises(SittingFixedError):
        bench.recorder.arranging.withdraw(bench.recorder.recording.desk(talk_id).entries[0].id)


def test_a_leaving_noted_late_bars_no_way_back(bench: Workbench, clock: TalkClock) -> None:
    """What was said on the second day can still be undone after it."""
    talk_id = in_two_sittings(bench, clock)
    bench.recorder.sittings.freeze(talk_id, 1, silent)
    (before, _) = bench.recorder.sittings.of_talk(talk_id)
    bench.recorder.sittings.attend(talk_id, 1, Attendance("", None, before.ended_at, "李文"))
    step = bench.recorder.arranging.undo(talk_id)

    assert step is not None
    assert step.kind is StepKind.ADD
    assert bench.recorder.sittings.of_talk(talk_id)[0].attendance.seen_off_by == "李文"
