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
    ReceiptOutOfOrderError,
)
from app.domain.participant import Role
from app.domain.working_days import WorkingCalendar, YearOfDays
from app.machine.spreadsheet import SpreadsheetFiles
from app.schemes.calendar_files import read_calendar
from app.services.document_receipts import DocumentReceipts
from app.services.workbench import Workbench
from tests.builders_documents import a_draft, an_issued
from tests.builders_talks import registered_people, silent


def states(bench: Workbench, document: Document) -> list[AddresseeState]:
    """Return where each addressee stands."""
    return [line.state for line in bench.documents.receipts.of_document(document)]


def receive(bench: Workbench, document: Document, receipt: Receipt) -> Document:
    """Note what came back from all addressees."""
    ids = [addressee.id for addressee in document.addressees]
    return bench.documents.receipts.receive(document.id, ids, receipt)


def test_an_inquiry_goes_its_way(bench: Workbench) -> None:
    """Issued, signed for, answered by the person, endorsed: the day of the receipt is day 0."""
    issued = an_issued(bench, "inquiry_notice")
    assert states(bench, issued) == [AddresseeState.UNSIGNED]
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


def test_a_term_into_an_unknown_year_is_provisional(bench: Workbench) -> None:
    """Where next year's holidays are not announced, the due day says that it may move."""
    noted = receive(bench, an_issued(bench), Receipt(received_on=date(2026, 12, 28)))
    assert noted.addressees[0].receipt.due_provisional


def test_no_answer_is_overdue(bench: Workbench) -> None:
    """Past the due day without a reply, an addressee is overdue; nothing stores that."""
    noted = receive(bench, an_issued(bench), Receipt(received_on=date(2026, 1, 5)))
    assert states(bench, noted) == [AddresseeState.OVERDUE]


def test_a_delegated_talk_has_two_terms(bench: Workbench) -> None:
    """The talk within fifteen working days of the receipt, its papers within five of the talk."""
    issued = an_issued(bench, "delegation_notice")
    noted = receive(bench, issued, Receipt(received_on=date(2026, 1, 28)))
    assert noted.addressees[0].receipt.due_on == date(2026, 2, 25)
    held = Receipt(received_on=date(2026, 1, 28), replied_on=date(2026, 2, 25))
    noted = receive(bench, issued, held)
    assert noted.addressees[0].receipt.return_due_on == date(2026, 3, 3)
    assert states(bench, noted) == [AddresseeState.OVERDUE]  # the clock stands at 5 March
    back = replace(held, returned_on=date(2026, 3, 4))
    assert states(bench, receive(bench, issued, back)) == [AddresseeState.RETURNED]


def test_what_comes_back_comes_in_order(bench: Workbench) -> None:
    """No reply before the receipt, no endorsement before the reply, nothing for a draft."""
    issued = an_issued(bench)
    for wrong in (
        Receipt(replied_on=date(2026, 3, 6)),
        Receipt(received_on=date(2026, 3, 6), replied_on=date(2026, 3, 5)),
        Receipt(received_on=date(2026, 3, 6), endorsed_on=date(2026, 3, 7)),
    ):
        with pytest.raises(ReceiptOutOfOrderError):
            receive(bench, issued, wrong)
    with pytest.raises(DocumentNotIssuedError):
        receive(bench, a_draft(bench), Receipt(received_on=date(2026, 3, 6)))


def test_the_register_is_a_table_that_computes_nothing(bench: Workbench, tmp_path: Path) -> None:
    """One row a letter, replies that begin with = stay text."""
    issued = an_issued(bench, "prompt_letter", 3)
    answer = Receipt(
        received_on=date(2026, 3, 5), replied_on=date(2026, 3, 6), reply="=1+1", measures="开会"
    )
    receive(bench, issued, answer)
    path = tmp_path / "register.xlsx"
    bench.documents.receipts.write_register(path, bench.documents.receipts.lines())
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
    bench.documents.issuing.save(replace(draft, addressees=(named,)))
    issued = bench.documents.issuing.issue(draft.id, silent)
    receive(bench, issued, Receipt(received_on=date(2026, 3, 5)))
    (row,) = bench.documents.receipts.coverage("pledge")
    assert (row.level, row.heads, row.persons, row.asked, row.signed) == ("county", True, 4, 1, 1)


def test_terms_move_when_holidays_are_announced(bench: Workbench) -> None:
    """Once 2027 is known a provisional term is worked out anew, and what moved is told."""
    issued = an_issued(bench, "prompt_letter", 2)
    receive(bench, issued, Receipt(received_on=date(2026, 12, 28)))
    before = bench.documents.issuing.document(issued.id).addressees[0].receipt.due_on
    known = read_calendar(Path(__file__).parents[2] / "resources" / "calendar")
    new_year = YearOfDays(
        2027, "通知", frozenset({date(2027, 1, 1), date(2027, 1, 4)}), frozenset()
    )
    later = DocumentReceipts(
        bench.store,
        bench.schemes,
        bench.clock,
        lambda: WorkingCalendar((*known.years, new_year)),
        SpreadsheetFiles,
    )
    moved = later.recompute()
    assert [each.number for each in moved] == ["谈函〔2026〕1号", "谈函〔2026〕2号"]
    assert moved[0].before == before
    after = bench.documents.issuing.document(issued.id).addressees[0].receipt
    assert (after.due_on, after.due_provisional) == (moved[0].after, False)
    assert later.recompute() == ()
