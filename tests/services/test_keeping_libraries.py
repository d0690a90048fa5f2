"""Keeping libraries: single entries, editions, what was picked, and what is printed of them."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from docx import Document

from app.domain.follow_up import Problem
from app.domain.ids import LibraryItemId, PersonId
from app.domain.library import EntryInUseError, Library, LibraryForm, LibraryOutdatedError
from app.domain.library_issue import LibraryIssue
from app.domain.outline import Origin, OriginKind, Outline, Question
from app.domain.text import TextMissingError
from app.services.library_issues import issue_sheet
from app.services.library_self_check import NotASelfCheckError
from app.services.workbench import Workbench
from tests.builders_library import DUTIES, MANIFESTATIONS, library_text
from tests.builders_vault import a_person, a_unit, an_entry, stored_talk


def _silent(done: int, total: int) -> None:
    del done, total


@pytest.fixture
def library(bench: Workbench) -> Library:
    """Return a library of 7, 86 and 232 entries."""
    return taken_in(bench)


@pytest.fixture
def whole(bench: Workbench) -> Iterator[None]:
    """Demand at the end that every row is as the trail says."""
    yield
    with bench.store.read() as tables:
        assert tables.audit.first_break() is None


def taken_in(bench: Workbench) -> Library:
    """Take the library in once more."""
    text = library_text(MANIFESTATIONS)
    preview = bench.library.intake.read_pasted(text, MANIFESTATIONS)
    return bench.library.intake.take_in(preview, "", _silent)


@pytest.mark.usefixtures("whole")
def test_entries_are_added_changed_and_retired(bench: Workbench, library: Library) -> None:
    """The counts follow, the order stays, and what is retired is not found any more."""
    kept = bench.library.keeping
    items = kept.view(library.id).items
    article = next(item for item in items if item.depth == 1)
    added = kept.add_item(library.id, article.id, " 新的一条\n表现 ", "4.")
    assert (added.text, added.depth) == ("新的一条 表现", 2)
    view = kept.view(library.id)
    assert view.library.found == (7, 86, 233)
    assert view.library.is_complete is False
    below = [item.text for item in view.items if item.parent_id == article.id]
    assert below[-1] == added.text
    order = [item.id for item in view.items]
    assert order.index(added.id) == order.index(article.id) + len(below)

    kept.save_item(replace(added, text="改过的一条"))
    assert [e.text for e in kept.index().find("改过")] == ["改过的一条"]
    with pytest.raises(EntryInUseError):
        kept.retire(article.id)
    kept.retire(added.id)
    assert kept.index().find("改过") == ()
    assert kept.view(library.id).library.is_complete
    kept.put_back(added.id)
    assert len(kept.index().find("改过")) == 1
    top = kept.add_item(library.id, None, "第八个领域")
    assert kept.view(library.id).items[-1].id == top.id
    with pytest.raises(TextMissingError):
        kept.add_item(library.id, None, "  ")


@pytest.mark.usefixtures("whole")
def test_a_new_edition_leaves_the_old_one_to_be_read(bench: Workbench, library: Library) -> None:
    """Old entries are neither found nor changed, but what was picked keeps its words."""
    old = bench.library.keeping.view(library.id).items[2]
    new = taken_in(bench)
    assert [each.edition for each in bench.library.keeping.libraries(with_older=True)] == [2, 1]
    assert [each.id for each in bench.library.keeping.libraries()] == [new.id]
    assert old.id not in {entry.id for entry in bench.library.keeping.index().find("")}
    refusals: tuple[Callable[[], object], ...] = (
        lambda: bench.library.keeping.save_item(old),
        lambda: bench.library.keeping.retire(old.id),
        lambda: bench.library.keeping.add_item(library.id, None, "一条"),
    )
    for refused in refusals:
        with pytest.raises(LibraryOutdatedError):
            refused()


@pytest.mark.usefixtures("whole")
def test_a_problem_is_a_case_of_an_entry(bench: Workbench, library: Library) -> None:
    """How often an entry was raised counts over editions; the words of a tie stay."""
    talk_id = stored_talk(bench.store)
    with bench.store.change() as tables:
        entry = tables.transcript.add(an_entry(talk_id))
        first = tables.follow_up.add_problem(Problem(talk_id, entry.id, 1, "甲"))
        second = tables.follow_up.add_problem(Problem(talk_id, entry.id, 2, "乙"))
    item = bench.library.keeping.view(library.id).items[2]
    link = bench.library.keeping.link_problem(first.id, item.id)
    bench.library.keeping.link_problem(second.id, item.id)
    bench.library.keeping.unlink_problem(second.id)
    assert bench.library.keeping.links([first.id, second.id]) == {first.id: link}
    assert bench.library.keeping.view(library.id).uses == {item.id: 1}

    new = bench.library.keeping.view(taken_in(bench).id)
    assert list(new.uses.values()) == [1]
    bench.library.keeping.save_item(replace(new.items[2], text="改了说法"))
    assert bench.library.keeping.links([first.id])[first.id].words == link.words
    assert bench.library.keeping.view(new.library.id).uses == {}


def test_the_schemes_name_libraries(bench: Workbench) -> None:
    """Each catalogue is offered once, also those of schemes that are not in force."""
    forms = bench.library.keeping.forms()
    assert len({form.code for form in forms}) == len(forms)
    assert {(7, 86, 232), (8, 30), (6, 28), (3, 21, 50)} <= {form.counts for form in forms}


@pytest.mark.usefixtures("whole")
def test_copies_are_given_out_to_every_head(bench: Workbench, library: Library) -> None:
    """All that miss one get the next numbers; a signature counts, a withdrawn row does not."""
    with bench.store.change() as tables:
        unit = tables.units.add(a_unit())
        heads = [tables.persons.add(replace(a_person(unit.id, n), is_head=True)) for n in "甲乙丙"]
        tables.persons.add(replace(a_person(unit.id, "丁"), is_head=False))
    issues = bench.library.issues
    single = LibraryIssue(library.id, "阅览室", "", 3, date(2026, 3, 5), first=1, last=3)
    stored = issues.save(single)
    wanted: list[PersonId] = [head.id for head in heads[:2]]
    given = issues.give_to_heads(library.id, wanted, "经办人")
    assert [(issue.receiver, issue.numbers) for issue in given] == [("甲", "4"), ("乙", "5")]
    assert issues.give_to_heads(library.id, wanted, "") == ()
    issues.receive(given[0], "", date(2026, 3, 6))
    issues.withdraw(stored)

    book = issues.book(taken_in(bench).id)  # a new edition has the same list
    assert (book.totals.copies, book.totals.received, book.totals.covered) == (2, 1, 2)
    assert [person.name for person in book.totals.missing] == ["丙"]
    sheet = issue_sheet(library.name, book)
    assert [row[2] for row in sheet.rows[2:-1]] == ["甲", "乙"]
    assert "一把手 3 人，已领 2 人，未领 1 人" in sheet.rows[-1][1]


def test_the_list_of_copies_is_printed(bench: Workbench, library: Library, tmp_path: Path) -> None:
    """The same copies as in the sheet: who signed stands beside the day, the clerk in the notes."""
    issue = LibraryIssue(library.id, "𠮷大同", "一处", 1, date(2026, 3, 5), issued_by="李文")
    stored = bench.library.issues.save(issue)
    bench.library.issues.receive(stored, "", date(2026, 3, 16))
    written = bench.library.papers.export_issues(library.id, tmp_path, _silent)
    assert [path.suffix for path in written] == [".xlsx", ".pdf", ".docx"]
    (table,) = Document(str(written[2])).tables
    cells = [[cell.text for cell in row.cells] for row in table.rows]
    assert cells[0][-2:] == ["签收", "备注"]
    assert cells[1][1:] == [
        "一处",
        "𠮷大同",
        "",
        "1",
        "2026.3.5",
        "𠮷大同2026.3.16",
        "经办人：李文",
    ]


def test_a_self_check_comes_back_as_what_to_ask_about(
    bench: Workbench, library: Library, tmp_path: Path
) -> None:
    """有 and remarks are listed with their entries; the rest is counted."""
    written = bench.library.papers.export_self_check(library.id, tmp_path, _silent)
    assert [path.suffix for path in written] == [".xlsx", ".pdf", ".docx"]
    book = openpyxl.load_workbook(written[0])
    sheet = book.worksheets[0]
    assert sheet.max_row == 3 + 232
    for row, said, why in ((4, "有", "去年两次"), (5, "无", ""), (6, "", "说不准")):
        sheet.cell(row, 5).value, sheet.cell(row, 6).value = said, why
    filled = tmp_path / "填好.xlsx"
    book.save(filled)
    found = bench.library.papers.read_self_check(library.id, filled)
    assert (found.answered, found.unanswered) == (3, 229)
    lowest = [item for item in bench.library.keeping.view(library.id).items if item.depth == 2]
    assert [(a.entry.id, a.has, a.remark) for a in found.answers] == [
        (lowest[0].id, True, "去年两次"),
        (lowest[2].id, None, "说不准"),
    ]
    table = bench.library.papers.export_table(library.id, tmp_path, _silent)
    with pytest.raises(NotASelfCheckError):
        bench.library.papers.read_self_check(library.id, table)


def test_nonsense_in_a_self_check_is_shown_and_not_counted_as_an_answer(
    bench: Workbench, library: Library, tmp_path: Path
) -> None:
    """Odd answers keep their words; codes that are none, rows taken out or twice do no harm."""
    path = bench.library.papers.export_self_check(library.id, tmp_path, _silent)[0]
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    lowest = [item for item in bench.library.keeping.view(library.id).items if item.depth == 2]
    for row, said, why in (
        (4, "可能有", "再查"),
        (5, " 没有。", ""),
        (6, "=1+1", ""),
        (7, "有。", ""),
    ):
        sheet.cell(row, 5).value, sheet.cell(row, 6).value = said, why
    for row, code in ((8, "9" * 5000), (9, "-1"), (10, "第十条"), (11, str(2**70))):
        sheet.cell(row, 1).value, sheet.cell(row, 5).value = code, "有"
    sheet.cell(12, 1).value, sheet.cell(12, 5).value = str(lowest[3].id), "无"
    sheet.delete_rows(200, 5)
    filled = tmp_path / "乱填.xlsx"
    book.save(filled)

    found = bench.library.papers.read_self_check(library.id, filled)

    assert [(a.entry.id, a.has, a.remark) for a in found.answers] == [
        (lowest[0].id, None, "可能有；再查"),
        (lowest[2].id, None, "=1+1"),
        (lowest[3].id, True, ""),
    ]
    assert (found.answered, found.unanswered) == (4, 228)


def test_each_department_gets_a_sheet_of_its_own(bench: Workbench, tmp_path: Path) -> None:
    """Several departments of one entry each have it."""
    text = "一、甲\n1.子（责任部门：组织部、宣传部）\n2.丑（责任部门：组织部）"
    form = replace(DUTIES, counts=(1, 2))
    preview = bench.library.intake.read_pasted(text, form)
    library = bench.library.intake.take_in(preview, "", _silent)
    written = bench.library.papers.export_departments(library.id, tmp_path, _silent)
    assert sorted(path.name for path in written) == sorted(
        f"{form.name}-{owner}.{kind}" for owner in ("组织部", "宣传部") for kind in ("pdf", "docx")
    )


def test_the_booklet_is_written_in_three_kinds(
    bench: Workbench, library: Library, tmp_path: Path
) -> None:
    """And each export stands in the audit trail."""
    written = bench.library.papers.export_booklet(library.id, tmp_path, _silent)
    assert len(written) == 3
    assert all(path.read_bytes()[:2] in (b"%P", b"PK") for path in written)
    with bench.store.read() as tables:
        acts = [(entry.act, entry.entity) for entry in tables.audit.newest(3)]
    assert acts == [("export", "library")] * 3


def test_an_edition_is_searched_whole_where_it_is_looked_up(
    bench: Workbench, library: Library
) -> None:
    """Retired entries are to be found to be put back, those of an older edition to be read."""
    libraries = bench.library.keeping
    (entry,) = libraries.index().find("", most=1)
    libraries.retire(entry.id)
    assert entry not in libraries.index().find("", most=1000)
    assert entry in libraries.index_of(library.id).find("", most=1000)
    form = replace(library.form, counts=())
    preview = bench.library.intake.read_pasted("一、甲\n（一）乙\n1.丙", form)
    newer = bench.library.intake.take_in(preview, "", _silent)
    assert len(libraries.index_of(newer.id)) == 3
    assert len(libraries.index_of(library.id)) == 7 + 86 + 232


def test_the_lowest_texts_are_there_for_comparing(bench: Workbench, library: Library) -> None:
    """One a lowest entry, with its id."""
    texts = bench.library.keeping.texts()
    assert len(texts) == library.found[-1]
    items = {item.id: item.text for item in bench.library.keeping.view(library.id).items}
    assert all(items[LibraryItemId(item_id)] == text for item_id, text in texts)


@pytest.mark.parametrize("kind", ["html", "broken", "utf-16-le", "utf-16", "gbk", "gb18030"])
def test_other_kinds_of_text_are_read_too(bench: Workbench, tmp_path: Path, kind: str) -> None:
    """A page, a damaged encoding and UTF-16 without a mark give the same entries."""
    text = "一、甲方面\n1.子的内容\n2.丑的内容\n"
    path = tmp_path / ("清单.html" if kind == "html" else "清单.txt")
    if kind == "html":
        path.write_text("".join(f"<p>{line}</p>" for line in text.splitlines()), encoding="utf-8")
    elif kind == "broken":
        path.write_bytes(text.encode() + b"3.\xe5\xff\xff\xe5\xaf\x85\n")
    else:
        path.write_bytes(text.encode(kind))
    form = LibraryForm("清单", ("方面", "要点"))
    found = bench.library.intake.read(path, form, _silent).reading.parts
    assert [part.text for part in found[:3]] == ["甲方面", "子的内容", "丑的内容"]


def test_a_question_made_from_an_entry_counts_as_raised(bench: Workbench, library: Library) -> None:
    """The outline keeps where a question came from; the library counts it."""
    talk_id = stored_talk(bench.store)
    item = bench.library.keeping.view(library.id).items[2]
    question = Question("甲？", origins=(Origin(OriginKind.LIBRARY, item.id, item.text),))
    with bench.store.change() as tables:
        tables.outlines.save(Outline(talk_id, questions=(question, Question("乙？"))))
    assert bench.library.keeping.view(library.id).uses == {item.id: 1}
