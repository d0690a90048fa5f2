"""Web pages: what a reader would see of them, cells parted by tabs."""

import re

import lxml.etree
import lxml.html

from app.machine.text_intake.decoding import cleaned_text, decoded
from app.services.errors import DamagedFileError, UnknownFileKindError
from app.services.ports.text_intake import IntakeKind, IntakeNote, IntakeResult, NoteKind

_CHARSET = re.compile(
    rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_-]{2,20})", re.IGNORECASE
)
_HEAD = 4096
_DECLARATION = re.compile(
    r"^\s*(?:<\?xml[^>]*\?>)?\s*(?:<!doctype\s[^>\[]{0,500}(?:\[.{0,20000}?\]\s*)?>)?",
    re.IGNORECASE | re.DOTALL,
)
_MARKUP = re.compile(
    r"<!--.*?-->|<(script|style|title|noscript|template|svg|select)\b.*?</\1\s*>|<[^>]*>",
    re.IGNORECASE | re.DOTALL,
)
_HAN = re.compile("[\u4e00-\u9fff]")
_UNSEEN = frozenset(
    ("script", "style", "noscript", "template", "head", "svg", "math", "object", "iframe", "select")
)
_BLOCKS = frozenset(
    (
        *("address", "article", "aside", "blockquote", "body", "caption", "dd", "details", "div"),
        *("dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3"),
        *("h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section"),
        *("table", "tbody", "tfoot", "thead", "tr", "ul"),
    )
)
_CELLS = ("td", "th")
_HIDDEN = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
_SPACES = re.compile(r"[ \t\r\n\f\xa0]+")
_AROUND_ENDS = re.compile(r" *\n *")
_MANY_ENDS = re.compile(r"\n{3,}")


def read_html(name: str, untrusted: bytes) -> IntakeResult:
    """Return the text of a page; raises UnknownFileKindError or DamagedFileError."""
    named = _CHARSET.search(untrusted[:_HEAD])
    found = decoded(untrusted, named[1].decode("ascii") if named else "")
    if found is None:
        raise UnknownFileKindError(name, "?")
    source = _DECLARATION.sub("", found.text)
    if not source.strip():
        return IntakeResult("", IntakeKind.HTML, found.notes, {"encoding": found.encoding})
    try:
        parser = lxml.html.HTMLParser(huge_tree=True)  # else what lies deep is silently left out
        page = lxml.html.document_fromstring(source, parser=parser)
    except (lxml.etree.ParserError, lxml.etree.XMLSyntaxError, ValueError):
        raise UnknownFileKindError(name, "HTML") from None
    shown = _Shown()
    shown.walk(page)
    cleaned = cleaned_text(shown.text())
    if not (cleaned.text or shown.hidden) and _HAN.search(_MARKUP.sub("", source)):
        raise DamagedFileError(name, "HTML")  # so deep that the parser gave up
    meta = {"encoding": found.encoding}
    title = _SPACES.sub(" ", page.findtext(".//title") or "").strip()
    if title:
        meta["title"] = title
    hidden = (IntakeNote(NoteKind.HIDDEN_TEXT, shown.hidden),) if shown.hidden else ()
    return IntakeResult(cleaned.text, IntakeKind.HTML, (*found.notes, *hidden), meta)


class _Shown:
    """Collects what is shown of a page."""

    def __init__(self) -> None:
        self.hidden = 0
        self._pieces: list[str] = []
        self._preformatted = 0

    def walk(self, page: lxml.html.HtmlElement) -> None:
        walker = lxml.etree.iterwalk(page, events=("start", "end", "comment", "pi"))
        for event, node in walker:
            if event in ("comment", "pi"):
                self._add(node.tail)
            elif event == "start":
                if self._is_unseen(node):
                    walker.skip_subtree()
                else:
                    self._start(node)
            else:
                self._end(node)

    def text(self) -> str:
        """Return the lines, without blanks around their ends and without many empty ones."""
        joined = _AROUND_ENDS.sub("\n", "".join(self._pieces))
        lines = _MANY_ENDS.sub("\n\n", joined).strip("\n ").replace("\t\n", "\n")
        return f"{lines}\n" if lines else ""

    def _is_unseen(self, node: lxml.html.HtmlElement) -> bool:
        if node.tag in _UNSEEN:
            return True
        is_hidden = "hidden" in node.attrib or bool(_HIDDEN.search(node.get("style", "")))
        if is_hidden and (node.text_content() or "").strip():
            self.hidden += 1
        return is_hidden

    def _start(self, node: lxml.html.HtmlElement) -> None:
        if node.tag in _BLOCKS and (node.tag == "tr" or not self._is_in_row()):
            self._end_line()
        elif node.tag == "br":
            self._pieces.append("\n")
        self._preformatted += node.tag == "pre"
        self._add(node.text)

    def _end(self, node: lxml.html.HtmlElement) -> None:
        if not self._is_unseen_end(node):
            self._preformatted -= node.tag == "pre"
            if node.tag in _CELLS:
                self._end_cell()
            elif node.tag in _BLOCKS:
                self._end_line()
                if node.tag == "p":
                    self._pieces.append("\n")
        self._add(node.tail)

    def _is_unseen_end(self, node: lxml.html.HtmlElement) -> bool:
        return node.tag in _UNSEEN or "hidden" in node.attrib

    def _end_cell(self) -> None:
        """Put a tab behind a cell, whatever lines it held."""
        while self._pieces and self._pieces[-1] in ("\n", " "):
            self._pieces.pop()
        self._pieces.append("\t")

    def _is_in_row(self) -> bool:
        return bool(self._pieces) and self._pieces[-1] == "\t"

    def _end_line(self) -> None:
        if self._pieces and not self._pieces[-1].endswith("\n"):
            self._pieces.append("\n")

    def _add(self, text: str | None) -> None:
        if not text:
            return
        shown = text if self._preformatted else _SPACES.sub(" ", text)
        if shown != " " or (self._pieces and self._pieces[-1][-1:] not in ("\n", "\t", " ")):
            self._pieces.append(shown)
