"""The parts of a draft as a tree; those with faults say how many."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget

from app.domain.scheme_edit import Path, key_of
from app.services.scheme_form import FormGroup, GroupKind
from ui.look.theme import Theme
from ui.screens.schemes.field_words import field_word, heading

_ROLE = Qt.ItemDataRole.UserRole
_INDENT = 14


class PartTree(QTreeWidget):
    """Holds the groups of a form by their paths. Signal: chosen() when another is current."""

    chosen = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._good, self._bad = QColor(theme.colour("text")), QColor(theme.colour("bad"))
        self._groups: dict[str, FormGroup] = {}
        self._names: dict[Path, str] = {}
        self.setHeaderHidden(True)
        self.setAccessibleName(self.tr("制度的各部分"))
        self.setIndentation(_INDENT)
        self.currentItemChanged.connect(lambda _item, _before: self.chosen.emit())

    @property
    def group(self) -> FormGroup | None:
        """The group that is current."""
        item = self.currentItem()
        return self._groups.get(item.data(0, _ROLE)) if item is not None else None

    def show_form(self, form: FormGroup) -> None:
        """Show a form's parts; what was current and open stays so as far as it is there."""
        before = self.group
        wide = {str(item.data(0, _ROLE)) for item in self._items() if item.isExpanded()}
        self.blockSignals(True)
        self.clear()
        self.take_values(form)
        for group in _parts(form):
            self.addTopLevelItem(self._item(group))
        for item in self._items():
            item.setExpanded(str(item.data(0, _ROLE)) in wide)
        self._make_current(before.path if before else ())
        self.blockSignals(False)

    def take_values(self, form: FormGroup) -> None:
        """Take in new values of the parts that are shown."""
        self._names = dict(_names_in(form))
        self._groups = {key_of(group.path): group for group in _all_parts(form)}

    def select(self, path: Path) -> None:
        """Make the innermost part current that holds a path, without telling."""
        self.blockSignals(True)
        self._make_current(path)
        self.blockSignals(False)

    def mark(self, keys: Iterable[str]) -> None:
        """Say at each part how many of these faults it has."""
        wrong = list(keys)
        for item in self._items():
            count = sum(self._is_about(key, item.data(0, _ROLE)) for key in wrong)
            words = item.toolTip(0)
            item.setText(0, f"({count}) {words}" if count else words)
            item.setForeground(0, self._bad if count else self._good)

    def way_to(self, path: Path) -> str:
        """Return the way to a value in words."""
        names = [self._names.get(path[: step + 1], "") for step in range(len(path))]
        return heading(path, names)

    def _is_about(self, key: str, part: str) -> bool:
        """Tell whether a fault is in a part; the first part has only its own fields."""
        if not part:
            return any(key == key_of(field.path) for field in self._groups[part].fields)
        return key == part or key.startswith((f"{part}.", f"{part}["))

    def _make_current(self, path: Path) -> None:
        while key_of(path) not in self._groups:
            path = path[:-1]
        for item in self._items():
            if item.data(0, _ROLE) == key_of(path):
                self.setCurrentItem(item)
                return

    def _item(self, group: FormGroup) -> QTreeWidgetItem:
        words = _words(group)
        item = QTreeWidgetItem([words])
        item.setToolTip(0, words)
        item.setData(0, _ROLE, key_of(group.path))
        for inner in _inner_parts(group):
            item.addChild(self._item(inner))
        return item

    def _items(self) -> Iterator[QTreeWidgetItem]:
        waiting = [self.topLevelItem(place) for place in range(self.topLevelItemCount())]
        while waiting:
            item = waiting.pop(0)
            if item is not None:
                yield item
                waiting += [item.child(place) for place in range(item.childCount())]


def _parts(form: FormGroup) -> tuple[FormGroup, ...]:
    """Return the first parts: what stands at the root itself, then its groups."""
    return (FormGroup((), GroupKind.TABLE, "", form.fields), *form.groups)


def _inner_parts(group: FormGroup) -> tuple[FormGroup, ...]:
    """Return what is a part of its own; an item keeps all but its long lists to itself."""
    if group.kind is GroupKind.ITEM:
        return tuple(inner for inner in group.groups if inner.is_long)
    return () if group.is_flat else group.groups


def _all_parts(form: FormGroup) -> Iterator[FormGroup]:
    waiting = list(_parts(form))
    while waiting:
        group = waiting.pop(0)
        yield group
        waiting += _inner_parts(group)


def _words(group: FormGroup) -> str:
    is_item = group.kind is GroupKind.ITEM
    return group.name if is_item and group.name else field_word(group.path)


def _names_in(group: FormGroup) -> Iterator[tuple[Path, str]]:
    """Yield the own words of all items."""
    if group.kind is GroupKind.ITEM:
        yield group.path, group.name
    for inner in group.groups:
        yield from _names_in(inner)
