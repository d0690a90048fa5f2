"""The verdict on one file: a word with colour and icon, then every finding as text to copy."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.domain.verdict import Outcome
from ui.look.stylesheet import mark
from ui.look.theme import GAP
from ui.session import Program
from ui.widgets.parts import Card, button, label

_LOOK = {Outcome.GOOD: "good", Outcome.BAD: "bad", Outcome.UNKNOWN: "warning"}
_ICON = {Outcome.GOOD: "good", Outcome.BAD: "bad", Outcome.UNKNOWN: "unknown"}
_ICON_PIXELS = 24


class VerdictCard(Card):
    """Shows that a file is being checked, then what was found."""

    def __init__(self, program: Program, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._program = program
        self._lines: tuple[str, ...] = ()
        self._icon = QLabel()
        self.word = QLabel(self.tr("正在核验…"))
        mark(self.word, kind="tag", tone="neutral")
        self.details = label("")
        self.details.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.details.hide()
        icon = program.theme.icon("copy", "accent")
        self.copy_button = button(self.tr("复制结果"), "quiet", icon)
        self.copy_button.hide()
        self.copy_button.clicked.connect(self._copy)
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(self._icon)
        head.addWidget(self.word)
        head.addWidget(label(path.name, "heading"), 1)
        head.addWidget(self.copy_button)
        self.body.addLayout(head)
        self.body.addWidget(self.details)

    def show_verdict(self, outcome: Outcome, lines: tuple[str, ...]) -> None:
        """Show the outcome and the lines of the verdict."""
        self._lines = lines
        look = _LOOK[outcome]
        icon = self._program.theme.icon(_ICON[outcome], look)
        self._icon.setPixmap(icon.pixmap(_ICON_PIXELS, _ICON_PIXELS))
        words = {
            Outcome.GOOD: self.tr("有效"),
            Outcome.BAD: self.tr("无效"),
            Outcome.UNKNOWN: self.tr("无法判断"),
        }
        self.word.setText(words[outcome])
        mark(self.word, tone=look)
        self.details.setText("\n".join(lines[1:]))
        self.details.setAccessibleName("\n".join(lines))
        self.details.show()
        self.copy_button.show()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(self._lines))
        self._program.messages.notice(self.tr("核验结果已复制。"))
