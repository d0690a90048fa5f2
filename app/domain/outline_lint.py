"""Checking an outline against its scheme (OUT-01, OUT-02, OUT-04, WRD-01); it never blocks.

Numbers, words and severities are the scheme's; a rule that it lacks is not applied.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from app.domain.outline import Outline, Question
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


@dataclass(frozen=True)
class LintNote:
    """One remark on an outline.

    `question_index` counts from 0; None is the outline as a whole. `field` is the model's name
    of the field to look at; `detail` the word, the number or the code of the focus area.
    """

    rule: str
    severity: Severity
    question_index: int | None
    field: str
    fault: OutlineFault
    detail: str = ""


_NUMERAL = "一二两三四五六七八九十百千万亿"
_UNIT = "个项次起人件名家年月日天处条份户篇宗批元亩吨倍成场届轮"
# 一 also begins 一些 and 一定: a Chinese numeral is a figure only before a unit
_FIGURE = re.compile(rf"[0-9０-９]|[{_NUMERAL}]+(?:余|多)?[{_UNIT}]|百分之[{_NUMERAL}]")


def lint(outline: Outline, scheme: Scheme) -> tuple[LintNote, ...]:
    """Return all remarks on the outline, those on the whole first."""
    notes = [
        *_count(outline, scheme.rule("OUT-01")),
        *_coverage(outline, scheme),
        *_forbidden(outline, scheme.rule("WRD-01")),
        *_substance(outline, scheme.rule("OUT-02")),
    ]
    return tuple(sorted(notes, key=lambda n: -1 if n.question_index is None else n.question_index))


def forbidden_words(text: str, scheme: Scheme) -> tuple[str, ...]:
    """Return the words in a text that do not belong into a talk of respect (WRD-01)."""
    rule = scheme.rule("WRD-01")
    return tuple(word for word in rule.words if word in text) if rule else ()


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
    if not has_fact and not _has_figure(question.text):
        yield from (("text", OutlineFault.HOLLOW, w) for w in hollow if w in question.text)
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
    ]
    for index, question in enumerate(outline.questions):
        texts += [
            (index, "text", question.text),
            (index, "facts", question.facts),
            (index, "figures", question.figures),
        ]
    for place, field, text in texts:
        for word in (word for word in rule.words if word in text):
            fault = OutlineFault.FORBIDDEN_WORD
            yield LintNote(rule.code, rule.severity, place, field, fault, word)


def _has_figure(text: str) -> bool:
    """Tell whether a text holds a number that says something: 37, 三起, 百分之六."""
    return _FIGURE.search(text) is not None
