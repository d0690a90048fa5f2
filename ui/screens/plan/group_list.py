"""Counts beside the board, by level, authority, type or unit; the one chosen filters."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QListWidget, QVBoxLayout, QWidget

from app.domain.plan_board import BoardRow, PlanBoard, Tally
from ui.look.theme import GAP
from ui.models.plan_model import Wanted
from ui.models.plan_words import PlanNames

_WIDTH = 204  # three counts in one line


class Group(NamedTuple):
    """One group of targets with its counts, and which rows are in it."""

    name: str
    tally: Tally
    wanted: Wanted


class GroupList(QWidget):
    """Groups of the plan with their counts. Signal: chosen() when another group is."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._board: PlanBoard | None = None
        self._names = PlanNames()
        self._groups: tuple[Group, ...] = ()
        self.by = QComboBox()
        self.groups = QListWidget()
        self._build()
        self._connect()

    @property
    def wanted(self) -> Wanted | None:
        """What the chosen group keeps; None for the whole plan."""
        place = self.groups.currentRow() - 1
        return self._groups[place].wanted if 0 <= place < len(self._groups) else None

    def show_board(self, board: PlanBoard, names: PlanNames) -> None:
        """Show the counts of a board; the group that is chosen stays so."""
        self._board, self._names = board, names
        place = self.groups.currentRow() - 1
        kept = self._groups[place].name if 0 <= place < len(self._groups) else ""
        self._fill(kept)

    def _build(self) -> None:
        self.setFixedWidth(_WIDTH)
        self.by.setAccessibleName(self.tr("按什么统计"))
        for text, kind in (
            (self.tr("按组织谈话的层级"), "organiser"),
            (self.tr("按单位层级"), "level"),
            (self.tr("按管理权限"), "authority"),
            (self.tr("按谈话种类"), "type"),
            (self.tr("按单位"), "unit"),
        ):
            self.by.addItem(text, kind)
        self.groups.setAccessibleName(self.tr("统计"))
        self.groups.setWordWrap(True)
        self.groups.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addWidget(self.by)
        layout.addWidget(self.groups, 1)

    def _connect(self) -> None:
        self.by.currentIndexChanged.connect(self._counted_anew)
        self.groups.currentRowChanged.connect(lambda _: self.chosen.emit())

    def _counted_anew(self) -> None:
        self._fill("")
        self.chosen.emit()

    def _fill(self, kept: str) -> None:
        if self._board is None:
            return
        self._groups = groups_of(self._board, self.by.currentData(), self._names)
        names = [group.name for group in self._groups]
        self.groups.blockSignals(True)
        self.groups.clear()
        self.groups.addItem(self._text(self.tr("全部"), self._board.total))
        for group in self._groups:
            self.groups.addItem(self._text(group.name or self.tr("未填写"), group.tally))
        self.groups.setCurrentRow(names.index(kept) + 1 if kept and kept in names else 0)
        self.groups.blockSignals(False)

    def _text(self, name: str, tally: Tally) -> str:
        text = self.tr("{name}\n{targets} 人次　完成 {done}　逾期 {overdue}")
        return text.format(name=name, targets=tally.targets, done=tally.done, overdue=tally.overdue)


def groups_of(board: PlanBoard, kind: str, names: PlanNames) -> tuple[Group, ...]:
    """Return the groups of a board by organiser, level, authority, type or unit."""
    match kind:
        case "organiser":
            made = [
                Group(names.levels.get(code, ""), tally, _same(code, lambda row: row.organiser))
                for code, tally in board.by_organiser.items()
            ]
        case "level":
            made = [
                Group(names.levels.get(code, ""), tally, _same(code, lambda row: row.level))
                for code, tally in board.by_level.items()
            ]
        case "authority":
            made = [
                Group(names.authorities.get(code, ""), tally, _same(code, lambda r: r.authority))
                for code, tally in board.by_authority.items()
            ]
        case "type":
            made = [
                Group(names.types.get(key, ""), tally, _same(key, _type_key))
                for key, tally in board.by_type.items()
            ]
        case _:
            units = {row.unit_id: row.unit for row in board.rows}
            made = [
                Group(units.get(unit, ""), tally, _same(unit, lambda row: row.unit_id))
                for unit, tally in board.by_unit.items()
            ]
    return tuple(made)


def _same(wanted: object, of: Callable[[BoardRow], object]) -> Wanted:
    return lambda row: of(row) == wanted


def _type_key(row: BoardRow) -> tuple[str, str]:
    return row.scheme_code, row.talk_type
