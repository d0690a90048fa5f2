"""Sorting keys of entries."""

from random import Random

from app.domain.entry_order import FIRST, key_between, own_key


def test_own_keys_sort_like_numbers() -> None:
    """Entries that nobody moved stand as they were taken down."""
    keys = [own_key(number) for number in (1, 2, 9, 10, 15, 16, 17, 255, 256, 1_048_575)]
    assert keys == sorted(keys)
    assert keys[0] > FIRST


def test_there_is_always_a_key_between_two() -> None:
    """Keys made at random places, over and over, keep their order and stay short."""
    random = Random(20260305)  # noqa: S311  (a seeded run)
    keys = [own_key(number) for number in range(1, 6)]
    for _ in range(2000):
        index = random.randrange(len(keys) - 1)
        keys.insert(index + 1, key_between(keys[index], keys[index + 1]))
    assert keys == sorted(set(keys))
    assert max(map(len, keys)) < 20


def test_halving_at_one_place_grows_slowly() -> None:
    """Splitting the same entry a thousand times makes a long key, not a failure."""
    low, high = own_key(1), own_key(2)
    for _ in range(1000):
        middle = key_between(low, high)
        assert low < middle < high
        low = middle
    assert len(low) < 300
