"""The lines of a Word file with the numbers of its lists, which no text in the file shows."""

import zipfile
import zlib
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO

import lxml.etree

from app.domain.library_text import SourceLine
from app.machine.excel_table import is_harmless
from app.machine.table_limits import TooLargeError

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_DOCUMENT, _NUMBERING, _STYLES = "word/document.xml", "word/numbering.xml", "word/styles.xml"
_GONE = {f"{_W}del", f"{_W}moveFrom", f"{_W}pPr", f"{_W}instrText"}
_CHINESE = frozenset(
    {"chineseCounting", "chineseCountingThousand", "japaneseCounting", "ideographDigital"}
)
_CIRCLED = frozenset({"decimalEnclosedCircle", "decimalEnclosedCircleChinese"})
_DIGITS = "〇一二三四五六七八九"
_MOST_CIRCLED = 20
_DEEPEST = 8  # Word has nine levels
_UNREADABLE = (
    zipfile.BadZipFile,
    zlib.error,
    lxml.etree.LxmlError,
    EOFError,
    KeyError,
    NotImplementedError,
    OSError,
    RuntimeError,
    ValueError,
)


@dataclass(frozen=True)
class _Level:
    format: str = "decimal"
    text: str = ""
    start: int = 1


@dataclass
class _Lists:
    """The numberings of a file, and how far each has counted."""

    levels: dict[str, dict[int, _Level]] = field(default_factory=dict)
    by_style: dict[str, tuple[str, int]] = field(default_factory=dict)
    headings: dict[str, int] = field(default_factory=dict)
    counted: dict[str, dict[int, int]] = field(default_factory=lambda: defaultdict(dict))


def read(untrusted: bytes) -> tuple[SourceLine, ...] | None:
    """Return the lines as all changes would leave them; None where the bytes are no Word file.

    Raises TooLargeError.
    """
    try:
        if not is_harmless(untrusted):
            return None
        with zipfile.ZipFile(BytesIO(untrusted)) as package:
            body = _parsed(package, _DOCUMENT).find(f"{_W}body")
            names = package.namelist()
            lists = _Lists()
            if _NUMBERING in names:
                _read_numbering(_parsed(package, _NUMBERING), lists)
            if _STYLES in names:
                _read_styles(_parsed(package, _STYLES), lists)
        if body is None:
            return None
        lines = [*_lines(body, lists)]
        return tuple(SourceLine(t, n, style) for n, (t, style) in enumerate(lines, start=1))
    except TooLargeError:
        raise
    except _UNREADABLE:
        return None


def _parsed(package: zipfile.ZipFile, name: str) -> lxml.etree._Element:
    parser = lxml.etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
    return lxml.etree.fromstring(package.read(name), parser)


def _lines(body: lxml.etree._Element, lists: _Lists) -> Iterator[tuple[str, str]]:
    for child in body:
        if child.tag == f"{_W}p":
            label, style = _number(child, lists)
            for number, text in enumerate(_text(child).split("\n")):
                yield (text, "") if number else (f"{label}{text}", style if not label else "")
        elif child.tag == f"{_W}tbl":
            for row in child.iter(f"{_W}tr"):
                yield "\t".join(_cell(cell) for cell in row.findall(f"{_W}tc")), ""
        elif child.tag in (f"{_W}sdt", f"{_W}ins"):
            yield from _lines(child.find(f"{_W}sdtContent") or child, lists)


def _cell(cell: lxml.etree._Element) -> str:
    texts = [_text(p).replace("\n", "").replace("\t", " ") for p in cell.iter(f"{_W}p")]
    return "".join(texts)


def _text(paragraph: lxml.etree._Element) -> str:
    parts: list[str] = []

    def walk(element: lxml.etree._Element) -> None:
        for child in element:
            if child.tag in _GONE or not isinstance(child.tag, str):
                continue
            if child.tag == f"{_W}t":
                parts.append(child.text or "")
            elif child.tag == f"{_W}tab":
                parts.append("\t")
            elif child.tag in (f"{_W}br", f"{_W}cr"):
                parts.append("\n")
            elif child.tag != f"{_W}txbxContent":
                walk(child)

    walk(paragraph)
    return "".join(parts)


def _number(paragraph: lxml.etree._Element, lists: _Lists) -> tuple[str, str]:
    """Return the number that Word shows before a paragraph, or the style that says its level."""
    style = _value(paragraph, "pPr", "pStyle")
    found = lists.by_style.get(style)
    number = paragraph.find(f"{_W}pPr/{_W}numPr")
    if number is not None:
        level = int(_value(number, "ilvl") or 0)
        found = (_value(number, "numId"), level)
    if found is None or found[0] in ("", "0"):
        heading = lists.headings.get(style)
        return "", f"heading{heading}" if heading is not None else ""
    levels = lists.levels.get(found[0], {})
    level = min(max(found[1], 0), _DEEPEST)
    kind = levels.get(level, _Level())
    if kind.format in ("bullet", "none"):
        return "", f"list{level}"
    return _label(lists.counted[found[0]], levels, level), f"list{level}"


def _label(counted: dict[int, int], levels: dict[int, _Level], level: int) -> str:
    counted[level] = counted.get(level, levels.get(level, _Level()).start - 1) + 1
    for deeper in [other for other in counted if other > level]:
        del counted[deeper]
    label = levels.get(level, _Level()).text or f"%{level + 1}."
    for upper in range(level + 1):
        kind = levels.get(upper, _Level())
        label = label.replace(f"%{upper + 1}", _written(counted.get(upper, kind.start), kind))
    return label


def _written(number: int, kind: _Level) -> str:
    if kind.format in _CHINESE:
        return _chinese(number)
    if kind.format in _CIRCLED and number <= _MOST_CIRCLED:
        return chr(ord("①") + number - 1)
    return str(number)


def _chinese(number: int) -> str:
    hundreds, rest = divmod(number, 100)
    tens, ones = divmod(rest, 10)
    text = f"{_DIGITS[hundreds % 10]}百" if hundreds else ""
    if tens:
        text += ("" if tens == 1 and not hundreds else _DIGITS[tens]) + "十"
    elif hundreds and ones:
        text += "零"
    return text + (_DIGITS[ones] if ones else "")


def _read_numbering(root: lxml.etree._Element, lists: _Lists) -> None:
    kinds: dict[str, dict[int, _Level]] = {}
    for abstract in root.findall(f"{_W}abstractNum"):
        kinds[abstract.get(f"{_W}abstractNumId", "")] = {
            int(level.get(f"{_W}ilvl", "0")): _Level(
                _value(level, "numFmt") or "decimal",
                _value(level, "lvlText"),
                int(_value(level, "start") or 1),
            )
            for level in abstract.findall(f"{_W}lvl")
        }
    for number in root.findall(f"{_W}num"):
        levels = kinds.get(_value(number, "abstractNumId"), {})
        lists.levels[number.get(f"{_W}numId", "")] = levels


def _read_styles(root: lxml.etree._Element, lists: _Lists) -> None:
    for style in root.findall(f"{_W}style"):
        code = style.get(f"{_W}styleId", "")
        number = _value(style, "pPr", "numPr", "numId")
        if number:
            lists.by_style[code] = (number, int(_value(style, "pPr", "numPr", "ilvl") or 0))
        outline = _value(style, "pPr", "outlineLvl")
        if outline.isdecimal():
            lists.headings[code] = int(outline)


def _value(element: lxml.etree._Element, *path: str) -> str:
    found = element.find("/".join(f"{_W}{name}" for name in path))
    return "" if found is None else found.get(f"{_W}val", "")
