"""Documents as Word files that name the official fonts (GB/T 9704-2012); nothing is embedded."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from lxml import etree

from app.domain.document_form import DocumentLayout
from app.domain.document_sheet import DocumentSheet, Slip
from app.export import document_word_foot as foot
from app.export import document_word_parts as parts
from app.export.document_levels import heading_of
from app.export.document_template import with_body_start
from app.export.document_word_parts import MM, RED, Shape, form_table, para
from app.export.word_elements import TEXT_WIDTH, Face, element, field, text_run
from app.export.word_package import XML_HEAD, write_package
from app.export.word_text import clean
from app.export.word_xml import Element

_FROM_TEMPLATE = ("_rels/.rels", "word/styles.xml", "word/settings.xml", "word/fontTable.xml")
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_TWO = 632  # two characters
_FOOT_CHARACTERS = 26  # of the imprint in a line
_GREATEST_MARK, _LEAST_MARK = 42, 22
_HEADING_FACES = {1: parts.HEI, 2: parts.KAI}
_OUT_LEFT, _OUT_RIGHT = -round(8 * MM), -round(6 * MM)  # lines of 170 mm
_FOOTERS = ("default", "even", "first")


class WordDocumentWriter:
    """Writes sheets as .docx; `template` is the folder resources/templates/word."""

    def __init__(self, template: Path) -> None:
        self._template = template

    def write(self, sheet: DocumentSheet) -> bytes:
        """Return the sheet as .docx; equal sheets give equal bytes."""
        package = {name: (self._template / name).read_bytes() for name in _FROM_TEMPLATE}
        package["word/settings.xml"] = package["word/settings.xml"].replace(
            b"<w:characterSpacingControl", b"<w:evenAndOddHeaders/><w:characterSpacingControl"
        )
        package["word/document.xml"] = _document(sheet)
        package["word/_rels/document.xml.rels"] = _relations()
        for number, kind in enumerate(_FOOTERS, 1):
            package[f"word/footer{number}.xml"] = _footer(sheet, kind)
        return write_package(package)

    def marked_void(self, data: bytes, words: str) -> bytes:
        """Return a file with 作废 and these words above everything else."""
        shape = Shape(line=400, align="left", border=("bottom", "single", 12, RED))
        mark = para([(f"作废　{clean(words)}", Face("黑体", 28))], shape, RED)
        return with_body_start(data, mark)


def _document(sheet: DocumentSheet) -> bytes:
    root = etree.Element(f"{{{_WORD}}}document", nsmap={"w": _WORD, "r": _RELATIONS})
    body = element("w:body")
    root.append(body)
    for made in _blocks(sheet):
        body.append(made)
    body.append(_section(sheet))
    return XML_HEAD + etree.tostring(root)


def _blocks(sheet: DocumentSheet) -> Iterator[Element]:
    match sheet.layout:
        case DocumentLayout.OFFICIAL:
            yield from _official_head(sheet)
        case DocumentLayout.LETTER:
            yield from _letter_head(sheet)
        case DocumentLayout.FORM | DocumentLayout.PLEDGE:
            if sheet.mark:
                yield para([(sheet.mark, parts.HEI)], Shape(align="left"))
            yield _title(sheet.title, 0, 100 if sheet.rows else parts.LINE)
    if sheet.layout is DocumentLayout.FORM:
        yield para([(f"{sheet.number}\t{sheet.day}", parts.FIELD)], Shape(tab=TEXT_WIDTH))
        yield form_table(sheet.rows)
    yield from _text(sheet)
    yield from _imprint(sheet)
    for slip in sheet.slips:
        yield from _slip(slip)
    if sheet.rows or sheet.slips:  # a table cannot be the last thing of a body
        yield para([], Shape(line=20))


def _official_head(sheet: DocumentSheet) -> Iterator[Element]:
    yield para([], Shape())
    yield para([(sheet.mark, parts.HEI)], Shape(align="left"))
    size = _mark_size(sheet.head)
    before = round(35 * MM) - 2 * parts.LINE
    yield _issuer(sheet, size, before)
    line = ("bottom", "single", 12, RED) if sheet.red_head else None
    shape = Shape(align="center", before=2 * parts.LINE, after=0, border=line)
    yield para([(sheet.number, parts.BODY)], shape)
    yield _title(sheet.title, 2 * parts.LINE)


def _letter_head(sheet: DocumentSheet) -> Iterator[Element]:
    yield _issuer(sheet, _mark_size(sheet.head), 0, round(30 * MM))
    border = ("bottom", "thickThinSmallGap", 24, RED) if sheet.red_head else None
    yield para([], Shape(line=round(4 * MM), border=border, left=_OUT_LEFT, right=_OUT_RIGHT))
    words = [(sheet.mark, parts.HEI), (f"\t{sheet.number}", parts.BODY)]
    yield para(words, Shape(before=140, tab=TEXT_WIDTH, align="left"))
    yield _title(sheet.title, 2 * parts.LINE)


def _issuer(sheet: DocumentSheet, size: int, before: int, from_edge: int = 0) -> Element:
    text = sheet.head if sheet.red_head else ""
    line = size * 20 + 40
    shape = Shape(before=before, line=line, align="center", from_edge=from_edge)
    return para([(text, Face("方正小标宋简体", size * 2))], shape, RED)


def _mark_size(text: str) -> int:
    fits = int(TEXT_WIDTH / 20 / max(len(text), 1))
    return max(_LEAST_MARK, min(_GREATEST_MARK, fits))


def _title(text: str, before: int, after: int = parts.LINE) -> Element:
    shape = Shape(
        "RecordTitle", before=before, after=after, line=720, align="center", keep_next=True
    )
    return para([(text, parts.TITLE)], shape)


def _text(sheet: DocumentSheet) -> Iterator[Element]:
    if sheet.to:
        yield para([(f"{sheet.to}：", parts.BODY)], Shape(align="left"))
    for number, text in enumerate(sheet.paragraphs, 1):
        is_last = number == len(sheet.paragraphs) and not sheet.attachments
        yield para(_runs(text), Shape("RecordBody", first=_TWO, keep_next=is_last))
    several = len(sheet.attachments) > 1
    for number, name in enumerate(sheet.attachments, 1):
        count = f"{number}." if several else ""
        label = "附件：" if number == 1 else ""
        left = _TWO + 3 * 316 + (316 if several else 0)
        hanging = left - _TWO if label else 316
        shape = Shape(
            before=parts.LINE if label else 0,
            left=left,
            hanging=hanging,
            align="left",
            keep_next=number == len(sheet.attachments),
        )
        yield para([(f"{label}{count}{name.removeprefix(count)}", parts.BODY)], shape)
    if sheet.layout is DocumentLayout.PLEDGE:
        for number, words in enumerate(sheet.signatures):
            before = 2 * parts.LINE if not number else 280
            line = words + ("＿" * 9 if words.endswith("：") else "")
            yield para([(line, parts.BODY)], Shape(before=before, left=3095, align="left"))
    elif sheet.signer:
        yield from _signature(sheet)


def _signature(sheet: DocumentSheet) -> Iterator[Element]:
    """Yield signer and day; with a seal the day stands four characters from the right."""
    right = 4 * 316 if sheet.sealed else _TWO
    wider = max(0, (len(sheet.signer) * 316 - _day_width(sheet.day)) // 2)
    blank = max(_TWO, right - wider) if sheet.sealed else _TWO
    before = (2 if sheet.sealed else 1) * parts.LINE
    yield para(
        [(sheet.signer, parts.BODY)],
        Shape(before=before, right=blank, align="right", keep_next=True, whole=True),
    )
    yield para([(sheet.day, parts.BODY)], Shape(right=right, align="right"))


def _day_width(day: str) -> int:
    return sum(160 if character.isdigit() else 316 for character in day)


def _runs(text: str) -> list[tuple[str, Face]]:
    level, end = heading_of(text)
    if level:
        return [(text[:end], _HEADING_FACES[level]), (text[end:], parts.BODY)]
    return [(text, parts.BODY)]


def _imprint(sheet: DocumentSheet) -> Iterator[Element]:
    """Yield copies and imprint at the foot of the page on which the text ends (版记)."""
    is_letter = sheet.layout is DocumentLayout.LETTER
    rows, lines = [], 0
    if sheet.copies:
        words = f"抄送：{sheet.copies}。"
        hanging = Shape(line=foot.LINE, left=3 * foot.SIDE, hanging=3 * foot.SIDE)
        rows.append(para([(words, parts.FIELD)], hanging))
        lines += 1 + (len(words) - 1) // _FOOT_CHARACTERS
    if sheet.printed_by and not is_letter:
        printed = f"{sheet.printed_on}印发"
        is_long = len(sheet.printed_by) + len(printed) > _FOOT_CHARACTERS
        gap = "\n\t" if is_long else "\t"
        words = f"{sheet.printed_by}{gap}{printed}"
        shape = Shape(line=foot.LINE, tab=TEXT_WIDTH - 2 * foot.SIDE, align="left")
        rows.append(para([(words, parts.FIELD)], shape))
        lines += 1 + len(sheet.printed_by) // _FOOT_CHARACTERS + is_long
    if rows:
        yield foot.at_foot(rows, lines, ruled=not is_letter)


def _slip(slip: Slip) -> Iterator[Element]:
    shape = Shape("RecordTitle", line=720, after=290, align="center", new_page=True)
    yield para([(slip.title, parts.TITLE)], shape)
    yield form_table(slip.rows)


def _section(sheet: DocumentSheet) -> Element:
    made = element("w:sectPr")
    for number, kind in enumerate(_FOOTERS, 1):
        reference = element("w:footerReference", type=kind)
        reference.set(f"{{{_RELATIONS}}}id", f"rIdFooter{number}")
        made.append(reference)
    made.append(element("w:pgSz", w=11906, h=16838))
    is_letter = sheet.layout is DocumentLayout.LETTER
    margins = {"top": 2098, "right": 1474, "bottom": 1984, "left": 1588, "gutter": 0}
    footer = 1134 if is_letter else 1330
    made.append(element("w:pgMar", **margins, header=851, footer=footer))
    if is_letter:
        made.append(element("w:titlePg"))
    return made


def _footer(sheet: DocumentSheet, kind: str) -> bytes:
    root = etree.Element(f"{{{_WORD}}}ftr", nsmap={"w": _WORD, "r": _RELATIONS})
    if kind == "first":
        border = ("top", "thinThickSmallGap", 24, RED) if sheet.red_head else None
        root.append(para([], Shape(line=60, border=border, left=_OUT_LEFT, right=_OUT_RIGHT)))
        return XML_HEAD + etree.tostring(root)
    if sheet.layout is DocumentLayout.PLEDGE:
        root.append(para([], Shape(line=320)))
        return XML_HEAD + etree.tostring(root)
    align = "right" if kind == "default" else "left"
    line = para([], Shape(line=320, align=align, left=280, right=280))
    for piece in ("— ", None, " —"):
        made = field("PAGE", parts.FOLIO) if piece is None else text_run(piece, parts.FOLIO)
        line.append(made)
    root.append(line)
    return XML_HEAD + etree.tostring(root)


def _relations() -> bytes:
    targets: Mapping[str, tuple[str, str]] = {
        "rId1": ("styles", "styles.xml"),
        "rId2": ("settings", "settings.xml"),
        "rId3": ("fontTable", "fontTable.xml"),
        **{f"rIdFooter{n}": ("footer", f"footer{n}.xml") for n in range(1, len(_FOOTERS) + 1)},
    }
    lines = [
        f'<Relationship Id="{name}" Type="{_RELATIONS}/{kind}" Target="{target}"/>'
        for name, (kind, target) in targets.items()
    ]
    namespace = "http://schemas.openxmlformats.org/package/2006/relationships"
    listed = f'<Relationships xmlns="{namespace}">{"".join(lines)}</Relationships>'
    return XML_HEAD + listed.encode()
