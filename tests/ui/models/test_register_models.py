"""The register as models: a tree of units and a table of persons."""

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtTest import QAbstractItemModelTester

from app.domain.ids import PersonId, UnitId
from app.domain.participant import Gender
from app.domain.register import Person, Unit
from ui.models.register_models import PersonColumn, PersonModel, UnitTreeModel
from ui.session import Session

pytestmark = pytest.mark.usefixtures("qapp")
FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


def a_unit(unit_id: int, name: str, above: int | None = None) -> Unit:
    """Return a stored unit."""
    return Unit(
        name, name[:2], "county", UnitId(above) if above else None, unit_id, UnitId(unit_id)
    )


UNITS = (
    a_unit(1, "云岭市委"),
    a_unit(2, "清河县委", 1),
    a_unit(3, "水阳县委", 1),
    a_unit(4, "丢了上级", 99),
)


def test_the_tree_keeps_qts_rules() -> None:
    """Qt's own tester finds nothing wrong while the register changes."""
    model = UnitTreeModel()
    tester = QAbstractItemModelTester(model, FATAL)
    model.show(UNITS, None)
    model.show(UNITS[:2], None)
    model.show((), None)
    assert tester.model() is model


def test_units_stand_below_their_parents_in_order() -> None:
    """The order by hand is kept; a unit whose parent is gone is not lost."""
    model = UnitTreeModel()
    model.show(UNITS, None)
    roots = [model.index(row, 0).data() for row in range(model.rowCount())]
    city = model.find(UnitId(1))
    below = [model.index(row, 0, city).data() for row in range(model.rowCount(city))]
    assert (roots, below) == (["云岭市委", "丢了上级"], ["清河县委", "水阳县委"])
    assert model.parent(model.find(UnitId(3))) == city
    assert not model.find(UnitId(77)).isValid()
    assert model.unit(QModelIndex()) is None


def test_a_unit_knows_who_stands_beside_it() -> None:
    """Reordering needs the units of the same parent."""
    model = UnitTreeModel()
    model.show(UNITS, None)
    assert [u.id for u in model.siblings(UNITS[2])] == [2, 3]


def test_persons_are_shown_with_the_schemes_words(session: Session) -> None:
    """The code of an authority is shown as the scheme words it."""
    scheme = session.workbench.schemes.newest("anhui")
    model = PersonModel()
    tester = QAbstractItemModelTester(model, FATAL)
    person = Person("钱立新", UnitId(2), "县委书记", True, "city", 1, PersonId(5), Gender.MALE)
    model.show((person,), {u.id: u for u in UNITS}, scheme)
    row = [model.index(0, column).data() for column in PersonColumn]
    assert row == ["钱立新", "男", "县委书记", "一把手", "市管", "清河县委"]
    assert (model.row_of(5), model.row_of(6), tester.model()) == (0, -1, model)
