"""From a target of the plan, which is due, to a talk that is planned."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.domain.errors import RuleBrokenError
from app.domain.ids import TargetId
from app.domain.participant import Role
from app.domain.plan import (
    DayOutsideWindowError,
    TalkCampaign,
    TalkTarget,
    TalkWish,
    TargetExcludedError,
    TargetSettledError,
)
from app.domain.plan_board import BoardRow
from app.domain.scheme import Scheme
from app.domain.talk import Talk
from app.services.errors import Cancelled
from app.services.plan_boards import PlanBoards
from app.services.planning import open_campaign
from app.services.ports.record_files import Progress
from app.services.ports.vault_store import Tables, VaultStore
from app.services.preparing_talks import Plan, PreparingTalks, Seat
from app.services.scheme_shelf import SchemeShelf


@dataclass(frozen=True)
class PlannedMany:
    """What came of planning many: the talks, and each target that was refused with the reason."""

    talks: tuple[Talk, ...]
    refused: tuple[tuple[TargetId, RuleBrokenError], ...]


class PlanningTalks:
    """Makes talks of targets; each is one step or none."""

    def __init__(
        self,
        store: VaultStore,
        schemes: SchemeShelf,
        preparing: PreparingTalks,
        boards: PlanBoards,
    ) -> None:
        self._store = store
        self._schemes = schemes
        self._preparing = preparing
        self._boards = boards

    def plan_of(self, target_id: TargetId, wish: TalkWish) -> tuple[Scheme, Plan]:
        """Return what would be planned, with the scheme it would be under; nothing is stored."""
        with self._store.read() as tables:
            target = tables.plan.targets.get(target_id)
            wanted = target.campaign_id
            campaign = None if wanted is None else tables.plan.campaigns.get(wanted)
        return self._scheme(target, campaign), _plan(target, wish, campaign)

    def plan_talk(self, target_id: TargetId, wish: TalkWish) -> Talk:
        """Make a planned talk of a target, with its people seated.

        Raises TargetExcludedError, CampaignClosedError; and, but for `wish.again`,
        DayOutsideWindowError, or TargetSettledError where the day's period is done or has its
        talk planned.
        """
        with self._store.change() as tables:
            return self._planned(tables, target_id, wish)

    def plan_many(
        self, wishes: Sequence[tuple[TargetId, TalkWish]], progress: Progress
    ) -> PlannedMany:
        """Make talks of many targets, each of them all or nothing.

        Cancelled from `progress` stops; the talks planned so far stay.
        """
        talks: list[Talk] = []
        refused: list[tuple[TargetId, RuleBrokenError]] = []
        for number, (target_id, wish) in enumerate(wishes):
            try:
                progress(number, len(wishes))
                talks.append(self.plan_talk(target_id, wish))
            except RuleBrokenError as error:
                refused.append((target_id, error))
            except Cancelled:
                break
        return PlannedMany(tuple(talks), tuple(refused))

    def _planned(self, tables: Tables, target_id: TargetId, wish: TalkWish) -> Talk:
        target = tables.plan.targets.get(target_id)
        campaign = open_campaign(tables, target.campaign_id)
        person = tables.persons.get(target.person_id)
        if target.excluded:
            raise TargetExcludedError(person.name, target.excluded)
        if campaign is not None and not wish.again:
            _must_be_within(campaign, wish.planned_on)
        row = self._boards.row(tables, target)
        if not wish.again and _is_settled(row, wish.planned_on):
            raise TargetSettledError(person.name, row.talk_number)
        plan = _plan(target, wish, campaign)
        talk = self._preparing.plan_within(tables, self._scheme(target, campaign), plan)
        tables.plan.targets.save(replace(target, talk_id=talk.id), act="plan")
        return talk

    def _scheme(self, target: TalkTarget, campaign: TalkCampaign | None) -> Scheme:
        if campaign is not None:
            return self._schemes.of(campaign.scheme_code, campaign.scheme_version)
        return self._schemes.newest_with(target.scheme_code, target.talk_type)


def _must_be_within(campaign: TalkCampaign, day: date) -> None:
    first, last = campaign.opens, campaign.closes
    if not first <= day <= last:
        raise DayOutsideWindowError(campaign.name, first.isoformat(), last.isoformat())


def _is_settled(row: BoardRow, day: date) -> bool:
    """Tell whether the period in which the day lies needs no further talk."""
    return any(
        box.done + box.planned >= box.period.count
        for box in row.boxes
        if box.period.first <= day <= box.period.last
    )


def _plan(target: TalkTarget, wish: TalkWish, campaign: TalkCampaign | None) -> Plan:
    interviewer = wish.interviewer_id or target.interviewer_id
    seats = [Seat(Role.SUBJECT, target.person_id)]
    if interviewer is not None:
        seats.insert(0, Seat(Role.INTERVIEWER, interviewer))
    if wish.recorder_id is not None:
        seats.append(Seat(Role.RECORDER, wish.recorder_id))
    return Plan(
        type_code=target.talk_type,
        planned_on=wish.planned_on,
        reason=wish.reason or (campaign.reason or campaign.name if campaign else target.note),
        place=wish.place,
        handling_office=wish.handling_office or (campaign.handling_office if campaign else ""),
        classification=wish.classification,
        seats=tuple(seats),
        starts=wish.starts,
        minutes=wish.minutes,
    )
