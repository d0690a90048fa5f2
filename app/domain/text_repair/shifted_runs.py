"""D3: the ways to read a run that slipped by one byte, and how odd each of them looks."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from app.domain.text_repair.characters import TONED, TONELESS
from app.domain.text_repair.damage import RepairTables

MARKS = "?？�"
_READING = f"[{TONELESS}{TONED}ńňǹḿ]{{1,7}}"
_LIST = rf"({_READING}(?:\s*[/,，]\s*{_READING}){{0,5}})\s*[)）]"
NOTE = re.compile(rf"[?？�](?:(?<=�)\()?{_LIST}")
_FOLDED_LEAD = 0xA3  # the row of GBK with the full-width forms of ASCII
_HIGH = 0x80
_LONGEST_RUN = 2000
_LOOK_AHEAD = 8
_ODD = 3.0  # what a character costs that is not in common use
LOST = 1.5  # what a lost last byte costs
_PLAIN = 0.2  # what a sign of ASCII costs that ends a run
_MOST_ODD = 0.34  # of the run's characters
_RARE = 4000  # the rank of a character that is not in the table
_NEAR = 8  # characters after a lone “?” within which something must look wrong
_STOP_LEADS = {0xA1: "。", 0xA3: "，"}
_ENDS = "。！？"
_QUOTE_END = "”"
_SENSIBLE = frozenset("，。、；：！？“”‘’（）《》【】…")
_IN_TEXT = frozenset("—·％〔〕〈〉、“”０１２３４５６７８９")
_TWICE = "…—"  # stand in pairs only
_LEAST_STEPS, _STEPS_A_SIGN, _STEPS_A_PLACE = 500_000, 1, 8
_STEPS_A_FIND = 16
_SIGNS_A_STEP = 8  # that are put together
_LEAST_ODD_SHARE = 0.3  # of a slipped run's characters
_LEAST_LONG = 4  # characters of a run that is not whole
_LEAST_FOR_HAN = 6  # characters of a run that needs no sign at its beginning
_LOOK_FOR_WORDS = 60
_APART = "\x1f"
_CLOSE = 0.45  # two readings whose costs are nearer than this are both possible


@dataclass(frozen=True, slots=True)
class Run:
    """One way to read a slipped run: its text, where it ends, and how odd it looks.

    `is_doubtful` where a byte was guessed; `other` is the next likely reading, or empty.
    """

    text: str
    end: int
    cost: float
    is_doubtful: bool = False
    other: str = ""


class Reader:
    """Reads runs of one text."""

    def __init__(self, text: str, tables: RepairTables) -> None:
        self._text = text
        self._tables = tables
        self._fine = _fine(tables.common)
        self._usual, self._usual_or_ascii = _usual(tables.common)
        self._ranked: dict[tuple[str, str, str], dict[str, int]] = {}
        self._steps = _LEAST_STEPS + _STEPS_A_SIGN * len(text)

    @property
    def is_spent(self) -> bool:
        """Tell whether so much was tried that the text is left as it is from here."""
        return self._steps < 0

    def give_back(self, run: Run) -> None:
        """Count a run that was found as work that was worth its while."""
        self._steps += _STEPS_A_FIND + _STEPS_A_SIGN * len(run.text)

    def after_note(self, note: re.Match[str]) -> Run | None:
        """Return the most likely reading after a note that lost its bracket."""
        lead = self._last_byte(note.start() - 1)
        if lead is None:
            return None
        runs = [
            self._weighed(run, note.start())
            for reading in re.split(r"\s*[/,，]\s*", note[1])
            for trail in self._tables.trails(lead, reading)
            for run in self._runs(trail, note.end(), _MOST_ODD)
        ]
        return _best(runs, self._text)

    def _weighed(self, run: Run, start: int) -> Run:
        """Return the run with the cost of rare words at its two ends, where bytes were lost."""
        around = (
            self._text[max(start - 1, 0) : start] + run.text + self._text[run.end : run.end + 1]
        )
        ends = self._tables.simplified(f"{around[:3]}{_APART}{around[-3:]}").partition(_APART)
        usage = self._tables.usage
        cost = 0.0
        for signs, place in ((ends[0], 1), (ends[2], max(len(ends[2]) - 2, 0))):
            pairs = (signs[place - 1 : place + 1], signs[place : place + 2])
            ranks = [usage[pair] for pair in pairs if len(pair) > 1 and pair in usage]
            rank = usage.get(signs[place : place + 1], _RARE)
            cost += min(ranks) / _RARE / 20 if ranks else 0.3 + rank / _RARE / 5
        return replace(run, cost=run.cost + cost)

    def after_lone(self, at: int) -> Run | None:
        """Return a run after a “?” without note: the first byte of a Chinese sign was lost there.

        Most often it was the first byte of punctuation; of a character only where the run is
        long, for then many have the byte that is left.
        """
        self._steps -= _STEPS_A_PLACE
        near = self._text[at + 1 : at + 2 + _NEAR]
        if self._usual_or_ascii.issuperset(near):
            return None
        pair = self._pair(near[0])
        if pair is None:
            return None
        firsts = self._firsts(pair[0])
        if not firsts:
            return None
        lead = firsts[0].encode("gb18030")[0]
        tried = (run for run in self._runs(lead, at + 1, 0.0) if self._is_better(run, at))
        run = min(tried, key=lambda run: (run.cost, run.end), default=None)
        return self._with_first(run, firsts, at) if run else None

    def _firsts(self, trail: int) -> list[str]:
        """Return the signs of which only this second byte is left: punctuation, characters."""
        signs = [_sign(lead, trail) for lead in (0xA3, 0xA1)]
        return [sign for sign in signs if sign in _SENSIBLE] + _with_trail(self._tables, trail)

    def _is_better(self, run: Run, at: int) -> bool:
        """Tell whether a reading is good throughout where the text as it stands is odd."""
        is_sign = run.text[0] in _SENSIBLE
        if run.cost > LOST or len(run.text) < (2 if is_sign else _LEAST_FOR_HAN):
            return False
        if run.text[0] in _TWICE and run.text[1] != run.text[0]:
            return False
        if any(map(self._is_strange, run.text[:-1])):
            return False
        signs = [sign for sign in self._text[at + 1 : run.end] if sign > "\x7f"]
        odd = sum(map(self._is_strange, signs))
        is_long = odd > 1 and len(run.text) >= _LEAST_LONG
        is_whole = is_sign and run.cost < LOST
        if not (is_whole or is_long) or odd < _LEAST_ODD_SHARE * len(signs):
            return False
        words, before = self._words(run.text[1:]), self._words(self._text[at + 1 : run.end])
        return words >= before if is_sign else words > before

    def _words(self, text: str) -> int:
        """Count the common words of two in a text."""
        signs, usage = self._tables.simplified(text[:_LOOK_FOR_WORDS]), self._tables.usage
        return sum(a + b in usage for a, b in pairwise(signs))

    def _with_first(self, run: Run, firsts: list[str], at: int) -> Run:
        """Return a run with its first sign as it fits best to what stands around it."""
        is_sign = firsts[0] in _SENSIBLE
        before, after = self._text[at - 1 : at] if at else "", run.text[1:2]
        ranks = self._ranks(before, firsts, after)
        ranked = sorted(firsts, key=ranks.__getitem__)
        first = firsts[0] if is_sign else ranked[0]
        others = [sign for sign in ranked if sign != first]
        other = others[0] + run.text[1:] if others else ""
        is_guess = not is_sign or run.cost >= LOST
        if not is_guess and (not others or ranks[others[0]] == _RARE):
            other = ""
        return replace(run, text=first + run.text[1:], is_doubtful=is_guess, other=other)

    def _ranks(self, before: str, signs: list[str], after: str) -> dict[str, int]:
        """Return how common the words are that each sign makes with what stands beside it."""
        key = (before, "".join(signs), after)
        if key not in self._ranked:
            usage = self._tables.usage
            pairs = self._tables.simplified("\t".join(f"{before}{s}\t{s}{after}" for s in signs))
            ranks = [
                usage.get(word, _RARE) if len(word) > 1 else _RARE for word in pairs.split("\t")
            ]
            self._ranked[key] = dict(zip(signs, map(min, ranks[::2], ranks[1::2]), strict=True))
        return self._ranked[key]

    def _last_byte(self, at: int) -> int | None:
        if at < 0:
            return None
        sign = self._text[at]
        if sign.isascii():  # a full-width sign that was folded
            return ord(sign) | _HIGH if sign > " " else None
        data = _bytes(sign)
        return data[1] if data else None

    def _is_odd(self, sign: str) -> bool:
        return sign not in self._fine

    def _is_strange(self, sign: str) -> bool:
        """Tell whether a sign is no character in common use and no usual punctuation."""
        return sign not in self._usual

    def _runs(self, pending: int, start: int, most_odd: float) -> Iterator[Run]:
        """Go through a run byte by byte; each place where it may end is one reading."""
        text, signs, cost, at = self._text, list[str](), 0.0, start
        while at < min(len(text), start + _LONGEST_RUN) and not self.is_spent:
            sign = text[at]
            self._steps -= 1
            if sign in MARKS and (note := NOTE.match(text, at)):
                yield from self._closed(pending, note, signs, cost)
                if sign != "？":
                    return
            pair = self._pair(sign)
            yield from self._ends_at(at, pending, signs, cost)
            if pair is None:
                break
            new = _sign(pending, pair[0])
            signs.append(new)
            cost += _ODD if self._is_odd(new) else 0.0
            if cost > (_ODD + _ODD * len(signs)) * most_odd:
                return
            pending = pair[1]
            at += 1
            if pending < _HIGH:  # it is a sign of its own, and all is well behind it
                yield self._ended(signs, chr(pending), cost, at)
                return
        yield self._broken_off(signs, pending, cost, at)

    def _pair(self, sign: str) -> tuple[int, int] | None:
        """Return the two bytes of a sign in the run; of ASCII, what it was before folding."""
        if not sign.isascii():
            return _bytes(sign)
        return None if sign.isspace() else (_FOLDED_LEAD, ord(sign) | _HIGH)

    def _ends_at(self, at: int, pending: int, signs: list[str], cost: float) -> Iterator[Run]:
        """Give the runs that end with the sign at this place."""
        sign = self._text[at]
        if sign.isascii() and sign >= "@":
            yield self._ended(signs, _sign(pending, ord(sign)), cost, at + 1)
        if sign in "?�":
            # a second byte 80 begins no character, so it was lost alone and all is well
            yield self._ended(signs, _sign(pending, _HIGH), cost, at + 1)
            yield self._broken_off(signs, pending, cost, at)

    def _ended(self, signs: list[str], new: str, cost: float, end: int) -> Run:
        """Return the run that a second byte in ASCII ends; what follows it must look right."""
        self._steps -= len(signs) // _SIGNS_A_STEP
        plain = _PLAIN if new.isascii() else _ODD * self._is_odd(new)
        odd = sum(map(self._is_odd, self._following(end)))
        return Run("".join((*signs, new)), end, cost + plain + _ODD * odd)

    def _closed(
        self, lead: int, note: re.Match[str], signs: list[str], cost: float
    ) -> Iterator[Run]:
        """Give the run that ends at a character with its own note, whose second byte is lost."""
        for reading in re.split(r"\s*[/,，]\s*", note[1]):
            for trail in self._tables.trails(lead, reading):
                yield self._ended(signs, _sign(lead, trail), cost, note.end())

    def _broken_off(self, signs: list[str], lead: int, cost: float, end: int) -> Run:
        """Return the run whose last byte is lost, with the sign that most likely stood there."""
        self._steps -= len(signs) // _SIGNS_A_STEP
        after = self._text[end : end + 2]
        is_marked = after[:1] in ("?", "�") and after != ""
        is_last = after.lstrip("?�")[:1] in ("", "\n")
        last = _STOP_LEADS.get(lead, "")
        if last == "。" and signs and signs[-1] in _ENDS:
            last = _QUOTE_END
        if last == "，" and is_last:
            last = ""
        return Run("".join((*signs, last or "�")), end + is_marked, cost + LOST, is_doubtful=True)

    def _following(self, at: int) -> str:
        ahead = self._text[at : at + _LOOK_AHEAD]
        known = re.split("[?？�\n]", ahead, maxsplit=1)[0]
        return "".join(sign for sign in known if not sign.isascii())


def _best(runs: list[Run], text: str) -> Run | None:
    """Return the most likely reading, with the next one where that is nearly as likely."""
    if not runs:
        return None
    first, *others = sorted(runs, key=lambda run: (run.cost, run.end))
    for run in others:
        if run.cost - first.cost > _CLOSE:
            break
        other = run.text + text[run.end : first.end]
        if run.end <= first.end and other != first.text:
            return replace(first, other=other)
    return first


@lru_cache(maxsize=65536)
def _bytes(sign: str) -> tuple[int, int] | None:
    """Return a character's two bytes; GB 18030 keeps private ones, which GBK loses."""
    try:
        data = sign.encode("gb18030")
    except UnicodeEncodeError:  # half of a pair
        return None
    return (data[0], data[1]) if len(data) == 2 else None  # noqa: PLR2004


@lru_cache(maxsize=65536)
def _sign(lead: int, trail: int) -> str:
    return bytes((lead, trail)).decode("gb18030", "replace")


@lru_cache(maxsize=2)
def _fine(common: frozenset[str]) -> frozenset[str]:
    """Return the characters that may stand in a repaired run: common ones, signs, full width."""
    signs = (bytes((lead, trail)) for lead in range(0xA1, 0xA4) for trail in range(0xA1, 0xFF))
    decoded = {sign.decode("gb18030") for sign in signs}
    return common | {sign for sign in decoded if not "\ue000" <= sign <= "\uf8ff"}


@lru_cache(maxsize=256)
def _with_trail(tables: RepairTables, trail: int) -> list[str]:
    """Return the common characters with this second byte."""
    signs = (_sign(lead, trail) for lead in range(0x81, 0xF8))
    return [sign for sign in signs if sign in tables.common]


@lru_cache(maxsize=2)
def _usual(common: frozenset[str]) -> tuple[frozenset[str], frozenset[str]]:
    """Return characters in common use with usual punctuation; and these with ASCII."""
    usual = common | _SENSIBLE | _IN_TEXT
    return usual, usual | frozenset(map(chr, range(0x80)))
