"""Shorthand and phrases: what a few letters stand for, and how often it was of use.

A phrase with a code is shorthand: zg written, 整改 stored. One without is only offered.
"""

import re
from dataclasses import dataclass
from datetime import date

from app.domain.errors import RuleBrokenError
from app.domain.ids import PhraseId
from app.domain.text import clean_entry, clean_text

LONGEST_CODE = 12
LONGEST_PHRASE = 2_000
OFFICE = ""
"""The owner of what everyone in the office shares."""

_CODE = re.compile(r"[a-z0-9]*[a-z][a-z0-9]*|[^\W\d_a-z]+")
_HALF_LIFE_DAYS = 30
_FRAME_WITHIN = 20
_FRAME_END = re.compile("[：:，,]")


class ShorthandCodeError(RuleBrokenError):
    """A code is not made of letters and digits, or of Chinese characters, or is too long."""

    def __init__(self, code: str, limit: int) -> None:
        super().__init__(code, limit)
        self.code = code
        self.limit = limit


class ShorthandTakenError(RuleBrokenError):
    """The same owner's code already stands for something else; `text` is what."""

    def __init__(self, code: str, text: str) -> None:
        super().__init__(code, text)
        self.code = code
        self.text = text


class PhraseTooLongError(RuleBrokenError):
    """A phrase is longer than it may be; carries both lengths in characters."""

    def __init__(self, length: int, limit: int) -> None:
        super().__init__(length, limit)
        self.length = length
        self.limit = limit


@dataclass(frozen=True)
class Phrase:
    """A text to be had for a few letters; `owner` is an account, or OFFICE.

    `uses` and `used_on` are those of the account that asks.
    """

    text: str
    code: str = ""
    owner: str = OFFICE
    uses: int = 0
    used_on: date | None = None
    id: PhraseId = PhraseId(0)


def clean_code(untrusted: str) -> str:
    """Return a code as it is compared: small letters; raises ShorthandCodeError.

    Letters, also with digits, or Chinese characters, never both: where a code begins must be plain.
    """
    code = clean_text(untrusted).casefold()
    if code and (len(code) > LONGEST_CODE or not _CODE.fullmatch(code)):
        raise ShorthandCodeError(code, LONGEST_CODE)
    return code


def clean_phrase_text(untrusted: str) -> str:
    """Return a phrase's text; raises TextMissingError or PhraseTooLongError."""
    text = clean_entry(untrusted)
    if len(text) > LONGEST_PHRASE:
        raise PhraseTooLongError(len(text), LONGEST_PHRASE)
    return text


def worth(phrase: Phrase, today: date) -> float:
    """Return how likely a phrase is wanted: its uses, halved for each month it lay idle."""
    if phrase.used_on is None:
        return 0.0
    idle = max(0, (today - phrase.used_on).days)
    return float(phrase.uses * 0.5 ** (idle / _HALF_LIFE_DAYS))


def opening_of(text: str) -> str:
    """Return the words an answer begins with, up to its first colon or comma; empty for none.

    关于第三项，… gives 关于第三项，.
    """
    end = _FRAME_END.search(text, 0, _FRAME_WITHIN)
    return text[: end.end()] if end else ""
