"""What a scheme says about the time before a talk: who, how often, on what occasion, with what."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from itertools import zip_longest

from app.domain.cadence import FEBRUARY_END, Cadence, Duty, Period, Trigger, TriggerKind
from app.domain.catalogue import Catalogue
from app.domain.document import number_text
from app.domain.document_form import Addressing, DocumentForm, DocumentLayout
from app.domain.scheme import Campaign, Programme, Scheme, Term
from ui.screens.schemes.markup import heading, joined, numbered, paragraph, table
from ui.screens.schemes.scheme_words import SchemeWord, said

_NEW_YEAR = date(2026, 1, 1)  # of the numbers that show how a series looks
_MONTH_DAY = re.compile(r"(\d\d)-(\d\d)")
_PER = {
    Period.YEAR: SchemeWord.PER_YEAR,
    Period.HALF_YEAR: SchemeWord.PER_HALF_YEAR,
    Period.QUARTER: SchemeWord.PER_QUARTER,
    Period.MONTH: SchemeWord.PER_MONTH,
}
_WORD_LISTS = {
    "problem_kind": SchemeWord.PROBLEM_KINDS,
    "target_group": SchemeWord.TARGET_GROUPS,
    "material_kind": SchemeWord.MATERIAL_KINDS,
    "source_kind": SchemeWord.SOURCE_KINDS,
    "channel": SchemeWord.CHANNELS,
    "handling_office": SchemeWord.HANDLING_OFFICES,
}
_LAYOUTS = {
    DocumentLayout.OFFICIAL: SchemeWord.OFFICIAL,
    DocumentLayout.LETTER: SchemeWord.LETTER,
    DocumentLayout.FORM: SchemeWord.FORM,
    DocumentLayout.PLEDGE: SchemeWord.PLEDGE,
}
_OCCASIONS = {
    TriggerKind.POST_CHANGE: SchemeWord.POST_CHANGE,
    TriggerKind.SCORE_BELOW: SchemeWord.SCORE_BELOW,
    TriggerKind.TEAM_RATING: SchemeWord.TEAM_RATING,
    TriggerKind.FINDING: SchemeWord.FINDING,
}


def who(scheme: Scheme) -> str:
    """Return who talks to whom, a row for each kind of talk."""
    head = (SchemeWord.KIND, SchemeWord.WHO_TALKS, SchemeWord.SUBJECTS)
    rows = [(t.name, t.interviewer_words, t.subject_words) for t in scheme.talk_types]
    return table(rows, map(said, head))


def cadence_text(cadence: Cadence | None, scheme: Scheme) -> str:
    """Return a cadence in words: how often, until when or before what, for whom."""
    if cadence is None:
        return ""
    text = said(_PER[cadence.period]).format(count=cadence.count)
    event = scheme.term_name("event", cadence.before)
    if event:
        text += said(SchemeWord.BEFORE).format(event=event)
    if cadence.until:
        text += said(SchemeWord.UNTIL).format(day=_day(cadence.until))
    groups = [scheme.term_name("target_group", code) for code in cadence.groups]
    levels = [level.name for level in scheme.levels if level.code in cadence.levels]
    for names, word in ((groups, SchemeWord.FOR_GROUPS), (levels, SchemeWord.AT_LEVELS)):
        text += said(word).format(names=joined(names)) if names else ""
    return text


def how_often(scheme: Scheme) -> str:
    """Return the cadences of talks, the windows, and what is due beside talks."""
    talks = [(t.name, cadence_text(t.cadence, scheme)) for t in scheme.talk_types if t.cadence]
    parts = (
        (SchemeWord.TALKS_DUE, table(talks) if talks else ""),
        (SchemeWord.CAMPAIGNS, _campaigns(scheme.campaigns, scheme)),
        (SchemeWord.DUTIES, _duties(scheme.duties, scheme)),
    )
    return "".join(heading(said(title)) + body for title, body in parts if body)


def triggers(scheme: Scheme) -> str:
    """Return what calls for a talk or a document outside the cadence."""
    rows = [(t.name, _occasion(t, scheme), _proposed(t, scheme), t.source) for t in scheme.triggers]
    head = (SchemeWord.OCCASION, SchemeWord.MEASURED, SchemeWord.PROPOSED, SchemeWord.SOURCE)
    return table(rows, map(said, head), 34)


def catalogues(scheme: Scheme) -> str:
    """Return the catalogues with their numbers, and the programmes that an office fills in."""
    shown = "".join(
        heading(c.name)
        + paragraph(_size(c))
        + paragraph(said(SchemeWord.FROM).format(source=c.source), "soft")
        for c in scheme.catalogues
    )
    return shown + "".join(map(_programme, scheme.programmes))


def documents(scheme: Scheme) -> str:
    """Return the documents before and around a talk."""
    numbers = {series.code: number_text(series, _NEW_YEAR, 1) for series in scheme.series}
    rows = [
        (
            form.name,
            joined(_facts_of(form, scheme)),
            numbers.get(form.series, ""),
            joined(t.name for t in scheme.talk_types if form.code in t.documents),
        )
        for form in scheme.documents
    ]
    head = (SchemeWord.DOCUMENTS, SchemeWord.LAYOUT, SchemeWord.NUMBERS, SchemeWord.USED_BY)
    return table(rows, map(said, head)) if rows else ""


def word_lists(scheme: Scheme) -> str:
    """Return the words that materials, problems and persons are sorted by, and the questions."""
    lists = "".join(
        heading(said(title)) + paragraph(joined(map(_term, scheme.terms(code))))
        for code, title in _WORD_LISTS.items()
        if scheme.terms(code)
    )
    bank = scheme.question_bank
    return lists + (heading(said(SchemeWord.QUESTION_BANK)) + numbered(bank) if bank else "")


def source_rows(scheme: Scheme, places: Mapping[str, str]) -> str:
    """Return the source rows with the words of the places that carry them out."""
    rows = [
        (row.id, row.quote, joined(places.get(place, place) for place in row.where))
        for row in scheme.rows
    ]
    head = (SchemeWord.ROW, SchemeWord.QUOTE, SchemeWord.PLACE)
    return table(rows, map(said, head), 8) if rows else ""


def _day(until: str) -> str:
    if until == FEBRUARY_END:
        return said(SchemeWord.FEBRUARY_END)
    found = _MONTH_DAY.fullmatch(until)
    if found is None:
        return until  # a draft may hold anything
    return said(SchemeWord.MONTH_DAY).format(month=int(found[1]), day=int(found[2]))


def _campaigns(found: tuple[Campaign, ...], scheme: Scheme) -> str:
    names = {t.code: t.name for t in scheme.talk_types}
    rows = [
        (c.name, names.get(c.talk_type, c.talk_type), f"{_day(c.opens)}—{_day(c.closes)}")
        for c in found
    ]
    return table(rows) if rows else ""


def _duties(found: tuple[Duty, ...], scheme: Scheme) -> str:
    rows = [
        (d.name, d.actor, cadence_text(d.cadence, scheme) + _kinds(d, scheme), d.source)
        for d in found
    ]
    return table(rows) if rows else ""


def _kinds(duty: Duty, scheme: Scheme) -> str:
    names = joined(term.name for term in scheme.terms(duty.kinds))
    return said(SchemeWord.NOTED_BY).format(names=names) if names else ""


def _occasion(trigger: Trigger, scheme: Scheme) -> str:
    rating = scheme.term_name("team_rating", trigger.value)
    return said(_OCCASIONS[trigger.kind]).format(value=rating or trigger.value)


def _proposed(trigger: Trigger, scheme: Scheme) -> str:
    names = {t.code: t.name for t in scheme.talk_types}
    names |= {form.code: form.name for form in scheme.documents}
    return joined((names.get(trigger.talk_type, ""), names.get(trigger.document, "")))


def _size(catalogue: Catalogue) -> str:
    """Return the levels, each with its number where the source gives one."""
    if not catalogue.counts:
        levels = said(SchemeWord.NO_NUMBERS).format(levels=joined(catalogue.levels))
    else:
        pairs = zip_longest(catalogue.levels, catalogue.counts, fillvalue="—")
        levels = joined(said(SchemeWord.SO_MANY).format(level=n, count=c) for n, c in pairs)
    return levels + (said(SchemeWord.HAS_OWNER) if catalogue.has_owner else "")


def _programme(programme: Programme) -> str:
    rows = [
        (part.name, joined(part.items) or said(SchemeWord.TO_FILL_IN).format(count=part.count))
        for part in programme.parts
    ]
    return heading(programme.name) + table(rows)


def _facts_of(form: DocumentForm, scheme: Scheme) -> Iterator[str]:
    yield said(_LAYOUTS[form.layout])
    if form.addressing is Addressing.MANY:
        yield said(SchemeWord.TO_MANY)
    if form.receipt:
        yield said(SchemeWord.RECEIPT)
    term = scheme.deadline(form.reply_deadline)
    if term is not None:
        yield said(SchemeWord.REPLY_WITHIN).format(term=term.name)


def _term(term: Term) -> str:
    return term.name + (said(SchemeWord.SENSITIVE) if term.sensitive else "")
