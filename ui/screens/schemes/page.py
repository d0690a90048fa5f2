"""A scheme as a document to read: HTML for a text browser, every word of it from the scheme."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from html import escape

from app.domain.participant import Role
from app.domain.scheme import (
    DayKind,
    DeadlineRule,
    ListColumn,
    Scheme,
    Severity,
    TalkType,
)
from app.domain.stage import MAIN_LINE
from ui.errors.code_words import stage_text
from ui.screens.schemes import plan_chapters
from ui.screens.schemes.markup import heading, joined, numbered, paragraph, table
from ui.screens.schemes.scheme_words import SchemeWord, said


@dataclass(frozen=True)
class Chapter:
    """A chapter with the anchor it is found under."""

    anchor: str
    title: str
    body: str


def chapters(scheme: Scheme, places: Mapping[str, str]) -> tuple[Chapter, ...]:
    """Return the scheme chapter by chapter; `places` words the places of its source rows.

    A chapter that an older scheme says nothing for is left out.
    """
    word = SchemeWord
    made = (
        ("regulation", word.REGULATION, _regulation(scheme)),
        ("who", word.WHO, plan_chapters.who(scheme)),
        ("types", word.TALK_TYPES, "".join(_type(t, scheme) for t in scheme.talk_types)),
        ("focus", word.FOCUS_AREAS, numbered(area.name for area in scheme.focus_areas)),
        ("often", word.HOW_OFTEN, plan_chapters.how_often(scheme)),
        ("triggers", word.TRIGGERS, plan_chapters.triggers(scheme) if scheme.triggers else ""),
        ("outline", word.OUTLINE, numbered(scheme.outline_script)),
        ("catalogues", word.CATALOGUES, plan_chapters.catalogues(scheme)),
        ("documents", word.DOCUMENTS, plan_chapters.documents(scheme)),
        ("record", word.RECORD, _record(scheme)),
        ("lists", word.LISTS, _lists(scheme)),
        ("deadlines", word.DEADLINES, _deadlines(scheme.deadlines)),
        ("rules", word.RULES, _rules(scheme)),
        ("words", word.WORD_LISTS, plan_chapters.word_lists(scheme)),
        ("bases", word.BASES, _bases(scheme)),
        ("rows", word.SOURCE_ROWS, plan_chapters.source_rows(scheme, places)),
    )
    return tuple(Chapter(anchor, said(title), body) for anchor, title, body in made if body)


def page(scheme: Scheme, places: Mapping[str, str]) -> str:
    """Return the whole document."""
    facts = (
        said(SchemeWord.VERSION).format(version=scheme.version),
        scheme.office,
        said(SchemeWord.EFFECTIVE).format(date=scheme.effective_from),
    )
    head = f"<h1>{escape(scheme.name)}</h1>{paragraph('　'.join(facts), 'soft')}"
    body = "".join(
        f'<a name="{c.anchor}"></a><h2>{escape(c.title)}</h2>{c.body}'
        for c in chapters(scheme, places)
    )
    return head + body


def _regulation(scheme: Scheme) -> str:
    text, word = scheme.regulation, SchemeWord
    parts = (
        (word.CONTENT, text.content),
        (word.MANNER, text.manner),
        (word.SUBJECTS, text.subjects),
        (word.PRINCIPLES, text.principles),
        (word.USE_OF_RESULTS, text.use_of_results),
    )
    return "".join(f"{heading(said(title))}{paragraph(body)}" for title, body in parts)


def _type(talk_type: TalkType, scheme: Scheme) -> str:
    word = SchemeWord
    bases = {basis.code: basis.title for basis in scheme.bases}
    stages = [stage_text(s) for s in MAIN_LINE if s in talk_type.stages]
    rows = [
        (said(word.TAKE_PART), _roles(talk_type.required_roles, scheme)),
        (said(word.STAGES), " → ".join(stages)),
        (said(word.PAPERS), joined(scheme.term_name("paper", p) for p in talk_type.papers)),
        (
            said(word.ISSUED),
            joined(d.name for d in scheme.documents if d.code in talk_type.documents),
        ),
        (said(word.ASKS), joined(_asked(talk_type))),
        (said(word.CADENCE), plan_chapters.cadence_text(talk_type.cadence, scheme)),
        (said(word.BASIS), joined(bases.get(code, "") for code in talk_type.basis)),
    ]
    if talk_type.subject_must_be_head:
        rows.insert(0, (said(word.SUBJECT), said(word.HEAD_ONLY)))
    return (
        f"{heading(talk_type.name)}{paragraph(talk_type.purpose)}"
        f"{table([row for row in rows if row[1]])}"
    )


def _asked(talk_type: TalkType) -> Iterator[str]:
    """Yield what the type asks for beyond the usual (TLK-02, TLK-04)."""
    if talk_type.staff_at_least:
        yield said(SchemeWord.STAFF).format(count=talk_type.staff_at_least)
    asked = {
        SchemeWord.FEMALE_STAFF: talk_type.female_staff,
        SchemeWord.HEALTH: talk_type.asks_health,
        SchemeWord.ARRIVAL: talk_type.asks_arrival,
    }
    yield from (said(word) for word, is_asked in asked.items() if is_asked)


def _roles(roles: Iterable[Role], scheme: Scheme) -> str:
    return joined(scheme.role_name(role) for role in roles)


def _record(scheme: Scheme) -> str:
    form, word = scheme.record_form, SchemeWord
    head = joined(field.label for field in form.head)
    return (
        f"{heading(said(word.RECORD_HEAD))}{paragraph(head)}"
        f"{heading(said(word.OPENING))}{''.join(paragraph(text) for text in form.opening)}"
        f"{heading(said(word.ENTRY_WORDS))}{paragraph(joined(form.entry_words.values()))}"
        f"{heading(said(word.CLOSING))}{paragraph(form.closing)}"
    )


def _lists(scheme: Scheme) -> str:
    word = SchemeWord
    lists = (
        (word.PROBLEM_LIST, scheme.problem_list),
        (word.MEASURE_LIST, scheme.measure_list),
        (word.DEADLINE_LIST, scheme.deadline_list),
        (word.LEDGER, scheme.ledger),
    )
    return table([(said(title), _columns(columns)) for title, columns in lists if columns])


def _columns(columns: Iterable[ListColumn]) -> str:
    return joined(column.title for column in columns)


def _deadlines(rules: Iterable[DeadlineRule]) -> str:
    kinds = {
        DayKind.WORKING_DAYS: SchemeWord.WORKING_DAYS,
        DayKind.CALENDAR_DAYS: SchemeWord.CALENDAR_DAYS,
        DayKind.YEAR_END: SchemeWord.YEAR_END,
    }
    return table([(r.name, said(kinds[r.kind]).format(days=r.days), r.source) for r in rules])


def _rules(scheme: Scheme) -> str:
    word = {
        Severity.ERROR: SchemeWord.BLOCKS,
        Severity.WARNING: SchemeWord.WARNS,
        Severity.INFO: SchemeWord.SHOWS,
    }
    return table([(r.code, said(word[r.severity]), r.text, r.source) for r in scheme.lint])


def _bases(scheme: Scheme) -> str:
    return table(
        [
            (
                basis.title,
                " ".join(part for part in (basis.issuer, basis.number, basis.date) if part),
            )
            for basis in scheme.bases
        ]
    )
