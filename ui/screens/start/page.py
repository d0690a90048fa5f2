"""The frame of every start page: the program's name, one card, its messages in place."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from app.domain.errors import TanluError
from app.services.ports.passphrase_meter import Strength
from ui.look.theme import GAP
from ui.session import Program
from ui.widgets.parts import Card, MessageLine, ScrolledPage, label, set_busy

T = TypeVar("T")
_CARD_WIDTH = 600


class StartPage(ScrolledPage):
    """One card in the middle of the window.

    Signals: opened(store, folder) when a vault is open; wants(page) names the page to go to;
    `page` is create, open, unlock or recover.
    """

    opened = Signal(object, object)
    wants = Signal(str)

    def __init__(self, program: Program, title: str, hint: str) -> None:
        super().__init__(width=_CARD_WIDTH)
        self.program = program
        self.title = label(title, "title")
        self.hint = label(hint, "hint")
        self.card = Card()
        self.message = MessageLine()
        self._busy = QProgressBar()
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self._busy.setFixedHeight(4)
        self._keep_room(self._busy)
        self.body.addStretch(1)
        for part in (self.title, self.hint):
            part.setAlignment(Qt.AlignmentFlag.AlignLeft)
            self.body.addWidget(part)
        self.body.addWidget(self.card)
        self.body.addWidget(self._busy)
        self.body.addStretch(2)
        self.body.setSpacing(GAP)

    def focus_first(self) -> None:
        """Put the cursor where typing starts."""

    @property
    def must_stay(self) -> bool:
        """Whether the page shows something that is lost when it is left."""
        return False

    @property
    def vault_folder(self) -> Path | None:
        """The folder of the vault this page is about, where there is one."""
        return None

    @property
    def vault_account(self) -> str:
        """The account this page is about; empty where it knows none."""
        return ""

    def locked_while_busy(self) -> tuple[QWidget, ...]:
        """Return what is out of use while a job of this page runs."""
        return (self.card,)

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[TanluError], None] | None = None,
    ) -> None:
        """Run a job of the vault with a calm busy state; failures are said in place."""
        self.message.say("")
        self.set_busy(busy=True)

        def finished(result: T) -> None:
            self.set_busy(busy=False)
            done(result)

        def refused(error: Exception) -> bool:
            self.set_busy(busy=False)
            if not isinstance(error, TanluError):
                return False
            self.say_error(error)
            if failed is not None:
                failed(error)
            return True

        self.program.jobs.change(work, owner=self, done=finished, failed=refused)

    def say_error(self, error: TanluError) -> None:
        """Say in place what happened and what to do."""
        # the words need all services, the first paint does not
        from ui.errors.wording import words_of  # noqa: PLC0415

        self.message.say(words_of(error).in_place)

    def set_busy(self, *, busy: bool) -> None:
        """Show that something is going on, or that it is over."""
        set_busy(self.locked_while_busy(), busy=busy)
        self._busy.setVisible(busy)
        if busy:
            self._busy.setAccessibleName(self.tr("请稍候"))

    def ask_strength(self, passphrase: str, answer: Callable[[Strength], None]) -> None:
        """Find a passphrase's strength; the first time loads word lists."""
        program = self.program
        program.jobs.read(
            lambda: program.entry.vaults.strength(passphrase), owner=self, done=answer
        )

    @staticmethod
    def _keep_room(widget: QWidget) -> None:
        policy = widget.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        widget.setSizePolicy(policy)
        widget.hide()
