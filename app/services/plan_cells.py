"""From the cells of one row of a plan to clean values, with a note on each that is not right."""

import re
import unicodedata
from dataclasses import dataclass, replace
from datetime import date, timedelta

from app.domain.participant import Gender
from app.domain.scheme import Scheme
from app.services.plan_preview import PlanFault, PlanNote, PlanScope
from app.services.register_cells import CellReader
from app.services.register_preview import CellFault
from app.services.register_table import FoundTable, RawRow, folded

_BODIES = ("党工委", "党委", "党组", "委员会", "委", "本级", "级")
_DAY = re.compile(
    r"(?:(\d{4})[-/.年])?(\d{1,2})[-/.月](\d{1,2})[日号]?(?:[ T]*\d{1,2}:\d{2}(?::\d{2})?)?"
)
_CLOSE_DAY = re.compile(r"(\d{4})(\d{2})(\d{2})")
_SERIAL = re.compile(r"\d{5}(?:\.0*)?")
_SERIAL_START = date(1899, 12, 30)  # how spreadsheets count days
_NUMERALS = str.maketrans("〇○零一二三四五六七八九", "000123456789")
_TENS = re.compile(r"([1-3]?)十([1-9]?)")
_MOST_TURNS = 12
_NO_NAMES = ("合计", "总计", "小计", "共计", "填表", "制表", "审核人", "备注", "说明", "注:")
_NOBODY = frozenset({"待定", "空缺", "(空缺)", "暂缺", "缺", "无", "未定", "同上"})
_SEVERAL = re.compile(r"[、,，;；/|]")
_WITH_POST = re.compile(r"(.+?)\s*[(（](.{2,})[)）]")


@dataclass(frozen=True)
class PlanCells:
    """The values of one row, before anyone is looked for in the register."""

    sheet: str
    number: int
    name: str
    gender: Gender
    unit: str
    post: str
    is_head: bool
    level: str
    parent: str
    authority: str
    organiser: str
    interviewer: str
    interviewer_unit: str
    talk_type: str
    wanted_on: date | None
    turn: int
    times: int
    note: str
    values: dict[str, str]
    notes: tuple[PlanNote, ...]


def read_cells(
    row: RawRow, scope: PlanScope, table: FoundTable, filled: tuple[str, ...] = ()
) -> PlanCells:
    """Return what a row says, some cells `filled` from the row above.

    Without a column for it, everyone is a head where the type talks to heads only. Where a row
    does not say who holds its talk, a sheet called 省委 does.
    """
    columns = table.columns
    cells = CellReader(row, scope.scheme)
    own = _Own(cells, row, scope)
    must_be_head = scope.scheme.talk_type(scope.talk_type).subject_must_be_head
    name, post = own.name_and_post()
    wanted_on, day_words = own.day()
    found = PlanCells(
        sheet=table.sheet,
        number=row.number,
        name=name,
        gender=cells.gender(),
        unit=cells.text("unit", required=True),
        post=post or cells.text("post", wanted="post" in columns),
        is_head=cells.is_head() if "is_head" in columns else must_be_head,
        level=cells.level() if "level" in columns else "",
        parent=cells.text("parent"),
        authority=cells.authority(),
        organiser=own.organiser() or level_of(table.sheet, scope.scheme) or scope.organiser,
        interviewer=cells.text("interviewer"),
        interviewer_unit=cells.text("interviewer_unit"),
        talk_type=own.talk_type(),
        wanted_on=wanted_on,
        turn=own.number("turn"),
        times=own.number("times") or 1,
        note="；".join(filter(None, (cells.text("note", free=True), day_words))),
        values=cells.values,
        notes=(),
    )
    notes = [PlanNote(note.field, note.fault, note.detail) for note in cells.notes]
    notes += [PlanNote(f, CellFault.FROM_ABOVE, cells.values.get(f, "")) for f in filled]
    return replace(found, notes=(*notes, *own.notes))


def level_of(words: str, scheme: Scheme) -> str:
    """Return the code of the level that a body's name speaks of: 省委, 省辖市党委, 市级.

    Empty where it speaks of none.
    """
    known = {
        _bare(word): level.code
        for level in scheme.levels
        for word in (level.code, level.name, *level.aliases)
    }
    return known.get(_bare(words), "")


def day_in(text: str, year: int) -> date | None:
    """Return the day that a cell names, in `year` where it names none; None if it names none.

    A time of day is left out; 46085 is a day as spreadsheets count them, near `year` only.
    """
    plain = _TENS.sub(_as_digits, unicodedata.normalize("NFKC", text).strip().translate(_NUMERALS))
    if _SERIAL.fullmatch(plain):
        day = _SERIAL_START + timedelta(days=int(float(plain)))
        return day if abs(day.year - year) <= 1 else None
    match = _DAY.fullmatch(plain) or _CLOSE_DAY.fullmatch(plain)
    if match is None:
        return None
    try:
        return date(int(match[1] or year), int(match[2]), int(match[3]))
    except ValueError:
        return None


def _as_digits(match: re.Match[str]) -> str:
    return str(int(match[1] or 1) * 10 + int(match[2] or 0))


def _is_nobody(name: str) -> bool:
    """Tell whether a cell of names holds a total, the foot of a form, a gap or several names."""
    text = folded(name)
    if not text:
        return False  # what is missing is said already
    is_odd = text[0] in "=+-@" or not any(map(str.isalpha, text))
    return is_odd or text.startswith(_NO_NAMES) or text in _NOBODY or bool(_SEVERAL.search(text))


class _Own:
    """The columns that only a plan has."""

    def __init__(self, cells: CellReader, row: RawRow, scope: PlanScope) -> None:
        self._cells = cells
        self._row = row
        self._scope = scope
        self.notes: list[PlanNote] = []

    def organiser(self) -> str:
        text = self._said("organiser")
        found = level_of(text, self._scope.scheme) if text else ""
        return self._or_note(found, text, "organiser", PlanFault.UNKNOWN_ORGANISER)

    def talk_type(self) -> str:
        text = self._said("talk_type")
        if not text:
            return self._scope.talk_type
        wanted = folded(text)
        types = self._scope.scheme.talk_types
        found = next((t.code for t in types if wanted in (folded(t.name), folded(t.code))), "")
        return self._or_note(found, text, "talk_type", PlanFault.UNKNOWN_TALK_TYPE)

    def name_and_post(self) -> tuple[str, str]:
        """Return the name, and the post where it stands behind it: 冯春（县委书记）."""
        name, post = self._cells.name(), ""
        match = _WITH_POST.fullmatch(name)
        if match and "post" not in self._row.cells and not self._cells.lacks_result("name"):
            name, post = match[1], match[2]
            self._cells.values |= {"name": name, "post": post}
        if _is_nobody(name) and not self._cells.lacks_result("name"):
            self.notes.append(PlanNote("name", PlanFault.NOT_A_NAME, name[:60]))
        return name, post

    def day(self) -> tuple[date | None, str]:
        """Return the day; else the words that name none, such as 5月上旬."""
        text = self._said("wanted_on")
        found = day_in(text, self._scope.year) if text else None
        if not text or found is not None:
            return found, ""
        if _looks_like_a_day(text):
            self.notes.append(PlanNote("wanted_on", PlanFault.NOT_A_DAY, text[:60]))
            return None, ""
        self.notes.append(PlanNote("wanted_on", PlanFault.DAY_AS_WORDS, text[:60]))
        return None, text

    def number(self, field: str) -> int:
        """Return a turn or how many talks (人次), 0 where no cell says."""
        text = folded(self._said(field)).removeprefix("第").removesuffix("人次").removesuffix("次")
        if not text:
            return 0
        if text.isdecimal() and 0 < int(text[:4]) <= _MOST_TURNS:
            return int(text)
        self.notes.append(PlanNote(field, PlanFault.BAD_TURN, text[:60]))
        return 0

    def _said(self, field: str) -> str:
        text = self._cells.text(field)
        return "" if self._cells.lacks_result(field) else text

    def _or_note(self, found: str, text: str, field: str, fault: PlanFault) -> str:
        if text and not found:
            self.notes.append(PlanNote(field, fault, text[:60]))
        return found


def _looks_like_a_day(text: str) -> bool:
    """Tell whether a whole day was meant, such as 2026-02-30, which is none."""
    plain = unicodedata.normalize("NFKC", text).strip()
    return any(kind.fullmatch(plain) for kind in (_DAY, _CLOSE_DAY, _SERIAL))


def _bare(words: str) -> str:
    text = folded(words)
    for body in _BODIES:
        if len(text) > len(body):
            text = text.removesuffix(body)
    return text
