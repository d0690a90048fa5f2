"""Getting back in with the recovery code, and a new passphrase for an account."""

from pathlib import Path

from app.services.ports.vault_store import VaultStore
from ui.look.theme import GAP
from ui.screens.start.page import StartPage
from ui.session import Program
from ui.widgets.labelled_field import LabelledField
from ui.widgets.parts import button, row
from ui.widgets.passphrase_fields import PassphraseFields
from ui.widgets.text_fields import LineEdit


class RecoverPage(StartPage):
    """The page for a forgotten passphrase or a lost key file."""

    def __init__(self, program: Program, folder: Path, account: str) -> None:
        super().__init__(
            program,
            self.tr("使用恢复码"),
            self.tr("从保险柜取出打印的恢复码。用它打开保险库，并给账户设置新的口令。"),
        )
        self._folder = folder
        self.code = LineEdit(placeholder="XXXXXX-XXXXXX-XXXXXX-XXXXXX-XXXXXX-XXXXXX")
        self.account = LineEdit(placeholder=self.tr("您的姓名"))
        self.account.setText(account)
        self.passphrases = PassphraseFields(self.ask_strength)
        self.open_button = button(self.tr("打开并设置新口令"), "primary")
        self.back_button = button(self.tr("返回"), "quiet")
        self._lay_out()
        self._connect()
        self._update()

    def focus_first(self) -> None:
        """Put the cursor where typing starts."""
        self.code.setFocus()

    def _lay_out(self) -> None:
        body = self.card.body
        body.addWidget(LabelledField(self.tr("恢复码"), self.code))
        body.addWidget(LabelledField(self.tr("账户"), self.account))
        body.addWidget(self.passphrases)
        body.addWidget(self.message)
        body.addSpacing(GAP)
        body.addLayout(row(self.back_button, self.open_button, stretch_at=1))

    def _connect(self) -> None:
        for field in (self.code, self.account):
            field.textChanged.connect(self._update)
        self.passphrases.changed.connect(self._update)
        self.passphrases.second.returnPressed.connect(self.open_button.click)
        self.open_button.clicked.connect(self._open)
        self.back_button.clicked.connect(lambda: self.wants.emit("unlock"))

    def _update(self) -> None:
        filled = bool(self.code.text().strip() and self.account.text().strip())
        self.open_button.setEnabled(filled and self.passphrases.is_ready())

    def _open(self) -> None:
        vaults, folder = self.program.entry.vaults, self._folder
        code, account = self.code.text(), self.account.text()
        passphrase = self.passphrases.passphrase
        self.run(lambda: vaults.unlock_with_code(folder, code, account, passphrase), self._opened)

    def _opened(self, store: VaultStore) -> None:
        self.code.clear()
        self.passphrases.clear()
        self.opened.emit(store, self._folder)
