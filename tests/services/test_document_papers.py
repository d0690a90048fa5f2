"""Files of issued documents: one PDF or a folder, names without names of persons."""

import io
import re
from pathlib import Path

import docx
import pypdfium2
import pytest

from app.domain.document import DocumentNotIssuedError
from app.services.errors import Cancelled
from app.services.workbench import Workbench
from tests.builders_documents import a_draft, an_issued
from tests.builders_talks import silent


def pages(path: Path) -> list[str]:
    """Return the words of each page."""
    document = pypdfium2.PdfDocument(path.read_bytes())
    return [page.get_textpage().get_text_range() for page in document]


def test_all_letters_in_one_pdf_begin_on_fronts(bench: Workbench, tmp_path: Path) -> None:
    """Printed on both sides, no letter begins on the back of another's leaf."""
    issued = an_issued(bench, "prompt_letter", 3)
    (path,) = bench.documents.papers.export(issued.id, tmp_path, silent, ("pdf",))
    found = pages(path)
    starts = [n for n, words in enumerate(found) if "号" in words and "提示函" in words.split()]
    firsts = [n for n, words in enumerate(found) if "：\r\n" in words and "张0" in words]
    assert firsts == [n for n in firsts if n % 2 == 0]
    assert len(firsts) == 3, starts
    assert path.name == f"谈函〔2026〕1号-{issued.fingerprint[:8]}.pdf"


def test_a_folder_holds_each_letter(bench: Workbench, tmp_path: Path) -> None:
    """Every addressee gets an own PDF and Word file; no file bears a person's name."""
    issued = an_issued(bench, "prompt_letter", 3)
    bench.documents.issuing.void(issued.id, "已调离", issued.addressees[2].id)
    paths = bench.documents.papers.export(issued.id, tmp_path, silent, one_pdf=False)
    names = sorted(path.name for path in paths)
    assert len(names) == 6
    assert not any("张" in name for name in names)
    second = next(p for p in paths if p.name.startswith("谈函〔2026〕2号") and p.suffix == ".pdf")
    assert "张01" in "".join(pages(second))
    assert "张00" not in "".join(pages(second))
    gone = [p for p in paths if p.name.startswith("谈函〔2026〕3号")]
    for path in gone:
        words = (
            "".join(pages(path))
            if path.suffix == ".pdf"
            else docx.Document(io.BytesIO(path.read_bytes())).paragraphs[0].text
        )
        assert "作" in words
        assert "已调离" in words


def test_one_cancelled_letter_is_marked_among_the_others(bench: Workbench, tmp_path: Path) -> None:
    """In the PDF of all only the pages of the cancelled letter bear the mark."""
    issued = an_issued(bench, "prompt_letter", 3)
    bench.documents.issuing.void(issued.id, "已调离", issued.addressees[1].id)
    (path,) = bench.documents.papers.export(issued.id, tmp_path, silent, ("pdf",))
    marked = ["已调离" in words for words in pages(path)]
    count = len(marked) // 3
    assert marked == [False] * count + [True] * count + [False] * count


def test_each_cancelled_letter_says_its_own_reason(bench: Workbench, tmp_path: Path) -> None:
    """Who was left out before all were cancelled keeps the reason it was left out for."""
    issued = an_issued(bench, "prompt_letter", 3)
    bench.documents.issuing.void(issued.id, "已调离", issued.addressees[1].id)
    bench.documents.issuing.void(issued.id, "事项有变")
    (path,) = bench.documents.papers.export(issued.id, tmp_path, silent, ("pdf",))
    said = [re.findall("已调离|事项有变", words) for words in pages(path)]
    count = len(said) // 3
    assert said == [["事项有变"]] * count + [["已调离"]] * count + [["事项有变"]] * count


def test_export_is_noted_before_anything_leaves(bench: Workbench, tmp_path: Path) -> None:
    """The audit entry stands even where the person stops the writing."""
    issued = an_issued(bench)

    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        bench.documents.papers.export(issued.id, tmp_path, stop)
    with bench.store.read() as tables:
        newest = tables.audit.newest(1)[0]
    assert (newest.act, newest.entity, newest.entity_id) == ("export", "document", issued.id)
    with pytest.raises(DocumentNotIssuedError):
        bench.documents.papers.export(a_draft(bench).id, tmp_path, silent)
