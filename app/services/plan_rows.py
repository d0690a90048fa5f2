"""From stored targets to the rows of the board: which periods, what is done in them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from app.domain.cadence import Cadence
from app.domain.cadence_due import (
    Box,
    BoxState,
    DuePeriod,
    applies,
    boxes,
    due_box,
    periods,
    whole_year,
    window,
)
from app.domain.ids import CampaignId, PersonId, TalkId, UnitId
from app.domain.plan import Fact, FactKind, TalkCampaign
from app.domain.plan_board import BoardRow, HeldTalk, counts_as_held, counts_as_planned
from app.domain.scheme import TalkType
from app.services.ports.plan_table import TargetRow

_HEAD = "head"  # the code of the vocabulary target_group that every 一把手 is in

_Key = tuple[str, str, CampaignId | None, date | None, bool]
_Standing = tuple[
    tuple[Box, ...],
    BoxState,
    date | None,
    int | None,
    TalkId | None,
    str,
    date | None,
    tuple[TalkId, ...],
    bool,
    tuple[TalkId, ...],
]
"""The values of a `BoardRow` behind those of a `TargetRow`."""


@dataclass(frozen=True)
class PlanFacts:
    """What the rows of a plan rest on beside the targets.

    `types` holds the talk types by scheme and code as they are now; `events` the days by event
    and unit.
    """

    year: int
    today: date
    types: Mapping[tuple[str, str], TalkType]
    campaigns: Mapping[CampaignId, TalkCampaign]
    events: Mapping[tuple[str, UnitId], date]
    groups: Mapping[PersonId, frozenset[str]]
    talks: Mapping[tuple[PersonId, str, str], list[HeldTalk]]
    _untouched: dict[_Key, _Standing] = field(default_factory=dict)
    _periods: dict[_Key, tuple[DuePeriod, ...]] = field(default_factory=dict)

    def periods_of(self, key: _Key) -> tuple[DuePeriod, ...]:
        """Return the periods of what is alike in type, campaign, day of the event and group."""
        found = self._periods.get(key)
        if found is None:
            found = self._periods[key] = self._worked_out(key)
        return found

    def untouched(self, key: _Key) -> _Standing:
        """Return how a target stands that nobody has talked to; worked out once for all alike."""
        found = self._untouched.get(key)
        if found is None:
            made = boxes(self.periods_of(key), (), (), self.today)
            found = self._untouched[key] = _standing(made, self.today)
        return found

    def key_of(self, row: TargetRow) -> _Key:
        """Return what makes targets alike."""
        talk_type = self.types.get((row.scheme_code, row.talk_type))
        cadence = talk_type.cadence if talk_type else None
        if row.campaign_id is not None or cadence is None:
            return (row.scheme_code, row.talk_type, row.campaign_id, None, False)
        event = self.events.get((cadence.before, row.unit_id)) if cadence.before else None
        concerns = not (cadence.levels or cadence.groups) or self._concerns(cadence, row)
        return (row.scheme_code, row.talk_type, None, event, concerns)

    def _concerns(self, cadence: Cadence, row: TargetRow) -> bool:
        own = own_groups(self.groups, row.person_id, is_head=bool(row.is_head))
        return applies(cadence, row.level, own)

    def _worked_out(self, key: _Key) -> tuple[DuePeriod, ...]:
        scheme_code, type_code, campaign_id, event, concerns = key
        if campaign_id is not None:
            campaign = self.campaigns[campaign_id]
            return (window(campaign.opens, campaign.closes),)
        talk_type = self.types.get((scheme_code, type_code))
        if talk_type is None or talk_type.cadence is None or not concerns:
            return (whole_year(self.year),)
        return periods(talk_type.cadence, self.year, event)


def by_subject(talks: Iterable[HeldTalk]) -> dict[tuple[PersonId, str, str], list[HeldTalk]]:
    """Return talks by person, scheme and type."""
    found: dict[tuple[PersonId, str, str], list[HeldTalk]] = defaultdict(list)
    for talk in talks:
        found[talk.person_id, talk.scheme_code, talk.talk_type].append(talk)
    return dict(found)


def groups_of(facts: Iterable[Fact]) -> dict[PersonId, frozenset[str]]:
    """Return the target groups that persons are tagged with."""
    return {PersonId(f.about): f.tags() for f in facts if f.kind is FactKind.TAGS}


def own_groups(
    groups: Mapping[PersonId, frozenset[str]], person_id: PersonId, *, is_head: bool
) -> frozenset[str]:
    """Return the target groups somebody is in; whoever the register calls 一把手 is in one."""
    own = groups.get(person_id, frozenset())
    return own | {_HEAD} if is_head else own


def board_row(row: TargetRow, facts: PlanFacts) -> BoardRow:
    """Return a target as the board shows it."""
    made = BoardRow._make((*row, *_standing_of(row, facts)))
    return made._replace(wanted_on=date.fromisoformat(row.wanted_on)) if row.wanted_on else made


def _standing_of(row: TargetRow, facts: PlanFacts) -> _Standing:
    if row.excluded:
        return _OUT
    key = facts.key_of(row)
    talks = facts.talks.get((row.person_id, row.scheme_code, row.talk_type))
    if talks is None:
        return facts.untouched(key)
    return _talked(row, talks, facts.periods_of(key), facts.today)


def _talked(
    row: TargetRow, talks: list[HeldTalk], wanted: tuple[DuePeriod, ...], today: date
) -> _Standing:
    first, last = wanted[0].first, wanted[-1].last
    mine = [talk for talk in talks if first <= talk.day <= last]
    held = [t for t in mine if counts_as_held(t.stage, was_aborted=t.was_aborted)]
    planned = [t for t in mine if counts_as_planned(t.stage)]
    made = boxes(wanted, [t.day for t in held], [t.day for t in planned], today, row.turn)
    own_held, own_planned = _own(wanted, held, planned, row.turn)
    shown = own_planned[0] if own_planned else own_held[-1] if own_held else None
    return _standing(made, today, held, planned, shown)


def _own(
    wanted: tuple[DuePeriod, ...], held: list[HeldTalk], planned: list[HeldTalk], turn: int
) -> tuple[list[HeldTalk], list[HeldTalk]]:
    """Return the talks held and planned but for those that the turns before need."""
    own_held, own_planned = [], []
    for period in wanted:
        earlier = (turn - 1) * period.count
        past = [talk for talk in held if period.first <= talk.day <= period.last]
        coming = [talk for talk in planned if period.first <= talk.day <= period.last]
        own_held += past[earlier:]
        own_planned += coming[max(0, earlier - len(past)) :]
    return own_held, own_planned


def _standing(
    found: tuple[Box, ...],
    today: date,
    held: Sequence[HeldTalk] = (),
    planned: Sequence[HeldTalk] = (),
    shown: HeldTalk | None = None,
) -> _Standing:
    box = due_box(found)
    return (
        found,
        box.state if box else BoxState.DONE,
        box.period.due if box else None,
        (box.period.due - today).days if box else None,
        shown.talk_id if shown else None,
        shown.number if shown else "",
        shown.day if shown and shown in planned else None,
        tuple([talk.talk_id for talk in held]),
        any(box.late for box in found),
        tuple([talk.talk_id for talk in planned]),
    )


_OUT: _Standing = ((), BoxState.DONE, None, None, None, "", None, (), False, ())
