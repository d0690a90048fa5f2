"""Embeds faces in a PDF as composite fonts (Type 0, Identity-H).

reportlab's own TrueType embedding writes characters beyond the BMP wrongly into the ToUnicode
map, leaves an /Encoding on symbolic subsets and knows only fonts registered for the whole
process. Here each face is one font of one document; each character has its own code, so that
what is copied out is what was put in, even where two characters share a picture.
"""

from collections.abc import Iterator, Sequence

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFDocument,
    PDFName,
    PDFObjectReference,
    PDFStream,
    PDFString,
    PDFZCompress,
)

from app.export.truetype import TrueTypeFile

_SYMBOLIC = 1 << 2
_STEM = 80  # of 1000; only a viewer that cannot read the outlines would use it
_PER_BLOCK = 100  # entries a bfchar block may have
_CMAP_HEAD = (
    "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
    "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
    "/CMapName /Adobe-Identity-UCS def /CMapType 2 def\n"
    "1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
)
_CMAP_TAIL = "endcmap CMapName currentdict /CMap defineresource pop end end\n"


class EmbeddedFace:
    """One face in one document; gives out codes while pages are written."""

    def __init__(self, face: TrueTypeFile, name: str) -> None:
        self.name = name
        self._face = face
        self._codes: dict[str, int] = {}
        self._glyphs: list[int] = []

    def encoded(self, text: str, glyphs: Sequence[int]) -> list[str]:
        """Return each character's code as four hex digits."""
        return [self._code(*pair) for pair in zip(text, glyphs, strict=True)]

    def _code(self, character: str, glyph: int) -> str:
        if character not in self._codes:
            self._glyphs.append(glyph)
            self._codes[character] = len(self._glyphs)
        return f"{self._codes[character]:04X}"

    def add_to(self, document: PDFDocument) -> PDFObjectReference:
        """Put the font into the document, once all pages are written."""
        base = PDFName(f"{_tag(self.name)}+{self._face.postscript_name}")
        font = PDFDictionary(
            {
                "Type": "/Font",
                "Subtype": "/Type0",
                "BaseFont": base,
                "Encoding": "/Identity-H",
                "DescendantFonts": PDFArray([self._descendant(document, base)]),
                "ToUnicode": _stream(document, to_unicode(self._codes).encode("ascii")),
            }
        )
        return document.Reference(font)

    def _descendant(self, document: PDFDocument, base: str) -> PDFObjectReference:
        widths = PDFArray([_short(self._face.width(glyph)) for glyph in self._glyphs])
        system = {"Registry": PDFString("Adobe"), "Ordering": PDFString("Identity")}
        return document.Reference(
            PDFDictionary(
                {
                    "Type": "/Font",
                    "Subtype": "/CIDFontType2",
                    "BaseFont": base,
                    "CIDSystemInfo": PDFDictionary({**system, "Supplement": 0}),
                    "CIDToGIDMap": "/Identity",
                    "DW": _short(self._face.width(0)),
                    "W": PDFArray([1, widths]),
                    "FontDescriptor": self._descriptor(document, base),
                }
            )
        )

    def _descriptor(self, document: PDFDocument, base: str) -> PDFObjectReference:
        program = self._face.cut(self._glyphs)
        ascent, descent = self._face.heights
        return document.Reference(
            PDFDictionary(
                {
                    "Type": "/FontDescriptor",
                    "FontName": base,
                    "Flags": _SYMBOLIC,
                    "FontBBox": PDFArray(self._face.box),
                    "ItalicAngle": 0,
                    "Ascent": ascent,
                    "Descent": descent,
                    "CapHeight": ascent,
                    "StemV": _STEM,
                    "FontFile2": _stream(document, program, Length1=len(program)),
                }
            )
        )


def to_unicode(codes: dict[str, int]) -> str:
    """Return the ToUnicode map of characters and their codes; UTF-16 pairs beyond the BMP."""
    entries = [f"<{code:04X}> <{_utf16(character)}>" for character, code in codes.items()]
    blocks = "".join(
        f"{len(block)} beginbfchar\n{chr(10).join(block)}\nendbfchar\n"
        for block in _blocks(entries)
    )
    return f"{_CMAP_HEAD}{blocks}{_CMAP_TAIL}"


def _utf16(character: str) -> str:
    return character.encode("utf-16-be").hex().upper()


def _blocks(entries: Sequence[str]) -> Iterator[Sequence[str]]:
    for start in range(0, len(entries), _PER_BLOCK):
        yield entries[start : start + _PER_BLOCK]


def _stream(document: PDFDocument, content: bytes, **entries: int) -> PDFObjectReference:
    return document.Reference(PDFStream(PDFDictionary(dict(entries)), content, [PDFZCompress]))


def _short(width: float) -> float:
    return int(width) if width == int(width) else round(width, 2)


def _tag(name: str) -> str:
    """Return the six letters that mark a subset (ISO 32000-1, 9.6.4), made from the name."""
    number = int("".join(c for c in name if c.isdigit()) or "0")
    letters = ""
    for _ in range(6):
        number, letter = divmod(number, 26)
        letters = chr(ord("A") + letter) + letters
    return letters
