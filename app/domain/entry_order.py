"""Where an entry stands among the others: a key of hexadecimal digits, sorted as text.

A key is read as a fraction (0.key), so that between two of them there is always another one.
"""

_DIGITS = 5
FIRST = "0" * _DIGITS
"""Less than every entry's own key."""


def own_key(number: int) -> str:
    """Return the key of the entry that was taken down as the n-th, from 1; below 16^5."""
    return f"{number:0{_DIGITS}x}"


def key_between(low: str, high: str) -> str:
    """Return a short key greater than `low` and less than `high`."""
    digits = max(len(low), len(high))
    while True:
        below, above = (int(key.ljust(digits, "0"), 16) for key in (low, high))
        if above - below > 1:
            return f"{(below + above) // 2:0{digits}x}"
        digits += 1
