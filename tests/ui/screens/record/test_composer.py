"""Shorthand, completion, time stamp and frame in the composer, by real keys."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.domain.ids import QuestionId, TalkId
from app.domain.participant import Role
from app.domain.phrase import Phrase
from app.domain.register import Person, Unit
from app.domain.transcript import EntryFlag, EntryKind, TranscriptEntry
from tests.builders_talks import a_running_talk
from tests.builders_vault import MORNING
from tests.ui.hands import CTRL, ENTER, SHIFT, commit, compose, press
from ui.actions import ActionId
from ui.models.talk_words import TalkWords
from ui.screens.record.completing import ExpandKey
from ui.screens.record.composer import Composer
from ui.screens.record.shorthand import Shorthand
from ui.session import Session

K = Qt.Key
OWN = "li.wen"


@dataclass
class Desk:
    """A composer on a page of its own, with a field before and one after it."""

    page: QWidget
    composer: Composer
    shorthand: Shorthand
    session: Session
    wait: Callable[[], None]

    @property
    def text(self) -> str:
        """What is typed."""
        return self.composer.field.text()

    @property
    def offered(self) -> list[str]:
        """What is offered."""
        return [c.text for c in self.composer.completions.shown]

    def uses(self) -> dict[str, int]:
        """Return how often phrases were used, by their text."""
        return {p.text: p.uses for p in self.session.workbench.recorder.phrases.all() if p.uses}


@pytest.fixture
def desk(qtbot: QtBot, session: Session, wait_idle: Callable[[], None]) -> Desk:
    """Return a composer in a running talk, with shorthand, ready to type."""
    bench = session.workbench
    talk_id = a_running_talk(bench)
    unit = bench.registering.save_unit(Unit("云岭县审计局", "审计局", "county"))
    bench.registering.save_person(Person("单文华", unit.id, "副局长"))
    bench.recorder.phrases.save(Phrase("整改措施", "zg", OWN))
    bench.recorder.phrases.save(Phrase("中央八项规定精神", "八规", OWN))
    talk = bench.preparing.talk(talk_id)
    page = QWidget()
    page.resize(1000, 300)
    composer = Composer(page)
    composer.begin(TalkWords(bench.schemes.of(talk.scheme_code, talk.scheme_version), talk))
    shorthand = Shorthand(session, composer, page)
    QVBoxLayout(page).addWidget(composer)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    shorthand.show_talk(talk_id)
    wait_idle()
    composer.field.setFocus()
    qtbot.waitUntil(composer.field.hasFocus)
    return Desk(page, composer, shorthand, session, wait_idle)


def type_text(desk: Desk, text: str) -> None:
    """Type plain letters key by key."""
    QTest.keyClicks(desk.composer.field, text)


def test_tab_expands_the_shorthand_before_the_cursor(desk: Desk) -> None:
    """Capitals count as small letters; Ctrl+Z gives the letters back; the use is counted."""
    commit(desk.composer.field, "请说明")
    type_text(desk, "ZG")
    press(K.Key_Tab)
    assert desk.text == "请说明整改措施"
    press(K.Key_Z, CTRL)
    assert desk.text == "请说明ZG"

    desk.shorthand.flush()
    desk.wait()
    assert desk.uses() == {"整改措施": 1}


def test_tab_without_shorthand_leaves_the_field(desk: Desk) -> None:
    """Whoever works by keys alone still gets out of it."""
    desk.composer.bulk.offer(3, 100)
    desk.composer.field.clear()
    commit(desk.composer.field, "没有缩写。")
    press(K.Key_Tab)
    assert desk.text == "没有缩写。"
    assert not desk.composer.field.hasFocus()


def test_a_chinese_code_expands_anywhere(desk: Desk) -> None:
    """Chinese words have no gaps between them."""
    commit(desk.composer.field, "违反八规")
    press(K.Key_Tab)
    assert desk.text == "违反中央八项规定精神"


def test_the_space_key_expands_where_it_is_chosen(desk: Desk) -> None:
    """Otherwise it types a space; Tab then does nothing of the kind."""
    desk.composer.set_expand_key(ExpandKey.SPACE)
    type_text(desk, "zg ")
    assert desk.text == "整改措施"
    type_text(desk, " x ")
    assert desk.text == "整改措施 x "
    desk.composer.set_expand_key(ExpandKey.TAB)
    desk.composer.field.clear()
    type_text(desk, "zg ")
    assert desk.text == "zg "


def test_the_actions_own_key_always_expands(desk: Desk) -> None:
    """Also where neither Tab nor Space does."""
    desk.composer.set_expand_key(ExpandKey.NEITHER)
    slots = desk.shorthand.slots(lambda: None)
    type_text(desk, "zg")
    desk.composer.completions.offer(())
    slots[ActionId.RECORD_EXPAND]()
    assert desk.text == "整改措施"


@pytest.mark.parametrize("key", [K.Key_Tab, K.Key_Space, K.Key_Down, K.Key_Escape, ENTER])
def test_nothing_expands_while_composing(desk: Desk, key: Qt.Key) -> None:
    """The letters an input method composes are no shorthand, and its keys are its own."""
    desk.composer.set_expand_key(ExpandKey.SPACE if key == K.Key_Space else ExpandKey.TAB)
    field = desk.composer.field
    type_text(desk, "zg")
    compose(field, "cuo'shi")
    assert not desk.composer.completions.is_open
    press(key, CTRL if key == K.Key_Down else Qt.KeyboardModifier.NoModifier)
    desk.composer.expand()
    desk.composer.complete()
    desk.composer.insert_time(MORNING)
    assert field.is_composing
    assert field.hasFocus()
    assert desk.text.strip() == "zg"  # a space that no input method wants is typed
    assert not desk.composer.completions.is_open


def test_what_is_committed_counts_as_typed(desk: Desk) -> None:
    """Letters that come through an input method expand like typed ones."""
    compose(desk.composer.field, "z")
    compose(desk.composer.field, "zg")
    commit(desk.composer.field, "zg")
    assert desk.offered[0] == "整改措施"
    press(K.Key_Tab)
    assert desk.text == "整改措施"


def test_a_name_is_found_by_its_initials(desk: Desk) -> None:
    """With the surname as it is read; Tab takes the first, Ctrl+Down the next."""
    type_text(desk, "shw")
    assert desk.offered == ["单文华"]
    press(K.Key_Tab)
    assert desk.text == "单文华"
    assert not desk.composer.completions.is_open
    type_text(desk, "z")
    second = desk.offered[1]
    press(K.Key_Down, CTRL)
    press(ENTER)
    assert desk.text == f"单文华{second}"


def test_enter_stores_unless_something_was_chosen(desk: Desk, qtbot: QtBot) -> None:
    """What only happens to be offered never changes what Enter does."""
    type_text(desk, "zg")
    assert desk.composer.completions.is_open
    with qtbot.waitSignal(desk.composer.field.entered):
        press(ENTER)
    press(K.Key_Down, CTRL)
    with qtbot.assertNotEmitted(desk.composer.field.entered):
        press(ENTER)
    assert not desk.composer.completions.is_open


def test_escape_closes_the_list_first(desk: Desk, qtbot: QtBot) -> None:
    """Only then does it mean what it means to the screen."""
    type_text(desk, "zg")
    with qtbot.assertNotEmitted(desk.composer.field.cancelled):
        press(K.Key_Escape)
    assert not desk.composer.completions.is_open
    assert desk.text == "zg"
    with qtbot.waitSignal(desk.composer.field.cancelled):
        press(K.Key_Escape)


def test_a_key_of_another_script_is_typed(desk: Desk) -> None:
    """Its number is none of Qt's names."""
    desk.composer.complete()
    event = QKeyEvent(QEvent.Type.KeyPress, 0x4E2D, Qt.KeyboardModifier.NoModifier, "中")
    QApplication.sendEvent(desk.composer.field, event)
    assert desk.text == "中"


def test_moving_on_closes_the_list(desk: Desk) -> None:
    """What was meant there is not meant elsewhere."""
    type_text(desk, "zg")
    press(K.Key_Left)
    assert not desk.composer.completions.is_open
    press(K.Key_Right)
    press(K.Key_Backspace)
    assert desk.composer.completions.is_open
    desk.composer.take()
    assert not desk.composer.completions.is_open


def test_the_list_opens_without_a_beginning(desk: Desk) -> None:
    """It begins with what is likeliest: who sits in the room."""
    slots = desk.shorthand.slots(lambda: None)
    slots[ActionId.RECORD_COMPLETE]()
    assert desk.composer.completions.is_choosing
    assert "李文" in desk.offered
    for _ in range(len(desk.offered) + 1):
        press(K.Key_Down, CTRL)
    press(K.Key_Up, CTRL)
    chosen = desk.composer.completions.chosen
    assert chosen is not None
    assert chosen.text == desk.offered[0]
    press(ENTER)
    assert desk.text == chosen.text


def test_a_completion_is_taken_by_the_mouse(desk: Desk) -> None:
    """The focus stays in the field."""
    type_text(desk, "zg")
    strip = desk.composer.completions
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(12, strip.height() // 2))
    assert desk.text == "整改措施"
    assert desk.composer.field.hasFocus()


def test_in_the_middle_of_rare_characters(desk: Desk) -> None:
    """Characters beyond the basic plane count twice in Qt and once for us."""
    field = desk.composer.field
    commit(field, "𠮷𠮷zg𠮷𰀀")
    for _ in range(2):
        press(K.Key_Left)
    type_text(desk, "l")
    press(K.Key_Backspace)
    press(K.Key_Tab)
    assert desk.text == "𠮷𠮷整改措施𠮷𰀀"


def test_it_can_be_undone_beside_a_selection(desk: Desk) -> None:
    """A chosen phrase replaces what is selected."""
    commit(desk.composer.field, "这里")
    press(K.Key_Left, SHIFT)
    desk.composer.complete()
    press(ENTER)
    assert desk.text.startswith("这")
    assert "里" not in desk.text
    press(K.Key_Z, CTRL)
    assert desk.text == "这里"


def test_new_shorthand_is_there_at_once(desk: Desk) -> None:
    """Whoever adds some in the settings, or a person to the register, finds it here."""
    desk.session.workbench.recorder.phrases.save(Phrase("首问负责制", "sw", OWN))
    preferences = desk.session.preferences
    preferences.save(replace(preferences.load(), expand_key="space"))
    desk.session.changes.phrases_changed.emit()
    desk.wait()
    type_text(desk, "sw ")
    assert desk.text == "首问负责制"


def test_the_time_of_day_is_put_in(desk: Desk) -> None:
    """At the cursor, to the second."""
    commit(desk.composer.field, "他沉默，后来说")
    desk.composer.insert_time(MORNING)
    assert desk.text == "他沉默，后来说09:30:15"


def test_the_frame_of_the_last_answer_comes_back(desk: Desk, qtbot: QtBot) -> None:
    """Speaker, kind, question, marks and the opening words; what is typed already stays."""
    entry = TranscriptEntry(
        TalkId(1),
        Role.ATTENDEE,
        EntryKind.EXPLANATION,
        "关于第三项，已经完成。",
        MORNING,
        QuestionId(7),
        frozenset({EntryFlag.VERBATIM}),
    )
    slots = desk.shorthand.slots(lambda: (entry, 3))
    with qtbot.waitSignal(desk.composer.retagged):
        slots[ActionId.RECORD_REPEAT]()
    content = desk.composer.content()
    assert (content.speaker, content.kind) == (Role.ATTENDEE, EntryKind.EXPLANATION)
    assert content.question_id == QuestionId(7)
    assert content.flags == {EntryFlag.VERBATIM}
    assert content.text == "关于第三项，"
    desk.shorthand.slots(lambda: None)[ActionId.RECORD_REPEAT]()
    assert desk.text == "关于第三项，"


def test_uses_are_kept_when_the_vault_is_left(desk: Desk) -> None:
    """Locking counts as leaving; nothing is counted twice."""
    type_text(desk, "zg")
    press(K.Key_Tab)
    desk.session.changes.about_to_leave.emit()
    desk.shorthand.flush()
    desk.wait()
    assert desk.uses() == {"整改措施": 1}


def test_the_list_never_takes_the_focus(desk: Desk) -> None:
    """It is a plain part of the page: a popup would break composition."""
    strip = desk.composer.completions
    assert strip.focusPolicy() is Qt.FocusPolicy.NoFocus
    assert not strip.isWindow()
    type_text(desk, "zg")
    assert QApplication.activePopupWidget() is None
    assert QApplication.focusWidget() is desk.composer.field
