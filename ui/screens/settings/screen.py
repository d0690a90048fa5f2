"""The settings: one page a topic, chosen on the left."""

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
from ui.session import Session
from ui.widgets.parts import label

_LIST_WIDTH = 220
_ROW_HEIGHT = 36


class SettingsScreen(QWidget):
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
        general = GeneralPage(session)
        general.language_chosen.connect(self.language_chosen)
        general.theme_chosen.connect(self.theme_chosen)
        general.idle_minutes_chosen.connect(self.idle_minutes_chosen)
        pages: tuple[tuple[str, QWidget], ...] = (
            (self.tr("常用"), general),
            (self.tr("账户与口令"), AccountsPage(session)),
            (self.tr("证书"), CertificatesPage(session)),
            (self.tr("审计记录"), AuditPage(session)),
        )
        for name, page in pages:
            item = QListWidgetItem(name)
            item.setSizeHint(QSize(0, _ROW_HEIGHT))
            self.topics.addItem(item)
            self._pages.addWidget(page)
        self.topics.currentRowChanged.connect(self._pages.setCurrentIndex)
        self.topics.setCurrentRow(0)
        self.setFocusProxy(self.topics)
        left = QVBoxLayout()
        left.setSpacing(GAP)
        left.addWidget(label(self.tr("设置"), "title"))
        left.addWidget(self.topics, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, 0, PAGE_MARGIN)
        layout.addLayout(left)
        layout.addWidget(self._pages, 1)
