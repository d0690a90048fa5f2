"""The entries of a library as a tree."""

from collections.abc import Mapping, Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from app.domain.booklet import numbered
from app.domain.ids import LibraryId, LibraryItemId
from app.domain.library import LibraryItem, Part

_Index = QModelIndex | QPersistentModelIndex
_DISPLAY = Qt.ItemDataRole.DisplayRole


class TreeColumn(IntEnum):
    """The columns in their order."""

    TEXT = 0
    COUNT = 1
    OWNER = 2


class _Node:
    """An entry in the tree."""

    __slots__ = ("below", "item", "parent", "row")

    def __init__(self, item: LibraryItem | None, parent: "_Node | None", row: int) -> None:
        self.item = item
        self.parent = parent
        self.row = row
        self.below: list[_Node] = []


class LibraryTreeModel(QAbstractItemModel):
    """Entries with their numbers, how many stand below or how often they were picked."""

    def __init__(self, retired: QColor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._retired = retired
        self._root = _Node(None, None, 0)
        self._nodes: dict[LibraryItemId, _Node] = {}
        self._uses: Mapping[LibraryItemId, int] = {}
        self._has_owner = False
        self._counts_below = True

    def show(
        self,
        items: Sequence[LibraryItem],
        uses: Mapping[LibraryItemId, int] | None = None,
        *,
        has_owner: bool = False,
    ) -> None:
        """Show these entries, upper ones before those below them.

        `uses` tells how often each was picked; without it, the lowest entries below are counted.
        """
        self.beginResetModel()
        self._counts_below = uses is None
        self._uses = _lowest_below(items) if uses is None else uses
        self._has_owner = has_owner
        self._root, self._nodes = _Node(None, None, 0), {}
        for item in items:
            above = self._nodes.get(item.parent_id, self._root) if item.parent_id else self._root
            node = _Node(item, above, len(above.below))
            above.below.append(node)
            self._nodes[item.id] = node
        self.endResetModel()

    def item(self, index: _Index) -> LibraryItem | None:
        """Return the entry at an index."""
        node = index.internalPointer() if index.isValid() else None
        return node.item if isinstance(node, _Node) else None

    def find(self, item_id: LibraryItemId) -> QModelIndex:
        """Return the index of an entry; an invalid one where it is not shown."""
        node = self._nodes.get(item_id)
        return self.createIndex(node.row, 0, node) if node else QModelIndex()

    def index(self, row: int, column: int, parent: _Index = QModelIndex()) -> QModelIndex:
        """Return the index of an entry below another."""
        node = self._node(parent)
        if 0 <= row < len(node.below) and 0 <= column < self.columnCount():
            return self.createIndex(row, column, node.below[row])
        return QModelIndex()

    def parent(self, index: _Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]
        """Return the index of what stands above (Qt's other `parent` is not needed here)."""
        node = self._node(index).parent
        if node is None or node.item is None:
            return QModelIndex()
        return self.createIndex(node.row, 0, node)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        """Return how many entries stand directly below."""
        return 0 if parent.column() > 0 else len(self._node(parent).below)

    def columnCount(self, _parent: _Index = QModelIndex()) -> int:
        """Return the number of columns."""
        return len(TreeColumn) if self._has_owner else len(TreeColumn) - 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        """Return a column's head."""
        if role != _DISPLAY or orientation is not Qt.Orientation.Horizontal:
            return None
        counted = self.tr("下属条数") if self._counts_below else self.tr("提出次数")
        return (self.tr("条目"), counted, self.tr("责任部门"))[section]

    def data(self, index: _Index, role: int = _DISPLAY) -> object:
        """Return what stands in a cell."""
        item = self.item(index)
        if item is None:
            return None
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._retired if item.is_retired else None
        if role == Qt.ItemDataRole.ToolTipRole:
            return item.text
        if role not in (_DISPLAY, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if index.column() == TreeColumn.TEXT:
            text = numbered(item.number, item.text)
            return self.tr("{text}（已停用）").format(text=text) if item.is_retired else text
        if index.column() == TreeColumn.COUNT:
            uses = self._uses.get(item.id, 0)
            return str(uses) if uses else ""
        return item.owner

    def _node(self, index: _Index) -> _Node:
        node = index.internalPointer() if index.isValid() else self._root
        return node if isinstance(node, _Node) else self._root


def items_of(parts: Sequence[Part]) -> tuple[LibraryItem, ...]:
    """Return parts that are not stored yet as entries, numbered from 1."""
    above: dict[int, LibraryItemId] = {}
    items: list[LibraryItem] = []
    for number, part in enumerate(parts, start=1):
        parent = above.get(part.depth - 1) if part.depth else None
        item_id = LibraryItemId(number)
        above[part.depth] = item_id
        items.append(
            LibraryItem(
                LibraryId(0),
                part.depth,
                part.text,
                part.number,
                part.owner,
                parent,
                number,
                id=item_id,
            )
        )
    return tuple(items)


def _lowest_below(items: Sequence[LibraryItem]) -> dict[LibraryItemId, int]:
    """Return how many entries without lower ones stand below each entry."""
    parents = {item.id: item.parent_id for item in items}
    uppers = set(parents.values())
    counted: dict[LibraryItemId, int] = {}
    for item in items:
        above = item.parent_id if item.id not in uppers else None
        while above is not None:
            counted[above] = counted.get(above, 0) + 1
            above = parents.get(above)
    return counted
