"""Checking what a PDF says against the record inside it.

The fingerprint is computed from the attached record and must stand on every page; what the
pages print, read back by pdfium, must be the record's text. Text is read from the text block of
GB/T 9704 only, so that heads and feet stay out of the comparison.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

import pypdfium2
from pyhanko.pdf_utils.generic import ArrayObject, DictionaryObject
from pyhanko.pdf_utils.reader import PdfFileReader

from app.domain.record import FrozenRecord
from app.domain.verdict import Finding, FindingCode, Outcome
from app.export import pdfium
from app.export.layout.grid import BLOCK_BOTTOM, BLOCK_TOP, PAGE_WIDTH
from app.export.pdf_finish import RECORD_FILE
from app.export.printed_content import compare, squeeze
from app.export.record_codec import UnreadableRecordError, thaw

MOST_PAGES = 3000

_PRINTED = re.compile(r"[0-9A-F]{4}(?: [0-9A-F]{4}){3}")
_SLACK = 4.0  # points; glyph boxes may reach a little out of the text block


@dataclass(frozen=True)
class ContentCheck:
    """What was found; `fingerprint` is the computed one, empty without a readable record."""

    fingerprint: str
    findings: tuple[Finding, ...]


def check_content(untrusted: bytes, reader: PdfFileReader) -> ContentCheck:
    """Check the attached record against the pages; raises what pyHanko raises."""
    canonical = _attached_record(reader)
    if canonical is None:
        return ContentCheck("", (Finding(FindingCode.RECORD_MISSING, Outcome.UNKNOWN),))
    try:
        frozen = thaw(canonical)
    except UnreadableRecordError:
        return ContentCheck("", (Finding(FindingCode.RECORD_UNREADABLE, Outcome.BAD),))
    try:
        whole, blocks = _page_texts(untrusted)
    except pypdfium2.PdfiumError:
        damaged = Finding(FindingCode.FILE_DAMAGED, Outcome.BAD)
        return ContentCheck(frozen.fingerprint, (damaged,))
    findings = (_fingerprint_finding(frozen, whole), _content_finding(frozen, blocks))
    return ContentCheck(frozen.fingerprint, findings)


def _attached_record(reader: PdfFileReader) -> bytes | None:
    """Return the record among the associated files, None if there is none."""
    associated = reader.root["/AF"] if "/AF" in reader.root else ArrayObject()
    for reference in associated:
        specification = reference.get_object()
        if not isinstance(specification, DictionaryObject):
            continue
        if str(specification.get("/UF", "")) == RECORD_FILE:
            return bytes(specification["/EF"]["/F"].data)
    return None


def _page_texts(untrusted: bytes) -> tuple[list[str], list[str]]:
    """Return for each page all of its text, and the text inside the text block."""
    whole, blocks = [], []
    with pdfium.opened(untrusted) as document:
        for number in range(min(len(document), MOST_PAGES)):
            page = document[number]
            text = page.get_textpage()
            whole.append(text.get_text_range())
            blocks.append(
                text.get_text_bounded(0, BLOCK_BOTTOM - _SLACK, PAGE_WIDTH, BLOCK_TOP + _SLACK)
            )
            page.close()
    return whole, blocks


def _fingerprint_finding(frozen: FrozenRecord, pages: Sequence[str]) -> Finding:
    computed = frozen.short_fingerprint
    for number, text in enumerate(pages, 1):
        if squeeze(computed) not in squeeze(text):
            printed = _PRINTED.findall(text)
            facts = {
                "printed": printed[-1] if printed else "",
                "computed": computed,
                "page": str(number),
            }
            return Finding(FindingCode.FINGERPRINT_DIFFERS, Outcome.BAD, facts)
    return Finding(FindingCode.FINGERPRINT_MATCHES, Outcome.GOOD)


def _content_finding(frozen: FrozenRecord, blocks: Sequence[str]) -> Finding:
    comparison = compare(frozen.record, blocks)
    difference = comparison.difference
    if difference is None:
        count = {"count": str(comparison.agreeing)}
        return Finding(FindingCode.CONTENT_MATCHES, Outcome.GOOD, count)
    facts = {
        "place": str(difference.place),
        "expected": difference.expected,
        "found": difference.found,
    }
    return Finding(FindingCode.CONTENT_CHANGED, Outcome.BAD, facts)
