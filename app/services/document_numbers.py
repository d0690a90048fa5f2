"""Numbers of documents: per office, series and year, without gaps, from a number that is set."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.domain.document import (
    Document,
    FirstNumberError,
    NumberTakenError,
    SeriesAlikeError,
    number_span,
    number_text,
)
from app.domain.document_form import NumberSeries
from app.domain.ids import AddresseeId
from app.domain.scheme import Scheme
from app.domain.text import TextTooLongError, clean_line
from app.services.ports.vault_store import Tables, VaultStore

Numbers = tuple[tuple[int, str], ...]
"""Serial numbers with their texts."""

_FIRST = "document_first:{series}:{span}"
_WORD = "document_word:{series}"
_LAST_SERIAL = 99_999_999
_LONGEST_WORD = 20


@dataclass(frozen=True)
class SeriesState:
    """A series as the office uses it: its word, what comes next, and whether any was taken."""

    series: NumberSeries
    next_serial: int
    next_number: str
    is_begun: bool


class DocumentNumbers:
    """Keeps each series' word (机关代字) and first number."""

    def __init__(self, store: VaultStore) -> None:
        self._store = store

    def states(self, every: Sequence[NumberSeries], day: date) -> tuple[SeriesState, ...]:
        """Return how each series stands on a day."""
        with self._store.read() as tables:
            return tuple(_state(tables, series, day) for series in every)

    def arrange(
        self,
        every: Sequence[NumberSeries],
        day: date,
        words: Mapping[str, str],
        firsts: Mapping[str, int],
    ) -> None:
        """Set the office's own words and first numbers by code of the series, all or none.

        Numbers taken keep their words. A first number is for an office that goes over to the
        program within the year. Raises SeriesAlikeError where two series would give the same
        numbers, FirstNumberError where numbers were taken, or for what is no number.
        """
        with self._store.change() as tables:
            for series in every:
                if series.code in words:
                    _set_word(tables, series, words[series.code])
                if series.code in firsts:
                    _set_first(tables, series, day, firsts[series.code])
            used = [_office_series(tables, series) for series in every]
            looks = [number_text(series, day, 1) for series in used]
            for series, look in zip(used, looks, strict=True):
                if looks.count(look) > 1:
                    raise SeriesAlikeError(series.word)


def all_series(schemes: Iterable[Scheme]) -> tuple[NumberSeries, ...]:
    """Return the series of several schemes; one of the same code is the office's same series."""
    found: dict[str, NumberSeries] = {}
    for scheme in schemes:
        for series in scheme.series:
            found.setdefault(series.code, series)
    return tuple(found.values())


def wanted_numbers(tables: Tables, series: NumberSeries | None, document: Document) -> Numbers:
    """Return the numbers a document would get now; they are not taken by this."""
    if series is None:
        return ()
    used = _office_series(tables, series)
    first = _next_serial(tables, series, document.day)
    count = max(1, len(document.addressees))
    return tuple((n, number_text(used, document.day, n)) for n in range(first, first + count))


def refuse_taken(tables: Tables, numbers: Numbers) -> None:
    """Raise NumberTakenError where another series gave one of these numbers already."""
    taken = tables.documents.first_taken([text for _, text in numbers])
    if taken:
        raise NumberTakenError(taken)


def take_numbers(
    tables: Tables, series: NumberSeries | None, document: Document, numbers: Numbers
) -> None:
    """Take the numbers for good."""
    if series is None:
        return
    span = number_span(series, document.day)
    ids = [a.id for a in document.addressees] or [AddresseeId(0)]
    for (serial, text), addressee_id in zip(numbers, ids, strict=True):
        tables.documents.take_number(series.code, span, serial, text, document.id, addressee_id)


def _set_word(tables: Tables, series: NumberSeries, word: str) -> None:
    clean = clean_line(word, "series_word")
    if len(clean) > _LONGEST_WORD:
        raise TextTooLongError(len(clean), _LONGEST_WORD)
    tables.settings.set(_WORD.format(series=series.code), clean.encode())


def _set_first(tables: Tables, series: NumberSeries, day: date, first: int) -> None:
    span = number_span(series, day)
    taken = tables.documents.next_serial(series.code, span) - 1
    if taken or not 1 <= first <= _LAST_SERIAL:
        raise FirstNumberError(taken)
    tables.settings.set(_FIRST.format(series=series.code, span=span), str(first).encode())


def _next_serial(tables: Tables, series: NumberSeries, day: date) -> int:
    """Return the number that comes next."""
    span = number_span(series, day)
    after_last = tables.documents.next_serial(series.code, span)
    if after_last > 1:
        return after_last
    kept = tables.settings.get(_FIRST.format(series=series.code, span=span))
    return int(kept) if kept else 1


def _office_series(tables: Tables, series: NumberSeries) -> NumberSeries:
    """Return the series with the office's own word."""
    word = tables.settings.get(_WORD.format(series=series.code))
    return replace(series, word=word.decode()) if word else series


def _state(tables: Tables, series: NumberSeries, day: date) -> SeriesState:
    used = _office_series(tables, series)
    serial = _next_serial(tables, series, day)
    span = number_span(series, day)
    is_begun = tables.documents.next_serial(series.code, span) > 1
    return SeriesState(used, serial, number_text(used, day, serial), is_begun)
