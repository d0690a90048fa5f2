"""Keeping problem libraries: editions, single entries, and what was picked from them."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from threading import Lock

from app.domain.ids import LibraryId, LibraryItemId, ProblemId
from app.domain.library import (
    EntryInUseError,
    Library,
    LibraryEntry,
    LibraryForm,
    LibraryItem,
    LibraryLink,
    LibraryOutdatedError,
    form_of,
)
from app.domain.library_index import LibraryIndex, chain_of, entry_of, index_of
from app.domain.text import clean_entry, clean_line
from app.services.ports.initials import Initials
from app.services.ports.vault_store import Tables, VaultStore
from app.services.scheme_shelf import SchemeShelf


@dataclass(frozen=True)
class LibraryView:
    """An edition with its entries in order, and how often each was picked."""

    library: Library
    items: tuple[LibraryItem, ...]
    uses: Mapping[LibraryItemId, int]


class KeepingLibraries:
    """Reads, changes and searches the libraries of the vault."""

    def __init__(self, store: VaultStore, schemes: SchemeShelf, initials: Initials) -> None:
        self._store = store
        self._schemes = schemes
        self._initials = initials
        self._lock = Lock()
        self._index: tuple[tuple[object, ...], LibraryIndex] | None = None

    def forms(self) -> tuple[LibraryForm, ...]:
        """Return the catalogues that the vault's schemes know, those in force first."""
        found: dict[str, LibraryForm] = {}
        for scheme in (*self._schemes.in_force(), *reversed(self._schemes.all())):
            for catalogue in scheme.catalogues:
                found.setdefault(catalogue.code, form_of(catalogue))
        return tuple(found.values())

    def libraries(self, *, with_older: bool = False) -> tuple[Library, ...]:
        """Return the current editions, or all of them."""
        with self._store.read() as tables:
            return tuple(x for x in tables.libraries.all() if with_older or x.is_current)

    def view(self, library_id: LibraryId) -> LibraryView:
        """Return an edition with everything in it; raises KeyError."""
        with self._store.read() as tables:
            library = tables.libraries.get(library_id)
            items = tables.libraries.items(library_id)
            links = [(link.item_id, link.words) for link in tables.libraries.links()]
            picked = (*links, *tables.libraries.picked())
        return LibraryView(library, items, _uses(library, items, picked))

    def index(self) -> LibraryIndex:
        """Return what finds entries while a person types; takes a second for 20,000 entries.

        The same index as before while nothing changed; its `find` is quick on any thread.
        """
        with self._store.read() as tables:
            current = [x for x in tables.libraries.all() if x.is_current]
            pairs = [(library, tables.libraries.items(library.id)) for library in current]
        state = tuple(pairs)
        with self._lock:
            if self._index is None or self._index[0] != state:
                self._index = (state, index_of(pairs, self._initials.of_text))
            return self._index[1]

    def index_of(self, library_id: LibraryId) -> LibraryIndex:
        """Return what finds all entries of one edition, an older one or retired ones too."""
        with self._store.read() as tables:
            pair = (tables.libraries.get(library_id), tables.libraries.items(library_id))
        return index_of((pair,), self._initials.of_text, with_retired=True)

    def texts(self) -> tuple[tuple[int, str], ...]:
        """Return id and words of all entries in use of the lowest levels (for comparing texts)."""
        found = self.index().find("", most=1_000_000)
        return tuple((e.id, e.text) for e in found if len(e.path) == len(e.levels))

    def add_item(
        self,
        library_id: LibraryId,
        parent_id: LibraryItemId | None,
        text: str,
        number: str = "",
        owner: str = "",
    ) -> LibraryItem:
        """Add an entry as the last one below another, or of the highest level without one.

        Raises LibraryOutdatedError, TextMissingError or TextTooLongError.
        """
        with self._store.change() as tables:
            _current(tables, library_id)
            items = tables.libraries.items(library_id)
            above = next((item for item in items if item.id == parent_id), None)
            item = LibraryItem(
                library_id,
                above.depth + 1 if above else 0,
                clean_entry(text),
                clean_line(number, "number", required=False),
                clean_line(owner, "owner", required=False),
                parent_id,
                _end_of(items, above),
            )
            return tables.libraries.add_item(item)

    def save_item(self, item: LibraryItem) -> LibraryItem:
        """Change an entry's words, number or department; raises as `add_item`."""
        clean = replace(
            item,
            text=clean_entry(item.text),
            number=clean_line(item.number, "number", required=False),
            owner=clean_line(item.owner, "owner", required=False),
        )
        with self._store.change() as tables:
            _current(tables, item.library_id)
            tables.libraries.save_item(clean)
        return clean

    def retire(self, item_id: LibraryItemId) -> LibraryItem:
        """Take an entry out of use; it stays for what was picked from it.

        Raises LibraryOutdatedError, or EntryInUseError while entries below are in use.
        """
        with self._store.change() as tables:
            item = tables.libraries.item(item_id)
            _current(tables, item.library_id)
            items = tables.libraries.items(item.library_id)
            if any(i.parent_id == item_id and not i.is_retired for i in items):
                raise EntryInUseError
            retired = replace(item, is_retired=True)
            tables.libraries.save_item(retired, "withdraw")
            return retired

    def put_back(self, item_id: LibraryItemId) -> LibraryItem:
        """Take an entry into use again, with what stands above it; LibraryOutdatedError."""
        with self._store.change() as tables:
            item = tables.libraries.item(item_id)
            _current(tables, item.library_id)
            items = {i.id: i for i in tables.libraries.items(item.library_id)}
            for each in chain_of(item, items):
                if each.is_retired:
                    tables.libraries.save_item(replace(each, is_retired=False), "put_back")
            return replace(item, is_retired=False)

    def link_problem(self, problem_id: ProblemId, item_id: LibraryItemId) -> LibraryLink:
        """Say which entry a problem is a case of; replaces what was said before."""
        with self._store.change() as tables:
            problem = tables.follow_up.problem(problem_id)
            words = _entry(tables, item_id).words
            link = LibraryLink(item_id, problem_id, problem.talk_id, words)
            tables.libraries.link(link)
            return link

    def unlink_problem(self, problem_id: ProblemId) -> None:
        """Say that a problem is a case of no entry."""
        with self._store.change() as tables:
            tables.libraries.unlink(problem_id)

    def links(self, problem_ids: Sequence[ProblemId]) -> dict[ProblemId, LibraryLink]:
        """Return the ties of problems, with the words as they were picked."""
        wanted = set(problem_ids)
        with self._store.read() as tables:
            found = tables.libraries.links()
        return {link.problem_id: link for link in found if link.problem_id in wanted}


def _entry(tables: Tables, item_id: LibraryItemId) -> LibraryEntry:
    item = tables.libraries.item(item_id)
    chain = [item]
    while chain[0].parent_id is not None:
        chain.insert(0, tables.libraries.item(chain[0].parent_id))
    return entry_of(tables.libraries.get(item.library_id), chain)


def _current(tables: Tables, library_id: LibraryId) -> Library:
    library = tables.libraries.get(library_id)
    if not library.is_current:
        raise LibraryOutdatedError
    return library


def _end_of(items: Sequence[LibraryItem], above: LibraryItem | None) -> int:
    """Return the order behind everything that stands below an entry."""
    if above is None:
        return max((item.order for item in items), default=-1) + 1
    behind = [i.order for i in items if i.order > above.order and i.depth <= above.depth]
    return min(behind, default=max(item.order for item in items) + 1)


def _uses(
    library: Library,
    items: Sequence[LibraryItem],
    picked: Sequence[tuple[LibraryItemId, str]],
) -> dict[LibraryItemId, int]:
    """Return how often each entry was picked; what was picked of another edition, by its words."""
    by_id = {item.id: item for item in items}
    others = Counter(words for item_id, words in picked if item_id not in by_id)
    counted = Counter(item_id for item_id, _ in picked if item_id in by_id)
    if others:
        for item in items:
            counted[item.id] += others[entry_of(library, chain_of(item, by_id)).words]
    return {item_id: count for item_id, count in counted.items() if count}
