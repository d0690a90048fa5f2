"""Opening a vault with account and passphrase."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from app.domain.errors import TanluError
from app.services.errors import KeyFileDamagedError, KeyFileMissingError, WrongPassphraseError
from ui.look.theme import GAP
from ui.screens.start.page import StartPage
from ui.session import Program
from ui.widgets.labelled_field import LabelledField
from ui.widgets.parts import button, press_on_enter, row
from ui.widgets.passphrase_field import PassphraseField, ShowPassphrase

if TYPE_CHECKING:
    from app.services.ports.vault_store import VaultStore


class UnlockPage(StartPage):
    """The page that greets a person whose vault is known."""

    def __init__(self, program: Program) -> None:
        super().__init__(program, self.tr("解锁保险库"), "")
        self._folder = Path()
        self.account = QComboBox()
        self.passphrase = PassphraseField()
        self._show = ShowPassphrase(self.passphrase)
        self.unlock_button = button(self.tr("解锁"), "primary")
        self.recover_button = button(self.tr("使用恢复码…"), "quiet")
        self.restore_button = button(self.tr("用本机副本恢复密钥文件"))
        self.restore_button.hide()
        self.other_button = button(self.tr("打开另一个保险库…"), "quiet")
        self.create_button = button(self.tr("新建保险库…"), "quiet")
        self._lay_out()
        self._connect()

    def show_vault(self, folder: Path, account: str = "") -> None:
        """Show the vault in a folder with its accounts, `account` chosen."""
        self._folder = folder
        self.message.say("")
        self.restore_button.hide()
        self.passphrase.clear()
        self.hint.setText(str(folder))
        program = self.program
        program.jobs.read(
            lambda: (program.entry.vaults.name(folder), program.entry.vaults.accounts(folder)),
            owner=self,
            done=lambda found: self._show_accounts(found[0], found[1], account),
            failed=self._cannot_read,
        )

    def focus_first(self) -> None:
        """Put the cursor where typing starts."""
        self.passphrase.setFocus()

    def _show_accounts(self, name: str, accounts: tuple[str, ...], account: str) -> None:
        self.title.setText(name)
        self.account.clear()
        self.account.addItems(accounts)
        self.account.setCurrentIndex(max(0, self.account.findText(account)))
        self.focus_first()

    def _lay_out(self) -> None:
        body = self.card.body
        body.addWidget(LabelledField(self.tr("账户"), self.account))
        body.addWidget(LabelledField(self.tr("口令"), self.passphrase))
        body.addWidget(self._show, alignment=Qt.AlignmentFlag.AlignLeft)
        body.addWidget(self.message)
        body.addWidget(self.restore_button, alignment=Qt.AlignmentFlag.AlignLeft)
        body.addSpacing(GAP)
        body.addLayout(row(self.recover_button, self.unlock_button, stretch_at=1))
        self.body.insertLayout(
            self.body.count() - 1, row(self.other_button, self.create_button, stretch_at=-1)
        )

    def _connect(self) -> None:
        press_on_enter(self.passphrase, self.unlock_button)
        self.unlock_button.clicked.connect(self._unlock)
        self.restore_button.clicked.connect(self._restore)
        self.recover_button.clicked.connect(lambda: self.wants.emit("recover"))
        self.create_button.clicked.connect(lambda: self.wants.emit("create"))
        self.other_button.clicked.connect(self.choose_other)

    def say_choose(self) -> None:
        """Say that a folder has to be chosen first."""
        if self.vault_folder is None:
            self.message.say(self.tr("请先选择保险库所在的文件夹。"), "hint")

    def choose_other(self) -> None:
        """Ask for the folder of another vault."""
        start = str(self._folder.parent if self._folder.name else Path.home())
        # the dialog is not needed for the first paint
        from ui.widgets.choose_file import choose_folder  # noqa: PLC0415

        choose_folder(self, self.tr("选择保险库所在的文件夹"), start, self.show_vault)

    @property
    def vault_folder(self) -> Path | None:
        """The folder of the vault that is shown."""
        return self._folder if self._folder.name else None

    @property
    def vault_account(self) -> str:
        """The account that is chosen."""
        return self.account.currentText()

    def _unlock(self) -> None:
        account, passphrase = self.account.currentText(), self.passphrase.text()
        if not passphrase:
            self.message.say(self.tr("请输入口令。"), "hint")
            self.passphrase.setFocus()
            return
        program, folder = self.program, self._folder
        self.unlock_button.setText(self.tr("正在解锁…"))
        self.run(
            lambda: program.entry.vaults.unlock(folder, account, passphrase),
            self._unlocked,
            self._refused,
        )

    def _unlocked(self, store: "VaultStore") -> None:
        self.unlock_button.setText(self.tr("解锁"))
        self.passphrase.clear()
        self.opened.emit(store, self._folder)

    def _refused(self, error: TanluError) -> None:
        self.unlock_button.setText(self.tr("解锁"))
        if isinstance(error, WrongPassphraseError):
            self.passphrase.setFocus()
            self.passphrase.selectAll()
        self._offer_copy(error)

    def _cannot_read(self, error: Exception) -> bool:
        if not isinstance(error, TanluError):
            return False
        self.title.setText(self.tr("解锁保险库"))
        self.account.clear()
        self.say_error(error)
        self._offer_copy(error)
        self.other_button.setFocus()
        return True

    def _offer_copy(self, error: TanluError) -> None:
        if isinstance(error, KeyFileMissingError | KeyFileDamagedError):
            vaults, folder = self.program.entry.vaults, self._folder
            self.program.jobs.read(
                lambda: vaults.has_key_copy(folder),
                owner=self,
                done=self.restore_button.setVisible,
            )

    def _restore(self) -> None:
        vaults, folder = self.program.entry.vaults, self._folder
        self.run(lambda: vaults.restore_key_file(folder), lambda _: self.show_vault(folder))
