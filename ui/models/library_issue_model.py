"""Copies of a library that were given out, as a table."""

from collections.abc import Callable, Sequence
from datetime import date
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from app.domain.library_issue import LibraryIssue

_Index = QModelIndex | QPersistentModelIndex
_DISPLAY = Qt.ItemDataRole.DisplayRole


class IssueColumn(IntEnum):
    """The columns in their order."""

    RECEIVER = 0
    UNIT = 1
    NUMBERS = 2
    COPIES = 3
    ISSUED = 4
    RECEIVED = 5
    ISSUER = 6
    NOTE = 7


class LibraryIssueModel(QAbstractTableModel):
    """One row an issue; those without a signature stand out, withdrawn ones are pale."""

    def __init__(
        self,
        open_: QColor,
        pale: QColor,
        day_text: Callable[[date], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._open = open_
        self._pale = pale
        self._day_text = day_text
        self._issues: tuple[LibraryIssue, ...] = ()

    def show(self, issues: Sequence[LibraryIssue]) -> None:
        """Replace everything; the newest first."""
        self.beginResetModel()
        self._issues = tuple(reversed(issues))
        self.endResetModel()

    def issue(self, row: int) -> LibraryIssue | None:
        """Return the issue of a row."""
        return self._issues[row] if 0 <= row < len(self._issues) else None

    def row_of(self, issue_id: int) -> int:
        """Return an issue's row; 0 where it is not there."""
        return next((n for n, issue in enumerate(self._issues) if issue.id == issue_id), 0)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        """Return how many there are."""
        return 0 if parent.isValid() else len(self._issues)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(IssueColumn)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        """Return a column's head."""
        if role != _DISPLAY or orientation is not Qt.Orientation.Horizontal:
            return None
        heads = (
            self.tr("领取人"),
            self.tr("单位"),
            self.tr("编号"),
            self.tr("册数"),
            self.tr("发放日期"),
            self.tr("签收"),
            self.tr("经办人"),
            self.tr("备注"),
        )
        return heads[section]

    def data(self, index: _Index, role: int = _DISPLAY) -> object:
        """Return what stands in a cell."""
        issue = self.issue(index.row())
        if issue is None:
            return None
        if role == Qt.ItemDataRole.ForegroundRole:
            if issue.is_withdrawn:
                return self._pale
            is_open = issue.received_on is None and index.column() == IssueColumn.RECEIVED
            return self._open if is_open else None
        if role in (_DISPLAY, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(issue, index.column())
        return None

    def _text(self, issue: LibraryIssue, column: int) -> str:
        if issue.is_withdrawn:
            received = self.tr("已作废")
        elif issue.received_on is None:
            received = self.tr("未签收")
        else:
            day = self._day_text(issue.received_on)
            received = self.tr("{day} {name}").format(day=day, name=issue.received_by)
        return (
            issue.receiver,
            issue.unit,
            issue.numbers,
            str(issue.copies),
            self._day_text(issue.issued_on),
            received,
            issue.issued_by,
            issue.note,
        )[column]
