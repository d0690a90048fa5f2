"""Catalogues (表现库、清单目录): what a scheme says about a numbered collection of entries."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Catalogue:
    """A collection of two or three levels, such as 领域、条、表现 with 7, 86 and 232 (BZ12).

    `levels` are the names of the levels, highest first; `counts` say how many each must have,
    in the same order, empty where the source gives no number. With `has_owner` each entry of the
    lowest level names a responsible department (XM02, JC02).
    """

    code: str
    name: str
    levels: tuple[str, ...]
    counts: tuple[int, ...]
    source: str
    has_owner: bool = False
