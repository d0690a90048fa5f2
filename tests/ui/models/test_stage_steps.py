"""Where the work of a stage is done, and its words."""

import pytest

from app.domain.stage import TalkStage
from tests.builders_talks import a_new_talk, lock_an_outline
from ui.models.stage_steps import (
    WorkTab,
    exits,
    home_tab,
    needs_reason,
    standing,
    tab_of_step,
    take,
)
from ui.models.stage_words import next_text, stage_colour, step_text
from ui.session import Session

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("stage", TalkStage)
def test_every_stage_has_a_step_a_colour_and_a_tab(session: Session, stage: TalkStage) -> None:
    """No stage is forgotten, neither in words nor in colour."""
    assert step_text(stage)
    assert session.theme.colour(stage_colour(stage)).isValid()
    assert home_tab(stage) in WorkTab


def test_a_pause_ends_with_going_on() -> None:
    """The same stage is begun once and gone on with later."""
    begun = step_text(TalkStage.IN_SESSION)
    assert step_text(TalkStage.IN_SESSION, TalkStage.PAUSED) != begun


def test_a_talk_goes_by_clicks_to_its_beginning(session: Session) -> None:
    """Each step that needs a click alone is taken through the service that notes its time."""
    bench = session.workbench
    talk = a_new_talk(bench)
    lock_an_outline(bench, talk.id)
    while (found := standing(bench, talk.id)).talk.stage is not TalkStage.IN_SESSION:
        assert (found.obstacles, tab_of_step(found)) == ((), None)
        assert found.wanted is not None
        take(bench, talk.id, found.wanted, "")
    assert found.talk.started_at is not None
    assert tab_of_step(found) is WorkTab.RECORD


def test_the_ways_out_ask_for_a_reason(session: Session) -> None:
    """Before the talk it can be postponed or cancelled, with a reason."""
    talk = a_new_talk(session.workbench)
    assert exits(talk) == (TalkStage.POSTPONED, TalkStage.CANCELLED)
    assert all(map(needs_reason, exits(talk)))


def test_what_is_missing_is_told(session: Session) -> None:
    """An outline without questions keeps the talk from going on."""
    talk = a_new_talk(session.workbench)
    found = standing(session.workbench, talk.id)
    assert [o.value for o in found.obstacles] == ["no_question"]
    assert (found.subject, next_text(talk)) == ("𠮷大同", "呈报审批")
