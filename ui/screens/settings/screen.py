"""The settings: one page a topic, chosen on the left."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.look.theme import GAP, PAGE_MARGIN
from ui.screens.settings.accounts_page import AccountsPage
from ui.screens.settings.audit_page import AuditPage
from ui.screens.settings.certificates_page import CertificatesPage
from ui.screens.settings.general_page import GeneralPage
from ui.screens.settings.keys_page import KeysPage
from ui.screens.settings.phrases_page import PhrasesPage
from ui.screens.settings.self_test_page import SelfTestPage
from ui.session import Session
from ui.widgets.page import Page
from ui.widgets.parts import label

_LIST_WIDTH = 220
_ROW_HEIGHT = 36


class SettingsScreen(Page):
    """Signals: language_chosen(str), theme_chosen(str), idle_minutes_chosen(int)."""

    language_chosen = Signal(str)
    theme_chosen = Signal(str)
    idle_minutes_chosen = Signal(int)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.topics = QListWidget()
        self.topics.setAccessibleName(self.tr("设置的类别"))
        self.topics.setFixedWidth(_LIST_WIDTH)
        self.topics.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._pages = QStackedWidget()
        self._session = session
        self._makers: tuple[tuple[str, Callable[[], QWidget]], ...] = (
            (self.tr("常用"), self._general),
            (self.tr("缩写与短语"), lambda: PhrasesPage(session)),
            (self.tr("账户与口令"), lambda: AccountsPage(session)),
            (self.tr("证书"), lambda: CertificatesPage(session)),
            (self.tr("审计记录"), lambda: AuditPage(session)),
            (self.tr("快捷键"), lambda: KeysPage(session)),
            (self.tr("自检"), lambda: SelfTestPage(session)),
        )
        self._made: dict[int, QWidget] = {}
        for name, _ in self._makers:
            item = QListWidgetItem(name)
            item.setSizeHint(QSize(0, _ROW_HEIGHT))
            self.topics.addItem(item)
        self.topics.currentRowChanged.connect(self._show)
        self.topics.setCurrentRow(0)
        self.begin_at(self.topics)
        session.actions.keys.changed.connect(self._forget_hidden)
        left = QVBoxLayout()
        left.setSpacing(GAP)
        left.addWidget(label(self.tr("设置"), "title"))
        left.addWidget(self.topics, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, 0, PAGE_MARGIN)
        layout.addLayout(left)
        layout.addWidget(self._pages, 1)

    def _show(self, row: int) -> None:
        """Show a page, made when it is first wanted."""
        if row not in self._made:
            self._made[row] = self._makers[row][1]()
            self._pages.addWidget(self._made[row])
        self._pages.setCurrentWidget(self._made[row])

    def _forget_hidden(self) -> None:
        """Drop the pages that show old keys; each is made anew when it is wanted."""
        shown = self._pages.currentWidget()
        for row in [row for row, page in self._made.items() if page is not shown]:
            page = self._made.pop(row)
            self._pages.removeWidget(page)
            page.deleteLater()

    def _general(self) -> QWidget:
        page = GeneralPage(self._session)
        page.language_chosen.connect(self.language_chosen)
        page.theme_chosen.connect(self.theme_chosen)
        page.idle_minutes_chosen.connect(self.idle_minutes_chosen)
        return page
