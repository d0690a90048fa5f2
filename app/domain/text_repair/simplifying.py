"""D2: traditional characters as simplified ones, by the converter that is handed in."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from itertools import chain

from app.domain.text_repair.characters import HAN
from app.domain.text_repair.damage import DamageClass, RepairTables
from app.domain.text_repair.stages import Doubt, Edit, Stage

_LINE = re.compile(r"[^\n]*\n?")
_LONGEST_COMPARED = 2000
_QUOTED = re.compile("《[^《》\n]{1,200}》|「[^」\n]{1,400}」|『[^』\n]{1,400}』|“[^“”\n]{1,400}”")
_EACH_HAN = re.compile(f"[{HAN}]")
_LEAST_PLAIN = 20
"""Characters around quotations that must all be simplified for these to be meant as they are."""
_IN_BOTH = frozenset("乾菸薹拚捱摺吒徵夥榘袷麴醣著祇藉瞭")
"""Characters that simplified text keeps in some words, as in 乾坤; converters change them."""


def simplified(text: str, tables: RepairTables) -> Stage | None:
    """Return the text in simplified characters.

    Where only what is quoted is traditional, as in 《後漢書》, it is left and told as a doubt.
    """
    new = tables.simplified(text)
    if new == text or not _has_traditional(text, new):
        return None
    if _is_quoting(text, new):
        return Stage(DamageClass.TRADITIONAL, text, tuple, tuple(_quotations(text, new)))
    return Stage(DamageClass.TRADITIONAL, new, lambda: _edits(text, new))


def _is_quoting(text: str, new: str) -> bool:
    """Tell simplified text that quotes traditional text."""
    if len(text) != len(new):
        return False
    at = plain = 0
    for start, end in chain((q.span() for q in _QUOTED.finditer(text)), ((len(text), 0),)):
        if text[at:start] != new[at:start] and _has_traditional(text[at:start], new[at:start]):
            return False
        plain += len(_EACH_HAN.findall(text, at, start))
        at = end
    return plain >= _LEAST_PLAIN


def _quotations(text: str, new: str) -> Iterator[Doubt]:
    for found in _QUOTED.finditer(text):
        start, end = found.span()
        if text[start:end] != new[start:end]:
            yield start, end, new[start:end]


def _has_traditional(text: str, new: str) -> bool:
    """Tell traditional text from simplified text with a character that is used in both."""
    if len(text) != len(new):
        return True
    return any(a != b and a not in _IN_BOTH for a, b in zip(text, new, strict=True))


def _edits(old: str, new: str) -> Iterator[Edit]:
    """Give the characters that differ."""
    if len(old) == len(new):
        yield from _same_length(old, new, 0)
        return
    at = 0
    for before, after in zip(_LINE.findall(old), _LINE.findall(new), strict=True):
        if len(before) == len(after):
            yield from _same_length(before, after, at)
        elif len(before) > _LONGEST_COMPARED:
            yield at, at + len(before), after
        else:
            yield from _compared(before, after, at)
        at += len(before)


def _same_length(old: str, new: str, at: int) -> Iterator[Edit]:
    for place, (before, after) in enumerate(zip(old, new, strict=True), at):
        if before != after:
            yield place, place + 1, after


def _compared(old: str, new: str, at: int) -> Iterator[Edit]:
    for tag, i, j, k, m in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag != "equal":
            yield at + i, at + j, new[k:m]
