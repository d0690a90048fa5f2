"""A record's blocks as WordprocessingML, in the order of `domain.record.printed_texts`."""

import re
from collections.abc import Iterator

from app.domain.record import (
    Block,
    FieldTable,
    FrozenRecord,
    Furniture,
    HandLines,
    Heading,
    Paragraph,
    ParagraphRole,
    Record,
    SignatureBlock,
    Table,
    Utterance,
    closing_start,
    utterance_text,
)
from app.export import word_elements as we
from app.export.word_elements import (
    Run,
    field,
    keep_with_next,
    leave_room_above,
    paragraph,
    shared_widths,
    table,
    text_run,
)
from app.export.word_text import (
    clean,
    fingerprint_line,
    room_to_sign,
    shown_texts,
)
from app.export.word_xml import Element
from app.services.ports.record_files import Progress

_COUNTED = {"{page}": "PAGE", "{pages}": "NUMPAGES"}  # Word counts them itself
_LABEL_WIDTH = 2000  # twentieths of a point; five characters of 14 pt and the cell's margins
_HEADINGS = {1: ("RecordHeading1", we.HEI), 2: ("RecordHeading2", we.HEADING_2)}
_ROLES = {
    ParagraphRole.BODY: ("RecordBody", we.BODY),
    ParagraphRole.PLAIN: ("RecordPlain", we.BODY),
    ParagraphRole.NOTE: ("RecordNote", we.KAI),
    ParagraphRole.CLOSING: ("RecordClosing", we.BODY),
}


def body_elements(record: Record, progress: Progress) -> Iterator[Element]:
    """Yield every paragraph and table of the body, telling `progress` of each block."""
    if record.mark:
        yield paragraph("RecordMark", [(record.mark, we.HEI)])
    yield paragraph("RecordTitle", [(record.title, we.TITLE)])
    after_table = False
    before_closing = closing_start(record.blocks) - 1
    for number, block in enumerate(record.blocks):
        progress(number, len(record.blocks))
        made = list(_block_elements(block, record.furniture))
        if after_table and not isinstance(block, FieldTable | Table):
            leave_room_above(made[0])
        if number == before_closing:
            keep_with_next(made[-1])
        yield from made
        after_table = isinstance(block, FieldTable | Table)
    yield paragraph("RecordEnd", [(clean(record.furniture.blank_rest), we.BODY)])


def header_element(record: Record) -> Element:
    """Return the head of each page: classification, type of talk, number."""
    text = f"{record.mark}\t{record.type_name}\t{record.number}"
    return paragraph("RecordHeader", [(text, we.SMALL)])


def footer_elements(frozen: FrozenRecord) -> Iterator[Element]:
    """Yield the foot of each page: the line to sign, then fingerprint and page number."""
    words = frozen.record.furniture
    if words.page_sign_label:
        sign = words.page_sign_label + room_to_sign(words)
        yield paragraph("RecordFooterSign", [(sign, we.FIELD)])
    line = paragraph("RecordFooter", [(f"{fingerprint_line(frozen)}\t", we.SMALL)])
    for part in re.split(r"(\{page\}|\{pages\})", words.page_number):
        counted = _COUNTED.get(part)
        line.append(field(counted, we.SMALL) if counted else text_run(clean(part), we.SMALL))
    yield line


def _block_elements(block: Block, furniture: Furniture) -> Iterator[Element]:
    match block:
        case Heading(level=level, text=text):
            style, face = _HEADINGS[min(level, 2)]
            yield paragraph(style, [(text, face)])
        case Paragraph(text=text, role=role):
            style, face = _ROLES[role]
            yield paragraph(style, [(text, face)])
        case Utterance():
            yield paragraph("RecordBody", _utterance_runs(block))
        case FieldTable():
            yield _field_table(block)
        case Table(caption=caption):
            yield paragraph("RecordCaption", [(caption, we.CAPTION)])
            yield _table(block)
        case HandLines():
            hint, *lines = shown_texts(block, furniture)
            yield paragraph("RecordHint", [(hint, we.HINT)])
            for line in lines:
                yield paragraph("RecordHand", [(line, we.FIELD)])
        case SignatureBlock():
            for text in shown_texts(block, furniture):
                yield paragraph("RecordSignature", [(text, we.BODY)])


def _utterance_runs(entry: Utterance) -> list[Run]:
    whole = utterance_text(entry)
    marks = "".join(f"〔{mark}〕" for mark in entry.marks)
    end = len(whole) - len(marks)
    start = len(entry.label)
    return [(whole[:start], we.HEI), (whole[start:end], we.BODY), (whole[end:], we.KAI)]


def _field_table(block: FieldTable) -> Element:
    rows = [
        (
            paragraph("RecordFieldLabel", [(item.label, we.CAPTION)]),
            paragraph("RecordField", [(item.value, we.FIELD)]),
        )
        for item in block.fields
    ]
    return table((_LABEL_WIDTH, we.TEXT_WIDTH - _LABEL_WIDTH), rows, heads=0)


def _table(block: Table) -> Element:
    heads = [paragraph("RecordCellHead", [(item.title, we.CELL_HEAD)]) for item in block.columns]
    rows = [[paragraph("RecordCell", [(cell, we.CELL)]) for cell in row] for row in block.rows]
    widths = shared_widths([column.share for column in block.columns])
    return table(widths, [heads, *rows], heads=1)
