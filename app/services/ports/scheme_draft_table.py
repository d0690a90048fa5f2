"""What the services need from the vault for schemes that are still being written."""

from typing import Protocol

from app.domain.ids import SchemeDraftId
from app.domain.scheme_draft import SchemeDraft


class SchemeDraftTable(Protocol):
    """The drafts of schemes, and what each published version began as."""

    def add(self, draft: SchemeDraft) -> SchemeDraft:
        """Store a new draft; gives its id."""
        ...

    def save(self, draft: SchemeDraft) -> None:
        """Replace code, name and text of an open draft; raises KeyError."""
        ...

    def publish(self, draft_id: SchemeDraftId, code: str, version: str) -> None:
        """Note what an open draft became; raises KeyError."""
        ...

    def discard(self, draft_id: SchemeDraftId) -> None:
        """Take an open draft away; raises KeyError."""
        ...

    def get(self, draft_id: SchemeDraftId) -> SchemeDraft:
        """Return an open draft; raises KeyError."""
        ...

    def open(self) -> tuple[SchemeDraft, ...]:
        """Return the open drafts in order of age."""
        ...

    def base_of(self, code: str, version: str) -> tuple[str, str] | None:
        """Return what a published version began as; None for one that was no draft here."""
        ...
