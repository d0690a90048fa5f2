"""Highlighting words of a text without touching them."""

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit


def extra_selection(cursor: QTextCursor, form: QTextCharFormat) -> QTextEdit.ExtraSelection:
    """Return the look of what a cursor has selected."""
    made = QTextEdit.ExtraSelection()
    # PySide's stubs leave the two public members out
    setattr(made, "cursor", cursor)  # noqa: B010
    setattr(made, "format", form)  # noqa: B010
    return made
