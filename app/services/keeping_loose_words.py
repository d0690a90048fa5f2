"""Keeping what was typed into forms and not stored, so that no lock and no crash costs a sentence.

The words are kept in the vault for the account that typed them, until it says that it has used
them. Like a draft they are no evidence, and leave no audit entry.
"""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace

from app.domain.errors import CannotProceedError
from app.domain.loose_words import LooseWords
from app.services.ports.clock import Clock
from app.services.ports.vault_store import VaultStore
from app.services.rescue import Rescue, can_be_rescued


class KeepingLooseWords:
    """Keeps what stands in the forms now, beside what was found at the opening."""

    def __init__(self, store: VaultStore, rescue: Rescue, clock: Clock) -> None:
        self._store = store
        self._rescue = rescue
        self._clock = clock
        self._found: tuple[LooseWords, ...] = ()
        self._refused: dict[str, tuple[LooseWords, ...]] = {}
        self._typed: tuple[LooseWords, ...] = ()

    def find(self) -> tuple[LooseWords, ...]:
        """Return what was left; it stays until `forget`."""
        with self._store.read() as tables:
            found = tables.loose_words.of_account(self._store.account)
        # what the vault still does not take at the opening
        waiting = self._rescue.form_words(self._store.account)
        self._found = tuple(dict.fromkeys((*found, *waiting)))
        self._refused, self._typed = {}, ()
        return self._found

    def keep(self, words: Sequence[LooseWords]) -> None:
        """Keep the words as they stand now in the forms, in place of those kept last."""
        self._typed = self._dated(words)
        self._write(self._found)
        self._leave_copy()

    def keep_refused(self, part: str, words: Sequence[LooseWords]) -> None:
        """Keep what a part that stores by itself could not store; none once it could."""
        if not words and part not in self._refused:
            return
        self._refused[part] = self._dated(words)
        try:
            self.keep(self._typed)
        except CannotProceedError as why:
            self.keep_elsewhere(self._typed, why)

    def keep_elsewhere(self, words: Sequence[LooseWords], why: Exception) -> bool:
        """Keep the words in the emergency copy where the vault takes nothing; tell whether."""
        if not can_be_rescued(why):
            return False
        self._typed = self._dated(words)
        with suppress(CannotProceedError, OSError):
            self._rescue.keep_form_words(self._store.account, self._all(self._found))
            return True
        return False

    def put_by(self, words: Sequence[LooseWords]) -> tuple[LooseWords, ...]:
        """Keep words whose form goes away; return all that stays until `forget`."""
        found = (*self._found, *self._dated(words))
        self._write(found)
        self._found = found
        return found

    def forget(self) -> None:
        """Let go of what was found: it has been used, or is not wanted."""
        self._write(())
        self._found = ()
        self._leave_copy()

    def _write(self, found: Sequence[LooseWords]) -> None:
        with self._store.change() as tables:
            tables.loose_words.keep(self._store.account, self._all(found))

    def _all(self, found: Sequence[LooseWords]) -> tuple[LooseWords, ...]:
        refused = (each for part in self._refused.values() for each in part)
        return (*found, *refused, *self._typed)

    def _dated(self, words: Sequence[LooseWords]) -> tuple[LooseWords, ...]:
        """Return the words with the time at which each was first seen as it stands."""
        now = self._clock.now()
        seen = {replace(each, at=None): each.at for each in self._all(())}
        return tuple(replace(each, at=seen.get(replace(each, at=None), now)) for each in words)

    def _leave_copy(self) -> None:
        """Let go of what is in the emergency copy: the vault has it, or newer words."""
        account = self._store.account
        if self._rescue.form_words(account):
            with suppress(CannotProceedError, OSError):
                self._rescue.keep_form_words(account, ())
                if not self._rescue.is_open:  # else its recorder catches up
                    self._rescue.catch_up()
