"""Prints, scans and handwriting."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from app.domain.hand_signing import Scan, Sheet
from app.domain.ids import PenId, PrintingId, ScanId, SheetId, TalkId
from app.domain.page_code import read_page_code, write_page_code
from app.domain.pen import PenSignature, PenSpot, read_strokes, write_strokes
from app.domain.printing import Printing, PrintOutcome
from app.storage.audit_chain import content_hash
from app.storage.session import Body, Row, Session

_PRINTING = (
    "talk_id, fingerprint, number, version, copy, first, last, reason, at, account, outcome,"
    " pages_out"
)
_SCAN = "talk_id, name, at, account, sha256, size, sheets"
_SHEET = "scan_id, number, code, is_empty, looks_blank, turn, page_by_hand, paper_by_hand"
_PEN = "talk_id, fingerprint, spot, number, role, name, at, account, width, height, strokes"


class SqlPrintingTable:
    """Rows of prints; the body is the row."""

    entity = "printing"

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, printing: Printing) -> Printing:
        """Store a print that begins; gives id and account."""
        kept = replace(printing, account=self._session.account)
        row = _printing_row(kept)
        new = self._session.insert(
            f"INSERT INTO printing ({_PRINTING}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", row
        )
        self._session.changed("add", self.entity, new, row)
        return replace(kept, id=PrintingId(new))

    def save(self, printing: Printing) -> None:
        """Keep what became of a print; raises KeyError."""
        row = _printing_row(printing)
        self._session.one(
            "UPDATE printing SET outcome = ?, pages_out = ? WHERE id = ? RETURNING id",
            (printing.outcome.value, printing.pages_out, printing.id),
        )
        self._session.changed("save", self.entity, printing.id, row)

    def get(self, printing_id: PrintingId) -> Printing:
        """Return a print; raises KeyError."""
        sql = f"SELECT id, {_PRINTING} FROM printing WHERE id = ?"
        return _printing(self._session.one(sql, (printing_id,)))

    def of_talk(self, talk_id: TalkId) -> tuple[Printing, ...]:
        """Return a talk's prints, the oldest first."""
        sql = f"SELECT id, {_PRINTING} FROM printing WHERE talk_id = ? ORDER BY id"
        return tuple(map(_printing, self._session.rows(sql, (talk_id,))))

    def bodies(self) -> Iterator[Body]:
        """Yield every row as the audit trail covers it."""
        for row in self._session.each(f"SELECT id, {_PRINTING} FROM printing"):
            yield self.entity, row[0], row[1:]


class SqlScanTable:
    """Rows of scans and their sheets; in a body the hash of the file stands for it."""

    entity = "scan"

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, scan: Scan, data: bytes, sheets: Sequence[Sheet]) -> Scan:
        """Store a scan and its sheets; gives ids and account."""
        kept = replace(scan, account=self._session.account)
        row = (
            kept.talk_id,
            kept.name,
            kept.at.isoformat(),
            kept.account,
            kept.sha256,
            kept.size,
            kept.sheets,
        )
        new = self._session.insert(
            f"INSERT INTO scan ({_SCAN}, data) VALUES (?, ?, ?, ?, ?, ?, ?, ?)", (*row, data)
        )
        self._session.changed("add", self.entity, new, (*row, content_hash(data)))
        for sheet in sheets:
            self._add_sheet(replace(sheet, scan_id=ScanId(new)))
        return replace(kept, id=ScanId(new))

    def of_talk(self, talk_id: TalkId) -> tuple[Scan, ...]:
        """Return a talk's scans, the oldest first."""
        sql = f"SELECT id, {_SCAN} FROM scan WHERE talk_id = ? ORDER BY id"
        return tuple(map(_scan, self._session.rows(sql, (talk_id,))))

    def sheets(self, talk_id: TalkId) -> tuple[Sheet, ...]:
        """Return all sheets of a talk in the order they were scanned."""
        columns = ", ".join(f"scan_sheet.{name}" for name in ("id", *_SHEET.split(", ")))
        rows = self._session.rows(
            f"SELECT {columns} FROM scan JOIN scan_sheet ON scan_id = scan.id"
            " WHERE talk_id = ? ORDER BY scan_sheet.id",
            (talk_id,),
        )
        return tuple(map(_sheet, rows))

    def data(self, scan_id: ScanId) -> bytes:
        """Return the file as it came; raises KeyError."""
        return bytes(self._session.one("SELECT data FROM scan WHERE id = ?", (scan_id,))[0])

    def talk_of(self, sheet_id: SheetId) -> TalkId:
        """Return the talk a sheet was scanned for; raises KeyError."""
        sql = (
            "SELECT talk_id FROM scan JOIN scan_sheet ON scan_id = scan.id WHERE scan_sheet.id = ?"
        )
        return TalkId(self._session.one(sql, (sheet_id,))[0])

    def save_hand(self, sheet: Sheet) -> None:
        """Keep which page a person says a sheet is; raises KeyError."""
        self._session.one(
            "UPDATE scan_sheet SET page_by_hand = ?, paper_by_hand = ? WHERE id = ? RETURNING id",
            (sheet.page_by_hand, sheet.paper_by_hand, sheet.id),
        )
        self._session.changed("save", "scan_sheet", sheet.id, _sheet_row(sheet))

    def bodies(self) -> Iterator[Body]:
        """Yield every row as the audit trail covers it."""
        for row in self._session.each(f"SELECT id, {_SCAN}, data FROM scan"):
            yield self.entity, row[0], (*row[1:8], content_hash(row[8]))
        for row in self._session.each(f"SELECT id, {_SHEET} FROM scan_sheet"):
            yield "scan_sheet", row[0], row[1:]

    def _add_sheet(self, sheet: Sheet) -> None:
        row = _sheet_row(sheet)
        new = self._session.insert(
            f"INSERT INTO scan_sheet ({_SHEET}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)", row
        )
        self._session.changed("add", "scan_sheet", new, row)


class SqlPenTable:
    """Rows of handwriting; the body is the row."""

    entity = "pen"

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, pen: PenSignature) -> PenSignature:
        """Store what was written; gives id and account."""
        kept = replace(pen, account=self._session.account)
        row = _pen_row(kept)
        new = self._session.insert(
            f"INSERT INTO pen ({_PEN}, is_withdrawn) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
            row,
        )
        self._session.changed("add", self.entity, new, (*row, 0))
        return replace(kept, id=PenId(new))

    def get(self, pen_id: PenId) -> PenSignature:
        """Return what was written, withdrawn or not; raises KeyError."""
        return _pen(self._session.one(f"SELECT id, {_PEN} FROM pen WHERE id = ?", (pen_id,)))

    def of_paper(self, fingerprint: str) -> tuple[PenSignature, ...]:
        """Return what stands on a paper and was not withdrawn, the oldest first."""
        sql = f"SELECT id, {_PEN} FROM pen WHERE fingerprint = ? AND is_withdrawn = 0 ORDER BY id"
        return tuple(map(_pen, self._session.rows(sql, (fingerprint,))))

    def withdraw(self, pen_id: PenId) -> None:
        """Let it count no more; raises KeyError."""
        row = _pen_row(self.get(pen_id))
        self._session.execute("UPDATE pen SET is_withdrawn = 1 WHERE id = ?", (pen_id,))
        self._session.changed("withdraw", self.entity, pen_id, (*row, 1))

    def placed(self, fingerprint: str) -> tuple[PenId, ...]:
        """Return which pens the paper's files show."""
        row = self._session.row("SELECT pens FROM pen_file WHERE fingerprint = ?", (fingerprint,))
        return tuple(PenId(int(part)) for part in row[0].split(",")) if row and row[0] else ()

    def save_placed(self, fingerprint: str, pens: Sequence[PenId]) -> None:
        """Keep which pens the paper's files show."""
        text = ",".join(map(str, pens))
        (new,) = self._session.rows(
            "INSERT INTO pen_file (fingerprint, pens) VALUES (?1, ?2)"
            " ON CONFLICT (fingerprint) DO UPDATE SET pens = ?2 RETURNING id",
            (fingerprint, text),
        )
        self._session.changed("save", "pen_file", new[0], (fingerprint, text))

    def bodies(self) -> Iterator[Body]:
        """Yield every row as the audit trail covers it."""
        for row in self._session.each(f"SELECT id, {_PEN}, is_withdrawn FROM pen"):
            yield self.entity, row[0], row[1:]
        for row in self._session.each("SELECT id, fingerprint, pens FROM pen_file"):
            yield "pen_file", row[0], row[1:]


def _printing_row(printing: Printing) -> Row:
    return (
        printing.talk_id,
        printing.fingerprint,
        printing.number,
        printing.version,
        printing.copy,
        printing.first,
        printing.last,
        printing.reason,
        printing.at.isoformat(),
        printing.account,
        printing.outcome.value,
        printing.pages_out,
    )


def _printing(row: Row) -> Printing:
    printing_id, talk_id, fingerprint, number, version, copy, first, last, reason, *became = row
    at, account, outcome, pages_out = became
    return Printing(
        TalkId(talk_id),
        fingerprint,
        number,
        version,
        copy,
        first,
        last,
        reason,
        datetime.fromisoformat(at),
        account,
        PrintOutcome(outcome),
        pages_out,
        PrintingId(printing_id),
    )


def _scan(row: Row) -> Scan:
    scan_id, talk_id, name, at, account, sha256, size, sheets = row
    when = datetime.fromisoformat(at)
    return Scan(TalkId(talk_id), name, when, sha256, size, sheets, account, ScanId(scan_id))


def _sheet_row(sheet: Sheet) -> Row:
    return (
        sheet.scan_id,
        sheet.number,
        write_page_code(sheet.code) if sheet.code else "",
        int(sheet.is_empty),
        int(sheet.looks_blank),
        sheet.turn,
        sheet.page_by_hand,
        sheet.paper_by_hand,
    )


def _sheet(row: Row) -> Sheet:
    sheet_id, scan_id, number, code, is_empty, looks_blank, turn, page, paper = row
    return Sheet(
        ScanId(scan_id),
        number,
        read_page_code(code),
        bool(is_empty),
        bool(looks_blank),
        turn,
        page,
        paper,
        SheetId(sheet_id),
    )


def _pen_row(pen: PenSignature) -> Row:
    return (
        pen.talk_id,
        pen.fingerprint,
        pen.spot.value,
        pen.number,
        pen.role,
        pen.name,
        pen.at.isoformat(),
        pen.account,
        pen.drawing.width,
        pen.drawing.height,
        write_strokes(pen.drawing),
    )


def _pen(row: Row) -> PenSignature:
    pen_id, talk_id, fingerprint, spot, number, role, name, at, account, *drawing = row
    return PenSignature(
        TalkId(talk_id),
        fingerprint,
        PenSpot(spot),
        number,
        role,
        name,
        datetime.fromisoformat(at),
        read_strokes(*drawing),
        account,
        PenId(pen_id),
    )
