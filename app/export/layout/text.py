"""Titles, headings, paragraphs and transcript entries as strips of one line each."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from app.domain.record import Heading, Paragraph, ParagraphRole, Utterance, utterance_text
from app.export.fonts import FontRole
from app.export.layout import grid
from app.export.layout.breaking import break_lines
from app.export.layout.flow import Strip
from app.export.layout.page import Run, TextLine
from app.export.layout.typesetter import (
    Atom,
    Segment,
    Typesetter,
    justified,
    natural_width,
    runs,
    trimmed,
)

_TITLE_LEADING = 1.25 * grid.LEADING
_HEADING_ROLES = {1: FontRole.HEI, 2: FontRole.KAI}


class Align(Enum):
    """Where a line stands when it does not fill the width."""

    JUSTIFIED = "justified"
    CENTRED = "centred"
    LEFT = "left"


@dataclass(frozen=True, slots=True)
class Setting:
    """How lines are set: size, room and the indents of the first and the other lines."""

    size: float = grid.TEXT_SIZE
    leading: float = grid.LEADING
    left: float = 0.0
    width: float = grid.BLOCK_WIDTH
    first_indent: float = 0.0
    indent: float = 0.0
    align: Align = Align.JUSTIFIED


_TWO = 2 * grid.PITCH
_BODY = Setting(first_indent=_TWO)
_PLAIN = Setting()
_UTTERANCE = Setting(indent=_TWO)
_TITLE = Setting(size=grid.TITLE_SIZE, leading=_TITLE_LEADING, align=Align.CENTRED)


def mark_strips(setter: Typesetter, mark: str) -> tuple[Strip, ...]:
    """Return the classification, top left in Hei."""
    return _strips(setter, [Segment(mark, FontRole.HEI)], _PLAIN, "密级")


def title_strips(setter: Typesetter, title: str) -> tuple[Strip, ...]:
    """Return the title, centred, lines of even length."""
    segments = [Segment(title, FontRole.TITLE)]
    lines = set_lines(setter, segments, _TITLE, "标题")
    lines = _evened(setter, segments, lines)
    strips = [Strip(_TITLE_LEADING, (line,), on_grid=False, keep_next=True) for line in lines]
    return tuple(strips)


def _evened(
    setter: Typesetter, segments: Sequence[Segment], lines: list[TextLine]
) -> list[TextLine]:
    """Return the title in as many lines as before, in the narrowest width that allows it."""
    width = _TITLE.width
    while len(lines) > 1:
        width -= grid.pitch(grid.TITLE_SIZE)
        left = (_TITLE.width - width) / 2
        narrower = set_lines(setter, segments, replace(_TITLE, width=width, left=left), "标题")
        if len(narrower) > len(lines):
            break
        lines = narrower
    return lines


def heading_strips(setter: Typesetter, heading: Heading) -> tuple[Strip, ...]:
    """Return a heading, bound to what follows."""
    role = _HEADING_ROLES.get(heading.level, FontRole.BODY)
    strips = _strips(setter, [Segment(heading.text, role)], _BODY, heading.text)
    return tuple(replace(strip, keep_next=True) for strip in strips)


def paragraph_strips(setter: Typesetter, paragraph: Paragraph) -> tuple[Strip, ...]:
    """Return running text; a remark by the office is set in Kai."""
    role = FontRole.KAI if paragraph.role is ParagraphRole.NOTE else FontRole.BODY
    setting = _PLAIN if paragraph.role is ParagraphRole.PLAIN else _BODY
    place = paragraph.text[:12]
    return _strips(setter, [Segment(paragraph.text, role)], setting, place)


def utterance_strips(setter: Typesetter, entry: Utterance) -> tuple[Strip, ...]:
    """Return a transcript entry: label in Hei, marks in Kai, further lines under the words."""
    marks = "".join(f"〔{mark}〕" for mark in entry.marks)
    whole = utterance_text(entry)
    words = whole[len(entry.label) : len(whole) - len(marks)]
    segments = (
        Segment(entry.label, FontRole.HEI),
        Segment(words),
        Segment(marks, FontRole.KAI),
    )
    return _strips(setter, segments, _UTTERANCE, f"第{entry.number}条")


def set_lines(
    setter: Typesetter, segments: Iterable[Segment], setting: Setting, place: str
) -> list[TextLine]:
    """Return the text's lines from x = 0, each with its baseline below its own top."""
    lines: list[TextLine] = []
    first = setting.first_indent
    for paragraph in setter.atoms(segments, setting.size, place):
        lines += _set_paragraph(paragraph, setting, first)
        first = max(setting.first_indent, setting.indent)
    return lines


def _set_paragraph(atoms: Sequence[Atom], setting: Setting, first: float) -> list[TextLine]:
    broken = break_lines(atoms, setting.width - first, setting.width - setting.indent)
    y = -grid.baseline(setting.leading, setting.size)
    lines: list[TextLine] = []
    for place, line in enumerate(broken):
        indent = setting.indent if place else first
        last = place == len(broken) - 1
        lines.append(TextLine(y, _runs(line, setting, indent, last=last)))
    return lines


def _runs(atoms: Sequence[Atom], setting: Setting, indent: float, *, last: bool) -> tuple[Run, ...]:
    room = setting.width - indent
    natural = natural_width(trimmed(atoms))
    fills = setting.align is Align.JUSTIFIED and not last
    x = setting.left + indent
    if setting.align is Align.CENTRED:
        x += max(0.0, (room - natural) / 2)
    if fills or natural > room:
        return runs(atoms, justified(atoms, room), x)
    return runs(atoms, [atom.advance for atom in atoms], x)


def _strips(
    setter: Typesetter, segments: Iterable[Segment], setting: Setting, place: str
) -> tuple[Strip, ...]:
    """Return one strip a line; first and last lines never stand alone on a page."""
    lines = set_lines(setter, segments, setting, place)
    held = {0, len(lines) - 2} if len(lines) > 1 else set()
    return tuple(
        Strip(setting.leading, (line,), keep_next=number in held)
        for number, line in enumerate(lines)
    )
