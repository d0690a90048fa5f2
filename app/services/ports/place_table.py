"""Where each account is at work; no evidence, so without audit entry, like the draft."""

from typing import Protocol

from app.domain.place import Place


class PlaceTable(Protocol):
    """The place of each account, or none."""

    def get(self, account: str) -> Place | None: ...  # noqa: D102
    def keep(self, account: str, place: Place | None) -> None:
        """Note where the account is now; None forgets it."""
        ...
