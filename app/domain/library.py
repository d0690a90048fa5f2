"""Problem libraries (表现库): numbered entries in two or three levels, such as 领域、条、表现."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.catalogue import Catalogue
from app.domain.errors import RuleBrokenError
from app.domain.ids import LibraryId, LibraryItemId, ProblemId, TalkId

MOST_LEVELS = 4
PATH_SIGN = " › "
NO_PARENT = "（未注明）"
"""What stands above an entry that was found without anything above it."""


class LibraryOutdatedError(RuleBrokenError):
    """A newer edition of the library was taken in; old ones are only read."""


class EntryInUseError(RuleBrokenError):
    """An entry cannot be taken out of use while entries below it are in use."""


class LibraryEmptyError(RuleBrokenError):
    """Nothing that could be an entry was found."""


class LibraryLevelsError(RuleBrokenError):
    """A library needs one to four levels, each with a name of its own."""


@dataclass(frozen=True)
class LibraryForm:
    """What a library is to look like; `counts` are what each level must have, or nothing.

    `code` is the catalogue's in the scheme, empty for a library that no scheme names.
    """

    name: str
    levels: tuple[str, ...]
    counts: tuple[int, ...] = ()
    has_owner: bool = False
    code: str = ""

    @property
    def key(self) -> tuple[str, str]:
        """What makes two forms those of one library: the scheme's code, else the name."""
        return self.code, "" if self.code else self.name

    @property
    def lowest(self) -> int:
        """The depth of the lowest level, from 0."""
        return len(self.levels) - 1


def form_of(catalogue: Catalogue) -> LibraryForm:
    """Return the form that a scheme's catalogue prescribes."""
    return LibraryForm(
        catalogue.name,
        catalogue.levels,
        catalogue.counts,
        catalogue.has_owner,
        catalogue.code,
    )


def checked_form(form: LibraryForm) -> LibraryForm:
    """Return the form; raises LibraryLevelsError."""
    levels = tuple(level.strip() for level in form.levels)
    if not 1 <= len(levels) <= MOST_LEVELS or not all(levels) or len(set(levels)) < len(levels):
        raise LibraryLevelsError
    return form


@dataclass(frozen=True)
class Library:
    """One edition of a library in the vault; `found` counts its entries in use by level.

    `source` says what it was taken from, `note` what was known to be amiss then.
    """

    form: LibraryForm
    edition: int
    source: str
    taken_in_at: datetime
    account: str
    note: str = ""
    is_current: bool = True
    found: tuple[int, ...] = ()
    id: LibraryId = LibraryId(0)

    @property
    def name(self) -> str:
        """The library's name."""
        return self.form.name

    @property
    def is_complete(self) -> bool | None:
        """Whether the entries are as many as they must be; None where no number is given."""
        return self.found == self.form.counts if self.form.counts else None


@dataclass(frozen=True)
class LibraryItem:
    """An entry of any level; `depth` from 0, `number` as the source writes it, with its signs.

    `order` is its place among the entries of its library, upper ones before their lower ones.
    """

    library_id: LibraryId
    depth: int
    text: str
    number: str = ""
    owner: str = ""
    parent_id: LibraryItemId | None = None
    order: int = 0
    is_retired: bool = False
    id: LibraryItemId = LibraryItemId(0)


@dataclass(frozen=True)
class LibraryEntry:
    """An entry with everything above it: what is picked into an outline or a problem."""

    id: LibraryItemId
    library_id: LibraryId
    library_name: str
    levels: tuple[str, ...]
    path: tuple[str, ...]  # from the highest level down to the entry's own text
    number: str = ""
    owner: str = ""

    @property
    def text(self) -> str:
        """The entry's own words."""
        return self.path[-1]

    @property
    def above(self) -> str:
        """The words above the entry as one line; empty for one of the highest level."""
        return PATH_SIGN.join(self.path[:-1])

    @property
    def words(self) -> str:
        """The whole path as one line."""
        return PATH_SIGN.join(self.path)


@dataclass(frozen=True)
class LibraryLink:
    """An entry picked into a problem; `words` keep what it said at that time."""

    item_id: LibraryItemId
    problem_id: ProblemId
    talk_id: TalkId
    words: str


@dataclass(frozen=True)
class Place:
    """Where something stood: the sheet where there are several, and the row or line from 1."""

    line: int = 0
    sheet: str = ""


@dataclass(frozen=True)
class Part:
    """An entry as it was read, before it is stored; parts stand in their order."""

    depth: int
    text: str
    number: str = ""
    owner: str = ""
    place: Place = Place()


class Oddity(StrEnum):
    """What may be amiss in what was read; nothing of it forbids to take the library in."""

    GAP = "gap"  # the numbering jumps
    REPEATED_NUMBER = "repeated_number"
    REPEATED_TEXT = "repeated_text"
    EMPTY_ROW = "empty_row"
    NOTHING_BELOW = "nothing_below"  # an upper entry without lower ones
    NOTHING_ABOVE = "nothing_above"  # a lower entry before any upper one
    NO_OWNER = "no_owner"
    TOO_DEEP = "too_deep"  # put into the entry above it
    LEFT_OUT = "left_out"  # read, but no entry: a title, a page number, a column
    GONE = "gone"  # the edition before has it
    FORMULA = "formula"  # kept as the text that it is


@dataclass(frozen=True)
class Finding:
    """One thing that is odd; `text` quotes it, `detail` says which numbers are concerned.

    `below` are the upper entries below which something is missing: two where it may be either.
    """

    kind: Oddity
    text: str
    detail: str = ""
    place: Place = Place()
    below: tuple[str, ...] = ()


@dataclass(frozen=True)
class Reading:
    """What was understood of a source."""

    parts: tuple[Part, ...]
    findings: tuple[Finding, ...] = ()


def counted(depths: Sequence[int], levels: int) -> tuple[int, ...]:
    """Return how many entries each of the levels has."""
    return tuple(sum(depth == level for depth in depths) for level in range(levels))
