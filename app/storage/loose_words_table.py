"""Words of open forms that are not stored."""

from collections.abc import Sequence
from datetime import datetime

from app.domain.loose_words import LooseWords
from app.storage.session import Session


class SqlLooseWordsTable:
    """Rows of loose words; without audit entry, so none of them is evidence."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def of_account(self, account: str) -> tuple[LooseWords, ...]:
        """Return an account's words in the order they were kept."""
        rows = self._session.rows(
            "SELECT place, form, field, text, at FROM loose_words WHERE account = ? ORDER BY id",
            (account,),
        )
        return tuple(
            LooseWords(place, form, field, text, datetime.fromisoformat(at))
            for place, form, field, text, at in rows
        )

    def keep(self, account: str, words: Sequence[LooseWords]) -> None:
        """Replace an account's words."""
        self._session.execute("DELETE FROM loose_words WHERE account = ?", (account,))
        for each in words:
            at = each.at.isoformat() if each.at else ""
            self._session.execute(
                "INSERT INTO loose_words (account, place, form, field, text, at)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                (account, each.place, each.form, each.field, each.text, at),
            )
