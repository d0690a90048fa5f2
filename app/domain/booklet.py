"""A library as a booklet (口袋书): a cover, contents, and the entries below their headings."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.library import Library, LibraryItem

CONTENTS = "目　　录"
COPY_NUMBER = "编号："
OWNER_LABEL = "责任部门："
_UNIT_SIGNS = {"领域": "个", "方面": "个", "层面": "个", "表现": "种"}
_CLOSED = tuple("、.．）)】》")


@dataclass(frozen=True)
class BookletEntry:
    """A heading or, on the lowest level, a paragraph; `depth` from 0."""

    depth: int
    text: str
    note: str = ""


@dataclass(frozen=True)
class Booklet:
    """What is printed; `lowest` is the depth of the entries that are no headings."""

    title: str
    counts: str
    office: str
    day: str
    lowest: int
    entries: tuple[BookletEntry, ...]


def booklet_of(library: Library, items: Sequence[LibraryItem], office: str, day: str) -> Booklet:
    """Return the booklet of the entries in use, in their order."""
    used = [item for item in items if not item.is_retired]
    entries = tuple(
        BookletEntry(
            item.depth,
            numbered(item.number, item.text),
            f"（{OWNER_LABEL}{item.owner}）" if item.owner else "",
        )
        for item in used
    )
    return Booklet(library.name, count_line(library), office, day, library.form.lowest, entries)


def count_line(library: Library) -> str:
    """Return how many entries there are, such as 7个领域　86条　232种表现."""
    said = []
    for level, count in zip(library.form.levels, library.found, strict=True):
        measure = "" if level in {"条", "项"} else _UNIT_SIGNS.get(level, "项")
        said.append(f"{count}{measure}{level}")
    return "　".join(said)


def numbered(number: str, text: str) -> str:
    """Return an entry with its number; a bare number gets its sign."""
    if not number:
        return text
    if number.endswith(_CLOSED):
        return f"{number}{text}"
    sign = "．" if number[-1:].isascii() and number[-1:].isalnum() else "　"
    return f"{number}{sign}{text}"
