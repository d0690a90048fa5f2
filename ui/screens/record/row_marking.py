"""What lies over a row of the transcript: that it is picked out, and the words sought in it."""

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from ui.screens.record.transcript_formats import Formats


def over_row(
    block: QTextBlock, text: str, terms: tuple[str, ...], formats: Formats
) -> list[QTextEdit.ExtraSelection]:
    """Return what picks a row out in its whole width, and each folded term in its own words."""
    whole = _span(block, 0, block.length() - 1)
    picked = [_selection(line, formats.picked) for line in (*_line_starts(block), whole)]
    found = [_selection(words, formats.found) for words in _found_in(block, text, terms)]
    return picked + found


def _found_in(block: QTextBlock, text: str, terms: tuple[str, ...]) -> list[QTextCursor]:
    shown = block.text()
    begin = shown.rfind(text)
    folded = text.casefold()
    if begin < 0 or len(folded) != len(text):  # folding may make a rare letter longer
        return []
    shift = _units(shown[:begin])
    return [
        _span(block, shift + _units(text[:at]), _units(text[at : at + len(term)]))
        for term in terms
        for at in _places(folded, term)
    ]


def _line_starts(block: QTextBlock) -> list[QTextCursor]:
    """Return a cursor for each line of a block: that is how Qt fills its whole width."""
    layout = block.layout()
    lines = [layout.lineAt(number).textStart() for number in range(layout.lineCount())]
    return [_span(block, start, 0) for start in lines or [0]]


def _span(block: QTextBlock, begin: int, length: int) -> QTextCursor:
    cursor = QTextCursor(block)
    cursor.setPosition(block.position() + begin)
    cursor.setPosition(block.position() + begin + length, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _selection(cursor: QTextCursor, letters: QTextCharFormat) -> QTextEdit.ExtraSelection:
    made = QTextEdit.ExtraSelection()
    # PySide's stubs leave the two public members out
    setattr(made, "cursor", cursor)  # noqa: B010
    setattr(made, "format", letters)  # noqa: B010
    return made


def _places(text: str, term: str) -> list[int]:
    """Return where a term stands in a text."""
    found: list[int] = []
    at = text.find(term) if term else -1
    while at >= 0:
        found.append(at)
        at = text.find(term, at + len(term))
    return found


def _units(text: str) -> int:
    """Return how long Qt thinks a text is."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
