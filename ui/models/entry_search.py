"""Finding words in the entries of a talk; for a worker thread."""

from collections.abc import Iterable


def terms_of(sought: str) -> tuple[str, ...]:
    """Return the words that were typed, folded so that great and small letters are alike."""
    return tuple(sought.casefold().split())


def rows_with(texts: Iterable[str], terms: tuple[str, ...]) -> tuple[int, ...]:
    """Return the places of the texts that hold every term, in order; none for no terms."""
    if not terms:
        return ()
    first, *others = terms
    return tuple(
        row
        for row, text in enumerate(map(str.casefold, texts))
        if first in text and all(term in text for term in others)
    )


def next_hit(hits: tuple[int, ...], row: int | None, by: int) -> int | None:
    """Return the hit after (by 1) or before (by -1) a row, going round; None for no hits.

    With by 0 it is the first hit from the row on. Without a row it begins at the first hit.
    """
    if not hits:
        return None
    if row is None:
        return hits[0] if by >= 0 else hits[-1]
    if by < 0:
        return next((hit for hit in reversed(hits) if hit < row), hits[-1])
    return next((hit for hit in hits if hit > row or (hit == row and not by)), hits[0])
