"""Putting words into a Word template's text; rows and paragraphs of lists are there for each item.

Words are put in as plain text: a template can ask for nothing but known names, there is no
language in it.
"""

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from copy import deepcopy

from docx.oxml.ns import qn
from lxml import etree

from app.domain.document_template import TemplateWords
from app.export.template_placeholders import (
    COUNTERS,
    LIST_MARK,
    PLACEHOLDER,
    name_of,
    own_texts,
    text_of,
)
from app.export.word_text import clean
from app.export.word_xml import Element

_XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_ONLY_ONCE = tuple(
    qn(f"w:{name}")
    for name in (
        *("bookmarkStart", "bookmarkEnd", "footnoteReference", "endnoteReference"),
        *("pageBreakBefore", "lastRenderedPageBreak", "sectPr"),
    )
)
_PARAGRAPH_MARKS = ("}paraId", "}textId")


def fill(root: Element, words: TemplateWords) -> None:
    """Fill one part of a template; a placeholder without words stays as it is.

    Each paragraph is filled once: braces in the words that were put in are words.
    """
    done: set[Element] = set()
    while (block := next(_repeating(root, done), None)) is not None:
        done |= _repeat(block, words)
    for paragraph in [*root.iter(qn("w:p"))]:
        if paragraph not in done:
            _fill_lines(paragraph, words.texts)


def _repeating(root: Element, done: AbstractSet[Element]) -> Iterator[Element]:
    """Yield each row, or paragraph outside a table, that holds a list; outer ones first."""
    for paragraph in root.iter(qn("w:p")):
        if paragraph not in done and _lists_in(paragraph):
            yield _block_of(paragraph)


def _block_of(paragraph: Element) -> Element:
    """Return what is repeated for a list in this paragraph: its row, or itself."""
    around = next(paragraph.iterancestors(qn("w:tr"), qn("w:txbxContent")), None)
    return around if around is not None and around.tag == qn("w:tr") else paragraph


def _lists_in(paragraph: Element) -> list[str]:
    """Return the names of lists in a paragraph, with their *."""
    names = map(name_of, PLACEHOLDER.finditer(text_of(paragraph)))
    return [name for name in names if name.endswith(LIST_MARK)]


def _repeat(block: Element, words: TemplateWords) -> set[Element]:
    """Put a block there once for each item, and return the paragraphs that were filled.

    Several lists in it go in step. Of an empty list a row stays, with nothing in it; a paragraph
    goes where another one is left.
    """
    names = {name for paragraph in _paragraphs(block) for name in _lists_in(paragraph)}
    lists = {name: words.lists.get(name.removesuffix(LIST_MARK), ()) for name in names}
    count = max(map(len, lists.values()))
    numbers = tuple(str(number + 1) for number in range(count))
    lists |= dict.fromkeys(COUNTERS, numbers)
    if not count and block.tag == qn("w:p") and _can_go(block):
        _remove(block)
        return set()
    filled = set()
    for number, copy in enumerate(_copies(block, max(1, count))):
        items = {name: held[number] if number < len(held) else "" for name, held in lists.items()}
        for paragraph in [each for each in _paragraphs(copy) if _lists_in(each)]:
            _fill_paragraph(paragraph, {**words.texts, **items})
            filled.add(paragraph)
    return filled


def _paragraphs(block: Element) -> list[Element]:
    """Return the paragraphs that are repeated with a block, without those of an inner one."""
    return [each for each in block.iter(qn("w:p")) if _block_of(each) is block]


def _fill_lines(paragraph: Element, texts: Mapping[str, str]) -> None:
    """Fill a paragraph; each line of a text that stands alone in it has a paragraph like it."""
    found = PLACEHOLDER.fullmatch(text_of(paragraph).strip())
    name = name_of(found) if found else ""
    lines = [line for line in texts.get(name, "").split("\n") if line.strip()]
    if len(lines) < 2:  # noqa: PLR2004
        _fill_paragraph(paragraph, texts)
        return
    for line, copy in zip(lines, _copies(paragraph, len(lines)), strict=True):
        _fill_paragraph(copy, {name: line})


def _copies(block: Element, count: int) -> list[Element]:
    """Put copies behind a block and return it with them; what may be there once stays with it."""
    pattern = deepcopy(block)
    for thing in [*pattern.iter(*_ONLY_ONCE)]:
        _remove(thing)
    for element in pattern.iter():
        for key in [str(key) for key in element.attrib if str(key).endswith(_PARAGRAPH_MARKS)]:
            del element.attrib[key]
        if element.tag == qn("w:vMerge") and element.get(qn("w:val")) == "restart":
            element.set(qn("w:val"), "continue")
    made = [block]
    for _ in range(count - 1):
        made[-1].addnext(deepcopy(pattern))
        made.append(made[-1].getnext())  # type: ignore[arg-type]  # it was just put there
    _end_section_after(made)
    return made


def _end_section_after(blocks: Sequence[Element]) -> None:
    """Let a section that ended with the first of some paragraphs end with the last."""
    section = blocks[0].find(f"{qn('w:pPr')}/{qn('w:sectPr')}")
    last = blocks[-1].find(qn("w:pPr"))
    if section is not None and last is not None:
        last.append(section)


def _can_go(paragraph: Element) -> bool:
    parent = paragraph.getparent()
    is_last = parent is None or len(parent.findall(qn("w:p"))) == 1
    return not is_last and paragraph.find(f"{qn('w:pPr')}/{qn('w:sectPr')}") is None


def _remove(element: Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def _fill_paragraph(paragraph: Element, values: Mapping[str, str]) -> None:
    """Put words into one paragraph; each stands in the run in which its placeholder began."""
    pieces = own_texts(paragraph)
    whole = "".join(piece.text or "" for piece in pieces)
    for found in reversed([*PLACEHOLDER.finditer(whole)]):
        if (name := name_of(found)) in values:
            _put(pieces, found.span(), clean(values[name]))
    for piece in pieces:
        _break_lines(piece)


def _put(pieces: Sequence[Element], span: tuple[int, int], words: str) -> None:
    start, end = span
    at = 0
    for piece in pieces:
        text = piece.text or ""
        low, high = max(start - at, 0), min(end - at, len(text))
        if low < high:
            inside = words if at <= start else ""
            piece.text = text[:low] + inside + text[high:]
            piece.set(_XML_SPACE, "preserve")
        at += len(text)


def _break_lines(piece: Element) -> None:
    """Make line ends in a text into breaks."""
    first, *others = (piece.text or "").split("\n")
    run = piece.getparent()
    if not others or run is None:
        return
    piece.text = first
    place = run.index(piece)
    for number, line in enumerate(others):
        text = etree.Element(qn("w:t"))
        text.text = line
        text.set(_XML_SPACE, "preserve")
        run.insert(place + 1 + 2 * number, etree.Element(qn("w:br")))
        run.insert(place + 2 + 2 * number, text)
