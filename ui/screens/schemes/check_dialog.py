"""Whether a scheme file could be used: every fault with its line, key and reason."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.domain.errors import CannotProceedError
from app.domain.scheme import Scheme
from app.services.errors import SchemeBrokenError, SchemeComplaint, UnreadableFileError
from app.services.scheme_shelf import SchemeShelf
from ui.errors.wording import complaint_reason, in_place
from ui.look.theme import PAGE_MARGIN, WIDE_GAP
from ui.session import Session
from ui.widgets.choose_file import choose_file
from ui.widgets.parts import MessageLine, button, label, row

_SIZE = (880, 480)
_WIDEST = (72, 300, 260)  # pixels, of the columns before the last
_LARGEST = 4_000_000  # bytes; a pack is a few dozen kilobytes


class CheckDialog(QDialog):
    """Reads a file and says what is wrong with it; keeps nothing."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setWindowTitle(self.tr("检查制度文件"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.choose = button(self.tr("选择制度文件…"), "primary")
        self.file = label(self.tr("只检查，不保存。"), "hint")
        self.message = MessageLine()
        self.model = QStandardItemModel(self)
        self.table = QTableView()
        self._build()
        self.choose.clicked.connect(self._ask_for_file)
        self.resize(*_SIZE)

    def check(self, path: Path) -> None:
        """Read a file and show what is wrong with it."""
        self.file.setText(path.name)
        self.model.removeRows(0, self.model.rowCount())
        shelf = self._session.workbench.schemes
        self._session.jobs.read(
            lambda: _check(shelf, path), owner=self, done=self._good, failed=self._bad
        )

    def _good(self, scheme: Scheme) -> None:
        text = self.tr("没有发现问题：{name}，第 {version} 版。")
        self.message.say(text.format(name=scheme.name, version=scheme.version), "good")

    def _bad(self, error: Exception) -> bool:
        if isinstance(error, SchemeBrokenError):
            count = len(error.complaints)
            self.message.say(self.tr("有 {count} 处错误，不能采用。").format(count=count))
            for complaint in error.complaints:
                self.model.appendRow(_items(complaint))
            self._fit()
            self.table.setCurrentIndex(self.model.index(0, 0))
            self.table.setFocus()
            return True
        if isinstance(error, CannotProceedError):
            self.message.say(in_place(error))
            return True
        return False

    def _fit(self) -> None:
        """Give each column what its texts need; the last one breaks its lines."""
        for column, widest in enumerate(_WIDEST):
            self.table.resizeColumnToContents(column)
            self.table.setColumnWidth(column, min(self.table.columnWidth(column), widest))
        self.table.resizeRowsToContents()

    def _ask_for_file(self) -> None:
        kinds = self.tr("制度文件 (*.toml)")
        choose_file(self, self.tr("选择制度文件"), "", kinds, self.check)

    def _build(self) -> None:
        self.model.setHorizontalHeaderLabels(
            [self.tr("行"), self.tr("键"), self.tr("原因"), self.tr("内容")]
        )
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("制度文件里的错误"))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        head = self.table.horizontalHeader()
        head.setStretchLastSection(True)
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._fit()
        buttons = QDialogButtonBox()
        buttons.addButton(self.tr("关闭"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        page = QVBoxLayout(self)
        page.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)
        page.setSpacing(WIDE_GAP)
        page.addLayout(row(self.choose, self.file))
        page.addWidget(self.message)
        page.addWidget(self.table, 1)
        page.addWidget(buttons)


def _items(complaint: SchemeComplaint) -> list[QStandardItem]:
    line = str(complaint.line) if complaint.line else "—"
    reason = complaint_reason(complaint.reason)
    return [QStandardItem(text) for text in (line, complaint.key, reason, complaint.detail)]


def _check(shelf: SchemeShelf, path: Path) -> Scheme:
    try:
        with path.open("rb") as file:
            text = file.read(_LARGEST).decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise UnreadableFileError(path) from error
    return shelf.check(text, path.name)
