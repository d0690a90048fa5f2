"""A frozen record as a Word file that looks like an official document (GB/T 9704-2012)."""

from io import BytesIO
from pathlib import Path

from docx import Document
from docx.document import Document as WordDocument
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part

from app.domain.pen import PenSignature
from app.domain.record import FrozenRecord
from app.export.word_blocks import (
    body_elements,
    footer_elements,
    header_element,
)
from app.export.word_package import CONTENT_TYPES, read_package, write_package
from app.export.word_pens import add_pens
from app.export.word_record import (
    RECORD_PART,
    RECORD_PROPERTIES,
    record_properties,
    wrap_record,
)
from app.export.word_relationships import read_relationships, write_relationships
from app.services.ports.record_files import Progress

TEMPLATE_PARTS = (
    "_rels/.rels",
    "word/_rels/document.xml.rels",
    "word/document.xml",
    "word/styles.xml",
    "word/settings.xml",
    "word/fontTable.xml",
    "word/header1.xml",
    "word/footer1.xml",
)


class WordRecordWriter:
    """Writes records as .docx; `template` is the folder resources/templates/word.

    The folder holds the parts of an empty document as plain XML. python-docx's own template is
    not used: it is blue, sends Chinese to MS Mincho and carries a picture of its first page.
    """

    def __init__(self, template: Path) -> None:
        self._template = template

    def write(
        self, frozen: FrozenRecord, progress: Progress, pens: tuple[PenSignature, ...] = ()
    ) -> bytes:
        """Return the whole unsigned file; equal records give equal bytes."""
        document = self._empty_document()
        _fill_body(document, frozen, progress)
        add_pens(document, frozen, pens)
        _fill_margins(document, frozen)
        _embed_record(document, frozen)
        return packed(document)

    def _empty_document(self) -> WordDocument:
        parts = {name: (self._template / name).read_bytes() for name in TEMPLATE_PARTS}
        return Document(BytesIO(write_package(parts)))


def _fill_body(document: WordDocument, frozen: FrozenRecord, progress: Progress) -> None:
    body = document.element.body
    page_setup = body.sectPr
    total = len(frozen.record.blocks)
    for made in body_elements(frozen.record, progress):
        page_setup.addprevious(made)
    progress(total, total)


def _fill_margins(document: WordDocument, frozen: FrozenRecord) -> None:
    section = document.sections[0]
    section.header.part.element.append(header_element(frozen.record))
    for made in footer_elements(frozen):
        section.footer.part.element.append(made)


def _embed_record(document: WordDocument, frozen: FrozenRecord) -> None:
    package = document.part.package
    record = Part(
        PackURI(f"/{RECORD_PART}"), CONTENT_TYPE.XML, wrap_record(frozen.canonical), package
    )
    properties = Part(
        PackURI(f"/{RECORD_PROPERTIES}"),
        CONTENT_TYPE.OFC_CUSTOM_XML_PROPERTIES,
        record_properties(),
        package,
    )
    document.part.relate_to(record, RELATIONSHIP_TYPE.CUSTOM_XML)
    record.relate_to(properties, RELATIONSHIP_TYPE.CUSTOM_XML_PROPS)


def packed(document: WordDocument) -> bytes:
    """Return the document in our own zip, whose order and times do not vary."""
    buffer = BytesIO()
    document.save(buffer)
    parts = read_package(buffer.getvalue())
    del parts[CONTENT_TYPES]
    for name in parts:
        if name.endswith(".rels"):
            parts[name] = write_relationships(read_relationships(parts[name]))
    return write_package(parts)
