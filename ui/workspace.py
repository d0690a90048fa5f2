"""The workspace of one talk: where it stands, what comes next, and a tab for each kind of work."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TypeAlias

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from app.domain.ids import TalkId
from app.domain.stage import TalkStage
from app.domain.talk import Talk
from ui.actions import ActionId
from ui.errors.code_words import stage_text
from ui.look.theme import GAP
from ui.loose_words import loose_words, stands_at, words_are_stored
from ui.models.stage_steps import Standing, WorkTab, home_tab, needs_reason, standing, take
from ui.models.stage_words import step_text
from ui.screens.export.screen import ExportTab
from ui.screens.follow_up.screen import FollowUpTab
from ui.screens.prepare.screen import PrepareTab
from ui.screens.read_back.screen import ReadBackTab
from ui.screens.record.screen import RecordTab
from ui.screens.stage.banner import StageBanner
from ui.session import Session
from ui.widgets.page import Page

_Tab: TypeAlias = PrepareTab | RecordTab | ReadBackTab | FollowUpTab | ExportTab

_MAKERS: dict[WorkTab, Callable[[Session, QWidget], _Tab]] = {
    WorkTab.PREPARE: PrepareTab,
    WorkTab.RECORD: RecordTab,
    WorkTab.READ_BACK: ReadBackTab,
    WorkTab.FOLLOW_UP: FollowUpTab,
    WorkTab.EXPORT: ExportTab,
}
_ACTIONS: dict[WorkTab, ActionId] = {
    WorkTab.PREPARE: ActionId.TAB_PREPARE,
    WorkTab.RECORD: ActionId.TAB_RECORD,
    WorkTab.READ_BACK: ActionId.TAB_READ_BACK,
    WorkTab.FOLLOW_UP: ActionId.TAB_FOLLOW_UP,
    WorkTab.EXPORT: ActionId.TAB_EXPORT,
}
_ORDER = tuple(WorkTab)


@dataclass
class _Page:
    widget: _Tab
    talk_id: TalkId


class Workspace(Page):
    """One talk with its tabs, each made when first shown.

    Signals: left() to go to the list; moved() when another talk or tab is shown.
    """

    left = Signal()
    moved = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._session = session
        self._talk_id = TalkId(0)
        self._standing: Standing | None = None
        self._wanted: WorkTab | None = None
        self._pages: dict[WorkTab, _Page] = {}
        self.banner = StageBanner(session)
        self.tabs = QTabBar()
        self._stack = QStackedWidget()
        self._build()
        self._connect()

    @property
    def tab(self) -> WorkTab:
        """The tab that is shown."""
        return _ORDER[self.tabs.currentIndex()]

    def show_talk(self, talk_id: TalkId, tab: WorkTab | None = None) -> None:
        """Show a talk on this tab, or on the one that fits its stage.

        What stands in a form of the talk before is not for this one.
        """
        if self._talk_id not in (0, talk_id):
            left = loose_words(self)
            words_are_stored(self)
            if left:
                self._session.changes.words_left.emit(tuple(left))
        self._talk_id = talk_id
        self._wanted = tab
        self._standing = None
        self._refresh(opening=True)

    def show_tab(self, tab: WorkTab) -> None:
        """Show one kind of work."""
        index = _ORDER.index(tab)
        if self.tabs.currentIndex() == index:
            self._show_page(index)
        else:
            self.tabs.setCurrentIndex(index)

    def page(self, tab: WorkTab) -> Page | None:
        """Return a tab's widget, where it was shown already."""
        return self._pages[tab].widget if tab in self._pages else None

    def _build(self) -> None:
        self.tabs.setAccessibleName(self.tr("这次谈话的各项工作"))
        self.tabs.setExpanding(False)
        for tab in _ORDER:
            index = self.tabs.addTab(self._session.actions.text(_ACTIONS[tab]))
            self.tabs.setTabToolTip(index, self._session.actions.labelled(_ACTIONS[tab]))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.banner)
        tabs = QHBoxLayout()
        tabs.setContentsMargins(GAP, 0, GAP, 0)
        tabs.addWidget(self.tabs)
        layout.addLayout(tabs)
        layout.addWidget(self._stack, 1)

    def _connect(self) -> None:
        actions = self._session.actions
        for tab, action in _ACTIONS.items():
            actions.bind(self, action, partial(self.show_tab, tab))
        actions.bind(self, ActionId.NEXT_TAB, partial(self._step_tab, 1))
        actions.bind(self, ActionId.PREVIOUS_TAB, partial(self._step_tab, -1))
        actions.bind(self, ActionId.LEAVE_TALK, self.left.emit)
        actions.bind(self, ActionId.TAKE_STEP, self.banner.take_step)
        actions.bind(self, ActionId.OTHER_STEPS, self.banner.open_menu)
        self.tabs.currentChanged.connect(self._show_page)
        self.banner.back.clicked.connect(self.left)
        self.banner.tab_wanted.connect(self.show_tab)
        self.banner.step_wanted.connect(self._take)
        self._session.changes.talk_changed.connect(self._talk_changed)

    def focus_first(self) -> None:
        """Put the focus where the keys of the shown tab begin."""
        page = self.page(self.tab)
        if page is not None:
            page.focus_first()

    def _step_tab(self, step: int) -> None:
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + step) % len(_ORDER))

    def _show_page(self, index: int) -> None:
        tab = _ORDER[index]
        if self._talk_id:
            page = self._page_of(tab)
            self._stack.setCurrentWidget(page.widget)
            page.widget.focus_first()
        self.banner.show_tab(tab)
        if self._standing is not None:
            self.moved.emit()

    def _page_of(self, tab: WorkTab) -> _Page:
        page = self._pages.get(tab)
        if page is None:
            page = self._pages[tab] = _Page(_MAKERS[tab](self._session, self._stack), TalkId(0))
            self._stack.addWidget(page.widget)
        if page.talk_id != self._talk_id:
            page.talk_id = self._talk_id
            place = f"talk:{self._talk_id}:{tab.value}"
            stands_at(page.widget, place, self._session.actions.text(_ACTIONS[tab]))
            page.widget.show_talk(self._talk_id)
        return page

    def _talk_changed(self, talk_id: int) -> None:
        if talk_id == self._talk_id:
            self._refresh()

    def _refresh(self, *, opening: bool = False) -> None:
        work = partial(standing, self._session.workbench, self._talk_id)
        show = self._open if opening else self._show
        self._session.jobs.read(work, owner=self, done=show)

    def _open(self, found: Standing) -> None:
        self._show(found)
        if found.talk.id == self._talk_id:
            self.show_tab(self._wanted or home_tab(found.talk.stage))

    def _show(self, found: Standing) -> None:
        if found.talk.id == self._talk_id:
            self._standing = found
            stands_at(self, "", found.subject)
            self.banner.show_standing(found)

    def _take(self, wanted: TalkStage) -> None:
        if needs_reason(wanted):
            self._session.messages.ask_reason(
                self,
                step_text(wanted),
                self.tr("请写明原因："),
                lambda reason: self._take_step(wanted, reason),
            )
        else:
            self._take_step(wanted, "")

    def _take_step(self, wanted: TalkStage, reason: str) -> None:
        prepare = self._pages.get(WorkTab.PREPARE)
        if prepare is not None and isinstance(prepare.widget, PrepareTab):
            prepare.widget.flush()
        work = partial(take, self._session.workbench, self._talk_id, wanted, reason)
        self._session.jobs.change(work, owner=self, done=self._taken)

    def _taken(self, talk: Talk) -> None:
        self._session.changes.talk_changed.emit(talk.id)
        self._session.changes.talks_changed.emit()
        text = self.tr("谈话现在的阶段：{stage}").format(stage=stage_text(talk.stage))
        self._session.messages.notice(text)
        if home_tab(talk.stage) is not self.tab:
            self.show_tab(home_tab(talk.stage))
