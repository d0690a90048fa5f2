"""What of an outline may leave those who may see its guarded sources (AH13): the one place for it.

Every copy, print, letter and exchange file asks here. What rests on a sensitive source is known
by a question's origins; its words may be quoted anywhere in the outline, so all of them are looked
for everywhere.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import cache

from app.domain.outline import Origin, Outline, Question
from app.domain.outline_codec import frame_texts, framed
from app.domain.scheme import Scheme
from app.domain.scheme_words import REST

VEIL = "……"
"""What stands for words that are not told."""

_TELLING = 4
"""So many letters of a line tell something; a line of fewer does where it stands alone."""
_TELLING_CLAUSE = 8
"""So many characters of a part of a line tell something by themselves."""
_CLAUSE_END = re.compile(r"[，。；：？！]")


Hides = Callable[[Origin], bool]


def is_sensitive(origin: Origin) -> bool:
    """Tell whether an origin is for the office alone."""
    return origin.sensitive


def _is_guarded(origin: Origin) -> bool:
    return origin.sensitive or bool(origin.materials)


class Outgoing:
    """What others may read of an outline; made of all its questions.

    `hides` tells which origins are kept from them; with a scheme its kinds of sources count too.
    """

    def __init__(
        self,
        questions: Iterable[Question],
        scheme: Scheme | None = None,
        hides: Hides = is_sensitive,
    ) -> None:
        self._scheme = scheme
        self._hides = hides
        origins = (o for question in questions for o in question.origins if hides(o))
        self._lines = {words for origin in origins for words in _told(origin)}
        self._told = tuple(filter(_tells, self._lines))

    def outline(self, outline: Outline) -> Outline:
        """Return the outline as others may read it."""
        frame = {name: self.text(text) for name, text in frame_texts(outline).items()}
        return framed(
            replace(outline, questions=tuple(map(self.question, outline.questions))), frame
        )

    def question(self, question: Question) -> Question:
        """Return a question as others may read it.

        Lines of facts, figures and problem that tell go as a whole. Where the facts were rewritten
        since they were picked, nobody can tell which of them came from there: then all go.
        """
        facts = _letters(f"{question.facts}\n{question.figures}")
        is_unclear = any(_is_rewritten(o, facts) for o in question.origins if self._hides(o))
        hidden = sensitive_lines(question, self._scheme, self._hides)
        sources = (line for line in question.sources.splitlines() if line not in hidden)
        return replace(
            question,
            text=self.text(question.text),
            problem=self.lines(question.problem),
            facts="" if is_unclear else self.lines(question.facts),
            figures="" if is_unclear else self.lines(question.figures),
            sources=self.lines("\n".join(sources)),
            to_explain=self.text(question.to_explain),
            origins=tuple(origin for origin in question.origins if not self._hides(origin)),
        )

    def letter(self, question: Question) -> Question:
        """Return a question as a letter may put it: no part of it with words left out.

        A letter goes to those whom it is about: nothing but the question itself is said where it
        rests on a sensitive source.
        """
        shown = self.question(question)
        if any(map(self._hides, question.origins)):
            shown = replace(shown, facts="", figures="")
        return replace(
            shown,
            text=shown.text if shown.text == question.text else "",
            to_explain=shown.to_explain if shown.to_explain == question.to_explain else "",
        )

    def text(self, text: str) -> str:
        """Return a text with an ellipsis where it quotes what is not told."""
        parts, shown_from = [], 0
        for start, end in self._quotes(text):
            parts.append(text[shown_from:start])
            shown_from = end
        return VEIL.join((*parts, text[shown_from:]))

    def lines(self, text: str) -> str:
        """Return the lines that do not tell."""
        quotes, kept, end = self._quotes(text), [], 0
        for line, with_end in zip(text.splitlines(), text.splitlines(keepends=True), strict=True):
            start, end = end, end + len(with_end)
            is_quoted = any(first < end and last > start for first, last in quotes)
            if not is_quoted and _letters(line) not in self._lines:
                kept.append(line)
        return "\n".join(kept)

    def _quotes(self, text: str) -> list[tuple[int, int]]:
        """Return from where to where a text quotes what is not told, in order."""
        letters = _letters(text) if self._told else ""
        told = [words for words in self._told if words in letters]
        places = [place for place, c in enumerate(text) for _ in _letter(c)] if told else []
        found: list[tuple[int, int]] = []
        for words in told:
            at = letters.find(words)
            while at >= 0:
                found.append((places[at], places[at + len(words) - 1] + 1))
                at = letters.find(words, at + 1)
        return _merged(found)


def naming_quoted(questions: Iterable[Question]) -> tuple[Question, ...]:
    """Return the questions, each with the guarded origins it quotes beside its own."""
    asked = tuple(questions)
    guarded = dict.fromkeys(o for question in asked for o in question.origins if _is_guarded(o))
    told = {origin: tuple(filter(_tells, _told(origin))) for origin in guarded}

    def named(question: Question) -> Question:
        texts = (question.problem, question.facts, question.figures, question.to_explain)
        behind = "\n".join(map(_letters, texts))
        quoted = (o for o, parts in told.items() if any(words in behind for words in parts))
        return replace(question, origins=tuple(dict.fromkeys((*question.origins, *quoted))))

    return tuple(map(named, asked))


def sensitive_lines(
    question: Question, scheme: Scheme | None, hides: Hides = is_sensitive
) -> frozenset[str]:
    """Return the lines of `sources` that must not stand on a copy for others.

    A line is sensitive when it was picked from something that is, or when it names a kind of
    source that the scheme calls sensitive. Where the line that was picked has been rewritten
    since, nobody can tell which one it is now: then all lines of the question are.
    """
    lines = question.sources.splitlines()
    marked = [origin.words.splitlines() for origin in question.origins if hides(origin)]
    if any(not set(words) & set(lines) for words in marked):
        return frozenset(lines)
    picked = {line for words in marked for line in words}
    names = tuple(_sensitive_names(scheme)) if scheme else ()
    return frozenset(
        line for line in lines if line in picked or any(name in line for name in names)
    )


def kept_back(question: Question, scheme: Scheme) -> tuple[str, ...]:
    """Return the lines of facts, figures and sources that others do not get."""
    shown = Outgoing((question,), scheme).question(question)
    return tuple(
        line
        for name in ("facts", "figures", "sources")
        for line in getattr(question, name).splitlines()
        if line and line not in getattr(shown, name).splitlines()
    )


def _told(origin: Origin) -> Iterator[str]:
    """Yield the letters of what gives a source away: its lines, and the longer parts of them."""
    for line in origin.words.splitlines():
        clauses = (c for c in _CLAUSE_END.split(line.strip()) if len(c) >= _TELLING_CLAUSE)
        yield from filter(None, map(_letters, (line, *clauses)))


def _tells(words: str) -> bool:
    return len(words) >= _TELLING


def _is_rewritten(origin: Origin, facts: str) -> bool:
    """Tell whether nothing of an origin is found in these letters of facts and figures."""
    return not any(words in facts for words in _told(origin) if _tells(words))


def _letters(text: str) -> str:
    """Return the letters and digits alone: a quote has its own width, marks and line breaks."""
    return "".join(map(_letter, text))


@cache
def _letter(character: str) -> str:
    plain = unicodedata.normalize("NFKC", character).casefold()
    return "".join(c for c in plain if c.isalnum())


def _merged(places: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return stretches in order, those that overlap as one."""
    found: list[tuple[int, int]] = []
    for start, end in sorted(places):
        if found and start < found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found


def _sensitive_names(scheme: Scheme) -> Iterator[str]:
    for vocabulary in ("source_kind", "material_kind"):
        yield from (t.name for t in scheme.terms(vocabulary) if t.sensitive and t.code != REST)
