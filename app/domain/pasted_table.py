"""Rows of cells as a spreadsheet puts them on the clipboard: tabs between cells, quoted lines."""

from collections.abc import Sequence

_MOST_LINES = 60  # of one cell


def pasted_rows(lines: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    """Return the rows; a cell with several lines stands between quotes and is one cell again."""
    rows = []
    place = 0
    while place < len(lines):
        end = _row_end(lines, place)
        rows.append(tuple(map(_unquoted, "\n".join(lines[place:end]).split("\t"))))
        place = end
    return tuple(rows)


def _row_end(lines: Sequence[str], start: int) -> int:
    """Return the line behind a row; a quote that is never closed is a sign like any other."""
    for end in range(start + 1, min(len(lines), start + _MOST_LINES) + 1):
        last = "\n".join(lines[start:end]).rsplit("\t", 1)[-1]
        if not last.startswith('"') or last.count('"') % 2 == 0:
            return end
    return start + 1


def _unquoted(cell: str) -> str:
    """Return a cell's words; quotes around a single line are the writer's own."""
    if "\n" not in cell:
        return cell
    return cell.removeprefix('"').removesuffix('"').replace('""', '"')
