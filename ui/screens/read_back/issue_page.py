"""Issuing a personal certificate by the office's own authority."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QWidget,
)

from app.domain.errors import TanluError
from app.services.workbench import Workbench
from ui.errors.wording import words_of
from ui.look.theme import GAP
from ui.loose_words import needs_no_keeping
from ui.session import Session
from ui.widgets.choose_file import choose_folder
from ui.widgets.passphrase_field import PassphraseField
from ui.widgets.push_button import PushButton
from ui.widgets.text_fields import LineEdit

_SHORTEST = 8


class IssuePage(QWidget):
    """Signals: `issued(path, passphrase)`; `failed(text)`, the reason in words."""

    issued = Signal(Path, str)
    failed = Signal(str)

    def __init__(self, session: Session, holder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.holder = LineEdit(name=self.tr("持有人"))
        self.holder.setText(holder)
        self.office = LineEdit(name=self.tr("机关名称"))
        self.folder = LineEdit(name=self.tr("存到"))
        needs_no_keeping(self.folder)
        self.folder.setText(session.preferences.load().last_export_folder)
        self.first = PassphraseField(name=self.tr("证书口令"))
        self.second = PassphraseField(name=self.tr("再输一次口令"))
        self._browse = PushButton(self.tr("选择…"))
        self.issue_button = PushButton(self.tr("签发"))
        self._lay_out()
        self._browse.clicked.connect(self._choose)
        self.issue_button.clicked.connect(self._issue)
        bench = session.workbench
        session.jobs.read(lambda: _known_office(bench), owner=self, done=self._show_office)

    def _show_office(self, known: tuple[str, bool]) -> None:
        """Show the office; its name is fixed once its authority bears it."""
        name, is_fixed = known
        self.office.setText(name)
        self.office.setReadOnly(is_fixed)
        if is_fixed:
            self.office.setToolTip(self.tr("机关证书已经建立，名称不能在这里改。"))

    def _choose(self) -> None:
        choose_folder(
            self,
            self.tr("证书存到哪个文件夹"),
            self.folder.text(),
            lambda folder: self.folder.setText(str(folder)),
        )

    def _issue(self) -> None:
        passphrase = self.first.text()
        if len(passphrase) < _SHORTEST:
            text = self.tr("证书口令至少 {count} 个字。")
            self.failed.emit(text.format(count=_SHORTEST))
            return
        if passphrase != self.second.text():
            self.failed.emit(self.tr("两次输入的口令不一样。"))
            return
        if not self.folder.text().strip():
            self.failed.emit(self.tr("请选择存放证书的文件夹。"))
            return
        bench = self._session.workbench
        office, holder = self.office.text(), self.holder.text()
        folder = Path(self.folder.text().strip())
        self.issue_button.setEnabled(False)
        self._session.jobs.change(
            lambda: _issued(bench, office, holder, passphrase, folder),
            owner=self,
            done=lambda path: self._on_issued(path, passphrase),
            failed=self._on_failed,
        )

    def _on_issued(self, path: Path, passphrase: str) -> None:
        self.issue_button.setEnabled(True)
        self.first.clear()
        self.second.clear()
        self._session.changes.office_changed.emit()
        self.issued.emit(path, passphrase)

    def _on_failed(self, error: Exception) -> bool:
        self.issue_button.setEnabled(True)
        if not isinstance(error, TanluError):
            return False
        self.failed.emit(words_of(error).in_place)
        return True

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(GAP, 2 * GAP, GAP, GAP)
        form.setSpacing(GAP)
        hint = QLabel(self.tr("由本机关的证书签发；证书文件请本人保管，不要放在这台电脑上。"))
        hint.setWordWrap(True)
        hint.setProperty("kind", "hint")
        folder = QHBoxLayout()
        folder.addWidget(self.folder, 1)
        folder.addWidget(self._browse)
        button = QHBoxLayout()
        button.addStretch()
        button.addWidget(self.issue_button)
        form.addRow(hint)
        form.addRow(self.tr("机关名称"), self.office)
        form.addRow(self.tr("持有人"), self.holder)
        form.addRow(self.tr("证书口令"), self.first)
        form.addRow(self.tr("再输一次"), self.second)
        form.addRow(self.tr("存到"), folder)
        form.addRow(button)


def _known_office(bench: Workbench) -> tuple[str, bool]:
    """Return the office's name and whether its authority was made already."""
    return bench.office.name(), bench.paper.certificates.authority() is not None


def _issued(bench: Workbench, office: str, holder: str, passphrase: str, folder: Path) -> Path:
    """Issue a certificate; the office's authority is made first where there is none."""
    bench.paper.certificates.make_authority(office)
    return bench.paper.certificates.issue(holder, passphrase, folder)
