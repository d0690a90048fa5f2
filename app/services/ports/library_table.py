"""What the services need from the vault for problem libraries."""

from collections.abc import Sequence
from typing import Protocol

from app.domain.ids import LibraryId, LibraryItemId, ProblemId, TalkId
from app.domain.library import Library, LibraryItem, LibraryLink, Part
from app.domain.library_issue import LibraryIssue
from app.services.ports.record_files import Progress


class LibraryTable(Protocol):
    """Libraries, their entries, what was picked from them and to whom they were given."""

    def add(self, library: Library, parts: Sequence[Part], progress: Progress) -> Library:
        """Store a new edition with its entries; the older ones are no longer current."""
        ...

    def get(self, library_id: LibraryId) -> Library:
        """Return an edition with its counts; raises KeyError."""
        ...

    def all(self) -> tuple[Library, ...]:
        """Return all editions, those of one library together, the newest first."""
        ...

    def items(self, library_id: LibraryId) -> tuple[LibraryItem, ...]:
        """Return the entries of an edition in their order, also the retired ones."""
        ...

    def item(self, item_id: LibraryItemId) -> LibraryItem:
        """Return an entry; raises KeyError."""
        ...

    def add_item(self, item: LibraryItem) -> LibraryItem:
        """Store a new entry at its order, those behind it move on; gives its id."""
        ...

    def save_item(self, item: LibraryItem, act: str = "save") -> None:
        """Replace an entry's words and state; raises KeyError."""
        ...

    def link(self, link: LibraryLink) -> None:
        """Tie a problem to an entry; an earlier tie of the problem is replaced."""
        ...

    def unlink(self, problem_id: ProblemId) -> None:
        """Take a problem's tie away; nothing where there is none."""
        ...

    def links(self, talk_id: TalkId | None = None) -> tuple[LibraryLink, ...]:
        """Return the ties of a talk's problems, or of all."""
        ...

    def picked(self) -> tuple[tuple[LibraryItemId, str], ...]:
        """Return the entries that questions were made from, one a question, as picked."""
        ...

    def add_issue(self, issue: LibraryIssue) -> LibraryIssue:
        """Store copies given out; gives the id."""
        ...

    def save_issue(self, issue: LibraryIssue, act: str = "save") -> None:
        """Replace what is known of copies given out; raises KeyError."""
        ...

    def issues(self, library_id: LibraryId) -> tuple[LibraryIssue, ...]:
        """Return the copies given out of any edition of the library, in their order."""
        ...
