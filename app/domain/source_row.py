"""Source rows (来源条目): where in the program each row of a source system is to be found."""

from dataclasses import dataclass


@dataclass(frozen=True)
class SourceRow:
    """A row of the source, quoted, with the codes of the places that carry it out.

    `id` is the row's id such as AH04; `where` holds codes of `PLACES`.
    """

    id: str
    quote: str
    where: tuple[str, ...]
