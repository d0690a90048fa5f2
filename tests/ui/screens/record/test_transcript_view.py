"""The running transcript."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

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
        is_office=False,
        is_question=False,
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
