"""What papers beside a record print: refusal, absence, and correction after sealing (补正说明)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from app.domain.paper import PaperKind
from app.domain.participant import Role
from app.domain.read_back import Absence, AbsenceKind, Refusal
from app.domain.record import (
    Block,
    FieldTable,
    HandLines,
    Paragraph,
    Record,
    SignatureBlock,
    SignatureLine,
)
from app.domain.scheme_words import WITNESS
from app.services.record_building import furniture
from app.services.record_closing import CLOSING_LINES
from app.services.record_head import head_fields
from app.services.record_materials import Materials, moment_text
from app.services.record_signatures import lines_for
from app.services.record_tables import record_table

_HEAD = frozenset({"number", "type", "time", "place", "interviewer", "subject", "recorder"})
_SITUATIONS = {
    AbsenceKind.NOT_PRESENT: "absence_not_present",
    AbsenceKind.UNABLE: "absence_unable",
}


@dataclass(frozen=True)
class AddendumItem:
    """One thing put right after sealing; `ordinal` is the entry's number, 0 for none."""

    ordinal: int
    old_text: str
    new_text: str


@dataclass(frozen=True)
class Addendum:
    """What is put right after sealing, who asked for it, why and when."""

    items: tuple[AddendumItem, ...]
    asked_by: Role
    reason: str
    at: datetime


def refusal_record(m: Materials, refusal: Refusal, pages: int) -> Record:
    """Return the paper that says that the subject declined to sign."""
    facts = {"reason": refusal.reason.rstrip("。"), "witnesses": "、".join(refusal.witnesses)}
    blocks = list(_paragraphs(m, PaperKind.REFUSAL, pages, refusal.at, facts))
    return _paper(m, PaperKind.REFUSAL, blocks, _staff_lines(m, refusal.witnesses))


def absence_record(m: Materials, absence: Absence, pages: int) -> Record:
    """Return the paper that says why the subject could not sign."""
    facts = {
        "situation": m.form.phrases[_SITUATIONS[absence.kind]],
        "reason": absence.reason.rstrip("。"),
        "witnesses": "、".join(absence.staff),
    }
    blocks = list(_paragraphs(m, PaperKind.ABSENCE, pages, absence.at, facts))
    return _paper(m, PaperKind.ABSENCE, blocks, _staff_lines(m, absence.staff))


def addendum_record(m: Materials, addendum: Addendum, pages: int) -> Record:
    """Return the paper that puts something right after sealing, tied to the sealed record."""
    facts = {
        "reason": addendum.reason.rstrip("。"),
        "asked_by": m.name_of(addendum.asked_by) or m.scheme.role_name(addendum.asked_by),
    }
    rows = [
        {
            "number": str(number),
            "entry": str(item.ordinal) if item.ordinal else "",
            "old": item.old_text,
            "new": item.new_text,
        }
        for number, item in enumerate(addendum.items, 1)
    ]
    blocks: list[Block] = [
        *_paragraphs(m, PaperKind.ADDENDUM, pages, addendum.at, facts),
        record_table(m, "addendum", rows),
        HandLines(m.form.phrases["addendum_hint"], CLOSING_LINES),
    ]
    lines = lines_for(m, (Role.SUBJECT, Role.INTERVIEWER, Role.RECORDER))
    return _paper(m, PaperKind.ADDENDUM, blocks, lines, page_sign=True)


def _paper(
    m: Materials,
    kind: PaperKind,
    blocks: Sequence[Block],
    lines: Sequence[SignatureLine],
    *,
    page_sign: bool = False,
) -> Record:
    """Return the record of a paper; its number is given when it is made."""
    around = furniture(m.form)
    labels = {field.label for field in m.form.head if field.value in _HEAD}
    head = FieldTable(tuple(field for field in head_fields(m) if field.label in labels))
    return Record(
        title=m.form.papers[kind].title,
        number=m.talk.number,
        type_name=m.talk_type.name,
        mark=m.talk.classification,
        version=1,
        furniture=around if page_sign else replace(around, page_sign_label=""),
        blocks=(head, *blocks, SignatureBlock(tuple(lines))),
    )


def _paragraphs(
    m: Materials, kind: PaperKind, pages: int, at: datetime, facts: dict[str, str]
) -> Iterator[Paragraph]:
    """Yield a paper's paragraphs; they name the frozen record by number and fingerprint."""
    known = {
        "number": m.talk.number,
        "version": str(m.talk.frozen_version),
        "pages": str(pages),
        "fingerprint": _grouped(m.talk.fingerprint),
        "subject": m.name_of(Role.SUBJECT),
        "interviewer": m.name_of(Role.INTERVIEWER),
        "recorder": m.name_of(Role.RECORDER),
        "moment": moment_text(m, at),
        "situation": "",
        "reason": "",
        "witnesses": "",
        "asked_by": "",
    }
    for text in m.form.papers[kind].paragraphs:
        yield Paragraph(text.format(**{**known, **facts}))


def _grouped(fingerprint: str) -> str:
    """Return it as it stands on each page of the record: easy to compare, and lines break."""
    digits = fingerprint.upper()
    return " ".join(digits[start : start + 4] for start in range(0, len(digits), 4))


def _staff_lines(m: Materials, witnesses: Sequence[str]) -> list[SignatureLine]:
    """Return a line for each who answers for the paper; nobody signs twice."""
    lines = [*lines_for(m, (Role.INTERVIEWER, Role.RECORDER))]
    signing = {line.name for line in lines}
    label = m.form.signature_labels[WITNESS]
    others = [name for name in dict.fromkeys(witnesses) if name not in signing]
    # witnesses sign by hand only: see domain.record.is_by_hand
    lines += [SignatureLine(f"{WITNESS}.{n}", label, name) for n, name in enumerate(others, 1)]
    return lines
