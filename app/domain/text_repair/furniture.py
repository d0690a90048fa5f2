"""D8 and D9: what a page or a forum put around a text; the source of the text is remembered."""

import re
from collections.abc import Iterator

from app.domain.text_repair.damage import DamageClass, Origin
from app.domain.text_repair.furniture_lines import (
    EDITOR_HEAD,
    TAIL,
    is_credit,
    is_furniture,
    is_helpers_credit,
    trigger,
)
from app.domain.text_repair.stages import Edit, Stage, from_edits

_JAM = re.compile(r"[!-~][ -~\t]{10,}[!-~]")
_LETTERS = re.compile(r"[A-Za-z]{3,}|[0-9]{4,}")
_SINGLES = re.compile(r"(?<![A-Za-z0-9])[A-Za-z][0-9]?(?![A-Za-z0-9])")
_SIGN = re.compile(r"[^A-Za-z0-9\s]")
_STRANGE = frozenset("~^'`[]{}|\\;!$&_<>#@?%:\"")
_LEAST_SINGLES, _LEAST_SIGNS, _LEAST_STRANGE = 4, 5, 3

_EDITOR = re.compile(rf"{EDITOR_HEAD}\s*[:：]?\s*([^()（）\[\]【】\n|。，,]{{1,20}})")
_SOURCE = re.compile(r"[来來]源\s*[:：]\s*([^\s|｜()（）]{2,40})")
_DAY = re.compile(r"([0-9]{4})\s*[年./-]\s*([0-9]{1,2})\s*[月./-]\s*([0-9]{1,2})\s*日?")
_AUTHOR = re.compile(
    r"[作記记]者\s*[:：]\s*([^\s|｜()（）,，。]{2,20})"
    r"|[(（]([\u4e00-\u9fff 、]{2,20}?)\s*(?:\|\||[)）]\s*\Z)"
)
_HEAD = 2000
"""Characters at either end of a text where a page says where it came from."""


def without_jam(text: str) -> Stage | None:
    """D8: return the text without the random signs that forums put between lines."""
    edits = [
        _with_its_line(text, found.start(), found.end())
        for found in _JAM.finditer(text)
        if _is_jam(found[0])
    ]
    return from_edits(DamageClass.JAM, text, edits)


def _is_jam(signs: str) -> bool:
    """Tell random signs from English, code and figures: no words, but many strange signs."""
    if _LETTERS.search(signs):
        return False
    found = _SIGN.findall(signs)
    strange = _STRANGE.intersection(found)
    is_strange = len(found) >= _LEAST_SIGNS and len(strange) >= _LEAST_STRANGE
    return is_strange and len(_SINGLES.findall(signs)) >= _LEAST_SINGLES


def _with_its_line(text: str, start: int, end: int) -> Edit:
    """Return the removal of a piece, with its line's end where nothing else is on the line."""
    low, high = start, end
    while low and text[low - 1] in " \t　":
        low -= 1
    while high < len(text) and text[high] in " \t　":
        high += 1
    if (low == 0 or text[low - 1] == "\n") and (high == len(text) or text[high] == "\n"):
        return low, min(high + 1, len(text)), ""
    return (start, end, "") if low and text[low - 1] != "\n" else (low, end, "")


def without_furniture(text: str) -> Stage | None:
    """D9: return the text without lines that are furniture, and without editors' credits."""
    edits: list[Edit] = []
    suspects = _suspects(text)
    helpers = _helpers(text, suspects)
    for start, end in sorted({**suspects, **helpers}.items()):
        line = text[start:end]
        if (
            start in helpers
            or is_furniture(line)
            or (line == "其他" and text[:start].endswith("查看原文\n"))
        ):
            edits.append((start, min(end + 1, len(text)), ""))
        elif found := TAIL.search(line):
            kept = len(line[: found.start()].rstrip())
            edits.append((start + kept, start + found.end(), ""))
    return from_edits(DamageClass.FURNITURE, text, edits)


def _suspects(text: str) -> dict[int, int]:
    """Return the lines, without their ends, that hold any of the triggers."""
    starts: dict[int, int] = {}
    at = 0
    search = trigger().search
    while found := search(text, at):
        start = text.rfind("\n", 0, found.start()) + 1
        at = text.find("\n", found.end())
        at = len(text) if at < 0 else at
        starts[start] = at
    if "查看原文\n其他" in text:
        starts |= {m.start() + 5: m.end() for m in re.finditer("查看原文\n其他(?=\n|$)", text)}
    return starts


def _helpers(text: str, suspects: dict[int, int]) -> dict[int, int]:
    """Return the lines beside editors' credits that name those who helped them."""
    found: dict[int, int] = {}
    for start, end in suspects.items():
        if start not in found and is_credit(text[start:end]):
            found |= dict(_helpers_around(text, start, end))
    return found


def _helpers_around(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Give the lines beside an editor's credit that name helpers."""
    while start > 0:
        before = text.rfind("\n", 0, start - 1) + 1
        if not is_helpers_credit(text[before : start - 1]):
            break
        yield before, start - 1
        start = before
    while end < len(text):
        after = text.find("\n", end + 1)
        after = len(text) if after < 0 else after
        if not is_helpers_credit(text[end + 1 : after]):
            break
        yield end + 1, after
        end = after


def origin_of(text: str) -> Origin:
    """Return what the head and the foot of a page say about its source, day and people."""
    ends = text[:_HEAD] + "\n" + text[-_HEAD:] if len(text) > 2 * _HEAD else text
    source, day, author = _SOURCE.search(ends), _DAY.search(text[:_HEAD]), _AUTHOR.search(ends)
    editor = _EDITOR.search(ends)
    return Origin(
        source=source[1] if source else "",
        day=f"{day[1]}-{int(day[2]):02}-{int(day[3]):02}" if day else "",
        author=(author[1] or author[2] or "").strip() if author else "",
        editor=editor[1].strip() if editor else "",
    )
