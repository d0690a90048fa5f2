"""Word documents: their text in reading order, tracked changes as if all were accepted."""

import re
from collections import Counter
from collections.abc import Iterator

import lxml.etree

from app.machine.text_intake.decoding import cleaned_text
from app.machine.text_intake.packages import part
from app.services.errors import DamagedFileError
from app.services.ports.text_intake import IntakeKind, IntakeNote, IntakeResult, NoteKind

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
_LOOSE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_FORMULA_TEXT = "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"
_DC = "{http://purl.org/dc/elements/1.1/}"
_CORE = "docProps/core.xml"
_SIGNS = {
    f"{_W}tab": "\t",
    f"{_W}br": "\n",
    f"{_W}cr": "\n",
    f"{_W}noBreakHyphen": "-",
    f"{_W}softHyphen": "",
}
_GONE = (f"{_W}del", f"{_W}moveFrom")
_NEW = (f"{_W}ins", f"{_W}moveTo")
_SKIPPED = frozenset(
    f"{_W}{tag}" for tag in ("pPr", "rPr", "tblPr", "tblGrid", "sectPr", "instrText", "rt")
)
_ENDS = re.compile(r"[\t\n]+ ?")  # within a cell, where a tab would look like the next one
_PICTURES = frozenset((f"{_W}drawing", f"{_W}pict", f"{_W}object"))
_OFF = ("0", "false", "off")


def read_word(name: str, untrusted: bytes, parts: frozenset[str]) -> IntakeResult:
    """Return the text of a document whose package was checked; raises DamagedFileError."""
    reader = _Reader(name, untrusted)
    body = reader.parsed("word/document.xml")
    if body is None:
        raise DamagedFileError(name, "docx")
    pieces = ["\n".join(reader.blocks(child)) for child in body.iterchildren(f"{_W}body")]
    for kind, prefix in (
        (NoteKind.FOOTNOTES, ("word/footnotes", "word/endnotes")),
        (NoteKind.HEADERS, ("word/header", "word/footer")),
    ):
        pieces += reader.beside(kind, sorted(p for p in parts if p.startswith(prefix)))
    reader.count_comments(parts)
    cleaned = cleaned_text("\n\n".join(piece for piece in pieces if piece.strip()))
    text = cleaned.text.rstrip("\n") + "\n" if cleaned.text.strip() else ""
    return IntakeResult(text, IntakeKind.WORD, (*reader.notes(), *cleaned.notes), reader.meta())


class _Reader:
    """Reads one document and counts what must be told about it."""

    def __init__(self, name: str, untrusted: bytes) -> None:
        self._name = name
        self._untrusted = untrusted
        self._found: Counter[NoteKind] = Counter()

    def parsed(self, path: str) -> lxml.etree._Element | None:
        """Return a part as XML without entities, None where there is none."""
        data = part(self._name, self._untrusted, path)
        if data is None:
            return None
        parser = lxml.etree.XMLParser(resolve_entities=False, no_network=True)
        try:
            return lxml.etree.fromstring(data.replace(_STRICT.encode(), _LOOSE.encode()), parser)
        except lxml.etree.XMLSyntaxError:
            raise DamagedFileError(self._name, "docx") from None

    def notes(self) -> tuple[IntakeNote, ...]:
        """Return what was counted."""
        return tuple(IntakeNote(kind, self._found[kind]) for kind in NoteKind if self._found[kind])

    def meta(self) -> dict[str, str]:
        """Return title and author as the file states them."""
        core = self.parsed(_CORE)
        if core is None:
            return {}
        stated = {"title": core.findtext(f"{_DC}title"), "author": core.findtext(f"{_DC}creator")}
        return {key: value.strip() for key, value in stated.items() if value and value.strip()}

    def beside(self, kind: NoteKind, paths: list[str]) -> list[str]:
        """Return the text of notes, headers or footers; the same one only once."""
        texts: list[str] = []
        for path in paths:
            root = self.parsed(path) if path.endswith(".xml") else None
            for holder in [] if root is None else _holders(root):
                text = "\n".join(self.blocks(holder)).strip()
                if text and text not in texts:
                    texts.append(text)
        self._found[kind] += len(texts)
        return texts

    def count_comments(self, parts: frozenset[str]) -> None:
        """Count the comments, which are left out."""
        root = self.parsed("word/comments.xml") if "word/comments.xml" in parts else None
        if root is not None:
            self._found[NoteKind.COMMENTS] = len(root.findall(f"{_W}comment"))

    def blocks(self, holder: lxml.etree._Element) -> Iterator[str]:
        """Give the paragraphs and the rows of tables in a body, a cell or a note."""
        for child in holder.iterchildren():
            if child.tag == f"{_W}p":
                yield from self._paragraph(child)
            elif child.tag == f"{_W}tbl":
                yield from self._rows(child)
            elif child.tag in (*_NEW, f"{_W}sdt", f"{_W}sdtContent", f"{_W}customXml"):
                yield from self.blocks(child)
            elif child.tag == f"{_MC}AlternateContent":
                yield from self._chosen_blocks(child)

    def _chosen_blocks(self, alternatives: lxml.etree._Element) -> Iterator[str]:
        for choice in alternatives.iterchildren():
            yield from self.blocks(choice)
            return

    def _rows(self, table: lxml.etree._Element) -> Iterator[str]:
        for row in table.iter(f"{_W}tr"):
            if next(row.iterancestors(f"{_W}tbl"), None) is not table:
                continue  # of a table inside a cell, which the cell shows
            mark = row.find(f"{_W}trPr")
            if mark is not None and mark.find(f"{_W}del") is not None:
                self._found[NoteKind.DELETED] += 1
                continue
            cells = (_ENDS.sub(" ", " ".join(self.blocks(cell))).strip() for cell in _cells(row))
            yield "\t".join(cells)

    def _paragraph(self, paragraph: lxml.etree._Element) -> Iterator[str]:
        """Give a paragraph, then what its text boxes hold."""
        boxes: list[lxml.etree._Element] = []
        properties = paragraph.find(f"{_W}pPr")
        if properties is not None and properties.find(f"{_W}numPr") is not None:
            self._found[NoteKind.AUTO_NUMBERS] += 1
        yield "".join(self._inline(paragraph, boxes))
        for box in boxes:
            self._found[NoteKind.TEXT_BOXES] += 1
            yield from self.blocks(box)

    def _inline(self, node: lxml.etree._Element, boxes: list[lxml.etree._Element]) -> Iterator[str]:
        for child in node.iterchildren(tag=lxml.etree.Element):
            if child.tag in (f"{_W}t", _FORMULA_TEXT):
                yield child.text or ""
            elif child.tag in _SIGNS:
                yield _SIGNS[child.tag]
            elif child.tag in _GONE:
                self._found[NoteKind.DELETED] += 1
            elif child.tag in _PICTURES or child.tag == f"{_MC}AlternateContent":
                self._drawn(child, boxes)
            elif child.tag == f"{_W}r" and _is_hidden(child):
                self._found[NoteKind.HIDDEN_TEXT] += any(
                    str(text).strip() for text in child.itertext()
                )
            elif child.tag not in _SKIPPED:
                self._found[NoteKind.INSERTED] += child.tag in _NEW
                yield from self._inline(child, boxes)

    def _drawn(self, node: lxml.etree._Element, boxes: list[lxml.etree._Element]) -> None:
        """Remember the text boxes of a drawing, each once though it is stated in two ways."""
        if node.tag == f"{_MC}AlternateContent":
            node = next(node.iterchildren(), node)
        found = [
            box
            for box in node.iter(f"{_W}txbxContent")
            if next(box.iterancestors(f"{_W}txbxContent"), None) is None
        ]
        boxes += found
        self._found[NoteKind.PICTURES] += not found


def _cells(row: lxml.etree._Element) -> Iterator[lxml.etree._Element]:
    for cell in row.iter(f"{_W}tc"):
        if next(cell.iterancestors(f"{_W}tr"), None) is row:
            yield cell


def _holders(root: lxml.etree._Element) -> list[lxml.etree._Element]:
    """Return the notes of a part, without the lines above them; or the header itself."""
    notes = [n for tag in ("footnote", "endnote") for n in root.findall(f"{_W}{tag}")]
    if root.tag in (f"{_W}footnotes", f"{_W}endnotes"):
        return [note for note in notes if note.get(f"{_W}type") in (None, "normal")]
    return [root]


def _is_hidden(run: lxml.etree._Element) -> bool:
    mark = run.find(f"{_W}rPr/{_W}vanish")
    return mark is not None and mark.get(f"{_W}val") not in _OFF
