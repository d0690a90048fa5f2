"""What can be offered while typing: shorthand, phrases, names, units and posts, likeliest first."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import chain

from app.domain.ids import PhraseId, TalkId
from app.domain.participant import Participant
from app.domain.phrase import Phrase, worth
from app.domain.register import Person, Unit
from app.services.ports.clock import Clock
from app.services.ports.initials import Initials
from app.services.ports.vault_store import VaultStore

_IN_THIS_TALK = 3.0
"""Someone who sits in the room is as likely as a phrase used three times this month."""
_OFFERED = 0.5
_LONGEST_KEY = 12
_AT_A_TIME = 16


class CompletionKind(StrEnum):
    """What is offered; in the order of what is likelier where nothing else tells."""

    SHORTHAND = "shorthand"
    PHRASE = "phrase"
    PERSON = "person"
    UNIT = "unit"
    POST = "post"


@dataclass(frozen=True, slots=True)
class Completion:
    """A text to be taken; `keys` are beginnings of what may be typed for it, small letters.

    `note` says what it is (a code, someone's post); `phrase_id` is 0 for what is no phrase.
    """

    text: str
    kind: CompletionKind
    keys: tuple[str, ...]
    note: str = ""
    code: str = ""
    is_own: bool = False
    score: float = 0.0
    phrase_id: PhraseId = PhraseId(0)


class Completions:
    """Gathers what the composer offers in a talk; readings once found are kept while it lives.

    `rest` is called between pieces of a millisecond, to let the window go first.
    """

    def __init__(
        self, store: VaultStore, clock: Clock, initials: Initials, rest: Callable[[], None]
    ) -> None:
        self._rest = rest
        self._store = store
        self._clock = clock
        self._initials = initials
        self._names: dict[str, tuple[str, ...]] = {}
        self._texts: dict[str, tuple[str, ...]] = {}

    def of_talk(self, talk_id: TalkId) -> tuple[Completion, ...]:
        """Return all that can be offered, the likeliest first; slow for a long register."""
        with self._store.read() as tables:
            phrases = tables.phrases.of_account(self._store.account)
            units, persons = tables.units.all(), tables.persons.all()
            participants = tables.talks.get(talk_id).participants
        today = self._clock.now().date()
        found: list[Completion] = []
        for completion in chain(
            self._of_phrases(phrases, today),
            self._of_participants(participants),
            self._of_register(units, persons),
        ):
            if len(found) % _AT_A_TIME == 0:
                self._rest()
            found.append(completion)
        order = {kind: place for place, kind in enumerate(CompletionKind)}
        found.sort(key=lambda c: (-c.score, order[c.kind], not c.is_own, len(c.text)))
        return tuple(_once(found))

    def _of_phrases(self, phrases: Iterable[Phrase], today: date) -> Iterator[Completion]:
        for p in phrases:
            kind = CompletionKind.SHORTHAND if p.code else CompletionKind.PHRASE
            keys = (*((p.code,) if p.code else ()), *self._of_text(p.text))
            score = _OFFERED + worth(p, today)
            yield Completion(p.text, kind, keys, p.code, p.code, bool(p.owner), score, p.id)

    def _of_participants(self, participants: Iterable[Participant]) -> Iterator[Completion]:
        """Offer who takes part by name, by unit and post, and with everything together."""
        for p in participants:
            held = f"{p.unit_name}{p.post}"
            score = _IN_THIS_TALK
            keys = self._of_name(p.name)
            yield Completion(p.name, CompletionKind.PERSON, keys, held, score=score)
            if held:
                whole = f"{held}{p.name}"
                yield Completion(whole, CompletionKind.PERSON, keys, score=score - 1)
                keys = self._of_text(held)
                yield Completion(held, CompletionKind.POST, keys, p.name, score=score - 1)

    def _of_register(
        self, units: Iterable[Unit], persons: Iterable[Person]
    ) -> Iterator[Completion]:
        by_id = {unit.id: unit for unit in units}
        for unit in by_id.values():
            for text, note in ((unit.name, unit.short_name), (unit.short_name, unit.name)):
                if text:
                    yield Completion(text, CompletionKind.UNIT, self._of_text(text), note)
        for person in persons:
            held = by_id[person.unit_id]
            note = f"{held.short_name or held.name}{person.post}"
            yield Completion(person.name, CompletionKind.PERSON, self._of_name(person.name), note)
            if person.post:
                yield Completion(person.post, CompletionKind.POST, self._of_text(person.post))

    def _of_name(self, name: str) -> tuple[str, ...]:
        if name not in self._names:
            self._names[name] = (*self._initials.of_name(name), name.casefold()[:_LONGEST_KEY])
        return self._names[name]

    def _of_text(self, text: str) -> tuple[str, ...]:
        if text not in self._texts:
            self._texts[text] = (*self._initials.of_text(text), text.casefold()[:_LONGEST_KEY])
        return self._texts[text]


def _once(found: Iterable[Completion]) -> Iterator[Completion]:
    """Yield each text once for each code it can be had for."""
    seen = set()
    for completion in found:
        key = (completion.text, completion.code)
        if key not in seen:
            seen.add(key)
            yield completion
