"""The verdict on one file: a word with colour and icon, then every finding as text to copy."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.domain.verdict import FindingCode, Outcome, Verdict
from ui.look.stylesheet import mark
from ui.look.theme import GAP
from ui.session import Program, Session
from ui.widgets.parts import Card, button, label

_LOOK = {Outcome.GOOD: "good", Outcome.BAD: "bad", Outcome.UNKNOWN: "warning"}
_ICON = {Outcome.GOOD: "good", Outcome.BAD: "bad", Outcome.UNKNOWN: "unknown"}
_ICON_PIXELS = 24


class VerdictCard(Card):
    """Shows that a file is being checked and where it lies, then what was found."""

    def __init__(self, program: Program, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._program, self._path = program, path
        self._lines: tuple[str, ...] = ()
        self._icon = QLabel()
        self.word = QLabel(self.tr("正在核验…"))
        mark(self.word, kind="tag", tone="neutral")
        where = label(str(path.parent), "hint")
        self.details = label("")
        for text in (where, self.details):
            text.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        self.details.hide()
        self.foreign = label(
            self.tr("签名的证书不是本机关签发的，请把下面的证书指纹与对方机关核对。"), "warning"
        )
        self.foreign.hide()
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
        self.body.addWidget(where)
        self.body.addWidget(self.foreign)
        self.body.addWidget(self.details)

    def verify(self, authorities: Sequence[bytes] = ()) -> None:
        """Check the file where it lies.

        The open vault's own authority is trusted besides those given (DER or PEM).
        """
        program, path = self._program, self._path

        def check() -> tuple[Outcome, tuple[str, ...], bool]:
            verdict, is_foreign = _verdict(program, path, tuple(authorities))
            lines = program.entry.verdict_text(path, verdict, program.language)
            return verdict.outcome, lines, is_foreign

        program.jobs.read(check, owner=self, done=self._show)

    def _show(self, found: tuple[Outcome, tuple[str, ...], bool]) -> None:
        outcome, lines, is_foreign = found
        self.foreign.setVisible(is_foreign)
        self.show_verdict(outcome, lines)

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


def _verdict(program: Program, path: Path, given: tuple[bytes, ...]) -> tuple[Verdict, bool]:
    """Check a file and tell whether another office signed it, where nobody named that office.

    Such a file is no bad one: its certificate is listed to be compared.
    """
    own = (
        program.workbench.paper.certificates.authority_pem()
        if isinstance(program, Session)
        else None
    )
    verdict = program.entry.verifying.verify(path, (*given, own) if own else given)
    if own and not given and _is_of_another_office(verdict):
        return program.entry.verifying.verify(path), True
    return verdict, False


def _is_of_another_office(verdict: Verdict) -> bool:
    findings = (finding for one in verdict.signatures for finding in one.findings)
    return any(finding.code is FindingCode.AUTHORITY_NOT_TRUSTED for finding in findings)
