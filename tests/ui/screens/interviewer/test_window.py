"""The interviewer's window: follows the recorder, keeps what is written to the recorder."""

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.domain.ids import TalkId
from app.domain.outline import Outline, Question, QuestionState
from app.domain.outline_work import AddedFact
from tests.builders_talks import a_new_talk
from ui.interview import Interview, RunningTime, Said
from ui.screens.interviewer.placing import right_half
from ui.screens.interviewer.window import InterviewerWindow
from ui.session import Session

WaitIdle = Callable[[], None]
QUESTIONS = (
    Question("请介绍渡口老桥加固的进度。", facts="五月停工二十天", figures="完成六成"),
    Question("资金拨付为什么晚了？", sources="巡察反馈第七条"),
    Question("下一步怎样保证工期？"),
)


class Bench:
    """A desk with the recorder's field, the window, and one talk with three questions."""

    def __init__(self, session: Session, qtbot: QtBot, wait_idle: WaitIdle) -> None:
        self.session, self.qtbot, self.wait_idle = session, qtbot, wait_idle
        self.talk_id: TalkId = a_new_talk(session.workbench).id
        self.outline = session.workbench.outlines.outlining.save(
            Outline(self.talk_id, "先说明谈话的目的。", "总体平稳。", QUESTIONS)
        )
        self.desk = QWidget()
        qtbot.addWidget(self.desk)
        self.field = QLineEdit()
        QVBoxLayout(self.desk).addWidget(self.field)
        with qtbot.waitActive(self.desk):
            self.desk.show()
        self.field.setFocus()
        self.window = InterviewerWindow(session, self.desk)
        self.window.show_talk(self.talk_id)
        self.window.toggle()
        wait_idle()

    @property
    def interview(self) -> Interview:
        """What the recorder's screen tells."""
        return self.session.changes.interview

    def follow(self, *said: Said) -> None:
        """Let a recorder's screen begin to tell."""
        self.interview.begin(self.talk_id, self.outline, lambda: said)

    def texts(self) -> str:
        """Return everything that can be read in the window."""
        labels: list[QLabel] = list(self.window.findChildren(QLabel))
        rows = range(self.window.questions.count())
        listed = [self.window.questions.item(row).text() for row in rows]
        return "\n".join([label.text() for label in labels if not label.isHidden()] + listed)


@pytest.fixture
def bench(session: Session, qtbot: QtBot, wait_idle: WaitIdle) -> Iterator[Bench]:
    """Return the window beside a recorder's desk."""
    made = Bench(session, qtbot, wait_idle)
    yield made
    made.window.hide()


def test_it_shows_the_opening_until_a_question_is_chosen(bench: Bench) -> None:
    """Before the first question there is what to begin with and the overall assessment."""
    assert "先说明谈话的目的。" in bench.texts()
    assert "总体平稳。" in bench.texts()
    assert bench.window.questions.count() == 1 + len(QUESTIONS)


def test_it_follows_the_recorder_to_a_question_with_its_evidence(bench: Bench) -> None:
    """Facts, figures and sources of the current question stand in large type."""
    bench.follow()
    bench.interview.move_to(bench.outline.questions[0].id)
    assert "五月停工二十天" in bench.texts()
    assert "完成六成" in bench.texts()
    bench.interview.move_to(bench.outline.questions[1].id)
    assert "巡察反馈第七条" in bench.texts()
    assert "五月停工二十天" not in bench.texts()


def test_asked_and_open_questions_are_counted_as_they_change(bench: Bench) -> None:
    """What the recorder ticks off is ticked off here."""
    bench.follow()
    assert "已问 0 · 未问 3" in bench.texts()
    asked = Question(QUESTIONS[0].text, state=QuestionState.ASKED, id=bench.outline.questions[0].id)
    bench.interview.show_outline(
        Outline(bench.talk_id, questions=(asked, *bench.outline.questions[1:]))
    )
    assert "已问 1 · 未问 2" in bench.texts()
    assert "1 · 已问" in bench.texts()


def test_nothing_that_is_recorded_is_seen_unless_allowed(bench: Bench) -> None:
    """The lines come with the recorder's permission and go with it."""
    bench.follow(Said("被谈话人", "图纸上周才批下来。"))
    bench.interview.lines_grew()
    assert "图纸上周才批下来。" not in bench.texts()
    bench.interview.share_lines(allowed=True)
    assert "被谈话人：图纸上周才批下来。" in bench.texts()
    bench.interview.share_lines(allowed=False)
    assert "图纸上周才批下来。" not in bench.window.lines.text
    assert bench.window.lines.isHidden()


def test_the_permission_does_not_outlive_its_talk(bench: Bench) -> None:
    """Each talk begins with the record unseen."""
    bench.follow(Said("被谈话人", "一"))
    bench.interview.share_lines(allowed=True)
    bench.interview.begin(TalkId(99), bench.outline, lambda: (Said("被谈话人", "二"),))
    assert not bench.interview.shares_lines
    assert bench.interview.lines() == ()


def test_the_clock_stands_still_in_a_pause(bench: Bench) -> None:
    """Elapsed time is time without pauses, and nothing ticks while it stands."""
    now = bench.session.workbench.clock.now()
    bench.follow()
    bench.interview.show_time(RunningTime(timedelta(minutes=40), now - timedelta(minutes=2)))
    assert bench.window.time.clock.text().startswith("00:42:0")
    bench.interview.show_time(RunningTime(timedelta(hours=1, seconds=5)))
    assert bench.window.time.clock.text() == "01:00:05"
    bench.interview.show_time(None)
    assert bench.window.time.clock.isHidden()


def test_looking_ahead_and_back_to_the_recorder(bench: Bench) -> None:
    """Arrow keys look at other questions; Home goes back to where the recorder is."""
    bench.follow()
    bench.interview.move_to(bench.outline.questions[0].id)
    bench.window.activateWindow()
    bench.qtbot.waitUntil(bench.window.isActiveWindow)
    bench.window.questions.setFocus()
    QTest.keyClick(bench.window.questions, Qt.Key.Key_Down)
    assert "资金拨付为什么晚了？" in bench.window.question.accessibleName()
    assert "记录人在：第 1 题" in bench.texts()
    QTest.keyClick(bench.window.questions, Qt.Key.Key_Home)
    assert "请介绍渡口老桥" in bench.window.question.accessibleName()
    assert "记录人在" not in bench.texts()


def test_showing_it_leaves_the_keys_with_the_recorder(bench: Bench) -> None:
    """The recorder goes on typing when the window opens."""
    bench.window.toggle()
    bench.window.toggle()
    assert bench.window.isVisible()
    assert bench.window.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)


@pytest.mark.parametrize("key", ["escape", "toggle"])
def test_one_key_hides_it(bench: Bench, key: str) -> None:
    """Esc, or the key that opened it, from inside the window."""
    bench.window.activateWindow()
    bench.qtbot.waitUntil(bench.window.isActiveWindow)
    if key == "escape":
        QTest.keyClick(bench.window.questions, Qt.Key.Key_Escape)
    else:
        QTest.keyClick(bench.window.questions, Qt.Key.Key_F11, Qt.KeyboardModifier.ControlModifier)
    assert not bench.window.isVisible()


def test_the_type_size_is_kept(bench: Bench) -> None:
    """Larger type is larger at the next talk too."""
    before = bench.session.preferences.load().interviewer_size
    bench.window.activateWindow()
    bench.qtbot.waitUntil(bench.window.isActiveWindow)
    QTest.keyClick(bench.window.questions, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    bench.wait_idle()
    assert bench.session.preferences.load().interviewer_size == before + 2


def test_the_title_names_nobody(bench: Bench) -> None:
    """What stands in a task bar is the program's name and nothing of the talk."""
    assert bench.window.windowTitle() == "谈录 · 提纲"


def test_it_hides_when_its_screen_is_pulled_out(bench: Bench) -> None:
    """The outline must not jump to the screen that the subject may see."""
    screen = bench.desk.screen()
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    application.screenRemoved.emit(screen)
    assert not bench.window.isVisible()


def test_half_of_the_only_screen(bench: Bench) -> None:
    """With one screen it takes the right half and leaves the left to the recorder."""
    room = bench.desk.screen().availableGeometry()
    half = right_half(room)
    assert half.right() == room.right()
    assert half.width() == room.width() // 2


def test_hidden_it_costs_nothing_and_catches_up_when_shown(bench: Bench) -> None:
    """The record is not asked for while nobody looks; shown again, everything is of now."""
    asked: list[int] = []

    def lines() -> tuple[Said, ...]:
        asked.append(1)
        return (Said("被谈话人", "第二句"),)

    bench.interview.begin(bench.talk_id, bench.outline, lines)
    bench.interview.share_lines(allowed=True)
    bench.window.hide()
    asked.clear()
    bench.interview.lines_grew()
    bench.interview.move_to(bench.outline.questions[1].id)
    assert asked == []
    bench.window.toggle()
    bench.wait_idle()
    assert "资金拨付为什么晚了？" in bench.window.question.accessibleName()
    assert "第二句" in bench.window.lines.text


def test_what_an_addendum_added_is_there(bench: Bench) -> None:
    """Its questions carry their mark; its facts stand with the question they are about."""
    work = bench.session.workbench
    work.outlines.outlining.lock(bench.talk_id)
    fact = AddedFact(bench.outline.questions[0].id, "六月又停工三天")
    new = [Question("来信反映的情况怎样？")]
    work.outlines.review.add_addendum(bench.talk_id, "来信反映", new, [fact])
    bench.session.changes.talk_changed.emit(bench.talk_id)
    bench.wait_idle()
    listed = bench.window.questions
    assert "增补" not in listed.item(3).text()
    assert listed.item(4).text().startswith("4（增补 1） · 未问")
    listed.setCurrentRow(1)
    assert "五月停工二十天\n六月又停工三天" in bench.texts()
