"""Papers that the subject hands in."""

import pytest

from app.domain.handed_in import PageCountError
from app.domain.record import Table, printed_texts
from app.domain.text import TextMissingError
from app.services.demonstration import TalkClock
from app.services.receiving import NotReceivingError
from app.services.sitting_steps import SittingFixedError
from app.services.workbench import Workbench
from tests.builders_talks import SAID, a_frozen_talk, a_planned_talk, a_running_talk, silent


def test_a_paper_is_registered_with_its_pages(bench: Workbench) -> None:
    """The record lists it with pages, time and who received it."""
    talk_id = a_running_talk(bench, SAID)
    bench.recorder.receiving.receive(talk_id, " 关于惠民资金的情况说明 ", 12, "周宁")
    record = bench.paper.reading_back.desk(talk_id).record

    assert "三、谈话对象提交的材料" in printed_texts(record)
    rows = [row for b in record.blocks if isinstance(b, Table) for row in b.rows]
    assert ("1", "关于惠民资金的情况说明", "12", "2026年3月5日09:00", "周宁") in rows


def test_a_paper_entered_by_mistake_is_taken_back(bench: Workbench) -> None:
    """It is gone from list and record, and the trail still holds."""
    talk_id = a_running_talk(bench, SAID)
    wrong = bench.recorder.receiving.receive(talk_id, "会议记录", 2, "周宁")
    kept = bench.recorder.receiving.receive(talk_id, "情况说明", 1, "周宁")
    bench.recorder.receiving.take_back(wrong.id)

    assert bench.recorder.receiving.of_talk(talk_id) == (kept,)
    assert "会议记录" not in printed_texts(bench.paper.reading_back.desk(talk_id).record)
    with bench.store.read() as tables:
        assert tables.audit.first_break() is None


@pytest.mark.parametrize("pages", [0, -3, 10_001])
def test_a_paper_has_pages(bench: Workbench, pages: int) -> None:
    """None, fewer than none or absurdly many are refused."""
    talk_id = a_running_talk(bench)
    with pytest.raises(PageCountError):
        bench.recorder.receiving.receive(talk_id, "情况说明", pages, "周宁")


def test_a_paper_has_a_title_and_someone_who_took_it(bench: Workbench) -> None:
    """Neither may be left out."""
    talk_id = a_running_talk(bench)
    for title, by in (("", "周宁"), ("情况说明", " ")):
        with pytest.raises(TextMissingError):
            bench.recorder.receiving.receive(talk_id, title, 1, by)


def test_papers_come_between_start_and_freeze(bench: Workbench) -> None:
    """Before the talk there is nothing to receive, afterwards the record is fixed."""
    planned = a_planned_talk(bench)
    frozen = a_frozen_talk(bench)
    for talk_id in (planned, frozen):
        with pytest.raises(NotReceivingError):
            bench.recorder.receiving.receive(talk_id, "情况说明", 1, "周宁")


def test_a_paper_is_taken_back_once(bench: Workbench) -> None:
    """Taking it back again is no step of its own."""
    talk_id = a_running_talk(bench, SAID)
    paper = bench.recorder.receiving.receive(talk_id, "情况说明", 1, "周宁")
    bench.recorder.receiving.take_back(paper.id)
    bench.recorder.receiving.take_back(paper.id)
    bench.recorder.arranging.undo(talk_id)
    assert bench.recorder.receiving.of_talk(talk_id) == (paper,)
    bench.recorder.arranging.undo(talk_id)
    assert bench.recorder.receiving.of_talk(talk_id) == ()


def test_what_a_fixed_sitting_lists_stays_listed(bench: Workbench, clock: TalkClock) -> None:
    """Neither taking back nor undo changes it; what came after it was fixed can still go."""
    talk_id = a_running_talk(bench, SAID)
    listed = bench.recorder.receiving.receive(talk_id, "情况说明", 1, "周宁")
    bench.recorder.sittings.adjourn(talk_id, "改日")
    bench.recorder.sittings.freeze(talk_id, 1, silent)
    with pytest.raises(SittingFixedError):
        bench.recorder.receiving.take_back(listed.id)
    with pytest.raises(SittingFixedError):
        bench.recorder.arranging.undo(talk_id)
    clock.wait(60)
    later = bench.recorder.receiving.receive(talk_id, "补充说明", 1, "周宁")
    bench.recorder.receiving.take_back(later.id)

    assert bench.recorder.receiving.of_talk(talk_id) == (listed,)
