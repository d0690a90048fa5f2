"""D4 and D6: punctuation folded to half width, and punctuation doubled."""

import re
from dataclasses import dataclass

from app.domain.text_repair.characters import CLOSING, HAN, HAS_HAN, OPENING
from app.domain.text_repair.damage import DamageClass
from app.domain.text_repair.stages import Edit, Stage, from_edits, from_parts

_WIDE = str.maketrans(",:;!?.()", "，：；！？。（）")
_AFTER = f"{HAN}{CLOSING}，。、；：！？"
_ADDRESS = (
    r"(?:(?:https?|ftp)://|www\.)[!-~]*"
    r"|(?<![A-Za-z0-9_.+-])[A-Za-z0-9_.+-]{1,64}@[A-Za-z0-9.-]+"
    r"|&(?:#?[A-Za-z0-9]{2,8});"  # a sign as a web page spells it: &nbsp; &#8220;
)
_SIGNS = (  # “?” and a blank by turns, or several inside a sentence, are lost blanks and not meant
    rf"[,:;!?](?!(?<=\?)(?:[ \xa0]\?|\?{{1,8}}[{HAN}]))"
    rf"(?:(?<=[{_AFTER}].)[,:;!?]*(?!\))|(?<=[0-9A-Za-z%℃].)(?=[{OPENING}]*[{HAN}]))"
)
_FOLDED = re.compile(f"({_SIGNS})")
_FOLDED_BESIDE_ADDRESS = re.compile(rf"({_ADDRESS}|{_SIGNS})")
_NUMERAL = "一二三四五六七八九十"
_STOP = re.compile(
    rf"\.(?:(?<=[{HAN}”’》）]\.)|(?<=[{HAN}][)]\.)(?<![{_NUMERAL}][)]\.))"
    rf"(?<!^[{_NUMERAL}]\.)(?<!^十[{_NUMERAL}]\.)(?!\.)"
    rf"(?=[{HAN}{CLOSING}“‘\s]|\Z)",
    re.MULTILINE,
)
_CALL = re.compile(r"[A-Za-z0-9_]\([^\n]{0,200}?['\"]")  # of a program: print('你好', name)
_BRACKET = re.compile(r"[()（）\n]")
_MAY_BE_ADDRESS = re.compile(r"://|www\.|@|&")
_RUN = re.compile(r"([,，;；:：。、!！?？]{2,})")
_SAME = re.compile(r"([,，]{2,}|[;；]{2,}|[:：]{2,}|[!！]{2,}|[?？]{2,}|。{2,}|、{2,})")
_BESIDE = re.compile(f"[{HAN}{CLOSING}{OPENING}，。、；：！？]")
_ENDS = re.compile(r"[\s”’》）」』)]|\Z")


def widened(text: str) -> Stage | None:
    """D4: return the text with full-width signs after and between Chinese.

    Numbers, times, ratios, addresses, and brackets around English or figures stay as they are.
    """
    kind = DamageClass.HALF_WIDTH
    others = from_edits(kind, text, _other_edits(text))
    at = others.text if others else text
    has_address = _MAY_BE_ADDRESS.search(text)
    parts = (_FOLDED_BESIDE_ADDRESS if has_address else _FOLDED).split(at)
    if has_address:
        news = [old if _is_address(old) else old.translate(_WIDE) for old in parts[1::2]]
    else:
        news = [old.translate(_WIDE) for old in parts[1::2]]
    signs = from_parts(kind, parts, news)
    if signs is None or others is None:
        return signs or others
    # every sign is as long as what it replaces, so both kinds of edits have the same offsets
    return Stage(kind, signs.text, lambda: sorted((*signs.edits, *others.edits)))


def _is_address(old: str) -> bool:
    return len(old) > 1 and any(sign.isalnum() for sign in old)


def _other_edits(text: str) -> list[Edit]:
    """Return the brackets and stops to widen."""
    edits = [(m.start(), m.end(), "。") for m in _STOP.finditer(text)] if "." in text else []
    if "(" in text or ")" in text:
        edits += _bracket_edits(text)
    return sorted(edits)


@dataclass(slots=True)
class _Open:
    """An opened bracket: where, and whether Chinese was seen behind it so far."""

    at: int
    seen_to: int
    has_han: bool = False


def _bracket_edits(text: str) -> list[Edit]:
    """Pair the brackets of each line; widen those around Chinese, or with one wide half."""
    edits: list[Edit] = []
    opened: list[_Open] = []
    for found in _BRACKET.finditer(text):
        sign, at = found[0], found.start()
        if sign == "\n":
            opened.clear()
            continue
        if opened:
            _look(text, opened[-1], at)
        if sign in "(（":
            opened.append(_Open(at, at + 1))
        elif opened:
            edits += _closed(text, opened.pop(), at, opened)
    return edits


def _look(text: str, bracket: _Open, at: int) -> None:
    bracket.has_han = bracket.has_han or bool(HAS_HAN(text, bracket.seen_to, at))
    bracket.seen_to = at + 1


def _closed(text: str, bracket: _Open, at: int, around: list[_Open]) -> list[Edit]:
    if around:
        around[-1].has_han |= bracket.has_han
        around[-1].seen_to = at + 1
    halves = (text[bracket.at], text[at])
    if halves == ("（", "）") or not (bracket.has_han or halves != ("(", ")")):
        return []
    if halves == ("(", ")") and _CALL.match(text, max(bracket.at - 1, 0), at):
        return []
    wide = ((bracket.at, "（"), (at, "）"))
    return [(place, place + 1, new) for place, new in wide if text[place] != new]


def merged(text: str) -> Stage | None:
    """D6: return the text with doubled signs once; …… and —— stay."""
    edits = [
        (same.start(), same.end(), _once(same[0]))
        for run in _RUN.finditer(text)
        for same in _SAME.finditer(text, run.start(), run.end())
        if _is_slip(text, same)
    ]
    return from_edits(DamageClass.DOUBLED, text, edits)


def _is_slip(text: str, same: re.Match[str]) -> bool:
    """Tell whether a doubled sign is a slip; in English it is not, nor is “??” inside words."""
    if same[0].isascii():
        if "?" in same[0]:
            return bool(_ENDS.match(text, same.end())) and _chinese_before(text, same.start())
        return _chinese_before(text, same.start()) or bool(_BESIDE.match(text, same.end()))
    return True


def _chinese_before(text: str, at: int) -> bool:
    return at > 0 and bool(_BESIDE.match(text[at - 1]))


def _once(signs: str) -> str:
    return next((sign for sign in signs if not sign.isascii()), signs[0])
