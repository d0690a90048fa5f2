"""Picking an entry of a library while typing; for the outline, for a problem, for anything."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QListView,
    QVBoxLayout,
    QWidget,
)

from app.domain.ids import LibraryId, LibraryItemId
from app.domain.library import Library
from app.domain.library_index import LibraryIndex
from app.services.workbench import Workbench
from ui.look.theme import GAP
from ui.loose_words import needs_no_keeping
from ui.session import Session
from ui.widgets.library_hits import LibraryHits
from ui.widgets.lines_delegate import LinesDelegate
from ui.widgets.parts import MessageLine
from ui.widgets.text_fields import LineEdit

_STEPS = {Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}
_MOST = 120


class LibraryPicker(QWidget):
    """A field and what it finds. Signal: picked(LibraryEntry), by Enter or a double click."""

    picked = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._index = LibraryIndex()
        self._model = LibraryHits()
        self.search = LineEdit(
            name=self.tr("在表现库里查找"),
            placeholder=self.tr("输入几个字或拼音首字母，空格隔开；回车选用"),
        )
        self.search.setClearButtonEnabled(True)
        needs_no_keeping(self.search)
        self.library = QComboBox()
        self.library.setAccessibleName(self.tr("在哪个库里找"))
        self.field = QComboBox()
        self.field.setAccessibleName(self.tr("限于哪一类"))
        self.hits = QListView()
        self.hits.setAccessibleName(self.tr("找到的条目"))
        self.state = MessageLine()
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.search)
        self.reload()

    def focus_first(self) -> None:
        """Let a person type at once."""
        self.search.setFocus()
        self.search.selectAll()

    def reload(self) -> None:
        """Read the libraries anew."""
        bench = self._session.workbench
        self._session.jobs.read(lambda: _read(bench), owner=self, done=self._show)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows in the field move through the list."""
        if (
            watched is self.search
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in _STEPS
            and not self.search.is_composing
        ):
            self.hits.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def pick(self) -> None:
        """Hand on the current entry."""
        entry = self._model.entry(self.hits.currentIndex())
        if entry is not None:
            self.picked.emit(entry)

    def _show(self, read: tuple[LibraryIndex, tuple[Library, ...]]) -> None:
        self._index, libraries = read
        chosen = self.library.currentData()
        self.library.blockSignals(True)
        self.library.clear()
        self.library.addItem(self.tr("全部表现库"), None)
        for library in libraries:
            self.library.addItem(library.name, library.id)
        self.library.setCurrentIndex(max(0, self.library.findData(chosen)))
        self.library.blockSignals(False)
        self._fill_fields()

    def _fill_fields(self) -> None:
        library_id: LibraryId | None = self.library.currentData()
        self.field.blockSignals(True)
        self.field.clear()
        self.field.addItem(self.tr("不限"), None)
        if library_id is not None:
            for entry in self._index.find("", library_id, depth=0, most=_MOST):
                self.field.addItem(entry.text, entry.id)
        self.field.blockSignals(False)
        self.field.setVisible(library_id is not None)
        self._find()

    def _find(self) -> None:
        within: LibraryItemId | None = self.field.currentData()
        library_id: LibraryId | None = self.library.currentData()
        found = self._index.find(self.search.text(), library_id, within, most=_MOST)
        self._model.show(found)
        if found:
            self.hits.setCurrentIndex(self._model.index(0))
        if not len(self._index):
            self.state.say(self.tr("还没有表现库：请先在“表现库”里导入。"), "hint")
        elif not found:
            self.state.say(self.tr("没有找到。换几个字，或者只打首字母。"), "hint")
        else:
            self.state.say("")

    def _on_activated(self, _index: QModelIndex) -> None:
        self.pick()

    def _lay_out(self) -> None:
        self.hits.setModel(self._model)
        self.hits.setWordWrap(True)
        self.hits.setItemDelegate(LinesDelegate(self.hits))
        self.hits.setResizeMode(QListView.ResizeMode.Adjust)
        self.hits.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.hits.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.hits.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for box in (self.library, self.field):
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(8)
        limits = QHBoxLayout()
        limits.setSpacing(GAP)
        limits.addWidget(self.library, 1)
        limits.addWidget(self.field, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addWidget(self.search)
        layout.addLayout(limits)
        layout.addWidget(self.hits, 1)
        layout.addWidget(self.state)

    def _connect(self) -> None:
        self.search.installEventFilter(self)
        self.search.textChanged.connect(self._find)
        self.search.returnPressed.connect(self.pick)
        self.library.currentIndexChanged.connect(self._fill_fields)
        self.field.currentIndexChanged.connect(self._find)
        self.hits.activated.connect(self._on_activated)
        self._session.changes.libraries_changed.connect(self.reload)


def _read(bench: Workbench) -> tuple[LibraryIndex, tuple[Library, ...]]:
    return bench.library.keeping.index(), bench.library.keeping.libraries()
