"""Checking what a Word file says against the record inside it.

The body's paragraphs and table cells, read back in order, must be those that the writer makes
of the record; the fingerprint in each page's foot must be the record's.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.domain.record import FrozenRecord, Record, SignatureBlock, is_by_hand, printed_texts
from app.domain.verdict import Finding, FindingCode, Outcome
from app.export.record_codec import UnreadableRecordError, thaw
from app.export.word_package import DOCUMENT, Parts, UnreadablePackageError
from app.export.word_pens import PensCheck
from app.export.word_record import RECORD_PART, unwrap_record
from app.export.word_xml import Element, parse_untrusted

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FOOTER = "word/footer1.xml"
_FINGERPRINT = re.compile("[0-9A-F]{4}(?: [0-9A-F]{4}){3}")
_MOST_DIFFERENCES = 20
_AROUND = 20  # characters shown before the first one that differs
_EXCERPT = 60

# what a paragraph of ours, or of ours saved again by Word, is made of; anything else (deleted
# or hidden text, pictures, boxes) could show other words than it holds
_KNOWN = frozenset(
    _W + name
    for name in (
        *("p", "pPr", "pStyle", "r", "rPr", "rFonts", "t", "tab", "br", "spacing", "sz", "szCs"),
        *("ind", "jc", "keepNext", "keepLines", "lang", "kern", "tabs", "outlineLvl"),
        *("proofErr", "bookmarkStart", "bookmarkEnd", "lastRenderedPageBreak"),
    )
)


@dataclass(frozen=True)
class ContentCheck:
    """What was found; without a readable record there is no fingerprint and there are no roles.

    `roles` are those of the signature block, in order.
    """

    fingerprint: str
    findings: tuple[Finding, ...]
    roles: tuple[str, ...] = ()


def check_content(parts: Parts) -> ContentCheck:
    """Compare the parts people read with the machine-readable record."""
    if RECORD_PART not in parts:
        return ContentCheck("", (Finding(FindingCode.RECORD_MISSING, Outcome.UNKNOWN),))
    try:
        frozen = thaw(unwrap_record(parts[RECORD_PART]))
    except (UnreadableRecordError, ValueError):
        return ContentCheck("", (Finding(FindingCode.RECORD_UNREADABLE, Outcome.BAD),))
    try:
        findings = (_fingerprint_finding(frozen, parts), *_content_findings(frozen, parts))
    except UnreadablePackageError:
        findings = (Finding(FindingCode.FILE_DAMAGED, Outcome.BAD),)
    return ContentCheck(frozen.fingerprint, findings, _signing_roles(frozen.record))


def _signing_roles(record: Record) -> tuple[str, ...]:
    """Return the roles that have a line to sign by certificate."""
    blocks = [block for block in record.blocks if isinstance(block, SignatureBlock)]
    roles = (line.role for block in blocks for line in block.lines)
    return tuple(role for role in roles if not is_by_hand(role))


def _fingerprint_finding(frozen: FrozenRecord, parts: Parts) -> Finding:
    footer = parse_untrusted(parts.get(_FOOTER, b""))
    text = "".join(_paragraph_text(found) for found in footer.iter(f"{_W}p"))
    printed = _FINGERPRINT.findall(text)
    if printed == [frozen.short_fingerprint]:
        return Finding(FindingCode.FINGERPRINT_MATCHES, Outcome.GOOD)
    facts = {"printed": ", ".join(printed), "computed": frozen.short_fingerprint}
    return Finding(FindingCode.FINGERPRINT_DIFFERS, Outcome.BAD, facts)


def _content_findings(frozen: FrozenRecord, parts: Parts) -> list[Finding]:
    pens = PensCheck(parts, frozen)
    if not pens.is_good:
        return [Finding(FindingCode.RECORD_UNREADABLE, Outcome.BAD)]
    expected = pens.texts(frozen.record)
    found = list(_visible_texts(parse_untrusted(parts.get(DOCUMENT, b"")), pens))
    if found == expected:
        count = {"count": str(len(printed_texts(frozen.record)))}
        return [Finding(FindingCode.CONTENT_MATCHES, Outcome.GOOD, count)]
    places = list(_differences(expected, found))
    if len(expected) != len(found):
        # with a text too many or too few, everything after the first place differs
        del places[1:]
    return [_changed(place, expected, found) for place in places[:_MOST_DIFFERENCES]]


def _differences(expected: Sequence[str], found: Sequence[str]) -> Iterator[int]:
    for place in range(max(len(expected), len(found))):
        if expected[place : place + 1] != found[place : place + 1]:
            yield place


def _changed(place: int, expected: Sequence[str], found: Sequence[str]) -> Finding:
    wanted = expected[place] if place < len(expected) else ""
    there = found[place] if place < len(found) else ""
    same = next(
        (at for at, (a, b) in enumerate(zip(wanted, there, strict=False)) if a != b),
        min(len(wanted), len(there)),
    )
    start = max(0, same - _AROUND)
    facts = {
        "place": str(place + 1),
        "expected": wanted[start : start + _EXCERPT],
        "found": there[start : start + _EXCERPT],
    }
    return Finding(FindingCode.CONTENT_CHANGED, Outcome.BAD, facts)


def _visible_texts(document: Element, pens: PensCheck) -> Iterator[str]:
    for paragraph in document.iter(f"{_W}p"):
        yield _paragraph_text(paragraph, pens)


def _paragraph_text(paragraph: Element, pens: PensCheck | None = None) -> str:
    """Return a paragraph's words; what we do not know shows up by its name."""
    pieces = []
    written: set[Element] = set()
    for run in paragraph.iter(f"{_W}r"):
        for item in run:
            if item.tag == f"{_W}t":
                pieces.append(item.text or "")
            elif item.tag in (f"{_W}tab", f"{_W}br"):
                pieces.append("\t" if item.tag == f"{_W}tab" else "\n")
            elif pens and item.tag == f"{_W}drawing" and (token := pens.token(item)):
                pieces.append(token)
                written.update(item.iter())
    strange = [x for x in paragraph.iter() if x.tag not in _KNOWN and x not in written]
    return "".join(pieces) + "".join(f"<{_local(item)}>" for item in strange)


def _local(item: Element) -> str:
    return str(item.tag).rpartition("}")[2]
