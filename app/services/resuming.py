"""Where each account is at work, so that a crash leads back to the same place.

The place is kept in the vault while a talk is open and forgotten when the vault is locked or the
program ended: whatever is still there at the next opening was left by a crash.
"""

from dataclasses import dataclass
from datetime import datetime

from app.domain.place import Place
from app.domain.talk import Talk
from app.services.ports.vault_store import VaultStore


@dataclass(frozen=True)
class Resumed:
    """What was found after a crash.

    `entries` are safe, the newest from `last_at`; `letters` stand in the composer. `is_running`
    tells whether the talk is being recorded.
    """

    place: Place
    talk: Talk
    is_running: bool
    entries: int
    last_at: datetime | None
    letters: int


class Resuming:
    """Notes and finds the place; nothing of it is kept outside the vault."""

    def __init__(self, store: VaultStore) -> None:
        self._store = store
        self._noted: Place | None = None

    def note(self, place: Place | None) -> None:
        """Note where the account is at work now; None for nowhere in particular."""
        if place == self._noted:
            return
        with self._store.change() as tables:
            tables.places.keep(self._store.account, place)
        self._noted = place

    def left_open(self) -> Resumed | None:
        """Return what a crash left, or None where the vault was locked properly."""
        with self._store.read() as tables:
            place = tables.places.get(self._store.account)
            if place is None:
                return None
            self._noted = place
            talk = tables.talks.get(place.talk_id)
            entries = tables.transcript.of_talk(talk.id)
            draft = tables.transcript.draft(talk.id)
        return Resumed(
            place=place,
            talk=talk,
            is_running=talk.started_at is not None and talk.ended_at is None,
            entries=len(entries),
            last_at=entries[-1].at if entries else None,
            letters=len(draft.text) if draft else 0,
        )
