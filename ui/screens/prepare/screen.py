"""Preparing one talk: the plan on the left, the outline on the right; stored as it is typed."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from app.domain.ids import TalkId
from app.domain.outline import Outline, OutlineState
from app.domain.outline_lint import lint
from app.domain.participant import Role
from app.domain.register import Person, Unit
from app.domain.scheme import Scheme
from app.domain.stage import BEFORE_THE_TALK, FINISHED, TalkStage
from app.domain.talk import Talk
from app.services.workbench import Workbench
from ui.actions import ActionId
from ui.look.stylesheet import mark
from ui.look.theme import GAP, PAGE_MARGIN, WIDE_GAP
from ui.messages import Question
from ui.screens.prepare.keepers import OutlineKeeper, PlanKeeper
from ui.screens.prepare.outline_editor import OutlineEditor
from ui.session import Session
from ui.widgets.page import Page
from ui.widgets.plan_form import PlanForm
from ui.widgets.push_button import PushButton

_PLAN_WIDTH = 380
_OUTLINE_WIDTH = 800
_LINT_MS = 200


@dataclass(frozen=True)
class _Papers:
    talk: Talk
    scheme: Scheme
    outline: Outline
    persons: tuple[Person, ...]
    units: tuple[Unit, ...]


class PrepareTab(Page):
    """Plan, people and outline of one talk."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._talk_id = TalkId(0)
        self._papers: _Papers | None = None
        self._is_announcing = False
        self.form = PlanForm(1)
        self.editor = OutlineEditor(session)
        self.state = QLabel()
        self.lock = PushButton(session.actions.labelled(ActionId.LOCK_OUTLINE))
        self.plan_keeper = PlanKeeper(session, self.form.plan, self)
        self.outline_keeper = OutlineKeeper(session, self.editor.draft, self)
        self._lint_timer = QTimer(self, singleShot=True, interval=_LINT_MS)
        self._build()
        self._connect()
        self.begin_at(self.editor.opening)

    def show_talk(self, talk_id: TalkId) -> None:
        """Show a talk; what was typed for the one before is stored first."""
        self.flush()
        if talk_id != self._talk_id:
            self._papers = None
        self._talk_id = talk_id
        self._load()

    def flush(self) -> None:
        """Hand to the vault what is typed and not stored yet."""
        self.plan_keeper.autosave.flush()
        self.outline_keeper.autosave.flush()

    def lock_outline(self) -> None:
        """Fix the outline for good, after asking."""
        if not self.lock.isVisible() or self.editor.show_wordless():
            return
        question = Question(
            self.tr("审定并锁定提纲"),
            self.tr("锁定以后提纲不能再修改；谈话中仍可以临时增加问题。"),
            self.tr("锁定"),
            self.tr("再看看"),
        )
        self._session.messages.ask(self, question, self._lock_outline)

    def _lock_outline(self) -> None:
        self.flush()
        talk_id = self._talk_id
        self._session.jobs.change(
            lambda: self._session.workbench.outlining.lock(talk_id),
            owner=self,
            done=self._on_locked,
        )

    def hideEvent(self, event: QHideEvent) -> None:
        """Store what is typed when the tab is left."""
        super().hideEvent(event)
        self.flush()

    def _load(self) -> None:
        talk_id = self._talk_id
        if talk_id:
            # on the changing thread: it then sees everything that was handed over before
            self._session.jobs.change(
                lambda: _read(self._session.workbench, talk_id), owner=self, done=self._show
            )

    def _show(self, papers: _Papers) -> None:
        if papers.talk.id != self._talk_id:
            return
        with self.focus_kept():
            self._show_papers(papers)
            self._begin_where_open(papers)

    def _begin_where_open(self, papers: _Papers) -> None:
        """Let the keys begin where something can be typed, at the top where nothing can."""
        is_open = _outline_is_open(papers)
        self.begin_at(self.editor.opening if is_open else self.form.people[Role.SUBJECT])

    def _show_papers(self, papers: _Papers) -> None:
        before, self._papers = self._papers, papers
        self._show_rights(papers)
        is_typing = self.plan_keeper.autosave.is_waiting or self.outline_keeper.autosave.is_waiting
        if before is not None and is_typing:
            return
        self._show_plan(papers, before)
        if before is None or before.outline != papers.outline:
            keys = self.editor.show_outline(papers.outline, papers.scheme)
            self.outline_keeper.begin(papers.outline, keys)
        if before is None:
            for area in (self._plan_area, self._outline_area):
                area.verticalScrollBar().setValue(0)
        self._check_outline()
        self._say_stored()

    def _show_plan(self, papers: _Papers, before: _Papers | None) -> None:
        editable = _plan_is_open(papers.talk)
        if before is None or (before.persons, before.units) != (papers.persons, papers.units):
            self.form.set_register(papers.persons, papers.units)
        if before is None or before.scheme != papers.scheme:
            self.form.set_scheme(papers.scheme, papers.talk.type_code)
        if before is None or before.talk != papers.talk:
            self.form.show_talk(papers.talk, editable=editable)
            self.plan_keeper.begin(papers.talk)

    def _show_rights(self, papers: _Papers) -> None:
        is_open = _outline_is_open(papers)
        self.editor.set_editable(editable=is_open)
        self.lock.setVisible(is_open)
        self._locked.setVisible(papers.outline.state is OutlineState.LOCKED)
        self.form.set_editable(editable=_plan_is_open(papers.talk))

    def _check_outline(self) -> None:
        if self._papers is None:
            return
        draft = self.editor.draft()
        questions = tuple(question for _, question in draft.questions)
        outline = Outline(self._talk_id, draft.opening, draft.assessment, questions)
        is_open = _outline_is_open(self._papers)
        self.editor.show_notes(lint(outline, self._papers.scheme) if is_open else ())

    def _on_typed(self) -> None:
        self._lint_timer.start()

    def _on_stored(self, stored: Talk | Outline | None) -> None:
        """Note what the vault has now, so that our own change is not taken for another's."""
        self._say_stored()
        if stored is None:
            return
        if isinstance(stored, Talk):
            talk_id = stored.id
            self._session.changes.talks_changed.emit()
        else:
            talk_id = stored.talk_id
        papers = self._papers
        if papers is not None and papers.talk.id == talk_id:
            self._papers = (
                replace(papers, talk=stored)
                if isinstance(stored, Talk)
                else replace(papers, outline=stored)
            )
        self._announce(talk_id)

    def _on_locked(self, outline: Outline) -> None:
        self._session.messages.notice(self.tr("提纲已锁定"))
        self._announce(outline.talk_id)
        self._load()

    def _announce(self, talk_id: TalkId) -> None:
        self._is_announcing = True
        self._session.changes.talk_changed.emit(talk_id)
        self._is_announcing = False

    def _on_talk_changed(self, talk_id: int) -> None:
        if talk_id == self._talk_id and not self._is_announcing:
            self._load()

    def _say_stored(self) -> None:
        mark(self.state, kind="hint")
        self.state.setText(self.tr("已保存"))

    def _say_waiting(self) -> None:
        mark(self.state, kind="hint")
        self.state.setText(self.tr("正在保存…"))

    def _say_failed(self) -> None:
        mark(self.state, kind="error")
        self.state.setText(self.tr("没有保存成功，再改动时会重试"))

    def _connect(self) -> None:
        session = self._session
        session.actions.bind(self, ActionId.ADD_QUESTION, self.editor.add_question)
        session.actions.bind(self, ActionId.RESTORE_QUESTION, self.editor.restore)
        session.actions.bind(self, ActionId.LOCK_OUTLINE, self.lock_outline)
        self.lock.clicked.connect(self.lock_outline)
        self.form.changed.connect(self.plan_keeper.touch)
        self.editor.edited.connect(self.outline_keeper.touch)
        self.editor.edited.connect(self._on_typed)
        self._lint_timer.timeout.connect(self._check_outline)
        for keeper in (self.plan_keeper, self.outline_keeper):
            keeper.stored.connect(self._on_stored)
            keeper.failed.connect(self._say_failed)
            keeper.changed.connect(self._say_waiting)
        session.changes.talk_changed.connect(self._on_talk_changed)
        session.changes.register_changed.connect(self._load)
        session.changes.about_to_leave.connect(self.flush)

    def _build(self) -> None:
        splitter = QSplitter()
        splitter.addWidget(self._plan_side())
        splitter.addWidget(self._outline_side())
        splitter.setStretchFactor(1, 1)
        splitter.setChildrenCollapsible(False)
        splitter.setSizes([_PLAN_WIDTH, _OUTLINE_WIDTH])
        page = QHBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(splitter)

    def _plan_side(self) -> QWidget:
        column = QWidget()
        layout = _column(column)
        layout.addWidget(_heading(self.tr("计划")))
        layout.addWidget(self.form)
        layout.addStretch()
        self._plan_area = _scrolled(column)
        return self._plan_area

    def _outline_side(self) -> QWidget:
        self._locked = QLabel(self.tr("提纲已锁定"))
        mark(self._locked, kind="tag", tone="good")
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(_heading(self.tr("谈话提纲")))
        head.addWidget(self._locked)
        head.addStretch()
        head.addWidget(self.state)
        head.addWidget(self.lock)
        side, column = QWidget(), QWidget()
        _column(column).addWidget(self.editor, 1)
        self._outline_area = _scrolled(column)
        fixed = QVBoxLayout()
        fixed.setContentsMargins(PAGE_MARGIN, WIDE_GAP, PAGE_MARGIN, 0)
        fixed.setSpacing(GAP)
        fixed.addLayout(head)
        fixed.addWidget(self.editor.undo_bar)
        layout = QVBoxLayout(side)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(fixed)
        layout.addWidget(self._outline_area, 1)
        self.editor.uncovered.connect(self._uncover)
        return side

    def _uncover(self, widget: QWidget) -> None:
        """Scroll to a widget, once the page knows its place."""
        area = self._outline_area
        QTimer.singleShot(0, widget, lambda: area.ensureWidgetVisible(widget))


def _read(workbench: Workbench, talk_id: TalkId) -> _Papers:
    talk = workbench.preparing.talk(talk_id)
    return _Papers(
        talk=talk,
        scheme=workbench.schemes.of(talk.scheme_code, talk.scheme_version),
        outline=workbench.outlining.outline(talk_id),
        persons=workbench.registering.persons(),
        units=workbench.registering.units(),
    )


def _plan_is_open(talk: Talk) -> bool:
    return talk.stage in (*BEFORE_THE_TALK, TalkStage.POSTPONED)


def _outline_is_open(papers: _Papers) -> bool:
    is_draft = papers.outline.state is OutlineState.DRAFT
    return is_draft and papers.talk.stage not in FINISHED


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("kind", "heading")
    return label


def _column(widget: QWidget) -> QVBoxLayout:
    widget.setObjectName("scrolled")
    layout = QVBoxLayout(widget)
    layout.setContentsMargins(PAGE_MARGIN, WIDE_GAP, PAGE_MARGIN, PAGE_MARGIN)
    layout.setSpacing(WIDE_GAP)
    return layout


def _scrolled(inside: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(inside)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area
