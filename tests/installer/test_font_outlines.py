"""Thinning the outlines of the fonts that ship."""

import pytest

from installer.fonts.outlines import Point, thin_contour

SQUARE: list[Point] = [(0, 0), (1000, 0), (1000, 1000), (0, 1000)]


def test_points_on_a_straight_line_go() -> None:
    """What lies between two corners is not needed."""
    sides: list[Point] = [(0, 0), (500, 1), (1000, 0), (1000, 1000), (400, 1000), (0, 1000)]
    assert thin_contour(sides, 2) == SQUARE


def test_corners_stay() -> None:
    """A point farther off than allowed is kept."""
    roof: list[Point] = [(0, 0), (500, -30), (1000, 0), (1000, 1000)]
    assert thin_contour(roof, 20) == roof


@pytest.mark.parametrize("points", [SQUARE[:3], [(0, 0), (1, 0), (1, 1)]])
def test_a_polygon_keeps_three_corners(points: list[Point]) -> None:
    """Even the smallest shape is not lost."""
    assert thin_contour(points, 50) == points
