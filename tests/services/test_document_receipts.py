"""What comes back for documents: terms in working days, states, totals, the register as a file."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from app.domain.document import (
    AddresseeState,
    Document,
    DocumentNotIssuedError,
    Receipt,
)
from app.domain.participant import Role
from app.domain.receipt_days import (
    ReceiptDay,
    ReceiptInFutureError,
    ReceiptOutOfOrderError,
    ReceiptStepMissingError,
)
from app.domain.working_days import WorkingCalendar, YearOfDays
from app.schemes.calendar_files import read_calendar
from app.services.demonstration import TalkClock
from app.services.document_receipts import DocumentReceipts
from app.services.document_sources import DocumentSources
from app.services.workbench import Workbench
from tests.builders_documents import a_draft, an_issued
from tests.builders_talks import registered_people, silent


def states(bench: Workbench, document: Document) -> list[AddresseeState]:
    """Return where each addressee stands."""
    return [line.state for line in bench.documents.register.of_document(document)]


def receive(bench: Workbench, document: Document, receipt: Receipt) -> Document:
    """Note what came back from all addressees."""
    receipts = {addressee.id: receipt for addressee in document.addressees}
    return bench.documents.receipts.receive(document.id, receipts)


def until(clock: TalkClock, day: date) -> None:
    """Let time pass until a day."""
    clock.wait((day - clock.now().date()).days * 86_400)


def test_an_inquiry_goes_its_way(bench: Workbench, clock: TalkClock) -> None:
    """Issued, signed for, answered by the person, endorsed: the day of the receipt is day 0."""
    issued = an_issued(bench, "inquiry_notice")
    assert states(bench, issued) == [AddresseeState.UNSIGNED]
    until(clock, date(2026, 5, 20))
    received = Receipt(received_on=date(2026, 4, 27), signed_by="张一")
    noted = receive(bench, issued, received)
    assert noted.addressees[0].receipt.due_on == date(2026, 5, 20)  # over 1 May and its swap day
    assert not noted.addressees[0].receipt.due_provisional
    assert states(bench, noted) == [AddresseeState.AWAITING]
    replied = replace(received, replied_on=date(2026, 5, 18), reply="逐项说明如下。")
    assert states(bench, receive(bench, issued, replied)) == [AddresseeState.REPLIED]
    endorsed = replace(
        replied, endorsed_on=date(2026, 5, 19), endorsed_by="李四", endorsement="情况属实"
    )
    assert states(bench, receive(bench, issued, endorsed)) == [AddresseeState.ENDORSED]


def test_a_term_into_an_unknown_year_is_provisional(bench: Workbench, clock: TalkClock) -> None:
    """Where next year's holidays are not announced, the due day says that it may move."""
    until(clock, date(2026, 12, 28))
    noted = receive(bench, an_issued(bench), Receipt(received_on=date(2026, 12, 28)))
    assert noted.addressees[0].receipt.due_provisional


def test_what_goes_to_nobody_waits_for_nobody(bench: Workbench) -> None:
    """An approval form stays in the office: issued is all it can be."""
    assert states(bench, an_issued(bench, "approval_form")) == [AddresseeState.ISSUED]


def test_no_answer_is_overdue(bench: Workbench) -> None:
    """Past the due day without a reply, an addressee is overdue; nothing stores that."""
    issued = an_issued(bench, day=date(2026, 1, 4))
    noted = receive(bench, issued, Receipt(received_on=date(2026, 1, 5)))
    assert states(bench, noted) == [AddresseeState.OVERDUE]


def test_a_delegated_talk_has_two_terms(bench: Workbench) -> None:
    """The talk within fifteen working days of the receipt, its papers within five of the talk."""
    issued = an_issued(bench, "delegation_notice", day=date(2026, 1, 28))
    noted = receive(bench, issued, Receipt(received_on=date(2026, 1, 28)))
    assert noted.addressees[0].receipt.due_on == date(2026, 2, 25)
    held = Receipt(received_on=date(2026, 1, 28), replied_on=date(2026, 2, 25))
    noted = receive(bench, issued, held)
    assert noted.addressees[0].receipt.return_due_on == date(2026, 3, 3)
    assert states(bench, noted) == [AddresseeState.OVERDUE]  # the clock stands at 5 March
    back = replace(held, returned_on=date(2026, 3, 4))
    assert states(bench, receive(bench, issued, back)) == [AddresseeState.RETURNED]


SENT, CAME, ANSWERED = date(2026, 2, 2), date(2026, 2, 6), date(2026, 2, 9)
"""The clock stands at 5 March."""


@pytest.mark.parametrize(
    ("wrong", "error"),
    [
        (Receipt(replied_on=ANSWERED), (ReceiptDay.RECEIVED, ReceiptDay.REPLIED)),
        (Receipt(meeting_on=ANSWERED), (ReceiptDay.RECEIVED, ReceiptDay.MEETING)),
        (Receipt(CAME, endorsed_on=ANSWERED), (ReceiptDay.REPLIED, ReceiptDay.ENDORSED)),
        (Receipt(CAME, returned_on=ANSWERED), (ReceiptDay.REPLIED, ReceiptDay.RETURNED)),
    ],
)
def test_no_step_is_left_out(
    bench: Workbench, wrong: Receipt, error: tuple[ReceiptDay, ReceiptDay]
) -> None:
    """No reply without the receipt, no endorsement without the reply: which is missing is said."""
    with pytest.raises(ReceiptStepMissingError) as refused:
        receive(bench, an_issued(bench, day=SENT), wrong)
    assert (refused.value.missing, refused.value.given) == error


@pytest.mark.parametrize(
    ("wrong", "first", "then"),
    [
        (Receipt(date(2026, 2, 1)), ReceiptDay.ISSUED, ReceiptDay.RECEIVED),
        (Receipt(ANSWERED, meeting_on=CAME), ReceiptDay.RECEIVED, ReceiptDay.MEETING),
        (Receipt(ANSWERED, replied_on=CAME), ReceiptDay.RECEIVED, ReceiptDay.REPLIED),
        (
            Receipt(CAME, replied_on=ANSWERED, endorsed_on=CAME),
            ReceiptDay.REPLIED,
            ReceiptDay.ENDORSED,
        ),
        (
            Receipt(CAME, replied_on=ANSWERED, returned_on=CAME),
            ReceiptDay.REPLIED,
            ReceiptDay.RETURNED,
        ),
    ],
)
def test_no_day_lies_before_the_one_it_follows(
    bench: Workbench, wrong: Receipt, first: ReceiptDay, then: ReceiptDay
) -> None:
    """Not even the receipt before the letter's own day; both days are named."""
    with pytest.raises(ReceiptOutOfOrderError) as refused:
        receive(bench, an_issued(bench, day=SENT), wrong)
    assert (refused.value.first, refused.value.then) == (first, then)


def test_what_is_still_to_come_has_not_come_back(bench: Workbench) -> None:
    """A receipt of tomorrow is refused; a meeting may be announced, a same-day answer is right."""
    issued = an_issued(bench)
    today, tomorrow = date(2026, 3, 5), date(2026, 3, 6)
    with pytest.raises(ReceiptInFutureError):
        receive(bench, issued, Receipt(tomorrow))
    at_once = Receipt(today, replied_on=today, meeting_on=tomorrow, endorsed_on=today)
    assert receive(bench, issued, at_once).addressees[0].receipt.meeting_on == tomorrow


def test_nothing_comes_back_for_a_draft(bench: Workbench) -> None:
    """What was not issued was not sent."""
    with pytest.raises(DocumentNotIssuedError):
        receive(bench, a_draft(bench), Receipt(received_on=date(2026, 3, 5)))


def test_the_register_is_a_table_that_computes_nothing(bench: Workbench, tmp_path: Path) -> None:
    """One row a letter, replies that begin with = stay text."""
    issued = an_issued(bench, "prompt_letter", 3)
    answer = Receipt(
        received_on=date(2026, 3, 5), replied_on=date(2026, 3, 5), reply="=1+1", measures="开会"
    )
    receive(bench, issued, answer)
    path = tmp_path / "register.xlsx"
    bench.documents.register.write_file(path, bench.documents.register.lines())
    rows = [*openpyxl.load_workbook(path).worksheets[0].iter_rows()]
    assert len(rows) == 4
    cells = {cell.value: cell for cell in rows[1]}
    assert cells["谈函〔2026〕1号"].data_type == "s"
    assert cells["=1+1；开会"].data_type == "s"
    assert cells["已回复"].value == "已回复"


def test_pledges_are_counted_from_the_top(bench: Workbench) -> None:
    """Who leads is counted apart from the others: asked, signed, of how many (BZ01)."""
    persons = registered_people(bench)
    draft = a_draft(bench, "pledge", 1)
    named = replace(draft.addressees[0], person_id=persons[Role.SUBJECT])
    bench.documents.drafting.save(replace(draft, addressees=(named,)))
    issued = bench.documents.issuing.issue(draft.id, silent)
    receive(bench, issued, Receipt(received_on=date(2026, 3, 5)))
    (row,) = bench.documents.register.coverage("pledge")
    assert (row.level, row.heads, row.persons, row.asked, row.signed) == ("county", True, 4, 1, 1)


def test_terms_move_when_holidays_are_announced(bench: Workbench, clock: TalkClock) -> None:
    """Once 2027 is known a provisional term is worked out anew, and what moved is told."""
    until(clock, date(2026, 12, 28))
    issued = an_issued(bench, "prompt_letter", 3)
    came, ids = Receipt(received_on=date(2026, 12, 28)), [a.id for a in issued.addressees]
    met = replace(came, replied_on=came.received_on)
    bench.documents.receipts.receive(issued.id, dict(zip(ids, (came, came, met), strict=True)))
    before = bench.documents.drafting.document(issued.id).addressees[0].receipt.due_on
    known = read_calendar(Path(__file__).parents[2] / "resources" / "calendar")
    new_year = YearOfDays(
        2027, "通知", frozenset({date(2027, 1, 1), date(2027, 1, 4)}), frozenset()
    )
    later = DocumentReceipts(
        bench.store,
        DocumentSources(bench.schemes, lambda _talk_id, *, for_others: ()),  # noqa: ARG005
        bench.clock,
        lambda: WorkingCalendar((*known.years, new_year)),
    )
    moved = later.recompute()
    assert [each.number for each in moved] == ["谈函〔2026〕1号", "谈函〔2026〕2号"]
    assert moved[0].before == before
    after = bench.documents.drafting.document(issued.id).addressees[0].receipt
    assert (after.due_on, after.due_provisional) == (moved[0].after, False)
    met_one = bench.documents.drafting.document(issued.id).addressees[2].receipt
    assert (met_one.due_on, met_one.due_provisional) == (before, True)  # a term that was met stays
    assert later.recompute() == ()
