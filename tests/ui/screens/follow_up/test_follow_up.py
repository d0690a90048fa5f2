"""Following up on the screen."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import QDate, Qt
from pytestqt.qtbot import QtBot

from app.domain.follow_up import ProblemState
from app.domain.ids import TalkId
from tests.builders_talks import SAID, a_frozen_talk, a_planned_talk
from tests.ui.hands import CTRL, ENTER, SHIFT, commit, press
from ui.loose_words import loose_words
from ui.screens.follow_up.screen import FollowUpTab
from ui.session import Session

K = Qt.Key


@pytest.fixture
def talk_id(session: Session) -> TalkId:
    """Return a frozen talk with one problem."""
    return a_frozen_talk(session.workbench, SAID)


@pytest.fixture
def tab(
    qtbot: QtBot, session: Session, talk_id: TalkId, wait_idle: Callable[[], None]
) -> FollowUpTab:
    """Return the screen on that talk."""
    made = FollowUpTab(session)
    qtbot.addWidget(made)
    made.resize(1300, 640)
    made.show()
    made.activateWindow()
    made.show_talk(talk_id)
    wait_idle()
    return made


def _cell(tab: FollowUpTab, name: str, row: int, code: str) -> str:
    shown = getattr(tab, name).model.row(row)
    return shown.cells[code] if shown else ""


def _add(tab: FollowUpTab, wait_idle: Callable[[], None], text: str) -> None:
    press(K.Key_N, CTRL)
    commit(tab.form.text, text)
    press(K.Key_N, CTRL)
    wait_idle()


def test_the_problem_list_stands_in_the_schemes_columns(tab: FollowUpTab) -> None:
    """The marked entry is a row; a state is shown although the scheme has no such column."""
    titles = [column.title for column in tab.problems.model.columns]
    assert titles[:3] == ["编号", "来源及类型", "问题内容"]
    assert titles[-1] == "状态"
    assert "没有招标" in _cell(tab, "problems", 0, "text")
    assert _cell(tab, "problems", 0, "state") == "已指出"


def test_the_deadline_comes_from_the_schemes_rule(tab: FollowUpTab, session: Session) -> None:
    """The first rule of the scheme proposes the day; another choice changes it."""
    scheme = session.workbench.schemes.newest("anhui")
    talk = session.workbench.preparing.talks()[0]
    assert talk.ended_at is not None
    due = session.workbench.following_up.due(scheme.deadlines[0], talk.ended_at.date())

    shown = tab.form.due_on.date()

    assert (shown.year(), shown.month(), shown.day()) == (due.on.year, due.on.month, due.on.day)


def test_a_measure_goes_its_way_until_the_problem_is_closed(
    tab: FollowUpTab, session: Session, talk_id: TalkId, wait_idle: Callable[[], None]
) -> None:
    """Add by key, finish with evidence, close; all three lists follow."""
    tab.problems.table.setFocus()
    press(ENTER, CTRL | SHIFT)
    wait_idle()
    assert "才能销号" in tab.message.text()

    _add(tab, wait_idle, "补办采购手续")
    assert _cell(tab, "measures", 0, "text") == "补办采购手续"
    assert _cell(tab, "deadlines", 0, "measure") == "补办采购手续"
    assert _cell(tab, "problems", 0, "state") == "整改中"

    tab.measures.table.setCurrentIndex(tab.measures.model.index(0, 0))
    press(ENTER, CTRL)
    press(ENTER, CTRL)
    wait_idle()
    assert "佐证" in tab.evidence.message.text()
    commit(tab.evidence.text, "采购合同已补签")
    press(ENTER, CTRL)
    wait_idle()
    assert _cell(tab, "deadlines", 0, "progress") == "已完成"

    press(ENTER, CTRL | SHIFT)
    wait_idle()
    (sheet,) = session.workbench.following_up.sheets(talk_id)
    assert sheet.problem.state is ProblemState.CLOSED
    assert not tab.close_button.isVisible()


def test_a_measure_without_a_responsible_person_is_refused_in_place(
    tab: FollowUpTab, wait_idle: Callable[[], None]
) -> None:
    """The words stay, the reason stands below."""
    tab.form.responsible.clear()
    _add(tab, wait_idle, "补办采购手续")

    assert "责任人" in tab.form.message.text()
    assert tab.form.text.text() == "补办采购手续"


def test_overdue_is_told_from_the_calendar(
    tab: FollowUpTab, session: Session, wait_idle: Callable[[], None]
) -> None:
    """A day gone by shows as overdue in words, without being stored."""
    past = session.workbench.following_up.today() - timedelta(days=3)
    tab.form.rule.setCurrentIndex(0)
    tab.form.due_on.setDate(QDate(past.year, past.month, past.day))
    _add(tab, wait_idle, "补办采购手续")

    assert _cell(tab, "problems", 0, "state") == "已逾期"
    assert _cell(tab, "measures", 0, "tracking") == "已逾期"


def test_a_talk_without_problems_says_where_they_come_from(
    tab: FollowUpTab, session: Session, wait_idle: Callable[[], None]
) -> None:
    """The empty state says what to do."""
    tab.show_talk(a_planned_talk(session.workbench))
    wait_idle()

    assert tab._stack.currentIndex() == 0


def test_evidence_waits_while_another_measure_is_looked_at(
    tab: FollowUpTab, wait_idle: Callable[[], None]
) -> None:
    """Each measure has its own words; choosing another row costs none of them."""
    _add(tab, wait_idle, "补办采购手续")
    _add(tab, wait_idle, "退回多收的款")
    first, second = (tab.measures.model.index(row, 0) for row in range(2))
    tab.measures.table.setCurrentIndex(first)
    commit(tab.evidence.text, "采购合同已补签")
    tab.measures.table.setCurrentIndex(second)
    assert tab.evidence.text.text() == ""
    commit(tab.evidence.text, "收据")

    tab.measures.table.setCurrentIndex(first)

    assert tab.evidence.text.text() == "采购合同已补签"
    assert sorted(words.text for words in loose_words(tab)) == ["收据", "采购合同已补签"]
    press(ENTER, CTRL)
    wait_idle()
    assert [words.text for words in loose_words(tab)] == ["收据"]
