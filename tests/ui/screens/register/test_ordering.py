"""Moving a row among its neighbours."""

from dataclasses import replace

import pytest

from app.domain.ids import UnitId
from app.domain.register import Unit
from ui.screens.register.ordering import next_order, reordered

UNITS = tuple(Unit(name, "", "", order=0, id=UnitId(i)) for i, name in enumerate("甲乙丙", 1))


def after(units: tuple[Unit, ...], changed: tuple[Unit, ...]) -> str:
    """Return the names in the order they have after the change."""
    now = {u.id: u for u in units} | {u.id: u for u in changed}
    return "".join(u.name for u in sorted(now.values(), key=lambda u: (u.order, u.id)))


@pytest.mark.parametrize(
    ("unit_id", "step", "names"), [(1, 1, "乙甲丙"), (3, -1, "甲丙乙"), (2, 1, "甲丙乙")]
)
def test_a_unit_moves_by_one_place(unit_id: int, step: int, names: str) -> None:
    """Also where no order was ever set."""
    assert after(UNITS, reordered(UNITS, unit_id, step)) == names


@pytest.mark.parametrize(("unit_id", "step"), [(1, -1), (3, 1), (9, 1)])
def test_beyond_the_ends_nothing_changes(unit_id: int, step: int) -> None:
    """The first cannot go up, the last not down, an unknown one nowhere."""
    assert reordered(UNITS, unit_id, step) == ()


def test_only_what_changes_is_stored() -> None:
    """Units that keep their number are left alone."""
    ordered = tuple(replace(u, order=n) for n, u in enumerate(UNITS, 1))
    assert [u.name for u in reordered(ordered, 2, 1)] == ["丙", "乙"]
    assert next_order(ordered) == 4
