"""The question that the next entry belongs to: cards, composer and keys always agree."""

from PySide6.QtCore import Qt

from tests.ui.hands import ENTER, commit, press
from tests.ui.screens.record.conftest import Bench
from ui.actions import ActionId


def _next_question(bench: Bench) -> None:
    action = next(
        a for a in bench.tab.actions() if a.objectName() == ActionId.RECORD_NEXT_QUESTION.value
    )
    action.trigger()


def test_the_key_goes_on_from_the_question_that_is_set(bench: Bench) -> None:
    """Calling up an entry of another question, and leaving it again, moves the cards along."""
    composer, cards = bench.tab.composer, bench.tab.cards
    ids = [question.id for question in bench.tab.recorder.outline.questions]
    commit(composer.field, "一句")
    press(ENTER)
    bench.wait()
    _next_question(bench)
    _next_question(bench)
    assert composer.question_id == ids[1]

    press(Qt.Key.Key_Up)  # the entry belongs to no question
    assert composer.question_id is None
    assert cards._current is None
    press(Qt.Key.Key_Escape)
    assert composer.question_id == cards._current == ids[1]
    _next_question(bench)

    assert composer.question_id == ids[2]
