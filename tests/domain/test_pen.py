"""Handwriting as data: what is taken, what is refused, what comes back."""

from dataclasses import replace

import pytest

from app.domain.pen import (
    LARGEST_PAD,
    MOST_POINTS,
    PenDrawing,
    PenEmptyError,
    PenPoint,
    PenTooLongError,
    checked_drawing,
    read_strokes,
    write_strokes,
)

DRAWING = PenDrawing(9_000, 4_000, ((PenPoint(1, 2, 3, 4), PenPoint(50, 60, 700, 80)),))


def test_strokes_come_back_as_they_were_written() -> None:
    """Points, pressure and time, to the last digit."""
    assert read_strokes(9_000, 4_000, write_strokes(DRAWING)) == DRAWING


def test_points_beside_the_pad_are_moved_onto_it() -> None:
    """A pen may leave the sheet while it writes."""
    wild = PenDrawing(100, 50, ((PenPoint(-5, 99, 2_000, -1), PenPoint(500, 20)),))
    (stroke,) = checked_drawing(wild).strokes
    assert stroke == (PenPoint(0, 50, 1_000, 0), PenPoint(100, 20))


@pytest.mark.parametrize(
    "drawing",
    [
        replace(DRAWING, strokes=()),
        replace(DRAWING, strokes=((),)),
        replace(DRAWING, width=0),
        replace(DRAWING, height=LARGEST_PAD + 1),
    ],
)
def test_nothing_written_is_refused(drawing: PenDrawing) -> None:
    """Neither an empty sheet nor one of no size is a signature."""
    with pytest.raises(PenEmptyError):
        checked_drawing(drawing)


def test_endless_scribbling_is_refused() -> None:
    """A place on the page takes so many points and no more."""
    with pytest.raises(PenTooLongError):
        checked_drawing(replace(DRAWING, strokes=((PenPoint(1, 1),) * (MOST_POINTS + 1),)))


@pytest.mark.parametrize(
    "text",
    ["", "{}", "[]", "[[]]", "[[[1]]]", '[[["a",1,1,1]]]', "[[[1.5,1,1,1]]]", "[[[true,1,1,1]]]"],
)
def test_made_up_strokes_are_refused(text: str) -> None:
    """Only whole numbers, four a point."""
    with pytest.raises(ValueError, match=r"[0-9]"):
        read_strokes(9_000, 4_000, text)


def test_a_clock_gone_wild_is_cut_off() -> None:
    """Times that the files could not hold as numbers become the longest there are."""
    wild = PenDrawing(100, 100, ((PenPoint(1, 1, 500, 2**60),),))
    assert checked_drawing(wild).strokes[0][0].ms < 2**53
