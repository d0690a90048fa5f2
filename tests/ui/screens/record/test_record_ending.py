"""Ending a talk: what it lacks is shown first, and why a question was not raised is kept."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.outline import QuestionState
from app.domain.stage import TalkStage
from app.domain.transcript import EntryFlag
from tests.ui.hands import CTRL, ENTER, commit, compose, press
from tests.ui.screens.record.conftest import Bench
from ui.loose_words import loose_words

K = Qt.Key


def _say(bench: Bench, text: str) -> None:
    commit(bench.tab.composer.field, text)
    press(ENTER)


def _focus() -> object:
    return QApplication.focusWidget()


def test_the_talk_does_not_end_with_words_unstored(bench: Bench) -> None:
    """F12 refuses while something is typed."""
    commit(bench.tab.composer.field, "最后一句")
    press(K.Key_F12)
    bench.wait()

    assert not bench.tab.checklist.isVisible()
    assert bench.tab.composer.field.hasFocus()


def test_reasons_are_given_by_keys_alone_and_kept(bench: Bench) -> None:
    """Enter goes from reason to reason, then ends the talk; what is blank stays open."""
    _say(bench, "还有什么要补充的吗？")
    bench.wait()
    press(K.Key_F12)
    bench.wait()
    assert bench.tab.checklist.isVisible()
    fields = list(bench.tab.checklist.reasons.values())
    assert len(fields) == 3
    assert _focus() is fields[0]

    compose(fields[0], "yi'tan")
    press(ENTER)
    assert _focus() is fields[0]
    commit(fields[0], "已另行了解")
    press(ENTER)
    press(ENTER)
    commit(fields[2], "时间不够")
    press(ENTER)
    assert "1" in bench.tab.checklist.end.text()
    press(ENTER)
    bench.wait()

    desk = bench.session.workbench.recorder.recording.desk(bench.talk_id)
    assert desk.talk.stage is TalkStage.ENDED
    assert [(q.state, q.reason) for q in desk.outline.questions] == [
        (QuestionState.DROPPED, "已另行了解"),
        (QuestionState.OPEN, ""),
        (QuestionState.DROPPED, "时间不够"),
    ]
    assert not bench.tab.composer.isVisible()
    assert not bench.tab.checklist.isVisible()


def test_esc_goes_on_with_the_talk(bench: Bench, qtbot: QtBot) -> None:
    """Thinking better of it costs nothing."""
    _say(bench, "一句")
    bench.wait()
    press(K.Key_F12)
    bench.wait()
    press(K.Key_Escape)

    assert not bench.tab.checklist.isVisible()
    qtbot.waitUntil(bench.tab.composer.field.hasFocus)
    assert bench.session.workbench.preparing.talk(bench.talk_id).stage is TalkStage.IN_SESSION


def test_a_gap_of_the_list_can_be_mended_first(bench: Bench, qtbot: QtBot) -> None:
    """The button beside a commitment without a date loads its entry into the composer."""
    press(K.Key_F5)
    _say(bench, "我承诺整改。")
    bench.wait()
    press(K.Key_F12)
    bench.wait()
    while bench.tab.checklist.isVisible():
        press(K.Key_Tab)
        focus = _focus()
        if "我承诺整改。" in getattr(focus, "accessibleName", str)():
            press(K.Key_Space)

    qtbot.waitUntil(bench.tab.composer.field.hasFocus)
    assert bench.tab.composer.field.text() == "我承诺整改。"
    assert bench.tab.recorder.editing.is_on


def test_the_keys_of_the_desk_rest_while_the_list_asks(bench: Bench) -> None:
    """Nothing is undone or inserted behind the list."""
    _say(bench, "一句")
    bench.wait()
    press(K.Key_F12)
    bench.wait()
    press(K.Key_Backspace, Qt.KeyboardModifier.AltModifier)
    press(K.Key_G, CTRL)
    bench.wait()

    assert bench.stored() == ["一句"]
    assert bench.tab.checklist.isVisible()


def test_nothing_is_called_up_once_the_talk_is_over(bench: Bench) -> None:
    """Enter on a mark or a row only shows where it stands."""
    press(K.Key_D, CTRL)
    _say(bench, "这是问题")
    bench.wait()
    bench.session.workbench.recorder.recording.end(bench.talk_id)
    bench.session.changes.talk_changed.emit(int(bench.talk_id))
    bench.wait()

    bench.tab.view.setFocus()
    press(K.Key_Up)
    press(ENTER)
    press(K.Key_E, CTRL)
    marks = bench.tab.marks._lists[EntryFlag.PROBLEM]
    marks.itemActivated.emit(marks.item(0))

    assert bench.tab.view.picked == 0
    assert bench.tab.composer.is_empty()
    assert not bench.tab.recorder.editing.is_on


def test_reasons_wait_while_one_goes_back_to_the_talk(bench: Bench) -> None:
    """By Esc or to mend something first: what was written stands there the next time."""
    _say(bench, "还有什么要补充的吗？")
    bench.wait()
    press(K.Key_F12)
    bench.wait()
    checklist = bench.tab.checklist
    commit(next(iter(checklist.reasons.values())), "时间不够，𠮷")
    press(K.Key_Escape)
    assert not checklist.isVisible()
    assert [words.text for words in loose_words(bench.tab)] == ["时间不够，𠮷"]

    press(K.Key_F12)
    bench.wait()

    texts = [field.text() for field in checklist.reasons.values()]
    assert texts[0] == "时间不够，𠮷"
    assert not any(texts[1:])
