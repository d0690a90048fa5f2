"""Which schemes are in force, and which version of each."""

import pytest

from app.services.errors import LastSchemeError
from app.services.scheme_shelf import version_order
from app.services.workbench import Workbench
from tests.builders_schemes import shipped, shipped_text


def codes(bench: Workbench) -> list[str]:
    """Return the codes in force."""
    return [scheme.code for scheme in bench.schemes.in_force()]


def test_a_vault_that_never_chose_uses_anhui(bench: Workbench) -> None:
    """The other packs are there to be read and chosen."""
    assert codes(bench) == ["anhui"]
    assert len({scheme.code for scheme in bench.schemes.all()}) > 1


def test_two_schemes_can_be_in_force_together(bench: Workbench) -> None:
    """The first choice stays first; out of force is not gone."""
    bench.schemes.set_in_force("binzhou", True)
    assert codes(bench) == ["anhui", "binzhou"]
    bench.schemes.set_in_force("anhui", False)
    assert codes(bench) == ["binzhou"]
    assert bench.schemes.newest("anhui").code == "anhui"


def test_the_last_one_stays(bench: Workbench) -> None:
    """Without any scheme no talk could be planned."""
    with pytest.raises(LastSchemeError):
        bench.schemes.set_in_force("anhui", False)
    assert codes(bench) == ["anhui"]


def test_an_unknown_scheme_cannot_be_in_force(bench: Workbench) -> None:
    """A code that the vault does not have is refused."""
    with pytest.raises(KeyError):
        bench.schemes.set_in_force("nowhere", True)


def test_the_choice_is_in_the_audit_trail(bench: Workbench) -> None:
    """Who put which scheme in force can be shown later."""
    bench.schemes.set_in_force("binzhou", True)
    with bench.store.read() as tables:
        newest = tables.audit.newest(1)[0]
        assert (newest.act, newest.entity) == ("set", "setting")
        assert tables.audit.first_break() is None


def test_versions_are_ordered_by_their_numbers() -> None:
    """Ten comes after two, and a part of a version between it and the next."""
    versions = ["10", "2", "1.10", "1", "1.2", "2-a"]
    assert sorted(versions, key=version_order) == ["1", "1.2", "1.10", "2", "2-a", "10"]


def test_a_stored_version_stays_readable_when_rules_get_stricter(bench: Workbench) -> None:
    """It was good when it was stored, and talks were held under it."""
    text = shipped_text("anhui").replace('version = "2"', 'version = "0"', 1)
    days = shipped().deadlines[0].days
    with bench.store.change() as tables:
        strange = text.replace(f"days = {days}", "days = 99999", 1)
        tables.schemes.add("anhui", "0", strange)
    assert bench.schemes.of("anhui", "0").deadlines[0].days == 99999
    assert bench.schemes.newest("anhui").version == "2"
