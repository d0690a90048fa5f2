"""Finding entries while a person types: by words anywhere in their path, or by pinyin initials."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from app.domain.ids import LibraryId, LibraryItemId
from app.domain.library import Library, LibraryEntry, LibraryItem

_CLAUSES = re.compile(r"[，。、；：！？（）()《》“”,.;:!?\s]+")
_MOST_CLAUSES = 6
_ZEROS = str.maketrans({"○": "〇", "零": "〇"})


@dataclass(frozen=True)
class _Row:
    entry: LibraryEntry
    depth: int
    own: str  # the entry's text, folded
    words: str  # the whole path, number and department, folded
    initials: str  # of its clauses, with blanks between
    above: frozenset[LibraryItemId]


class LibraryIndex:
    """The entries in use of all current libraries; never changes, from any thread."""

    def __init__(self, rows: Sequence[_Row] = ()) -> None:
        self._rows = tuple(rows)

    def __len__(self) -> int:
        """Return how many entries can be found."""
        return len(self._rows)

    def find(
        self,
        query: str,
        library_id: LibraryId | None = None,
        within: LibraryItemId | None = None,
        depth: int | None = None,
        most: int = 200,
    ) -> tuple[LibraryEntry, ...]:
        """Return the entries that hold all words of the query, those of the lowest level first.

        A word of plain letters is also looked for among the pinyin initials. `within` limits to
        what stands below an entry, `depth` to one level; an empty query finds everything.
        """
        words = [folded(word) for word in query.split()]
        found: list[tuple[int, int, LibraryEntry]] = []
        for place, row in enumerate(self._rows):
            if depth is not None and row.depth != depth:
                continue
            if library_id is not None and row.entry.library_id != library_id:
                continue
            if within is not None and within not in row.above:
                continue
            if all(word in row.words or _begins(word, row.initials) for word in words):
                found.append((_rank(words, row), place, row.entry))
        found.sort(key=lambda item: item[:2])
        return tuple(entry for _, _, entry in found[:most])


def folded(text: str) -> str:
    """Return a text so that full and half width, small and large letters are alike."""
    return unicodedata.normalize("NFKC", text).casefold().translate(_ZEROS)


def index_of(
    libraries: Iterable[tuple[Library, Sequence[LibraryItem]]],
    initials: Callable[[str], tuple[str, ...]],
    *,
    with_retired: bool = False,
) -> LibraryIndex:
    """Return the index of libraries with their entries; retired ones only where asked for."""
    rows: list[_Row] = []
    known: dict[str, str] = {}
    for library, items in libraries:
        by_id = {item.id: item for item in items}
        for item in items:
            chain = chain_of(item, by_id)
            if not with_retired and any(each.is_retired for each in chain):
                continue
            if item.text not in known:
                known[item.text] = _initials(item.text, initials)
            entry = entry_of(library, chain)
            above = frozenset(each.id for each in chain)
            words = folded(" ".join((*entry.path, item.number, item.owner)))
            own = folded(item.text)
            rows.append(_Row(entry, item.depth, own, words, known[item.text], above))
    return LibraryIndex(rows)


def chain_of(item: LibraryItem, items: dict[LibraryItemId, LibraryItem]) -> tuple[LibraryItem, ...]:
    """Return an item with everything above it, the highest first."""
    chain = [item]
    while chain[0].parent_id is not None:
        chain.insert(0, items[chain[0].parent_id])
    return tuple(chain)


def entry_of(library: Library, chain: Sequence[LibraryItem]) -> LibraryEntry:
    """Return what is picked, from an item's chain."""
    last = chain[-1]
    return LibraryEntry(
        last.id,
        library.id,
        library.name,
        library.form.levels,
        tuple(item.text for item in chain),
        last.number,
        last.owner,
    )


def _initials(text: str, initials: Callable[[str], tuple[str, ...]]) -> str:
    clauses = [clause for clause in _CLAUSES.split(text) if clause][:_MOST_CLAUSES]
    return " " + " ".join(key for clause in clauses for key in initials(clause))


def _begins(word: str, initials: str) -> bool:
    return word.isascii() and word.isalpha() and f" {word}" in initials


def _rank(words: Sequence[str], row: _Row) -> int:
    """Put what holds the words in its own text before what only stands below them."""
    is_own = all(word in row.own for word in words)
    is_lowest = row.depth == len(row.entry.levels) - 1
    return (0 if is_lowest else 2) + (0 if is_own else 1)
