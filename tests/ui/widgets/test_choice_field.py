"""Choosing by typing: the list follows what is typed, never what is being composed."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QListView, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from tests.ui.hands import commit, compose, press
from ui.widgets.choice_field import Choice, ChoiceField, unsettled_in

CHOICES = (
    Choice(1, "李明  云岭市委  书记", "中共云岭市委员会"),
    Choice(2, "王芳  清河县委  县长"),
    Choice(3, "李强  清河县委  书记"),
)


@pytest.fixture
def field(qtbot: QtBot) -> Iterator[ChoiceField]:
    """Return a field with the cursor in it, in a window with another field."""
    window = QWidget()
    made, other = ChoiceField("姓名"), QPushButton("其他")
    layout = QVBoxLayout(window)
    layout.addWidget(made)
    layout.addStretch()
    layout.addWidget(other)
    made.set_choices(CHOICES)
    qtbot.addWidget(window)
    window.resize(400, 400)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    made.setFocus()
    yield made
    window.close()


def shown(field: ChoiceField) -> list[int]:
    """Return the keys in the open list."""
    return [choice.key for choice in field.matches]


def leave() -> None:
    """Go on to the next field."""
    press(Qt.Key.Key_Tab)


def test_words_typed_narrow_the_list_and_enter_takes(field: ChoiceField) -> None:
    """Every word counts, in any order, also those not shown."""
    commit(field.line, "书记 李")
    assert shown(field) == [1, 3]
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert (field.key, field.line.text(), shown(field)) == (3, CHOICES[2].text, [])


def test_enter_on_words_that_match_nothing_shows_what_would_be_stored(
    field: ChoiceField, qtbot: QtBot
) -> None:
    """A form must not take the choice before for someone who is not on the list."""
    field.choose(1)
    commit(field.line, "张三")
    with qtbot.assertNotEmitted(field.line.returnPressed):
        press(Qt.Key.Key_Return)
    assert (field.key, field.line.text()) == (1, CHOICES[0].text)
    with qtbot.waitSignal(field.line.returnPressed):
        press(Qt.Key.Key_Return)


def test_what_is_composed_moves_nothing(field: ChoiceField) -> None:
    """While an input method composes there is no list, and Enter belongs to it."""
    compose(field.line, "li")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Down)
    assert (shown(field), field.key) == ([], None)
    commit(field.line, "李")
    assert shown(field) == [1, 3]


def test_down_opens_the_whole_list_and_escape_closes_it(field: ChoiceField) -> None:
    """The list is there without typing, and goes without a choice."""
    press(Qt.Key.Key_Down)
    assert shown(field) == [1, 2, 3]
    press(Qt.Key.Key_Escape)
    assert (shown(field), field.key) == ([], None)


def test_a_single_match_is_taken_when_the_field_is_left(field: ChoiceField) -> None:
    """Who typed enough need not press Enter."""
    commit(field.line, "王芳")
    leave()
    assert (field.key, field.line.text()) == (2, CHOICES[1].text)


def test_words_that_match_nothing_go_back_to_the_choice(field: ChoiceField) -> None:
    """What stands in the field is always what is chosen."""
    field.choose(1)
    field.line.selectAll()
    commit(field.line, "赵")
    leave()
    assert (field.key, field.line.text()) == (1, CHOICES[0].text)


def test_an_emptied_field_chooses_nothing(qtbot: QtBot, field: ChoiceField) -> None:
    """Taking the words away takes the choice away, and tells."""
    field.choose(1)
    field.line.selectAll()
    press(Qt.Key.Key_Delete)
    with qtbot.waitSignal(field.chosen):
        leave()
    assert field.key is None


def test_the_list_is_part_of_the_window_and_freed_with_the_field(field: ChoiceField) -> None:
    """No popup window is ever opened, and nothing is left behind."""
    press(Qt.Key.Key_Down)
    window = field.window()
    views: list[QListView] = list(window.findChildren(QListView))
    assert [view.isWindow() for view in views] == [False]
    leave()
    field.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(views[0])


def test_a_name_nobody_has_is_not_taken_away_without_a_word(field: ChoiceField) -> None:
    """The empty field says which words matched nothing, until something is chosen."""
    commit(field.line, "王刚")
    leave()
    assert (field.key, field.line.text()) == (None, "")
    assert "王刚" in field.line.placeholderText()

    field.choose(2)
    field.choose(None)
    assert field.line.placeholderText() == "姓名"


def test_a_form_learns_of_words_that_settled_on_nothing(field: ChoiceField) -> None:
    """Nobody or several: it is said until the field is entered again; one match is taken."""
    form = field.window()
    for typed, said in (("张三", "没有与“张三”相符的"), ("书记", "与“书记”相符的不止一个")):
        field.setFocus()
        assert unsettled_in(form) is None
        commit(field.line, typed)
        leave()
        assert unsettled_in(form) is field
        assert (field.unsettled, field.key) == (said, None)
    field.setFocus()
    commit(field.line, "王芳")
    leave()
    assert (unsettled_in(form), field.key) == (None, 2)
