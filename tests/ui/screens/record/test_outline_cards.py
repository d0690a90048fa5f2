"""The outline beside the transcript."""

from pytestqt.qtbot import QtBot

from app.domain.ids import QuestionId, TalkId
from app.domain.outline import Outline, Question
from ui.screens.record.outline_cards import OutlineCards
from ui.session import Session


def test_what_came_after_the_lock_carries_its_mark(qtbot: QtBot, session: Session) -> None:
    """A question of an addendum says so beside its number, to the eye and to a screen reader."""
    cards = OutlineCards()
    qtbot.addWidget(cards)
    questions = (
        Question("进展如何？", id=QuestionId(1)),
        Question("来信怎样？", id=QuestionId(2), addendum=2),
    )
    outline = Outline(TalkId(1), questions=questions)
    cards.show_outline(outline, session.workbench.schemes.newest("anhui"))
    layout = cards.widget().layout()
    assert layout is not None
    shown = [layout.itemAt(place).widget() for place in range(2)]  # type: ignore[union-attr]  # two stand there
    first, added = (widget.accessibleName() for widget in shown if widget is not None)
    assert "增补" not in first
    assert added.startswith("第 2 题（增补 2） ")
