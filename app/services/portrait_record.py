"""What a printed portrait says: whole for the office, or the copy that the subject may see."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from app.domain.material import Material
from app.domain.portrait import PortraitSentence
from app.domain.portrait_form import PortraitForm
from app.domain.record import (
    Block,
    FieldTable,
    Heading,
    Paragraph,
    ParagraphRole,
    Record,
)
from app.domain.scheme import Term
from app.services.material_words import PARTS, MaterialWords
from app.services.record_building import NUMERALS, furniture
from app.services.record_head import head_fields
from app.services.record_materials import Materials

_HEAD = frozenset({"number", "type", "office", "handling_office", "subject", "reason"})
_QUOTED = 60  # characters of a quote that are printed


class Purpose(StrEnum):
    """For whom a portrait is printed."""

    INTERNAL = "internal"
    SUBJECT = "subject"


@dataclass(frozen=True)
class SentenceView:
    """A sentence as an account sees it; of a hidden one nothing but part and id.

    `is_sensitive` keeps it out of the subject's copy. `sources` are the materials it rests on.
    """

    sentence: PortraitSentence
    is_hidden: bool = False
    is_sensitive: bool = False
    sources: tuple[Material, ...] = ()

    @property
    def is_sourced(self) -> bool:
        """Whether it rests on any material that still counts."""
        return any(material.counts for material in self.sources)

    @property
    def may_reach_subject(self) -> bool:
        """Whether it is printed in a copy for the subject: sourced, and nothing guarded in it."""
        return self.is_sourced and not self.is_hidden and not self.is_sensitive


def portrait_record(
    m: Materials, lines: Sequence[SentenceView], purpose: Purpose, words: MaterialWords
) -> Record:
    """Return the portrait as it is printed; every part has its heading, also an empty one."""
    form = m.scheme.portrait_form
    is_internal = purpose is Purpose.INTERNAL
    shown = [v for v in lines if (is_internal or v.may_reach_subject) and not v.is_hidden]
    blocks: list[Block] = [_head(m)]
    for number, term in enumerate(_parts(m.scheme.terms(PARTS), shown)):
        blocks.append(Heading(1, f"{NUMERALS[number]}、{term.name}"))
        blocks += _part([v for v in shown if v.sentence.part == term.code], form, words, purpose)
    hidden = sum(view.is_hidden for view in lines)
    if is_internal and hidden:
        note = form.hidden_note.format(count=hidden)
        blocks.append(Paragraph(note, ParagraphRole.NOTE))
    mark = form.internal_mark if is_internal else ""
    return Record(
        title=form.title,
        number=f"{m.talk.number}-{form.word}",
        type_name=m.talk_type.name,
        mark="　".join(part for part in (m.talk.classification, mark) if part),
        version=1,
        furniture=replace(furniture(m.form), page_sign_label=""),
        blocks=tuple(blocks),
    )


def _head(m: Materials) -> FieldTable:
    labels = {field.label for field in m.form.head if field.value in _HEAD}
    return FieldTable(tuple(field for field in head_fields(m) if field.label in labels))


def _parts(terms: Sequence[Term], shown: Sequence[SentenceView]) -> tuple[Term, ...]:
    """Return the scheme's parts and then any other that a sentence was filed under."""
    known = {term.code: term for term in terms}
    for view in shown:
        code = view.sentence.part
        known.setdefault(code, Term(code, code))
    return tuple(known.values())[: len(NUMERALS)]


def _part(
    lines: Sequence[SentenceView], form: PortraitForm, words: MaterialWords, purpose: Purpose
) -> Iterator[Block]:
    if not lines:
        yield Paragraph(form.nothing)
    for number, view in enumerate(lines, 1):
        is_internal = purpose is Purpose.INTERNAL
        notes = _notes(view, form) if is_internal else ""
        yield Paragraph(f"{number}．{view.sentence.text}{notes}")
        if is_internal and view.sources:
            yield Paragraph(form.source_label + _sources(view, words), ParagraphRole.NOTE)


def _notes(view: SentenceView, form: PortraitForm) -> str:
    unsourced = "" if view.is_sourced else form.no_source
    return unsourced + (form.sensitive_note if view.is_sensitive else "")


def _sources(view: SentenceView, words: MaterialWords) -> str:
    cited = {material.id: material for material in view.sources}
    said = []
    for quote in view.sentence.quotes:
        material = cited.get(quote.material_id)
        if material is not None:
            said.append(words.source_line(material) + _quoted(quote.text))
    return "；".join(dict.fromkeys(said)) + "。"


def _quoted(text: str) -> str:
    if not text:
        return ""
    short = text if len(text) <= _QUOTED else f"{text[:_QUOTED]}……"
    return f"：“{short}”"
