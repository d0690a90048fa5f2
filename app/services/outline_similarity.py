"""Comparing one outline with all others and with a library: what was copied, and from where.

Nothing is kept for it: the words are read from the vault and forgotten, so no trace of a talk lies
anywhere else.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from app.domain.ids import TalkId
from app.domain.outline import Outline
from app.domain.outline_codec import FRAME_FIELDS, TOLD_FIELDS
from app.domain.participant import Participant, Role
from app.domain.scheme import Scheme
from app.domain.similarity import (
    Comparison,
    Found,
    Part,
    Shared,
    Source,
    SourceKind,
    union,
)
from app.domain.talk import Talk
from app.services.outline_rights import seen
from app.services.outline_words import OutlineWords
from app.services.ports.outline_tables import OutlineText
from app.services.ports.record_files import Progress
from app.services.ports.vault_store import Tables, VaultStore

MOST_SHOWN = 50
_PROGRESS_EACH = 500


@dataclass(frozen=True)
class Match:
    """One text that shares words with the outline; `percent` of the outline stands there."""

    kind: SourceKind
    id: int
    percent: int
    title: str
    shared: tuple[Shared, ...]


@dataclass(frozen=True)
class SimilarityReport:
    """What was found; `percent` of the outline stands in those of other subjects (JP05).

    `threshold` is the scheme's (OUT-03), 0 where it has none. `compared` counts the outlines.
    """

    percent: int
    library_percent: int
    threshold: int
    compared: int
    matches: tuple[Match, ...]

    @property
    def is_over(self) -> bool:
        """Whether the scheme calls that too much."""
        return bool(self.threshold) and self.percent >= self.threshold


class OutlineSimilarity:
    """Looks for shared words (OUT-03)."""

    def __init__(self, store: VaultStore, words: OutlineWords) -> None:
        self._store = store
        self._words = words

    def check(
        self,
        talk_id: TalkId,
        library: Sequence[tuple[int, str]] = (),
        outline: Outline | None = None,
        progress: Progress = lambda _done, _total: None,
    ) -> SimilarityReport:
        """Compare the talk's outline, or this state of it, with those of all other subjects.

        `library` holds entries as (id, words). Wordings that the scheme itself gives do not
        count as copied. Cancelled raised from `progress` stops it.
        """
        with self._store.read() as tables:
            talk = tables.talks.get(talk_id)
            outline = outline or seen(tables, tables.outlines.get(talk_id), self._store.account)
            subject = talk.one(Role.SUBJECT)
            scheme = self._words.scheme(talk)
            comparison = Comparison(
                parts_of(outline), _names(subject), tuple(self._boilerplate(talk, scheme))
            )
            others = (t for t in tables.outline_search.texts() if _is_others(t, talk_id, subject))
            found = list(_shared(comparison, others, progress))
            ranked = _most_first(found)
            copied = _most_first(self._readable(tables, comparison, ranked[:MOST_SHOWN]))
            titles = {f.source.id: _title(tables.talks.get(TalkId(f.source.id))) for f in copied}
        known = dict(library)
        listed = _most_first(comparison.look(_entry(e, words)) for e, words in known.items())
        rule = scheme.rule("OUT-03")
        return SimilarityReport(
            percent=comparison.percent(union([*copied, *ranked[MOST_SHOWN:]])),
            library_percent=comparison.percent(union(listed)),
            threshold=rule.high if rule else 0,
            compared=len(found),
            matches=tuple(
                [_match(comparison, one, titles[one.source.id]) for one in copied]
                + [_match(comparison, one, known[one.source.id]) for one in listed[:MOST_SHOWN]]
            ),
        )

    def _readable(
        self, tables: Tables, comparison: Comparison, found: Sequence[Found]
    ) -> Iterator[Found | None]:
        """Yield what is shared with as much of the other outlines as the account may read."""
        for one in found:
            outline = tables.outlines.get(TalkId(one.source.id))
            shown = seen(tables, outline, self._store.account)
            is_whole = shown == outline
            yield one if is_whole else comparison.look(replace(one.source, parts=parts_of(shown)))

    def _boilerplate(self, talk: Talk, scheme: Scheme) -> Iterator[str]:
        form = self._words.form(talk)
        yield from (form.opening, form.demands, form.self_review)
        yield from scheme.record_form.opening
        yield from scheme.question_bank
        for sentence in form.asks.values():
            yield from sentence.split("{words}")


def parts_of(outline: Outline) -> tuple[Part, ...]:
    """Return the words of an outline that could be copied: all but its sources."""
    frame = [(-1, name, str(getattr(outline, name))) for name in FRAME_FIELDS]
    told = [
        (number, name, str(getattr(question, name)))
        for number, question in enumerate(outline.questions)
        for name in TOLD_FIELDS
    ]
    return tuple(part for part in (*frame, *told) if part[2])


def _names(subject: Participant | None) -> tuple[str, ...]:
    return (subject.name, subject.unit_name) if subject else ()


def _is_others(text: OutlineText, talk_id: TalkId, subject: Participant | None) -> bool:
    """Tell whether the outline is of another talk and of another person."""
    if text.talk_id == talk_id or not text.parts:
        return False
    if subject is None:
        return True
    if subject.person_id is not None and text.person_id is not None:
        return subject.person_id != text.person_id
    return (subject.name, subject.unit_name) != (text.name, text.unit_name)


def _shared(
    comparison: Comparison, others: Iterable[OutlineText], progress: Progress
) -> Iterator[Found | None]:
    """Yield what each of the outlines shares, None where it is nothing."""
    for number, text in enumerate(others, 1):
        if number % _PROGRESS_EACH == 0:
            progress(number, 0)
        yield comparison.look(_source(text))


def _source(text: OutlineText) -> Source:
    return Source(SourceKind.OUTLINE, text.talk_id, text.parts, (text.name, text.unit_name))


def _entry(entry: int, words: str) -> Source:
    return Source(SourceKind.LIBRARY, entry, ((-1, "text", words),))


def _most_first(found: Iterator[Found | None] | list[Found | None]) -> list[Found]:
    kept = [one for one in found if one is not None]
    kept.sort(key=lambda one: (-one.percent, -one.letters.bit_count(), one.source.id))
    return kept


def _match(comparison: Comparison, found: Found, title: str) -> Match:
    source = found.source
    return Match(source.kind, source.id, found.percent, title, comparison.passages(found))


def _title(talk: Talk) -> str:
    subject = talk.one(Role.SUBJECT)
    names = (subject.name, subject.unit_name) if subject else ()
    return " · ".join([talk.number, *(name for name in names if name)])
