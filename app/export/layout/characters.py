"""How Chinese type treats each character: where a line may break, what may be squeezed.

The sets follow GB/T 15834-2011 (marks) and the usual rules of 避头尾.
"""

import unicodedata
from functools import cache

_NO_START = frozenset(
    "，。、；：？！）〕】》〉」』〗〙〛｝］”’…—～·‥％‰‱℃℉°′″"
    ",.;:?!)]}%-–／/々〻ーぁぃぅぇぉゃゅょっァィゥェォャュョッ"
)
_NO_END = frozenset("（〔【《〈「『〖〘〚｛［“‘([{￥＄￡¥$£€№§＃#")
_PAIRED = frozenset("—…‥")
_SQUEEZED_RIGHT = frozenset("，。、；：）〕】》〉」』〗”’")
_SQUEEZED_LEFT = frozenset("（〔【《〈「『〖“‘")
_BREAKS_LONG_WORDS = frozenset("/?&=_-.@")
_LAST_NARROW = 0x2000  # Latin, Greek, Cyrillic and the like are words; Chinese begins later
_FULL_WIDTH_DIGITS = frozenset("０１２３４５６７８９．")
SQUEEZE = 0.35  # of the em, per mark
LONG_WORD = 16


@cache
def is_drawn(character: str) -> bool:
    """Whether a character has a picture; controls, joiners and selectors have none."""
    if unicodedata.category(character) in {"Cc", "Cf"}:
        return False
    return not ("\ufe00" <= character <= "\ufe0f" or "\U000e0100" <= character <= "\U000e01ef")


def is_space(character: str) -> bool:
    """Whether a character may hang out of the right edge unseen."""
    return character in {" ", "\u00a0", "\u3000"}


@cache
def is_word(character: str) -> bool:
    """Whether a character belongs to a word or number that is not torn apart."""
    if is_space(character):
        return False
    return ord(character) < _LAST_NARROW or character in _FULL_WIDTH_DIGITS


def closes(character: str) -> bool:
    """Whether a character must not begin a line."""
    return character in _NO_START


def squeeze_left(character: str) -> float:
    """Return how much blank, in ems, may be taken away before a character."""
    return SQUEEZE if character in _SQUEEZED_LEFT else 0.0


def squeeze_right(character: str) -> float:
    """Return how much blank, in ems, may be taken away after a character."""
    return SQUEEZE if character in _SQUEEZED_RIGHT else 0.0


@cache
def may_part(left: str, right: str) -> bool:
    """Whether a line may end between two characters (words longer than a line aside)."""
    if right in _NO_START or left in _NO_END or is_space(right):
        return False
    if is_word(left) and is_word(right):
        return False
    if left == right and left in _PAIRED:
        return False
    return not unicodedata.combining(right)


def may_part_inside_word(left: str, right: str) -> bool:
    """Whether a very long word (an address) may be parted here."""
    return left in _BREAKS_LONG_WORDS and right.isalnum()
