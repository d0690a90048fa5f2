"""Where each account is at work; a crash leaves it behind."""

from app.domain.ids import TalkId
from app.domain.place import Place
from app.storage.session import Session


class SqlPlaceTable:
    """Rows of places, one an account; without audit entry, so none of them is evidence."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, account: str) -> Place | None:
        """Return where the account was last."""
        row = self._session.row("SELECT talk_id, tab FROM place WHERE account = ?", (account,))
        return Place(TalkId(row[0]), row[1]) if row else None

    def keep(self, account: str, place: Place | None) -> None:
        """Note where the account is now; None forgets it."""
        if place is None:
            self._session.execute("DELETE FROM place WHERE account = ?", (account,))
            return
        self._session.execute(
            "INSERT INTO place VALUES (?1, ?2, ?3)"
            " ON CONFLICT (account) DO UPDATE SET talk_id = ?2, tab = ?3",
            (account, place.talk_id, place.tab),
        )
