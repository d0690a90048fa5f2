"""Preparing one talk: the plan on the left, the outline on the right; stored as it is typed."""

from dataclasses import replace
from functools import partial

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
from app.domain.outline import EDITABLE, Outline, OutlineState
from app.domain.outline_lint import LintNote
from app.domain.outline_work import shown_state
from app.domain.participant import Role
from app.domain.scheme import Scheme
from app.domain.talk import Talk
from ui.actions import ActionId
from ui.look.stylesheet import mark
from ui.look.theme import GAP, PAGE_MARGIN, WIDE_GAP
from ui.loose_words import needs_no_keeping
from ui.models.outline_words import outline_state_text
from ui.screens.prepare.approval_dialog import ApprovalDialog
from ui.screens.prepare.keepers import OutlineKeeper, PlanKeeper, StoredFirst, outline_of
from ui.screens.prepare.outline_editor import OutlineEditor
from ui.screens.prepare.outline_export import OutlineExportDialog
from ui.screens.prepare.outline_head import OutlineHead
from ui.screens.prepare.parts import parts_of
from ui.screens.prepare.pick_dialog import PickDialog
from ui.screens.prepare.remarks_list import RemarksList
from ui.screens.prepare.talk_papers import (
    TalkPapers,
    outline_is_open,
    plan_is_open,
    read_papers,
)
from ui.session import Session
from ui.widgets.page import Page
from ui.widgets.part_tabs import PartTabs
from ui.widgets.plan_form import PlanForm
from ui.widgets.push_button import PushButton

_PLAN_WIDTH, _LEAST_PLAN = 380, 280
_OUTLINE_WIDTH = 800
_LINT_MS = 200


class PrepareTab(Page):
    """Plan, people and outline of one talk."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._talk_id = TalkId(0)
        self._papers: TalkPapers | None = None
        self._is_announcing = False
        self.form = PlanForm(1)
        self.editor = OutlineEditor(session)
        self.remarks = RemarksList(session)
        self.state = QLabel()
        self.lock = PushButton(session.actions.labelled(ActionId.LOCK_OUTLINE))
        self.export = PushButton(session.actions.labelled(ActionId.PRINT_OUTLINE))
        self.plan_keeper = PlanKeeper(session, self.form.plan, self)
        self.outline_keeper = OutlineKeeper(session, self.editor.draft, self)
        keepers = (self.plan_keeper, self.outline_keeper)
        self._stored_first = StoredFirst(session, keepers, self)
        self._lint_timer = QTimer(self, singleShot=True, interval=_LINT_MS)
        self._build()
        self._connect()
        self.begin_at(self.editor.opening)
        for part in (self.form, self.editor):
            needs_no_keeping(part)

    def show_talk(self, talk_id: TalkId) -> None:
        """Show a talk; what was typed for the one before is stored first."""
        self.flush()
        if talk_id != self._talk_id:
            self._papers = None
        self._talk_id = talk_id
        self._load()
        self.parts.show_talk(talk_id)
        self.remarks.show_talk(talk_id)

    def flush(self) -> None:
        """Hand to the vault what is typed and not stored yet."""
        self.plan_keeper.flush()
        self.outline_keeper.flush()

    def lock_outline(self) -> None:
        """Fix the outline for good, after asking who approves it."""
        if not self.lock.isVisible() or self.editor.show_wordless():
            return
        self._stored_first.then(self._ask_who_approves)

    def _ask_who_approves(self) -> None:
        dialog = ApprovalDialog(self._session, self._talk_id, self)
        dialog.locked.connect(self._on_locked)
        dialog.open()

    def export_outline(self) -> None:
        """Ask where the outline is to be written, once what is typed is stored."""
        if self._papers is not None:
            self._stored_first.then(self._ask_where_to)

    def _ask_where_to(self) -> None:
        OutlineExportDialog(self._session, self._talk_id, parent=self).open()

    def pick(self) -> None:
        """Pick what goes into the outline, once what is typed is stored."""
        papers = self._papers
        if papers is None or not outline_is_open(papers):
            return
        self._stored_first.then(self._offer)

    def _offer(self) -> None:
        dialog = PickDialog(self._session, self._talk_id, self)
        dialog.picked.connect(self._on_picked)
        dialog.open()

    def _on_picked(self, outline: Outline) -> None:
        """Show what was picked before the next key is typed, which would be stored without it."""
        papers = self._papers
        if papers is None or outline.talk_id != self._talk_id:
            return
        self._papers = replace(papers, outline=outline)
        self._show_outline(outline, papers.scheme)
        self._check_outline()
        self._announce(outline.talk_id)

    def _is_typing(self) -> bool:
        return self.plan_keeper.autosave.is_waiting or self.outline_keeper.autosave.is_waiting

    def hideEvent(self, event: QHideEvent) -> None:
        """Store what is typed when the tab is left."""
        super().hideEvent(event)
        self.flush()

    def _load(self) -> None:
        talk_id = self._talk_id
        if talk_id:
            # on the changing thread: it then sees everything that was handed over before
            self._session.jobs.change(
                lambda: read_papers(self._session.workbench, talk_id), owner=self, done=self._show
            )

    def _show(self, papers: TalkPapers) -> None:
        if papers.talk.id != self._talk_id:
            return
        with self.focus_kept():
            self._show_papers(papers)
            self._begin_where_open(papers)

    def _begin_where_open(self, papers: TalkPapers) -> None:
        """Let the keys begin where something can be typed, at the top where nothing can."""
        is_open = outline_is_open(papers)
        self.begin_at(self.editor.opening if is_open else self.form.people[Role.SUBJECT])

    def _show_papers(self, papers: TalkPapers) -> None:
        before, self._papers = self._papers, papers
        self._show_rights(papers)
        if before is not None and (self._is_typing() or self.outline_keeper.has_failed):
            state = papers.outline.state
            self._papers = replace(papers, outline=replace(before.outline, state=state))
            return
        self._show_plan(papers, before)
        if before is None or before.outline != papers.outline:
            self._show_outline(papers.outline, papers.scheme)
        self.editor.show_added(papers.addenda)
        if before is None:
            for area in (self._plan_area, self._outline_area):
                area.verticalScrollBar().setValue(0)
        self._check_outline()
        self._say_stored()

    def _show_outline(self, outline: Outline, scheme: Scheme) -> None:
        typed = self.outline_keeper.unstored(outline.talk_id)
        if typed is not None and outline.state in EDITABLE:
            outline = typed
        keys = self.editor.show_outline(outline, scheme)
        self.outline_keeper.begin(outline, keys)

    def _show_plan(self, papers: TalkPapers, before: TalkPapers | None) -> None:
        editable = plan_is_open(papers.talk)
        if before is None or (before.persons, before.units) != (papers.persons, papers.units):
            self.form.set_register(papers.persons, papers.units)
        if before is None or before.scheme != papers.scheme:
            self.form.set_scheme(papers.scheme, papers.talk.type_code)
        if before is None or before.talk != papers.talk:
            self.form.show_talk(papers.talk, papers.planned, editable=editable)
            self.plan_keeper.begin(papers.talk)

    def _show_rights(self, papers: TalkPapers) -> None:
        is_open = outline_is_open(papers)
        self.editor.set_editable(editable=is_open)
        state = shown_state(papers.outline.state, papers.talk.stage)
        self.lock.setVisible(is_open or state is OutlineState.SUBMITTED)
        is_locked = papers.outline.state is OutlineState.LOCKED
        mark(self._state, kind="tag", tone="good" if is_locked else "neutral")
        self._state.setText(self.tr("提纲已锁定") if is_locked else outline_state_text(state))
        self.form.set_editable(editable=plan_is_open(papers.talk))

    def _check_outline(self) -> None:
        if self._papers is None:
            return
        if not outline_is_open(self._papers):
            self.editor.show_notes(())
            return
        draft = self.editor.draft()
        questions = tuple(question for _, question in draft.questions)
        outline = outline_of(self._talk_id, draft, questions)
        check = self._session.workbench.outlines.outlining.check
        done = partial(self._show_notes, outline)
        self._session.jobs.read(partial(check, outline), owner=self, done=done)

    def _show_notes(self, outline: Outline, notes: tuple[LintNote, ...]) -> None:
        """Show the remarks unless something was typed meanwhile: others are on their way then."""
        papers = self._papers
        if papers is None or not outline_is_open(papers):
            return
        draft = self.editor.draft()
        questions = tuple(question for _, question in draft.questions)
        if outline == outline_of(self._talk_id, draft, questions):
            self.editor.show_notes(notes)

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

    def _on_refused(self) -> None:
        self._say_failed()
        self._session.messages.notice(self.state.text())

    def _connect(self) -> None:
        session = self._session
        session.actions.bind(self, ActionId.ADD_QUESTION, self.editor.add_question)
        session.actions.bind(self, ActionId.RESTORE_QUESTION, self.editor.restore)
        session.actions.bind(self, ActionId.LOCK_OUTLINE, self.lock_outline)
        session.actions.bind(self, ActionId.PICK_FOR_OUTLINE, self.pick)
        self.editor.pick.clicked.connect(self.pick)
        self.lock.clicked.connect(self.lock_outline)
        session.actions.bind(self, ActionId.PRINT_OUTLINE, self.export_outline)
        self.export.clicked.connect(self.export_outline)
        self.parts.turned.connect(self.flush)
        self.form.changed.connect(self.plan_keeper.touch)
        self.editor.edited.connect(self.outline_keeper.touch)
        self.editor.edited.connect(self._on_typed)
        self._lint_timer.timeout.connect(self._check_outline)
        for keeper in (self.plan_keeper, self.outline_keeper):
            keeper.stored.connect(self._on_stored)
            keeper.failed.connect(self._say_failed)
            keeper.changed.connect(self._say_waiting)
        self._stored_first.refused.connect(self._on_refused)
        session.changes.talk_changed.connect(self._on_talk_changed)
        session.changes.register_changed.connect(self._load)
        session.changes.about_to_leave.connect(self.flush)

    def _build(self) -> None:
        # from the outside in: whatever gets a new parent is styled anew with all that is in it
        splitter = QSplitter()
        first = (self.tr("计划与提纲"), splitter)
        self.parts = PartTabs(self.tr("准备的各部分"), first, parts_of(self._session), PAGE_MARGIN)
        page = QHBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self.parts)
        self._add_plan_side(splitter)
        self._add_outline_side(splitter)
        splitter.setStretchFactor(1, 1)
        splitter.setChildrenCollapsible(False)
        splitter.setSizes([_PLAN_WIDTH, _OUTLINE_WIDTH])

    def _add_plan_side(self, splitter: QSplitter) -> None:
        column = QWidget()
        layout = _column(column)
        self._plan_area = _scrolled(column)
        self._plan_area.setMinimumWidth(_LEAST_PLAN)
        splitter.addWidget(self._plan_area)
        layout.addWidget(_heading(self.tr("计划")))
        layout.addWidget(self.remarks.hint, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.form)
        layout.addWidget(self.remarks)
        layout.addStretch()
        self.remarks.wanted.connect(lambda: self._plan_area.ensureWidgetVisible(self.remarks))

    def _add_outline_side(self, splitter: QSplitter) -> None:
        self._state = QLabel()
        self._state.setProperty("kind", "tag")  # from its first look on: a box found later is lost
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(_heading(self.tr("谈话提纲")))
        head.addWidget(self._state, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addStretch()
        head.addWidget(self.state)
        side, column = QWidget(), QWidget()
        splitter.addWidget(side)
        around = _column(column)
        self._outline_area = _scrolled(column)
        fixed = QVBoxLayout()
        fixed.setContentsMargins(PAGE_MARGIN, WIDE_GAP, PAGE_MARGIN, 0)
        fixed.setSpacing(GAP)
        fixed.addWidget(OutlineHead(head, (self.export, self.lock)))
        fixed.addWidget(self.editor.undo_bar)
        layout = QVBoxLayout(side)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(fixed)
        layout.addWidget(self._outline_area, 1)
        around.addWidget(self.editor, 1)
        self.editor.uncovered.connect(self._uncover)

    def _uncover(self, widget: QWidget) -> None:
        """Scroll to a widget, once the page knows its place."""
        area = self._outline_area
        QTimer.singleShot(0, widget, lambda: area.ensureWidgetVisible(widget))


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
