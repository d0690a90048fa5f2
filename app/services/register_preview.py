"""What the import of a register shows before anything is stored."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.domain.register import Person, Unit


class ImportKind(StrEnum):
    """What a table lists."""

    UNITS = "units"
    PERSONS = "persons"


class RowState(StrEnum):
    """Whether a row can be stored; a warning can, after a look at it."""

    OK = "ok"
    WARNING = "warning"
    BAD = "bad"


def row_state(are_bad: Sequence[bool]) -> RowState:
    """Return how a row with these remarks stands: each is bad, or only warns."""
    if any(are_bad):
        return RowState.BAD
    return RowState.WARNING if are_bad else RowState.OK


class CellFault(StrEnum):
    """What is the matter with a cell; the client words it."""

    MISSING = "missing"
    NO_RESULT = "no_result"  # of a formula: the file holds none, or an error
    TOO_LONG = "too_long"
    UNKNOWN_LEVEL = "unknown_level"
    UNKNOWN_AUTHORITY = "unknown_authority"
    UNKNOWN_UNIT = "unknown_unit"
    AMBIGUOUS_UNIT = "ambiguous_unit"
    REFUSED_UNIT = "refused_unit"  # the unit named stands in a row that is bad itself
    CYCLE = "cycle"
    DUPLICATE_IN_FILE = "duplicate_in_file"
    DUPLICATE_IN_REGISTER = "duplicate_in_register"
    NOT_A_NUMBER = "not_a_number"
    NEITHER_YES_NOR_NO = "neither_yes_nor_no"
    UNKNOWN_GENDER = "unknown_gender"
    # the rest only warns
    EMPTY = "empty"
    FORMULA = "formula"  # its stored result is taken; detail: what that is
    FORMULA_AS_TEXT = "formula_as_text"  # it has no result, and any text will do
    HIDDEN_ROW = "hidden_row"
    UNUSUALLY_LONG = "unusually_long"
    CLEANED = "cleaned"
    FROM_ABOVE = "from_above"
    SAME_NAME = "same_name"
    LEVEL_ORDER = "level_order"


WARNINGS = frozenset(
    {
        CellFault.EMPTY,
        CellFault.FORMULA,
        CellFault.FORMULA_AS_TEXT,
        CellFault.HIDDEN_ROW,
        CellFault.UNUSUALLY_LONG,
        CellFault.CLEANED,
        CellFault.FROM_ABOVE,
        CellFault.SAME_NAME,
        CellFault.LEVEL_ORDER,
    }
)


@dataclass(frozen=True)
class CellNote:
    """One remark on a cell; `field` is a column's code, `detail` the value or a row number."""

    field: str
    fault: CellFault
    detail: str = ""

    @property
    def is_bad(self) -> bool:
        """Tell whether it keeps the row from being stored."""
        return self.fault not in WARNINGS


@dataclass(frozen=True)
class PreviewRow:
    """One row of the table; `number` is its row in the file, counted from 1.

    `values` are the texts by column code as they would be stored. `item` is what would be
    stored; a unit below another row of the same file names it by `parent_row`.
    """

    number: int
    values: Mapping[str, str]
    notes: tuple[CellNote, ...]
    item: Unit | Person
    parent_row: int | None = None

    @property
    def state(self) -> RowState:
        """Whether the row can be stored."""
        return row_state([note.is_bad for note in self.notes])


@dataclass(frozen=True)
class Preview:
    """A table as it was understood.

    `columns` are the codes of the columns found, in the order of the file; `missing` those that
    must be there and are not: then there are no rows. `ignored` are heads that mean nothing.
    """

    kind: ImportKind
    sheet: str
    columns: tuple[str, ...]
    missing: tuple[str, ...]
    ignored: tuple[str, ...]
    rows: tuple[PreviewRow, ...]

    def count(self, state: RowState) -> int:
        """Return how many rows are in a state."""
        return sum(row.state is state for row in self.rows)

    def storable(self) -> tuple[PreviewRow, ...]:
        """Return the rows that would be stored."""
        return tuple(row for row in self.rows if row.state is not RowState.BAD)
