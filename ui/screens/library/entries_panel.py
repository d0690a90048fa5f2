"""The entries of one library: a tree that is searched while typing, and one entry in full."""

from collections import Counter
from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QHeaderView, QSplitter, QTreeView, QVBoxLayout, QWidget

from app.domain.booklet import numbered
from app.domain.ids import LibraryItemId
from app.domain.library import PATH_SIGN, LibraryEntry, LibraryItem
from app.domain.library_index import LibraryIndex
from app.services.keeping_libraries import LibraryView
from ui.actions import ActionId
from ui.errors.wording import in_place
from ui.look.theme import GAP
from ui.loose_words import needs_no_keeping
from ui.models.library_tree import LibraryTreeModel, TreeColumn
from ui.screens.library.entry_dialog import EntryDialog
from ui.session import Session
from ui.widgets.parts import Card, MessageLine, button, label, row
from ui.widgets.text_fields import LineEdit

_MOST_FOUND = 400
_SIZES = [700, 240]
_COUNT_WIDTH, _OWNER_WIDTH = 92, 150


class EntriesPanel(QWidget):
    """Shows a library's entries; adds, changes and retires single ones."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._view: LibraryView | None = None
        self._items: dict[LibraryItemId, LibraryItem] = {}
        self._below: Counter[LibraryItemId | None] = Counter()
        self._index = LibraryIndex()
        text = session.actions.labelled
        self.search = LineEdit(
            name=text(ActionId.FIND_MANIFESTATION),
            placeholder=self.tr("查找条目：几个字或拼音首字母"),
        )
        self.search.setClearButtonEnabled(True)
        needs_no_keeping(self.search)
        self._retire_text = session.actions.text(ActionId.RETIRE_MANIFESTATION)
        self.model = LibraryTreeModel(session.theme.colour("text_soft"), self)
        self.tree = _tree(self.model, self.tr("条目"))
        self.path = label("", "hint")
        self.text = label("", "subtitle")
        self.facts = label("", "hint")
        self.message = MessageLine()
        self.add_below = button("")
        self.add_beside = button(text(ActionId.ADD_MANIFESTATION))
        self.edit = button(text(ActionId.EDIT_MANIFESTATION))
        self.retire = button("", "quiet")
        self.retire.setToolTip(text(ActionId.RETIRE_MANIFESTATION))
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.search)

    @property
    def item(self) -> LibraryItem | None:
        """The current entry."""
        return self.model.item(self.tree.currentIndex())

    def show_view(self, view: LibraryView, index: LibraryIndex) -> None:
        """Show an edition; the current entry stays where it is still there."""
        current = self.item
        is_same = self._view is not None and self._view.library.id == view.library.id
        unfolded = self._unfolded() if is_same else set()
        self._view, self._index = view, index
        self._items = {item.id: item for item in view.items}
        self._below = Counter(item.parent_id for item in view.items if not item.is_retired)
        if not is_same:
            self.search.clear()
        self._refill(self._hits(), unfolded)
        self._choose(current.id if current and is_same else LibraryItemId(0))

    def clear(self) -> None:
        """Show nothing."""
        self._view, self._items = None, {}
        self.model.show(())
        self._show_item()

    def add(self, *, below: bool) -> None:
        """Ask for a new entry beside the current one, or below it."""
        view, current = self._view, self.item
        if view is None or not view.library.is_current:
            return
        parent = current if below else self._items.get(_parent(current))
        depth = parent.depth + 1 if parent else 0
        if depth > view.library.form.lowest:
            return
        fresh = LibraryItem(view.library.id, depth, "", parent_id=parent.id if parent else None)
        self._open(fresh)

    def edit_current(self) -> None:
        """Change the current entry."""
        if self.item is not None and self._view is not None and self._view.library.is_current:
            self._open(self.item)

    def retire_current(self) -> None:
        """Take the current entry out of use, or into use again."""
        item, libraries = self.item, self._session.workbench.library.keeping
        if item is None or self._view is None or not self._view.library.is_current:
            return
        work: Callable[[LibraryItemId], LibraryItem]
        work = libraries.put_back if item.is_retired else libraries.retire
        self._session.jobs.change(
            lambda: work(item.id),
            owner=self,
            done=lambda _item: self._session.changes.libraries_changed.emit(),
            failed=self._failed,
        )

    def _failed(self, error: Exception) -> bool:
        self.message.say(in_place(error))
        return bool(in_place(error))

    def _open(self, item: LibraryItem) -> None:
        if self._view is not None:
            above = PATH_SIGN.join(each.text for each in self._above(item))
            EntryDialog(self._session, self._view.library, item, above, self).open()

    def _above(self, item: LibraryItem) -> list[LibraryItem]:
        found: list[LibraryItem] = []
        parent = item.parent_id
        while parent is not None:
            found.insert(0, self._items[parent])
            parent = found[0].parent_id
        return found

    def _hits(self) -> tuple[LibraryEntry, ...] | None:
        """Return what the words in the field find, one more than is shown; None without words."""
        words = self.search.text().strip()
        if not words or self._view is None:
            return None
        return self._index.find(words, self._view.library.id, most=_MOST_FOUND + 1)

    def _found(self, hits: Sequence[LibraryEntry]) -> list[LibraryItem]:
        """Return the entries that were found with those above them, in their order."""
        lowest = [e for e in hits if len(e.path) == len(e.levels)]
        wanted: set[LibraryItemId] = set()
        for entry in (lowest or hits)[:_MOST_FOUND]:
            current: LibraryItemId | None = entry.id
            while current in self._items and current not in wanted:
                wanted.add(current)
                current = self._items[current].parent_id
        return sorted((self._items[item_id] for item_id in wanted), key=lambda item: item.order)

    def _refill(self, hits: Sequence[LibraryEntry] | None, unfolded: set[LibraryItemId]) -> None:
        view = self._view
        if view is None:
            return
        has_owner = view.library.form.has_owner
        shown = view.items if hits is None else self._found(hits)
        self.model.show(shown, view.uses, has_owner=has_owner)
        head = self.tree.header()
        head.setSectionResizeMode(TreeColumn.TEXT, QHeaderView.ResizeMode.Stretch)
        self.tree.setColumnWidth(TreeColumn.COUNT, _COUNT_WIDTH)
        if has_owner:
            self.tree.setColumnWidth(TreeColumn.OWNER, _OWNER_WIDTH)
        if hits is not None:
            self.tree.expandAll()
        for item_id in unfolded:
            self.tree.expand(self.model.find(item_id))

    def _look_for(self) -> None:
        view = self._view
        if view is None:
            return
        current, hits = self.item, self._hits()
        self._refill(hits, set())
        self._choose(hits[0].id if hits else current.id if current else LibraryItemId(0))
        said = ""
        if hits is not None and not hits:
            said = self.tr("没有找到。换几个字，或者只打首字母。")
        elif hits is not None and len(hits) > _MOST_FOUND:
            said = self.tr("太多了，只列出前 {count} 条；再打几个字。").format(count=_MOST_FOUND)
        self.message.say(said, "hint")

    def _choose(self, item_id: LibraryItemId) -> None:
        index = self.model.find(item_id)
        self.tree.setCurrentIndex(index if index.isValid() else self.model.index(0, 0))
        self._show_item()

    def _unfolded(self) -> set[LibraryItemId]:
        return {
            item_id for item_id in self._items if self.tree.isExpanded(self.model.find(item_id))
        }

    def _on_current(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self.message.say("")
        self._show_item()

    def _show_item(self) -> None:
        item, view = self.item, self._view
        can_change = view is not None and view.library.is_current
        for each in (self.edit, self.retire):
            each.setEnabled(item is not None and can_change)
        self.add_beside.setEnabled(can_change)
        is_lowest = view is None or item is None or item.depth >= view.library.form.lowest
        self.add_below.setVisible(not is_lowest)
        self.add_below.setEnabled(can_change)
        if item is None or view is None:
            for each_label in (self.path, self.text, self.facts):
                each_label.setText("")
            return
        levels = view.library.form.levels
        if not is_lowest:
            pattern = self.tr("在下面添加{level}…")
            self.add_below.setText(pattern.format(level=levels[item.depth + 1]))
        self.path.setText(PATH_SIGN.join(each.text for each in self._above(item)))
        self.path.setVisible(item.depth > 0)
        self.text.setText(numbered(item.number, item.text))
        self.facts.setText(self._facts(item, view))
        self.retire.setText(self.tr("恢复使用") if item.is_retired else self._retire_text)

    def _facts(self, item: LibraryItem, view: LibraryView) -> str:
        said = [view.library.form.levels[item.depth]]
        uses = view.uses.get(item.id, 0)
        below = self._below[item.id]
        if below:
            said.append(self.tr("下有 {count} 条").format(count=below))
        if item.owner:
            said.append(self.tr("责任部门：{owner}").format(owner=item.owner))
        if uses:
            said.append(self.tr("提出过 {count} 次").format(count=uses))
        if item.is_retired:
            said.append(self.tr("已停用，不再供选用"))
        return self.tr("；").join(said)

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, GAP, 0)
        column.setSpacing(GAP)
        column.addWidget(self.search)
        column.addWidget(self.tree, 1)
        card = Card()
        card.body.addWidget(self.path)
        card.body.addWidget(self.text)
        card.body.addWidget(self.facts)
        card.body.addWidget(self.message)
        card.body.addStretch()
        card.body.addLayout(row(self.edit))
        card.body.addLayout(row(self.add_beside))
        card.body.addLayout(row(self.add_below))
        card.body.addLayout(row(self.retire))
        splitter = QSplitter()
        splitter.addWidget(left)
        splitter.addWidget(card)
        splitter.setChildrenCollapsible(False)
        splitter.setStretchFactor(0, 1)
        splitter.setSizes(_SIZES)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, GAP, 0, 0)
        page.addWidget(splitter)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._look_for)
        self.tree.selectionModel().currentChanged.connect(self._on_current)
        self.tree.activated.connect(lambda _index: self.edit_current())
        self.add_beside.clicked.connect(lambda: self.add(below=False))
        self.add_below.clicked.connect(lambda: self.add(below=True))
        self.edit.clicked.connect(self.edit_current)
        self.retire.clicked.connect(self.retire_current)


def _parent(item: LibraryItem | None) -> LibraryItemId:
    return (item.parent_id if item else None) or LibraryItemId(0)


def _tree(model: LibraryTreeModel, name: str) -> QTreeView:
    tree = QTreeView()
    tree.setModel(model)
    tree.setAccessibleName(name)
    tree.setUniformRowHeights(True)
    tree.setExpandsOnDoubleClick(False)
    tree.setTextElideMode(Qt.TextElideMode.ElideRight)
    tree.header().setStretchLastSection(False)
    return tree
