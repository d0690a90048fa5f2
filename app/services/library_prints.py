"""Libraries as documents to be printed: the form, a department's sheet, the list of copies."""

import re
from collections.abc import Sequence
from itertools import starmap

from app.domain.booklet import numbered
from app.domain.library import Library, LibraryItem
from app.domain.library_issue import LibraryIssue
from app.domain.record import (
    Block,
    Column,
    Furniture,
    Heading,
    Paragraph,
    ParagraphRole,
    Record,
    Table,
)
from app.services.library_issues import SHEET, IssueBook, covered_line, day_of

_BETWEEN_OWNERS = re.compile(r"[、，,；;/\n]+")
_FURNITURE = Furniture("", "第{page}页　共{pages}页", "校验码", "", "")
_OWNER_TITLE = "（{owner}）"
_FORM_LINES = ("单位：", "填表人：　　　　　　　　日期：")
_FORM_HEADS = ("有", "无", "说明")
_FORM_SHARES = (56, 7, 7, 30)
_ISSUE_COLUMNS = (
    Column("序号", 7),
    Column("单位", 20),
    Column("领取人", 13),
    Column("编号", 9),
    Column("册数", 7),
    Column("发放日期", 15),
    Column("签收", 15),
    Column("备注", 17),
)


def owners_of(items: Sequence[LibraryItem]) -> tuple[str, ...]:
    """Return the responsible departments in the order in which they come."""
    names = [
        name.strip()
        for item in items
        if not item.is_retired
        for name in _BETWEEN_OWNERS.split(item.owner)
    ]
    return tuple(dict.fromkeys(name for name in names if name))


def form_record(library: Library, items: Sequence[LibraryItem], title: str) -> Record:
    """Return the form as a person fills it in by pen: one table a highest entry."""
    levels, lowest = library.form.levels, library.form.lowest
    columns = tuple(starmap(Column, zip((levels[-1], *_FORM_HEADS), _FORM_SHARES, strict=True)))
    blocks: list[Block] = [Paragraph(line, ParagraphRole.PLAIN) for line in _FORM_LINES]
    caption, rows = library.name, list[tuple[str, ...]]()
    for item in items:
        text = numbered(item.number, item.text)
        if item.is_retired:
            continue
        if item.depth == 0 and lowest > 0:
            if rows:
                blocks.append(Table(caption, columns, tuple(rows)))
            caption, rows = text, []
        else:
            rows.append((text, "", "", ""))
    if rows:
        blocks.append(Table(caption, columns, tuple(rows)))
    return _record(title, library.name, tuple(blocks))


def issues_record(library: Library, book: IssueBook) -> Record:
    """Return the list of the copies given out, narrow enough to be printed."""
    rows = tuple(_issue_row(n, issue) for n, issue in enumerate(book.standing, start=1))
    sums = book.totals
    below = f"共 {sums.copies} 册，已签收 {sums.received} 册"
    table = Table(covered_line(sums), _ISSUE_COLUMNS, rows)
    blocks: tuple[Block, ...] = (table, Paragraph(below, ParagraphRole.PLAIN))
    return _record(f"{library.name}{SHEET}", SHEET, blocks)


def _issue_row(number: int, issue: LibraryIssue) -> tuple[str, ...]:
    by = f"经办人：{issue.issued_by}" if issue.issued_by else ""
    return (
        str(number),
        issue.unit,
        issue.receiver,
        issue.numbers,
        str(issue.copies),
        day_of(issue.issued_on),
        f"{issue.received_by}{day_of(issue.received_on)}",
        "；".join(filter(None, (issue.note, by))),
    )


def owner_record(library: Library, items: Sequence[LibraryItem], owner: str) -> Record:
    """Return a department's own entries below their headings."""
    blocks: list[Block] = []
    waiting: list[LibraryItem] = []
    for item in items:
        if item.is_retired:
            continue
        if item.depth < library.form.lowest:
            waiting = [*(w for w in waiting if w.depth < item.depth), item]
        elif owner in (name.strip() for name in _BETWEEN_OWNERS.split(item.owner)):
            blocks += [Heading(min(w.depth + 1, 2), numbered(w.number, w.text)) for w in waiting]
            waiting = []
            blocks.append(Paragraph(numbered(item.number, item.text)))
    title = f"{library.name}{_OWNER_TITLE.format(owner=owner)}"
    return _record(title, library.name, tuple(blocks))


def _record(title: str, name: str, blocks: tuple[Block, ...]) -> Record:
    return Record(title, "", name, "", 1, _FURNITURE, blocks)
