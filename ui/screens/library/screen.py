"""The problem libraries: which there are, their entries, and the copies that were given out."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QComboBox,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain.errors import TanluError
from app.domain.ids import LibraryId
from app.domain.library import Library, LibraryForm
from app.domain.library_index import LibraryIndex
from app.services.errors import Cancelled
from app.services.keeping_libraries import LibraryView
from app.services.library_self_check import SelfCheck
from app.services.ports.record_files import Progress
from ui.actions import ActionId
from ui.errors.wording import in_place
from ui.look.stylesheet import mark
from ui.look.theme import GAP, PAGE_MARGIN, WIDE_GAP
from ui.models.library_shelf import Shelf, read_shelves, read_view
from ui.models.library_words import badge_text, counts_text
from ui.screens.library.entries_panel import EntriesPanel
from ui.screens.library.import_dialog import ImportDialog
from ui.screens.library.issues_panel import IssuesPanel
from ui.screens.library.self_check_dialog import SelfCheckDialog
from ui.session import Session
from ui.widgets.choose_file import choose_file, choose_folder
from ui.widgets.empty_state import EmptyState
from ui.widgets.lines_delegate import LinesDelegate
from ui.widgets.page import Page
from ui.widgets.parts import MessageLine, button, label, row

_SIZES = [290, 960]
_SHELF = Qt.ItemDataRole.UserRole
Written = tuple[Path, ...]


class LibraryScreen(Page):
    """Takes libraries in, shows, changes, prints and gives them out."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._session = session
        self._editions_shown = 0
        self._wanted: tuple[str, str] | None = None
        self.shelves = QListWidget()
        self.take_in = button(session.actions.labelled(ActionId.IMPORT_LIBRARY), "primary")
        self.take_in_other = button(self.tr("导入其他清单…"))
        self.title = label("", "subtitle")
        self.badge = label("", "good", wrap=False)
        self.source = label("", "hint")
        self.edition = QComboBox()
        self.table_button = button(self.tr("导出表格…"))
        self.booklet_button = button(self.tr("口袋书…"))
        self.check_button = button(self.tr("对照检查"))
        self.departments_button = button(self.tr("按部门印发…"))
        self.issues_button = button(self.tr("导出发放登记…"))
        self.message = MessageLine()
        self.entries = EntriesPanel(session)
        self.issues = IssuesPanel(session)
        self.tabs = QTabWidget()
        self.empty = EmptyState()
        self._stack = QStackedWidget()
        self._build()
        self._connect()
        self.begin_at(self.shelves)
        self.reload()

    @property
    def library(self) -> Library | None:
        """The edition that is shown."""
        shelf = self._shelf()
        if shelf is None or shelf.library is None:
            return None
        chosen = self.edition.currentData()
        return next((each for each in shelf.editions if each.id == chosen), shelf.library)

    def reload(self) -> None:
        """Read the libraries anew."""
        bench = self._session.workbench
        self._session.jobs.read(lambda: read_shelves(bench), owner=self, done=self._show)

    def open_import(self) -> None:
        """Take in the chosen catalogue, or its newer edition."""
        shelf = self._shelf()
        self._open_import(shelf.form if shelf else None)

    def open_other_import(self) -> None:
        """Take in a list that no scheme names."""
        self._open_import(None)

    def _open_import(self, form: LibraryForm | None) -> None:
        dialog = ImportDialog(self._session, form, self)
        dialog.stored.connect(self._on_stored)
        dialog.open()

    def _on_stored(self, library: Library) -> None:
        self._wanted = library.form.key

    def export(self, work: Callable[[LibraryId, Path, Progress], Path | Written]) -> None:
        """Ask for a folder and write files there."""
        library = self.library
        if library is None:
            return

        def chosen(folder: Path) -> None:
            self.write(partial(work, library.id), folder)

        choose_folder(self, self.tr("导出到哪个文件夹"), self._folder(), chosen)

    def write(self, work: Callable[[Path, Progress], Path | Written], folder: Path) -> None:
        """Write files to a folder and say which."""
        self.message.say("")
        self._session.jobs.long(
            lambda progress: work(folder, progress),
            owner=self,
            title=self.tr("正在写文件…"),
            done=lambda made: self._written(folder, made),
            failed=self._failed,
        )

    def read_self_check(self, path: Path) -> None:
        """Read a form that a unit filled in and list what it answered."""
        library, bench = self.library, self._session.workbench
        if library is None:
            return
        self.message.say("")
        self._session.jobs.read(
            lambda: bench.library.papers.read_self_check(library.id, path),
            owner=self,
            done=self._show_self_check,
            failed=self._failed,
        )

    def _show_self_check(self, check: SelfCheck) -> None:
        book = self.issues.book
        SelfCheckDialog(self._session, check, book.units if book else (), self).open()

    def _written(self, folder: Path, made: Path | Written) -> None:
        preferences = self._session.preferences
        self._session.jobs.read(
            lambda: preferences.save(replace(preferences.load(), last_export_folder=str(folder))),
            owner=self,
        )
        paths = made if isinstance(made, tuple) else (made,)
        names = self.tr("、").join(path.name for path in paths)
        text = self.tr("已写入 {count} 个文件：{names}").format(count=len(paths), names=names)
        self.message.say(text, "good")

    def _failed(self, error: Exception) -> bool:
        if isinstance(error, Cancelled):
            return True
        if not isinstance(error, TanluError):
            return False
        self.message.say(in_place(error))
        return True

    def _shelf(self) -> Shelf | None:
        item = self.shelves.currentItem()
        shelf = item.data(_SHELF) if item else None
        return shelf if isinstance(shelf, Shelf) else None

    def _show(self, shelves: tuple[Shelf, ...]) -> None:
        current = self._shelf()
        wanted = self._wanted or (current.form.key if current else None)
        self._wanted = None
        self.shelves.blockSignals(True)
        self.shelves.clear()
        chosen = 0
        for number, shelf in enumerate(shelves):
            self.shelves.addItem(self._shelf_item(shelf))
            if shelf.form.key == wanted:
                chosen = number
        self.shelves.setCurrentRow(chosen)
        self.shelves.blockSignals(False)
        self._fill_editions()

    def _shelf_item(self, shelf: Shelf) -> QListWidgetItem:
        library = shelf.library
        if library is None:
            counts = counts_text(shelf.form.counts)
            below = self.tr("未导入，应有 {counts}").format(counts=counts)
            below = below if counts else self.tr("未导入")
        else:
            below = badge_text(library)
        item = QListWidgetItem(f"{shelf.form.name}\n{below}")
        item.setData(_SHELF, shelf)
        item.setToolTip(shelf.form.name)
        colour = self._colour_of(library)
        if colour is not None:
            item.setForeground(colour)
        return item

    def _colour_of(self, library: Library | None) -> QColor | None:
        if library is None:
            return self._session.theme.colour("text_soft")
        return self._session.theme.colour("bad") if library.is_complete is False else None

    def _fill_editions(self) -> None:
        shelf = self._shelf()
        before = self.edition.currentData()
        self.edition.blockSignals(True)
        self.edition.clear()
        for library in shelf.editions if shelf else ():
            day = library.taken_in_at.date().isoformat()
            text = self.tr("第 {edition} 版　{day}").format(edition=library.edition, day=day)
            self.edition.addItem(text, library.id)
        kept = self.edition.findData(before)
        is_new = kept > 0 and self.edition.count() > self._editions_shown
        self.edition.setCurrentIndex(0 if is_new else max(0, kept))
        self._editions_shown = self.edition.count()
        self.edition.blockSignals(False)
        self.edition.setVisible(self.edition.count() > 1)
        self._show_library()

    def _show_library(self) -> None:
        shelf, library = self._shelf(), self.library
        self.message.say("")
        if library is None:
            self._stack.setCurrentWidget(self.empty)
            self._say_empty(shelf)
            return
        self._stack.setCurrentIndex(0)
        self.title.setText(library.name)
        mark(self.badge, kind="error" if library.is_complete is False else "good")
        self.badge.setText(badge_text(library))
        said = [library.source, library.note]
        if not library.is_current:
            said.insert(0, self.tr("旧版，只供查阅"))
        self.source.setText(self.tr("；").join(part for part in said if part))
        self.source.setVisible(bool(self.source.text()))
        self.departments_button.setVisible(library.form.has_owner)
        bench = self._session.workbench
        work = partial(read_view, bench, library.id)
        self._session.jobs.read(work, owner=self, done=self._show_view)
        self.issues.show_library(library)

    def _show_view(self, read: tuple[LibraryView, LibraryIndex]) -> None:
        view, index = read
        if self.library is not None and view.library.id == self.library.id:
            self.entries.show_view(view, index)

    def _say_empty(self, shelf: Shelf | None) -> None:
        self.entries.clear()
        title = shelf.form.name if shelf else self.tr("还没有表现库")
        text = self.tr("导入 .xlsx、.csv、.txt、.docx 或粘贴的清单；数目会按制度核对，先看后存。")
        self.empty.say(title, text, self._session.actions.labelled(ActionId.IMPORT_LIBRARY))

    def _ask_for_self_check(self) -> None:
        kinds = self.tr("表格 (*.xlsx *.csv)")
        title = self.tr("选择单位填好的对照检查表")
        choose_file(self, title, self._folder(), kinds, self.read_self_check)

    def _folder(self) -> str:
        return self._session.preferences.load().last_export_folder

    def _build(self) -> None:
        self.shelves.setAccessibleName(self.tr("表现库"))
        self.shelves.setWordWrap(True)
        self.shelves.setItemDelegate(LinesDelegate(self.shelves))
        self.shelves.setSpacing(2)
        self.edition.setAccessibleName(self.tr("版本"))
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(PAGE_MARGIN, 0, GAP, PAGE_MARGIN)
        column.setSpacing(GAP)
        column.addWidget(self.shelves, 1)
        column.addWidget(self.take_in)
        column.addWidget(self.take_in_other)
        head = row(label(self.tr("表现库"), "title", wrap=False))
        head.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, 0)
        # from the outside in: whatever gets a new parent is styled anew with all that is in it
        page, splitter = QVBoxLayout(self), QSplitter()
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(WIDE_GAP)
        page.addLayout(head)
        page.addWidget(splitter, 1)
        splitter.addWidget(left)
        splitter.addWidget(self._stack)
        splitter.setStretchFactor(1, 1)
        splitter.setChildrenCollapsible(False)
        splitter.setSizes(_SIZES)
        self._fill_library_page()
        self._stack.addWidget(self.empty)

    def _fill_library_page(self) -> None:
        page = QWidget()
        self._stack.addWidget(page)
        column = QVBoxLayout(page)
        column.setContentsMargins(GAP, 0, PAGE_MARGIN, PAGE_MARGIN)
        column.setSpacing(GAP)
        head = row(self.badge, self.edition)
        head.insertWidget(0, self.title, 1)
        column.addLayout(head)
        column.addWidget(self.source)
        column.addLayout(
            row(
                self.table_button,
                self.booklet_button,
                self.check_button,
                self.departments_button,
                self.issues_button,
            )
        )
        column.addWidget(self.message)
        column.addWidget(self.tabs, 1)
        self.tabs.addTab(self.entries, self.tr("条目"))
        self.tabs.addTab(self.issues, self.tr("发放登记"))

    def _connect(self) -> None:
        papers = self._session.workbench.library.papers
        bind = self._session.actions.bind
        bind(self, ActionId.IMPORT_LIBRARY, self.open_import)
        bind(self, ActionId.FIND_MANIFESTATION, self._search)
        bind(self, ActionId.ADD_MANIFESTATION, lambda: self.entries.add(below=False))
        bind(self, ActionId.EDIT_MANIFESTATION, self.entries.edit_current)
        bind(self, ActionId.RETIRE_MANIFESTATION, self.entries.retire_current)
        self.take_in.clicked.connect(self.open_import)
        self.take_in_other.clicked.connect(self.open_other_import)
        self.empty.chosen.connect(self.open_import)
        self.shelves.currentRowChanged.connect(self._fill_editions)
        self.edition.currentIndexChanged.connect(self._show_library)
        self.table_button.clicked.connect(lambda: self.export(papers.export_table))
        self.booklet_button.clicked.connect(lambda: self.export(papers.export_booklet))
        self.departments_button.clicked.connect(lambda: self.export(papers.export_departments))
        self.issues_button.clicked.connect(lambda: self.export(papers.export_issues))
        self.tabs.currentChanged.connect(self._show_buttons)
        menu = QMenu(self.check_button)
        menu.addAction(
            self.tr("导出空白对照检查表…"), lambda: self.export(papers.export_self_check)
        )
        menu.addAction(self.tr("读入填好的表…"), self._ask_for_self_check)
        self.check_button.setMenu(menu)
        self._session.changes.libraries_changed.connect(self.reload)
        self._session.changes.schemes_changed.connect(self.reload)
        self._show_buttons()

    def _search(self) -> None:
        self.tabs.setCurrentWidget(self.entries)
        self.entries.search.setFocus()

    def _show_buttons(self) -> None:
        self.issues_button.setVisible(self.tabs.currentWidget() is self.issues)
