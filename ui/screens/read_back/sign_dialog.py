"""Signing by certificate: choose the file and say its passphrase, or have a new one issued."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from app.domain.errors import TanluError
from app.domain.identity import SigningIdentity
from app.services.errors import Cancelled
from app.services.ports.record_files import Progress
from app.services.workbench import Workbench
from ui.errors.wording import words_of
from ui.look.theme import FIELD_WIDTH, GAP
from ui.loose_words import needs_no_keeping
from ui.screens.read_back.issue_page import IssuePage
from ui.session import Session
from ui.widgets.choose_file import choose_file
from ui.widgets.passphrase_field import PassphraseField
from ui.widgets.push_button import PushButton
from ui.widgets.snug_tabs import SnugTabs
from ui.widgets.text_fields import LineEdit

Sign = Callable[[SigningIdentity, Progress], object]


class SignDialog(QDialog):
    """Signs with a certificate; stays open with the reason where it fails.

    `sign` puts the signature of an opened certificate where it belongs.
    """

    def __init__(self, session: Session, sign: Sign, holder: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._sign_with = session, sign
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("用证书签名"))
        self.file = LineEdit(name=self.tr("证书文件"), placeholder=self.tr(".p12 或 .pfx"))
        needs_no_keeping(self.file)
        self.passphrase = PassphraseField(name=self.tr("证书口令"))
        self._browse = PushButton(self.tr("选择…"))
        self._problem = QLabel()
        self._problem.setProperty("kind", "error")
        self._problem.setWordWrap(True)
        self.issue = IssuePage(session, holder)
        self.tabs = SnugTabs()
        self.sign_button = PushButton(self.tr("签名"))
        self.sign_button.setProperty("kind", "primary")
        self.sign_button.setDefault(True)
        self._cancel = PushButton(self.tr("取消"))
        self._lay_out()
        self._browse.clicked.connect(self._choose)
        self.sign_button.clicked.connect(self._sign)
        self._cancel.clicked.connect(self.reject)
        self.issue.issued.connect(self._use)
        self.issue.failed.connect(self._say)
        self.tabs.currentChanged.connect(self._turn)
        self._turn(0)
        self.file.setFocus()

    def _use(self, path: Path, passphrase: str) -> None:
        self.file.setText(str(path))
        self.passphrase.setText(passphrase)
        self.tabs.setCurrentIndex(0)
        self.sign_button.setFocus()

    def _turn(self, index: int) -> None:
        """Begin a page anew, with no more room than it needs."""
        self._say("")
        self.sign_button.setEnabled(index == 0)
        (self.sign_button if index == 0 else self.issue.issue_button).setDefault(True)
        self.adjustSize()

    def _choose(self) -> None:
        start = self._session.preferences.load().last_export_folder
        kinds = self.tr("证书 (*.p12 *.pfx)")
        choose_file(self, self.tr("选择证书文件"), start, kinds, self._take_file)

    def _take_file(self, path: Path) -> None:
        self.file.setText(str(path))
        self.passphrase.setFocus()

    def _sign(self) -> None:
        if not self.file.text().strip():
            self._say(self.tr("请选择证书文件。"))
            self.file.setFocus()
            return
        self._say("")
        work = signing_work(
            self._session.workbench,
            self._sign_with,
            Path(self.file.text().strip()),
            self.passphrase.text(),
        )
        self.sign_button.setEnabled(False)
        self._session.jobs.long(
            work,
            owner=self,
            title=self.tr("签名"),
            done=lambda _: self.accept(),
            failed=self._on_failed,
        )

    def _on_failed(self, error: Exception) -> bool:
        self.sign_button.setEnabled(True)
        if isinstance(error, Cancelled):
            return True
        if not isinstance(error, TanluError):
            return False
        self._say(words_of(error).in_place)
        self.passphrase.selectAll()
        self.passphrase.setFocus()
        return True

    def _say(self, problem: str) -> None:
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))

    def _lay_out(self) -> None:
        chooser = QHBoxLayout()
        chooser.addWidget(self.file, 1)
        chooser.addWidget(self._browse)
        page = QWidget()
        form = QFormLayout(page)
        form.setContentsMargins(GAP, 2 * GAP, GAP, GAP)
        form.setSpacing(GAP)
        form.addRow(self.tr("证书文件"), chooser)
        form.addRow(self.tr("证书口令"), self.passphrase)
        self.tabs.setAccessibleName(self.tr("证书"))
        self.tabs.addTab(page, self.tr("已有证书"))
        self.tabs.addTab(self.issue, self.tr("新签发一张"))
        note = QLabel(self.tr("签名时间取自这台电脑，没有第三方见证。"))
        note.setProperty("kind", "hint")
        note.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self._cancel)
        buttons.addWidget(self.sign_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        column.setSpacing(GAP)
        column.addWidget(self.tabs)
        column.addWidget(self._problem)
        column.addWidget(note)
        column.addLayout(buttons)
        self.setMinimumWidth(FIELD_WIDTH + 180)


def signing_work(
    bench: Workbench, sign: Sign, path: Path, passphrase: str
) -> Callable[[Progress], None]:
    """Return the work of signing: open the certificate, then sign with it."""

    def work(progress: Progress) -> None:
        progress(0, 3)
        identity = bench.paper.certificates.open(path, passphrase)
        progress(1, 3)
        sign(identity, progress)

    return work
