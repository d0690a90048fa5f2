"""Whether text read back out of a file is the text its record prints.

Blank space is left out of the comparison: line ends fall where the layout wants them. Text runs
on over page ends; only tables need care there, because a row that does not fit is broken in
each of its cells, and the head row is repeated.
"""

from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from app.domain.record import Block, FieldTable, Record, Table, block_texts, printed_texts
from app.export.layout.characters import is_drawn

_EXCERPT = 24
# a made-up file could offer millions of ways to break a table row over pages
_MOST_TRIES = 300
_MOST_ON_A_PAGE = 3000
_MOST_CELLS = 16


@dataclass(frozen=True)
class Difference:
    """The first place where the text read differs; `place` counts the printed texts from 1."""

    place: int
    expected: str
    found: str


@dataclass(frozen=True)
class Comparison:
    """How many texts agree, and the first that does not."""

    agreeing: int
    difference: Difference | None = None


def compare(record: Record, pages: Sequence[str]) -> Comparison:
    """Compare what the record prints with the text of the pages, furniture left out."""
    return _Reading(pages).compare(record)


class _Reading:
    """The text of all pages without blanks, and how far it has been recognised."""

    def __init__(self, pages: Sequence[str]) -> None:
        squeezed = [squeeze(page) for page in pages]
        self._text = "".join(squeezed)
        self._ends = list(_running_sums(squeezed))
        self._at = 0
        self._tries = _MOST_TRIES

    def compare(self, record: Record) -> Comparison:
        agreeing = 0
        for row, head in _rows(record):
            texts = [squeeze(text) for text in row]
            if not self._take("".join(texts)) and not self._take_broken(texts, squeeze(head)):
                return Comparison(agreeing, self._difference(agreeing, texts))
            agreeing += len(texts)
        if self._text[self._at :] not in {"", squeeze(record.furniture.blank_rest)}:
            found = self._text[self._at : self._at + _EXCERPT]
            return Comparison(agreeing, Difference(agreeing + 1, "", found))
        return Comparison(agreeing)

    def _take(self, text: str) -> bool:
        if not self._text.startswith(text, self._at):
            return False
        self._at += len(text)
        return True

    def _take_broken(self, cells: Sequence[str], head: str) -> bool:
        """Recognise a row whose cells go on on the next page, under a repeated head row."""
        start = self._at
        if start in self._ends and head and self._take(head):
            return self._take("".join(cells)) or self._take_broken(cells, head)
        end = next((end for end in self._ends if end > start), None)
        if end is None:
            return False
        for rests in _rests(cells, self._text[start:end]):
            if not self._tries:
                break
            self._tries -= 1
            self._at = end
            self._take(head)
            if self._take("".join(rests)) or self._take_broken(rests, head):
                return True
        self._at = start
        return False

    def _difference(self, before: int, texts: Sequence[str]) -> Difference:
        for place, text in enumerate(texts, start=before + 1):
            if not self._take(text):
                same = _common(text, self._text[self._at : self._at + len(text)])
                start = max(0, same - _EXCERPT // 2)
                at = self._at + start
                return Difference(
                    place,
                    text[start : start + _EXCERPT],
                    self._text[at : at + _EXCERPT],
                )
        return Difference(before + 1, "", "")


def squeeze(text: str) -> str:
    """Return the text without blanks and what has no picture, as two readings are compared.

    U+FFFE is what pdfium gives for a hyphen at a line end.
    """
    visible = text.replace("\ufffe", "-")
    return "".join(c for c in visible if not c.isspace() and is_drawn(c))


def _rows(record: Record) -> Iterator[tuple[tuple[str, ...], str]]:
    """Yield texts that stand in one row, each with the head row of its table."""
    texts = printed_texts(record)
    before_blocks = 2 if record.mark else 1
    yield from (((text,), "") for text in texts[:before_blocks])
    at = before_blocks
    for block in record.blocks:
        for length, head in _row_lengths(block, texts[at:]):
            yield texts[at : at + length], head
            at += length


def _row_lengths(block: Block, texts: Sequence[str]) -> Iterator[tuple[int, str]]:
    match block:
        case Table(columns=columns, rows=rows):
            head = "".join(column.title for column in columns)
            yield 1, ""
            yield len(columns), ""
            for row in rows:
                yield len(row), head
        case FieldTable(fields=fields):
            for _ in fields:
                yield 2, ""
        case _:
            printed = len(block_texts(block))
            for _ in texts[:printed]:
                yield 1, ""


def _rests(cells: Sequence[str], printed: str) -> Iterator[tuple[str, ...]]:
    """Yield what is left of each cell if `printed` is the first part of all of them in turn."""
    if len(cells) > _MOST_CELLS or len(printed) > _MOST_ON_A_PAGE:
        return
    yield from _split(cells, printed, 0, _reachable(cells, printed))


def _split(
    cells: Sequence[str], printed: str, at: int, reachable: Sequence[Collection[int]]
) -> Iterator[tuple[str, ...]]:
    if not cells:
        yield ()
        return
    for taken in range(_common(cells[0], printed[at:]), -1, -1):
        if at + taken in reachable[1]:
            for rests in _split(cells[1:], printed, at + taken, reachable[1:]):
                yield (cells[0][taken:], *rests)


def _reachable(cells: Sequence[str], printed: str) -> list[list[int]]:
    """Return for each cell where in `printed` it may begin so that the rest comes out even."""
    reachable = [[len(printed)]]
    for cell in reversed(cells):
        ends = reachable[0]
        starts = []
        for start in range(len(printed) + 1):
            first_end = bisect_left(ends, start)
            furthest = start + _common(cell, printed[start : start + len(cell)])
            if first_end < len(ends) and ends[first_end] <= furthest:
                starts.append(start)
        reachable.insert(0, starts)
    return reachable


def _common(one: str, other: str) -> int:
    """Return how many characters two texts have in common at the start."""
    same, different = 0, min(len(one), len(other)) + 1
    while different - same > 1:
        middle = (same + different) // 2
        if one[:middle] == other[:middle]:
            same = middle
        else:
            different = middle
    return same


def _running_sums(texts: Sequence[str]) -> Iterator[int]:
    total = 0
    for text in texts:
        total += len(text)
        yield total
