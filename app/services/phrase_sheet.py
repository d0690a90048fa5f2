"""Phrases as a table that people exchange: a column of codes, one of texts, one of owners."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from app.domain.errors import RuleBrokenError
from app.domain.phrase import OFFICE, Phrase, ShorthandCodeError, clean_code, clean_phrase_text
from app.domain.text import TextMissingError
from app.services.ports.spreadsheet import Cell, NewColumn, Sheet
from app.services.register_table import folded

SHEET = "缩写与短语"
COLUMNS = (NewColumn("缩写", 12), NewColumn("内容", 48), NewColumn("范围", 8, ("本人", "机关")))
_HEADS = {
    "code": ("缩写", "简码", "代码", "缩略", "code", "abbreviation"),
    "text": ("内容", "短语", "全文", "展开", "text", "phrase"),
    "owner": ("范围", "归属", "scope", "owner"),
}
_OWN, _OF_OFFICE = ("本人", "个人", "own"), ("机关", "单位", "office")
_HEAD_ROWS = 30


class PhraseFault(StrEnum):
    """Why a row was not taken in."""

    NO_TEXT = "no_text"
    FORMULA = "formula"
    BAD_CODE = "bad_code"
    TOO_LONG = "too_long"
    TWICE = "twice"


@dataclass(frozen=True)
class RefusedRow:
    """A row of the file, from 1, that was not taken in; `detail` is what stood there."""

    number: int
    fault: PhraseFault
    detail: str = ""


@dataclass(frozen=True)
class PhraseRows:
    """What a file holds: phrases with their row numbers, and rows that are no phrases."""

    phrases: tuple[tuple[int, Phrase], ...]
    refused: tuple[RefusedRow, ...]


def cells(phrases: tuple[Phrase, ...]) -> tuple[tuple[str, ...], ...]:
    """Return phrases as rows of the table."""
    return tuple((p.code, p.text, (_OWN if p.owner else _OF_OFFICE)[0]) for p in phrases)


def read_rows(sheets: tuple[Sheet, ...], owner: str, account: str) -> PhraseRows:
    """Return the phrases of all sheets, of `owner` where a row does not say whose they are.

    Without heads the first two columns are code and text.
    """
    phrases: list[tuple[int, Phrase]] = []
    refused: list[RefusedRow] = []
    for sheet in sheets:
        for number, said in _raw(sheet):
            found = _phrase(number, said, owner, account)
            if isinstance(found, RefusedRow):
                refused.append(found)
            else:
                phrases.append((number, found))
    return PhraseRows(tuple(phrases), tuple(refused))


def _raw(sheet: Sheet) -> Iterator[tuple[int, dict[str, Cell]]]:
    places, first = {"code": 0, "text": 1}, 0
    for index, row in enumerate(sheet.rows[:_HEAD_ROWS]):
        heads = _heads(row)
        if "text" in heads:
            places, first = heads, index + 1
            break
    for number, row in enumerate(sheet.rows[first:], first + 1):
        found = {code: row[place] for code, place in places.items() if place < len(row)}
        if any(cell.text for cell in found.values()):
            yield number, found


def _heads(row: tuple[Cell, ...]) -> dict[str, int]:
    found: dict[str, int] = {}
    for place, cell in enumerate(row):
        for code, heads in _HEADS.items():
            if folded(cell.text) in heads:
                found.setdefault(code, place)
    return found


def _phrase(number: int, said: dict[str, Cell], owner: str, account: str) -> Phrase | RefusedRow:
    code, text = said.get("code", Cell("")), said.get("text", Cell(""))
    if code.lacks_result or text.lacks_result:
        return RefusedRow(number, PhraseFault.FORMULA, text.text[:60])
    scope = folded(said.get("owner", Cell("")).text)
    whose = account if scope in _OWN else OFFICE if scope in _OF_OFFICE else owner
    try:
        return Phrase(clean_phrase_text(text.text), clean_code(code.text), whose)
    except TextMissingError:
        return RefusedRow(number, PhraseFault.NO_TEXT, code.text[:60])
    except ShorthandCodeError as error:
        return RefusedRow(number, PhraseFault.BAD_CODE, error.code[:60])
    except RuleBrokenError:
        return RefusedRow(number, PhraseFault.TOO_LONG, text.text[:60])
