"""Checking signed Word and PDF files of any office; works without a vault."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.identity import CertificateFacts
from ui.actions import ActionId
from ui.look.stylesheet import mark
from ui.look.theme import GAP, PAGE_MARGIN, WIDE_GAP
from ui.session import Program, Session
from ui.widgets.choose_file import choose_files
from ui.widgets.page import Page
from ui.widgets.parts import ScrolledPage, button, label, row
from ui.widgets.verdict_card import VerdictCard

_PAGE_WIDTH = 960


class VerifyScreen(Page):
    """Takes files by drop or choice and shows one card a file, the newest on top.

    Signal: back_wanted(), only while no vault is open.
    """

    back_wanted = Signal()

    def __init__(self, program: Program, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAcceptDrops(True)
        self._program = program
        self._authorities: dict[Path, bytes] = {}
        self._own: CertificateFacts | None = None
        icon = program.theme.icon
        self.files_button = button(program.actions.labelled(ActionId.VERIFY_FILES), "primary")
        self.authority_button = button(
            self.tr("指定信任的机关证书…"), icon=icon("certificate", "text_soft")
        )
        self.clear_button = button(self.tr("清空结果"), "quiet")
        self.trusted = label("", "hint")
        self.back_button = button(self.tr("返回"), "quiet", icon("back", "accent"))
        self.back_button.setVisible(not isinstance(program, Session))
        self.back_button.clicked.connect(self.back_wanted)
        self._zone = QFrame()
        self._cards = QVBoxLayout()
        self._lay_out()
        program.actions.bind(self, ActionId.VERIFY_FILES, self._choose_files)
        self.files_button.clicked.connect(self._choose_files)
        self.authority_button.clicked.connect(self._choose_authority)
        self.clear_button.clicked.connect(self.clear)
        self.begin_at(self.files_button)
        self._show_trusted()
        if isinstance(program, Session):
            program.changes.office_changed.connect(self._load_own)
            self._load_own()

    def verify(self, paths: list[Path]) -> None:
        """Check files one after the other, off the GUI thread."""
        authorities = tuple(self._authorities.values())
        for path in paths:
            card = VerdictCard(self._program, path)
            self._cards.insertWidget(0, card)
            card.verify(authorities)
        self.clear_button.setVisible(self._cards.count() > 0)

    def clear(self) -> None:
        """Take all results away."""
        while self._cards.count():
            item = self._cards.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.deleteLater()
        self.clear_button.hide()
        self.files_button.setFocus()

    def trust(self, paths: list[Path]) -> None:
        """Trust these authority certificates (DER or PEM) from the next check on."""
        program = self._program

        def read() -> dict[Path, bytes]:
            return {path: path.read_bytes() for path in paths}

        def unreadable(error: Exception) -> bool:
            program.messages.notice(self.tr("证书文件读不出来，请检查后再选一次。"))
            return isinstance(error, OSError)

        program.jobs.read(read, owner=self, done=self._trusted, failed=unreadable)

    def cards(self) -> list[VerdictCard]:
        """Return the results, the newest first."""
        items = (self._cards.itemAt(i) for i in range(self._cards.count()))
        widgets = (item.widget() for item in items if item)
        return [widget for widget in widgets if isinstance(widget, VerdictCard)]

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files only."""
        if event.mimeData().hasUrls():
            mark(self._zone, tone="good")
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: object) -> None:
        """Look as before."""
        del event
        mark(self._zone, tone="neutral")

    def dropEvent(self, event: QDropEvent) -> None:
        """Check what was dropped."""
        mark(self._zone, tone="neutral")
        urls = event.mimeData().urls()
        self.verify([Path(url.toLocalFile()) for url in urls if url.isLocalFile()])
        event.acceptProposedAction()

    def _choose_files(self) -> None:
        start = self._program.preferences.load().last_export_folder
        kinds = self.tr("记录文件 (*.docx *.pdf);;所有文件 (*)")
        choose_files(self, self.tr("选择要核验的文件"), start, kinds, self.verify)

    def _choose_authority(self) -> None:
        kinds = self.tr("证书 (*.crt *.cer *.pem *.der)")
        choose_files(self, self.tr("选择机关证书"), "", kinds, self.trust)

    def _trusted(self, found: dict[Path, bytes]) -> None:
        self._authorities |= found
        self._show_trusted()

    def _load_own(self) -> None:
        program = self._program
        if isinstance(program, Session):
            read = program.workbench.paper.certificates.authority
            program.jobs.read(read, owner=self, done=self._show_own)

    def _show_own(self, facts: CertificateFacts | None) -> None:
        self._own = facts
        self._show_trusted()

    def _show_trusted(self) -> None:
        lines = []
        if self._own:
            own = self.tr("自动信任本机关的证书：{name}")
            lines.append(own.format(name=self._own.name))
        if self._authorities:
            names = self.tr("、").join(path.name for path in self._authorities)
            lines.append(self.tr("信任的机关证书：{names}").format(names=names))
        else:
            lines.append(self._untold())
        self.trusted.setText("\n".join(lines))

    def _untold(self) -> str:
        """Return what happens with the files of offices that nobody named."""
        if self._own:
            return self.tr("其他机关的文件：核验结果会列出证书指纹，请与对方机关核对。")
        return self.tr("没有指定机关证书时，核验结果会列出证书指纹，请与对方机关核对。")

    def _lay_out(self) -> None:
        page = ScrolledPage(width=_PAGE_WIDTH)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(page)
        page.body.addWidget(self.back_button, alignment=Qt.AlignmentFlag.AlignLeft)
        page.body.addWidget(label(self.tr("核验文件"), "title"))
        page.body.addWidget(
            label(
                self.tr("核对签名、证书和校验码。支持谈录导出的 Word 和 PDF，文件不会被改动。"),
                "hint",
            )
        )
        mark(self._zone, kind="banner", tone="neutral")
        zone = QVBoxLayout(self._zone)
        zone.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)
        zone.setSpacing(WIDE_GAP)
        drop = label(self.tr("把文件拖到这里，或者"), "heading")
        drop.setAlignment(Qt.AlignmentFlag.AlignLeft)
        zone.addWidget(drop)
        zone.addLayout(row(self.files_button, self.authority_button))
        zone.addWidget(self.trusted)
        page.body.addWidget(self._zone)
        self._cards.setSpacing(GAP)
        page.body.addLayout(self._cards)
        page.body.addWidget(self.clear_button, alignment=Qt.AlignmentFlag.AlignLeft)
        self.clear_button.hide()
        page.body.addStretch()
