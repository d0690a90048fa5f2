"""Saying which entry of a library a problem is a case of."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from app.domain.ids import ProblemId
from tests.builders_library import ASPECTS, library_text
from tests.builders_talks import SAID, a_frozen_talk, silent
from tests.ui.hands import ENTER, commit, press
from ui.screens.follow_up.manifestation_card import ManifestationCard
from ui.session import Session
from ui.widgets.library_picker import LibraryPicker

Wait = Callable[[], None]


@pytest.fixture
def problem_id(session: Session) -> ProblemId:
    """Return the problem of a frozen talk."""
    talk_id = a_frozen_talk(session.workbench, SAID)
    return session.workbench.following_up.sheets(talk_id)[0].problem.id


def shown(qtbot: QtBot, session: Session, problem_id: ProblemId) -> ManifestationCard:
    """Return the card of a problem."""
    card = ManifestationCard(session)
    qtbot.addWidget(card)
    card.show_problem(problem_id)
    return card


def test_without_a_library_there_is_nothing_to_say(
    qtbot: QtBot, session: Session, problem_id: ProblemId, wait_idle: Wait
) -> None:
    """The card takes no room."""
    card = shown(qtbot, session, problem_id)
    wait_idle()
    assert card.isHidden()


def test_a_problem_is_tied_to_an_entry_and_loosed_again(
    qtbot: QtBot, session: Session, problem_id: ProblemId, wait_idle: Wait
) -> None:
    """Typed, picked with Enter, shown with its path; taken back with a button."""
    intake = session.workbench.library.intake
    intake.take_in(intake.read_pasted(library_text(ASPECTS), ASPECTS), "", silent)
    card = shown(qtbot, session, problem_id)
    wait_idle()
    assert card.isVisible()
    card.open_picker()
    wait_idle()
    picker = card.findChild(LibraryPicker)
    assert picker is not None
    qtbot.waitUntil(picker.search.hasFocus)
    commit(picker.search, "车队登记")
    press(ENTER)
    wait_idle()
    assert "车队登记" in card.words
    assert " › " in card.words
    card.clear_button.click()
    wait_idle()
    assert "还没有对应" in card.words
