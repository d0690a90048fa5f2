"""From a talk to its record: what is printed, in which order, in the scheme's words.

The form is F4 of the domain (head, body question by question, closing) with the additions of
AH08 (problem, explanation, suggestion), the change list and the signature block.
"""

from collections.abc import Iterator

from app.domain.record import Block, FieldTable, Furniture, Heading, Paragraph, Record
from app.domain.scheme import RecordForm
from app.services.record_body import body, commitments, not_raised, opening, problems
from app.services.record_closing import closing, corrections
from app.services.record_head import head_fields
from app.services.record_materials import Materials
from app.services.record_signatures import signatures
from app.services.record_sittings import handed_in, sittings_table

NUMERALS = (*"一二三四五六七八九十", "十一", "十二", "十三", "十四", "十五")

Part = tuple[str, list[Block]]
"""A heading's code (none for the head table) and what stands below it."""


def build_record(m: Materials) -> Record:
    """Return the record of the talk as it stands, or of one sitting of it (`part_of`)."""
    said: list[Part] = [
        ("", [FieldTable(tuple(head_fields(m)))]),
        ("sittings", sittings_table(m)),
        ("opening", [] if m.is_part and m.sittings[0].number > 1 else opening(m)),
        ("body", [*body(m), *([] if m.is_part else not_raised(m))]),
    ]
    parts: list[Part] = [
        *said,
        ("handed_in", handed_in(m)),
        *([] if m.is_part else _worked_out(m)),
        ("closing", closing(m)),
    ]
    return Record(
        title=m.talk_type.record_title,
        number=m.talk.number,
        type_name=m.talk_type.name,
        mark=m.talk.classification,
        version=m.talk.frozen_version + 1,
        furniture=furniture(m.form),
        blocks=(*_numbered(parts, m.form), signatures(m)),
    )


def _worked_out(m: Materials) -> list[Part]:
    """Return what only the whole record has: the statement and the lists."""
    return [
        ("statement", [Paragraph(m.read_back.statement or m.form.phrases["no_statement"])]),
        ("corrections", corrections(m)),
        ("problems", problems(m)),
        ("commitments", commitments(m)),
    ]


def furniture(form: RecordForm) -> Furniture:
    """Return the words around the text on each page."""
    return Furniture(
        page_sign_label=form.page_sign_label,
        page_number=form.phrases["page_number"],
        fingerprint_label=form.phrases["fingerprint_label"],
        sign_date=form.phrases["sign_date"],
        blank_rest=form.phrases["blank_rest"],
    )


def _numbered(parts: list[Part], form: RecordForm) -> Iterator[Block]:
    headings = iter(NUMERALS)
    for code, blocks in parts:
        if code and blocks:
            yield Heading(1, f"{next(headings)}、{form.headings[code]}")
        yield from blocks
