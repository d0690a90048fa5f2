"""Making the plan: campaigns, targets, meeting days, facts; and from a target to a talk."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.domain.cadence_due import applies, day_in
from app.domain.errors import RuleBrokenError
from app.domain.ids import CampaignId, TalkId, TargetId, UnitId
from app.domain.participant import Role
from app.domain.plan import (
    CampaignClosedError,
    CampaignState,
    DayOutsideWindowError,
    DutyDone,
    Fact,
    PlannedTime,
    ProposalAnswer,
    TalkCampaign,
    TalkTarget,
    TalkWish,
    TargetExcludedError,
    TargetSettledError,
    UnitEvent,
    WindowTurnedError,
    clean_fact,
)
from app.domain.plan_board import BoardRow
from app.domain.plan_proposals import Proposal
from app.domain.scheme import Campaign, Scheme
from app.domain.talk import Talk
from app.domain.text import clean_line
from app.services.errors import Cancelled
from app.services.plan_boards import PlanBoards
from app.services.plan_rows import HEAD, groups_of
from app.services.ports.record_files import Progress
from app.services.ports.vault_store import Tables, VaultStore
from app.services.preparing_talks import Plan, PreparingTalks, Seat
from app.services.scheme_shelf import SchemeShelf


@dataclass(frozen=True)
class PlannedMany:
    """What came of planning many: the talks, and each target that was refused with the reason."""

    talks: tuple[Talk, ...]
    refused: tuple[tuple[TargetId, RuleBrokenError], ...]


class Planning:
    """Changes the plan; every change is audited, and each call is one step or none."""

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

    def campaign_from_scheme(self, scheme: Scheme, shipped: Campaign, year: int) -> TalkCampaign:
        """Return a campaign as a scheme suggests it, to be looked at; nothing is stored."""
        return TalkCampaign(
            name=f"{year}年{shipped.name}",
            scheme_code=scheme.code,
            scheme_version=scheme.version,
            talk_type=shipped.talk_type,
            opens=day_in(year, shipped.opens),
            closes=day_in(year, shipped.closes),
            basis="、".join(_bases(scheme, shipped.talk_type)),
        )

    def save_campaign(self, campaign: TalkCampaign) -> TalkCampaign:
        """Add the campaign, or change it where it has an id.

        Raises TextMissingError, TextTooLongError, WindowTurnedError.
        """
        if campaign.closes < campaign.opens:
            raise WindowTurnedError
        clean = replace(
            campaign,
            name=clean_line(campaign.name, "campaign_name"),
            basis=clean_line(campaign.basis, "basis", required=False),
            reason=clean_line(campaign.reason, "reason", required=False),
            handling_office=clean_line(campaign.handling_office, "handling_office", required=False),
        )
        with self._store.change() as tables:
            if clean.id:
                tables.plan.campaigns.save(clean)
                return clean
            return tables.plan.campaigns.add(clean)

    def close_campaign(self, campaign_id: CampaignId) -> TalkCampaign:
        """Close a campaign: it takes no more targets and talks."""
        return self._turn(campaign_id, CampaignState.CLOSED, "close")

    def reopen_campaign(self, campaign_id: CampaignId) -> TalkCampaign:
        """Open a closed campaign again."""
        return self._turn(campaign_id, CampaignState.OPEN, "reopen")

    def add_targets(self, targets: Sequence[TalkTarget]) -> int:
        """Take persons into the plan; return how many were new. Raises CampaignClosedError."""
        with self._store.change() as tables:
            return len(new_targets(tables, targets))

    def target(self, target_id: TargetId) -> TalkTarget:
        """Return one target as it is stored."""
        with self._store.read() as tables:
            return tables.plan.targets.get(target_id)

    def save_target(self, target: TalkTarget) -> TalkTarget:
        """Change who talks to a target, the wished-for day and the note."""
        clean = cleaned(target)
        with self._store.change() as tables:
            tables.plan.targets.save(clean)
        return clean

    def exclude(self, target_ids: Sequence[TargetId], reason: str) -> None:
        """Take targets out of the plan, with the reason; raises TextMissingError."""
        clean = clean_line(reason, "reason")
        self._each(target_ids, clean, "exclude")

    def include(self, target_ids: Sequence[TargetId]) -> None:
        """Take excluded targets back in."""
        self._each(target_ids, "", "include")

    def candidates(
        self, scheme: Scheme, talk_type: str, year: int, campaign_id: CampaignId | None = None
    ) -> tuple[TalkTarget, ...]:
        """Return whom a type's cadence concerns in the register and who is no target yet.

        Nothing is stored: give those that shall be to `add_targets`.
        """
        wanted = scheme.talk_type(talk_type)
        with self._store.read() as tables:
            levels = {unit.id: unit.level for unit in tables.units.all()}
            groups = groups_of(tables.plan.facts.all())
            known = {target_key(target) for target in tables.plan.targets.of_year(year)}
            persons = tables.persons.all()
        found = []
        for person in persons:
            own = groups.get(person.id, frozenset()) | ({HEAD} if person.is_head else set())
            target = TalkTarget(person.id, year, scheme.code, talk_type, campaign_id)
            fits = not wanted.cadence or applies(wanted.cadence, levels[person.unit_id], own)
            if fits and (person.is_head or not wanted.subject_must_be_head):
                found += [target] if target_key(target) not in known else []
        return tuple(found)

    def set_event(
        self, unit_ids: Sequence[UnitId], event: str, year: int, day: date | None
    ) -> None:
        """Set the day of an event for units, or take it back with None."""
        with self._store.change() as tables:
            note_events(tables, unit_ids, event, year, day)

    def facts(self) -> tuple[Fact, ...]:
        """Return all facts that hold about persons and units."""
        with self._store.read() as tables:
            return tables.plan.facts.all()

    def set_fact(self, fact: Fact) -> Fact:
        """Note a fact as of today; an empty value takes it back. Raises FactValueError."""
        clean = clean_fact(fact)
        with self._store.change() as tables:
            return tables.plan.facts.set(clean)

    def note_duty(self, done: DutyDone) -> DutyDone:
        """Note that a duty was done on a day."""
        clean = replace(done, note=clean_line(done.note, "note", required=False))
        with self._store.change() as tables:
            return tables.plan.duties.add(clean)

    def remove_duty(self, duty_id: int) -> None:
        """Take a duty's note back."""
        with self._store.change() as tables:
            tables.plan.duties.remove(duty_id)

    def decline(self, proposal: Proposal, reason: str) -> None:
        """Answer a proposal with no, and why; raises TextMissingError."""
        answer = ProposalAnswer(
            proposal.scheme_code,
            proposal.trigger.code,
            proposal.person_id,
            proposal.cause,
            clean_line(reason, "reason"),
        )
        with self._store.change() as tables:
            tables.plan.answers.add(answer)

    def propose_target(self, proposal: Proposal, year: int) -> TalkTarget:
        """Take a proposed talk into the year's plan."""
        target = TalkTarget(
            proposal.person_id,
            year,
            proposal.scheme_code,
            proposal.trigger.talk_type,
            note=f"{proposal.trigger.name}：{' → '.join(proposal.words)}",
        )
        with self._store.change() as tables:
            new_targets(tables, (target,))
            known = {target_key(each): each for each in tables.plan.targets.of_year(year)}
            return known[target_key(target)]

    def set_time(self, planned: PlannedTime) -> None:
        """Set at what time a talk shall begin; no time takes it back."""
        with self._store.change() as tables:
            tables.talks.stage(planned.talk_id)
            tables.plan.times.set(planned)

    def time_of(self, talk_id: TalkId) -> PlannedTime | None:
        """Return at what time a talk is planned to begin."""
        with self._store.read() as tables:
            return tables.plan.times.get(talk_id)

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
        if wish.starts is not None:
            tables.plan.times.set(PlannedTime(talk.id, wish.starts, wish.minutes))
        return talk

    def _scheme(self, target: TalkTarget, campaign: TalkCampaign | None) -> Scheme:
        if campaign is not None:
            return self._schemes.of(campaign.scheme_code, campaign.scheme_version)
        return self._schemes.newest_with(target.scheme_code, target.talk_type)

    def _turn(self, campaign_id: CampaignId, state: CampaignState, act: str) -> TalkCampaign:
        with self._store.change() as tables:
            campaign = replace(tables.plan.campaigns.get(campaign_id), state=state)
            tables.plan.campaigns.save(campaign, act)
            return campaign

    def _each(self, target_ids: Sequence[TargetId], excluded: str, act: str) -> None:
        with self._store.change() as tables:
            for target_id in target_ids:
                target = tables.plan.targets.get(target_id)
                if target.excluded != excluded:
                    tables.plan.targets.save(replace(target, excluded=excluded), act)


def new_targets(tables: Tables, targets: Sequence[TalkTarget]) -> list[TalkTarget]:
    """Store the targets that are not in the plan yet; raises CampaignClosedError."""
    for campaign_id in {target.campaign_id for target in targets}:
        open_campaign(tables, campaign_id)
    known = {
        target_key(target)
        for year in {target.year for target in targets}
        for target in tables.plan.targets.of_year(year)
    }
    added = []
    for target in targets:
        if target_key(target) not in known:
            known.add(target_key(target))
            added.append(tables.plan.targets.add(cleaned(target)))
    return added


def note_events(
    tables: Tables, unit_ids: Sequence[UnitId], event: str, year: int, day: date | None
) -> None:
    """Note the day of an event for units."""
    for unit_id in unit_ids:
        tables.plan.events.set(UnitEvent(unit_id, event, year, day))


def cleaned(target: TalkTarget) -> TalkTarget:
    """Return a target with its words cleaned; raises TextTooLongError."""
    return replace(
        target,
        interviewer=clean_line(target.interviewer, "interviewer", required=False),
        note=clean_line(target.note, "note", required=False),
    )


def target_key(target: TalkTarget) -> tuple[object, ...]:
    """Return what makes a target the same one."""
    return (
        target.person_id,
        target.year,
        target.scheme_code,
        target.talk_type,
        target.campaign_id,
        target.turn,
    )


def open_campaign(tables: Tables, campaign_id: CampaignId | None) -> TalkCampaign | None:
    """Return a campaign that is open, None for the year's plan; raises CampaignClosedError."""
    if campaign_id is None:
        return None
    campaign = tables.plan.campaigns.get(campaign_id)
    if campaign.state is CampaignState.CLOSED:
        raise CampaignClosedError(campaign.name)
    return campaign


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
    )


def _bases(scheme: Scheme, type_code: str) -> list[str]:
    titles = {basis.code: basis.title for basis in scheme.bases}
    return [titles[code] for code in scheme.talk_type(type_code).basis if code in titles]
