"""The office authority, and personal certificates for those who sign."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.domain.identity import CertificateFacts
from ui.errors.wording import in_place
from ui.look.theme import FIELD_WIDTH, TEXT_WIDTH
from ui.session import Session
from ui.widgets.choose_file import choose_folder
from ui.widgets.labelled_field import LabelledField
from ui.widgets.parts import (
    Card,
    MessageLine,
    ScrolledPage,
    button,
    label,
    press_on_enter,
    row,
)
from ui.widgets.passphrase_field import PassphraseField
from ui.widgets.text_fields import LineEdit

T = TypeVar("T")
_SHORTEST = 8
_PAIR = 4


class CertificatesPage(ScrolledPage):
    """Makes the authority once, hands out its certificate, issues personal .p12 files."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(width=TEXT_WIDTH, parent=parent, on_left=True)
        self._session = session
        self.facts = label("", "hint")
        self.facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.make_button = button(self.tr("建立机关证书"), "primary")
        self.export_button = button(self.tr("导出机关证书…"))
        self.authority_message = MessageLine()
        self.name = LineEdit()
        self.passphrase = PassphraseField()
        self.again = PassphraseField()
        self.issue_button = button(self.tr("签发到文件夹…"))
        self.issue_message = MessageLine()
        self._lay_out()
        self._connect()
        self._show(None)
        self._load()

    def _lay_out(self) -> None:
        authority = Card(self.tr("机关证书"))
        authority.body.addWidget(
            label(
                self.tr(
                    "机关证书保存在保险库里，用来签发个人证书。"
                    "把导出的机关证书交给要核验文件的单位，他们就能确认签名出自本机关。"
                ),
                "hint",
            )
        )
        authority.body.addWidget(self.facts)
        authority.body.addWidget(self.authority_message)
        authority.body.addLayout(row(self.make_button, self.export_button))
        personal = Card(self.tr("签发个人证书"))
        personal.body.addWidget(
            label(
                self.tr(
                    "得到一个 .p12 文件，签名时连同它的口令一起使用。请由本人设置口令并保管文件。"
                ),
                "hint",
            )
        )
        self._again = LabelledField(self.tr("再输入一次"), self.again)
        self._first = LabelledField(self.tr("证书口令（至少 8 个字符）"), self.passphrase)
        for part in (LabelledField(self.tr("姓名"), self.name), self._first, self._again):
            part.setMaximumWidth(FIELD_WIDTH)
            personal.body.addWidget(part)
        personal.body.addWidget(self.issue_message)
        personal.body.addWidget(self.issue_button, alignment=Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(authority)
        self.body.addWidget(personal)
        self.body.addStretch()

    def _connect(self) -> None:
        self.make_button.clicked.connect(self._make)
        self.export_button.clicked.connect(self._export)
        self.issue_button.clicked.connect(self._issue)
        press_on_enter(self.again, self.issue_button)
        for field in (self.name, self.passphrase, self.again):
            field.textChanged.connect(self._update)
        self._session.changes.office_changed.connect(self._load)

    def _load(self) -> None:
        certificates = self._session.workbench.paper.certificates
        self._session.jobs.read(certificates.authority, owner=self, done=self._show)

    def _show(self, facts: CertificateFacts | None) -> None:
        self._has_authority = facts is not None
        self.make_button.setVisible(facts is None)
        self.export_button.setVisible(facts is not None)
        if facts is None:
            self.facts.setText(self.tr("还没有机关证书。"))
        else:
            self.facts.setText(
                self.tr("{name}\n有效期至 {until}\n指纹 {fingerprint}").format(
                    name=facts.name,
                    until=facts.not_after.date().isoformat(),
                    fingerprint=_in_groups(facts.fingerprint),
                )
            )
        self._update()

    def _update(self) -> None:
        passphrase, again = self.passphrase.text(), self.again.text()
        differs = bool(again) and passphrase != again
        self._again.note(self.tr("两次输入不一样") if differs else "", "error")
        ready = self.name.text().strip() and len(passphrase) >= _SHORTEST and passphrase == again
        self.issue_button.setEnabled(bool(ready) and self._has_authority)

    def _make(self) -> None:
        bench = self._session.workbench
        line = self.authority_message

        def make() -> CertificateFacts:
            return bench.paper.certificates.make_authority(bench.office.name())

        self._run(make, line, lambda _: line.say(self.tr("机关证书已建立。"), "good"))

    def _export(self) -> None:
        title = self.tr("把机关证书放到哪个文件夹")
        choose_folder(self, title, self._start_folder(), self.export_to)

    def export_to(self, folder: Path) -> None:
        """Write the authority's certificate into a folder."""
        certificates, line = self._session.workbench.paper.certificates, self.authority_message
        self._run(
            lambda: certificates.export_authority(folder),
            line,
            lambda path: line.say(self.tr("已导出：{path}").format(path=path), "good"),
        )

    def _issue(self) -> None:
        title = self.tr("把个人证书放到哪个文件夹")
        choose_folder(self, title, self._start_folder(), self.issue_to)

    def issue_to(self, folder: Path) -> None:
        """Make the personal certificate that the fields describe."""
        certificates, line = self._session.workbench.paper.certificates, self.issue_message
        name, passphrase = self.name.text(), self.passphrase.text()

        def issued(path: Path) -> None:
            for field in (self.name, self.passphrase, self.again):
                field.clear()
            line.say(self.tr("已签发：{path}").format(path=path), "good")

        self._run(lambda: certificates.issue(name, passphrase, folder), line, issued)

    def _run(self, work: Callable[[], T], line: MessageLine, done: Callable[[T], None]) -> None:
        focus = self.focusWidget()

        def usable() -> None:
            self.setEnabled(True)
            (focus if focus and focus.isVisible() else self.name).setFocus()

        def finished(result: T) -> None:
            usable()
            done(result)
            self._load()

        def refused(error: Exception) -> bool:
            usable()
            line.say(in_place(error))
            return bool(in_place(error))

        line.say(self.tr("请稍候…"), "hint")
        self.setEnabled(False)
        self._session.jobs.change(work, owner=self, done=finished, failed=refused)

    def _start_folder(self) -> str:
        return self._session.preferences.load().last_export_folder


def _in_groups(fingerprint: str) -> str:
    """Return a fingerprint in groups of four, as people compare it."""
    groups = (fingerprint[i : i + _PAIR] for i in range(0, len(fingerprint), _PAIR))
    return " ".join(groups).upper()
