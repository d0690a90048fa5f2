"""The codes a scheme's words are filed under, and the placeholders its sentences may use.

What reads a scheme checks against these; what prints a record asks by them.
"""

from collections.abc import Mapping
from string import Formatter

REST = "other"
"""The code of the word for everything else; a focus area of this code needs no coverage."""

WITNESS = "witness"
"""The signature label of a witness to a refusal, beside those of the roles."""

HEAD_VALUES = frozenset(
    {
        "number",
        "type",
        "basis",
        "time",
        "place",
        "office",
        "handling_office",
        "interviewer",
        "recorder",
        "attendees",
        "subject",
        "reason",
        "pauses",
        "health",
        "attendance",
    }
)

HEADINGS = frozenset(
    {
        "opening",
        "body",
        "statement",
        "corrections",
        "problems",
        "commitments",
        "closing",
        "refusal",
        "signatures",
        "sittings",
        "handed_in",
    }
)

EXTRA_MARKS = frozenset({"correction", "supplement", "revised"})
"""Marks that a record prints beside those of the entry flags."""

OPENING_PLACEHOLDERS = frozenset({"office", "interviewer", "recorder", "subject", "reason", "type"})

PHRASES: Mapping[str, frozenset[str]] = {
    "time_range": frozenset({"start", "end"}),
    "paused": frozenset({"since", "until", "reason"}),
    "date": frozenset({"year", "month", "day"}),
    "person": frozenset({"name", "unit", "post"}),
    "correction_count": frozenset({"corrections", "supplements"}),
    "alterations": frozenset({"corrections", "supplements"}),
    "no_correction": frozenset(),
    "read_manner_read": frozenset(),
    "read_manner_read_out": frozenset({"reader"}),
    "read_out_reason": frozenset({"reason"}),
    "opinion_no_objection": frozenset(),
    "opinion_corrected": frozenset(),
    "opinion_refused": frozenset(),
    "opinion_absent": frozenset(),
    "absence_not_present": frozenset(),
    "absence_unable": frozenset(),
    "closing_hint": frozenset({"words"}),
    "addendum_hint": frozenset(),
    "refusal": frozenset({"subject", "reason", "witnesses"}),
    "no_statement": frozenset(),
    "no_explanation": frozenset(),
    "not_raised": frozenset({"number", "reason"}),
    "fingerprint_note": frozenset(),
    "recorder_note": frozenset(),
    "blank_rest": frozenset(),
    "fingerprint_label": frozenset(),
    "sign_date": frozenset(),
    "page_number": frozenset({"page", "pages"}),
    "reprint_note": frozenset({"count"}),
    "attendee_duty": frozenset({"duty"}),
    "attendee_reason": frozenset({"reason"}),
    "attendee_times": frozenset({"since", "until"}),
    "sitting": frozenset({"number"}),
    "sitting_title": frozenset({"title", "number"}),
    "sitting_begins": frozenset({"number", "start", "place", "recorder"}),
    "sitting_ends": frozenset({"number", "end", "reason"}),
    "broken_off": frozenset({"end", "reason"}),
    "sitting_signatures": frozenset({"number"}),
    "sitting_fixed": frozenset({"number", "fingerprint"}),
    "recorder_changed": frozenset({"at", "before", "after"}),
    "came_in": frozenset({"time", "role", "name"}),
    "went_out": frozenset({"time", "role", "name"}),
    "arrived": frozenset({"time"}),
    "left": frozenset({"time"}),
    "seen_off": frozenset({"name"}),
}
"""Every sentence a record form must have, with the placeholders that all must stand in it."""

RECORD_TABLES: Mapping[str, frozenset[str]] = {
    "sittings": frozenset(
        {"number", "time", "place", "interviewer", "recorder", "attendees", "reason"}
    ),
    "handed_in": frozenset({"number", "title", "pages", "time", "received_by"}),
    "problems": frozenset({"number", "entry", "focus", "text", "speaker", "explanation"}),
    "commitments": frozenset({"number", "entry", "focus", "text", "speaker"}),
    "corrections": frozenset(
        {"number", "entry", "old", "new", "asked_by", "time", "reason", "initials"}
    ),
    "addendum": frozenset({"number", "entry", "old", "new"}),
}
"""The tables inside a record with the columns each may have."""

PAPER_PLACEHOLDERS = frozenset(
    {"number", "version", "pages", "fingerprint", "subject", "interviewer", "recorder", "reason"}
    | {"witnesses", "situation", "asked_by", "moment"}
)
"""What a paragraph of a paper may name."""

PROBLEM_COLUMNS = frozenset(
    {"number", "source", "focus", "text", "facts", "explanation", "owner_unit", "responsible"}
    | {"due", "state", "tracking", "updated", "note"}
)
MEASURE_COLUMNS = frozenset(
    {"number", "problem", "review", "text", "kind", "owner_unit", "responsible", "starts", "due"}
    | {"tracking", "note"}
)
DEADLINE_COLUMNS = frozenset(
    {"number", "problem", "source", "facts", "goal", "measure", "lead", "owner_unit"}
    | {"responsible", "due", "kind", "progress", "evidence", "closed", "closed_on", "note"}
)

RULE_CODES = frozenset(
    [
        *(f"TLK-{n:02}" for n in range(1, 10)),
        *(f"OUT-{n:02}" for n in range(1, 6)),
        *(f"REC-{n:02}" for n in range(1, 13)),
        *(f"PRB-{n:02}" for n in range(1, 8)),
        "LST-01",
        "ASM-01",
        "DOC-01",
        "DOC-02",
        "ARC-01",
        "ARC-02",
        "WRD-01",
    ]
)
"""The rules of domain 2.5; WRD-01 (words of respect) and OUT-05 (JP06) are ours."""


def placeholders(sentence: str) -> frozenset[str]:
    """Return the names in a sentence's braces; raises ValueError where they are malformed.

    Only a bare name may stand in braces: an attribute, index, conversion or format would let
    a data file reach into the program.
    """
    names = set()
    for _, name, spec, conversion in Formatter().parse(sentence):
        if name is None:
            continue
        if spec or conversion or not name.isidentifier():
            raise ValueError(name)
        names.add(name)
    return frozenset(names)
