"""One exported file: where it is, and what the checker says of it."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.domain.verdict import Outcome
from ui.look.stylesheet import mark
from ui.look.theme import GAP
from ui.session import Session
from ui.widgets.parts import Card, label

_TONES = {Outcome.GOOD: "good", Outcome.BAD: "bad", Outcome.UNKNOWN: "warning"}


class ExportedCard(Card):
    """Shows the path at once and the verdict when it is there."""

    def __init__(self, session: Session, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session, self._path = session, path
        self.word = QLabel(self.tr("正在核验…"))
        mark(self.word, kind="tag", tone="neutral")
        where = label(str(path), "hint")
        where.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.lines = label("")
        self.lines.hide()
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(label(path.name, "heading"), 1)
        head.addWidget(self.word)
        self.body.addLayout(head)
        self.body.addWidget(where)
        self.body.addWidget(self.lines)

    def verify(self, authority: Path | None) -> None:
        """Check the file as it lies in the folder, trusting the authority beside it."""
        entry, path, language = self._session.entry, self._path, self._session.language

        def check() -> tuple[Outcome, tuple[str, ...]]:
            trusted = (authority.read_bytes(),) if authority else ()
            verdict = entry.verifying.verify(path, trusted)
            return verdict.outcome, entry.verdict_text(path, verdict, language)

        self._session.jobs.read(check, owner=self, done=lambda found: self._show(*found))

    def _show(self, outcome: Outcome, lines: tuple[str, ...]) -> None:
        words = {
            Outcome.GOOD: self.tr("有效"),
            Outcome.BAD: self.tr("无效"),
            Outcome.UNKNOWN: self.tr("无法判断"),
        }
        self.word.setText(words[outcome])
        mark(self.word, tone=_TONES[outcome])
        self.lines.setText("\n".join(lines[1:]))
        self.lines.show()
