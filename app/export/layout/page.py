"""What stands on a page, in PDF points from the page's lower left corner."""

from dataclasses import dataclass

from app.export.signature_place import SignaturePlace
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


Mark = TextLine | Rule


@dataclass(frozen=True, slots=True)
class Page:
    """One page: the record's own text, and what stands around it on each page."""

    body: tuple[Mark, ...]
    furniture: tuple[Mark, ...]

    @property
    def lines(self) -> tuple[TextLine, ...]:
        """The lines of the record's own text, in reading order."""
        return tuple(mark for mark in self.body if isinstance(mark, TextLine))


@dataclass(frozen=True, slots=True)
class Layout:
    """All pages, and where the certificate signatures are shown."""

    pages: tuple[Page, ...]
    places: tuple[SignaturePlace, ...]
