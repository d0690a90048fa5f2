"""Numbers of documents: per office, series and year, without gaps, from a number that is set."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from app.domain.document import FirstNumberError, number_span, number_text
from app.domain.document_form import NumberSeries
from app.domain.scheme import Scheme
from app.domain.text import clean_line
from app.services.ports.vault_store import Tables, VaultStore

_FIRST = "document_first:{series}:{span}"
_WORD = "document_word:{series}"
_LAST_SERIAL = 99_999_999


@dataclass(frozen=True)
class SeriesState:
    """A series as the office uses it: its word, what comes next, and whether any was taken."""

    series: NumberSeries
    span: str
    next_serial: int
    next_number: str
    is_begun: bool


class DocumentNumbers:
    """Keeps each series' word (机关代字) and first number."""

    def __init__(self, store: VaultStore) -> None:
        self._store = store

    def states(self, scheme: Scheme, day: date) -> tuple[SeriesState, ...]:
        """Return how each series of a scheme stands on a day."""
        with self._store.read() as tables:
            return tuple(_state(tables, series, day) for series in scheme.series)

    def set_word(self, series: NumberSeries, word: str) -> None:
        """Set the office's own word (机关代字); numbers taken keep theirs."""
        clean = clean_line(word, "series_word")
        with self._store.change() as tables:
            tables.settings.set(_WORD.format(series=series.code), clean.encode())

    def set_first(self, series: NumberSeries, day: date, first: int) -> None:
        """Let a series begin at a number, as when an office goes over to the program mid-year.

        Raises FirstNumberError where numbers were taken, or for what is no number.
        """
        span = number_span(series, day)
        with self._store.change() as tables:
            taken = tables.documents.next_serial(series.code, span) - 1
            if taken or not 1 <= first <= _LAST_SERIAL:
                raise FirstNumberError(taken)
            name = _FIRST.format(series=series.code, span=span)
            tables.settings.set(name, str(first).encode())


def next_numbers(
    tables: Tables, series: NumberSeries, day: date, count: int
) -> Iterator[tuple[int, str]]:
    """Yield the next numbers of a series with their texts; they are not taken by this."""
    used = office_series(tables, series)
    first = next_serial(tables, series, day)
    for serial in range(first, first + count):
        yield serial, number_text(used, day, serial)


def next_serial(tables: Tables, series: NumberSeries, day: date) -> int:
    """Return the number that comes next."""
    span = number_span(series, day)
    after_last = tables.documents.next_serial(series.code, span)
    if after_last > 1:
        return after_last
    kept = tables.settings.get(_FIRST.format(series=series.code, span=span))
    return int(kept) if kept else 1


def office_series(tables: Tables, series: NumberSeries) -> NumberSeries:
    """Return the series with the office's own word."""
    word = tables.settings.get(_WORD.format(series=series.code))
    return replace(series, word=word.decode()) if word else series


def _state(tables: Tables, series: NumberSeries, day: date) -> SeriesState:
    used = office_series(tables, series)
    span = number_span(series, day)
    serial = next_serial(tables, series, day)
    is_begun = tables.documents.next_serial(series.code, span) > 1
    return SeriesState(used, span, serial, number_text(used, day, serial), is_begun)
