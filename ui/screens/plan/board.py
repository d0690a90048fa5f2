"""The year board: every target of the plan, how it stands, and one key to its talk."""

from collections.abc import Iterable
from functools import cache

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.domain.cadence_due import BoxState
from app.domain.plan_board import BoardRow, PlanBoard
from ui.look.theme import FIELD_WIDTH, GAP, HALF_GAP, Theme
from ui.models.plan_model import PlanColumn, PlanModel
from ui.models.plan_words import (
    STATES,
    PlanNames,
    brief_boxes_text,
    days_left_text,
    state_colour,
    state_text,
    tally_text,
)
from ui.screens.plan.group_list import GroupList
from ui.widgets.empty_state import EmptyState
from ui.widgets.filter_line import FilterLine
from ui.widgets.parts import label
from ui.widgets.row_table import SpareColumns, as_rows
from ui.widgets.stage_dot import DOT_SIZE, dot_icon

_WIDTHS = {
    PlanColumn.NAME: 76,
    PlanColumn.POST: 104,
    PlanColumn.INTERVIEWER: 72,
    PlanColumn.TYPE: 104,
    PlanColumn.DUE: 100,
    PlanColumn.TALK: 96,
}
_CELL_EDGES = 30
_WIDEST = 200
_MANY_DAYS = 888  # as wide as a number of days becomes
_ROW_HEIGHT = 36
_OUT = "out"
_LEAST_UNIT = 150
_SPARE = (PlanColumn.POST, PlanColumn.INTERVIEWER, PlanColumn.TYPE, PlanColumn.TALK)


class Board(QWidget):
    """The targets with their filters and counts.

    Signals: chosen(row) when the current one is to be worked on; nothing_there() when the empty
    state's button is pressed; selected() when other rows are.
    """

    chosen = Signal(object)
    nothing_there = Signal()
    selected = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._board: PlanBoard | None = None
        self.model = PlanModel(cache(self._dot), self)
        self.filter = FilterLine(placeholder=self.tr("按姓名、单位、职务、谈话人、编号筛选"))
        self.states = QComboBox()
        self.groups = GroupList()
        self.table = QTableView()
        self.empty = EmptyState()
        self.counts = label("", "hint", wrap=False)
        self._build()
        self._connect()

    @property
    def rows(self) -> tuple[BoardRow, ...]:
        """The rows that are selected, from top to bottom."""
        chosen = self.table.selectionModel().selectedRows()
        return tuple(self.model.shown[row] for row in sorted(index.row() for index in chosen))

    @property
    def begin(self) -> QWidget:
        """Where the keys begin: the table, or the button of the empty state."""
        return self.table if self._stack.currentIndex() == 0 else self.empty.button

    def show_board(self, board: PlanBoard, names: PlanNames, button: str) -> None:
        """Show a plan; what is typed and chosen stays. `button` is offered where it is empty."""
        current = self._current()
        self._board = board
        self.groups.show_board(board, names)
        self.model.show_rows(board.rows, names)
        self.empty.say(
            self.tr("计划里还没有谈话对象"),
            self.tr("从表格导入名单，或者从名册里选取。"),
            button,
        )
        self._fit_columns(board)
        self._fit(current)

    def _build(self) -> None:
        self.filter.setAccessibleName(self.tr("筛选谈话对象"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setMinimumWidth(FIELD_WIDTH // 2)
        self.states.setAccessibleName(self.tr("状态"))
        self.states.addItem(self.tr("全部状态"), None)
        for state in STATES:
            self.states.addItem(state_text(state), state)
        self.states.addItem(self.tr("不列入"), _OUT)
        self._build_table()
        above = QHBoxLayout()
        above.setSpacing(GAP)
        above.addWidget(self.filter, 1)
        above.addWidget(self.states)
        above.addStretch()
        right = QVBoxLayout()
        right.setSpacing(GAP)
        right.addLayout(above)
        self._stack = QStackedWidget()
        right.addWidget(self._stack, 1)
        right.addWidget(self.counts)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP * 2)
        layout.addWidget(self.groups)
        layout.addLayout(right, 1)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)

    def _build_table(self) -> None:
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("谈话对象"))
        as_rows(self.table, _WIDTHS, PlanColumn.UNIT, _ROW_HEIGHT)
        states = map(state_text, STATES)
        self._widen(PlanColumn.STATE, states, DOT_SIZE.width() + HALF_GAP)
        self._widen(PlanColumn.LEFT, map(days_left_text, (None, -_MANY_DAYS)))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setIconSize(DOT_SIZE)
        head = self.table.horizontalHeader()
        head.setSectionsClickable(True)
        head.setSortIndicatorClearable(True)
        head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        head.setSortIndicatorShown(True)
        self._room = SpareColumns(self.table, PlanColumn.UNIT, _LEAST_UNIT)

    def _fit_columns(self, board: PlanBoard) -> None:
        """Make room for the periods there are: a year, two halves, four quarters.

        Where there is none for all columns, the type stays as long as there are several.
        """
        head = str(self.model.headerData(PlanColumn.BOXES, Qt.Orientation.Horizontal))
        alike = {len(row.boxes): row.boxes for row in board.rows}
        self._widen(PlanColumn.BOXES, (head, *map(brief_boxes_text, alike.values())))
        several = len({(row.scheme_code, row.talk_type) for row in board.rows}) > 1
        self._room.spare(sorted(_SPARE, key=lambda c: several and c is not PlanColumn.TYPE))

    def _widen(self, column: PlanColumn, texts: Iterable[str], more: int = 0) -> None:
        advance = self.table.fontMetrics().horizontalAdvance
        width = max(map(advance, texts)) + _CELL_EDGES + more
        self.table.setColumnWidth(column, min(width, _WIDEST))

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._look_for)
        self.filter.went_down.connect(self._into_table)
        self.states.currentIndexChanged.connect(self._keep)
        self.groups.chosen.connect(self._keep)
        self.table.activated.connect(self._activate)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self.selected.emit())
        self.table.horizontalHeader().sortIndicatorChanged.connect(self._sort)
        self.empty.chosen.connect(self._help_empty)

    def _dot(self, state: BoxState) -> QIcon:
        return dot_icon(self._theme.colour(state_colour(state)))

    def _current(self) -> BoardRow | None:
        index = self.table.currentIndex()
        in_it = index.isValid() and index.row() < len(self.model.shown)
        return self.model.shown[index.row()] if in_it else None

    def _look_for(self, text: str) -> None:
        current = self._current()
        self.model.look_for(text)
        self._fit(current)

    def _sort(self, column: int, order: Qt.SortOrder) -> None:
        current = self._current()
        self.model.sort(column, order)
        self._fit(current)

    def _keep(self) -> None:
        current = self._current()
        state, group = self.states.currentData(), self.groups.wanted
        if state is None:
            self.model.keep(group)
        else:
            self.model.keep(lambda row: _is_in(row, state) and (group is None or group(row)))
        self._fit(current)

    def _fit(self, current: BoardRow | None) -> None:
        """Keep the current row where it still fits, and say how many do."""
        shown = len(self.model.shown)
        if shown:
            place = self.model.place_of(current.target_id) if current else -1
            self.table.setCurrentIndex(self.model.index(max(place, 0), 0))
        total = self._board.total if self._board else None
        if total is not None:
            text = self.tr("{shown} 项　{counts}")
            self.counts.setText(text.format(shown=shown, counts=tally_text(total)))
        is_empty = self._board is None or not self._board.rows
        had_focus = self.table.hasFocus() or self.empty.button.hasFocus()
        self._stack.setCurrentIndex(1 if is_empty else 0)
        if had_focus:
            (self.empty.button if is_empty else self.table).setFocus()
        self.selected.emit()

    def _into_table(self) -> None:
        if self.model.shown:
            self.table.setFocus()

    def _activate(self, index: QModelIndex) -> None:
        self.chosen.emit(self.model.shown[index.row()])

    def _help_empty(self) -> None:
        self.nothing_there.emit()


def _is_in(row: BoardRow, state: object) -> bool:
    if state == _OUT:
        return bool(row.excluded)
    return not row.excluded and row.state is state
