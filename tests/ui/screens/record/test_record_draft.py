"""What is typed is in the vault a moment later and comes back."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.hands import CTRL, ENTER, commit, press
from tests.ui.screens.record.conftest import Bench
from ui.screens.record.draft_keeper import _EVERY_MS
from ui.screens.record.screen import RecordTab


def test_continuous_typing_is_saved_while_it_goes_on(bench: Bench, qtbot: QtBot) -> None:
    """The timer is a throttle: it does not wait for a pause in the typing."""
    field = bench.tab.composer.field

    def typed_until_saved() -> bool:
        QTest.keyClicks(field, "a")
        return bench.draft() != ""

    qtbot.waitUntil(typed_until_saved)  # asks every 10 ms
    assert _EVERY_MS <= 150


def test_a_draft_is_restored_when_the_talk_opens_again(bench: Bench, qtbot: QtBot) -> None:
    """A new screen on the same talk holds the half sentence."""
    commit(bench.tab.composer.field, "半句")
    bench.session.changes.about_to_leave.emit()
    bench.wait()

    again = RecordTab(bench.session)
    qtbot.addWidget(again)
    again.show()
    again.show_talk(bench.talk_id)
    bench.wait()

    assert again.composer.field.text() == "半句"


def test_a_talk_opens_again_where_it_was(bench: Bench, qtbot: QtBot) -> None:
    """After a question of the outline the answer to it is awaited, as before the vault locked."""
    press(ENTER, CTRL)
    press(ENTER)
    bench.wait()
    before = bench.tab.composer.content()
    assert before.question_id is not None
    bench.session.changes.about_to_leave.emit()
    bench.wait()

    again = RecordTab(bench.session)
    qtbot.addWidget(again)
    again.show()
    again.show_talk(bench.talk_id)
    bench.wait()

    assert again.composer.content() == before


def test_a_remark_at_the_end_does_not_hide_who_speaks_next(bench: Bench, qtbot: QtBot) -> None:
    """What the recorder noted in between only interrupts; the answer is still awaited."""
    press(ENTER, CTRL)
    press(ENTER)
    bench.wait()
    before = bench.tab.composer.content()
    press(Qt.Key.Key_F7)
    commit(bench.tab.composer.field, "有人敲门")
    press(ENTER)
    bench.wait()

    again = RecordTab(bench.session)
    qtbot.addWidget(again)
    again.show()
    again.show_talk(bench.talk_id)
    bench.wait()

    assert again.composer.content() == before


def test_leaving_the_tab_hands_the_draft_over(bench: Bench) -> None:
    """Hiding the screen saves without waiting for the timer."""
    commit(bench.tab.composer.field, "半句")
    bench.tab.hide()
    bench.wait()

    assert bench.draft() == "半句"


def test_a_stored_entry_leaves_no_draft_behind(bench: Bench, qtbot: QtBot) -> None:
    """After Enter the composer and the draft are both empty."""
    commit(bench.tab.composer.field, "一句")
    qtbot.waitUntil(lambda: bench.draft() == "一句")
    press(ENTER)
    bench.wait()
    qtbot.wait(3 * _EVERY_MS)
    bench.wait()

    assert bench.draft() == ""


def test_what_is_deleted_again_is_not_in_the_draft(bench: Bench, qtbot: QtBot) -> None:
    """An emptied composer empties the draft."""
    commit(bench.tab.composer.field, "半句")
    qtbot.waitUntil(lambda: bench.draft() == "半句")
    bench.tab.composer.field.selectAll()
    QTest.keyClicks(bench.tab.composer.field, "\b")
    bench.tab.composer.field.textCursor().removeSelectedText()

    qtbot.waitUntil(lambda: bench.draft() == "")
