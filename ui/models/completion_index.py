"""Finding what may be meant by the few characters before the cursor, however much there is.

Looking up never depends on how many persons or phrases there are: beginnings that many share are
worked out beforehand, and all others are few.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from app.domain.phrase import LONGEST_CODE
from app.services.completions import Completion

MOST = 12
"""How many are offered at a time."""
_CROWD = 64
_LONGEST_BEGINNING = 8
_SHORTEST_CHINESE = 2
_AT_A_TIME = 200
_END = "\U0010ffff"


@dataclass(frozen=True)
class Found:
    """What may stand for the last `length` characters before the cursor, the likeliest first."""

    length: int = 0
    completions: tuple[Completion, ...] = ()


NOTHING = Found()


class CompletionIndex:
    """Made once from completions that stand in the order of their likelihood; then only read.

    Making it takes some 50 ms for a large register; `rest` is called between the pieces.
    """

    def __init__(
        self, completions: Sequence[Completion] = (), rest: Callable[[], None] = lambda: None
    ) -> None:
        self._all = tuple(completions)
        self._keys: list[str] = []
        self._ranks: list[int] = []
        # in pieces: nothing else runs while Python sorts
        for keys, ranks in self._pieces(rest):
            rest()
            order = sorted(range(len(keys)), key=keys.__getitem__)  # ranks stay in their order
            self._keys += map(keys.__getitem__, order)
            self._ranks += map(ranks.__getitem__, order)
        self._codes: dict[str, Completion] = {}
        for completion in self._all:
            known = self._codes.get(completion.code)
            # one's own shorthand goes before the office's
            if completion.code and (known is None or completion.is_own > known.is_own):
                self._codes[completion.code] = completion
        self._crowded = dict(self._crowds("", 0, len(self._keys)))

    def _pieces(self, rest: Callable[[], None]) -> Iterator[tuple[list[str], list[int]]]:
        """Yield keys and ranks by the first two characters of the key, in their order."""
        pieces: dict[str, tuple[list[str], list[int]]] = defaultdict(lambda: ([], []))
        for rank, completion in enumerate(self._all):
            if rank % _AT_A_TIME == 0:
                rest()
            for key in set(completion.keys):
                keys, ranks = pieces[key[:2]]
                keys.append(key)
                ranks.append(rank)
        for beginning in sorted(pieces):
            yield pieces[beginning]

    def likeliest(self) -> Found:
        """Return what is offered where nothing was typed."""
        return Found(0, self._all[:MOST])

    def code_before(self, text: str) -> tuple[int, Completion] | None:
        """Return the shorthand that a text ends with, and how long its code is."""
        run = _run(text)
        if run is not None:
            meant = self._codes.get(run.lower())
            return (len(run), meant) if meant else None
        for length in range(min(LONGEST_CODE, len(text)), 0, -1):
            meant = self._codes.get(text[-length:])
            if meant:
                return length, meant
        return None

    def before(self, text: str, *, shortest: int = _SHORTEST_CHINESE) -> Found:
        """Return what may be meant by the end of a text: letters, or `shortest` other characters.

        Of several beginnings that fit, the longest counts.
        """
        run = _run(text)
        if run is not None:
            return self._found(run, run.lower()) if run else NOTHING
        for length in range(min(_LONGEST_BEGINNING, len(text)), shortest - 1, -1):
            beginning = text[-length:]
            found = self._found(beginning, beginning)
            if found.completions:
                return found
        return NOTHING

    def _found(self, typed: str, beginning: str) -> Found:
        ranks = self._crowded.get(beginning)
        if ranks is None:
            first = bisect_left(self._keys, beginning)
            last = bisect_left(self._keys, beginning + _END, first)
            ranks = _best(self._ranks[first:last])
        exact = self._codes.get(beginning)
        likely = [self._all[rank] for rank in ranks if self._all[rank].text != typed]
        if exact:
            likely = [exact, *(c for c in likely if c is not exact)]
        return Found(len(typed), tuple(likely)) if likely else NOTHING

    def _crowds(self, beginning: str, first: int, last: int) -> Iterator[tuple[str, list[int]]]:
        """Yield the best of every beginning that more than a crowd share."""
        if beginning:
            yield beginning, _best(self._ranks[first:last])
        start, place = first, len(beginning)
        while start < last:
            key = self._keys[start]
            if len(key) == place:
                start += 1
                continue
            longer = key[: place + 1]
            end = bisect_left(self._keys, longer + _END, start, last)
            if end - start > _CROWD:
                yield from self._crowds(longer, start, end)
            start = end


def _best(ranks: list[int]) -> list[int]:
    return sorted(set(ranks))[:MOST]


def _run(text: str) -> str | None:
    """Return the plain letters and digits that a text ends with; None where there are none.

    Empty where they are no beginning of anything: too long, or a number.
    """
    start = len(text)
    while start and text[start - 1].isascii() and text[start - 1].isalnum():
        start -= 1
    run = text[start:]
    if not run:
        return None
    return run if len(run) <= LONGEST_CODE and any(map(str.isalpha, run)) else ""
