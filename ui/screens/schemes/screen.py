"""The schemes of the vault: to read, to compare, to copy and write on, to put in force."""

from functools import partial
from pathlib import Path

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSplitter, QTabWidget, QVBoxLayout, QWidget

from app.domain.scheme import Scheme
from app.domain.scheme_draft import SchemeDraft
from app.services.scheme_editing import DraftState
from ui.actions import ActionId
from ui.look.theme import PAGE_MARGIN, WIDE_GAP
from ui.messages import Question
from ui.screens.schemes.check_dialog import CheckDialog
from ui.screens.schemes.copy_dialog import CopyDialog
from ui.screens.schemes.differences_tab import DifferencesTab
from ui.screens.schemes.draft_desk import DraftDesk
from ui.screens.schemes.edit_tab import EditTab
from ui.screens.schemes.publish_dialog import PublishDialog
from ui.screens.schemes.reading_tab import ReadingTab
from ui.screens.schemes.scheme_list import Entry, SchemeList, read_entries
from ui.session import Session
from ui.widgets.choose_file import choose_save
from ui.widgets.empty_state import EmptyState
from ui.widgets.page import Page
from ui.widgets.parts import button, label, row

_SIZES = (250, 960)


class SchemesScreen(Page):
    """The list on the left; reading, writing and comparing on the right."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._session = session
        self._is_stale = True
        self._wanted = ""
        self.list = SchemeList()
        self.desk = DraftDesk(session, self)
        self.reading = ReadingTab(session)
        self.editing = EditTab(session, self.desk)
        self.comparing = DifferencesTab(session)
        self.not_a_draft = EmptyState()
        self.tabs = QTabWidget()
        labelled = session.actions.labelled
        self.copy = button(labelled(ActionId.SCHEME_COPY))
        self.in_force = button(self.tr("使用"))
        self.take_in = button(labelled(ActionId.CHECK_SCHEME))
        self.export = button(self.tr("导出…"))
        self._build()
        self._connect()
        self.begin_at(self.list)

    def showEvent(self, event: QShowEvent) -> None:
        """Read the schemes when they are first looked at."""
        super().showEvent(event)
        if self._is_stale:
            self.reload()

    def reload(self) -> None:
        """Read the schemes anew."""
        self._is_stale = False
        work = partial(read_entries, self._session.workbench)
        self._session.jobs.read(work, owner=self, done=self._show)

    def check_file(self) -> CheckDialog:
        """Open the dialog that checks a scheme file and takes it in."""
        dialog = CheckDialog(self._session, self)
        dialog.taken_in.connect(self._scheme_made)
        dialog.taken_as_draft.connect(self._draft_made)
        dialog.open()
        return dialog

    def copy_scheme(self) -> CopyDialog | None:
        """Open the dialog that copies the scheme shown."""
        entry = self.list.entry
        if entry is None or entry.scheme is None:
            return None
        dialog = CopyDialog(self._session, entry.scheme, self)
        dialog.copied.connect(self._draft_made)
        dialog.open()
        return dialog

    def revise(self) -> None:
        """Begin, or go on with, the next version of a scheme of one's own; else copy it."""
        entry = self.list.entry
        if entry is None or entry.scheme is None:
            return
        if entry.ships:
            self.copy_scheme()
            return
        work = partial(self._session.workbench.scheme_editing.revise, entry.scheme.code)
        self._session.jobs.change(work, owner=self, done=self._draft_made)

    def publish(self) -> None:
        """Ask for the day and publish; with faults left, show the first instead."""
        self.desk.flush()
        if self.desk.draft_id is None:
            return
        state = partial(self._session.workbench.scheme_editing.state, self.desk.draft_id)
        # behind what is still being stored: it may mend the last fault
        self._session.jobs.change(state, owner=self, done=self._publish)

    def _publish(self, state: DraftState) -> None:
        if state.draft.id != self.desk.draft_id:
            return
        if state.complaints:
            self.editing.refuse_to_publish()
            return
        dialog = PublishDialog(self._session, state.draft, self)
        dialog.published.connect(self._scheme_made)
        dialog.open()

    def _show(self, entries: tuple[Entry, ...]) -> None:
        schemes = [entry.scheme for entry in entries if entry.scheme is not None]
        self.comparing.show_others(schemes)
        wanted, self._wanted = self._wanted, ""
        self.list.show_entries(entries, wanted)

    def _choose(self, entry: Entry) -> None:
        is_draft = entry.draft is not None
        with self.focus_kept():
            self._show_writing(is_draft=is_draft)
        self.desk.open(entry.draft.id if entry.draft else None)
        if entry.scheme is not None:
            self.reading.show_scheme(entry.scheme)
        self._say_not_a_draft(entry)
        self._label_buttons(entry)
        self._refresh_tab()

    def _show_writing(self, *, is_draft: bool) -> None:
        self.editing.setVisible(is_draft)
        self.not_a_draft.setVisible(not is_draft)

    def _label_buttons(self, entry: Entry) -> None:
        self.copy.setEnabled(entry.scheme is not None)
        self.in_force.setVisible(entry.scheme is not None and entry.is_current)
        self.in_force.setText(self.tr("停止使用") if entry.is_in_force else self.tr("用于新的谈话"))

    def _refresh_tab(self) -> None:
        """Bring the tab that is shown up to what was written meanwhile."""
        entry = self.list.entry
        if entry is None or self._wanted:  # another one is about to be shown
            return
        shown = self.tabs.currentWidget()
        self.desk.flush()
        if shown is self.comparing:
            scheme, draft = entry.scheme, entry.draft
            if draft is not None:
                # asked for behind what is still being stored
                self._session.jobs.change(
                    lambda: draft.id, owner=self, done=self.comparing.show_scheme
                )
            elif scheme is not None:
                self.comparing.show_scheme((scheme.code, scheme.version))
        elif shown is self.reading and entry.draft is not None:
            self._read_draft(entry.draft)

    def _read_draft(self, draft: SchemeDraft) -> None:
        editing = self._session.workbench.scheme_editing

        def read() -> Scheme | None:
            return editing.as_far_as_it_goes(editing.state(draft.id).draft)

        def show(scheme: Scheme | None) -> None:
            if scheme is None:
                self.reading.show_nothing(self.tr("草稿里有键或类型不对，改正后才能阅读。"))
            else:
                self.reading.show_scheme(scheme)

        self._session.jobs.change(read, owner=self, done=show)

    def _say_not_a_draft(self, entry: Entry) -> None:
        if entry.ships:
            text = self.tr("自带的制度不直接修改：复制一份，用自己的代码和名称，就可以修改。")
            self.not_a_draft.say(self.tr("这一版已经定稿"), text, self.tr("复制…"))
        else:
            text = self.tr("已发布的版本不再改动，已有的谈话还要用它。可以起草下一版。")
            self.not_a_draft.say(self.tr("这一版已经定稿"), text, self.tr("起草下一版"))

    def _toggle_in_force(self) -> None:
        entry = self.list.entry
        if entry is None or entry.scheme is None:
            return
        shelf = self._session.workbench.schemes
        self._session.jobs.change(
            partial(shelf.set_in_force, entry.scheme.code, not entry.is_in_force),
            owner=self,
            done=lambda _done: self._session.changes.schemes_changed.emit(),
        )

    def _draft_made(self, draft: SchemeDraft) -> None:
        self._wanted = f"draft:{draft.id}"
        self.tabs.setCurrentIndex(1)
        self.editing.begin()
        self._session.changes.schemes_changed.emit()

    def _scheme_made(self, scheme: Scheme) -> None:
        self._wanted = f"{scheme.code}:{scheme.version}"
        self.tabs.setCurrentIndex(0)
        self._session.changes.schemes_changed.emit()
        said = self.tr("已有“{name}”第 {version} 版。").format(
            name=scheme.name, version=scheme.version
        )
        self._session.messages.notice(said)

    def _ask_discard(self) -> None:
        entry = self.list.entry
        if entry is None or entry.draft is None:
            return
        draft = entry.draft
        question = Question(
            self.tr("删除草稿"),
            self.tr("删除草稿“{name}”？写好的内容找不回来；已发布的版本不受影响。").format(
                name=draft.name
            ),
            self.tr("删除"),
            self.tr("保留"),
        )
        self._session.messages.ask(self, question, partial(self._discard, draft))

    def _discard(self, draft: SchemeDraft) -> None:
        self.desk.open(None)
        self._session.jobs.change(
            partial(self._session.workbench.scheme_editing.discard, draft.id),
            owner=self,
            done=lambda _done: self._session.changes.schemes_changed.emit(),
        )

    def _ask_export(self) -> None:
        entry = self.list.entry
        if entry is None:
            return
        self.desk.flush()
        name = (
            f"{entry.scheme.name}-{entry.scheme.version}.toml"
            if entry.scheme
            else f"{entry.draft.name if entry.draft else ''}-{self.tr('草稿')}.toml"
        )
        folder = self._session.preferences.load().last_export_folder
        choose_save(
            self,
            self.tr("导出制度"),
            Path(folder) / name.replace("/", "_"),
            self.tr("制度文件 (*.toml)"),
            partial(self.export_to, entry),
        )

    def export_to(self, entry: Entry, path: Path) -> None:
        """Write a version or a draft as a file; an existing one gets company, not replaced."""
        bench = self._session.workbench
        scheme, draft = entry.scheme, entry.draft

        def work() -> Path:
            if scheme is not None:
                return bench.scheme_exchange.export(scheme.code, scheme.version, path)
            assert draft is not None  # noqa: S101  (a line is one of the two)
            now = bench.scheme_editing.state(draft.id).draft
            return bench.scheme_exchange.export_draft(now, path)

        said = self.tr("已导出：{path}")
        self._session.jobs.change(
            work,
            owner=self,
            done=lambda written: self._session.messages.notice(said.format(path=written)),
        )

    def _changed(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self.reload()

    def _connect(self) -> None:
        bind = self._session.actions.bind
        bind(self, ActionId.CHECK_SCHEME, self.check_file)
        bind(self, ActionId.SCHEME_COPY, self.copy_scheme)
        self.take_in.clicked.connect(self.check_file)
        self.copy.clicked.connect(self.copy_scheme)
        self.export.clicked.connect(self._ask_export)
        self.in_force.clicked.connect(self._toggle_in_force)
        self.not_a_draft.chosen.connect(self.revise)
        self.editing.publish_wanted.connect(self.publish)
        self.editing.discard_wanted.connect(self._ask_discard)
        self.list.chosen.connect(self._choose)
        self.desk.checked.connect(lambda state: self.list.rename_draft(state.draft))
        self.tabs.currentChanged.connect(lambda _index: self._refresh_tab())
        self._session.changes.schemes_changed.connect(self._changed)

    def _build(self) -> None:
        head = row(
            label(self.tr("制度"), "title", wrap=False),
            self.in_force,
            self.copy,
            self.take_in,
            self.export,
            stretch_at=1,
        )
        # from the outside in: whatever gets a new parent is styled anew with all that is in it
        layout, split = QVBoxLayout(self), QSplitter()
        layout.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, WIDE_GAP)
        layout.setSpacing(WIDE_GAP)
        layout.addLayout(head)
        layout.addWidget(split, 1)
        split.addWidget(self.list)
        split.addWidget(self.tabs)
        split.setStretchFactor(1, 1)
        split.setChildrenCollapsible(False)
        split.setSizes(_SIZES)
        self._add_tabs()

    def _add_tabs(self) -> None:
        self.tabs.setAccessibleName(self.tr("制度"))
        writing = QWidget()
        self.tabs.addTab(self.reading, self.tr("阅读"))
        self.tabs.addTab(writing, self.tr("修改"))
        self.tabs.addTab(self.comparing, self.tr("差异"))
        column = QVBoxLayout(writing)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.editing)
        column.addWidget(self.not_a_draft)
