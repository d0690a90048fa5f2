"""What the recorder's screen tells the interviewer's window."""

from PySide6.QtCore import Qt

from app.domain.outline import QuestionState
from tests.ui.hands import ALT, ENTER, commit, press
from tests.ui.screens.record.conftest import Bench

K = Qt.Key


def test_the_interviewer_follows_question_and_time(bench: Bench) -> None:
    """The current question, what was asked by now, and the running time."""
    interview = bench.session.changes.interview
    assert interview.talk_id == bench.talk_id
    assert interview.question_id is None
    assert interview.time is not None
    assert interview.time.since is not None

    press(K.Key_Down, ALT)
    commit(bench.tab.composer.field, "惠民资金为什么滞留？")
    press(ENTER)
    bench.wait()
    outline = interview.outline
    assert outline is not None
    assert interview.question_id == outline.questions[0].id
    assert outline.questions[0].state is QuestionState.ASKED

    press(K.Key_F9)
    commit(bench.tab.bar.strip.field, "休息")
    press(ENTER)
    bench.wait()
    assert interview.time is not None
    assert interview.time.since is None


def test_nothing_of_the_record_is_told_unless_allowed(bench: Bench) -> None:
    """Then it is what is stored, never what is being typed."""
    interview = bench.session.changes.interview
    commit(bench.tab.composer.field, "一句")
    press(ENTER)
    bench.wait()
    commit(bench.tab.composer.field, "半句")
    assert interview.lines() == ()

    interview.share_lines(allowed=True)
    assert [(said.speaker, said.text) for said in interview.lines()] == [("李文", "一句")]
