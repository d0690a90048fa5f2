"""How much of a table is taken in, and what is cut off its edges."""

from app.services.ports.spreadsheet import Cell

MOST_ROWS = 20_000
MOST_COLUMNS = 60


class TooLargeError(Exception):
    """A table is beyond the limits; the adapter says of which file."""


def trimmed(rows: list[tuple[Cell, ...]]) -> tuple[tuple[Cell, ...], ...]:
    """Return the rows without the empty ones at the end; raises TooLargeError."""
    while rows and not any(cell.text for cell in rows[-1]):
        rows.pop()
    if len(rows) > MOST_ROWS:
        raise TooLargeError
    return tuple(rows)
