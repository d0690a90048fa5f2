"""A scheme as a document: its chapters on the left, the text on the right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QTextBrowser, QWidget

from app.domain.scheme import Scheme
from ui.look.theme import GAP, Theme
from ui.screens.schemes.page import chapters, page
from ui.screens.schemes.place_words import place_words
from ui.session import Session

_CONTENTS_WIDTH = 172
_MARGIN = 24


class ReadingTab(QWidget):
    """Shows one scheme; the arrows go through its chapters."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places = place_words(session.theme.resources, session.language)
        self.contents = QListWidget()
        self.text = QTextBrowser()
        self.contents.setAccessibleName(self.tr("目录"))
        self.contents.setFixedWidth(_CONTENTS_WIDTH)
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text.setAccessibleName(self.tr("制度正文"))
        self.text.setOpenLinks(False)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.document().setDocumentMargin(_MARGIN)
        self.text.document().setDefaultStyleSheet(_sheet(session.theme))
        self.contents.currentRowChanged.connect(self._go)
        body = QHBoxLayout(self)
        body.setContentsMargins(0, GAP, 0, 0)
        body.setSpacing(GAP)
        body.addWidget(self.contents)
        body.addWidget(self.text, 1)

    def show_scheme(self, scheme: Scheme) -> None:
        """Show a scheme from its beginning."""
        self.text.setHtml(page(scheme, self._places))
        self.contents.blockSignals(True)
        self.contents.clear()
        for chapter in chapters(scheme, self._places):
            self.contents.addItem(chapter.title)
            item = self.contents.item(self.contents.count() - 1)
            item.setData(Qt.ItemDataRole.UserRole, chapter.anchor)
            item.setToolTip(chapter.title)
        self.contents.setCurrentRow(0)
        self.contents.blockSignals(False)

    def show_nothing(self, why: str) -> None:
        """Say why there is nothing to read."""
        self.contents.clear()
        self.text.setPlainText(why)

    def _go(self, index: int) -> None:
        item = self.contents.item(index)
        if item is not None:
            self.text.scrollToAnchor(str(item.data(Qt.ItemDataRole.UserRole)))


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
