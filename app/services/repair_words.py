"""What was taken in and repaired, told line by line; for the command line."""

from collections.abc import Iterator

from app.domain.text_repair.damage import UNCHANGED
from app.domain.text_repair.repair import Repaired
from app.services.ports.text_intake import IntakeResult
from app.services.verdict_words import Words

_LINE_END = "⏎"


def report_lines(taken: IntakeResult, repaired: Repaired, words: Words) -> Iterator[str]:
    """Give the notes on the file, the counts, each change and each hint with its place.

    Places are line:column in the text as it was taken in, both from 1.
    """
    said = words["repair"]
    yield from note_lines(taken, words)
    if not repaired.is_changed:
        yield said["clean"]
    for kind, count in repaired.counts.items():
        yield said["count"].format(kind=kind.value, name=words["damage"][kind], count=count)
    where = _Places(repaired.original)
    for change in repaired.changes:
        yield said["change"].format(
            kind=change.kind.value,
            place=where.of(change.start),
            old=_shown(change.old),
            new=_shown(change.new),
        )
    yield from _hint_lines(repaired, words)
    yield from _origin_lines(repaired, words)


def note_lines(taken: IntakeResult, words: Words) -> Iterator[str]:
    """Give what must be told about the file itself."""
    for note in taken.notes:
        yield words["intake_note"][note.kind].format(count=note.count, detail=note.detail)


def _hint_lines(repaired: Repaired, words: Words) -> Iterator[str]:
    said = words["repair"]
    where = _Places(repaired.original)
    for hint in repaired.hints:
        name = "hint" if hint.proposed.strip() else "hint_alone"
        name += "" if hint.kind in UNCHANGED else "_guessed"
        yield said[name].format(
            kind=hint.kind.value,
            name=words["damage"][hint.kind],
            place=where.of(hint.start),
            old=_shown(hint.old),
            new=_shown(hint.proposed),
        )
    if any(hint.kind in UNCHANGED for hint in repaired.hints):
        yield said["hints_unchanged"]


def _origin_lines(repaired: Repaired, words: Words) -> Iterator[str]:
    origin = repaired.origin
    for key in ("source", "day", "author", "editor"):
        if value := getattr(origin, key):
            yield words["repair"][key].format(value=value)


class _Places:
    """Turns rising offsets into line:column, going through the text once."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._line = 1
        self._line_start = 0
        self._at = 0

    def of(self, offset: int) -> str:
        """Return the place of an offset that is not before the last one."""
        passed = self._text.count("\n", self._at, offset)
        if passed:
            self._line += passed
            self._line_start = self._text.rindex("\n", self._at, offset) + 1
        self._at = max(self._at, offset)
        return f"{self._line}:{offset - self._line_start + 1}"


def _shown(text: str) -> str:
    return text.replace("\n", _LINE_END)
