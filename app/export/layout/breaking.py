"""Where lines end: greedy, with 避头尾, squeezing marks before pushing characters out."""

from collections.abc import Sequence

from app.export.layout import characters
from app.export.layout.grid import TOLERANCE
from app.export.layout.typesetter import Atom, natural_width, squeezable


def break_lines(atoms: Sequence[Atom], first_width: float, width: float) -> list[Sequence[Atom]]:
    """Cut a paragraph into lines; the first may be narrower or wider than the others.

    An empty paragraph is one empty line. A word longer than a line is torn apart.
    """
    parts = _allowed_breaks(atoms)
    lines: list[Sequence[Atom]] = []
    start, room = 0, first_width
    while start < len(atoms):
        end = _line_end(atoms, parts, start, room)
        lines.append(atoms[start:end])
        start, room = end, width
    return lines or [atoms]


def _allowed_breaks(atoms: Sequence[Atom]) -> list[bool]:
    """Tell for each atom whether a line may end before it."""
    text = [atom.character for atom in atoms]
    breaks = [False]
    breaks += [characters.may_part(text[i - 1], text[i]) for i in range(1, len(text))]
    for start, end in _long_words(text):
        for place in range(start + 1, end):
            breaks[place] = characters.may_part_inside_word(text[place - 1], text[place])
    return breaks


def _long_words(text: Sequence[str]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    start = 0
    for place in range(len(text) + 1):
        if place < len(text) and characters.is_word(text[place]):
            continue
        if place - start >= characters.LONG_WORD and any(c.isalpha() for c in text[start:place]):
            found.append((start, place))
        start = place + 1
    return found


def _line_end(atoms: Sequence[Atom], parts: list[bool], start: int, room: float) -> int:
    over = _first_outside(atoms, start, room)
    if over == len(atoms) or parts[over]:
        return over
    pulled = _pulled_in(atoms, parts, start, over, room)
    if pulled:
        return pulled
    for place in range(over - 1, start, -1):
        if parts[place]:
            return place
    return max(over, start + 1)


def _first_outside(atoms: Sequence[Atom], start: int, room: float) -> int:
    used = 0.0
    for place in range(start, len(atoms)):
        atom = atoms[place]
        used += atom.advance
        if used > room + TOLERANCE and not characters.is_space(atom.character):
            return place
    return len(atoms)


def _pulled_in(
    atoms: Sequence[Atom], parts: list[bool], start: int, over: int, room: float
) -> int | None:
    """Return where the line ends if squeezing makes room for the marks that may not begin one."""
    end = over
    while end < len(atoms) and not parts[end]:
        if not characters.closes(atoms[end].character):
            return None
        end += 1
    line = atoms[start:end]
    excess = natural_width(line) - room
    return end if excess <= squeezable(line) + TOLERANCE else None
