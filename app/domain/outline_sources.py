"""Which sources of a question are for the office alone (AH13)."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.domain.outline import Question
from app.domain.scheme import Scheme
from app.domain.scheme_words import REST

_TELLING = 5
"""So many characters of a source's own words tell something."""

VEIL = "……"
"""What stands for words that are not told."""


def sensitive_lines(question: Question, scheme: Scheme) -> frozenset[str]:
    """Return the lines of `sources` that must not stand on a copy for others.

    A line is sensitive when it was picked from something that is, or when it names a kind of
    source that the scheme calls sensitive. Where the line that was picked has been rewritten
    since, nobody can tell which one it is now: then all lines of the question are.
    """
    lines = question.sources.splitlines()
    marked = [origin.words.splitlines() for origin in question.origins if origin.sensitive]
    if any(not set(words) & set(lines) for words in marked):
        return frozenset(lines)
    picked = {line for words in marked for line in words}
    names = tuple(_sensitive_names(scheme))
    return frozenset(
        line for line in lines if line in picked or any(name in line for name in names)
    )


def without_sensitive(question: Question, scheme: Scheme) -> Question:
    """Return the question as others may see it."""
    hidden = sensitive_lines(question, scheme)
    kept = [line for line in question.sources.splitlines() if line not in hidden]
    origins = tuple(origin for origin in question.origins if not origin.sensitive)
    return replace(question, sources="\n".join(kept), origins=origins)


def without_told(question: Question) -> Question:
    """Return the question without what it says in a sensitive source's own words.

    Whole lines of facts, figures and problem go; where the question itself quotes them, an
    ellipsis stands. Words too short to tell anything stay.
    """
    told = [
        words
        for origin in question.origins
        if origin.sensitive
        for line in origin.words.splitlines()
        if len(words := line.strip().rstrip("。")) >= _TELLING
    ]
    if not told:
        return question
    return replace(
        question,
        problem=_kept(question.problem, told),
        facts=_kept(question.facts, told),
        figures=_kept(question.figures, told),
        text=_veiled(question.text, told),
        to_explain=_veiled(question.to_explain, told),
    )


def _kept(text: str, told: Sequence[str]) -> str:
    lines = text.splitlines()
    return "\n".join(line for line in lines if not any(words in line for words in told))


def _veiled(text: str, told: Sequence[str]) -> str:
    for words in told:
        text = text.replace(words, VEIL)
    return text


def _sensitive_names(scheme: Scheme) -> Iterator[str]:
    for vocabulary in ("source_kind", "material_kind"):
        yield from (t.name for t in scheme.terms(vocabulary) if t.sensitive and t.code != REST)
