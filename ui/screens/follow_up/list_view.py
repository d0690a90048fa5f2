"""One of the three lists with its heading."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QVBoxLayout, QWidget

from app.domain.scheme import ListColumn
from ui.look.theme import HALF_GAP, Theme
from ui.models.list_table import ListTableModel
from ui.models.three_lists import STATE_CODES, ListRow, state_words
from ui.widgets.parts import label

_LEAST_WIDTH = 64
_TALLEST = 3  # lines of a row
# what a column must have room for; nobody reads half a date
_WIDE = {
    "due": "2026-00-00",
    "starts": "2026-00-00",
    "closed_on": "2026-00-00",
    "source": "2026-0000",
    "responsible": "四个汉字",
}


class ListView(QWidget):
    """Signal: `picked(row)`, a ListRow was chosen; the choice stays when rows are shown anew."""

    picked = Signal(ListRow)

    def __init__(self, title: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._heading = label(title, "heading")
        self.model = ListTableModel(theme.colour("bad"))
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setAccessibleName(title)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(True)
        self.table.setAlternatingRowColors(True)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setHighlightSections(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HALF_GAP)
        column.addWidget(self._heading)
        column.addWidget(self.table)
        self.table.selectionModel().currentRowChanged.connect(lambda _new, _old: self._tell())

    def show_rows(self, columns: Sequence[ListColumn], rows: Sequence[ListRow]) -> None:
        """Show rows; whoever was chosen stays chosen."""
        chosen = self.chosen()
        if tuple(columns) != self.model.columns:
            self.model.show_rows(columns, rows)
            self._set_widths()
        else:
            self.model.show_rows(columns, rows)
        self._heading.setText(f"{self._title}  {len(rows)}")
        self._fit_rows()
        if chosen is not None:
            self.choose(chosen)

    def chosen(self) -> ListRow | None:
        """Return the chosen row."""
        return self.model.row(self.table.currentIndex().row())

    def choose(self, like: ListRow) -> None:
        """Choose the row of the same problem and measure."""
        for number in range(self.model.rowCount()):
            row = self.model.row(number)
            if row and _same(row, like):
                self.table.setCurrentIndex(self.model.index(number, 0))
                return

    def choose_first(self) -> None:
        """Choose the first row where none is chosen."""
        if self.chosen() is None and self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(0, 0))

    def _tell(self) -> None:
        row = self.chosen()
        if row is not None:
            self.picked.emit(row)

    def _fit_rows(self) -> None:
        tallest = _TALLEST * self.table.fontMetrics().lineSpacing() + 3 * HALF_GAP
        self.table.resizeRowsToContents()
        for number in range(self.model.rowCount()):
            if self.table.rowHeight(number) > tallest:
                self.table.setRowHeight(number, tallest)

    def _set_widths(self) -> None:
        header = self.table.horizontalHeader()
        shares = [column.share for column in self.model.columns]
        widest = shares.index(max(shares)) if shares else 0
        metrics = self.table.fontMetrics()
        for index, column in enumerate(self.model.columns):
            samples = state_words() if column.code in STATE_CODES else (_WIDE.get(column.code, ""),)
            texts = (metrics.horizontalAdvance(text) for text in (column.title, *samples))
            least = max(_LEAST_WIDTH, max(texts) + 6 * HALF_GAP)
            self.table.setColumnWidth(index, max(least, column.share * 24))
            mode = QHeaderView.ResizeMode
            header.setSectionResizeMode(
                index, mode.Stretch if index == widest else mode.Interactive
            )


def _same(row: ListRow, other: ListRow) -> bool:
    measure = row.measure.id if row.measure else None
    return (row.problem.id, measure) == (
        other.problem.id,
        other.measure.id if other.measure else None,
    )
