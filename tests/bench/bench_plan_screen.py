"""The plan's board with 4,861 targets, against a bare table view of the same rows.

Prints ratios of one run: `first paint: X.XX × bare table (goal ≤ 2)` and `filter p95: …`. The
bare table has its texts ready made and lets Qt's proxy look through one joined text a row; ours
makes its words from the rows, draws dots, counts groups. The exit code is 1 for a goal missed.
"""

import os
import statistics
import sys
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.*=false")
sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtWidgets import QApplication, QTableView, QWidget

from app.domain.cadence_due import Box, BoxState, whole_year
from app.domain.ids import PersonId, TargetId, UnitId
from app.domain.plan_board import BoardRow, PlanBoard
from ui.look.theme import Theme, load_theme
from ui.models.plan_model import PlanColumn
from ui.models.plan_words import PlanNames
from ui.screens.plan.board import Board

COUNT = 4_861
ROUNDS = 9
GOAL = 2.0
YEAR = 2026
TYPED = ("望", "望溪", "望溪 书记", "应谈 12", "局长", "李", "李 主任", "3", "")
ROOT = Path(__file__).resolve().parents[2]
Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
_JOINED = Qt.ItemDataRole.UserRole


class BareModel(QAbstractTableModel):
    """Texts that are there already, and all of a row joined for the filter."""

    def __init__(self, rows: list[list[str]]) -> None:
        super().__init__()
        self._rows = rows
        self._joined = [" ".join(row) for row in rows]

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(PlanColumn)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell's text."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self._rows[index.row()][index.column()]
        return self._joined[index.row()] if role == _JOINED else None


class Bare:
    """A table view over a proxy; what it is made of lives as long as it does."""

    def __init__(self, texts: list[list[str]], app: QApplication) -> None:
        self.source, self.proxy, self.table = (
            BareModel(texts),
            QSortFilterProxyModel(),
            QTableView(),
        )
        self.proxy.setSourceModel(self.source)
        self.proxy.setFilterRole(_JOINED)
        self.table.setModel(self.proxy)
        painted(self.table, app)


def plan_rows() -> tuple[BoardRow, ...]:
    """Return invented targets, the same in every run."""
    return tuple(map(_row, range(1, COUNT + 1)))


def _row(n: int) -> BoardRow:
    return BoardRow(
        target_id=TargetId(n),
        person_id=PersonId(n),
        unit_id=UnitId(n // 3),
        name=f"{'赵钱孙李'[n % 4]}{'文华建国'[n // 4 % 4]}{n % 7}",
        unit=f"望溪{n // 3}单位",
        level=("city", "county", "township")[n % 3],
        post=("书记", "主任", "局长")[n % 3],
        is_head=n % 3 == 0,
        authority="county",
        organiser=("province", "city", "county")[n % 3],
        interviewer=f"周{n % 97}",
        interviewer_id=None,
        scheme_code="anhui",
        talk_type="political_supervision",
        campaign_id=None,
        turn=1,
        wanted_on=None,
        note="",
        excluded="",
        boxes=(Box(whole_year(YEAR), BoxState.DUE),),
        state=tuple(BoxState)[n % 5],
        due_on=date(YEAR, 1, 1) + timedelta(days=n % 365),
        days_left=n % 365 - 60,
        talk_id=None,
        talk_number="",
        planned_on=None,
        held=(),
    )


def painted(widget: QWidget, app: QApplication) -> None:
    """Show a widget and wait until it has painted itself."""
    widget.resize(1200, 700)
    widget.show()
    app.processEvents()
    widget.grab()


def board_of(rows: tuple[BoardRow, ...], theme: Theme, app: QApplication) -> Board:
    """Return the board with these rows, painted."""
    board = Board(theme)
    names = PlanNames({}, {}, {("anhui", "political_supervision"): "党内政治监督谈话"})
    board.show_board(PlanBoard(YEAR, None, rows), names, "…")
    painted(board, app)
    return board


def seconds(work: Callable[[], object], kept: list[object]) -> float:
    """Return how long work takes; what it made stays, so that freeing it is not measured."""
    begin = time.perf_counter()
    kept.append(work())
    return time.perf_counter() - begin


def p95_of(type_in: Callable[[str], None], app: QApplication) -> float:
    """Return the slow end of typing, from the key to what is painted."""
    times = []
    for text in TYPED * ROUNDS:
        begin = time.perf_counter()
        type_in(text)
        app.processEvents()
        times.append(time.perf_counter() - begin)
    return statistics.quantiles(times, n=20)[18]


def told(what: str, ours: float, bare: float) -> bool:
    """Print a ratio; tell whether the goal is kept."""
    ratio = ours / bare
    text = f"{what}: {ratio:.2f} × bare table (goal ≤ {GOAL:.0f}; {ours * 1000:.1f} ms)\n"
    sys.stdout.write(text)
    return ratio <= GOAL


def main() -> int:
    """Measure both in one process, in turns."""
    app = QApplication([])
    theme = load_theme(ROOT / "resources", "light")
    app.setStyleSheet(theme.stylesheet)
    rows = plan_rows()
    board = board_of(rows, theme, app)
    cells = [[board.model.index(r, c).data() for c in range(len(PlanColumn))] for r in range(COUNT)]
    texts = [[str(cell) for cell in row] for row in cells]
    bare = Bare(texts, app)
    kept: list[object] = []
    ours_times, bare_times = [], []
    for _ in range(ROUNDS):
        ours_times.append(seconds(lambda: board_of(rows, theme, app), kept))
        bare_times.append(seconds(lambda: Bare(texts, app), kept))
    paint_is_good = told(
        "first paint", statistics.median(ours_times), statistics.median(bare_times)
    )
    typing = p95_of(board.filter.setText, app)
    yardstick = p95_of(bare.proxy.setFilterFixedString, app)
    return 0 if told("filter p95", typing, yardstick) and paint_is_good else 1


if __name__ == "__main__":
    sys.exit(main())
