"""The schemes of the vault, each to be read like the regulation it comes from."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from app.domain.scheme import Scheme
from ui.actions import ActionId
from ui.look.theme import GAP, PAGE_MARGIN, WIDE_GAP, Theme
from ui.screens.schemes.check_dialog import CheckDialog
from ui.screens.schemes.page import chapters, page
from ui.session import Session
from ui.widgets.page import Page
from ui.widgets.parts import button, label, row

_CONTENTS_WIDTH = 200
_MARGIN = 32


class SchemesScreen(Page):
    """Chapters on the left, the text on the right; a button checks a scheme file."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._session = session
        self._schemes: tuple[Scheme, ...] = ()
        self._is_stale = True
        self.choice = QComboBox()
        self.contents = QListWidget()
        self.text = QTextBrowser()
        self.check = button(session.actions.labelled(ActionId.CHECK_SCHEME))
        self._build()
        self._connect()
        self.begin_at(self.contents)

    def showEvent(self, event: QShowEvent) -> None:
        """Read the schemes when they are first looked at."""
        super().showEvent(event)
        if self._is_stale:
            self.reload()

    def reload(self) -> None:
        """Read the schemes anew."""
        self._is_stale = False
        schemes = self._session.workbench.schemes
        self._session.jobs.read(schemes.all, owner=self, done=self._show)

    def check_file(self) -> CheckDialog:
        """Open the dialog that checks a scheme file."""
        dialog = CheckDialog(self._session, self)
        dialog.open()
        return dialog

    def _show(self, schemes: tuple[Scheme, ...]) -> None:
        self._schemes = tuple(reversed(schemes))
        self.choice.blockSignals(True)
        self.choice.clear()
        for scheme in self._schemes:
            text = self.tr("{name}（第 {version} 版）")
            self.choice.addItem(text.format(name=scheme.name, version=scheme.version))
        self.choice.blockSignals(False)
        self._choose(0)

    def _choose(self, index: int) -> None:
        if not 0 <= index < len(self._schemes):
            return
        scheme = self._schemes[index]
        self.text.setHtml(page(scheme))
        self.contents.blockSignals(True)
        self.contents.clear()
        for chapter in chapters(scheme):
            self.contents.addItem(chapter.title)
            self.contents.item(self.contents.count() - 1).setData(
                Qt.ItemDataRole.UserRole, chapter.anchor
            )
        self.contents.setCurrentRow(0)
        self.contents.blockSignals(False)

    def _go(self, index: int) -> None:
        item = self.contents.item(index)
        if item is not None:
            self.text.scrollToAnchor(str(item.data(Qt.ItemDataRole.UserRole)))

    def _changed(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self.reload()

    def _connect(self) -> None:
        self._session.actions.bind(self, ActionId.CHECK_SCHEME, self.check_file)
        self.check.clicked.connect(self.check_file)
        self.choice.currentIndexChanged.connect(self._choose)
        self.contents.currentRowChanged.connect(self._go)
        self._session.changes.schemes_changed.connect(self._changed)

    def _build(self) -> None:
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.choice.setAccessibleName(self.tr("谈话制度"))
        self.contents.setAccessibleName(self.tr("目录"))
        self.contents.setFixedWidth(_CONTENTS_WIDTH)
        self.text.setAccessibleName(self.tr("制度正文"))
        self.text.setOpenLinks(False)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.document().setDocumentMargin(_MARGIN)
        self.text.document().setDefaultStyleSheet(_sheet(self._session.theme))
        head = row(
            label(self.tr("制度"), "title", wrap=False), self.choice, self.check, stretch_at=2
        )
        body = QHBoxLayout()
        body.setSpacing(GAP)
        body.addWidget(self.contents)
        body.addWidget(self.text, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)
        layout.setSpacing(WIDE_GAP)
        layout.addLayout(head)
        layout.addLayout(body, 1)


def _sheet(theme: Theme) -> str:
    colours = theme.colours
    return (
        f"h1 {{ font-size: 20pt; color: {colours['text']}; }}"
        f"h2 {{ font-size: 15pt; color: {colours['accent']}; margin-top: 28px; }}"
        f"h3 {{ font-size: 11pt; color: {colours['text']}; margin-top: 14px; }}"
        "p, li { line-height: 150%; }"
        f".soft {{ color: {colours['text_soft']}; }}"
        "td { line-height: 140%; }"
    )
