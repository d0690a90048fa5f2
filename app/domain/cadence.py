"""Cadences (谈话频次): how often something is due, for whom and until when."""

from dataclasses import dataclass
from enum import StrEnum

FEBRUARY_END = "02-end"
"""How a scheme writes the last day of February, 28 or 29 (XM27)."""


class Period(StrEnum):
    """What a cadence counts by."""

    YEAR = "year"
    HALF_YEAR = "half_year"  # H1 until 06-30, H2 until 12-31 (JC03)
    QUARTER = "quarter"  # BZ10
    MONTH = "month"  # XM26, XM36


@dataclass(frozen=True)
class Cadence:
    """How often something is due: at least `count` a `period`.

    `until` is the last day within a year where that is not its end: `MM-DD` of any year, or
    `02-end` for the last day of February (XM27). `groups` and `levels` limit whom it concerns to
    codes of the vocabulary `target_group` and of the scheme's levels; empty means everybody.
    """

    count: int
    period: Period
    before: str = ""  # an event it must precede, e.g. democratic_life_meeting (AH05)
    until: str = ""
    groups: tuple[str, ...] = ()
    levels: tuple[str, ...] = ()


@dataclass(frozen=True)
class Duty:
    """Something beside talks that is due again and again, such as a lecture a year (JC03).

    `actor` says who does it in the regulation's words. `kinds` names the vocabulary that what was
    done is noted by, such as the ways of a visit (JC11).
    """

    code: str
    name: str
    actor: str
    cadence: Cadence
    source: str
    kinds: str = ""


class TriggerKind(StrEnum):
    """What calls for a talk or a document outside the cadence."""

    POST_CHANGE = "post_change"  # BZ05
    SCORE_BELOW = "score_below"  # JC13: strictly below the value
    TEAM_RATING = "team_rating"  # JC13: the unit's team is rated with the value
    FINDING = "finding"  # XM10, XM14


@dataclass(frozen=True)
class Trigger:
    """An event that proposes a talk of a type, or a document.

    `value` is the score for SCORE_BELOW, a code of the vocabulary `team_rating` for TEAM_RATING,
    and empty otherwise.
    """

    code: str
    name: str
    kind: TriggerKind
    source: str
    value: str = ""
    talk_type: str = ""
    document: str = ""
