"""Keeping shorthand and phrases: one's own and the office's."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from app.domain.ids import PhraseId
from app.domain.phrase import Phrase, ShorthandTakenError, clean_code, clean_phrase_text
from app.services.phrase_sheet import (
    COLUMNS,
    SHEET,
    PhraseFault,
    PhraseRows,
    RefusedRow,
    cells,
    read_rows,
)
from app.services.ports.clock import Clock
from app.services.ports.spreadsheet import Spreadsheets
from app.services.ports.vault_store import Tables, VaultStore

_TAKEN_IN = "phrases_taken_in"


@dataclass(frozen=True)
class PhrasesTaken:
    """What became of a table's rows: how many are new, changed, there already, or refused."""

    added: int
    changed: int
    same: int
    refused: tuple[RefusedRow, ...] = ()


class Phrases:
    """The phrases that the vault's account may use: those of the office and its own."""

    def __init__(
        self,
        store: VaultStore,
        clock: Clock,
        shipped: Callable[[], tuple[Phrase, ...]],
        spreadsheets: Callable[[], Spreadsheets],
    ) -> None:
        self._store = store
        self._clock = clock
        self._shipped = shipped
        self._spreadsheets = spreadsheets  # asked when needed: it loads slowly

    def all(self) -> tuple[Phrase, ...]:
        """Return the office's and one's own phrases with one's own uses, in order of age."""
        with self._store.read() as tables:
            return tables.phrases.of_account(self._store.account)

    def save(self, phrase: Phrase) -> Phrase:
        """Add the phrase, or change it where it has an id.

        Raises TextMissingError, PhraseTooLongError, ShorthandCodeError, ShorthandTakenError.
        """
        clean = _clean(phrase)
        with self._store.change() as tables:
            for other in tables.phrases.of_account(self._store.account):
                if clean.code and other.id != clean.id and _key(other) == _key(clean):
                    raise ShorthandTakenError(other.code, other.text)
            if clean.id:
                tables.phrases.save(clean)
                return clean
            return tables.phrases.add(clean)

    def remove(self, phrase_id: PhraseId) -> None:
        """Take a phrase away."""
        with self._store.change() as tables:
            tables.phrases.remove(phrase_id)

    def note_uses(self, uses: Mapping[PhraseId, int]) -> None:
        """Count how often phrases were used today."""
        today = self._clock.now().date()
        with self._store.change() as tables:
            for phrase_id, count in uses.items():
                tables.phrases.note_use(phrase_id, self._store.account, count, today)

    def take_in_shipped(self, *, again: bool = False) -> int:
        """Give a new vault the phrases that every office begins with; return how many were new.

        Once for each vault, so that what was removed stays away; `again` brings back what misses.
        """
        with self._store.read() as tables:
            was_done = tables.settings.get(_TAKEN_IN) is not None
        if was_done and not again:
            return 0
        with self._store.change() as tables:
            kept = tables.phrases.of_account(self._store.account)
            known = {_key(p) for p in kept}
            fresh = [p for p in map(_clean, self._shipped()) if _key(p) not in known]
            for phrase in fresh:
                tables.phrases.add(phrase)
            if not was_done:
                tables.settings.set(_TAKEN_IN, b"1")
        return len(fresh)

    def take_in_table(self, path: Path, owner: str) -> PhrasesTaken:
        """Take in a table of codes and texts, for `owner` where a row names none.

        A code that is there already gets the new text. All good rows are stored in one step.
        Raises NotASpreadsheetError, SpreadsheetTooLargeError or PlaceMissingError.
        """
        rows = read_rows(self._spreadsheets().read(path), owner, self._store.account)
        with self._store.change() as tables:
            return _stored(tables, self._store.account, rows)

    def write_table(self, path: Path, phrases: tuple[Phrase, ...]) -> None:
        """Write phrases as .xlsx or .csv, by the path's ending; replaces the file.

        Raises DiskFullError, ReadOnlyPlaceError or PlaceMissingError.
        """
        self._spreadsheets().write(path, SHEET, COLUMNS, cells(phrases))


def _clean(phrase: Phrase) -> Phrase:
    return replace(phrase, code=clean_code(phrase.code), text=clean_phrase_text(phrase.text))


def _key(phrase: Phrase) -> tuple[str, str, str]:
    """Return what makes a phrase the same one: its code, or its text where it has none."""
    return phrase.owner, phrase.code, "" if phrase.code else phrase.text


def _stored(tables: Tables, account: str, rows: PhraseRows) -> PhrasesTaken:
    kept = {_key(p): p for p in tables.phrases.of_account(account)}
    seen: set[tuple[str, str, str]] = set()
    twice = []
    added = changed = same = 0
    for number, phrase in rows.phrases:
        key, there = _key(phrase), kept.get(_key(phrase))
        if there is not None and there.text == phrase.text:
            same += 1
        elif key in seen:
            twice.append(RefusedRow(number, PhraseFault.TWICE, phrase.code))
        elif there is not None:
            kept[key] = replace(there, text=phrase.text)
            tables.phrases.save(kept[key])
            changed += 1
        else:
            kept[key] = tables.phrases.add(phrase)
            added += 1
        seen.add(key)
    return PhrasesTaken(added, changed, same, (*rows.refused, *twice))
