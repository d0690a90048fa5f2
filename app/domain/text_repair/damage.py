"""The kinds of damage seen in pasted web text, and what repairing one piece of it is called."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class DamageClass(StrEnum):
    """The classes of domain.md 1.6, by their row."""

    PINYIN = "D1"
    TRADITIONAL = "D2"
    BYTE_SHIFT = "D3"
    HALF_WIDTH = "D4"
    MISREAD_UTF8 = "D5"
    DOUBLED = "D6"
    HARD_SPACE = "D7"
    JAM = "D8"
    FURNITURE = "D9"
    REWRITTEN = "D10"
    TYPO = "D11"


APPLIED = (
    DamageClass.PINYIN,
    DamageClass.TRADITIONAL,
    DamageClass.BYTE_SHIFT,
    DamageClass.HALF_WIDTH,
    DamageClass.MISREAD_UTF8,
    DamageClass.DOUBLED,
    DamageClass.JAM,
    DamageClass.FURNITURE,
)
"""The classes that are repaired; each can be switched off."""

UNCHANGED = (
    DamageClass.TRADITIONAL,
    DamageClass.HARD_SPACE,
    DamageClass.REWRITTEN,
    DamageClass.TYPO,
)
"""The classes whose hints point at what was left for a person's eyes; others tell of a guess."""


@dataclass(frozen=True, slots=True)
class Change:
    """One replaced piece; `start` and `end` are offsets in the original text."""

    kind: DamageClass
    start: int
    end: int
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Hint:
    """A doubtful place of the original text; `proposed` may be empty."""

    kind: DamageClass
    start: int
    end: int
    old: str
    proposed: str = ""


@dataclass(frozen=True, slots=True)
class Origin:
    """What the page said about the text's source; empty where it said nothing."""

    source: str = ""
    day: str = ""
    author: str = ""
    editor: str = ""


class RepairTables(Protocol):
    """What repair must know about characters; comes from files and so is handed in."""

    def __hash__(self) -> int:
        """Tell one set of tables from another; what is made from them is kept."""
        ...

    @property
    def common(self) -> frozenset[str]:
        """The characters of GBK whose simplified form is in level 1 of GB 2312."""
        ...

    @property
    def usage(self) -> Mapping[str, int]:
        """Common simplified characters and words of two, by rank of use; 0 is most used."""
        ...

    @property
    def rewritten(self) -> Mapping[str, str]:
        """Phrases of word-swapped text and what they stood for."""
        ...

    @property
    def typos(self) -> Mapping[str, str]:
        """Slips seen in print and what was meant."""
        ...

    def simplified(self, text: str) -> str:
        """Return the text in simplified characters."""
        ...

    def reads(self, character: str, plain_reading: str) -> bool:
        """Tell whether a character is read so, whatever the tone."""
        ...

    def trails(self, lead: int, reading: str) -> tuple[int, ...]:
        """Return the second GBK bytes of the characters with this first byte, read so.

        Where none has the reading with its tone, those that have it with any tone.
        """
        ...


def applied(original: str, changes: Iterable[Change]) -> str:
    """Return the original with these changes made; they are sorted and do not overlap."""
    pieces: list[str] = []
    at = 0
    for change in changes:
        pieces.append(original[at : change.start])
        pieces.append(change.new)
        at = change.end
    pieces.append(original[at:])
    return "".join(pieces)
