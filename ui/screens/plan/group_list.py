"""Counts beside the board, by level, authority, type, unit or person; the one chosen filters."""

from collections.abc import Callable, Mapping
from typing import NamedTuple, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QListWidget, QVBoxLayout, QWidget

from app.domain.plan_board import BoardRow, PlanBoard, Tally
from ui.look.theme import GAP
from ui.models.plan_model import Wanted
from ui.models.plan_words import PlanNames

Key = TypeVar("Key")
_WIDTH = 204  # three counts in one line


class Group(NamedTuple):
    """One group of targets with its counts, and which rows are in it."""

    key: object
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
        self._fill(self._groups[place].key if 0 <= place < len(self._groups) else None)

    def _build(self) -> None:
        self.setFixedWidth(_WIDTH)
        self.by.setAccessibleName(self.tr("按什么统计"))
        for text, kind in (
            (self.tr("按组织谈话的层级"), "organiser"),
            (self.tr("按单位层级"), "level"),
            (self.tr("按管理权限"), "authority"),
            (self.tr("按谈话种类"), "type"),
            (self.tr("按单位"), "unit"),
            (self.tr("按人员"), "person"),
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
        self._fill(None)
        self.chosen.emit()

    def _fill(self, kept: object) -> None:
        if self._board is None:
            return
        self._groups = groups_of(self._board, self.by.currentData(), self._names)
        keys = [group.key for group in self._groups]
        self.groups.blockSignals(True)
        self.groups.clear()
        self.groups.addItem(self._text(self.tr("全部"), self._board.total))
        for group in self._groups:
            self.groups.addItem(self._text(group.name or self.tr("未填写"), group.tally))
        self.groups.setCurrentRow(keys.index(kept) + 1 if kept in keys else 0)
        self.groups.blockSignals(False)

    def _text(self, name: str, tally: Tally) -> str:
        text = self.tr("{name}\n{targets} 人次　完成 {done}　逾期 {overdue}")
        return text.format(name=name, targets=tally.targets, done=tally.done, overdue=tally.overdue)


def groups_of(board: PlanBoard, kind: str, names: PlanNames) -> tuple[Group, ...]:
    """Return the groups of a board by organiser, level, authority, type, unit or person."""
    match kind:
        case "organiser":
            return _made(board.by_organiser, names.levels, lambda row: row.organiser)
        case "level":
            return _made(board.by_level, names.levels, lambda row: row.level)
        case "authority":
            return _made(board.by_authority, names.authorities, lambda row: row.authority)
        case "type":
            return _made(board.by_type, names.types, _type_key)
        case "person":
            persons = {row.person_id: f"{row.name}　{row.unit}" for row in board.rows}
            return _made(board.by_person, persons, lambda row: row.person_id)
        case _:
            units = {row.unit_id: row.unit for row in board.rows}
            return _made(board.by_unit, units, lambda row: row.unit_id)


def _made(
    counts: Mapping[Key, Tally], names: Mapping[Key, str], of: Callable[[BoardRow], Key]
) -> tuple[Group, ...]:
    def wanted(key: Key) -> Wanted:
        return lambda row: of(row) == key

    return tuple(Group(k, names.get(k, ""), tally, wanted(k)) for k, tally in counts.items())


def _type_key(row: BoardRow) -> tuple[str, str]:
    return row.scheme_code, row.talk_type
