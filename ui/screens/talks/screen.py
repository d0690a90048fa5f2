"""The list of all talks: where each stands, and what comes next."""

from functools import cache, partial
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QModelIndex, Signal
from PySide6.QtGui import QIcon, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.domain.stage import FINISHED, TalkStage
from app.domain.talk import Talk
from app.services.workbench import Workbench
from ui.actions import ActionId
from ui.errors.code_words import stage_text
from ui.look.theme import FIELD_WIDTH, GAP, PAGE_MARGIN, WIDE_GAP
from ui.models.stage_words import stage_colour
from ui.models.talks_model import AFTER, BEFORE, NOW, TalkColumn, TalksFilter, TalksModel, talk_at
from ui.screens.talks.new_talk_dialog import NewTalkDialog
from ui.session import Session
from ui.widgets.empty_state import EmptyState
from ui.widgets.filter_line import FilterLine
from ui.widgets.page import Page
from ui.widgets.push_button import PushButton
from ui.widgets.row_table import SpareColumns, as_rows
from ui.widgets.stage_dot import DOT_SIZE, dot_icon

_WIDTHS = {
    TalkColumn.STAGE: 156,
    TalkColumn.SUBJECT: 220,
    TalkColumn.DATE: 112,
    TalkColumn.NEXT: 192,
    TalkColumn.NUMBER: 120,
}
_ROW_HEIGHT = 40
_LEAST_UNIT = 150


class _Read(NamedTuple):
    talks: tuple[Talk, ...]
    has_persons: bool


class TalksScreen(Page):
    """The list with its filter.

    Signals: opened(talk id) when a talk is to be worked on; reviews_wanted() when someone asks
    for what other offices gave us to look at; register_wanted() while there is nobody to talk to.
    """

    opened = Signal(int)
    reviews_wanted = Signal()
    register_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._session = session
        self._stale = True
        self._has_persons = True
        self._model = TalksModel(cache(self._dot), self)
        self._shown = TalksFilter(self)
        self._shown.setSourceModel(self._model)
        self.filter = FilterLine(placeholder=self.tr("按姓名、单位、事由、编号筛选"))
        self.stages = QComboBox()
        self.table = _table(self._shown)
        self.empty = EmptyState()
        self._count = QLabel()
        self._build()
        self._connect()
        self.begin_at(self.table)

    def reload(self) -> None:
        """Read the talks anew."""
        self._stale = False
        read = partial(_read, self._session.workbench)
        self._session.jobs.read(read, owner=self, done=self._show)

    def new_talk(self) -> None:
        """Ask for a new talk."""
        dialog = NewTalkDialog(self._session, self)
        dialog.planned.connect(self.opened)
        dialog.register_wanted.connect(self.register_wanted)
        dialog.open()

    def showEvent(self, event: QShowEvent) -> None:
        """Read what changed while the list was not to be seen."""
        super().showEvent(event)
        if self._stale:
            self.reload()

    def _dot(self, stage: TalkStage) -> QIcon:
        return dot_icon(self._session.theme.colour(stage_colour(stage)))

    def _build(self) -> None:
        page = QVBoxLayout(self)
        page.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)
        page.setSpacing(WIDE_GAP)
        page.addLayout(self._head())
        page.addLayout(self._filter_row())
        self._stack = QStackedLayout()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        page.addLayout(self._stack, 1)

    def _head(self) -> QHBoxLayout:
        title = QLabel(self.tr("谈话"))
        title.setProperty("kind", "title")
        self._new = PushButton(self._session.actions.labelled(ActionId.NEW_TALK))
        self._new.setProperty("kind", "primary")
        self.more = PushButton(self.tr("更多"))
        self.more.setMenu(self._more_menu())
        head = QHBoxLayout()
        head.addWidget(title)
        head.addStretch()
        head.addWidget(self.more)
        head.addWidget(self._new)
        return head

    def _more_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(self.tr("打开外单位送来的会商文件…"), self.reviews_wanted.emit)
        return menu

    def _filter_row(self) -> QHBoxLayout:
        self.filter.setAccessibleName(self.tr("筛选谈话"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setMinimumWidth(FIELD_WIDTH)
        self.filter.setToolTip(self._session.actions.labelled(ActionId.FIND_TALK))
        self.stages.setAccessibleName(self.tr("阶段"))
        self.stages.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for text, stages in _stage_choices():
            self.stages.addItem(text, stages)
        self._count.setProperty("kind", "hint")
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.filter)
        row.addWidget(self.stages)
        row.addStretch()
        row.addWidget(self._count)
        return row

    def _connect(self) -> None:
        actions, changes = self._session.actions, self._session.changes
        actions.bind(self, ActionId.NEW_TALK, self.new_talk)
        actions.bind(self, ActionId.FIND_TALK, self.filter.setFocus)
        self._new.clicked.connect(self.new_talk)
        self.filter.textChanged.connect(self._look_for)
        self.filter.went_down.connect(self._into_table)
        self.stages.currentIndexChanged.connect(self._keep_stages)
        self.table.activated.connect(self._open)
        self.empty.chosen.connect(self._help_empty)
        changes.talks_changed.connect(self._changed)
        changes.talk_changed.connect(self._changed)
        changes.register_changed.connect(self._changed)

    def _changed(self) -> None:
        self._stale = True
        if self.isVisible():
            self.reload()

    def _show(self, read: _Read) -> None:
        chosen = self._current_id()
        self._has_persons = read.has_persons
        self._model.show(read.talks)
        self._settle(chosen)

    def _look_for(self, text: str) -> None:
        self._shown.look_for(text)
        self._settle(self._current_id())

    def _keep_stages(self) -> None:
        self._shown.keep_stages(self.stages.currentData())
        self._settle(self._current_id())

    def _settle(self, chosen: int) -> None:
        rows = self._shown.rowCount()
        ids: list[int] = []
        if chosen:
            ids = [talk_at(self._shown, row).id for row in range(rows)]
        if rows:
            row = ids.index(chosen) if chosen in ids else 0
            self.table.setCurrentIndex(self._shown.index(row, 0))
        self._count.setText(self.tr("{count} 项").format(count=rows) if rows else "")
        had_focus = self.table.hasFocus() or self.empty.button.hasFocus()
        self._say_empty()
        self._stack.setCurrentIndex(0 if rows else 1)
        self.begin_at(self.table if rows else self.empty.button)
        if had_focus:
            self.focus_first()

    def _say_empty(self) -> None:
        if self._model.rowCount():
            self.empty.say(
                self.tr("没有符合条件的谈话"),
                self.tr("换几个字，或者看全部阶段。"),
                self.tr("显示全部"),
            )
        elif self._has_persons:
            self.empty.say(
                self.tr("还没有谈话"),
                self.tr("选定谈话种类和对象就能保存，其余的以后再补；也可以从“计划”里安排。"),
                self._session.actions.labelled(ActionId.NEW_TALK),
            )
        else:
            self.empty.say(
                self.tr("还没有谈话"),
                self.tr("谈话对象、谈话人、记录人都从名册里选：先登记单位和人员。"),
                self._session.actions.labelled(ActionId.SHOW_REGISTER),
            )

    def _help_empty(self) -> None:
        if not self._model.rowCount():
            if self._has_persons:
                self.new_talk()
            else:
                self.register_wanted.emit()
            return
        self.stages.setCurrentIndex(0)
        self.filter.clear()
        self.filter.setFocus()

    def _into_table(self) -> None:
        if self._shown.rowCount():
            self.table.setFocus()

    def _current_id(self) -> int:
        index = self.table.currentIndex()
        return talk_at(self._shown, index.row()).id if index.isValid() else 0

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(talk_at(self._shown, index.row()).id)


def _read(bench: Workbench) -> _Read:
    talks = bench.preparing.talks()
    return _Read(talks, bool(talks) or bool(bench.registering.persons()))


def _table(model: TalksFilter) -> QTableView:
    table = QTableView()
    table.setModel(model)
    table.setAccessibleName(QCoreApplication.translate("TalksScreen", "谈话列表"))
    as_rows(table, _WIDTHS, TalkColumn.UNIT, _ROW_HEIGHT)
    SpareColumns(table, TalkColumn.UNIT, _LEAST_UNIT).spare((TalkColumn.NUMBER,))
    table.setIconSize(DOT_SIZE)
    return table


def _stage_choices() -> list[tuple[str, frozenset[TalkStage] | None]]:
    groups: list[tuple[str, frozenset[TalkStage] | None]] = [
        (QCoreApplication.translate("TalksScreen", "全部阶段"), None),
        (QCoreApplication.translate("TalksScreen", "谈话前"), BEFORE),
        (QCoreApplication.translate("TalksScreen", "正在谈话"), NOW),
        (QCoreApplication.translate("TalksScreen", "谈话后"), AFTER),
        (QCoreApplication.translate("TalksScreen", "已办结或取消"), frozenset(FINISHED)),
    ]
    return groups + [(stage_text(stage), frozenset({stage})) for stage in TalkStage]
