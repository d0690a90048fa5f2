"""D7, D10, D11 and lost characters: only a person can judge there; nothing is changed."""

import re
from collections.abc import Callable, Iterator, Mapping

from app.domain.text_repair.characters import HAN
from app.domain.text_repair.damage import DamageClass, Hint, RepairTables

_SPACES = re.compile(
    rf"(?<=[{HAN}])[?？�](?: |\u00a0)?[?？�]?(?: |\u00a0)?[?？�](?=[{HAN}（(])"
    rf"|(?<=[{HAN}])[?？�] +(?=[{HAN}])"
    rf"|[?？�](?=（)"
    rf"|(?<=[{HAN}])\u00c2?\u00a0+(?=[{HAN}])"
    rf"|�"
    rf"|[?？]。[ǎǐǒǔǖǘǚǜ\u0251-\u0261\u3105-\u3129][^\s]"
)
_BEYOND_REPAIR = re.compile("(?:锟斤拷|锟斤){1,50}拷?|烫{3,50}|屯{4,50}")
_NUMERALS = {sign.encode("gb18030")[0]: sign for sign in "一二三四五六七八九十"}


def hints(
    original: str, text: str, tables: RepairTables, back: Callable[[int, int], tuple[int, int]]
) -> Iterator[Hint]:
    """Give the doubtful places; `back` turns a span of the repaired text into the original's."""
    for found in _SPACES.finditer(text):
        start, end = back(found.start(), found.end())
        yield Hint(DamageClass.HARD_SPACE, start, end, original[start:end], _without(found[0]))
    for found in _BEYOND_REPAIR.finditer(text):
        start, end = back(found.start(), found.end())
        yield Hint(DamageClass.MISREAD_UTF8, start, end, original[start:end])
    for kind, lexicon in (
        (DamageClass.REWRITTEN, tables.rewritten),
        (DamageClass.TYPO, tables.typos),
    ):
        yield from _of_lexicon(kind, lexicon, original, text, back)


def _of_lexicon(
    kind: DamageClass,
    lexicon: Mapping[str, str],
    original: str,
    text: str,
    back: Callable[[int, int], tuple[int, int]],
) -> Iterator[Hint]:
    if not lexicon:
        return
    longest_first = sorted(lexicon, key=len, reverse=True)
    for found in re.finditer("|".join(map(re.escape, longest_first)), text):
        start, end = back(found.start(), found.end())
        yield Hint(kind, start, end, original[start:end], lexicon[found[0]])


def _without(signs: str) -> str:
    """Return what most likely stood there: a space, or a bracket and a numeral that slipped."""
    if "。" in signs:
        data = signs[2].encode("gb18030")
        numeral = _NUMERALS.get(data[1], "") if len(data) > 1 else ""
        return f"（{numeral}）" if numeral else ""
    return "" if signs == "�" else " "
