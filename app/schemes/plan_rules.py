"""What must hold in a scheme's cadences, triggers, campaigns, catalogues and source rows."""

import re
from collections.abc import Iterator
from datetime import date

from app.domain.cadence import FEBRUARY_END, Period, TriggerKind
from app.domain.scheme import DayKind
from app.domain.scheme_edit import Path
from app.schemes.complaints import Complaints, Fault
from app.schemes.path_patterns import each, strings

_COMMON_YEAR = "2001-"  # 02-29 is no day that comes every year
_ROW_ID = re.compile(r"[A-Z]{2}\d\d")
_SCORE = re.compile(r"\d{1,4}(\.\d{1,2})?")
_MOST_LEVELS = 3
_WHOLE = 100  # percent


def plan(document: object, complaints: Complaints) -> None:
    """Note every fault in what a scheme says about planning and its sources."""
    _numbers(document, complaints)
    _cadences(document, complaints)
    _kinds(document, complaints)
    _triggers(document, complaints)
    _campaigns(document, complaints)
    _catalogues(document, complaints)
    _rows(document, complaints)


def _numbers(document: object, complaints: Complaints) -> None:
    """Note a share of more than the whole (OUT-03), and a year end that counts days."""
    for path, rule in _tables(document, "lint.*"):
        share = rule.get("high")
        if rule.get("code") == "OUT-03" and isinstance(share, int) and share > _WHOLE:
            complaints.add((*path, "high"), Fault.BAD_VALUE, f"{share} > {_WHOLE} %")
    for path, term in _tables(document, "deadlines.*"):
        if term.get("kind") == DayKind.YEAR_END and term.get("days"):
            complaints.add((*path, "days"), Fault.BAD_VALUE, f"{term['days']} ≠ year_end")


def _cadences(document: object, complaints: Complaints) -> None:
    """Note an `until` that not every year has, or one with a period shorter than a year."""
    for path, cadence in _tables(document, "talk_types.*.cadence", "duties.*.cadence"):
        until = cadence.get("until")
        if not until or not isinstance(until, str):
            continue
        if until != FEBRUARY_END and not _is_day(until):
            complaints.add((*path, "until"), Fault.BAD_VALUE, until[:40])
        elif cadence.get("period") != Period.YEAR:
            detail = f"{until} ≠ period = {cadence.get('period')}"
            complaints.add((*path, "until"), Fault.BAD_VALUE, detail)


def _kinds(document: object, complaints: Complaints) -> None:
    """Note a vocabulary that a duty's kinds name and nobody wrote."""
    known = {path[-1] for path, _ in each(document, "vocabularies.*")}
    for path, kinds in strings(document, "duties.*.kinds"):
        if kinds and kinds not in known:
            complaints.add(path, Fault.UNKNOWN_REFERENCE, kinds[:40])


def _triggers(document: object, complaints: Complaints) -> None:
    ratings = {code for _, code in strings(document, "vocabularies.team_rating.*.code")}
    for path, trigger in _tables(document, "triggers.*"):
        value = str(trigger.get("value", ""))
        kind = trigger.get("kind")
        if kind == TriggerKind.SCORE_BELOW and not _SCORE.fullmatch(value):
            complaints.add(_at(path, trigger, "value"), Fault.BAD_VALUE, value[:40] or "0…9999.99")
        elif kind == TriggerKind.TEAM_RATING and value not in ratings:
            complaints.add(_at(path, trigger, "value"), Fault.UNKNOWN_REFERENCE, value[:40])
        elif kind in (TriggerKind.POST_CHANGE, TriggerKind.FINDING) and value:
            complaints.add((*path, "value"), Fault.BAD_VALUE, f"{value[:40]} ≠ {kind}")
        if not trigger.get("talk_type") and not trigger.get("document"):
            complaints.add((*path, "talk_type"), Fault.MISSING_KEY, "talk_type | document")


def _campaigns(document: object, complaints: Complaints) -> None:
    """Note a window that does not lie within one year."""
    for path, campaign in _tables(document, "campaigns.*"):
        opens, closes = str(campaign.get("opens", "")), str(campaign.get("closes", ""))
        if opens and closes and opens > closes:
            complaints.add((*path, "closes"), Fault.BAD_VALUE, f"{opens} > {closes}")


def _catalogues(document: object, complaints: Complaints) -> None:
    """Note levels other than two or three, and counts that cannot be those of the levels."""
    for path, catalogue in _tables(document, "catalogues.*"):
        levels, counts = catalogue.get("levels"), catalogue.get("counts")
        if isinstance(levels, list) and not 1 < len(levels) <= _MOST_LEVELS:
            complaints.add((*path, "levels"), Fault.BAD_VALUE, f"{len(levels)} ≠ 2 | 3")
        if not isinstance(levels, list) or not isinstance(counts, list) or not counts:
            continue
        if len(counts) != len(levels):
            detail = f"counts {len(counts)} ≠ levels {len(levels)}"
            complaints.add((*path, "counts"), Fault.BAD_VALUE, detail)
        numbers = [number for number in counts if isinstance(number, int)]
        if any(number < 1 for number in numbers) or numbers != sorted(numbers):
            complaints.add((*path, "counts"), Fault.BAD_VALUE, " · ".join(map(str, numbers)))


def _rows(document: object, complaints: Complaints) -> None:
    seen = set()
    for path, row in _tables(document, "rows.*"):
        row_id = row.get("id")
        if isinstance(row_id, str):
            if not _ROW_ID.fullmatch(row_id):
                complaints.add((*path, "id"), Fault.BAD_VALUE, row_id[:40])
            elif row_id in seen:
                complaints.add((*path, "id"), Fault.DUPLICATE, row_id)
            seen.add(row_id)
        if row.get("where") == []:
            complaints.add((*path, "where"), Fault.BAD_VALUE, "[]")


def _tables(document: object, *patterns: str) -> Iterator[tuple[Path, dict[str, object]]]:
    for pattern in patterns:
        for path, value in each(document, pattern):
            if isinstance(value, dict):
                yield path, value


def _at(path: Path, table: dict[str, object], key: str) -> Path:
    """Return the path of a key, or of its table where the key is not there."""
    return (*path, key) if key in table else path


def _is_day(value: str) -> bool:
    try:
        return date.fromisoformat(_COMMON_YEAR + value).isoformat() == _COMMON_YEAR + value
    except ValueError:
        return False
