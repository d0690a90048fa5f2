"""A long outline gets its cards one after another; nothing depends on how many are there yet."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.ids import TalkId
from app.domain.outline import Outline, Question
from app.domain.outline_work import AddedFact
from tests.builders_talks import QUESTIONS, a_new_talk
from tests.ui.hands import ALT, CTRL, SHIFT, commit, on_screen, press
from ui.screens.prepare.screen import PrepareTab
from ui.session import Session

Wait = Callable[[], None]
MANY = tuple(Question(f"第{number}件事怎样？", facts=f"{number}件") for number in range(1, 31))


@pytest.fixture
def long_talk(session: Session) -> TalkId:
    """Return a talk with thirty questions."""
    talk_id = a_new_talk(session.workbench).id
    session.workbench.outlines.outlining.save(Outline(talk_id, "开场。", questions=MANY))
    return talk_id


@pytest.fixture
def tab(qtbot: QtBot, session: Session, long_talk: TalkId) -> PrepareTab:
    """Return the tab with the first card of the long outline; the others are still to come."""
    made = on_screen(qtbot, PrepareTab(session), 1270, 560)
    made.show_talk(long_talk)
    qtbot.waitUntil(lambda: bool(made.editor.cards))
    assert not made.editor.is_complete
    return made


def texts(session: Session, talk_id: TalkId) -> list[str]:
    """Return the questions in the vault."""
    return [q.text for q in session.workbench.outlines.outlining.outline(talk_id).questions]


def test_what_is_typed_meanwhile_takes_no_question_away(
    tab: PrepareTab, session: Session, long_talk: TalkId, wait_idle: Wait
) -> None:
    """The whole outline is stored, with the questions whose cards are not there yet."""
    commit(tab.editor.opening, "请坐。")
    tab.flush()
    wait_idle()
    outline = session.workbench.outlines.outlining.outline(long_talk)
    assert outline.opening == "开场。请坐。"
    assert [q.text for q in outline.questions] == [q.text for q in MANY]


def test_every_card_comes_in_its_place(tab: PrepareTab, qtbot: QtBot) -> None:
    """Numbered, in the order of Tab, with remarks beside the fields."""
    qtbot.waitUntil(lambda: tab.editor.is_complete)
    cards = tab.editor.cards
    assert [card.question.text for card in cards] == [q.text for q in MANY]
    assert cards[29].accessibleName() == "问题 30"
    cards[29].problem.setFocus()
    press(Qt.Key.Key_Tab, SHIFT)
    focus = tab.focusWidget()
    assert focus is not None
    assert cards[28].isAncestorOf(focus)
    qtbot.waitUntil(lambda: "来源" in cards[29].note_on("sources"))


def test_an_act_on_the_outline_waits_for_no_card(
    tab: PrepareTab, session: Session, long_talk: TalkId, wait_idle: Wait
) -> None:
    """Adding, moving and removing meet the whole outline, whenever they are asked for."""
    tab.editor.cards[0].text.setFocus()
    press(Qt.Key.Key_Down, ALT)
    press(Qt.Key.Key_N, CTRL | SHIFT)
    commit(tab.editor.cards[-1].text, "公车管理怎样？")
    tab.flush()
    wait_idle()
    words = [q.text for q in MANY]
    assert texts(session, long_talk) == [words[1], words[0], *words[2:], "公车管理怎样？"]


def test_another_talk_is_not_mixed_with_one_half_shown(
    tab: PrepareTab, session: Session, long_talk: TalkId, qtbot: QtBot, wait_idle: Wait
) -> None:
    """What was still to come of the first never gets a card in the second."""
    other = a_new_talk(session.workbench)
    session.workbench.outlines.outlining.save(Outline(other.id, questions=QUESTIONS))
    tab.show_talk(other.id)
    wait_idle()
    qtbot.waitUntil(lambda: tab.editor.is_complete)
    assert [card.question.text for card in tab.editor.cards] == [q.text for q in QUESTIONS]
    assert texts(session, long_talk) == [q.text for q in MANY]


def test_what_addenda_say_stands_on_late_cards_too(
    session: Session, long_talk: TalkId, qtbot: QtBot, wait_idle: Wait
) -> None:
    """A card that comes late is read only, and tells what was added to its question."""
    last = session.workbench.outlines.outlining.outline(long_talk).questions[-1]
    session.workbench.outlines.outlining.lock(long_talk, "王主任")
    fact = AddedFact(last.id, "又发现一笔")
    session.workbench.outlines.review.add_addendum(long_talk, "新情况", facts=[fact])
    tab = PrepareTab(session)
    qtbot.addWidget(tab)
    tab.show()
    tab.show_talk(long_talk)
    wait_idle()
    qtbot.waitUntil(lambda: len(tab.editor.cards) == len(MANY))
    card = tab.editor.cards[-1]
    assert "又发现一笔" in card.added.text()
    assert card.text.isReadOnly()
