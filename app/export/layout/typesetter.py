"""Turns text into atoms (placed characters) and lines of atoms into runs."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from app.export.fonts import FontRole, Fonts, Glyph
from app.export.layout import characters, grid
from app.export.layout.page import Run
from app.services.errors import MissingGlyphError

_FULL_WIDTH = 0.99  # of the em
_MOST_STRETCH = 0.3  # of the em, per gap; a line that would need more stays ragged


class Segment(NamedTuple):
    """A stretch of text in one kind of type."""

    text: str
    role: FontRole = FontRole.BODY


class Atom(NamedTuple):
    """A character with its picture; `advance` and squeezes in points."""

    character: str
    glyph: Glyph
    size: float
    advance: float
    squeeze_left: float
    squeeze_right: float

    @property
    def squeeze(self) -> float:
        """How much narrower the character may become."""
        return self.squeeze_left + self.squeeze_right


class Typesetter:
    """Knows every character's picture and size; keeps what it has looked up."""

    def __init__(self, fonts: Fonts) -> None:
        self._fonts = fonts
        self._atoms: dict[tuple[str, FontRole, float], Atom] = {}

    def atoms(self, segments: Iterable[Segment], size: float, place: str) -> list[list[Atom]]:
        """Return the text's atoms, one list for each line that the text itself ends.

        Raises MissingGlyphError for the first character without a picture, with `place`.
        """
        lines: list[list[Atom]] = [[]]
        for segment in segments:
            for character in segment.text.replace("\r\n", "\n").replace("\t", " "):
                if character == "\n":
                    lines.append([])
                elif characters.is_drawn(character):
                    lines[-1].append(self._atom(character, segment.role, size, place))
        return lines

    def _atom(self, character: str, role: FontRole, size: float, place: str) -> Atom:
        key = (character, role, size)
        if key not in self._atoms:
            glyph = self._fonts.glyph(character, role)
            if glyph is None:
                raise MissingGlyphError(character, place)
            self._atoms[key] = _measured(character, glyph, size)
        return self._atoms[key]


def _measured(character: str, glyph: Glyph, size: float) -> Atom:
    if glyph.width < _FULL_WIDTH:
        return Atom(character, glyph, size, glyph.width * size, 0.0, 0.0)
    left = characters.squeeze_left(character) * size
    right = characters.squeeze_right(character) * size
    return Atom(character, glyph, size, grid.pitch(size), left, right)


def natural_width(atoms: Iterable[Atom]) -> float:
    """Return the width of atoms in a row, in points."""
    return sum(atom.advance for atom in atoms)


def squeezable(atoms: Sequence[Atom]) -> float:
    """Return how much narrower a line of these atoms may become, in points."""
    # the blank before a mark at the very edge cannot be taken away: nothing stands before it
    return sum(atom.squeeze for atom in atoms) - (atoms[0].squeeze_left if atoms else 0.0)


def trimmed(atoms: Sequence[Atom]) -> Sequence[Atom]:
    """Return a line without the blanks that hang out at its end."""
    end = len(atoms)
    while end and characters.is_space(atoms[end - 1].character):
        end -= 1
    return atoms[:end]


def justified(atoms: Sequence[Atom], width: float) -> list[float]:
    """Return the advance of each atom so that the line fills `width`, squeezed or stretched."""
    inner = trimmed(atoms)
    spare = width - natural_width(inner)
    advances = [atom.advance for atom in atoms]
    if spare < 0:
        _squeeze(advances, inner, -spare)
    elif spare > grid.TOLERANCE:
        _stretch(advances, inner, spare)
    return advances


def _squeeze(advances: list[float], atoms: Sequence[Atom], excess: float) -> None:
    available = squeezable(atoms)
    if not available:
        return
    share = min(1.0, excess / available)
    for place, atom in enumerate(atoms):
        advances[place] -= atom.squeeze_right * share
        if place:  # a mark moves left by shortening what stands before it
            advances[place - 1] -= atom.squeeze_left * share


def _stretch(advances: list[float], atoms: Sequence[Atom], spare: float) -> None:
    gaps = [
        place
        for place, (left, right) in enumerate(pairwise(atoms))
        if not (characters.is_word(left.character) and characters.is_word(right.character))
    ]
    if not gaps or spare / len(gaps) > _MOST_STRETCH * atoms[0].size:
        return
    for place in gaps:
        advances[place] += spare / len(gaps)


def runs(atoms: Sequence[Atom], advances: Sequence[float], x: float) -> tuple[Run, ...]:
    """Return the runs of a line that begins at `x`; neighbours of one face make one run."""
    found: list[Run] = []
    start = 0
    for place in range(1, len(atoms) + 1):
        if place < len(atoms) and _alike(atoms[start], atoms[place]):
            continue
        found.append(_run(atoms[start:place], advances[start:place], x))
        x += sum(advances[start:place])
        start = place
    return tuple(found)


def _run(atoms: Sequence[Atom], advances: Sequence[float], x: float) -> Run:
    return Run(
        face=atoms[0].glyph.face,
        size=atoms[0].size,
        x=x,
        text="".join(atom.character for atom in atoms),
        glyphs=tuple(atom.glyph.number for atom in atoms),
        advances=tuple(advances),
    )


def _alike(one: Atom, other: Atom) -> bool:
    return one.glyph.face is other.glyph.face and one.size == other.size
