"""A scheme as a document to read: HTML for a text browser, every word of it from the scheme."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from html import escape

from app.domain.cadence import Cadence, Period
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
from ui.screens.schemes.scheme_words import SchemeWord, said


@dataclass(frozen=True)
class Chapter:
    """A chapter with the anchor it is found under."""

    anchor: str
    title: str
    body: str


def chapters(scheme: Scheme) -> tuple[Chapter, ...]:
    """Return the scheme chapter by chapter."""
    word = SchemeWord
    made = (
        ("regulation", word.REGULATION, _regulation(scheme)),
        ("types", word.TALK_TYPES, "".join(_type(t, scheme) for t in scheme.talk_types)),
        ("focus", word.FOCUS_AREAS, _numbered(area.name for area in scheme.focus_areas)),
        ("outline", word.OUTLINE, _numbered(scheme.outline_script)),
        ("record", word.RECORD, _record(scheme)),
        ("lists", word.LISTS, _lists(scheme)),
        ("deadlines", word.DEADLINES, _deadlines(scheme.deadlines)),
        ("rules", word.RULES, _rules(scheme)),
        ("bases", word.BASES, _bases(scheme)),
    )
    return tuple(Chapter(anchor, said(title), body) for anchor, title, body in made)


def page(scheme: Scheme) -> str:
    """Return the whole document."""
    facts = (
        said(SchemeWord.VERSION).format(version=scheme.version),
        scheme.office,
        said(SchemeWord.EFFECTIVE).format(date=scheme.effective_from),
    )
    head = f"<h1>{escape(scheme.name)}</h1>{_p('　'.join(facts), 'soft')}"
    body = "".join(
        f'<a name="{c.anchor}"></a><h2>{escape(c.title)}</h2>{c.body}' for c in chapters(scheme)
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
    return "".join(f"<h3>{escape(said(title))}</h3>{_p(body)}" for title, body in parts)


def _type(talk_type: TalkType, scheme: Scheme) -> str:
    word = SchemeWord
    bases = {basis.code: basis.title for basis in scheme.bases}
    stages = [stage_text(s) for s in MAIN_LINE if s in talk_type.stages]
    rows = [
        (said(word.TAKE_PART), _roles(talk_type.required_roles, scheme)),
        (said(word.STAGES), " → ".join(stages)),
        (said(word.PAPERS), _joined(scheme.term_name("paper", p) for p in talk_type.papers)),
        (said(word.ASKS), _joined(_asked(talk_type))),
        (said(word.CADENCE), _cadence(talk_type.cadence, scheme)),
        (said(word.BASIS), _joined(bases.get(code, "") for code in talk_type.basis)),
    ]
    if talk_type.subject_must_be_head:
        rows.insert(0, (said(word.SUBJECT), said(word.HEAD_ONLY)))
    return (
        f"<h3>{escape(talk_type.name)}</h3>{_p(talk_type.purpose)}"
        f"{_table([row for row in rows if row[1]])}"
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
    return _joined(scheme.role_name(role) for role in roles)


def _cadence(cadence: Cadence | None, scheme: Scheme) -> str:
    if cadence is None:
        return ""
    per = {
        Period.YEAR: SchemeWord.PER_YEAR,
        Period.HALF_YEAR: SchemeWord.PER_HALF_YEAR,
        Period.QUARTER: SchemeWord.PER_QUARTER,
    }[cadence.period]
    text = said(per).format(count=cadence.count)
    event = scheme.term_name("event", cadence.before)
    return text + (said(SchemeWord.BEFORE).format(event=event) if event else "")


def _record(scheme: Scheme) -> str:
    form, word = scheme.record_form, SchemeWord
    head = _joined(field.label for field in form.head)
    return (
        f"<h3>{escape(said(word.RECORD_HEAD))}</h3>{_p(head)}"
        f"<h3>{escape(said(word.OPENING))}</h3>{''.join(_p(text) for text in form.opening)}"
        f"<h3>{escape(said(word.ENTRY_WORDS))}</h3>{_p(_joined(form.entry_words.values()))}"
        f"<h3>{escape(said(word.CLOSING))}</h3>{_p(form.closing)}"
    )


def _lists(scheme: Scheme) -> str:
    word = SchemeWord
    lists = (
        (word.PROBLEM_LIST, scheme.problem_list),
        (word.MEASURE_LIST, scheme.measure_list),
        (word.DEADLINE_LIST, scheme.deadline_list),
        (word.LEDGER, scheme.ledger),
    )
    return _table([(said(title), _columns(columns)) for title, columns in lists if columns])


def _columns(columns: Iterable[ListColumn]) -> str:
    return _joined(column.title for column in columns)


def _deadlines(rules: Iterable[DeadlineRule]) -> str:
    kinds = {
        DayKind.WORKING_DAYS: SchemeWord.WORKING_DAYS,
        DayKind.CALENDAR_DAYS: SchemeWord.CALENDAR_DAYS,
        DayKind.YEAR_END: SchemeWord.YEAR_END,
    }
    return _table([(r.name, said(kinds[r.kind]).format(days=r.days), r.source) for r in rules])


def _rules(scheme: Scheme) -> str:
    word = {
        Severity.ERROR: SchemeWord.BLOCKS,
        Severity.WARNING: SchemeWord.WARNS,
        Severity.INFO: SchemeWord.SHOWS,
    }
    return _table([(r.code, said(word[r.severity]), r.text, r.source) for r in scheme.lint])


def _bases(scheme: Scheme) -> str:
    return _table(
        [
            (
                basis.title,
                " ".join(part for part in (basis.issuer, basis.number, basis.date) if part),
            )
            for basis in scheme.bases
        ]
    )


def _numbered(items: Iterable[str]) -> str:
    return "<ol>" + "".join(f"<li>{escape(item)}</li>" for item in items) + "</ol>"


def _joined(items: Iterable[str]) -> str:
    return said(SchemeWord.COMMA).join(item for item in items if item)


def _table(rows: Sequence[tuple[str, ...]]) -> str:
    cells = "".join(
        "<tr>" + "".join(_cell(text, is_first=not i) for i, text in enumerate(row)) + "</tr>"
        for row in rows
    )
    return f'<table width="100%" cellspacing="0" cellpadding="6">{cells}</table>'


def _cell(text: str, *, is_first: bool) -> str:
    width = ' width="22%" class="soft"' if is_first else ""
    return f"<td{width}>{escape(text)}</td>"


def _p(text: str, kind: str = "") -> str:
    attribute = f' class="{kind}"' if kind else ""
    return f"<p{attribute}>{escape(text)}</p>" if text else ""
