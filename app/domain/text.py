"""What may stand in a stored text: words, never invisible control."""

import re
import unicodedata

from app.domain.errors import RuleBrokenError

LONGEST_ENTRY = 200_000
LONGEST_LINE = 400

_BREAKS = re.compile("[\n\r\t\v\f\x85\u2028\u2029]+")
_INVISIBLE = {"Cc", "Cf", "Cs"}


class TextTooLongError(RuleBrokenError):
    """A text is longer than its field takes; carries both lengths in characters."""

    def __init__(self, length: int, limit: int) -> None:
        super().__init__(length, limit)
        self.length = length
        self.limit = limit


class TextMissingError(RuleBrokenError):
    """A field that must say something is empty; `field` is its name in the model."""

    def __init__(self, field: str) -> None:
        super().__init__(field)
        self.field = field


def clean_text(untrusted: str) -> str:
    """Return the text as one paragraph without control, format or half-surrogate characters.

    Line breaks and tabs become one space. Bidirectional overrides and zero-width characters go
    too: what is signed must read the same to everyone.
    """
    if untrusted.isprintable():
        return untrusted.strip()
    lines = _BREAKS.sub(" ", untrusted)
    return "".join(c for c in lines if unicodedata.category(c) not in _INVISIBLE).strip()


def visible_text(untrusted: str) -> str:
    """Return the text without what nobody sees, line breaks and tabs kept; quick for megabytes."""
    unseen = [
        c for c in set(untrusted) if unicodedata.category(c) in _INVISIBLE and not _BREAKS.match(c)
    ]
    return untrusted.translate(dict.fromkeys(map(ord, unseen))) if unseen else untrusted


def mark_end(text: str, at: int) -> int:
    """Return the index, or the one behind the accents and variant selectors that begin there."""
    while at < len(text) and unicodedata.category(text[at]).startswith("M"):
        at += 1
    return at


def clean_draft(untrusted: str) -> str:
    """Return a text that is still being typed: whole, but for half surrogates."""
    return untrusted.encode(errors="ignore").decode()


def clean_entry(untrusted: str, *, required: bool = True) -> str:
    """Return a cleaned paragraph; raises TextMissingError or TextTooLongError."""
    return _bounded(untrusted, "text", LONGEST_ENTRY, required=required)


def clean_line(untrusted: str, field: str, *, required: bool = True) -> str:
    """Return a cleaned one-line value; raises TextMissingError or TextTooLongError."""
    return _bounded(untrusted, field, LONGEST_LINE, required=required)


def _bounded(untrusted: str, field: str, limit: int, *, required: bool) -> str:
    text = clean_text(untrusted)
    if required and not text:
        raise TextMissingError(field)
    if len(text) > limit:
        raise TextTooLongError(len(text), limit)
    return text
