"""The letters and grounds of the running transcript, made once a theme."""

from PySide6.QtGui import QBrush, QFont, QTextBlockFormat, QTextCharFormat

from ui.look.theme import Theme

# taller than the text, so that the first line of a row keeps its distance from the row above
_SPACER_SIZE = 1.55


class Formats:
    """How each part of a row is drawn; `picked` and `found` lie over what stands there."""

    def __init__(self, theme: Theme, font: QFont) -> None:
        self.theme = theme
        self.text = _letters(theme, "text")
        self.waiting = _letters(theme, "disabled")
        self.held = _letters(theme, "bad", bold=True)
        self.time = _letters(theme, "text_soft")
        self.question = _letters(theme, "accent", bold=True)
        self.answer = _letters(theme, "good", bold=True)
        self.speaker = _letters(theme, "text_soft")
        self.mark = _letters(theme, "warning", bold=True)
        self.spacer = QTextCharFormat()
        self.spacer.setFontPointSize(max(font.pointSizeF(), 8) * _SPACER_SIZE)
        self.office_block = QTextBlockFormat()
        self.subject_block = QTextBlockFormat()
        self.subject_block.setBackground(theme.colour("window"))
        self.picked = QTextCharFormat()
        self.picked.setBackground(QBrush(theme.colour("accent_soft")))
        self.picked.setProperty(QTextCharFormat.Property.FullWidthSelection, True)
        self.found = QTextCharFormat()
        self.found.setBackground(QBrush(theme.colour("accent")))
        self.found.setForeground(theme.colour("on_accent"))


def _letters(theme: Theme, role: str, *, bold: bool = False) -> QTextCharFormat:
    letters = QTextCharFormat()
    letters.setForeground(theme.colour(role))
    if bold:
        letters.setFontWeight(QFont.Weight.Bold)
    return letters
