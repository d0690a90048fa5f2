"""Prints, scans and handwriting in the vault: kept as given, and nothing changed unseen."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from app.domain.hand_signing import Scan, Sheet
from app.domain.ids import PenId, ScanId, TalkId
from app.domain.page_code import PageCode
from app.domain.pen import PenDrawing, PenPoint, PenSignature, PenSpot
from app.domain.printing import Printing, PrintOutcome
from app.services.ports.vault_store import VaultStore
from app.storage.connection import connect
from tests.builders_vault import KEY, a_store, an_open_store, stored_talk

AT = datetime(2026, 3, 5, 9, 30, tzinfo=UTC)
CODE = PageCode("2026-0007", 1, 2, 5, "ab" * 8)
DRAWING = PenDrawing(900, 400, ((PenPoint(1, 2, 3, 4), PenPoint(5, 6)),))


def fill(store: VaultStore) -> TalkId:
    """Store one of each."""
    talk_id = stored_talk(store)
    with store.change() as tables:
        tables.printings.add(Printing(talk_id, "ab" * 32, "2026-0007", 1, 1, 1, 5, "", AT))
        sheets = (Sheet(ScanId(0), 1, CODE, turn=180), Sheet(ScanId(0), 2, is_empty=True))
        tables.scans.add(Scan(talk_id, "页.pdf", AT, "12" * 32, 4, 2), b"%PDF", sheets)
        pen = PenSignature(talk_id, "ab" * 32, PenSpot.PAGE, 1, "subject", "𠮷大同", AT, DRAWING)
        tables.pens.add(pen)
        tables.pens.save_placed("ab" * 32, [PenId(1)])
    return talk_id


def test_everything_comes_back(store: VaultStore) -> None:
    """Prints, scans with their sheets, strokes, and which files show them."""
    talk_id = fill(store)
    with store.read() as tables:
        (printing,) = tables.printings.of_talk(talk_id)
        (scan,) = tables.scans.of_talk(talk_id)
        first, second = tables.scans.sheets(talk_id)
        (pen,) = tables.pens.of_paper("ab" * 32)
        assert (printing.outcome, printing.at) == (PrintOutcome.BEGUN, AT)
        assert tables.scans.data(scan.id) == b"%PDF"
        assert (scan.name, scan.at, scan.account) == ("页.pdf", AT, printing.account)
        assert (first.code, first.turn, first.scan_id) == (CODE, 180, scan.id)
        assert (second.code, second.is_empty) == (None, True)
        assert (pen.drawing, pen.name, pen.at) == (DRAWING, "𠮷大同", AT)
        assert tables.pens.placed("ab" * 32) == (pen.id,)
        assert tables.pens.placed("cd" * 32) == ()


def test_a_withdrawn_pen_stands_no_more(store: VaultStore) -> None:
    """It is still in the vault, and can be found by its id."""
    fill(store)
    with store.change() as tables:
        tables.pens.withdraw(PenId(1))
    with store.read() as tables:
        assert tables.pens.of_paper("ab" * 32) == ()
        assert tables.pens.get(PenId(1)).drawing == DRAWING


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE printing SET outcome = 'nothing'",
        "UPDATE scan SET data = x'00'",
        "UPDATE scan_sheet SET page_by_hand = 2",
        "UPDATE pen SET strokes = '[[[9,9,9,9]]]'",
        "UPDATE pen SET is_withdrawn = 1",
        "UPDATE pen_file SET pens = ''",
    ],
)
def test_a_change_past_the_program_shows(tmp_path: Path, statement: str) -> None:
    """The audit trail covers every one of these rows."""
    store = a_store(tmp_path)
    fill(store)
    store.close()
    connection = connect(tmp_path / "vault.db", KEY)
    for trigger in ("scan_no_update", "pen_no_change"):
        connection.execute(f"DROP TRIGGER {trigger}")  # as an insider could
    connection.execute(statement)
    connection.close()

    with an_open_store(tmp_path) as again, again.read() as tables:
        assert tables.audit.first_break() is not None


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE scan SET data = x'00'",
        "UPDATE pen SET strokes = '[]'",
        "DELETE FROM scan",
        "DELETE FROM scan_sheet",
        "DELETE FROM pen",
        "DELETE FROM printing",
    ],
)
def test_the_vault_itself_refuses(tmp_path: Path, statement: str) -> None:
    """What came from paper or hand is never changed or removed."""
    store = a_store(tmp_path)
    fill(store)
    store.close()
    connection = connect(tmp_path / "vault.db", KEY)
    with pytest.raises(dbapi2.DatabaseError, match=r"only grows|stays"):
        connection.execute(statement)
    connection.close()
