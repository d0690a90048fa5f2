"""Putting entries in order, and undoing every step, by keys alone."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.outline import QuestionState
from app.domain.transcript import EntryFlag
from tests.ui.hands import ALT, CTRL, ENTER, SHIFT, commit, press
from tests.ui.screens.record.conftest import Bench
from ui.screens.record.desk_read import read_desk
from ui.screens.record.screen import RecordTab

K = Qt.Key


@pytest.fixture
def said(bench: Bench) -> Bench:
    """Return the screen with four entries stored."""
    for text in ("第一句", "第二句", "第三句", "第四句"):
        commit(bench.tab.composer.field, text)
        press(ENTER)
    bench.wait()
    return bench


def _undo(bench: Bench) -> None:
    press(K.Key_Backspace, ALT)
    bench.wait()


def _redo(bench: Bench) -> None:
    press(K.Key_Backspace, ALT | SHIFT)
    bench.wait()


def _first_question(bench: Bench) -> QuestionState:
    return bench.tab.recorder.outline.questions[0].state


def _rows(bench: Bench) -> list[str]:
    view = bench.tab.view
    return [view.row(index).text for index in range(view.row_count())]


def _both(bench: Bench) -> list[str]:
    """Return the texts, which must be the same in the vault and on the screen."""
    assert bench.stored() == _rows(bench)
    lines = [line for line in bench.tab.view.toPlainText().splitlines() if line]
    assert [line.rsplit("：", 1)[1].split(" 〔")[0] for line in lines] == _rows(bench)
    return _rows(bench)


def test_an_entry_moves_up_and_down_and_stays_the_one(said: Bench) -> None:
    """Pressing again moves the same entry on; half a sentence in the composer stays."""
    commit(said.tab.composer.field, "半句")
    press(K.Key_Up, ALT | SHIFT)
    said.wait()
    press(K.Key_Up, ALT | SHIFT)
    said.wait()
    assert _both(said) == ["第一句", "第四句", "第二句", "第三句"]

    press(K.Key_Down, ALT | SHIFT)
    said.wait()
    assert _both(said) == ["第一句", "第二句", "第四句", "第三句"]
    assert said.tab.composer.field.text() == "半句"


def test_typing_on_lets_go_of_the_row_that_was_moved(said: Bench) -> None:
    """What is taken back after more was said is the last entry, not the one moved before."""
    press(K.Key_Up, ALT | SHIFT)
    said.wait()
    commit(said.tab.composer.field, "第五句")
    press(ENTER)
    said.wait()
    press(K.Key_Delete, CTRL | SHIFT)
    said.wait()

    assert _both(said) == ["第一句", "第二句", "第四句", "第三句"]


def test_an_entry_is_split_at_the_cursor_and_joined_again(said: Bench) -> None:
    """Beyond the BMP as well: the cursor counts otherwise than the text."""
    commit(said.tab.composer.field, "𠮷大同说先整改。再报告。")
    press(ENTER)
    said.wait()
    press(K.Key_Up)
    for _ in range(4):
        press(K.Key_Left)
    press(K.Key_Return, CTRL | SHIFT)
    said.wait()
    assert _both(said)[3:] == ["第四句", "𠮷大同说先整改。", "再报告。"]
    assert said.tab.composer.field.text() == "𠮷大同说先整改。"

    press(K.Key_Escape)
    press(K.Key_J, CTRL | SHIFT)
    said.wait()
    assert _both(said)[3:] == ["第四句", "𠮷大同说先整改。再报告。"]


def test_a_split_needs_words_on_both_sides(said: Bench) -> None:
    """With the cursor at the end nothing happens but a word of advice."""
    press(K.Key_Up)
    press(K.Key_Return, CTRL | SHIFT)
    said.wait()

    assert len(_both(said)) == 4
    assert "光标" in said.tab.state.text()


def test_the_first_entry_has_none_to_be_joined_to(said: Bench) -> None:
    """It is said in the quiet line, not in a dialog."""
    for _ in range(4):
        press(K.Key_Up)
    press(K.Key_J, CTRL | SHIFT)
    said.wait()

    assert len(_both(said)) == 4
    assert "第一条" in said.tab.state.text()


def test_every_step_is_undone_and_done_again_in_order(said: Bench) -> None:
    """Add, edit, move and take back, one key each; a new entry ends what could be redone."""
    press(K.Key_Up)
    commit(said.tab.composer.field, "改")
    press(ENTER)
    said.wait()
    press(K.Key_Up, ALT | SHIFT)
    said.wait()
    press(K.Key_Delete, CTRL | SHIFT)
    said.wait()
    assert _both(said) == ["第一句", "第二句", "第三句"]

    states = [
        ["第一句", "第二句", "第四句改", "第三句"],
        ["第一句", "第二句", "第三句", "第四句改"],
        ["第一句", "第二句", "第三句", "第四句"],
        ["第一句", "第二句", "第三句"],
    ]
    for state in states:
        _undo(said)
        assert _both(said) == state
    for state in reversed(states[:-1]):
        _redo(said)
        assert _both(said) == state

    commit(said.tab.composer.field, "新")
    press(ENTER)
    said.wait()
    _redo(said)
    assert _both(said) == [*states[0], "新"]
    assert "没有" in said.tab.state.text()


def test_undo_waits_for_the_change_that_is_being_written(said: Bench) -> None:
    """A changed entry is stored or left first; the half sentence before it is safe anyway."""
    press(K.Key_Up)
    commit(said.tab.composer.field, "改")
    _undo(said)

    assert said.tab.composer.field.text() == "第四句改"
    assert len(_both(said)) == 4
    assert "Enter" in said.tab.state.text()


def test_undoing_the_entry_under_the_cursor_leaves_it(said: Bench) -> None:
    """An entry that stands no more is not edited any more; what was typed comes back."""
    commit(said.tab.composer.field, "半句")
    press(K.Key_E, CTRL)
    assert said.tab.composer.field.text() == "第四句"
    _undo(said)

    assert _both(said) == ["第一句", "第二句", "第三句"]
    assert said.tab.composer.field.text() == "半句"
    assert not said.tab.recorder.editing.is_on


def test_asking_a_question_is_undone_as_well(bench: Bench) -> None:
    """The card of the outline follows."""
    press(K.Key_Down, ALT)
    commit(bench.tab.composer.field, "问第一题")
    press(ENTER)
    bench.wait()
    assert _first_question(bench) is QuestionState.ASKED

    _undo(bench)

    assert _first_question(bench) is QuestionState.OPEN
    assert "未问" in bench.tab.cards._cards[0].accessibleName()


def test_steps_of_an_earlier_session_can_be_undone(said: Bench, qtbot: QtBot) -> None:
    """A new screen on the same vault undoes what was done before."""
    press(K.Key_Delete, CTRL | SHIFT)
    said.wait()
    said.tab.hide()
    again = RecordTab(said.session)
    qtbot.addWidget(again)
    again.show()
    again.activateWindow()
    again.show_talk(said.talk_id)
    said.wait()
    qtbot.waitUntil(again.composer.field.hasFocus)

    _undo(said)

    assert said.stored() == ["第一句", "第二句", "第三句", "第四句"]
    assert again.view.row_count() == 4


def test_ctrl_z_in_an_empty_composer_undoes_a_step(said: Bench) -> None:
    """With something typed it stays the field's own undo."""
    commit(said.tab.composer.field, "半句")
    press(K.Key_Z, CTRL)
    said.wait()
    assert said.tab.composer.is_empty()
    assert len(_both(said)) == 4

    said.tab.composer.field.set_text("")
    press(K.Key_Z, CTRL)
    said.wait()
    assert _both(said) == ["第一句", "第二句", "第三句"]
    press(K.Key_Y, CTRL)
    said.wait()
    assert len(_both(said)) == 4


def test_marks_follow_what_is_moved_and_taken_back(said: Bench) -> None:
    """The side list shows what stands, and its items lead to the right entry."""
    press(K.Key_D, CTRL)
    commit(said.tab.composer.field, "问题一")
    press(ENTER)
    press(K.Key_D, CTRL)
    commit(said.tab.composer.field, "问题二")
    press(ENTER)
    said.wait()
    press(K.Key_Up, ALT | SHIFT)
    said.wait()
    marks = said.tab.marks
    assert marks.texts(EntryFlag.PROBLEM) == ["1. 问题二", "2. 问题一"]

    shown = marks._lists[EntryFlag.PROBLEM]
    shown.itemActivated.emit(shown.item(1))
    assert said.tab.composer.field.text() == "问题一"
    press(K.Key_Delete, CTRL | SHIFT)
    said.wait()
    assert marks.texts(EntryFlag.PROBLEM) == ["1. 问题二"]


def test_entries_on_their_way_stay_below_what_is_arranged(said: Bench) -> None:
    """Undo takes effect behind what was handed over before it, and nothing is shown twice."""
    said.moody.gate.clear()
    commit(said.tab.composer.field, "第五句")
    press(ENTER)
    press(K.Key_Backspace, ALT)
    commit(said.tab.composer.field, "第六句")
    press(ENTER)
    said.moody.gate.set()
    said.wait()

    assert _both(said) == ["第一句", "第二句", "第三句", "第四句", "第六句"]


def test_an_edit_that_was_not_stored_comes_back_as_an_edit(said: Bench, qtbot: QtBot) -> None:
    """After a crash the composer holds the change, and Enter stores it where it belongs."""
    press(K.Key_Up)
    press(K.Key_Up)
    commit(said.tab.composer.field, "改了一半")
    said.session.changes.about_to_leave.emit()
    said.wait()
    said.tab.hide()

    again = RecordTab(said.session)
    qtbot.addWidget(again)
    again.show()
    again.activateWindow()
    again.show_talk(said.talk_id)
    said.wait()
    qtbot.waitUntil(again.composer.field.hasFocus)
    assert again.composer.field.text() == "第三句改了一半"
    press(ENTER)
    said.wait()

    assert said.stored() == ["第一句", "第二句", "第三句改了一半", "第四句"]
    assert said.draft() == ""


def test_what_was_read_before_an_entry_was_stored_never_hides_it(said: Bench) -> None:
    """An older state of the talk that arrives late is read again."""
    stale = read_desk(said.session.workbench, said.talk_id)
    version = said.tab.recorder.rows.version
    commit(said.tab.composer.field, "第五句")
    press(ENTER)
    said.wait()

    said.tab._show(stale, version)
    assert _rows(said)[-1] == "第五句"
    said.wait()
    assert _both(said)[-1] == "第五句"


def test_any_entry_is_changed_from_the_transcript_itself(said: Bench, qtbot: QtBot) -> None:
    """Up and Down in the transcript pick a row, Enter loads it."""
    said.tab.view.setFocus()
    for _ in range(3):
        press(K.Key_Up)
    press(ENTER)
    qtbot.waitUntil(said.tab.composer.field.hasFocus)
    commit(said.tab.composer.field, "改")
    press(ENTER)
    said.wait()

    assert _both(said) == ["第一句", "第二句改", "第三句", "第四句"]
