"""The start screen: which page a person sees before a vault is open."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from ui.actions import ActionId
from ui.look.theme import GAP, PAGE_MARGIN
from ui.loose_words import needs_no_keeping
from ui.screens.start.page import StartPage
from ui.session import Program
from ui.widgets.parts import button

if TYPE_CHECKING:
    from app.services.vault_access import NewVault

_OTHER_LANGUAGE = {"zh": ("English", "en"), "en": ("中文", "zh_CN")}


class StartScreen(QWidget):
    """Pages to create, unlock and recover.

    Signals: opened(store, folder); verify_wanted() and help_wanted(), which need no vault;
    language_chosen(code), zh_CN or en.
    """

    opened = Signal(object, object)
    verify_wanted = Signal()
    help_wanted = Signal()
    language_chosen = Signal(str)

    def __init__(self, program: Program, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        needs_no_keeping(self)  # a recovery code is typed here
        self._program = program
        self._pages = QStackedWidget()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._head())
        layout.addWidget(self._pages, 1)
        liked = program.preferences.load()
        self._folder = Path(liked.last_vault) if liked.last_vault else None
        self._account = liked.last_account
        self.show_page("unlock" if self._folder else "create")

    @property
    def page(self) -> StartPage:
        """The page that is shown."""
        shown = self._pages.currentWidget()
        assert isinstance(shown, StartPage)  # noqa: S101  (only pages are ever added)
        return shown

    def show_page(self, name: str) -> None:
        """Show create, open (choose a folder first), unlock or recover."""
        if name == "recover":
            # only who has lost the passphrase comes here
            from ui.screens.start.recover_page import RecoverPage  # noqa: PLC0415

            self._replace(RecoverPage(self._program, self._folder or Path(), self._account))
        elif name == "create":
            # of the two pages to begin with, only one is needed
            from ui.screens.start.create_page import CreatePage  # noqa: PLC0415

            page = CreatePage(self._program)
            page.created.connect(self._show_code)
            self._replace(page)
        else:
            self._show_unlock(choose=name == "open")

    def showEvent(self, event: QShowEvent) -> None:
        """Put the cursor where typing starts."""
        super().showEvent(event)
        self.page.focus_first()

    def leave(self) -> None:
        """Lock what a page holds open, when the program is closed on it."""
        abandon = getattr(self.page, "abandon", None)
        if abandon is not None:
            self._program.jobs.change(abandon, owner=self)

    def _show_unlock(self, *, choose: bool) -> None:
        from ui.screens.start.unlock_page import UnlockPage  # noqa: PLC0415

        page = UnlockPage(self._program)
        self._replace(page)
        if self._folder:
            page.show_vault(self._folder, self._account)
        if choose:
            page.say_choose()
            page.choose_other()

    def _show_code(self, new: "NewVault", folder: Path) -> None:
        # printing needs a module that nothing else needs at the start
        from ui.screens.start.recovery_code_page import RecoveryCodePage  # noqa: PLC0415

        self._folder = folder
        self._replace(RecoveryCodePage(self._program, new, folder))

    def _replace(self, page: StartPage) -> None:
        page.opened.connect(self.opened)
        page.wants.connect(self._go, Qt.ConnectionType.QueuedConnection)
        if self._pages.count():
            old = self._pages.currentWidget()
            self._pages.removeWidget(old)
            old.deleteLater()
        self._pages.addWidget(page)
        page.focus_first()

    def _go(self, name: str) -> None:
        self._folder = self.page.vault_folder or self._folder
        self._account = self.page.vault_account or self._account
        self.show_page(name)

    def _head(self) -> QHBoxLayout:
        program, actions = self._program, self._program.actions
        sign = QLabel(self.tr("谈录"))
        sign.setProperty("kind", "heading")
        language_name, language = _OTHER_LANGUAGE[program.language]
        verify = button(
            self.tr("核验文件 ({key})").format(key=actions.shortcut(ActionId.SHOW_VERIFY)), "quiet"
        )
        helped = button(
            self.tr("帮助 ({key})").format(key=actions.shortcut(ActionId.HELP)), "quiet"
        )
        switch = button(language_name, "quiet")
        verify.clicked.connect(self.verify_wanted)
        helped.clicked.connect(self.help_wanted)
        switch.clicked.connect(lambda: self.language_chosen.emit(language))
        head = QHBoxLayout()
        head.setContentsMargins(PAGE_MARGIN, GAP, GAP, GAP)
        head.addWidget(sign)
        head.addStretch()
        for part in (verify, helped, switch):
            head.addWidget(part)
        return head
