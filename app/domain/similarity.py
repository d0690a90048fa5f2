"""Which sentences and long runs of words one text shares with many others (OUT-03, JP05).

Nothing is guessed: a passage is shared when the same characters stand in both texts, in a row of
at least `SHORTEST_RUN`, or as one whole sentence of at least `SHORTEST_SENTENCE`; what counts as
the same is said in `reduced_text`.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from app.domain.reduced_text import END, OURS, THEIRS, Mapped, mapped, reduced, usual_names

SHORTEST_RUN = 13
SHORTEST_SENTENCE = 6

_BLOCK = (SHORTEST_RUN + 1) // 2
"""Any run of 13 holds a block of 7 that begins at a multiple of 7: only those are looked up."""

_MOST_PLACES = 64
"""Of words that stand more often in one text only so many places are followed."""

_MOST_FOLLOWED = 50
"""How often the letters of two texts may be gone through, all shared runs together."""

_SENTENCE = re.compile(f"[^{END}{OURS}{THEIRS}]+")
_NOT_COUNTED = f"{END}{OURS}"
_NUMBER = "0123456789.%"
_DIGITS = frozenset(_NUMBER)

_MOST_KEPT = 4096
"""Of so many fields it is remembered what was shared: copies hold the same ones over and over."""

Part = tuple[int, str, str]
"""The number of the question (-1: outside the questions), the field, and its text."""

Run = tuple[int, int, int]
"""Where shared letters begin and end in ours, and begin in theirs."""


class SourceKind(StrEnum):
    """What a text that was compared with is."""

    OUTLINE = "outline"
    LIBRARY = "library"


@dataclass(frozen=True)
class Source:
    """Another text; `names` stand for its subject and unit."""

    kind: SourceKind
    id: int
    parts: tuple[Part, ...]
    names: tuple[str, ...] = ()


@dataclass(frozen=True)
class Passage:
    """A place in a field's own text."""

    question: int
    field: str
    start: int
    end: int
    text: str


@dataclass(frozen=True)
class Shared:
    """The same words in both texts."""

    ours: Passage
    theirs: Passage


@dataclass(frozen=True)
class Found:
    """What is shared with one source; `letters` has a bit for each letter of ours."""

    source: Source
    percent: int
    letters: int


class Comparison:
    """One text, ready to be compared with many; `boilerplate` never counts as copied."""

    def __init__(
        self, parts: Sequence[Part], names: Sequence[str] = (), boilerplate: Sequence[str] = ()
    ) -> None:
        self._parts = tuple(parts)
        self._names = usual_names(names)
        self._letters = _joined(self._parts, self._names, OURS)
        self._free = _all_but(self._letters, _NOT_COUNTED)
        self._sentences = _sentences_of(self._letters)
        self._ends, self._begins = _sentence_ends(self._letters)
        self._index()
        common = reduced(THEIRS.join(boilerplate), self._names)
        self._free &= ~_bits(self._runs(common))
        self._index()
        self._letters_of = lru_cache(_MOST_KEPT)(self._letters_in)

    @property
    def size(self) -> int:
        """How many letters count: without punctuation and boilerplate."""
        return self._free.bit_count()

    def percent(self, letters: int) -> int:
        """Return the share of marked letters among those that count, in full percent."""
        if not self.size:
            return 0
        return round(100 * (letters & self._free).bit_count() / self.size)

    def look(self, source: Source) -> Found | None:
        """Return what is shared with a source; None where nothing is."""
        theirs = _joined(source.parts, self._names_in(source), THEIRS)
        letters = 0
        for field in theirs.split(THEIRS):
            letters |= self._letters_of(field)
        return Found(source, self.percent(letters), letters) if letters else None

    def passages(self, found: Found) -> tuple[Shared, ...]:
        """Return the shared words side by side, in the order of ours, sentence by sentence."""
        ours, names = _Fields(self._parts, self._names), self._names_in(found.source)
        theirs = _Fields(found.source.parts, names)
        runs = self._runs(_joined(found.source.parts, names, THEIRS))
        shared = []
        seen = 0
        for start, end, there in sorted(runs, key=lambda run: (run[0], -run[1])):
            bits = _bits([(start, end, there)])
            if bits & self._free & ~seen:
                seen |= bits
                shared.append(
                    Shared(ours.passage(start, end), theirs.passage(there, there + end - start))
                )
        return tuple(shared)

    def _names_in(self, source: Source) -> tuple[str, ...]:
        """Return the names in another text; also ours, which a copy may have kept."""
        return usual_names((*self._names, *source.names))

    def _letters_in(self, field: str) -> int:
        """Return the letters of ours that stand in a field of another text."""
        letters = 0
        for start, end, _ in self._long_runs(field):
            begin, behind = self._without_crumbs(start, end)
            letters |= (1 << behind) - (1 << begin)
        for sentence in self._short.keys() & field.split(END):
            letters |= self._short[sentence]
        return letters & self._free

    def _index(self) -> None:
        """Note where each block stands, those of boilerplate left out, and the short sentences."""
        letters, found = self._letters, dict[str, list[int]]()
        whole = (1 << _BLOCK) - 1
        taken = ~(self._free | ~_all_but(letters, _NOT_COUNTED))
        for at in range(len(letters) - _BLOCK + 1):
            if taken >> at & whole == 0:
                places = found.setdefault(letters[at : at + _BLOCK], [])
                if len(places) < _MOST_PLACES:
                    places.append(at)
        self._places = found
        self._short = {
            text: _bits((start, start + len(text), 0) for start in starts)
            for text, starts in self._sentences.items()
            if SHORTEST_SENTENCE <= len(text) < SHORTEST_RUN and self._free >> starts[0] & 1
        }

    def _runs(self, theirs: str) -> Iterator[Run]:
        for start, end, there in self._long_runs(theirs):
            for piece in _SENTENCE.finditer(self._letters, *self._without_crumbs(start, end)):
                yield piece.start(), piece.end(), there + piece.start() - start
        other = _sentences_of(theirs)
        for text in self._short.keys() & other.keys():
            yield from ((at, at + len(text), other[text][0]) for at in self._sentences[text])

    def _without_crumbs(self, start: int, end: int) -> tuple[int, int]:
        """Return a run without the few letters of a sentence that it begins or ends in."""
        first, last = self._ends[start], self._begins[end]
        begin = start if first - start >= SHORTEST_SENTENCE else first
        return begin, end if end - last >= SHORTEST_SENTENCE else last

    def _long_runs(self, theirs: str) -> Iterator[Run]:
        ours, reach = self._letters, dict[int, int]()
        budget = _MOST_FOLLOWED * (len(ours) + len(theirs))
        for there in range(0, len(theirs) - _BLOCK + 1, _BLOCK):
            for here in self._places.get(theirs[there : there + _BLOCK], ()):
                shift = there - here
                if reach.get(shift, -1) >= there:
                    continue
                start = here - _same_before(ours, theirs, here, there)
                end = here + _same_from(ours[here : here + len(theirs) - there], theirs[there:])
                reach[shift] = end + shift
                budget -= end - start
                start, end = _with_whole_numbers(ours, theirs, start, end, shift)
                if end - start - ours.count(END, start, end) >= SHORTEST_RUN:
                    yield start, end, start + shift
                if budget < 0:  # one phrase over and over: every place of it is found by now
                    return


class _Fields:
    """A text as it is compared, with the way back to the words of its fields."""

    def __init__(self, parts: Sequence[Part], names: Sequence[str]) -> None:
        self._parts = parts
        self._starts: list[int] = []
        self._mapped: list[Mapped] = []
        length = 0
        for _, _, text in parts:
            short = mapped(text, names)
            self._starts.append(length)
            self._mapped.append(short)
            length += len(short.letters) + 1

    def passage(self, start: int, end: int) -> Passage:
        """Return the words between two places that lie in one field."""
        number = max(n for n, begin in enumerate(self._starts) if begin <= start)
        places = self._mapped[number].places
        begin = places[start - self._starts[number]][0]
        behind = places[end - 1 - self._starts[number]][1]
        question, field, text = self._parts[number]
        return Passage(question, field, begin, behind, text[begin:behind])


def union(found: Iterable[Found]) -> int:
    """Return the letters of ours that stand in any of the sources."""
    letters = 0
    for one in found:
        letters |= one.letters
    return letters


def _joined(parts: Sequence[Part], names: Sequence[str], between: str) -> str:
    return reduced(between.join([text for _, _, text in parts]), names)


def _sentences_of(letters: str) -> dict[str, list[int]]:
    """Return every sentence with the places where it begins."""
    found: dict[str, list[int]] = {}
    for sentence in _SENTENCE.finditer(letters):
        found.setdefault(sentence[0], []).append(sentence.start())
    return found


def _sentence_ends(letters: str) -> tuple[list[int], list[int]]:
    """Return for each place where its sentence ends, and where the one before it began."""
    begins = [0]
    for place, letter in enumerate(letters, start=1):
        begins.append(place if letter in _NOT_COUNTED else begins[-1])
    ends = [len(letters)]
    for place in range(len(letters) - 1, -1, -1):
        ends.append(place if letters[place] in _NOT_COUNTED else ends[-1])
    return ends[::-1], begins


def _all_but(letters: str, left_out: str) -> int:
    bits = "".join("0" if letter in left_out else "1" for letter in reversed(letters))
    return int(bits or "0", 2)


def _bits(runs: Iterable[Run]) -> int:
    letters = 0
    for start, end, _ in runs:
        letters |= ((1 << (end - start)) - 1) << start
    return letters


def _with_whole_numbers(
    ours: str, theirs: str, start: int, end: int, shift: int
) -> tuple[int, int]:
    """Return a run without the part of a number at either end: 1800 and 2600 share no 00."""
    if ours[start] in _DIGITS and _DIGITS.intersection(
        ours[start - 1 : start] + theirs[start + shift - 1 : start + shift]
    ):
        start = end - len(ours[start:end].lstrip(_NUMBER))
    if ours[end - 1] in _DIGITS and _DIGITS.intersection(
        ours[end : end + 1] + theirs[end + shift : end + shift + 1]
    ):
        end = start + len(ours[start:end].rstrip(_NUMBER))
    return start, end


def _same_before(ours: str, theirs: str, here: int, there: int) -> int:
    """Return how many letters before two places are the same: few, else there was a block."""
    length, most = 0, min(here, there)
    while length < most and ours[here - length - 1] == theirs[there - length - 1]:
        length += 1
    return length


def _same_from(ours: str, theirs: str) -> int:
    """Return how many letters two texts have in common at their beginning."""
    least, most = 0, min(len(ours), len(theirs)) + 1
    if ours == theirs:
        return most - 1
    while most - least > 1:
        middle = (least + most) // 2
        if ours[least:middle] == theirs[least:middle]:
            least = middle
        else:
            most = middle
    return least
