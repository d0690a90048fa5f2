"""The year's plan: campaigns, targets, and the facts that say what is due (AH35, AH04, BZ05)."""

import unicodedata
from dataclasses import dataclass, replace
from datetime import date, time
from decimal import Decimal, InvalidOperation
from enum import StrEnum

from app.domain.errors import RuleBrokenError
from app.domain.ids import CampaignId, PersonId, TalkId, TargetId, UnitId
from app.domain.text import clean_line
from app.domain.written_day import read_day

_GREATEST_SCORE = 10_000

MEETING = "democratic_life_meeting"
"""The code of the event that most cadences name: the 民主生活会 (AH05)."""


class WindowTurnedError(RuleBrokenError):
    """A campaign would close before it opens."""


class CampaignClosedError(RuleBrokenError):
    """A campaign that is closed takes no more targets or talks."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class TargetSettledError(RuleBrokenError):
    """The target's period is done or has its talk planned already; `number` is that talk's."""

    def __init__(self, name: str, number: str) -> None:
        super().__init__(name, number)
        self.name = name
        self.number = number


class TargetExcludedError(RuleBrokenError):
    """The target was taken out of the plan with a reason."""

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(name, reason)
        self.name = name
        self.reason = reason


class DayOutsideWindowError(RuleBrokenError):
    """A talk of a campaign would lie outside its window; days are ISO text."""

    def __init__(self, name: str, first: str, last: str) -> None:
        super().__init__(name, first, last)
        self.name = name
        self.first = first
        self.last = last


class FactValueError(RuleBrokenError):
    """A fact's value is not of its kind: `kind` is a FactKind, `value` what was typed."""

    def __init__(self, kind: str, value: str) -> None:
        super().__init__(kind, value)
        self.kind = kind
        self.value = value


class CampaignState(StrEnum):
    """Where a campaign stands."""

    OPEN = "open"
    CLOSED = "closed"


@dataclass(frozen=True)
class TalkCampaign:
    """Talks held together in a window (集中谈话, AH35); under one version of a scheme."""

    name: str
    scheme_code: str
    scheme_version: str
    talk_type: str
    opens: date
    closes: date
    basis: str = ""
    reason: str = ""  # becomes the reason of its talks
    handling_office: str = ""
    state: CampaignState = CampaignState.OPEN
    id: CampaignId = CampaignId(0)


@dataclass(frozen=True)
class TalkTarget:
    """A person to be talked to (谈话对象), in a campaign or in the year's plan.

    `turn` 2 is a second talk with the same person beside the cadence (人次 2). `organiser` is the
    level code of the body that holds the talk (谈话组织层级, AH36). `interviewer` are words where
    `interviewer_id` is not known. A target with `excluded` is out, for that reason.
    """

    person_id: PersonId
    year: int
    scheme_code: str
    talk_type: str
    campaign_id: CampaignId | None = None
    turn: int = 1
    organiser: str = ""
    interviewer_id: PersonId | None = None
    interviewer: str = ""
    wanted_on: date | None = None
    note: str = ""
    excluded: str = ""
    talk_id: TalkId | None = None  # the talk planned for it last
    id: TargetId = TargetId(0)


@dataclass(frozen=True)
class UnitEvent:
    """The day of a unit's event for a year, such as its 民主生活会; no day takes it back."""

    unit_id: UnitId
    event: str
    year: int
    day: date | None
    id: int = 0


class FactKind(StrEnum):
    """What is kept of a person or a unit beside the register."""

    SCORE = "score"  # person, by year: a decimal such as 79.99 (JC13)
    TAGS = "tags"  # person: codes of the vocabulary target_group, such as 三重 (JC06)
    INFLUENCE_UNTIL = "influence_until"  # person: a day (诫勉影响期至, TLK-09)
    FINDING = "finding"  # person, by year: what was found, in words (XM10, XM14)
    QUIZ = "quiz"  # person, by year: how well 应知应会 is known, in words (XM22)
    TEAM_RATING = "team_rating"  # unit, by year: 好/较好/一般/差 (JC13)


UNIT_FACTS = frozenset({FactKind.TEAM_RATING})
BY_YEAR = frozenset({FactKind.SCORE, FactKind.FINDING, FactKind.QUIZ, FactKind.TEAM_RATING})


@dataclass(frozen=True)
class Fact:
    """A fact about a person or unit; `year` is 0 where the kind knows no year.

    An empty value takes it back. `noted_on` is set by the vault.
    """

    kind: FactKind
    about: PersonId | UnitId
    value: str
    year: int = 0
    noted_on: date | None = None
    id: int = 0

    def tags(self) -> frozenset[str]:
        """Return the codes in a value of the kind TAGS."""
        return frozenset(filter(None, self.value.split(",")))


@dataclass(frozen=True)
class DutyDone:
    """A duty (JC03, JC11, XM26) was done on a day; removed ones are kept apart."""

    scheme_code: str
    duty: str
    done_on: date
    unit_id: UnitId
    person_id: PersonId | None = None
    note: str = ""
    id: int = 0


@dataclass(frozen=True)
class PostChange:
    """A change of post or unit in the register (BZ05); the words are as they were then."""

    person_id: PersonId
    old_unit_id: UnitId
    old_post: str
    new_unit_id: UnitId
    new_post: str
    on: date | None = None  # the vault notes the day
    id: int = 0


@dataclass(frozen=True)
class PlannedTime:
    """At what time a talk is planned to begin on its day, and how many minutes it may take."""

    talk_id: TalkId
    starts: time | None
    minutes: int = 60

    def overlaps(self, other: "PlannedTime | None") -> bool:
        """Tell whether two talks of one day may meet; a talk without a time takes the whole day."""
        if self.starts is None or other is None or other.starts is None:
            return True
        mine, theirs = _minute(self.starts), _minute(other.starts)
        return mine < theirs + other.minutes and theirs < mine + self.minutes


@dataclass(frozen=True)
class ProposalAnswer:
    """A proposal of a trigger that was declined, and why; `cause` names what had called for it."""

    scheme_code: str
    trigger: str
    person_id: PersonId
    cause: str
    reason: str
    id: int = 0


@dataclass(frozen=True)
class TalkWish:
    """What is fixed when a target becomes a planned talk; `None` leaves the target's own.

    `reason` and `handling_office` default to the campaign's; `recorder_id` seats a recorder.
    """

    planned_on: date
    starts: time | None = None
    minutes: int = 60
    place: str = ""
    reason: str = ""
    handling_office: str = ""
    classification: str = ""
    interviewer_id: PersonId | None = None
    recorder_id: PersonId | None = None
    again: bool = False  # also where the period is settled, or past the campaign's window


def clean_fact(fact: Fact) -> Fact:
    """Return a fact with its value as it is kept; raises FactValueError, TextTooLongError."""
    value = clean_line(fact.value, "fact", required=False)
    year = fact.year if fact.kind in BY_YEAR else 0
    if value and fact.kind is FactKind.SCORE:
        value = _decimal(value)
    elif value and fact.kind is FactKind.INFLUENCE_UNTIL:
        value = _iso_day(value)
    elif fact.kind is FactKind.TAGS:
        value = ",".join(sorted(filter(None, (tag.strip() for tag in value.split(",")))))
    return replace(fact, value=value, year=year)


def _decimal(value: str) -> str:
    """Return a score as it was written, 99.83 or 80.00: its digits say how exact it is."""
    plain = unicodedata.normalize("NFKC", value).removesuffix("分").strip()
    try:
        number = Decimal(plain)
    except InvalidOperation:
        raise FactValueError(FactKind.SCORE, value) from None
    if not number.is_finite() or not 0 <= number < _GREATEST_SCORE:
        raise FactValueError(FactKind.SCORE, value)
    return plain


def _iso_day(value: str) -> str:
    day = read_day(unicodedata.normalize("NFKC", value))
    if day is None:
        raise FactValueError(FactKind.INFLUENCE_UNTIL, value)
    return day.isoformat()


def _minute(moment: time) -> int:
    return moment.hour * 60 + moment.minute
