"""Following up one talk: three lists, new measures, finished ones, closed problems."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.domain.errors import TanluError
from app.domain.follow_up import ProblemState
from app.domain.ids import MeasureId, ProblemId, TalkId
from app.domain.participant import Role
from app.services.workbench import Workbench
from ui.actions import ActionId
from ui.errors.wording import words_of
from ui.look.theme import GAP, WIDE_GAP
from ui.models.three_lists import (
    ListedTalk,
    ListRow,
    deadline_rows,
    measure_rows,
    problem_rows,
    with_state,
)
from ui.screens.follow_up.evidence_form import EvidenceForm
from ui.screens.follow_up.list_view import ListView
from ui.screens.follow_up.manifestation_card import ManifestationCard
from ui.screens.follow_up.measure_form import MeasureForm
from ui.session import Session
from ui.widgets.page import Page
from ui.widgets.parts import MessageLine, ScrolledPage, button, label

_SIDE_WIDTH = 380


@dataclass(frozen=True)
class _Read:
    listed: ListedTalk
    event: date


class FollowUpTab(Page):
    """The three lists of one talk and what is done about them."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._talk_id: TalkId | None = None
        self._begun: TalkId | None = None
        self._is_announcing = False
        self.problems = ListView(self.tr("问题清单"), session.theme)
        self.measures = ListView(self.tr("举措清单"), session.theme)
        self.deadlines = ListView(self.tr("时限清单"), session.theme)
        self.form = MeasureForm(session)
        self.evidence = EvidenceForm(session)
        self.manifestation = ManifestationCard(session)
        self.close_button = button(session.actions.labelled(ActionId.FOLLOW_UP_CLOSE_PROBLEM))
        self.message = MessageLine()
        self._stack = QStackedWidget()
        self.begin_at(self.problems.table)
        self._lay_out()
        self._connect()

    def show_talk(self, talk_id: TalkId) -> None:
        """Show a talk."""
        self._talk_id = talk_id
        self._load()

    def close_problem(self) -> None:
        """Close the chosen problem."""
        row = self.problems.chosen()
        if row is not None:
            following_up, problem_id = self._session.workbench.following_up, row.problem.id
            self._take(lambda: following_up.close(problem_id), self.message)

    def _load(self) -> None:
        talk_id, bench = self._talk_id, self._session.workbench
        if talk_id is not None:
            self._session.jobs.read(lambda: _read(bench, talk_id), owner=self, done=self._show)

    def _show(self, read: _Read) -> None:
        listed = read.listed
        if listed.talk.id != self._talk_id:
            return
        self._stack.setCurrentIndex(1 if listed.sheets else 0)
        scheme = listed.scheme
        is_new = self._begun != self._talk_id
        if is_new:
            self._begun = self._talk_id
            subject = listed.talk.one(Role.SUBJECT)
            self.form.begin(read.event, scheme.deadlines, subject.name if subject else "")
        self.problems.show_rows(with_state(scheme.problem_list), problem_rows(listed))
        self.measures.show_rows(with_state(scheme.measure_list), measure_rows(listed))
        self.deadlines.show_rows(with_state(scheme.deadline_list), deadline_rows(listed))
        self.problems.choose_first()
        self._show_chosen()
        if is_new and self.isVisible():
            self.problems.table.setFocus()

    def _show_chosen(self) -> None:
        problem, measure = self.problems.chosen(), self.measures.chosen()
        if problem is not None:
            about = self.tr("问题 {number} 的举措")
            self.form.show_problem(about.format(number=problem.problem.number))
            self.manifestation.show_problem(problem.problem.id)
            is_closed = problem.problem.state is ProblemState.CLOSED
            self.close_button.setVisible(not is_closed)
        self.evidence.show_measure(measure.measure if measure else None)

    def _on_measure_picked(self, row: ListRow) -> None:
        """Choose the measure's problem with it, so that both sides speak of the same."""
        self.problems.choose(ListRow({}, row.problem, None, is_overdue=False))
        self.measures.choose(row)
        self._show_chosen()

    def _add_measure(self, text: str, responsible: str, due_on: date) -> None:
        row = self.problems.chosen()
        if row is None:
            return
        following_up, problem_id = self._session.workbench.following_up, row.problem.id
        self._take(
            lambda: following_up.add_measure(ProblemId(problem_id), text, responsible, due_on),
            self.form.message,
            self.form.clear,
        )

    def _finish_measure(self, measure_id: MeasureId, evidence: str) -> None:
        following_up = self._session.workbench.following_up
        self._take(lambda: following_up.finish_measure(measure_id, evidence), self.evidence.message)

    def _take(
        self,
        step: Callable[[], object],
        message: MessageLine,
        done: Callable[[], None] | None = None,
    ) -> None:
        message.say("")

        def on_done(_result: object) -> None:
            if done:
                done()
            self._load()
            self._announce()

        def on_failed(error: Exception) -> bool:
            if isinstance(error, TanluError):
                message.say(words_of(error).in_place)
            return isinstance(error, TanluError)

        self._session.jobs.change(step, owner=self, done=on_done, failed=on_failed)

    def _announce(self) -> None:
        if self._talk_id is not None:
            self._is_announcing = True
            self._session.changes.talk_changed.emit(self._talk_id)
            self._is_announcing = False

    def _on_talk_changed(self, talk_id: int) -> None:
        if talk_id == self._talk_id and not self._is_announcing:
            self._load()

    def _connect(self) -> None:
        self.problems.picked.connect(lambda _row: self._show_chosen())
        self.measures.picked.connect(self._on_measure_picked)
        self.deadlines.picked.connect(self._on_measure_picked)
        self.form.wanted.connect(self._add_measure)
        self.evidence.wanted.connect(self._finish_measure)
        self.close_button.clicked.connect(self.close_problem)
        bind = self._session.actions.bind
        bind(self, ActionId.FOLLOW_UP_ADD_MEASURE, self.form.submit)
        bind(self, ActionId.FOLLOW_UP_FINISH_MEASURE, self.evidence.submit)
        bind(self, ActionId.FOLLOW_UP_CLOSE_PROBLEM, self.close_problem)
        self._session.changes.talk_changed.connect(self._on_talk_changed)

    def _lay_out(self) -> None:
        lists = QSplitter(Qt.Orientation.Vertical)
        for shown in (self.problems, self.measures, self.deadlines):
            lists.addWidget(shown)
            lists.setCollapsible(lists.count() - 1, False)
        side = ScrolledPage()
        side.setFixedWidth(_SIDE_WIDTH)
        side.body.setContentsMargins(0, 0, 0, 0)
        side.body.setSpacing(GAP)
        parts = (self.form, self.evidence, self.manifestation, self.message, self.close_button)
        for part in parts:
            side.body.addWidget(part)
        side.body.addStretch()
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * GAP)
        row.addWidget(lists, 1)
        row.addWidget(side)
        empty = QWidget()
        column = QVBoxLayout(empty)
        text = self.tr(
            "还没有问题。记录时标为“问题”的话，定稿以后列成问题清单，在这里逐项跟踪到销号。"
        )
        column.addStretch(1)
        column.addWidget(label(text, "subtitle"))
        column.addStretch(2)
        self._stack.addWidget(empty)
        self._stack.addWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(WIDE_GAP, GAP, WIDE_GAP, GAP)
        outer.addWidget(self._stack)


def _read(bench: Workbench, talk_id: TalkId) -> _Read:
    """Read what the lists show; terms count from the day of the talk."""
    talk = bench.preparing.talk(talk_id)
    scheme = bench.schemes.of(talk.scheme_code, talk.scheme_version)
    following_up = bench.following_up
    today = following_up.today()
    listed = ListedTalk(talk, scheme, following_up.sheets(talk_id), today)
    return _Read(listed, talk.ended_at.date() if talk.ended_at else today)
