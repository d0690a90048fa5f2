"""The plan in the vault: every row answers to the audit trail, and what is read is in order."""

from dataclasses import replace
from datetime import date, time

import pytest

from app.domain.ids import PersonId, TalkId, UnitId
from app.domain.participant import Participant, Role
from app.domain.plan import (
    CampaignState,
    DutyDone,
    Fact,
    FactKind,
    PlannedTime,
    PostChange,
    ProposalAnswer,
    TalkCampaign,
    TalkTarget,
    UnitEvent,
)
from app.domain.stage import TalkStage
from app.services.ports.vault_store import Tables, VaultStore
from tests.builders_vault import MORNING, a_person, a_talk, a_unit

DAY = date(2026, 3, 5)
CAMPAIGN = TalkCampaign("春季谈话", "anhui", "1", "political_supervision", DAY, date(2026, 7, 10))


def a_registered_person(tables: Tables, name: str = "柳如是", order: int = 0) -> PersonId:
    """Store a unit and a person in it."""
    unit = tables.units.add(a_unit(order=order))
    return tables.persons.add(a_person(unit.id, name)).id


def a_target(person: PersonId, **others: object) -> TalkTarget:
    """Return a target that is not stored yet."""
    return TalkTarget(person, 2026, "anhui", "political_supervision", **others)  # type: ignore[arg-type]


def a_talk_with(tables: Tables, person: PersonId, number: str, day: date) -> TalkId:
    """Store a planned talk with a person of the register."""
    subject = Participant(Role.SUBJECT, person, "柳如是", "", "")
    talk = replace(a_talk(number, day), participants=(subject,))
    return tables.talks.add(talk).id


def test_rows_of_every_kind_answer_to_the_trail(store: VaultStore) -> None:
    """Added, changed and taken back: the trail is whole all the way."""
    with store.change() as tables:
        person = a_registered_person(tables)
        unit = tables.persons.get(person).unit_id
        tables.plan.events.set(UnitEvent(unit, "meeting", 2026, DAY))
        tables.plan.events.set(UnitEvent(unit, "meeting", 2026, DAY))
        tables.plan.events.set(UnitEvent(unit, "meeting", 2026, None))
        campaign = tables.plan.campaigns.add(CAMPAIGN)
        tables.plan.campaigns.save(replace(campaign, state=CampaignState.CLOSED), "close")
        target = tables.plan.targets.add(a_target(person, campaign_id=campaign.id))
        tables.plan.targets.save(replace(target, excluded="外派"), "exclude")
        tables.plan.facts.set(Fact(FactKind.SCORE, person, "79.99", 2026))
        tables.plan.facts.set(Fact(FactKind.SCORE, person, "", 2026))
        done = tables.plan.duties.add(DutyDone("jinchang", "lecture", DAY, unit))
        tables.plan.duties.remove(done.id)
        tables.plan.post_changes.add(PostChange(person, unit, "甲", unit, "乙"))
        talk = a_talk_with(tables, person, "2026-0001", DAY)
        tables.plan.times.set(PlannedTime(talk, time(9, 30), 90))
        tables.plan.times.set(PlannedTime(talk, None))
        tables.plan.answers.add(ProposalAnswer("jinchang", "t", person, "score:2026", "已谈"))

    with store.read() as tables:
        assert tables.audit.first_break() is None
        assert tables.plan.events.of_year(2026) == ()
        assert tables.plan.facts.all() == ()
        assert tables.plan.duties.between(DAY, DAY) == ()
        assert tables.plan.targets.get(target.id).excluded == "外派"
        assert tables.plan.campaigns.all()[0].state is CampaignState.CLOSED


def test_a_day_that_is_noted_already_is_no_change(store: VaultStore) -> None:
    """The trail tells only what really changed."""
    with store.change() as tables:
        unit = tables.units.add(a_unit()).id
        for _ in range(3):
            tables.plan.events.set(UnitEvent(unit, "meeting", 2026, DAY))
    with store.read() as tables:
        assert [e.entity for e in tables.audit.newest(9)].count("unit_event") == 1
        assert tables.plan.events.day(unit, "meeting", 2026) == DAY
        assert tables.plan.events.day(unit, "meeting", 2027) is None


def test_targets_come_in_the_order_of_the_register(store: VaultStore) -> None:
    """Leaders' order is set by hand, never by age or alphabet."""
    with store.change() as tables:
        last = a_registered_person(tables, "甲", order=9)
        first = a_registered_person(tables, "乙", order=1)
        campaign = tables.plan.campaigns.add(CAMPAIGN).id
        for person in (last, first):
            tables.plan.targets.add(a_target(person))
        tables.plan.targets.add(a_target(first, campaign_id=campaign))
    with store.read() as tables:
        assert [row.name for row in tables.plan.targets.rows(2026, None)] == ["乙", "甲"]
        assert len(tables.plan.targets.rows(2026, campaign)) == 1
        assert len(tables.plan.targets.all_rows(2026)) == 3
        assert tables.plan.targets.all_rows(2027) == []


def test_the_same_target_is_stored_once(store: VaultStore) -> None:
    """A second one needs another turn."""
    with store.change() as tables:
        person = a_registered_person(tables)
        tables.plan.targets.add(a_target(person))
        tables.plan.targets.add(a_target(person, turn=2))
    with pytest.raises(Exception, match="UNIQUE"), store.change() as tables:
        tables.plan.targets.add(a_target(person))


def test_talks_are_told_with_what_became_of_them(store: VaultStore) -> None:
    """A cancelled talk is none; one that was broken off is told by the trail for ever."""
    with store.change() as tables:
        person = a_registered_person(tables)
        planned = a_talk_with(tables, person, "2026-0001", DAY)
        gone = a_talk_with(tables, person, "2026-0002", DAY)
        broken = a_talk_with(tables, person, "2026-0003", date(2026, 4, 1))
        talk = replace(tables.talks.get(gone), stage=TalkStage.CANCELLED)
        tables.talks.save(talk, "advance:cancelled")
        talk = replace(tables.talks.get(broken), started_at=MORNING, stage=TalkStage.ABORTED)
        tables.talks.save(talk, "advance:aborted")
        tables.talks.save(replace(talk, stage=TalkStage.ENDED), "advance:ended")
    with store.read() as tables:
        found = tables.plan.targets.talks_with(person)
        assert [(t.talk_id, t.was_aborted) for t in found] == [(planned, False), (broken, True)]
        assert found[1].day == MORNING.date()  # the day it began, not the one planned
        assert tables.plan.targets.talks(date(2026, 4, 1), date(2026, 4, 30)) == []
        assert len(tables.plan.targets.talks(DAY, DAY)) == 2


def test_the_approval_is_read_from_the_trail(store: VaultStore) -> None:
    """The newest approval counts; nobody can type one."""
    with store.change() as tables:
        person = a_registered_person(tables)
        talk = a_talk_with(tables, person, "2026-0001", DAY)
        assert tables.plan.targets.approved_at(talk) is None
        for _ in range(2):
            tables.talks.save(tables.talks.get(talk), "advance:approved")
    with store.read() as tables:
        newest = max(e.at for e in tables.audit.newest(9) if e.act == "advance:approved")
        assert tables.plan.targets.approved_at(talk) == newest


def test_times_and_days_come_back_as_they_were(store: VaultStore) -> None:
    """What is optional stays empty."""
    with store.change() as tables:
        person = a_registered_person(tables)
        talk = a_talk_with(tables, person, "2026-0001", DAY)
        tables.plan.times.set(PlannedTime(talk, time(14, 5), 45))
        target = tables.plan.targets.add(
            a_target(person, wanted_on=DAY, interviewer="省委书记", organiser="province")
        )
        tables.plan.facts.set(Fact(FactKind.TAGS, person, "money,power"))
        tables.plan.facts.set(Fact(FactKind.TEAM_RATING, UnitId(person), "一般", 2026))
    with store.read() as tables:
        assert tables.plan.times.get(talk) == PlannedTime(talk, time(14, 5), 45)
        assert tables.plan.times.all()[talk].minutes == 45
        assert tables.plan.times.get(TalkId(99)) is None
        assert tables.plan.targets.get(target.id) == target
        (own,) = tables.plan.facts.about_person(person)
        assert own.tags() == {"money", "power"}
        assert tables.plan.targets.planned_on(DAY) == (talk,)
