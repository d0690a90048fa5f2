"""A new passphrase twice, with its strength in words and as a bar while it is typed."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from app.services.ports.passphrase_meter import Strength, StrengthLevel, StrengthReason
from ui.look.stylesheet import mark
from ui.look.theme import GAP, HALF_GAP, WIDE_GAP
from ui.widgets.labelled_field import LabelledField
from ui.widgets.parts import MessageLine
from ui.widgets.passphrase_field import PassphraseField, ShowPassphrase

AskStrength = Callable[[str, Callable[[Strength], None]], None]
"""Finds a passphrase's strength off the GUI thread and hands it to the second argument."""

_RATE_AFTER = 120  # ms without a key
_TONES = {
    StrengthLevel.WEAK: "bad",
    StrengthLevel.FAIR: "warning",
    StrengthLevel.GOOD: "good",
    StrengthLevel.STRONG: "good",
}


class PassphraseFields(QWidget):
    """Two fields that must agree. Signal: changed(), when the answer of `is_ready` may differ."""

    changed = Signal()

    def __init__(self, ask_strength: AskStrength, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ask_strength = ask_strength
        self._strength: Strength | None = None
        self.first = PassphraseField(placeholder=self.tr("四个以上不相关的词"))
        self.second = PassphraseField()
        self._bar = QProgressBar()
        self.words = MessageLine()
        self._show = ShowPassphrase(self.first, self.second)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_RATE_AFTER)
        self._lay_out()
        self._connect()

    @property
    def passphrase(self) -> str:
        """What was typed into the first field."""
        return self.first.text()

    def is_ready(self) -> bool:
        """Tell whether both fields agree and the passphrase is strong enough."""
        enough = self._strength is not None and self._strength.is_enough
        return enough and self.first.text() == self.second.text()

    def clear(self) -> None:
        """Forget what was typed."""
        self.first.clear()
        self.second.clear()

    def _lay_out(self) -> None:
        self._bar.setRange(0, len(StrengthLevel))
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(GAP)
        self._bar.setAccessibleName(self.tr("口令强度"))
        self._repeat = LabelledField(self.tr("再输入一次"), self.second)
        fields = QHBoxLayout()
        fields.setSpacing(WIDE_GAP)
        for field in (LabelledField(self.tr("口令"), self.first), self._repeat):
            fields.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(HALF_GAP)
        layout.addLayout(fields)
        layout.addSpacing(HALF_GAP)
        layout.addWidget(self._bar)
        layout.addWidget(self.words)
        layout.addWidget(self._show, alignment=Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self.first)

    def _connect(self) -> None:
        self.first.textChanged.connect(self._typed)
        self.second.textChanged.connect(self._compare)
        self._timer.timeout.connect(self._rate)

    def _typed(self) -> None:
        self._strength = None
        self._timer.start()
        self._compare()

    def _rate(self) -> None:
        asked = self.first.text()
        if asked:
            self._ask_strength(asked, lambda strength: self._rated(asked, strength))
        else:
            self._bar.setValue(0)
            self.words.say("")

    def _rated(self, asked: str, strength: Strength) -> None:
        if asked != self.first.text():
            return
        self._strength = strength
        tone = _TONES[strength.level]
        mark(self._bar, tone=tone)
        self._bar.setValue(strength.level + 1)
        text = self._text_of(strength)
        self._bar.setAccessibleDescription(text)
        self.words.say(text, {"bad": "error"}.get(tone, tone))
        self.changed.emit()

    def _text_of(self, strength: Strength) -> str:
        level = {
            StrengthLevel.WEAK: self.tr("太弱"),
            StrengthLevel.FAIR: self.tr("够用"),
            StrengthLevel.GOOD: self.tr("好"),
            StrengthLevel.STRONG: self.tr("很好"),
        }[strength.level]
        if strength.level is StrengthLevel.STRONG or (
            strength.reason is StrengthReason.OK and strength.level is StrengthLevel.GOOD
        ):
            return level
        # the words of all codes need the whole domain, the first paint does not
        from ui.errors.code_words import strength_text  # noqa: PLC0415

        return self.tr("{level}：{why}").format(level=level, why=strength_text(strength.reason))

    def _compare(self) -> None:
        differs = bool(self.second.text()) and self.first.text() != self.second.text()
        self._repeat.note(self.tr("两次输入不一样") if differs else "", "error")
        self.changed.emit()
