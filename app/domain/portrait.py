"""The portrait (画像) of a talk's subject and unit, built from cited materials (AH14, AH15)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.domain.errors import RuleBrokenError
from app.domain.ids import MaterialId, SentenceId, TalkId

MOST_SENTENCES = 400


class PortraitClosedError(RuleBrokenError):
    """The talk is over and done with: its portrait stays as it is."""


@dataclass(frozen=True)
class Quote:
    """What a sentence rests on: words of a material's repaired text.

    `at` is where they begin in the original text; -1 cites the material as a whole.
    """

    material_id: MaterialId
    text: str = ""
    at: int = -1


@dataclass(frozen=True)
class PortraitSentence:
    """One sentence; `part` is a code of the scheme's vocabulary portrait_part.

    `sensitive` keeps it out of the subject's copy whatever it rests on.
    """

    part: str
    text: str
    quotes: tuple[Quote, ...] = ()
    sensitive: bool = False
    id: SentenceId = SentenceId(0)


@dataclass(frozen=True)
class Portrait:
    """The sentences of one talk's portrait in order."""

    talk_id: TalkId
    sentences: tuple[PortraitSentence, ...] = ()

    def with_hidden(
        self, wanted: Sequence[PortraitSentence], hidden: frozenset[SentenceId]
    ) -> tuple[PortraitSentence, ...]:
        """Return the wanted sentences with the hidden ones of this portrait as they are.

        Who does not see a sentence can neither change nor lose it: one that is left out goes
        back behind the nearest sentence before it that is still there.
        """
        kept = {s.id: s for s in self.sentences if s.id in hidden}
        merged = [kept.pop(s.id, s) for s in self._known(wanted)]
        place = 0
        for sentence in self.sentences:
            if sentence.id in kept:
                merged.insert(place, sentence)
            place = next((i for i, s in enumerate(merged, 1) if s.id == sentence.id), place)
        return tuple(merged)

    def _known(self, wanted: Sequence[PortraitSentence]) -> tuple[PortraitSentence, ...]:
        """Return sentences each once; one that is not of this portrait, or comes twice, is new."""
        left = {s.id for s in self.sentences}
        found = []
        for sentence in wanted:
            is_known = sentence.id in left
            left.discard(sentence.id)
            found.append(sentence if is_known else replace(sentence, id=SentenceId(0)))
        return tuple(found)


def carried(sentences: Sequence[PortraitSentence]) -> tuple[PortraitSentence, ...]:
    """Return an earlier talk's sentences as new ones."""
    return tuple(replace(sentence, id=SentenceId(0)) for sentence in sentences)
