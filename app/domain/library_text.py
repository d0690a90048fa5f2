"""Libraries written as numbered text: the levels are understood from the numbers' styles."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from app.domain.library import NO_PARENT, Finding, LibraryForm, Oddity, Part, Place, Reading
from app.domain.library_marks import Mark, mark_of

_PAGE_NUMBER = re.compile(r"[-—–－\s]*\d{1,4}[-—–－\s]*|第\s*\d+\s*页.{0,12}")
_ENDS = tuple("。；！？;!?：:，,、")
_LONGEST_HEADING = 40
_FEWEST_TOPS = 2
_FULL = 0.8  # of the longest line: a line as long as this may go on in the next one
_NARROWEST = 18  # characters; lines of no text are broken sooner
_AROUND = "【】〔〕[]《》"
_MARKDOWN = re.compile(r"(?P<level>#{1,6})\s+(?P<rest>\S.*)")
_BULLET = re.compile(r"(?:[●•■◆▪◇□○▲★]\s*|[-–—*·]\s+)(?P<rest>\S.*)")
_OWNER = re.compile(
    r"[（(\[【]?\s*(?:责任|牵头|负责|主责)(?:部门|单位|科室)?\s*[:：]\s*(?P<owner>[^）)\]】]+?)\s*[）)\]】]?[。.]?"
)
_OWNER_AT_END = re.compile(
    r"(?P<text>.+?)\s*[（(\[【]\s*(?:责任|牵头|负责|主责)(?:部门|单位|科室)?\s*[:：]"
    r"\s*(?P<owner>[^）)\]】]+?)\s*[）)\]】][。.]?"
)


@dataclass(frozen=True)
class SourceLine:
    """One line of a text; `style` names a list level or heading that no sign in the text shows."""

    text: str
    number: int
    style: str = ""


@dataclass
class _Lines:
    """Lines with their marks; `order` are the styles from the highest level down."""

    lines: list[tuple[SourceLine, Mark | None]]
    order: list[str] = field(default_factory=list)


def read_text(lines: Sequence[SourceLine], form: LibraryForm) -> Reading:
    """Return the parts of a numbered or indented text, in order; nothing is dropped unsaid."""
    filled = [line for line in lines if line.text.strip()]
    around = _around_pages(filled)
    left_out = [
        Finding(Oddity.LEFT_OUT, line.text.strip(), "", Place(line.number))
        for line in filled
        if line.number in around
    ]
    kept = [line for line in filled if line.number not in around]
    marked = _marked(kept, form)
    if not marked.order:
        return Reading(*_of_indents(kept, form, left_out))
    tops = _tops(marked, form)
    return _Reader(form, marked, tops, left_out).read()


def joined(first: str, second: str) -> str:
    """Return two pieces of a broken text as one; between Latin words stays a blank."""
    first, second = first.rstrip(), second.lstrip()
    needs_blank = first[-1:].isascii() and second[:1].isascii() and first and second
    return f"{first} {second}" if needs_blank else f"{first}{second}"


def split_owner(text: str) -> tuple[str, str]:
    """Return the text without the responsible department in brackets at its end, and that."""
    found = _OWNER_AT_END.fullmatch(text)
    return (found["text"], found["owner"].strip()) if found else (text, "")


def _around_pages(lines: Sequence[SourceLine]) -> frozenset[int]:
    """Return the lines that are page numbers, or a title that stands beside several of them."""
    texts = [line.text.strip() for line in lines]
    pages = {place for place, text in enumerate(texts) if _PAGE_NUMBER.fullmatch(text)}
    beside = {near for place in pages for near in (place - 1, place + 1)} - pages
    found = Counter(texts[place] for place in beside if 0 <= place < len(texts))
    titles = {t for t, times in found.items() if times > 1 and mark_of(t) is None}
    around = pages | {
        place for place in beside if 0 <= place < len(texts) and texts[place] in titles
    }
    return frozenset(lines[place].number for place in around)


def _marked(lines: Sequence[SourceLine], form: LibraryForm) -> _Lines:
    """Find the marks, and their styles in the order in which they stand below one another."""
    made = _Lines([])
    current = -1
    for line in lines:
        mark = _level_mark(line.text, form) or mark_of(line.text) or _bullet(line.text)
        if mark is None and line.style:
            mark = Mark(line.style, 0, "", line.text.strip())
        made.lines.append((line, mark))
        if mark is None:
            continue
        if mark.style not in made.order:
            made.order.insert(current + 1, mark.style)
        current = made.order.index(mark.style)
    return made


def _bullet(text: str) -> Mark | None:
    """Return the mark of a line that begins with a dot, a dash or #; the sign is not kept."""
    heading = _MARKDOWN.fullmatch(text.strip())
    if heading:
        return Mark(f"heading{len(heading['level'])}", 0, "", heading["rest"])
    found = _BULLET.fullmatch(text.strip())
    return Mark("bullet", 0, "", found["rest"]) if found else None


def _level_mark(text: str, form: LibraryForm) -> Mark | None:
    """Return the mark of a line such as 领域一：党政机关 or 【表现】…, a level's own name."""
    for depth, level in enumerate(form.levels):
        for head in _level_heads(re.escape(level)):
            found = re.fullmatch(rf"{head}\s*(?P<rest>.+)", text.strip())
            if found:
                return Mark(f"level{depth}", 0, found["n"], found["rest"])
    return None


def _level_heads(level: str) -> tuple[str, ...]:
    """Return patterns of 领域一：, 【领域】 and 领域一 with a blank."""
    number = r"[\d一二三四五六七八九十百]"
    named = rf"{level}\s*(?P<n>{number}{{0,6}})\s*"
    return (
        rf"[【\[]?{named}[】\]]?[:：、]",
        rf"[【\[]{named}[】\]]",
        rf"{level}\s*(?P<n>{number}{{1,6}})\s",
    )


def _tops(marked: _Lines, form: LibraryForm) -> frozenset[int]:
    """Return the lines without a number that stand above the highest numbering.

    They are only looked for where the numbers leave one level over.
    """
    if len(marked.order) != form.lowest:
        return frozenset()
    widest = max((len(line.text) for line, _ in marked.lines), default=0)
    found = [
        line.number
        for place, (line, mark) in enumerate(marked.lines[:-1])
        if mark is None
        and _begins_anew(marked, place)
        and _is_heading(line.text)
        and (place == 0 or _may_end(marked.lines[place - 1][0].text, widest))
    ]
    return frozenset(found) if len(found) >= _FEWEST_TOPS else frozenset()


def _begins_anew(marked: _Lines, place: int) -> bool:
    """Tell whether the highest numbering goes on behind a line."""
    after = marked.lines[place + 1][1]
    return after is not None and after.style == marked.order[0]


def _is_heading(text: str) -> bool:
    bare = text.strip()
    return len(bare) <= _LONGEST_HEADING and not bare.endswith(_ENDS)


def _may_end(text: str, widest: int) -> bool:
    """Tell whether a line ends a paragraph: with a sign, or before the text's right edge."""
    is_broken = widest >= _NARROWEST and len(text) >= widest * _FULL
    return text.rstrip().endswith(_ENDS) or not is_broken


class _Reader:
    """Turns marked lines into parts."""

    def __init__(
        self, form: LibraryForm, marked: _Lines, tops: frozenset[int], findings: list[Finding]
    ) -> None:
        self._form = form
        self._marked = marked
        self._tops = tops
        self._shift = 1 if tops else 0
        self._has_free_level = not tops and len(marked.order) <= form.lowest
        self._parts: list[Part] = []
        self._findings = findings

    def read(self) -> Reading:
        for line, mark in self._marked.lines:
            if mark is not None:
                self._take_marked(line, mark)
            elif line.number in self._tops:
                heading = line.text.strip().strip(_AROUND)
                self._add(Part(0, heading, place=Place(line.number)))
            else:
                self._take_plain(line)
        return Reading(tuple(self._parts), tuple(self._findings))

    def _take_marked(self, line: SourceLine, mark: Mark) -> None:
        depth = self._marked.order.index(mark.style) + self._shift
        place = Place(line.number)
        if depth > self._form.lowest and self._parts:
            self._findings.append(Finding(Oddity.TOO_DEEP, line.text.strip(), place=place))
            self._extend(f"{mark.label}{mark.rest}")
            return
        self._add(Part(min(depth, self._form.lowest), mark.rest, mark.label, place=place))

    def _take_plain(self, line: SourceLine) -> None:
        text, place = line.text.strip(), Place(line.number)
        if not self._parts:
            self._findings.append(Finding(Oddity.LEFT_OUT, text, place=place))
            return
        owner = _OWNER.fullmatch(text) if self._form.has_owner else None
        if owner:
            self._parts[-1] = replace(self._parts[-1], owner=owner["owner"].strip())
            return
        last = self._parts[-1]
        free = len(self._marked.order)
        if not last.text:
            self._extend(text)
        elif (
            self._has_free_level and last.depth >= free - 1 and not last.text.endswith(("，", "、"))
        ):
            self._add(Part(free, text, place=place))
        else:
            self._extend(text)

    def _add(self, part: Part) -> None:
        above = self._parts[-1].depth if self._parts else -1
        for depth in range(above + 1, part.depth):
            self._findings.append(Finding(Oddity.NOTHING_ABOVE, part.text, place=part.place))
            self._parts.append(Part(depth, NO_PARENT, place=part.place))
        self._parts.append(self._with_owner(part))

    def _extend(self, text: str) -> None:
        last = self._parts[-1]
        self._parts[-1] = self._with_owner(replace(last, text=joined(last.text, text)))

    def _with_owner(self, part: Part) -> Part:
        if not self._form.has_owner or part.depth != self._form.lowest:
            return part
        text, owner = split_owner(part.text)
        return replace(part, text=text, owner=owner or part.owner)


def _of_indents(
    lines: Sequence[SourceLine], form: LibraryForm, findings: list[Finding]
) -> tuple[tuple[Part, ...], tuple[Finding, ...]]:
    """Read a text without numbers by how far its lines are set in."""
    steps = sorted({_indent(line.text) for line in lines})
    parts: list[Part] = []
    titles = _titles(lines) if form.lowest else 0
    findings += [
        Finding(Oddity.LEFT_OUT, line.text.strip(), place=Place(line.number))
        for line in lines[:titles]
    ]
    for line in lines[titles:]:
        depth = min(steps.index(_indent(line.text)), form.lowest)
        above = parts[-1].depth if parts else -1
        parts += [Part(d, NO_PARENT, place=Place(line.number)) for d in range(above + 1, depth)]
        text, owner = split_owner(line.text.strip()) if form.has_owner else (line.text.strip(), "")
        parts.append(Part(depth, text, "", owner, Place(line.number)))
    return tuple(parts), tuple(findings)


def _titles(lines: Sequence[SourceLine]) -> int:
    """Return how many lines stand before the first one that has another below it."""
    indents = [_indent(line.text) for line in lines]
    steps = enumerate(pairwise(indents))
    return next((n for n, (here, after) in steps if here < after), len(lines))


def _indent(text: str) -> int:
    blank = text[: len(text) - len(text.lstrip())]
    return sum({"\t": 4, "\u3000": 2}.get(sign, 1) for sign in blank)
