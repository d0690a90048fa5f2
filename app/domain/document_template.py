"""Word templates that an office made itself: a document's text goes into their placeholders."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.errors import CannotProceedError, RuleBrokenError
from app.domain.ids import TemplateId


class TemplateFault(StrEnum):
    """Why a file cannot serve as template."""

    NOT_WORD = "not_word"
    OLD_WORD = "old_word"  # .doc, or protected by a password
    DAMAGED = "damaged"
    TOO_LARGE = "too_large"  # also a small file that unpacks to a huge one
    MACROS = "macros"
    EXTERNAL = "external"  # fetches something from outside: picture, template, object
    TRACKED_CHANGES = "tracked_changes"
    NO_PLACEHOLDER = "no_placeholder"  # every paper made from it would be the same


class TemplateRefusedError(CannotProceedError):
    """A file cannot serve as template; `fault` says why."""

    def __init__(self, fault: TemplateFault) -> None:
        super().__init__(fault)
        self.fault = fault


class TemplateUnknownPlaceholdersError(RuleBrokenError):
    """A template names placeholders that do not exist; `listed` are their words."""

    def __init__(self, unknown: "tuple[UnknownPlaceholder, ...]") -> None:
        super().__init__(len(unknown))
        self.unknown = unknown
        self.listed = "、".join(each.text for each in unknown[:8])


class PlaceKind(StrEnum):
    """In which part of a Word file something stands."""

    BODY = "body"
    TABLE = "table"
    TEXT_BOX = "text_box"
    HEADER = "header"
    FOOTER = "footer"
    NOTE = "note"


@dataclass(frozen=True)
class TemplatePlace:
    """Where a placeholder stands, counted from 1; `row` and `column` within `number`'s table."""

    kind: PlaceKind
    number: int
    row: int = 0
    column: int = 0


@dataclass(frozen=True)
class UnknownPlaceholder:
    """A placeholder that is not one: what stands there with its braces, where, what may be meant.

    `nearest` is a name without braces, empty where none is near.
    """

    text: str
    place: TemplatePlace
    nearest: str


@dataclass(frozen=True)
class TemplateCheck:
    """What a template holds.

    `found` are codes of known placeholders; `missing` are labels of required fields that it has
    no place for; `has_links` tells of links to the outside, which do no harm.
    """

    found: tuple[str, ...]
    unknown: tuple[UnknownPlaceholder, ...] = ()
    missing: tuple[str, ...] = ()
    has_links: bool = False


@dataclass(frozen=True)
class TemplateWords:
    """What goes into one paper, by code and by label.

    A placeholder that ends with * takes `lists`: the table row it stands in, or the paragraph,
    is there once for each item.
    """

    texts: Mapping[str, str]
    lists: Mapping[str, Sequence[str]]


@dataclass(frozen=True)
class Template:
    """One version of an office's template for one form; `sha256` is that of its bytes in hex."""

    form: str
    version: int
    name: str
    sha256: str
    account: str
    at: datetime
    in_use: bool = True
    id: TemplateId = TemplateId(0)
