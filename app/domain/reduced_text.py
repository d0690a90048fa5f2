"""A text as it is compared with others: words and numbers stay, the way of writing them goes.

Punctuation, blanks and the width of letters do not count; digits do, with their decimal points
and percent signs. The end of a sentence is one sign, and so is every name of `names`, so that
the same words about another person or unit are the same.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

END = "\u3002"
"""What stands for the end of a sentence."""
NAME = "\ue000"
"""What stands for a name: a private sign that no text holds."""
OURS, THEIRS = "\ue001", "\ue002"
"""What parts the fields of a text; never the same in the two texts that are compared."""

_WIDE = {0xFF01 + n: 0x21 + n for n in range(94)}
_HAS_WIDE = re.compile("[\uff05\uff0e\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]")
_ENDS = re.compile("[\u3002\uff01\uff1f\uff1b!?;\u2026\n]+")
_DOT = re.compile(r"(?<![0-9])\.|\.(?![0-9])")
_OTHER = re.compile("[^\\w%.\u3002\ue000-\ue002]+")
_MANY_ENDS = re.compile(f"{END}{{2,}}")


def usual_names(names: Sequence[str]) -> tuple[str, ...]:
    """Return names worth replacing, the longest first; a single character is too common."""
    return tuple(sorted({name for name in names if len(name) > 1}, key=lambda n: (-len(n), n)))


def reduced(text: str, names: Sequence[str] = ()) -> str:
    """Return the text as it is compared; see `usual_names` for the order of names."""
    for name in names:
        text = text.replace(name, NAME)
    if _HAS_WIDE.search(text):
        text = text.translate(_WIDE)
    text = _ENDS.sub(END, text)
    if "." in text:
        text = _DOT.sub("", text)
    text = _OTHER.sub("", text)
    if END + END in text:
        text = _MANY_ENDS.sub(END, text)
    return text.casefold()


@dataclass(frozen=True)
class Mapped:
    """A reduced text with the place (begin, end) in the whole one that each letter stands for."""

    letters: str
    places: tuple[tuple[int, int], ...]


def mapped(text: str, names: Sequence[str] = ()) -> Mapped:
    """Return what `reduced` does, with the way back; many times slower."""
    letters, places = _named(text, names)
    letters = letters.translate(_WIDE) if _HAS_WIDE.search(letters) else letters
    found: list[str] = []
    kept: list[tuple[int, int]] = []
    for at, letter in enumerate(letters):
        short = _letter(letters, at, letter)
        if short == END and found and found[-1] == END:
            continue
        found += short
        kept += [places[at]] * len(short)
    return Mapped("".join(found), tuple(kept))


def _letter(letters: str, at: int, letter: str) -> str:
    if letter == ".":
        return "" if _DOT.match(letters, at) else letter
    if _ENDS.match(letter):
        return END
    return _OTHER.sub("", letter).casefold()


def _named(text: str, names: Sequence[str]) -> tuple[str, list[tuple[int, int]]]:
    letters, places = text, [(at, at + 1) for at in range(len(text))]
    for name in names:
        kept: list[tuple[int, int]] = []
        at = 0
        for number, piece in enumerate(letters.split(name)):
            if number:
                kept.append((places[at][0], places[at + len(name) - 1][1]))
                at += len(name)
            kept += places[at : at + len(piece)]
            at += len(piece)
        letters, places = letters.replace(name, NAME), kept
    return letters, places
