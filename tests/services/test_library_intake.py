"""Taking libraries in from files, and writing them so that they come back the same."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from docx import Document

from app.domain.library import LibraryEmptyError, LibraryForm, LibraryLevelsError, Oddity
from app.domain.library_columns import ColumnRole, ColumnUse
from app.domain.text import TextTooLongError
from app.export import record_codec
from app.machine.excel_book import ExcelBooks
from app.machine.file_shelf import FolderShelf
from app.machine.library_texts import LibraryTextFiles
from app.machine.spreadsheet import SpreadsheetFiles
from app.services.errors import NotASpreadsheetError, NotATextError
from app.services.library_intake import LONGEST_TEXT, LibraryIntake
from app.services.library_issues import LibraryIssues
from app.services.library_papers import LibraryPapers, LibraryTools
from app.services.ports.record_files import Progress
from app.services.ports.vault_store import VaultStore
from tests.builders_library import (
    ASPECTS,
    DUTIES,
    MANIFESTATIONS,
    MEASURES,
    library_book,
    library_parts,
    library_text,
)
from tests.builders_vault import FrozenClock, an_open_store

ALL = (MANIFESTATIONS, ASPECTS, DUTIES, MEASURES)


def _silent(done: int, total: int) -> None:
    del done, total


def _other(path: Path, progress: Progress) -> str:
    """Stand in for what tells encodings, and reads PDF and the like."""
    del progress
    data = path.read_bytes()
    if data.startswith(b"PK"):
        return ""
    return data.decode("utf-16" if data.startswith((b"\xff\xfe", b"\xfe\xff")) else "gb18030")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[VaultStore]:
    """Return an open store."""
    folder = tmp_path / "vault"
    folder.mkdir()
    with an_open_store(folder) as made:
        yield made


@pytest.fixture
def intake(store: VaultStore) -> LibraryIntake:
    """Return the intake of an empty vault."""
    texts = LibraryTextFiles(_other)
    return LibraryIntake(store, FrozenClock(), SpreadsheetFiles, lambda: texts)


@pytest.fixture
def papers(store: VaultStore) -> LibraryPapers:
    """Return what writes tables."""
    texts = LibraryTextFiles(_other)
    tools = LibraryTools(
        ExcelBooks, dict, {}, SpreadsheetFiles, lambda: texts, record_codec, FolderShelf()
    )
    return LibraryPapers(
        store, FrozenClock(), lambda: "虚构办公室", LibraryIssues(store, FrozenClock()).book, tools
    )


@pytest.mark.parametrize("form", ALL)
@pytest.mark.parametrize("kind", ["text", "book"])
def test_a_library_comes_back_the_same(
    intake: LibraryIntake, papers: LibraryPapers, tmp_path: Path, form: LibraryForm, kind: str
) -> None:
    """Taken in, written with merged cells, and read again: the same entries and no oddity."""
    if kind == "text":
        path = tmp_path / "清单.txt"
        path.write_text(library_text(form), encoding="gb18030")
    else:
        path = library_book(tmp_path / "清单.xlsx", form)
    preview = intake.read(path, form, _silent)
    assert preview.check.found == form.counts
    library = intake.take_in(preview, "", _silent)
    assert library.is_complete
    assert (library.source, library.edition, library.account) == (path.name, 1, "li.wen")

    written = papers.export_table(library.id, tmp_path, _silent)
    assert openpyxl.load_workbook(written).worksheets[0].merged_cells.ranges
    again = intake.read(written, form, _silent)
    bare = [(p.depth, p.number, p.text, p.owner) for p in again.reading.parts]
    assert bare == [(p.depth, p.number, p.text, p.owner) for p in preview.reading.parts]
    assert {f.kind for f in again.check.findings} == {Oddity.LEFT_OUT}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "gb18030", "gbk"])
def test_every_usual_encoding_is_read(intake: LibraryIntake, tmp_path: Path, encoding: str) -> None:
    """A text of an old editor is as good as a new one."""
    path = tmp_path / "清单.txt"
    path.write_text(library_text(ASPECTS), encoding=encoding)
    assert intake.read(path, ASPECTS, _silent).check.fits


def test_one_of_232_may_miss_and_is_taken_in_with_a_note(intake: LibraryIntake) -> None:
    """The mismatch is known, stored and shown; nothing is lost."""
    parts = library_parts(MANIFESTATIONS)
    preview = intake.read_pasted(library_text(MANIFESTATIONS, parts[:-1]), MANIFESTATIONS)
    assert (preview.check.found, preview.check.fits) == ((7, 86, 231), False)
    library = intake.take_in(preview, "缺一条，待核", _silent)
    assert (library.found, library.is_complete, library.note) == (
        (7, 86, 231),
        False,
        "缺一条，待核",
    )


def test_a_newer_edition_replaces_the_older_for_picking(
    intake: LibraryIntake, store: VaultStore
) -> None:
    """The older one stays to be read."""
    first = intake.take_in(intake.read_pasted(library_text(ASPECTS), ASPECTS), "", _silent)
    second = intake.take_in(intake.read_pasted(library_text(ASPECTS), ASPECTS), "", _silent)
    other = replace(ASPECTS, code="", name="另一个库")
    intake.take_in(intake.read_pasted(library_text(ASPECTS), other), "", _silent)
    with store.read() as tables:
        found = {library.id: library for library in tables.libraries.all()}
        assert tables.audit.first_break() is None
    assert (found[first.id].is_current, found[first.id].edition) == (False, 1)
    assert (found[second.id].is_current, found[second.id].edition) == (True, 2)
    assert len(found) == 3


def test_word_lists_keep_the_numbers_that_no_text_shows(
    intake: LibraryIntake, tmp_path: Path
) -> None:
    """Paragraphs of a Word list have their levels, and a table in Word is a table."""
    document = Document()
    document.add_heading("虚构清单", 0)
    for upper in ("甲", "乙"):
        document.add_paragraph(upper, style="Heading 1")
        for text in ("子", "丑"):
            document.add_paragraph(upper + text, style="List Number")
    path = tmp_path / "清单.docx"
    document.save(str(path))
    form = LibraryForm("清单", ("方面", "要点"))
    found = intake.read(path, form, _silent).reading.parts
    assert [(p.depth, p.text) for p in found if p.text != "虚构清单"] == [
        (0, "甲"),
        (1, "甲子"),
        (1, "甲丑"),
        (0, "乙"),
        (1, "乙子"),
        (1, "乙丑"),
    ]
    table = Document()
    cells = table.add_table(3, 2)
    for row, texts in enumerate([("方面", "要点"), ("甲", "子"), ("", "丑")]):
        for column, text in enumerate(texts):
            cells.cell(row, column).text = text
    table.save(str(path))
    found = intake.read(path, form, _silent).reading.parts
    assert [(p.depth, p.text) for p in found] == [(0, "甲"), (1, "子"), (1, "丑")]


def test_a_sheet_for_each_field(intake: LibraryIntake, tmp_path: Path) -> None:
    """The sheets' names are the highest level; a sheet of notes is left out and named."""
    book = openpyxl.Workbook()
    book.worksheets[0].title = "说明"
    book.worksheets[0].append(["填表说明：请认真阅读"])
    for field in ("党政机关", "公立学校"):
        sheet = book.create_sheet(field)
        sheet.append(["条", "表现"])
        sheet.append([f"{field}甲", "子"])
        sheet.append(["", "丑"])
    path = tmp_path / "清单.xlsx"
    book.save(path)
    preview = intake.read(path, replace(MANIFESTATIONS, counts=(2, 2, 4)), _silent)
    assert preview.check.fits
    assert [f.place.sheet for f in preview.check.findings] == ["说明"]


def test_columns_can_be_chosen_by_hand(intake: LibraryIntake, tmp_path: Path) -> None:
    """The preview is read anew from what was read before."""
    book = openpyxl.Workbook()
    book.worksheets[0].append(["大类", "小类", "词句"])
    book.worksheets[0].append(["甲", "乙", "子"])
    path = tmp_path / "清单.xlsx"
    book.save(path)
    form = LibraryForm("清单", ("方面", "要点"))
    preview = intake.read(path, form, _silent)
    plan = preview.sheets[0].plan
    columns = (
        ColumnRole(ColumnUse.LEVEL, 0),
        ColumnRole(ColumnUse.UNUSED),
        ColumnRole(ColumnUse.LEVEL, 1),
    )
    again = intake.again(preview, {0: replace(plan, heads=1, columns=columns)})
    assert [(p.depth, p.text) for p in again.reading.parts] == [(0, "甲"), (1, "子")]


def test_formulas_are_text_and_stay_so(
    intake: LibraryIntake, papers: LibraryPapers, tmp_path: Path
) -> None:
    """What begins with = + - @ is kept, named, and never runs where it is written."""
    book = openpyxl.Workbook()
    book.worksheets[0].append(["方面", "要点"])
    for text in ("=1+1", "+甲", "-乙", "@丙"):
        book.worksheets[0].append(["某", text])
    path = tmp_path / "清单.xlsx"
    book.save(path)
    form = LibraryForm("清单", ("方面", "要点"))
    preview = intake.read(path, form, _silent)
    assert [f.text for f in preview.check.findings if f.kind is Oddity.FORMULA] == ["=1+1"]
    library = intake.take_in(preview, "", _silent)
    written = papers.export_table(library.id, tmp_path, _silent)
    cells = [cell for row in openpyxl.load_workbook(written).worksheets[0] for cell in row]
    assert {cell.data_type for cell in cells if cell.value} == {"s"}
    assert [c.value for c in cells if c.quotePrefix] == ["=1+1", "+甲", "-乙", "@丙"]


def test_what_is_no_library_is_refused_in_words(intake: LibraryIntake, tmp_path: Path) -> None:
    """An empty text, a file that is not what it seems, and levels without names."""
    empty, fake, word = tmp_path / "空.txt", tmp_path / "假.xlsx", tmp_path / "假.docx"
    empty.write_text("\n\n")
    fake.write_bytes(b"\0\1")
    word.write_bytes(b"PK\3\4nothing")
    with pytest.raises(LibraryEmptyError):
        intake.read(empty, ASPECTS, _silent)
    with pytest.raises(NotASpreadsheetError):
        intake.read(fake, ASPECTS, _silent)
    with pytest.raises(NotATextError):
        intake.read(word, ASPECTS, _silent)
    with pytest.raises(LibraryLevelsError):
        intake.read_pasted("甲", replace(ASPECTS, levels=("甲", "甲")))


def test_an_enormous_paste_is_refused_and_a_long_entry_kept_whole(intake: LibraryIntake) -> None:
    """Nothing is cut off in silence."""
    with pytest.raises(TextTooLongError):
        intake.read_pasted("一、" + "甲" * LONGEST_TEXT, ASPECTS)
    long = "子" * 9_000
    preview = intake.read_pasted(f"一、甲\n1.{long}\n2.", ASPECTS)
    kinds = [f.kind for f in preview.check.findings]
    assert kinds == [Oddity.EMPTY_ROW]
    library = intake.take_in(preview, "", _silent)
    assert library.found == (1, 2)


def test_a_pasted_cell_may_have_several_lines(intake: LibraryIntake) -> None:
    """A spreadsheet puts such a cell between quotes; other quotes are the entry's own."""
    text = '领域\t条\t表现\n甲\t乙\t"子说""是""\n没完"\n\t\t"三重一大"没有集体研究\n\t"丙\t丑\n'
    parts = intake.read_pasted(text, LibraryForm("小库", ("领域", "条", "表现"))).reading.parts
    assert [p.text for p in parts] == [
        "甲",
        "乙",
        '子说"是"没完',
        '"三重一大"没有集体研究',
        '"丙',
        "丑",
    ]


def test_what_the_edition_before_had_is_named(intake: LibraryIntake) -> None:
    """231 of 232 without any numbers: the entry that is gone and what it stood below are named."""
    text = "领域\t条\t表现\n甲\t乙\t子\n\t\t丑\n\t丙\t寅"
    form = LibraryForm("小库", ("领域", "条", "表现"), (1, 2, 3))
    intake.take_in(intake.read_pasted(text, form), "", _silent)
    again = intake.read_pasted(text.replace("\n\t\t丑", ""), form)
    (gone,) = again.check.findings
    assert (gone.kind, gone.text, gone.below) == (Oddity.GONE, "丑", ("乙",))
    assert intake.take_in(again, "少一条，按原件收入", _silent).found == (1, 2, 2)
