"""Further persons of the register for tests of who takes part."""

from app.domain.participant import Gender
from app.domain.register import Person
from app.services.workbench import Workbench


def another_person(
    bench: Workbench, name: str = "吴静怡", gender: Gender = Gender.FEMALE
) -> Person:
    """Store someone more in the first unit, which is made where there is none."""
    from tests.builders_talks import registered_people  # noqa: PLC0415

    if not bench.registering.units():
        registered_people(bench)
    unit = bench.registering.units()[0]
    return bench.registering.save_person(Person(name, unit.id, "科员", order=9, gender=gender))
