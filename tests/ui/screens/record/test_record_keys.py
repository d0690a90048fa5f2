"""Recording a talk with the keyboard alone."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.outline import QuestionState
from app.domain.participant import Role
from app.domain.stage import TalkStage
from app.domain.transcript import EntryFlag, EntryKind
from tests.ui.hands import ALT, CTRL, ENTER, SHIFT, commit, press
from tests.ui.screens.record.conftest import Bench

K = Qt.Key


def _say(bench: Bench, text: str) -> None:
    commit(bench.tab.composer.field, text)
    press(ENTER)


def test_question_and_answer_take_turns_with_enter_alone(bench: Bench) -> None:
    """A whole exchange needs no key but Enter."""
    for text in ("资金为什么滞留？", "督促不力。", "何时整改？"):
        _say(bench, text)
    bench.wait()

    entries = bench.session.workbench.recorder.recording.desk(bench.talk_id).entries
    assert [(e.speaker, e.kind) for e in entries] == [
        (Role.INTERVIEWER, EntryKind.QUESTION),
        (Role.SUBJECT, EntryKind.ANSWER),
        (Role.INTERVIEWER, EntryKind.QUESTION),
    ]
    assert bench.tab.view.row_count() == 3
    assert bench.tab.composer.is_empty()


def test_keys_choose_kind_flags_and_question(bench: Bench) -> None:
    """Kind, marks and question change while the text stays as it is typed."""
    commit(bench.tab.composer.field, "六月底前完成")
    press(K.Key_F5)
    press(K.Key_Down, ALT)
    press(K.Key_Down, ALT)
    press(K.Key_D, CTRL)
    press(K.Key_J, CTRL)
    press(K.Key_J, CTRL)
    commit(bench.tab.composer.field, "整改。")
    press(ENTER)
    bench.wait()

    desk = bench.session.workbench.recorder.recording.desk(bench.talk_id)
    entry = desk.entries[0]
    assert entry.text == "六月底前完成整改。"
    assert (entry.kind, entry.speaker) == (EntryKind.COMMITMENT, Role.SUBJECT)
    assert entry.flags == {EntryFlag.PROBLEM, EntryFlag.COMMITMENT}
    assert entry.question_id == desk.outline.questions[1].id
    assert [q.state for q in desk.outline.questions[:2]] == [
        QuestionState.OPEN,
        QuestionState.ASKED,
    ]
    assert bench.tab.marks.texts(EntryFlag.PROBLEM) == ["1. 六月底前完成整改。"]
    assert bench.tab.marks.texts(EntryFlag.COMMITMENT) == ["1. 六月底前完成整改。"]


def test_flip_and_speaker_keys_leave_the_text_alone(bench: Bench) -> None:
    """F2 turns question into answer, F8 goes round the speakers."""
    QTest.keyClicks(bench.tab.composer.field, "ok")
    press(K.Key_F2)
    assert bench.tab.composer.kind is EntryKind.ANSWER
    press(K.Key_F8)
    assert bench.tab.composer.speaker is Role.RECORDER
    assert bench.tab.composer.field.text() == "ok"


def test_shift_enter_breaks_the_line_and_stores_nothing(bench: Bench) -> None:
    """Shift+Enter only goes to the next line."""
    commit(bench.tab.composer.field, "一")
    press(ENTER, SHIFT)
    commit(bench.tab.composer.field, "二")
    bench.wait()

    assert bench.tab.composer.field.text() == "一\n二"
    assert bench.stored() == []


def test_whoever_scrolled_up_sees_the_entry_just_made(bench: Bench) -> None:
    """One's own Enter leads back to the end; nobody types into the blind."""
    for number in range(40):
        _say(bench, f"第{number}句话。")
    bench.wait()
    bar = bench.tab.view.verticalScrollBar()
    bar.setValue(0)
    assert bar.value() < bar.maximum()

    _say(bench, "又一句话。")
    bench.wait()

    assert bar.value() == bar.maximum()


def test_an_entry_is_edited_and_its_history_shown(bench: Bench) -> None:
    """Up in the empty composer loads the last entry, Enter keeps the change and its past."""
    _say(bench, "第一句")
    _say(bench, "第二句")
    bench.wait()

    press(K.Key_Up)
    press(K.Key_Up)
    assert bench.tab.composer.field.text() == "第一句"
    commit(bench.tab.composer.field, "改")
    press(ENTER)
    bench.wait()

    assert bench.stored() == ["第一句改", "第二句"]
    assert "第一句改" in bench.tab.view.toPlainText()
    press(K.Key_Up)
    press(K.Key_Up)
    bench.wait()
    assert "第一句" in bench.tab.composer._notice.text().splitlines()[-1]


def test_ctrl_e_sets_the_half_sentence_aside_and_esc_brings_it_back(bench: Bench) -> None:
    """Editing an earlier entry never costs what is being typed."""
    _say(bench, "第一句")
    bench.wait()
    commit(bench.tab.composer.field, "半句")
    press(K.Key_E, CTRL)
    assert bench.tab.composer.field.text() == "第一句"

    press(K.Key_Escape)

    assert bench.tab.composer.field.text() == "半句"
    assert bench.stored() == ["第一句"]


def test_pause_needs_a_reason_and_keeps_what_is_typed(bench: Bench, qtbot: QtBot) -> None:
    """F9 asks inside the page; while paused nothing is stored and nothing lost."""
    commit(bench.tab.composer.field, "半句")
    press(K.Key_F9)
    press(ENTER)
    assert bench.tab.bar.strip.isVisible()
    commit(bench.tab.bar.strip.field, "休息")
    press(ENTER)
    bench.wait()

    talk = bench.session.workbench.preparing.talk(bench.talk_id)
    assert (talk.stage, talk.stage_reason) == (TalkStage.PAUSED, "休息")
    qtbot.waitUntil(bench.tab.composer.field.hasFocus)
    press(ENTER)
    bench.wait()
    assert bench.tab.composer.field.text() == "半句"
    assert bench.tab.composer._notice.property("kind") == "error"

    press(K.Key_F9)
    bench.wait()
    assert bench.tab.composer._notice.text() == ""  # nothing refuses it any more
    press(ENTER)
    bench.wait()
    assert bench.stored() == ["半句"]


def test_a_question_that_came_up_joins_the_outline(bench: Bench) -> None:
    """F10 adds a card and goes back to the composer."""
    press(K.Key_F10)
    commit(bench.tab.bar.strip.field, "值班制度执行得怎样？")
    press(ENTER)
    bench.wait()

    questions = bench.session.workbench.outlines.outlining.outline(bench.talk_id).questions
    assert questions[-1].text == "值班制度执行得怎样？"
    assert questions[-1].added_live


def test_control_characters_never_reach_the_record(bench: Bench) -> None:
    """What cannot be printed is left out; only such characters are refused with the reason."""
    _say(bench, "铃\x07声\u202e。")
    _say(bench, "\x07\u200b")
    bench.wait()

    assert bench.stored() == ["铃声。"]
    assert bench.tab.composer._notice.property("kind") == "error"


def test_an_entry_of_a_hundred_thousand_characters_is_stored_whole(bench: Bench) -> None:
    """A very long paste is one entry; the transcript shows its beginning."""
    text = "谈话" * 50_000
    _say(bench, text)
    bench.wait()

    assert bench.stored() == [text]
    assert len(bench.tab.view.toPlainText()) < 2_000
