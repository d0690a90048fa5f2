"""All services of the problem libraries, as they belong together."""

from dataclasses import dataclass

from app.services.keeping_libraries import KeepingLibraries
from app.services.library_intake import LibraryIntake
from app.services.library_issues import LibraryIssues
from app.services.library_papers import LibraryPapers, LibraryTools
from app.services.office import Office
from app.services.ports.clock import Clock
from app.services.ports.initials import Initials
from app.services.ports.vault_store import VaultStore
from app.services.scheme_shelf import SchemeShelf


@dataclass(frozen=True)
class LibraryDesk:
    """Keeping and searching libraries, taking them in, giving them out, printing them."""

    keeping: KeepingLibraries
    intake: LibraryIntake
    issues: LibraryIssues
    papers: LibraryPapers


def library_desk(
    store: VaultStore, schemes: SchemeShelf, clock: Clock, initials: Initials, tools: LibraryTools
) -> LibraryDesk:
    """Return the services of the problem libraries."""
    issues = LibraryIssues(store, clock)
    return LibraryDesk(
        KeepingLibraries(store, schemes, initials),
        LibraryIntake(store, clock, tools.spreadsheets, tools.texts),
        issues,
        LibraryPapers(store, clock, Office(store).name, issues.book, tools),
    )
