"""From the cells of one row to clean values, with a note on each that is not right."""

import re

from app.domain.participant import Gender
from app.domain.scheme import Scheme
from app.domain.text import LONGEST_LINE, clean_text
from app.services.ports.spreadsheet import Cell
from app.services.register_preview import CellFault, CellNote
from app.services.register_table import RawRow, folded

USUAL_LENGTH = 60
GREATEST_ORDER = 1_000_000

GENDER_WORDS = {
    Gender.UNSAID: frozenset({"", "-", "—", "未注明", "未说明", "未知", "不详"}),
    Gender.FEMALE: frozenset({"女", "女性", "f", "female"}),
    Gender.MALE: frozenset({"男", "男性", "m", "male"}),
}
_YES = frozenset({"是", "√", "✓", "✔", "1", "y", "yes", "true", "有"})
_NO = frozenset({"否", "", "×", "✗", "0", "n", "no", "false", "无", "-", "—"})
_INNER_BLANKS = re.compile(r"(?<=[^\x00-\x7f])\s+(?=[^\x00-\x7f])")


class CellReader:
    """Reads one row's cells and keeps the notes it makes."""

    def __init__(self, row: RawRow, scheme: Scheme) -> None:
        self._row = row
        self._scheme = scheme
        self.notes: list[CellNote] = []
        self.values: dict[str, str] = {}
        if row.is_hidden:
            self.note("name", CellFault.HIDDEN_ROW)

    def note(self, field: str, fault: CellFault, detail: str = "") -> None:
        """Remark on a cell."""
        self.notes.append(CellNote(field, fault, detail))

    def text(
        self, field: str, *, required: bool = False, wanted: bool = False, free: bool = False
    ) -> str:
        """Return a cell's text; a `required` one must be there, a `wanted` one should be.

        In a `free` one a formula without result is a text like any other.
        """
        cell = self._row.cells.get(field, Cell(""))
        text = clean_text(cell.text)
        self.values[field] = text
        if cell.lacks_result and not free:
            self.note(field, CellFault.NO_RESULT)
            return text
        if cell.lacks_result:
            self.note(field, CellFault.FORMULA_AS_TEXT)
        elif cell.is_formula and text:
            self.note(field, CellFault.FORMULA, text[:USUAL_LENGTH])
        if not text and required:
            self.note(field, CellFault.MISSING)
        elif not text and wanted:
            self.note(field, CellFault.EMPTY)
        elif len(text) > LONGEST_LINE:
            self.note(field, CellFault.TOO_LONG, str(len(text)))
        elif len(text) > USUAL_LENGTH:
            self.note(field, CellFault.UNUSUALLY_LONG, str(len(text)))
        elif text != cell.text.strip():
            self.note(field, CellFault.CLEANED)
        return text

    def name(self) -> str:
        """Return a name; the blanks that stretch 张　三 to three characters go."""
        text = _INNER_BLANKS.sub("", self.text("name", required=True))
        self.values["name"] = text
        return text

    def level(self) -> str:
        """Return the code of the level."""
        text = self.text("level", wanted=True)
        if not text or self.lacks_result("level"):
            return ""
        for level in self._scheme.levels:
            if _plain(text, "级") in {
                _plain(word, "级") for word in (level.code, level.name, *level.aliases)
            }:
                return level.code
        self.note("level", CellFault.UNKNOWN_LEVEL, text)
        return ""

    def authority(self) -> str:
        """Return the code of the management authority."""
        text = self.text("authority")
        if not text or self.lacks_result("authority"):
            return ""
        for term in self._scheme.authorities:
            if _plain(text, "干部") in {_plain(term.code, "干部"), _plain(term.name, "干部")}:
                return term.code
        self.note("authority", CellFault.UNKNOWN_AUTHORITY, text)
        return ""

    def is_head(self) -> bool:
        """Return whether the person is a 一把手; an empty cell says no."""
        text = self.text("is_head")
        said = folded(text)
        if said not in _YES | _NO and not self.lacks_result("is_head"):
            self.note("is_head", CellFault.NEITHER_YES_NOR_NO, text)
        return said in _YES

    def gender(self) -> Gender:
        """Return the gender; an empty cell leaves it unsaid."""
        text = self.text("gender")
        if self.lacks_result("gender"):
            return Gender.UNSAID
        for gender, words in GENDER_WORDS.items():
            if folded(text) in words:
                return gender
        self.note("gender", CellFault.UNKNOWN_GENDER, text[:USUAL_LENGTH])
        return Gender.UNSAID

    def order(self, otherwise: int) -> int:
        """Return the manual order; the order of the file where no cell says."""
        text = folded(self.text("order"))
        if not text or self.lacks_result("order"):
            return otherwise
        if text.isdecimal() and len(text) < len(str(GREATEST_ORDER)):
            return int(text)
        self.note("order", CellFault.NOT_A_NUMBER, text[:USUAL_LENGTH])
        return otherwise

    def lacks_result(self, field: str) -> bool:
        """Tell whether a cell holds a formula whose value nobody knows."""
        return self._row.cells.get(field, Cell("")).lacks_result


def _plain(word: str, ending: str) -> str:
    return folded(word).removesuffix(ending)
