"""Which libraries there are, and which the schemes name without any having been taken in."""

from dataclasses import dataclass

from app.domain.ids import LibraryId
from app.domain.library import Library, LibraryForm
from app.domain.library_index import LibraryIndex
from app.services.keeping_libraries import LibraryView
from app.services.workbench import Workbench


@dataclass(frozen=True)
class Shelf:
    """A library with its editions, the newest first; or a catalogue without any."""

    form: LibraryForm
    library: Library | None = None
    editions: tuple[Library, ...] = ()


def read_shelves(bench: Workbench) -> tuple[Shelf, ...]:
    """Return what there is, then what is still missing."""
    libraries = bench.library.keeping.libraries(with_older=True)
    known: dict[tuple[str, str], list[Library]] = {}
    for library in libraries:
        known.setdefault(library.form.key, []).append(library)
    shelves = [_shelf(form, known.pop(form.key, [])) for form in bench.library.keeping.forms()]
    shelves += [_shelf(each[0].form, each) for each in known.values()]
    return tuple(sorted(shelves, key=lambda shelf: shelf.library is None))


def read_view(bench: Workbench, library_id: LibraryId) -> tuple[LibraryView, LibraryIndex]:
    """Return an edition with what finds its entries."""
    return bench.library.keeping.view(library_id), bench.library.keeping.index_of(library_id)


def _shelf(form: LibraryForm, editions: list[Library]) -> Shelf:
    return Shelf(form, editions[0] if editions else None, tuple(editions))
