"""The register for views: units as a tree, persons as a table."""

from collections.abc import Iterable
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from app.domain.ids import UnitId
from app.domain.register import Person, Unit
from app.domain.scheme import Scheme
from ui.errors.code_words import gender_text

Index = QModelIndex | QPersistentModelIndex
_DISPLAY = Qt.ItemDataRole.DisplayRole
_ROOT = 0  # no stored unit has this id


class UnitTreeModel(QAbstractItemModel):
    """The units below one another in their manual order; a unit whose parent is gone is a root."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._units: dict[int, Unit] = {}
        self._below: dict[int, list[int]] = {}
        self._rows: dict[int, int] = {}
        self._scheme: Scheme | None = None

    def show(self, units: Iterable[Unit], scheme: Scheme | None) -> None:
        """Show these units; the scheme words their levels."""
        self.beginResetModel()
        self._scheme = scheme
        self._units = {unit.id: unit for unit in units}
        self._below = {}
        for unit in self._units.values():
            self._below.setdefault(self._parent_id(unit), []).append(unit.id)
        self._rows = {u: row for below in self._below.values() for row, u in enumerate(below)}
        self.endResetModel()

    def unit(self, index: Index) -> Unit | None:
        """Return the unit of an index."""
        return self._units.get(index.internalId()) if index.isValid() else None

    def find(self, unit_id: int) -> QModelIndex:
        """Return where a unit stands; an invalid index for an unknown one."""
        if unit_id not in self._units:
            return QModelIndex()
        return self.createIndex(self._rows[unit_id], 0, unit_id)

    def siblings(self, unit: Unit) -> tuple[Unit, ...]:
        """Return all units beside this one, itself among them, in order."""
        return tuple(self._units[u] for u in self._below[self._parent_id(unit)])

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:
        """Return the index of a unit below another."""
        below = self._below.get(self._id(parent), [])
        if column != 0 or not 0 <= row < len(below) or parent.column() > 0:
            return QModelIndex()
        return self.createIndex(row, column, below[row])

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]  # Qt's parent() of a QObject has no argument
        """Return the index of the unit above."""
        unit = self.unit(index)
        return self.find(self._parent_id(unit)) if unit else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Return how many units stand directly below."""
        return 0 if parent.column() > 0 else len(self._below.get(self._id(parent), []))

    def columnCount(self, _parent: Index = QModelIndex()) -> int:
        """Return the one column."""
        return 1

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        """Return the name; the tooltip adds level and short name."""
        unit = self.unit(index)
        if unit is None:
            return None
        if role == _DISPLAY:
            return unit.name
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return "  ".join(part for part in (unit.short_name, self._level(unit)) if part)
        return None

    def _level(self, unit: Unit) -> str:
        level = self._scheme.level(unit.level) if self._scheme else None
        return level.name if level else ""

    def _parent_id(self, unit: Unit) -> int:
        return unit.parent_id if unit.parent_id in self._units and unit.parent_id else _ROOT

    def _id(self, index: Index) -> int:
        return index.internalId() if index.isValid() else _ROOT


class PersonColumn(IntEnum):
    """The columns of the table of persons."""

    NAME = 0
    GENDER = 1
    POST = 2
    HEAD = 3
    AUTHORITY = 4
    UNIT = 5


class PersonModel(QAbstractTableModel):
    """Persons in their manual order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._persons: tuple[Person, ...] = ()
        self._units: dict[UnitId, Unit] = {}
        self._scheme: Scheme | None = None

    def show(
        self, persons: Iterable[Person], units: dict[UnitId, Unit], scheme: Scheme | None
    ) -> None:
        """Show these persons; the scheme words their management authority."""
        self.beginResetModel()
        self._persons = tuple(persons)
        self._units = units
        self._scheme = scheme
        self.endResetModel()

    def person(self, row: int) -> Person:
        """Return the person of a row."""
        return self._persons[row]

    def row_of(self, person_id: int) -> int:
        """Return the row of a person, -1 for one that is not shown."""
        return next((r for r, p in enumerate(self._persons) if p.id == person_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Return how many persons there are."""
        return 0 if parent.isValid() else len(self._persons)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(PersonColumn)

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        """Return the words of a cell."""
        if not index.isValid() or role not in (_DISPLAY, Qt.ItemDataRole.ToolTipRole):
            return None
        person = self._persons[index.row()]
        match PersonColumn(index.column()):
            case PersonColumn.NAME:
                return person.name
            case PersonColumn.GENDER:
                return gender_text(person.gender) if person.gender else ""
            case PersonColumn.POST:
                return person.post
            case PersonColumn.HEAD:
                return self.tr("一把手") if person.is_head else ""
            case PersonColumn.AUTHORITY:
                return self._scheme.authority_name(person.authority) if self._scheme else ""
            case PersonColumn.UNIT:
                unit = self._units.get(person.unit_id)
                return unit.name if unit else ""

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        """Return the head of a column."""
        if orientation is not Qt.Orientation.Horizontal or role != _DISPLAY:
            return None
        heads = (
            self.tr("姓名"),
            self.tr("性别"),
            self.tr("职务"),
            self.tr("一把手"),
            self.tr("管理权限"),
            self.tr("单位"),
        )
        return heads[section]
