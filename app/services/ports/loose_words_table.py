"""Words of open forms that are not stored; no evidence, so without audit entry, like the draft."""

from collections.abc import Sequence
from typing import Protocol

from app.domain.loose_words import LooseWords


class LooseWordsTable(Protocol):
    """The loose words of each account, in the order they were kept."""

    def of_account(self, account: str) -> tuple[LooseWords, ...]: ...  # noqa: D102
    def keep(self, account: str, words: Sequence[LooseWords]) -> None:
        """Replace an account's words; none at all forgets them."""
        ...
