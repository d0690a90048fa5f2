"""What the services need from the vault for shorthand and phrases."""

from datetime import date
from typing import Protocol

from app.domain.ids import PhraseId
from app.domain.phrase import Phrase


class PhraseTable(Protocol):
    """The phrases of the office and of its accounts."""

    def add(self, phrase: Phrase) -> Phrase:
        """Store a new phrase; gives its id. An owner's codes are unique: look first."""
        ...

    def save(self, phrase: Phrase) -> None:
        """Replace owner, code and text; raises KeyError."""
        ...

    def remove(self, phrase_id: PhraseId) -> None:
        """Take a phrase away with its uses; raises KeyError."""
        ...

    def of_account(self, account: str) -> tuple[Phrase, ...]:
        """Return the office's and the account's own phrases with its uses, in order of age."""
        ...

    def note_use(self, phrase_id: PhraseId, account: str, uses: int, on: date) -> None:
        """Count uses (no evidence, so without audit entry); a phrase that is gone is no fault."""
        ...
