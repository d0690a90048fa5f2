"""The print counter: every run is noted, and says honestly how far it got."""

import pytest

from app.domain.ids import TalkId
from app.domain.printing import PrintOutcome
from app.domain.record import Record
from app.domain.text import TextMissingError
from app.services.printing import NothingLeftToPrintError
from app.services.workbench import Workbench
from tests.builders_talks import a_frozen_talk


@pytest.fixture
def talk_id(bench: Workbench) -> TalkId:
    """Return a talk whose record is frozen."""
    return a_frozen_talk(bench)


@pytest.fixture
def record(bench: Workbench, talk_id: TalkId) -> Record:
    """Return its frozen record."""
    frozen = bench.paper.freezing.frozen(talk_id)
    assert frozen is not None
    return frozen.record


def test_the_first_print_needs_no_reason_and_has_no_note(
    bench: Workbench, talk_id: TalkId, record: Record
) -> None:
    """Who, when, which version, which pages and what came of it are kept."""
    begun = bench.paper.printing.begin(talk_id, record, 1, 3)
    done = bench.paper.printing.ended(begun.id, 3)

    assert bench.paper.printing.note(begun) == ""
    assert (begun.copy, begun.account, begun.at) == (1, "li.wen", bench.clock.now())
    assert begun.outcome is PrintOutcome.BEGUN
    assert bench.paper.printing.of_talk(talk_id) == (done,)
    assert (done.outcome, done.pages_out, done.rest) == (PrintOutcome.DONE, 3, None)


def test_from_the_second_on_a_reason_is_needed_and_stands_on_the_paper(
    bench: Workbench, talk_id: TalkId, record: Record
) -> None:
    """Without a reason nothing is noted."""
    bench.paper.printing.ended(bench.paper.printing.begin(talk_id, record, 1, 3).id, 3)
    with pytest.raises(TextMissingError) as refused:
        bench.paper.printing.begin(talk_id, record, 1, 3, "  ")
    assert refused.value.field == "reason"
    assert len(bench.paper.printing.of_talk(talk_id)) == 1

    again = bench.paper.printing.begin(talk_id, record, 2, 2, "第二页卡纸")
    assert again.copy == 2
    assert bench.paper.printing.note(again) == "第2次打印"


def test_what_did_not_go_out_is_printed_as_the_same_print(
    bench: Workbench, talk_id: TalkId, record: Record
) -> None:
    """The rest needs no reason and carries no other number."""
    stopped = bench.paper.printing.ended(bench.paper.printing.begin(talk_id, record, 1, 5).id, 2)
    assert (stopped.outcome, stopped.rest) == (PrintOutcome.STOPPED, (3, 5))

    rest = bench.paper.printing.go_on(stopped.id)
    assert (rest.first, rest.last, rest.copy) == (3, 5, 1)
    bench.paper.printing.ended(rest.id, 3)
    assert bench.paper.printing.next_copy(talk_id, record) == 2
    with pytest.raises(NothingLeftToPrintError):
        bench.paper.printing.go_on(rest.id)


def test_only_the_newest_run_of_a_print_can_go_on(
    bench: Workbench, talk_id: TalkId, record: Record
) -> None:
    """Its rest is printed once: a second time would be a print without reason and count."""
    stopped = bench.paper.printing.ended(bench.paper.printing.begin(talk_id, record, 1, 5).id, 2)
    bench.paper.printing.ended(bench.paper.printing.go_on(stopped.id).id, 3)
    with pytest.raises(NothingLeftToPrintError):
        bench.paper.printing.go_on(stopped.id)


def test_a_dead_printers_print_does_not_go_on_after_another(
    bench: Workbench, talk_id: TalkId, record: Record
) -> None:
    """What was printed meanwhile is the first print; the next one says why."""
    nothing = bench.paper.printing.ended(bench.paper.printing.begin(talk_id, record, 1, 5).id, 0)
    bench.paper.printing.ended(bench.paper.printing.begin(talk_id, record, 1, 5).id, 5)
    with pytest.raises(NothingLeftToPrintError):
        bench.paper.printing.go_on(nothing.id)


def test_a_print_of_which_nothing_went_out_does_not_count(
    bench: Workbench, talk_id: TalkId, record: Record
) -> None:
    """A dead printer leaves a line in the list, but the next print is the first."""
    nothing = bench.paper.printing.ended(bench.paper.printing.begin(talk_id, record, 1, 5).id, 0)
    assert nothing.outcome is PrintOutcome.NOTHING
    assert bench.paper.printing.next_copy(talk_id, record) == 1


def test_a_print_whose_end_nobody_saw_counts(
    bench: Workbench, talk_id: TalkId, record: Record
) -> None:
    """After a power cut the paper may lie in the tray."""
    bench.paper.printing.begin(talk_id, record, 1, 5)
    assert bench.paper.printing.next_copy(talk_id, record) == 2


def test_other_words_are_counted_anew(bench: Workbench, talk_id: TalkId, record: Record) -> None:
    """A new version is another paper."""
    bench.paper.printing.begin(talk_id, record, 1, 5)
    bench.paper.reading_back.reopen(talk_id)
    bench.paper.reading_back.state(talk_id, "补充。")
    assert (
        bench.paper.printing.next_copy(talk_id, bench.paper.reading_back.desk(talk_id).record) == 1
    )


def test_prints_are_audited(bench: Workbench, talk_id: TalkId, record: Record) -> None:
    """Beginning and end are both in the trail."""
    bench.paper.printing.ended(bench.paper.printing.begin(talk_id, record, 1, 5).id, 5)
    with bench.store.read() as tables:
        assert tables.audit.first_break() is None
        newest = [(entry.act, entry.entity) for entry in tables.audit.newest(2)]
    assert newest == [("save", "printing"), ("add", "printing")]
