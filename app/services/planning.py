"""Making the plan: campaigns, and who is to be talked to in them and in the year."""

from collections.abc import Sequence
from dataclasses import replace

from app.domain.cadence_due import applies, day_in
from app.domain.ids import CampaignId, PersonId, TargetId
from app.domain.plan import (
    CampaignClosedError,
    CampaignState,
    ProposalAnswer,
    TalkCampaign,
    TalkTarget,
    WindowTurnedError,
)
from app.domain.plan_board import counts_as_held
from app.domain.plan_proposals import Proposal
from app.domain.scheme import Campaign, Scheme
from app.domain.text import LONGEST_LINE, clean_line
from app.services.plan_rows import groups_of, own_groups
from app.services.ports.vault_store import Tables, VaultStore


class Planning:
    """Changes the plan; every change is audited, and each call is one step or none."""

    def __init__(self, store: VaultStore) -> None:
        self._store = store

    def campaign_from_scheme(self, scheme: Scheme, shipped: Campaign, year: int) -> TalkCampaign:
        """Return a campaign as a scheme suggests it, to be looked at; nothing is stored.

        One that closes earlier in the year than it opens ends in the next.
        """
        opens, closes = day_in(year, shipped.opens), day_in(year, shipped.closes)
        return TalkCampaign(
            name=f"{year}年{shipped.name}",
            scheme_code=scheme.code,
            scheme_version=scheme.version,
            talk_type=shipped.talk_type,
            opens=opens,
            closes=closes if closes >= opens else day_in(year + 1, shipped.closes),
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
            campaign = open_campaign(tables, campaign_id)
            year = campaign.opens.year if campaign else year
            known = {target_key(target) for target in tables.plan.targets.of_year(year)}
            persons = tables.persons.all()
        found = []
        for person in persons:
            own = own_groups(groups, person.id, is_head=person.is_head)
            target = TalkTarget(person.id, year, scheme.code, talk_type, campaign_id)
            fits = not wanted.cadence or applies(wanted.cadence, levels[person.unit_id], own)
            if fits and (person.is_head or not wanted.subject_must_be_head):
                found += [target] if target_key(target) not in known else []
        return tuple(found)

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
        """Take a proposed talk into the year's plan.

        Who is excluded comes back; where all talks with the person are held, it is one more.
        """
        key = (proposal.person_id, proposal.scheme_code, proposal.trigger.talk_type)
        words = f"{proposal.trigger.name}：{' → '.join(proposal.words)}"
        with self._store.change() as tables:
            year_plan = (t for t in tables.plan.targets.of_year(year) if t.campaign_id is None)
            mine = [t for t in year_plan if (t.person_id, t.scheme_code, t.talk_type) == key]
            listed = [target for target in mine if not target.excluded]
            if len(listed) > _times_held(tables, key, year):
                return listed[-1]
            if len(listed) < len(mine):
                back = next(target for target in mine if target.excluded)
                tables.plan.targets.save(replace(back, excluded=""), "include")
                return replace(back, excluded="")
            turn = max((target.turn for target in mine), default=0) + 1
            person_id, scheme_code, talk_type = key
            target = TalkTarget(person_id, year, scheme_code, talk_type, turn=turn)
            return tables.plan.targets.add(replace(target, note=words[:LONGEST_LINE]))

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


def _times_held(tables: Tables, key: tuple[PersonId, str, str], year: int) -> int:
    person_id, scheme_code, talk_type = key
    return sum(
        counts_as_held(talk.stage, was_aborted=talk.was_aborted)
        for talk in tables.plan.targets.talks_with(person_id)
        if (talk.scheme_code, talk.talk_type, talk.day.year) == (scheme_code, talk_type, year)
    )


def new_targets(tables: Tables, targets: Sequence[TalkTarget]) -> list[TalkTarget]:
    """Store the targets that are not in the plan yet; raises CampaignClosedError.

    A campaign's targets are of the year in which it opens, wherever its window ends.
    """
    campaigns = {open_campaign(tables, one) for one in {each.campaign_id for each in targets}}
    years = {campaign.id: campaign.opens.year for campaign in campaigns if campaign}
    targets = [replace(t, year=years.get(t.campaign_id or CampaignId(0), t.year)) for t in targets]
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


def _bases(scheme: Scheme, type_code: str) -> list[str]:
    titles = {basis.code: basis.title for basis in scheme.bases}
    return [titles[code] for code in scheme.talk_type(type_code).basis if code in titles]
