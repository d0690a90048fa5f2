"""Argon2id with the parameters we ask for, and never fewer."""

from itertools import count

import pytest

from app.crypto.key_derivation import CEILING, FLOOR, calibrated, derived_key, is_affordable
from app.services.ports.key_ring import KdfParameters


def test_a_known_answer() -> None:
    """The same as the reference implementation's command line gives.

    echo -n password | argon2 somesalt -id -t 2 -m 16 -p 1 (phc-winner-argon2, test.c, v1.3)
    """
    key = derived_key("password", b"somesalt", KdfParameters(65536, 2, 1))
    assert key.hex() == "09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7"


def test_a_fast_computer_gets_more_memory_and_rounds() -> None:
    """256 MiB first, then rounds until half a second."""
    ticks = count(0, 0.02)
    assert calibrated(lambda: next(ticks)) == KdfParameters(256 * 1024, 19, 4)


@pytest.mark.parametrize(
    ("trial", "memory"), [(0.13, 256 * 1024), (0.3, 128 * 1024), (0.6, FLOOR.memory_kib)]
)
def test_a_slower_computer_never_goes_below_the_floor(trial: float, memory: int) -> None:
    """Memory is raised as far as half a second to a second allows."""
    ticks = count(0, trial)
    found = calibrated(lambda: next(ticks))
    assert found.memory_kib == memory
    assert found.rounds >= FLOOR.rounds


def test_bounds() -> None:
    """What lies within the ceiling is affordable, what lies outside is not."""
    assert is_affordable(FLOOR)
    assert is_affordable(CEILING)
    assert not is_affordable(KdfParameters(CEILING.memory_kib + 1, 3, 4))
    assert not is_affordable(KdfParameters(31, 3, 4))
