"""What stands on a page, in PDF points from the page's lower left corner."""

from dataclasses import dataclass

from app.domain.pen import PenSpot
from app.export.signature_place import Rect, SignaturePlace
from app.export.truetype import TrueTypeFile


@dataclass(frozen=True, slots=True)
class Run:
    """Characters of one face and size on one baseline.

    `glyphs` and `advances` (points to the next character) have one item a character.
    """

    face: TrueTypeFile
    size: float
    x: float
    text: str
    glyphs: tuple[int, ...]
    advances: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class TextLine:
    """Runs on one baseline."""

    y: float
    runs: tuple[Run, ...]

    @property
    def text(self) -> str:
        """The line's characters in order."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class Rule:
    """A straight line."""

    x1: float
    y1: float
    x2: float
    y2: float
    width: float = 0.5


@dataclass(frozen=True, slots=True)
class Modules:
    """The dark squares of a matrix code; x and y are its lower left corner, rows go down.

    `size` is the side of one square.
    """

    x: float
    y: float
    size: float
    rows: tuple[tuple[bool, ...], ...]


@dataclass(frozen=True, slots=True)
class Ink:
    """A line drawn by hand with round ends, through (x, y) points in one width."""

    points: tuple[tuple[float, float], ...]
    width: float


Mark = TextLine | Rule


@dataclass(frozen=True, slots=True)
class Tinted:
    """Marks in a colour: red, green and blue from 0 to 1."""

    marks: tuple[Mark, ...]
    colour: tuple[float, float, float]


AnyMark = Mark | Modules | Ink | Tinted


@dataclass(frozen=True, slots=True)
class HandPlace:
    """Room to write by hand; `page` counts from 0, `number` is that of domain.pen.PenSpot."""

    spot: PenSpot
    number: int
    role: str
    name: str
    page: int
    rect: Rect


@dataclass(frozen=True, slots=True)
class Page:
    """One page: the record's own text, and what stands around it on each page."""

    body: tuple[AnyMark, ...]
    furniture: tuple[AnyMark, ...]

    @property
    def lines(self) -> tuple[TextLine, ...]:
        """The lines of the record's own text, in reading order."""
        return tuple(mark for mark in self.body if isinstance(mark, TextLine))


@dataclass(frozen=True, slots=True)
class Layout:
    """All pages, where the certificate signatures are shown, and where hands may write."""

    pages: tuple[Page, ...]
    places: tuple[SignaturePlace, ...]
    hands: tuple[HandPlace, ...] = ()
