"""Text fields and Chinese composition."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.hands import CTRL, ENTER, commit, compose, paste, press
from ui.widgets.text_fields import LineEdit, TextEdit

Field = LineEdit | TextEdit
Make = Callable[[], Field]


def _text(field: Field) -> str:
    return field.text()


def _shown(qtbot: QtBot, field: Field) -> tuple[QWidget, list[str]]:
    """Show a field in a window with a shortcut, and return what the shortcut did."""
    window = QWidget()
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(field)
    fired: list[str] = []
    for keys in ("Ctrl+D", "F5", "Ctrl+Return"):
        shortcut = QShortcut(QKeySequence(keys), window)
        shortcut.activated.connect(lambda keys=keys: fired.append(keys))
    window.show()
    window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    return window, fired


@pytest.mark.parametrize("make", [LineEdit, TextEdit])
def test_a_shortcut_does_not_fire_while_composing(qtbot: QtBot, make: Make) -> None:
    """Composition keeps every shortcut away, and gives them back when it ends."""
    field = make()
    _window, fired = _shown(qtbot, field)

    compose(field, "tan'lu")
    press(ENTER, CTRL)
    QTest.keySequence(field, QKeySequence("F5"))
    assert fired == []

    commit(field, "谈录")
    QTest.keySequence(field, QKeySequence("F5"))

    assert fired == ["F5"]
    assert _text(field) == "谈录"


@pytest.mark.parametrize("make", [LineEdit, TextEdit])
def test_enter_while_composing_changes_nothing(qtbot: QtBot, make: Make) -> None:
    """Enter belongs to the input method while it composes."""
    field = make()
    _window, _ = _shown(qtbot, field)
    entered: list[bool] = []
    if isinstance(field, LineEdit):
        field.returnPressed.connect(lambda: entered.append(True))
    commit(field, "已有")

    compose(field, "ni")
    press(ENTER)

    assert entered == []
    assert _text(field) == "已有"
    assert field.is_composing


@pytest.mark.parametrize("make", [LineEdit, TextEdit])
def test_leaving_the_field_ends_the_composition(qtbot: QtBot, make: Make) -> None:
    """A field without the focus never counts as composing."""
    field = make()
    window, _ = _shown(qtbot, field)
    other = LineEdit()
    window_layout = window.layout()
    assert window_layout is not None
    window_layout.addWidget(other)
    other.show()

    compose(field, "ni")
    other.setFocus()

    assert not field.is_composing


def test_edited_tells_what_is_typed_and_not_what_is_composed(qtbot: QtBot) -> None:
    """The signal `edited` leaves a composition out."""
    field = TextEdit()
    qtbot.addWidget(field)
    seen: list[str] = []
    field.edited.connect(lambda: seen.append(field.text()))

    compose(field, "ni")
    compose(field, "ni'hao")
    assert seen == []

    commit(field, "你好")

    assert seen == ["你好"]


def test_a_very_long_paste_comes_back_as_it_was(qtbot: QtBot) -> None:
    """A hundred thousand characters in one line stay one line."""
    field = TextEdit()
    qtbot.addWidget(field)
    field.resize(600, 120)
    field.show()
    text = "谈" * 100_000

    paste(field, text)
    QTest.keyClicks(field, "x")

    assert field.text() == text + "x"
    assert field.blockCount() > 1


def test_lines_of_a_long_paste_stay_lines(qtbot: QtBot) -> None:
    """Line breaks of what was pasted are kept apart from the pieces it is held in."""
    field = TextEdit()
    qtbot.addWidget(field)
    text = "一" * 5_000 + "\n" + "二" * 100

    paste(field, text)

    assert field.text() == text


def test_the_field_grows_with_its_text_up_to_a_limit(qtbot: QtBot) -> None:
    """An autosizing field is as high as its lines, within its bounds."""
    field = TextEdit(lines=(2, 4))
    qtbot.addWidget(field)
    field.resize(300, 50)
    field.show()
    low = field.height()

    field.set_text("\n".join("一二三"))
    middle = field.height()
    field.set_text("\n" * 20)

    assert low < middle < field.height()
    assert field.height() < 2 * low + 40


def test_the_field_grows_where_its_text_wraps_anew(qtbot: QtBot) -> None:
    """A narrower field of the same text is higher, a wider one lower again."""
    page = QWidget()
    qtbot.addWidget(page)
    field = TextEdit(lines=(1, 5))
    column = QVBoxLayout(page)
    column.addWidget(field)
    column.addStretch()
    field.set_text("一二三四五六七八九十" * 6)
    page.resize(1500, 500)
    page.show()
    qtbot.waitExposed(page)
    low = field.height()

    page.resize(300, 500)
    qtbot.waitUntil(lambda: field.height() > low)
    page.resize(1500, 500)
    qtbot.waitUntil(lambda: field.height() == low)


def test_plain_qt_fields_are_used_nowhere_by_accident() -> None:
    """Our fields stay what Qt's are, so that every style and tool knows them."""
    assert issubclass(LineEdit, QLineEdit)
    assert issubclass(TextEdit, QPlainTextEdit)


@pytest.fixture
def edges(qapp: QApplication) -> Iterator[None]:
    """Give every field the edges that the program's look gives it."""
    qapp.setStyleSheet("QPlainTextEdit { border: 1px solid black; padding: 5px 8px; }")
    yield
    qapp.setStyleSheet("")


@pytest.mark.usefixtures("edges")
@pytest.mark.parametrize("count", [1, 2, 4])
def test_a_field_that_shows_all_its_lines_needs_no_scroll_bar(qtbot: QtBot, count: int) -> None:
    """A field that grows with its text has room for each line, whatever edges the look gives it."""
    field = TextEdit(lines=(1, 4))
    _window, _ = _shown(qtbot, field)
    field.set_text("\n".join(["line"] * count))
    assert field.document().blockCount() == count
    qtbot.waitUntil(lambda: not field.verticalScrollBar().isVisible())
