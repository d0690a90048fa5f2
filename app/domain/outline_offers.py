"""What can be picked into an outline, as plain values, and the question that comes of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.domain.outline import About, Origin, OriginKind, Question


@dataclass(frozen=True)
class Offer:
    """One thing that an outline may take up; `words` are shown and asked about.

    `talk_number` and `on` name the earlier talk it comes from. `note` is what was said to it
    then; `is_explained` is False where nothing was. `materials` are the guarded ones it rests on.
    """

    kind: OriginKind
    id: int
    words: str
    about: About = About.UNSAID
    talk_number: str = ""
    on: date | None = None
    problem: str = ""
    facts: str = ""
    figures: str = ""
    sources: str = ""
    focus_area: str = ""
    to_explain: str = ""
    note: str = ""
    is_explained: bool = True
    due_on: date | None = None
    is_overdue: bool = False
    sensitive: bool = False
    is_picked: bool = False
    problem_kind: str = ""
    materials: tuple[int, ...] = ()


def library_offer(entry_id: int, words: str, catalogue_name: str) -> Offer:
    """Return the offer of an entry of a library (表现库): a kind of problem, not yet a fact."""
    return Offer(OriginKind.LIBRARY, entry_id, words, problem=words, sources=catalogue_name)


def portrait_offer(
    sentence_id: int,
    words: str,
    source_lines: Sequence[str],
    about: About,
    *,
    sensitive: bool,
    materials: tuple[int, ...] = (),
) -> Offer:
    """Return the offer of a sentence of the portrait with the materials it rests on."""
    return Offer(
        OriginKind.PORTRAIT,
        sentence_id,
        words,
        about,
        facts=words,
        sources="\n".join(source_lines),
        sensitive=sensitive,
        materials=materials,
    )


def material_offer(
    material_id: int, words: str, source_line: str, about: About, *, sensitive: bool
) -> Offer:
    """Return the offer of words picked in a material."""
    return Offer(
        OriginKind.MATERIAL,
        material_id,
        words,
        about,
        facts=words,
        sources=source_line,
        sensitive=sensitive,
        materials=(material_id,) if sensitive else (),
    )


def question_from(offer: Offer, asks: Mapping[str, str]) -> Question:
    """Return the question that asks about an offer, in the scheme's words.

    What a guarded source says is not put to the subject as it stands: a person words that one.
    """
    asked = asks[offer.kind].format(words=offer.words.rstrip("。"))
    return Question(
        text="" if offer.materials else asked,
        focus_area=offer.focus_area,
        facts=offer.facts,
        figures=offer.figures,
        sources=offer.sources,
        problem=offer.problem,
        to_explain=offer.to_explain,
        kind=offer.problem_kind,
        origins=(_origin(offer),),
    )


def with_offer(question: Question, offer: Offer) -> Question:
    """Return the question with an offer's facts, figures and sources added to its own.

    A kind of problem out of a library is no fact, and neither is a question.
    """
    facts = offer.facts or ("" if offer.kind in _NO_FACTS else offer.words)
    problems = [question.problem, offer.problem]
    if not offer.problem or offer.problem in question.problem:
        problems.pop()
    return replace(
        question,
        problem="；".join(text for text in problems if text),
        facts=_joined(question.facts, facts),
        figures=_joined(question.figures, offer.figures),
        sources=_joined(question.sources, offer.sources),
        focus_area=question.focus_area or offer.focus_area,
        kind=question.kind or offer.problem_kind,
        origins=tuple(dict.fromkeys((*question.origins, _origin(offer)))),
    )


_NO_FACTS = frozenset({OriginKind.LIBRARY, OriginKind.BANK, OriginKind.QUESTION})


def _origin(offer: Offer) -> Origin:
    """Return where an offer came from; of a sensitive one with all lines that came along."""
    words = offer.words
    if offer.sensitive:
        along = _joined(_joined(offer.facts, offer.figures), offer.sources)
        words = _joined(words, along)
    return Origin(offer.kind, offer.id, words, offer.sensitive, offer.about, offer.materials)


def _joined(one: str, other: str) -> str:
    """Return the lines of both, none twice."""
    return "\n".join(dict.fromkeys(line for line in (*one.splitlines(), *other.splitlines())))
