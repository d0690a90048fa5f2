"""Room for handwriting: closing words, initials, and that the closing never stands alone."""

import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.pen import PenSpot
from app.domain.record import (
    MOST_HAND_LINES,
    ROOM_TO_WRITE,
    Block,
    Column,
    HandLines,
    Heading,
    Paragraph,
    ParagraphRole,
    Record,
    SignatureBlock,
    SignatureLine,
    Table,
    closing_start,
)
from app.domain.verdict import FindingCode, Outcome
from app.export.fonts import Fonts
from app.export.layout import grid
from app.export.layout.page import HandPlace, Layout, Page, Rule
from app.export.layout.record_layout import lay_out
from app.export.pdf_check import PdfRecordChecker
from app.export.pdf_finish import PdfRecordWriter
from app.export.pdf_writer import PdfWriter
from app.export.record_codec import UnreadableRecordError, freeze, thaw, to_canonical
from app.export.word_check import WordRecordChecker
from app.export.word_package import DOCUMENT, read_package, write_package
from tests.export.builders import a_record
from tests.export.libreoffice import converted_to_pdf
from tests.export.signed_word import written
from tests.tools import needs

HINT = "请谈话对象亲笔写明：“以上记录我已看过，与我所谈内容相符。”"
COUNT = "本记录共更正1处、补充0处。"


def a_read_back_record(entries: int = 12, *, signers: int = 4, rows: int = 1) -> Record:
    """Return a record as it prints after the read-back, with `rows` corrections."""
    record = a_record(entries)
    columns = (Column("编号", 4), Column("更正为", 20), Column("本人签名", 6))
    body = record.blocks[: closing_start(record.blocks)]
    lines = tuple(
        SignatureLine("subject" if n == 0 else f"interviewer.{n + 1}", "谈话人", f"某人{n}")
        for n in range(signers)
    )
    blocks: tuple[Block, ...] = (
        *body,
        Heading(1, "三、更正情况"),
        Table("", columns, tuple((f"更正{n}", "改" * 60, ROOM_TO_WRITE) for n in range(rows))),
        Paragraph("本记录由谈话对象本人阅看。"),
        Paragraph(COUNT, ParagraphRole.CLOSING),
        HandLines(HINT, 2),
        SignatureBlock(lines),
    )
    return replace(record, blocks=blocks)


@pytest.fixture(scope="module")
def fonts() -> Fonts:
    """Return the fonts that ship."""
    return Fonts(Path(__file__).parents[2] / "resources" / "fonts")


def laid_out(record: Record, fonts: Fonts) -> Layout:
    """Return a record's pages."""
    return lay_out(record, freeze(record).short_fingerprint, fonts)


def text_of(page: Page) -> str:
    """Return the words of a page without blanks."""
    return "".join(line.text for line in page.lines)


def hands(layout: Layout, spot: PenSpot) -> list[HandPlace]:
    """Return the rooms of one kind."""
    return [hand for hand in layout.hands if hand.spot is spot]


@pytest.mark.parametrize("entries", range(4, 40))
def test_the_closing_part_never_stands_alone(entries: int, fonts: Fonts) -> None:
    """Count, hint, lines and signatures share the last page with words of the record."""
    last = laid_out(a_read_back_record(entries), fonts).pages[-1]
    text = text_of(last)
    assert all(words in text for words in (COUNT, HINT, "某人0", "某人3"))
    assert text.index(COUNT) > 0


@pytest.mark.parametrize("signers", [9, 14, 30])
def test_more_signatures_than_a_page_holds_leave_nobody_alone(signers: int, fonts: Fonts) -> None:
    """The words stay with the first who sign; the last signer has company too."""
    layout = laid_out(a_read_back_record(12, signers=signers), fonts)
    pages = [text_of(page) for page in layout.pages]
    with_hint = next(text for text in pages if HINT in text)
    assert COUNT in with_hint
    assert "某人0" in with_hint
    assert f"某人{signers - 2}" in pages[-1]
    assert f"某人{signers - 1}" in pages[-1]


def test_the_dotted_lines_lie_in_the_text_block(fonts: Fonts) -> None:
    """There are two lines of dots below the hint, and one room for the pen over both."""
    layout = laid_out(a_read_back_record(), fonts)
    dots = [m for m in layout.pages[-1].body if isinstance(m, Rule) and 0 < m.x2 - m.x1 < 1]
    assert len({round(dot.y1, 2) for dot in dots}) == 2
    (room,) = hands(layout, PenSpot.CLOSING)
    left, low, right, high = room.rect
    assert room.page == len(layout.pages) - 1
    assert (left, right) == pytest.approx((grid.LEFT, grid.RIGHT))
    assert all(low - 2 <= dot.y1 < high for dot in dots)
    assert high - low > 2 * grid.LEADING


def test_each_correction_has_room_for_initials(fonts: Fonts) -> None:
    """One room a row, high enough to write in, and no row is torn over a page end."""
    layout = laid_out(a_read_back_record(9, rows=30), fonts)
    rooms = hands(layout, PenSpot.INITIALS)
    assert [room.number for room in rooms] == list(range(1, 31))
    assert all(room.rect[3] - room.rect[1] > 1.5 * grid.TEXT_SIZE for room in rooms)
    assert len({room.page for room in rooms}) > 1


def test_a_row_higher_than_its_share_of_a_page_may_be_torn(fonts: Fonts) -> None:
    """A correction of many pages is still printed whole; its room is at its end."""
    record = a_read_back_record(4)
    long = tuple(
        replace(b, rows=(("更正1", "长" * 3000, ROOM_TO_WRITE),))
        if isinstance(b, Table) and not b.caption
        else b
        for b in record.blocks
    )
    layout = laid_out(replace(record, blocks=long), fonts)
    assert sum(text_of(page).count("长") for page in layout.pages) >= 3000
    rooms = hands(layout, PenSpot.INITIALS)
    assert rooms[-1].number == len(rooms)


def test_our_own_files_agree_and_changed_ones_do_not(fonts: Fonts) -> None:
    """Both checkers know the new blocks: as made they match, with another hint they don't."""
    record = a_read_back_record()
    pdf = PdfRecordWriter(PdfWriter(fonts)).write(freeze(record), lambda _done, _total: None)
    assert FindingCode.CONTENT_MATCHES in codes(PdfRecordChecker().check(pdf, ()).findings)
    word = written(record)
    assert FindingCode.CONTENT_MATCHES in codes(WordRecordChecker().check(word, ()).findings)

    parts = read_package(word)
    for old, new in (("亲笔写明", "亲笔签写"), ("更正1处", "更正0处")):
        assert old.encode() in parts[DOCUMENT]
        changed = {**parts, DOCUMENT: parts[DOCUMENT].replace(old.encode(), new.encode())}
        verdict = WordRecordChecker().check(write_package(changed), ())
        assert FindingCode.CONTENT_CHANGED in codes(verdict.findings)
        assert verdict.outcome is Outcome.BAD


def codes(findings: tuple[object, ...]) -> set[object]:
    """Return what was found, without its facts."""
    return {getattr(finding, "code", None) for finding in findings}


@needs("soffice")
@needs("pdftotext")
def test_word_has_the_lines_on_the_last_page_too(tmp_path: Path) -> None:
    """LibreOffice sets hint, lines and signatures on one page, never alone."""
    for entries in (9, 12, 15):
        file = tmp_path / f"{entries}.docx"
        file.write_bytes(written(a_read_back_record(entries)))
        made = converted_to_pdf(file, tmp_path)
        text = subprocess.run(["pdftotext", made, "-"], check=True, capture_output=True).stdout
        pages = "".join(text.decode().split(" ")).split("\f")
        last = next(page for page in pages if "亲笔写明" in page)
        assert all(words in last for words in ("某人0", "某人3", "共更正", "本人阅看"))


@pytest.mark.parametrize("lines", [0, -1, MOST_HAND_LINES + 1, 10**9, True])
def test_a_made_up_number_of_lines_is_refused(lines: int) -> None:
    """A file cannot ask for a page of nothing, or for millions of them."""
    canonical = to_canonical(a_read_back_record()).replace(
        b'"lines":2', f'"lines":{str(lines).lower()}'.encode()
    )
    with pytest.raises(UnreadableRecordError):
        thaw(canonical)


def test_hand_lines_survive_the_canonical_form() -> None:
    """What is frozen comes back the same."""
    record = a_read_back_record(rows=2)
    assert thaw(freeze(record).canonical).record == record
