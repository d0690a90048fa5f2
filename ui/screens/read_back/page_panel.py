"""The pages as they will print: one at a time, with zoom, a list, and a tick when confirmed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.domain.errors import TanluError
from app.domain.on_paper import NOTHING_MORE, OnPaper
from app.domain.record import Record
from ui.actions import ActionId
from ui.errors.wording import words_of
from ui.look.theme import GAP
from ui.models.page_pictures import PagePicture, PagePictures
from ui.screens.read_back.zoom_buttons import ZoomButtons
from ui.session import Session
from ui.widgets.push_button import PushButton

_ZOOMS = (0.6, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0)
_FIT = _ZOOMS.index(1.0)
_LIST_WIDTH = 76


class PagePanel(QWidget):
    """Shows one page of a record.

    Signals: `confirmed(page)` (from 0); `print_wanted()`; `compare_wanted()`.
    """

    confirmed = Signal(int)
    print_wanted = Signal()
    compare_wanted = Signal()

    def __init__(
        self, session: Session, pictures: PagePictures, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._pictures = session, pictures
        self._record: Record | None = None
        self._more = NOTHING_MORE
        self._page, self._count, self._read = 0, 0, 0
        self._zoom = _FIT
        self._may_confirm = False
        self._asked = 0
        self.list = QListWidget()
        self._sheet = QLabel()
        self._scroll = QScrollArea()
        self._where = QLabel()
        self._problem = QLabel()
        actions = session.actions
        self._confirm = PushButton(actions.labelled(ActionId.READ_BACK_CONFIRM_PAGE))
        self._print = PushButton(actions.labelled(ActionId.READ_BACK_PRINT))
        self.compare_button = PushButton(actions.labelled(ActionId.READ_BACK_COMPARE))
        self._zoom_buttons = ZoomButtons(actions)
        self._lay_out()
        self._connect()

    @property
    def page(self) -> int:
        """The page shown, from 0."""
        return self._page

    @property
    def count(self) -> int:
        """How many pages the record takes; 0 while it is not drawn yet."""
        return self._count

    def show_record(
        self,
        record: Record,
        pages_read: int,
        *,
        may_confirm: bool,
        more: OnPaper = NOTHING_MORE,
    ) -> None:
        """Show a record with `more` on it; the page stays where it was, if there is one."""
        self._read = pages_read
        self._may_confirm = may_confirm
        if (record, more) != (self._record, self._more):
            self._record, self._more = record, more
            self._draw()
        self._show_place()

    def go_to(self, page: int) -> None:
        """Show a page, counted from 0, where there is one."""
        self._go_to(page)

    def turn(self, by: int) -> None:
        """Go some pages on or back."""
        self._go_to(self._page + by)

    def zoom(self, by: int) -> None:
        """Make the page larger or smaller."""
        zoom = max(0, min(self._zoom + by, len(_ZOOMS) - 1))
        if zoom != self._zoom:
            self._zoom = zoom
            self._draw()

    def confirm(self) -> None:
        """Confirm the page shown and go to the next one."""
        if self._may_confirm and self._count:
            self.confirmed.emit(self._page)
            self.turn(1)

    def _go_to(self, page: int) -> None:
        if self._count and 0 <= page < self._count and page != self._page:
            self._page = page
            self._draw()

    def _draw(self) -> None:
        record, page, pictures, more = self._record, self._page, self._pictures, self._more
        if record is None:
            return
        self._asked += 1
        asked = self._asked
        scale = self.devicePixelRatioF()
        room = max(self._scroll.viewport().width() - 2 * GAP, 320)
        width = round(room * _ZOOMS[self._zoom] * scale)
        self._session.jobs.read(
            lambda: pictures.picture(record, page, width, more),
            owner=self,
            done=lambda picture: self._show(asked, picture, scale),
            failed=lambda error: self._show_problem(asked, error),
        )

    def _show(self, asked: int, picture: PagePicture, scale: float) -> None:
        if asked != self._asked:
            return  # another page was asked for meanwhile
        pixmap = QPixmap()
        pixmap.loadFromData(picture.png)
        pixmap.setDevicePixelRatio(scale)
        self._sheet.setPixmap(pixmap)
        self._sheet.resize(pixmap.deviceIndependentSize().toSize())
        self._problem.hide()
        self._page, self._count = picture.page, picture.count
        self._scroll.verticalScrollBar().setValue(0)
        self._show_place()

    def _show_problem(self, asked: int, error: Exception) -> bool:
        if not isinstance(error, TanluError):
            return False
        if asked == self._asked:
            self._sheet.clear()
            self._problem.setText(words_of(error).in_place)
            self._problem.show()
        return True

    def _show_place(self) -> None:
        where = self.tr("第 {page} 页，共 {count} 页")
        self._where.setText(where.format(page=self._page + 1, count=self._count))
        self._sheet.setAccessibleName(self._where.text())
        self._confirm.setVisible(self._may_confirm)
        self._confirm.setEnabled(self._count > 0)
        if self.list.count() != self._count:
            self.list.clear()
            self.list.addItems([str(n + 1) for n in range(self._count)])
        for number in range(self._count):
            tick = " ✓" if number < self._read else ""
            self.list.item(number).setText(f"{number + 1}{tick}")
        self.list.blockSignals(True)
        self.list.setCurrentRow(self._page)
        self.list.blockSignals(False)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._go_to)
        self._confirm.clicked.connect(self.confirm)
        self._print.clicked.connect(self.print_wanted)
        self.compare_button.clicked.connect(self.compare_wanted)
        self._zoom_buttons.wanted.connect(self.zoom)

    def _lay_out(self) -> None:
        self.list.setFixedWidth(_LIST_WIDTH)
        self.list.setAccessibleName(self.tr("页"))
        self._sheet.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._scroll.setWidget(self._sheet)
        self._scroll.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._scroll.setAccessibleName(self.tr("记录的样子"))
        self._problem.setProperty("kind", "error")
        self._problem.setWordWrap(True)
        self._problem.hide()
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(self._where)
        head.addStretch()
        for part in (self._zoom_buttons, self._print, self._confirm):
            head.addWidget(part)
        body = QHBoxLayout()
        body.setSpacing(GAP)
        body.addWidget(self.list)
        body.addWidget(self._scroll, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(head)
        column.addWidget(self._problem)
        column.addLayout(body, 1)
        column.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        """Return what stands below the page: where Word may look otherwise, and comparing."""
        told = QLabel(self.tr("打印和 PDF 与此完全一致；用 Word 打开时，断行和分页可能不同。"))
        told.setProperty("kind", "hint")
        told.setWordWrap(True)
        self.compare_button.setProperty("kind", "quiet")
        self.compare_button.hide()
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(told, 1)
        row.addWidget(self.compare_button)
        return row
