"""Source rows (来源条目): where in the program each row of a source system is to be found."""

from dataclasses import dataclass

PLACES: tuple[str, ...] = (
    "schemes.read",
    "schemes.edit",
    "register.persons",
    "plan.coverage",
    "plan.import",
    "plan.calendar",
    "plan.meetings",
    "plan.campaign",
    "plan.duties",
    "plan.triggers",
    "plan.facts",
    "materials.requests",
    "materials.intake",
    "portrait",
    "library.entries",
    "library.booklet",
    "library.self_check",
    "talk.new",
    "talk.head",
    "talk.people",
    "outline.offers",
    "outline.editor",
    "outline.lint",
    "outline.similarity",
    "outline.review",
    "outline.print",
    "documents.papers",
    "documents.letters",
    "documents.pledge",
    "record.live",
    "record.interviewer",
    "record.page",
    "follow_up.lists",
)
"""The places a row may name, in the order of the program; their words: resources/words, places."""


@dataclass(frozen=True)
class SourceRow:
    """A row of the source, quoted, with the codes of the places that carry it out.

    `id` is the row's id such as AH04; `where` holds codes of `PLACES`.
    """

    id: str
    quote: str
    where: tuple[str, ...]
