"""Handwriting in a Word file: a picture on each signer's line, and a list with the times.

Word breaks its lines itself, so what was written at the foot of a page stands in the list, by
the number of the page it was written on.
"""

from collections.abc import Iterator, Mapping, Sequence

from docx.document import Document as WordDocument
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import qn

from app.domain.pen import PenSignature, PenSpot
from app.domain.record import FrozenRecord, Record, SignatureBlock, block_texts, printed_texts
from app.export import word_elements as we
from app.export.pen_codec import UnreadablePensError, read_pens, write_pens
from app.export.pen_picture import PenPicture, pen_picture
from app.export.word_package import DOCUMENT, Parts
from app.export.word_record import unwrap_data, wrap_data
from app.export.word_relationships import read_relationships, relationships_name
from app.export.word_text import body_texts, clean, shown_texts
from app.export.word_xml import Element

PENS_PART = "customXml/item2.xml"

_PNG = "image/png"
_MM100 = 360  # English metric units (914400 an inch)
_LINE_END = 10_050  # hundredths of a millimetre: where the ruled line of a signer ends
_LINE_ROOM = 4_500
_LINE_LOW = 800  # from the line's top to the rule
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PICTURE_LINK = RELATIONSHIP_TYPE.IMAGE


def add_pens(document: WordDocument, frozen: FrozenRecord, pens: tuple[PenSignature, ...]) -> None:
    """Put the handwriting into a document whose body is written."""
    if not pens:
        return
    _embed(document, frozen, pens)
    pictures = [pen_picture(pen.drawing) for pen in pens]
    links = [_add_picture(document, n, picture) for n, picture in enumerate(pictures, start=1)]
    body = document.element.body
    lines = [p for p in body.iter(qn("w:p")) if _style(p) == "RecordSignature"]
    (end,) = [p for p in body.iter(qn("w:p")) if _style(p) == "RecordEnd"]
    drawings = iter(range(1, 2 * len(pens) + 1))
    for number, line in enumerate(lines, start=1):
        for index, pen in enumerate(pens):
            if pen.place == (PenSpot.SIGNATURE, number):
                line.append(_run(next(drawings), links[index], pictures[index]))
    for index, text in enumerate(_listed(frozen.record, pens)):
        made = we.paragraph("RecordSignature", [(text, we.BODY)])
        made.append(_run(next(drawings), links[index], pictures[index]))
        if index < len(pens) - 1:  # a list longer than a page; its last line keeps its end
            we.let_part(made)
        end.addprevious(made)


class PensCheck:
    """What the handwriting inside a file must look like; `is_good` is False for made-up data."""

    def __init__(self, parts: Parts, frozen: FrozenRecord) -> None:
        self.pens: tuple[PenSignature, ...] = ()
        self.is_good = True
        if PENS_PART in parts:
            try:
                found = read_pens(unwrap_data(parts[PENS_PART], "pens"))
            except (UnreadablePensError, ValueError):
                self.is_good = False
            else:
                self.is_good = found.fingerprint == frozen.fingerprint
                self.pens = found.pens if self.is_good else ()
        self._parts = parts
        self._pictures = [pen_picture(pen.drawing) for pen in self.pens]
        self._targets = _targets(parts) if self.pens else {}

    def texts(self, record: Record) -> list[str]:
        """Return each paragraph and cell of the body, a token for each picture in it."""
        if not self.pens:
            return body_texts(record)
        before = len(printed_texts(record)) - sum(len(block_texts(b)) for b in record.blocks)
        texts = body_texts(record)[:before]
        number = 0
        for block in record.blocks:
            for text in shown_texts(block, record.furniture):
                number += isinstance(block, SignatureBlock)
                is_line = isinstance(block, SignatureBlock)
                texts.append(text + (self._tokens(number) if is_line else ""))
        listed = (text + _token(index) for index, text in enumerate(_listed(record, self.pens)))
        return [*texts, *listed, clean(record.furniture.blank_rest)]

    def token(self, drawing: Element) -> str:
        """Return the token of a picture that is exactly one of ours, else empty."""
        for index, picture in enumerate(self._pictures):
            name = f"word/{_picture_name(index + 1)}"
            if self._parts.get(name) != picture.png:
                continue
            for link in self._targets.get(name, ()):
                number = _number_of(drawing)
                if _shape(drawing) == _shape(_drawing(number, link, picture)):
                    return _token(index)
        return ""

    def _tokens(self, number: int) -> str:
        found = (
            index for index, pen in enumerate(self.pens) if pen.place == (PenSpot.SIGNATURE, number)
        )
        return "".join(map(_token, found))


def _token(index: int) -> str:
    return f"\x02{index + 1}\x03"  # no text of a record can hold these


def _listed(record: Record, pens: Sequence[PenSignature]) -> Iterator[str]:
    """Yield the line of each pen in the list: whose it is, room for the picture, the time."""
    for pen in pens:
        yield f"{clean(_label(record, pen))}\t　{pen.at:%Y-%m-%d %H:%M}"


def _label(record: Record, pen: PenSignature) -> str:
    words = record.furniture
    if pen.spot is PenSpot.PAGE:
        page = words.page_number.partition("{pages}")[0].format(page=pen.number)
        return f"{page.rstrip().rpartition(' ')[0] or page} {words.page_sign_label}"
    lines = [
        line for block in record.blocks if isinstance(block, SignatureBlock) for line in block.lines
    ]
    if pen.spot is PenSpot.SIGNATURE and 0 < pen.number <= len(lines):
        line = lines[pen.number - 1]
        return f"{line.label}：{line.name}"
    if pen.spot is PenSpot.INITIALS:
        return f"（{pen.number}）{words.page_sign_label}"
    return words.page_sign_label


def _embed(document: WordDocument, frozen: FrozenRecord, pens: tuple[PenSignature, ...]) -> None:
    content = wrap_data(write_pens(frozen.fingerprint, pens), "pens")
    part = Part(PackURI(f"/{PENS_PART}"), CONTENT_TYPE.XML, content, document.part.package)
    document.part.relate_to(part, RELATIONSHIP_TYPE.CUSTOM_XML)


def _add_picture(document: WordDocument, number: int, picture: PenPicture) -> str:
    name = PackURI(f"/word/{_picture_name(number)}")
    part = Part(name, _PNG, picture.png, document.part.package)
    return str(document.part.relate_to(part, _PICTURE_LINK))


def _picture_name(number: int) -> str:
    return f"media/pen{number}.png"


def _targets(parts: Parts) -> Mapping[str, list[str]]:
    """Return the ids of the links to each picture."""
    found: dict[str, list[str]] = {}
    for link in read_relationships(parts.get(relationships_name(DOCUMENT), b"")):
        if link.type == _PICTURE_LINK and link.mode == "Internal":
            found.setdefault(f"word/{link.target}", []).append(link.id)
    return found


def _run(number: int, link: str, picture: PenPicture) -> Element:
    run = we.element("w:r")
    run.append(_drawing(number, link, picture))
    return run


def _drawing(number: int, link: str, picture: PenPicture) -> Element:
    """Return a picture in front of the text, on the ruled line of the paragraph's last line."""
    wide, high = picture.width * _MM100, picture.height * _MM100
    left = (_LINE_END - (_LINE_ROOM + picture.width) // 2) * _MM100
    top = (_LINE_LOW - picture.height) * _MM100
    return parse_xml(
        f'<w:drawing xmlns:w="{_W}" xmlns:wp="{_WP}" xmlns:a="{_A}" xmlns:pic="{_PIC}"'
        f' xmlns:r="{_R}"><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0"'
        f' relativeHeight="{number}" behindDoc="0" locked="1" layoutInCell="1"'
        ' allowOverlap="1"><wp:simplePos x="0" y="0"/>'
        f'<wp:positionH relativeFrom="column"><wp:posOffset>{left}</wp:posOffset></wp:positionH>'
        f'<wp:positionV relativeFrom="line"><wp:posOffset>{top}</wp:posOffset></wp:positionV>'
        f'<wp:extent cx="{wide}" cy="{high}"/><wp:effectExtent l="0" t="0" r="0" b="0"/>'
        f'<wp:wrapNone/><wp:docPr id="{number}" name="pen{number}"/>'
        f'<wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="{_PIC}"><pic:pic><pic:nvPicPr>'
        f'<pic:cNvPr id="{number}" name="pen{number}"/><pic:cNvPicPr/></pic:nvPicPr>'
        f'<pic:blipFill><a:blip r:embed="{link}"/><a:stretch><a:fillRect/></a:stretch>'
        f'</pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{wide}" cy="{high}"/>'
        '</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>'
        "</a:graphicData></a:graphic></wp:anchor></w:drawing>"
    )


def _number_of(drawing: Element) -> int:
    found = drawing.find(f".//{{{_WP}}}docPr")
    text = "" if found is None else str(found.get("id"))
    return int(text) if text.isascii() and text.isdigit() else 0


def _shape(item: Element) -> tuple[object, ...]:
    """Return an element as plain values, so that two can be compared wherever they stand."""
    return (
        item.tag,
        sorted(item.attrib.items()),
        item.text or "",
        [_shape(part) for part in item],
    )


def _style(made: Element) -> str:
    found = made.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
    return "" if found is None else str(found.get(qn("w:val")))
