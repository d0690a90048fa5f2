"""The pages of a document as they will print, beside what is typed."""

from collections.abc import Sequence
from threading import Lock

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from app.domain.document_sheet import DocumentSheet
from app.domain.errors import TanluError
from app.services.ports.document_files import DocumentView
from ui.errors.wording import in_place
from ui.look.theme import GAP
from ui.session import Session
from ui.widgets.parts import MessageLine, button, label, row

_ZOOMS = (0.6, 0.8, 1.0, 1.4, 2.0)
_FIT = _ZOOMS.index(1.0)


class DocumentPages(QWidget):
    """Shows one page at a time; the picture is made off the window's thread."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._sheets: tuple[DocumentSheet, ...] = ()
        self._page, self._count, self._zoom, self._asked = 0, 0, _FIT, 0
        self._view: DocumentView | None = None
        self._turn = Lock()
        self._sheet = QLabel()
        self._sheet.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._scroll = QScrollArea()
        self._scroll.setWidget(self._sheet)
        self._scroll.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._scroll.setAccessibleName(self.tr("文书的样子"))
        self._where = label("", "hint", wrap=False)
        self.problem = MessageLine()
        self.before = button(self.tr("上一页"), "quiet")
        self.after = button(self.tr("下一页"), "quiet")
        self.smaller, self.larger = button("−", "quiet"), button("+", "quiet")
        self.smaller.setAccessibleName(self.tr("缩小"))
        self.larger.setAccessibleName(self.tr("放大"))
        self.before.clicked.connect(lambda: self.turn(-1))
        self.after.clicked.connect(lambda: self.turn(1))
        self.smaller.clicked.connect(lambda: self.zoom(-1))
        self.larger.clicked.connect(lambda: self.zoom(1))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(
            row(self.before, self.after, self._where, self.smaller, self.larger, stretch_at=3)
        )
        column.addWidget(self.problem)
        column.addWidget(self._scroll, 1)

    @property
    def count(self) -> int:
        """How many pages there are; 0 until they are drawn."""
        return self._count

    def show_sheets(self, sheets: Sequence[DocumentSheet]) -> None:
        """Show other sheets; the page stays where it was, if there is one."""
        self._sheets = tuple(sheets)
        self._draw()

    def begin(self) -> None:
        """Go back to the first page: another document is going to be shown."""
        self._page, self._sheets = 0, ()

    def turn(self, by: int) -> None:
        """Go some pages on or back."""
        if 0 <= self._page + by < self._count:
            self._page += by
            self._draw()

    def zoom(self, by: int) -> None:
        """Make the page larger or smaller."""
        self._zoom = max(0, min(self._zoom + by, len(_ZOOMS) - 1))
        self._draw()

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what was asked for while nobody looked."""
        super().showEvent(event)
        self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the page into the new width."""
        super().resizeEvent(event)
        self._draw()

    def _draw(self) -> None:
        if not self._sheets or not self.isVisible():
            return
        self._asked += 1
        asked, sheets, page = self._asked, self._sheets, self._page
        scale = self.devicePixelRatioF()
        room = max(self._scroll.viewport().width() - 2 * GAP, 240)
        width = round(room * _ZOOMS[self._zoom] * scale)
        self._session.jobs.read(
            lambda: self._picture(sheets, page, width),
            owner=self,
            done=lambda made: self._show(asked, made, scale),
            failed=lambda error: self._fail(asked, error),
        )

    def _picture(
        self, sheets: tuple[DocumentSheet, ...], page: int, width: int
    ) -> tuple[bytes, int, int]:
        with self._turn:  # a view knows one document at a time
            if self._view is None:
                self._view = self._session.workbench.documents.view()
            count = self._view.pages(sheets)
            shown = max(0, min(page, count - 1))
            return self._view.picture(shown, width), shown, count

    def _show(self, asked: int, made: tuple[bytes, int, int], scale: float) -> None:
        if asked != self._asked:
            return  # something newer was asked for meanwhile
        data, self._page, self._count = made
        pixmap = QPixmap()
        pixmap.loadFromData(data)
        pixmap.setDevicePixelRatio(scale)
        self._sheet.setPixmap(pixmap)
        self._sheet.resize(pixmap.deviceIndependentSize().toSize())
        self.problem.say("")
        text = self.tr("第 {page} 页，共 {count} 页")
        self._where.setText(text.format(page=self._page + 1, count=self._count))
        self._sheet.setAccessibleName(self._where.text())
        self.before.setEnabled(self._page > 0)
        self.after.setEnabled(self._page + 1 < self._count)

    def _fail(self, asked: int, error: Exception) -> bool:
        if not isinstance(error, TanluError):
            return False
        if asked == self._asked:
            self.problem.say(in_place(error))
        return True
