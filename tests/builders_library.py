"""Invented problem libraries of any size, as parts, text, table rows and workbooks."""

from collections.abc import Callable, Sequence
from itertools import product
from pathlib import Path

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from app.domain.library import LibraryForm, Part

MANIFESTATIONS = LibraryForm(
    "常见问题提醒清单（虚构）", ("领域", "条", "表现"), (7, 86, 232), code="manifestations"
)
ASPECTS = LibraryForm("监督重点参考提纲（虚构）", ("方面", "监督重点"), (8, 30), code="supervision")
DUTIES = LibraryForm(
    "责任清单（虚构）", ("方面", "具体内容"), (6, 28), has_owner=True, code="duties"
)
MEASURES = LibraryForm(
    "分工清单（虚构）",
    ("层面", "监督任务", "工作措施"),
    (3, 21, 50),
    has_owner=True,
    code="measures",
)

_WHO = ("会议室", "阅览室", "车队", "食堂", "档案室", "值班室", "仓库", "机房", "花圃", "收发室")
_WHAT = ("登记", "盘点", "交接", "巡查", "保养", "公示", "轮换", "验收", "清扫")
_HOW = ("不及时", "不完整", "走过场", "无人负责", "前后不一", "没有留痕", "照抄上年", "以口头代替")
_CN = "一二三四五六七八九十"


def chinese(number: int) -> str:
    """Return a number up to 99 in Chinese."""
    tens, ones = divmod(number, 10)
    head = "" if not tens else "十" if tens == 1 else f"{_CN[tens - 1]}十"
    return head + (_CN[ones - 1] if ones else "")


def spread(total: int, among: int) -> list[int]:
    """Return `among` numbers that add up to `total`, as equal as can be."""
    return [total // among + (number < total % among) for number in range(among)]


def library_parts(form: LibraryForm) -> tuple[Part, ...]:
    """Return parts in the numbers that the form demands, numbered 一、（一）1."""
    texts = iter([f"{a}{b}{c}" for c, b, a in product(_HOW, _WHAT, _WHO)])
    parts: list[Part] = []
    styles: tuple[Callable[[int], str], ...] = (
        lambda n: f"{chinese(n)}、",
        lambda n: f"（{chinese(n)}）",
        lambda n: f"{n}.",
    )
    styles = styles[: len(form.levels) - 1] + styles[2:] if len(form.levels) < 3 else styles

    def below(depth: int, counts: Sequence[list[int]], number: int) -> None:
        text = next(texts) if depth == form.lowest else f"{form.levels[depth]}甲{next(texts)}"
        owner = "虚构办公室" if form.has_owner and depth == form.lowest else ""
        parts.append(Part(depth, text, styles[depth](number), owner))
        if depth < form.lowest:
            for child in range(1, counts[depth + 1].pop(0) + 1):
                below(depth + 1, counts, child)

    lower = range(1, len(form.levels))
    counts = [[form.counts[0]], *(spread(form.counts[d], form.counts[d - 1]) for d in lower)]
    for number in range(1, form.counts[0] + 1):
        below(0, counts, number)
    return tuple(parts)


def library_text(form: LibraryForm, parts: Sequence[Part] = ()) -> str:
    """Return the library as a numbered text with a title above and a page number inside."""
    lines = [form.name, ""]
    for number, part in enumerate(parts or library_parts(form)):
        owner = f"（责任部门：{part.owner}）" if part.owner else ""
        lines.append(f"{part.number}{part.text}{owner}")
        if number == 20:
            lines.append("- 2 -")
    return "\n".join(lines)


def library_book(path: Path, form: LibraryForm, parts: Sequence[Part] = ()) -> Path:
    """Write a workbook as offices make them: title, heads in two rows, merged upper cells."""
    book = Workbook()
    sheet = book.worksheets[0]
    heads = ["序号", *form.levels, *(["责任部门"] if form.has_owner else []), "备注"]
    sheet.append([form.name])
    sheet.merge_cells(start_row=1, start_column=1, end_row=1, end_column=len(heads))
    sheet.append(heads)
    sheet.append(["", *[""] * (len(form.levels) - 1), "具体内容"])
    for column in range(1, len(form.levels) + 1):
        sheet.merge_cells(start_row=2, start_column=column, end_row=3, end_column=column)
    _fill(sheet, form, parts or library_parts(form))
    book.save(path)
    return path


def _fill(sheet: Worksheet, form: LibraryForm, parts: Sequence[Part]) -> None:
    row, number = 3, 0
    begun = [0] * len(form.levels)
    upper = [""] * len(form.levels)

    def close(depth: int) -> None:
        for each in range(depth, form.lowest):
            if begun[each] and row > begun[each]:
                sheet.merge_cells(
                    start_row=begun[each], start_column=each + 2, end_row=row, end_column=each + 2
                )
            begun[each] = 0

    for part in parts:
        if part.depth < form.lowest:
            close(part.depth)
            upper[part.depth] = f"{part.number}{part.text}"
            continue
        row, number = row + 1, number + 1
        sheet.cell(row, 1, number)
        for depth in range(form.lowest):
            if not begun[depth]:
                begun[depth] = row
                sheet.cell(row, depth + 2, upper[depth])
        sheet.cell(row, form.lowest + 2, part.text)
        if form.has_owner:
            sheet.cell(row, form.lowest + 3, part.owner)
    close(0)
