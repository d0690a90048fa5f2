"""Who may open the vault, and with which passphrase."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QWidget

from app.services.ports.passphrase_meter import Strength
from ui.errors.wording import in_place
from ui.look.theme import FIELD_WIDTH, TEXT_WIDTH
from ui.messages import Question
from ui.session import Session
from ui.widgets.labelled_field import LabelledField
from ui.widgets.parts import Card, MessageLine, ScrolledPage, button, label
from ui.widgets.passphrase_field import PassphraseField
from ui.widgets.passphrase_fields import PassphraseFields
from ui.widgets.text_fields import LineEdit

_LIST_HEIGHT = 128


class AccountsPage(ScrolledPage):
    """Lists the accounts; adds one, removes one, changes one's own passphrase."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(width=TEXT_WIDTH, parent=parent, on_left=True)
        self._session = session
        self.accounts = QListWidget()
        self.accounts.setAccessibleName(self.tr("账户"))
        self.accounts.setFixedHeight(_LIST_HEIGHT)
        self.remove_button = button(self.tr("删除所选账户…"), "danger")
        self.list_message = MessageLine()
        self.old = PassphraseField()
        self.changed = PassphraseFields(self._ask_strength)
        self.change_button = button(self.tr("更改我的口令"))
        self.change_message = MessageLine()
        self.name = LineEdit()
        self.added = PassphraseFields(self._ask_strength)
        self.add_button = button(self.tr("添加账户"))
        self.add_message = MessageLine()
        self._lay_out()
        self._connect()
        self._update()
        self._load()

    def _lay_out(self) -> None:
        listed = Card(self.tr("能打开这个保险库的账户"))
        listed.body.addWidget(self.accounts)
        listed.body.addWidget(self.list_message)
        listed.body.addWidget(self.remove_button, alignment=Qt.AlignmentFlag.AlignLeft)
        own = Card(self.tr("更改我的口令"))
        own.body.addWidget(LabelledField(self.tr("现在的口令"), self.old))
        own.body.addWidget(self.changed)
        own.body.addWidget(self.change_message)
        own.body.addWidget(self.change_button, alignment=Qt.AlignmentFlag.AlignLeft)
        new = Card(self.tr("添加账户"))
        new.body.addWidget(label(self.tr("请本人在这里输入口令，不要代替别人设置。"), "hint"))
        new.body.addWidget(LabelledField(self.tr("姓名"), self.name))
        new.body.addWidget(self.added)
        new.body.addWidget(self.add_message)
        new.body.addWidget(self.add_button, alignment=Qt.AlignmentFlag.AlignLeft)
        for field in (self.old, self.name):
            field.setMaximumWidth(FIELD_WIDTH)
        for card in (listed, own, new):
            self.body.addWidget(card)
        self.body.addStretch()

    def _connect(self) -> None:
        self.accounts.currentRowChanged.connect(self._update)
        self.remove_button.clicked.connect(self._remove)
        self.old.textChanged.connect(self._update)
        self.changed.changed.connect(self._update)
        self.change_button.clicked.connect(self._change)
        self.name.textChanged.connect(self._update)
        self.added.changed.connect(self._update)
        self.add_button.clicked.connect(self._add)

    def _update(self) -> None:
        self.remove_button.setEnabled(self.accounts.currentItem() is not None)
        self.change_button.setEnabled(bool(self.old.text()) and self.changed.is_ready())
        self.add_button.setEnabled(bool(self.name.text().strip()) and self.added.is_ready())

    def _load(self) -> None:
        vaults, folder = self._session.entry.vaults, self._session.folder
        self._session.jobs.read(lambda: vaults.accounts(folder), owner=self, done=self._show)

    def _show(self, accounts: tuple[str, ...]) -> None:
        self.accounts.clear()
        self.accounts.addItems(accounts)
        self._update()

    def _ask_strength(self, passphrase: str, answer: Callable[[Strength], None]) -> None:
        vaults = self._session.entry.vaults
        self._session.jobs.read(lambda: vaults.strength(passphrase), owner=self, done=answer)

    def _run(self, work: Callable[[], None], line: MessageLine, done: str) -> None:
        """Change the key file; say the result in `line`."""

        def finished(_: None) -> None:
            self.setEnabled(True)
            for fields in (self.changed, self.added, self.old, self.name):
                fields.clear()
            line.say(done, "good")
            self._load()

        def refused(error: Exception) -> bool:
            self.setEnabled(True)
            line.say(in_place(error))
            return bool(in_place(error))

        line.say("")
        self.setEnabled(False)
        self._session.jobs.change(work, owner=self, done=finished, failed=refused)

    def _remove(self) -> None:
        item = self.accounts.currentItem()
        if item is None:
            return
        account = item.text()
        question = Question(
            self.tr("删除账户"),
            self.tr(
                "“{account}”将不能再打开这个保险库。\n"
                "注意：恢复码仍然有效；留有旧备份和旧口令的人仍能打开旧备份。"
            ).format(account=account),
            self.tr("删除"),
            self.tr("保留"),
        )
        self._session.messages.ask(self, question, lambda: self._remove_account(account))

    def _remove_account(self, account: str) -> None:
        vaults, folder = self._session.entry.vaults, self._session.folder
        store = self._session.workbench.store
        self._run(
            lambda: vaults.remove_account(folder, store, account),
            self.list_message,
            self.tr("账户已删除。"),
        )

    def _change(self) -> None:
        vaults, folder = self._session.entry.vaults, self._session.folder
        store = self._session.workbench.store
        old, new = self.old.text(), self.changed.passphrase
        self._run(
            lambda: vaults.change_passphrase(folder, store, store.account, old, new),
            self.change_message,
            self.tr("口令已更改，下次解锁请用新口令。"),
        )

    def _add(self) -> None:
        vaults, folder = self._session.entry.vaults, self._session.folder
        store = self._session.workbench.store
        name, passphrase = self.name.text(), self.added.passphrase
        self._run(
            lambda: vaults.add_account(folder, store, name, passphrase),
            self.add_message,
            self.tr("账户已添加。"),
        )
