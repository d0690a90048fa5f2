"""Taking in a scheme file: first it is checked, then the person decides."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.domain.errors import CannotProceedError
from app.services.errors import SchemeComplaint
from app.services.ports.scheme_files import MOST_COMPLAINTS
from app.services.scheme_exchange import Arrival, Incoming
from ui.errors.wording import in_place
from ui.look.theme import PAGE_MARGIN, WIDE_GAP
from ui.screens.schemes.complaint_words import advice
from ui.session import Session
from ui.widgets.choose_file import choose_file
from ui.widgets.parts import MessageLine, button, label, row
from ui.widgets.row_table import only_read

T = TypeVar("T")

_SIZE = (880, 480)
_WIDEST = (72, 300)  # pixels, of the columns before the last
_SHOWN = 60  # characters of a line


class CheckDialog(QDialog):
    """Says what a file is, line by line where it is broken; keeps nothing until asked to.

    Signals: taken_in(Scheme); taken_as_draft(SchemeDraft).
    """

    taken_in = Signal(object)
    taken_as_draft = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._incoming: Incoming | None = None
        self.setWindowTitle(self.tr("导入制度文件"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.choose = button(self.tr("选择制度文件…"), "primary")
        self.file = label(self.tr("先检查，确认以后才收下。"), "hint")
        self.message = MessageLine()
        self.model = QStandardItemModel(self)
        self.table = QTableView()
        self.take_in = button(self.tr("收下"), "primary")
        self.as_draft = button(self.tr("作为草稿收下"))
        self._build()
        self.choose.clicked.connect(self._ask_for_file)
        self.take_in.clicked.connect(self._take_in)
        self.as_draft.clicked.connect(self._take_as_draft)
        self.resize(*_SIZE)

    def check(self, path: Path) -> None:
        """Read a file and show what it is."""
        self.file.setText(path.name)
        self._incoming = None
        self.model.removeRows(0, self.model.rowCount())
        self._offer()
        look = partial(self._session.workbench.scheme_exchange.look_at, path)
        self._session.jobs.read(look, owner=self, done=self._show, failed=self._refused)

    def _show(self, incoming: Incoming) -> None:
        self._incoming = incoming
        text, kind = self._verdict(incoming)
        self.message.say(text, kind)
        lines = incoming.text.splitlines()
        for complaint in incoming.complaints:
            self.model.appendRow(_items(complaint, lines))
        self._fit()
        self._offer()
        if incoming.complaints:
            self.table.setCurrentIndex(self.model.index(0, 0))
            self.table.setFocus()
        elif self.take_in.isVisible():
            self.take_in.setFocus()

    def _verdict(self, incoming: Incoming) -> tuple[str, str]:
        scheme = incoming.scheme
        if scheme is None:
            count = len(incoming.complaints)
            text = self.tr("有 {count} 处错误，不能采用；没有收下任何内容。")
            if count >= MOST_COMPLAINTS:
                text = self.tr("错误太多，只列出 {count} 处；不能采用，没有收下任何内容。")
            text = text.format(count=count)
            if incoming.text:
                text += self.tr("可以作为草稿收下，改正后再发布。")
            return text, "error"
        said = {
            Arrival.NEW: self.tr("没有发现问题：{name}，第 {version} 版。"),
            Arrival.IDENTICAL: self.tr("与保险库里的{name}第 {version} 版完全相同，不用再收。"),
            Arrival.OTHER_TEXT: self.tr(
                "没有发现问题。保险库里已有{name}第 {version} 版，但内容不同；"
                "已有的不会被替换，可以把这份收为第 {next} 版。"
            ),
        }[incoming.arrival]
        text = said.format(name=scheme.name, version=scheme.version, next=incoming.next_version)
        return text, "warning" if incoming.arrival is Arrival.OTHER_TEXT else "good"

    def _offer(self) -> None:
        """Show the buttons that fit what the file is."""
        arrival = self._incoming.arrival if self._incoming else Arrival.IDENTICAL
        self.take_in.setVisible(arrival in (Arrival.NEW, Arrival.OTHER_TEXT))
        self.as_draft.setVisible(
            self._incoming is not None
            and bool(self._incoming.text)
            and arrival is not Arrival.IDENTICAL
        )
        if arrival is Arrival.OTHER_TEXT and self._incoming:
            text = self.tr("收为第 {version} 版").format(version=self._incoming.next_version)
            self.take_in.setText(text)
        else:
            self.take_in.setText(self.tr("收下"))

    def _take_in(self) -> None:
        if self._incoming is not None:
            exchange = self._session.workbench.scheme_exchange
            self._change(partial(exchange.take_in, self._incoming), self.taken_in.emit)

    def _take_as_draft(self) -> None:
        if self._incoming is not None:
            exchange = self._session.workbench.scheme_exchange
            self._change(partial(exchange.take_as_draft, self._incoming), self.taken_as_draft.emit)

    def _change(self, work: Callable[[], T], tell: Callable[[T], None]) -> None:
        def done(made: T) -> None:
            tell(made)
            self.accept()

        self._let_choose(is_free=False)  # a second press would keep it twice
        self._session.jobs.change(work, owner=self, done=done, failed=self._refused)

    def _refused(self, error: Exception) -> bool:
        self._let_choose(is_free=True)
        if isinstance(error, CannotProceedError):
            self.message.say(in_place(error))
            return True
        return False

    def _let_choose(self, *, is_free: bool) -> None:
        self.take_in.setEnabled(is_free)
        self.as_draft.setEnabled(is_free)

    def _fit(self) -> None:
        """Give each column what its texts need; the last one breaks its lines."""
        for column, widest in enumerate(_WIDEST):
            self.table.resizeColumnToContents(column)
            self.table.setColumnWidth(column, min(self.table.columnWidth(column), widest))
        self.table.resizeRowsToContents()

    def _ask_for_file(self) -> None:
        kinds = self.tr("制度文件 (*.toml);;所有文件 (*)")
        choose_file(self, self.tr("选择制度文件"), "", kinds, self.check)

    def _build(self) -> None:
        self.model.setHorizontalHeaderLabels(
            [self.tr("行"), self.tr("键或原文"), self.tr("原因和办法")]
        )
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("制度文件里的错误"))
        only_read(self.table)
        self.table.horizontalHeader().setStretchLastSection(True)
        self._fit()
        buttons = QDialogButtonBox()
        buttons.addButton(self.tr("关闭"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        page = QVBoxLayout(self)
        page.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)
        page.setSpacing(WIDE_GAP)
        above = row(self.choose, self.file)
        above.setStretchFactor(self.file, 1)
        page.addLayout(above)
        page.addWidget(self.message)
        page.addWidget(self.table, 1)
        page.addLayout(row(self.take_in, self.as_draft, buttons, stretch_at=2))
        self._offer()


def _items(complaint: SchemeComplaint, lines: Sequence[str]) -> list[QStandardItem]:
    """Return the cells of a fault; where no key is at fault, its line itself is shown."""
    number = complaint.line
    own = lines[number - 1].strip()[:_SHOWN] if 0 < number <= len(lines) else ""
    texts = (str(number) if number else "—", complaint.key or own, advice(complaint))
    return [QStandardItem(text) for text in texts]
