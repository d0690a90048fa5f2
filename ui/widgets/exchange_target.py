"""Where a file for another office goes, and the passphrase that both agreed on."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.ports.passphrase_meter import Strength
from ui.look.theme import GAP
from ui.session import Session
from ui.widgets.folder_field import FolderField
from ui.widgets.labelled_field import LabelledField
from ui.widgets.parts import label
from ui.widgets.passphrase_fields import PassphraseFields


class ExchangeTarget(QWidget):
    """Asks for passphrase and folder; `problem` says in words what is still missing."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.passphrases = PassphraseFields(self._ask_strength)
        self.folder = FolderField(session)
        hint = self.tr("口令由两个机关当面或打电话约定，不要和文件放在一起。")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addWidget(label(hint, "hint"))
        layout.addWidget(self.passphrases)
        layout.addWidget(LabelledField(self.tr("文件夹"), self.folder))

    @property
    def target(self) -> tuple[str, Path] | None:
        """The passphrase and the folder, once both can be used."""
        folder = self.folder.folder
        ready = folder is not None and self.passphrases.is_ready()
        return (self.passphrases.passphrase, folder) if ready and folder else None

    def problem(self) -> str:
        """Return what keeps the file from being written, and go there; empty for nothing."""
        if not self.passphrases.is_ready():
            self.passphrases.setFocus()
            return self.tr("请输入约定的口令，两次一样，强度够用。")
        if self.folder.folder is None:
            self.folder.setFocus()
            return self.tr("请写明写到哪个文件夹。")
        return ""

    def _ask_strength(self, passphrase: str, answer: Callable[[Strength], None]) -> None:
        vaults = self._session.entry.vaults
        self._session.jobs.read(lambda: vaults.strength(passphrase), owner=self, done=answer)
