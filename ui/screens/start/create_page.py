"""Making a vault: where it lies, its name, the first account and passphrase."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout

from app.domain.errors import TanluError
from app.services.errors import NoKeyringError
from ui.look.theme import GAP, WIDE_GAP
from ui.screens.start.page import StartPage
from ui.session import Program
from ui.widgets.labelled_field import LabelledField
from ui.widgets.parts import button, label, row
from ui.widgets.passphrase_fields import PassphraseFields
from ui.widgets.text_fields import LineEdit

if TYPE_CHECKING:
    from app.services.vault_access import NewVault

_BOTTOM = Qt.AlignmentFlag.AlignBottom


class CreatePage(StartPage):
    """The page of the first start. Signal: created(NewVault, folder)."""

    created = Signal(object, object)

    def __init__(self, program: Program) -> None:
        super().__init__(
            program,
            self.tr("建立保险库"),
            self.tr("所有谈话都保存在一个加密的保险库里，只在这台电脑上，从不联网。"),
        )
        self.name = LineEdit(placeholder=self.tr("例如：第一纪检监察室"))
        self.folder = LineEdit()
        self.folder_button = button(self.tr("选择…"))
        self.account = LineEdit(placeholder=self.tr("您的姓名"))
        self.passphrases = PassphraseFields(self.ask_strength)
        self.bind = QCheckBox(self.tr("同时绑定这台电脑（离开这台电脑只能用恢复码打开）"))
        self.create_button = button(self.tr("建立保险库"), "primary")
        self.open_button = button(self.tr("打开已有的保险库…"), "quiet")
        self.folder.setText(str(_free_folder(Path.home())))
        self._lay_out()
        self._connect()
        self._update()

    def focus_first(self) -> None:
        """Put the cursor where typing starts."""
        self.name.setFocus()

    def _lay_out(self) -> None:
        body = self.card.body
        who = QHBoxLayout()
        who.setSpacing(WIDE_GAP)
        who.addWidget(LabelledField(self.tr("保险库名称"), self.name), 1)
        who.addWidget(LabelledField(self.tr("账户"), self.account), 1)
        body.addLayout(who)
        self._place = LabelledField(self.tr("存放的文件夹"), self.folder)
        place = row(self._place, self.folder_button)
        place.setStretch(0, 1)
        place.takeAt(2)
        self.folder_button.setAccessibleName(self.tr("选择存放的文件夹"))
        place.setAlignment(self.folder_button, _BOTTOM)
        body.addLayout(place)
        body.addWidget(self.passphrases)
        body.addWidget(self.bind)
        body.addWidget(
            label(self.tr("口令无法找回。下一步会得到一张恢复码，请打印后锁进保险柜。"), "hint")
        )
        body.addWidget(self.message)
        body.addSpacing(GAP)
        body.addLayout(row(self.open_button, self.create_button, stretch_at=1))

    def _connect(self) -> None:
        self.folder_button.clicked.connect(self._choose_folder)
        self.open_button.clicked.connect(lambda: self.wants.emit("open"))
        self.create_button.clicked.connect(self._create)
        for field in (self.name, self.folder, self.account):
            field.textChanged.connect(self._update)
        self.passphrases.changed.connect(self._update)
        self.passphrases.second.returnPressed.connect(self.create_button.click)

    def _update(self) -> None:
        filled = all(f.text().strip() for f in (self.name, self.folder, self.account))
        self.create_button.setEnabled(filled and self.passphrases.is_ready())

    def _choose_folder(self) -> None:
        parent = str(Path(self.folder.text()).parent)
        # the dialog is not needed for the first paint
        from ui.widgets.choose_file import choose_folder  # noqa: PLC0415

        choose_folder(
            self,
            self.tr("选择存放的文件夹"),
            parent,
            lambda chosen: self.folder.setText(str(_free_folder(chosen))),
        )

    def _create(self) -> None:
        folder = Path(self.folder.text().strip())
        name, account = self.name.text(), self.account.text()
        passphrase, bind = self.passphrases.passphrase, self.bind.isChecked()
        program = self.program
        self.create_button.setText(self.tr("正在建立…"))
        self.run(
            lambda: program.entry.vaults.create(
                folder, name, account, passphrase, bind_to_computer=bind
            ),
            lambda new: self._made(new, folder),
            self._refused,
        )

    def _made(self, new: "NewVault", folder: Path) -> None:
        self.create_button.setText(self.tr("建立保险库"))
        self.passphrases.clear()
        self.created.emit(new, folder)

    def _refused(self, error: TanluError) -> None:
        self.create_button.setText(self.tr("建立保险库"))
        if isinstance(error, NoKeyringError):
            self.bind.setChecked(False)
            self.bind.setFocus()


def _free_folder(parent: Path) -> Path:
    """Return a folder of the program's name; an empty chosen folder is taken as it is."""
    try:
        if parent != Path.home() and parent.is_dir() and not any(parent.iterdir()):
            return parent
    except OSError:
        return parent / "Tanlu"
    taken = (parent / f"Tanlu{n or ''}" for n in range(100))
    return next((folder for folder in taken if not folder.exists()), parent / "Tanlu")
