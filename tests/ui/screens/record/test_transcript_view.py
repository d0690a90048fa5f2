"""The running transcript."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.transcript import EntryKind
from ui.look.theme import load_theme
from ui.screens.record.transcript_rows import RowState, TranscriptRow
from ui.screens.record.transcript_view import TranscriptView

RESOURCES = Path(__file__).parents[4] / "resources"


def _row(number: int, state: RowState = RowState.STORED) -> TranscriptRow:
    return TranscriptRow(
        time="09:30",
        label="答",
        speaker="周宁",
        text=f"第{number}句。",
        marks=("问题",),
        kind=EntryKind.ANSWER if number % 3 else EntryKind.COMMITMENT,
        state=state,
    )


@pytest.fixture
def view(qtbot: QtBot) -> TranscriptView:
    """Return an empty transcript."""
    made = TranscriptView(load_theme(RESOURCES, "light"))
    qtbot.addWidget(made)
    made.resize(600, 300)
    made.show()
    return made


def _lines(view: TranscriptView) -> list[str]:
    return [line for line in view.toPlainText().splitlines() if line]


def test_a_long_talk_is_filled_in_whole_and_in_order(view: TranscriptView, qtbot: QtBot) -> None:
    """The newest rows stand at once, the older ones follow."""
    view.show_rows([_row(n) for n in range(1, 501)])
    assert "第500句" in _lines(view)[-1]
    view.replace(2, _row(9_003))
    view.append(_row(501))

    qtbot.waitUntil(lambda: view.is_filled)

    lines = _lines(view)
    assert len(lines) == 501
    assert "第1句" in lines[0]
    assert "第9003句" in lines[2]
    assert "第501句" in lines[-1]


def test_rows_on_their_way_can_be_dropped(view: TranscriptView) -> None:
    """A refused row disappears from the end."""
    view.show_rows([_row(1)])
    view.append(_row(2, RowState.SENDING))
    view.append(_row(3, RowState.HELD))

    view.drop_from(1)

    assert view.row_count() == 1
    assert len(_lines(view)) == 1
    view.append(_row(4))
    assert "第4句" in _lines(view)[1]


def test_an_empty_transcript_takes_rows(view: TranscriptView) -> None:
    """The first row needs no row before it, also after everything was dropped."""
    view.show_rows([])
    view.append(_row(1, RowState.SENDING))
    view.drop_from(0)
    view.append(_row(2))

    assert len(_lines(view)) == 1
    assert "第2句" in _lines(view)[0]


def test_the_reader_who_scrolled_up_is_left_alone(view: TranscriptView, qtbot: QtBot) -> None:
    """A new row is followed only by who stands at the end."""
    view.show_rows([_row(n) for n in range(200)])
    qtbot.waitUntil(lambda: view.is_filled)
    bar = view.verticalScrollBar()
    assert bar.value() == bar.maximum()

    bar.setValue(10)
    view.append(_row(201))

    assert bar.value() == 10


def _numbers(view: TranscriptView) -> list[int]:
    return [int(re.findall(r"第(\d+)句", line)[0]) for line in _lines(view)]


def _drawn(view: TranscriptView) -> list[int]:
    """Return the rows that are not hidden, by the numbers in their words."""
    document, found = view.document(), []
    for number in range(document.blockCount()):
        block = document.findBlockByNumber(number)
        if block.isVisible() and block.lineCount():
            found.append(int(re.findall(r"第(\d+)句", block.text())[0]))
    return found


@pytest.mark.parametrize(
    ("start", "stop", "new"),
    [(0, 0, [91]), (0, 2, [91, 92, 93]), (2, 3, []), (0, 6, []), (5, 6, [91, 92]), (6, 6, [91])],
)
def test_rows_can_take_the_place_of_others(
    view: TranscriptView, start: int, stop: int, new: list[int]
) -> None:
    """Splitting, joining, moving and taking back are all one run of rows in another's place."""
    numbers = list(range(1, 7))
    view.show_rows([_row(n) for n in numbers])

    view.splice(start, stop, [_row(n) for n in new])

    numbers[start:stop] = new
    assert _numbers(view) == numbers
    assert [view.row(i).text for i in range(view.row_count())] == [f"第{n}句。" for n in numbers]
    view.append(_row(70))
    assert _numbers(view) == [*numbers, 70]


def test_rows_not_filled_in_yet_can_be_replaced_as_well(view: TranscriptView, qtbot: QtBot) -> None:
    """What changes above is filled in changed."""
    view.show_rows([_row(n) for n in range(200)])

    view.splice(3, 5, [_row(903)])
    view.splice(0, 0, [_row(900), _row(901)])
    view.splice(100, 101, [])
    qtbot.waitUntil(lambda: view.is_filled)

    numbers = list(range(200))
    numbers[3:5] = [903]
    numbers[0:0] = [900, 901]
    numbers[100:101] = []
    assert _numbers(view) == numbers


def test_a_filter_hides_what_it_does_not_keep(view: TranscriptView, qtbot: QtBot) -> None:
    """Also rows that are filled in or added later; without it everything is there again."""
    view.show_rows([_row(n) for n in range(500)])
    view.show_only(lambda row: row.kind is EntryKind.COMMITMENT)
    qtbot.waitUntil(lambda: view.is_filled)
    view.append(_row(501))
    view.append(_row(502))
    view.replace(0, _row(1))
    view.splice(3, 4, [_row(4), _row(6)])

    kept = [n for n in range(3, 500) if n % 3 == 0 and n != 3]
    assert _drawn(view) == [6, *kept, 501]
    assert view.kept_count() == len(kept) + 2

    view.show_only(None)
    qtbot.waitUntil(lambda: view.is_filled)
    assert len(_drawn(view)) == 503


def test_a_filter_keeps_up_while_the_talk_is_still_filled_in(
    view: TranscriptView, qtbot: QtBot
) -> None:
    """Changing one's mind in the middle shows the same as waiting."""
    view.show_rows([_row(n) for n in range(3_000)])
    view.show_only(lambda row: row.kind is EntryKind.COMMITMENT)
    view.show_only(lambda row: row.kind is EntryKind.ANSWER)
    qtbot.waitUntil(lambda: view.is_filled)

    assert _drawn(view) == [n for n in range(3_000) if n % 3]


def test_a_picked_row_is_in_view_even_when_it_is_filled_in_later(
    view: TranscriptView, qtbot: QtBot
) -> None:
    """Jumping goes to any row of a long talk, and to one the filter hides."""
    view.show_rows([_row(n) for n in range(2_000)])
    view.pick(4, ("第4句",))
    qtbot.waitUntil(lambda: view.is_filled)
    assert view.textCursor().block().text().count("第4句")
    assert view.viewport().rect().contains(view.cursorRect())
    assert len(view.extraSelections()) >= 2

    view.show_only(lambda row: row.kind is EntryKind.COMMITMENT)
    qtbot.waitUntil(lambda: view.is_filled)
    view.pick(1_000)
    assert 1_000 in _drawn(view)
    assert view.viewport().rect().contains(view.cursorRect())


def test_keys_go_from_row_to_row_and_open_one(view: TranscriptView, qtbot: QtBot) -> None:
    """Up and Down pass over what is hidden; Enter opens, Esc leaves."""
    view.show_rows([_row(n) for n in range(1, 10)])
    view.show_only(lambda row: row.kind is EntryKind.COMMITMENT)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Up)
    QTest.keyClick(view, Qt.Key.Key_Up)

    with qtbot.waitSignal(view.opened) as opened:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert opened.args == [5]
    with qtbot.waitSignal(view.left):
        QTest.keyClick(view, Qt.Key.Key_Escape)


def test_what_was_sought_is_shown_in_the_words_alone(view: TranscriptView) -> None:
    """Not in names or marks, and beyond the BMP, where Qt counts otherwise than Python."""
    row = replace(_row(1), speaker="𠮷问题", text="𠮷大同说：问题在督促，问题不小。")
    view.show_rows([_row(0), row, _row(2)])

    view.pick(1, ("问题",))

    shown = [getattr(s, "cursor").selectedText() for s in view.extraSelections()]  # noqa: B009
    assert shown.count("问题") == 2


def test_the_newest_row_stays_in_view_when_the_window_shrinks(
    view: TranscriptView, qtbot: QtBot
) -> None:
    """A panel that opens below never hides what was said last."""
    view.show_rows([_row(n) for n in range(200)])
    qtbot.waitUntil(lambda: view.is_filled)
    view.resize(600, 120)

    bar = view.verticalScrollBar()
    assert bar.value() == bar.maximum()
