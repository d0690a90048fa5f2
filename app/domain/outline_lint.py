"""Checking an outline against its scheme (OUT-01 to OUT-05, WRD-01); it never blocks.

Numbers, words and severities are the scheme's; a rule that it lacks is not applied. OUT-05 is
ours: JP06 asks that an outline fits the person and the post, which no other rule looks at.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from app.domain.outline import About, Outline, Question
from app.domain.scheme import LintRule, Scheme, Severity
from app.domain.scheme_words import REST


class OutlineFault(StrEnum):
    """What a note is about; the client words it."""

    TOO_FEW = "too_few"
    TOO_MANY = "too_many"
    NO_FACT = "no_fact"
    NO_SOURCE = "no_source"
    HOLLOW = "hollow"
    NO_FOCUS_AREA = "no_focus_area"
    NOT_COVERED = "not_covered"
    FORBIDDEN_WORD = "forbidden_word"
    COPIED = "copied"
    NO_PERSON_FACT = "no_person_fact"
    NO_POST_FACT = "no_post_fact"


@dataclass(frozen=True)
class LintNote:
    """One remark on an outline.

    `question_index` counts from 0; None is the outline as a whole. `field` is the model's name
    of the field to look at; `detail` the word, the number or the code of the focus area.
    `text` is the rule in the scheme's words, `source` where it comes from.
    """

    rule: str
    severity: Severity
    question_index: int | None
    field: str
    fault: OutlineFault
    detail: str = ""
    text: str = ""
    source: str = ""


@dataclass(frozen=True)
class Subject:
    """Whom the outline is for, as far as it is named in facts; `units` are long and short names."""

    name: str
    post: str = ""
    units: tuple[str, ...] = ()


_NUMERAL = "一二两三四五六七八九十百千万亿"
_UNIT = "个项次起人件名家年月日天处条份户篇宗批元亩吨倍成场届轮"
# 一 also begins 一些 and 一定: a Chinese numeral is a figure only before a unit
_FIGURE = re.compile(rf"[0-9０-９]|[{_NUMERAL}]+(?:余|多)?[{_UNIT}]|百分之[{_NUMERAL}]")


def lint(
    outline: Outline, scheme: Scheme, type_code: str, subject: Subject | None = None
) -> tuple[LintNote, ...]:
    """Return all remarks on the outline, those on the whole first; OUT-05 needs the subject.

    Focus areas are asked for where the talk's type asks for them.
    """
    asks_focus = scheme.talk_type(type_code).focus_required
    notes = [
        *_count(outline, scheme.rule("OUT-01")),
        *(_coverage(outline, scheme) if asks_focus else ()),
        *_forbidden(outline, scheme.rule("WRD-01")),
        *_substance(outline, scheme.rule("OUT-02")),
        *_fit(outline, scheme.rule("OUT-05"), subject),
    ]
    ordered = sorted(notes, key=lambda n: -1 if n.question_index is None else n.question_index)
    return tuple(with_rule(note, scheme) for note in ordered)


def copied(percent: int, scheme: Scheme) -> tuple[LintNote, ...]:
    """Return the remark on an outline of which so much stands in other subjects' (OUT-03)."""
    rule = scheme.rule("OUT-03")
    if rule is None or not rule.high or percent < rule.high:
        return ()
    fault = OutlineFault.COPIED
    note = LintNote(rule.code, rule.severity, None, "questions", fault, str(percent))
    return (with_rule(note, scheme),)


def with_rule(note: LintNote, scheme: Scheme) -> LintNote:
    """Return the note with what its rule says, and where the rule comes from."""
    rule = scheme.rule(note.rule)
    return replace(note, text=rule.text, source=rule.source) if rule else note


def _count(outline: Outline, rule: LintRule | None) -> Iterator[LintNote]:
    count = len(outline.questions)
    if rule is None or rule.low <= count <= rule.high:
        return
    fault = OutlineFault.TOO_FEW if count < rule.low else OutlineFault.TOO_MANY
    yield LintNote(rule.code, rule.severity, None, "questions", fault, str(count))


def _coverage(outline: Outline, scheme: Scheme) -> Iterator[LintNote]:
    rule = scheme.rule("OUT-04")
    if rule is None:
        return
    known = [area.code for area in scheme.focus_areas]
    used = {question.focus_area for question in outline.questions}
    for code in known:
        if code not in used and code != REST:
            fault = OutlineFault.NOT_COVERED
            yield LintNote(rule.code, rule.severity, None, "focus_area", fault, code)
    for index, question in enumerate(outline.questions):
        if question.focus_area not in known:
            fault = OutlineFault.NO_FOCUS_AREA
            yield LintNote(rule.code, rule.severity, index, "focus_area", fault)


def _substance(outline: Outline, rule: LintRule | None) -> Iterator[LintNote]:
    if rule is None:
        return
    for index, question in enumerate(outline.questions):
        for field, fault, detail in _weaknesses(question, rule.words):
            yield LintNote(rule.code, rule.severity, index, field, fault, detail)


def _weaknesses(
    question: Question, hollow: tuple[str, ...]
) -> Iterator[tuple[str, OutlineFault, str]]:
    has_fact = bool(question.facts.strip() or question.figures.strip())
    if not has_fact:
        yield "facts", OutlineFault.NO_FACT, ""
    if not question.sources.strip():
        yield "sources", OutlineFault.NO_SOURCE, ""
    for field, text in (("text", question.text), ("problem", question.problem)):
        if not has_fact and not _has_figure(text):
            yield from ((field, OutlineFault.HOLLOW, w) for w in hollow if w in text)
    if not question.figures.strip():
        for line in question.facts.splitlines():
            if not _has_figure(line):
                yield from (("facts", OutlineFault.HOLLOW, w) for w in hollow if w in line)


def _forbidden(outline: Outline, rule: LintRule | None) -> Iterator[LintNote]:
    if rule is None:
        return
    texts: list[tuple[int | None, str, str]] = [
        (None, "opening", outline.opening),
        (None, "assessment", outline.assessment),
        (None, "demands", outline.demands),
        (None, "self_review", outline.self_review),
    ]
    for index, question in enumerate(outline.questions):
        texts += [
            (index, "text", question.text),
            (index, "problem", question.problem),
            (index, "to_explain", question.to_explain),
            (index, "facts", question.facts),
            (index, "figures", question.figures),
        ]
    for place, field, text in texts:
        for word in (word for word in rule.words if word in text):
            fault = OutlineFault.FORBIDDEN_WORD
            yield LintNote(rule.code, rule.severity, place, field, fault, word)


_OF_PERSON = ("本人", "同志")
_OF_POST = ("单位", "班子", "岗位", "任职", "分管")


def _fit(outline: Outline, rule: LintRule | None, subject: Subject | None) -> Iterator[LintNote]:
    """Yield what is missing: a fact about the person, a fact about the post or unit (JP06)."""
    if rule is None or subject is None or not outline.questions:
        return
    told = "\n".join(f"{q.problem}\n{q.facts}\n{q.figures}" for q in outline.questions)
    origins = {origin.about for question in outline.questions for origin in question.origins}
    of_post = (*_OF_POST, *rule.words, subject.post, *subject.units)
    for about, words, fault in (
        (About.PERSON, (*_OF_PERSON, subject.name), OutlineFault.NO_PERSON_FACT),
        (About.UNIT, of_post, OutlineFault.NO_POST_FACT),
    ):
        if about not in origins and not any(word and word in told for word in words):
            yield LintNote(rule.code, rule.severity, None, "facts", fault)


def _has_figure(text: str) -> bool:
    """Tell whether a text holds a number that says something: 37, 三起, 百分之六."""
    return _FIGURE.search(text) is not None
