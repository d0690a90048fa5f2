"""The recovery code, shown once: print it, prove that it was kept, go on."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel

from app.services.vault_access import NewVault
from ui.look.theme import GAP, WIDE_GAP
from ui.screens.start.page import StartPage
from ui.screens.start.print_code import print_code
from ui.session import Program
from ui.widgets.labelled_field import LabelledField
from ui.widgets.parts import button, label, row
from ui.widgets.text_fields import LineEdit

_ASKED = (1, 4)
"""Which groups are to be typed back, from 0."""
_COLUMNS = 3
_CODE_POINTS = 20


class RecoveryCodePage(StartPage):
    """Lets nobody pass who has neither typed two groups back nor confirmed the printed sheet."""

    def __init__(self, program: Program, new: NewVault, folder: Path) -> None:
        super().__init__(
            program,
            self.tr("恢复码"),
            self.tr("忘记口令或丢失密钥文件时，只有它能打开保险库。只显示这一次，请打印。"),
        )
        self._new = new
        self._folder = folder
        self.groups = new.recovery_code.split("-")
        self.print_button = button(self.tr("打印恢复码…"), icon=program.theme.icon("print"))
        self.typed = [LineEdit() for _ in _ASKED]
        self.kept = QCheckBox(self.tr("已经打印并锁进保险柜"))
        self.go_on_button = button(self.tr("继续"), "primary")
        self._lay_out()
        self._connect()
        self._update()

    def focus_first(self) -> None:
        """Put the cursor where the next step is."""
        self.print_button.setFocus()

    @property
    def must_stay(self) -> bool:
        """The code is shown only here."""
        return True

    def abandon(self) -> None:
        """Lock the vault that was made, when the person leaves without going on."""
        self._new.store.close()

    def _lay_out(self) -> None:
        body = self.card.body
        grid = QGridLayout()
        grid.setHorizontalSpacing(WIDE_GAP)
        grid.setVerticalSpacing(GAP)
        for index, group in enumerate(self.groups):
            shown = _group_label(group, index)
            grid.addWidget(shown, index // _COLUMNS, index % _COLUMNS)
        body.addLayout(grid)
        body.addLayout(row(self.print_button))
        body.addWidget(label(self.tr("请按打印件填回其中两组，或者在打印件锁好以后打勾："), "hint"))
        fields = [
            LabelledField(self.tr("第 {n} 组").format(n=index + 1), field)
            for index, field in zip(_ASKED, self.typed, strict=True)
        ]
        body.addLayout(row(*fields))
        body.addWidget(self.kept)
        body.addWidget(self.message)
        body.addLayout(row(self.go_on_button, stretch_at=0))

    def _connect(self) -> None:
        self.print_button.clicked.connect(self._print)
        self.kept.toggled.connect(self._update)
        for field in self.typed:
            field.textChanged.connect(self._update)
            field.returnPressed.connect(self.go_on_button.click)
        self.go_on_button.clicked.connect(lambda: self.opened.emit(self._new.store, self._folder))

    def _update(self) -> None:
        typed = [_plain(field.text()) for field in self.typed]
        matches = typed == [self.groups[index] for index in _ASKED]
        self.go_on_button.setEnabled(matches or self.kept.isChecked())
        wrong = all(len(t) >= len(self.groups[0]) for t in typed) and not matches
        self.message.say(self.tr("与恢复码不一致，请对照检查。") if wrong else "")

    def _print(self) -> None:
        said = self.tr("已送往打印机。打印完请检查每个字符都清楚。")
        print_code(self, self._new.store.name, self.groups, lambda: self.message.say(said, "good"))


def _group_label(group: str, index: int) -> QLabel:
    shown = QLabel(group)
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPointSize(_CODE_POINTS)
    font.setWeight(QFont.Weight.DemiBold)
    shown.setFont(font)
    shown.setStyleSheet(f"font-family: '{font.family()}'; font-size: {_CODE_POINTS}pt;")
    shown.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
    # spoken letter by letter, with its place
    shown.setAccessibleName(f"{index + 1}: {' '.join(group)}")
    return shown


def _plain(typed: str) -> str:
    """Return a group as the code writes it: I and L are 1, O is 0 (Crockford's base 32)."""
    plain = typed.strip().upper().replace(" ", "").replace("-", "")
    return plain.replace("I", "1").replace("L", "1").replace("O", "0")
