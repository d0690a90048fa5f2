"""Putting the register in order by hand."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.ids import UnitId
from app.domain.register import Person, Unit
from app.services.registering import Registering
from tests.builders_vault import an_open_store


@pytest.fixture
def registering(tmp_path: Path) -> Iterator[Registering]:
    """Return the register of an empty vault."""
    with an_open_store(tmp_path) as store:
        yield Registering(store)


def test_units_change_places_in_one_step(registering: Registering) -> None:
    """One that is unknown leaves all where they were."""
    first = registering.save_unit(Unit("甲", "", "county", order=1))
    second = registering.save_unit(Unit("乙", "", "county", order=2))
    with pytest.raises(KeyError):
        registering.order_units([replace(second, order=0), replace(first, id=UnitId(99))])
    assert [unit.name for unit in registering.units()] == ["甲", "乙"]
    registering.order_units([replace(second, order=1), replace(first, order=2)])
    assert [unit.name for unit in registering.units()] == ["乙", "甲"]


def test_a_new_order_changes_nothing_else(registering: Registering) -> None:
    """What was written meanwhile is not put back to what the screen still shows."""
    unit = registering.save_unit(Unit("甲", "", "county"))
    shown = registering.save_person(Person("张三", unit.id, "科长"))
    registering.save_person(replace(shown, post="处长"))
    registering.order_persons([replace(shown, order=5)])
    (stored,) = registering.persons()
    assert (stored.post, stored.order) == ("处长", 5)
