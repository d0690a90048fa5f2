"""Shorthand on the recorder's screen itself: its keys reach the composer, and all is stored."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.phrase import Phrase
from app.domain.transcript import EntryFlag, EntryKind
from tests.ui.conftest import WAIT_MS
from tests.ui.hands import ALT, CTRL, ENTER, commit, compose, paste, press
from tests.ui.screens.record.conftest import Bench

K = Qt.Key


@pytest.fixture
def ready(bench: Bench) -> Bench:
    """Return the screen with shorthand of one's own."""
    bench.session.workbench.recorder.phrases.save(Phrase("整改措施", "zg", "li.wen"))
    bench.session.changes.phrases_changed.emit()
    bench.wait()
    return bench


def test_every_key_of_shorthand_works(ready: Bench) -> None:
    """Alt+X expands, Ctrl+K lists, Ctrl+T puts the time: none is taken by the text field."""
    field = ready.tab.composer.field
    QTest.keyClicks(field, "zg")
    press(K.Key_X, ALT)
    assert field.text() == "整改措施"
    press(K.Key_K, CTRL)
    assert ready.tab.composer.completions.is_choosing
    press(K.Key_Escape)
    press(K.Key_T, CTRL)
    typed = field.text().removeprefix("整改措施")
    assert len(typed) == len("09:30:15")
    assert typed.count(":") == 2
    assert ready.stored() == []


@pytest.mark.parametrize("key", [K.Key_K, K.Key_T, K.Key_R])
def test_no_key_of_shorthand_disturbs_a_composition(ready: Bench, key: Qt.Key) -> None:
    """They wait until the input method is done."""
    field = ready.tab.composer.field
    commit(field, "他说")
    compose(field, "zheng'gai")
    press(key, CTRL)
    assert field.is_composing
    assert field.text() == "他说"
    assert not ready.tab.composer.completions.is_open


def test_the_frame_of_the_last_answer_is_repeated(ready: Bench) -> None:
    """Ctrl+R after a question begins the answer as the last one began."""
    field = ready.tab.composer.field
    press(K.Key_F2)
    press(K.Key_O, CTRL | Qt.KeyboardModifier.ShiftModifier)
    commit(field, "关于第三项，已经完成。")
    press(ENTER)
    commit(field, "还有呢？")
    press(ENTER)
    ready.wait()
    press(K.Key_R, CTRL)
    content = ready.tab.composer.content()
    assert content.kind is EntryKind.ANSWER
    assert content.flags == {EntryFlag.VERBATIM}
    assert content.text == "关于第三项，"


def test_a_repeated_frame_answers_the_question_that_was_just_asked(ready: Bench) -> None:
    """The last answer belonged to an earlier question; the next one does not."""
    press(K.Key_F2)
    commit(ready.tab.composer.field, "关于第三项，已经完成。")
    press(ENTER)
    press(ENTER, CTRL)
    press(ENTER)
    ready.wait()
    asked = ready.tab.composer.question_id
    assert asked is not None
    press(K.Key_R, CTRL)
    assert ready.tab.composer.field.text() == "关于第三项，"
    assert ready.tab.composer.question_id == asked


def test_a_pasted_list_is_stored_line_by_line(ready: Bench, qtbot: QtBot) -> None:
    """In its order, by keys alone, and with nothing left behind."""
    lines = [f"第{n}句" for n in range(60)]
    paste(ready.tab.composer.field, "\n".join(lines))
    press(K.Key_Tab)
    assert ready.tab.composer.bulk.split_button.hasFocus()
    press(ENTER)
    qtbot.waitUntil(lambda: not ready.tab.composer.bulk.is_running, timeout=WAIT_MS)
    ready.wait()
    assert ready.stored() == lines
    assert ready.tab.composer.field.text() == ""
    assert ready.tab.composer.field.hasFocus()


def test_an_expanded_entry_is_stored_as_it_reads(ready: Bench) -> None:
    """And the use is counted once the talk is left."""
    QTest.keyClicks(ready.tab.composer.field, "zg")
    press(K.Key_Tab)
    press(ENTER)
    ready.wait()
    assert ready.stored() == ["整改措施"]
    ready.session.changes.about_to_leave.emit()
    ready.wait()
    used = {p.code: p.uses for p in ready.session.workbench.recorder.phrases.all() if p.uses}
    assert used == {"zg": 1}
