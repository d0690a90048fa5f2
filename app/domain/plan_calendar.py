"""The plan by days: what stands on each day of a month, and how long until the meetings."""

from collections import Counter
from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from app.domain.cadence_due import BoxState
from app.domain.ids import CampaignId, TalkId, UnitId
from app.domain.plan import PlannedTime, TalkCampaign
from app.domain.plan_board import BoardRow


class CalendarKind(StrEnum):
    """What an item of a day is."""

    TALK = "talk"
    MEETING = "meeting"
    DUE = "due"
    WANTED = "wanted"  # targets whose wished-for day it is, not planned yet
    OPENS = "opens"  # a campaign
    CLOSES = "closes"


@dataclass(frozen=True)
class DayItem:
    """One thing of a day; `count` targets stand behind a DUE or WANTED.

    `title` is a talk's number, a unit's name, a campaign's name, or nothing. `name` is the
    person talked to and `talk_type` the type's name.
    """

    day: date
    kind: CalendarKind
    title: str = ""
    name: str = ""
    talk_type: str = ""
    count: int = 1
    starts: time | None = None
    minutes: int = 0
    talk_id: TalkId | None = None
    unit_id: UnitId | None = None
    campaign_id: CampaignId | None = None
    event: str = ""


@dataclass(frozen=True)
class Countdown:
    """How long until a unit's meeting; `open_targets` are not done yet, and should be before."""

    unit_id: UnitId
    unit: str
    level: str
    day: date | None
    days_left: int | None
    open_targets: int = 0


_OPEN = frozenset({BoxState.DUE, BoxState.OVERDUE, BoxState.PLANNED, BoxState.LATER})


def due_items(rows: Iterable[BoardRow]) -> tuple[DayItem, ...]:
    """Return one item for each day on which targets fall due or wish to be held."""
    due: Counter[date] = Counter()
    wanted: Counter[date] = Counter()
    for row in rows:
        if row.excluded:
            continue
        due.update(box.period.due for box in row.boxes if box.state is not BoxState.DONE)
        if row.wanted_on and row.state in _OPEN and row.planned_on is None:
            wanted[row.wanted_on] += 1
    return (
        *(DayItem(day, CalendarKind.DUE, count=count) for day, count in due.items()),
        *(DayItem(day, CalendarKind.WANTED, count=count) for day, count in wanted.items()),
    )


def campaign_items(campaigns: Iterable[TalkCampaign]) -> tuple[DayItem, ...]:
    """Return the first and last days of campaigns."""
    found = []
    for campaign in campaigns:
        ends = ((campaign.opens, CalendarKind.OPENS), (campaign.closes, CalendarKind.CLOSES))
        found += [DayItem(d, k, campaign.name, campaign_id=campaign.id) for d, k in ends]
    return tuple(found)


def in_order(items: Iterable[DayItem]) -> tuple[DayItem, ...]:
    """Return items by day; on a day those with a time first, by their kind."""
    kinds = {kind: place for place, kind in enumerate(CalendarKind)}
    return tuple(
        sorted(items, key=lambda i: (i.day, i.starts or time.max, kinds[i.kind], i.title, i.name))
    )


def countdowns(
    rows: Iterable[BoardRow],
    units: Mapping[UnitId, tuple[str, str]],
    days: Mapping[UnitId, date],
    today: date,
    before: Container[tuple[str, str]],
) -> tuple[Countdown, ...]:
    """Return each unit that has targets or a day: the next first, the past and unknown last.

    `before` holds the types, by scheme and code, whose talks must precede the meeting.
    """
    open_targets: Counter[UnitId] = Counter()
    for row in rows:
        is_open = row.state in _OPEN and not row.excluded
        open_targets[row.unit_id] += is_open and (row.scheme_code, row.talk_type) in before
    found = []
    for unit_id in {**dict.fromkeys(open_targets), **dict.fromkeys(days)}:
        day, (name, level) = days.get(unit_id), units.get(unit_id, ("", ""))
        left = (day - today).days if day else None
        found.append(Countdown(unit_id, name, level, day, left, open_targets[unit_id]))
    return tuple(sorted(found, key=_soonest))


def _soonest(found: Countdown) -> tuple[int, int]:
    if found.days_left is None:
        return 1, 0
    return (0, found.days_left) if found.days_left >= 0 else (2, -found.days_left)


def talk_item(
    *,
    day: date,
    number: str,
    name: str,
    talk_type: str,
    planned: PlannedTime | None,
    talk_id: TalkId,
) -> DayItem:
    """Return a talk of a day, with its time where one is planned."""
    starts = planned.starts if planned else None
    return DayItem(
        day=day,
        kind=CalendarKind.TALK,
        title=number,
        name=name,
        talk_type=talk_type,
        starts=starts,
        minutes=planned.minutes if planned and starts else 0,
        talk_id=talk_id,
    )
