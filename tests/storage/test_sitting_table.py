"""Sittings, papers handed in, and what older programs wrote of people."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app.domain.handed_in import HandedIn
from app.domain.ids import HandedInId, SittingId
from app.domain.participant import Gender, Participant, Role
from app.domain.sitting import Attendance, Presence, Sitting
from app.services.ports.vault_store import VaultStore
from app.storage.audit_chain import AuditChain
from tests.builders_vault import KEY, MORNING, a_person, a_talk, a_unit, stored_talk

LATER = MORNING + timedelta(hours=1)


def test_a_sitting_comes_back_whole(store: VaultStore) -> None:
    """Every field and everyone in it, in order; saving replaces both."""
    talk_id = stored_talk(store)
    recorder = Participant(Role.RECORDER, None, "周宁", "县委办", "科员", "county", "", Gender.MALE)
    doctor = Participant(
        Role.ATTENDEE, None, "吴静怡", "", "", "", "不适", Gender.FEMALE, "医护人员"
    )
    people = (Presence(recorder, None, LATER), Presence(doctor, MORNING, None))
    with store.change() as tables:
        sitting = tables.sittings.add(Sitting(talk_id, 1, MORNING, "一号室", people))
        second = tables.sittings.add(replace(sitting, number=2, people=()))
        full = replace(
            sitting,
            attendance=Attendance("良好", MORNING, LATER, "李文"),
            ended_at=LATER,
            reason="改日",
            fingerprint="ab" * 32,
            people=people[:1],
        )
        tables.sittings.save(full)

    with store.read() as tables:
        assert tables.sittings.of_talk(talk_id) == (full, second)
        assert tables.audit.first_break() is None
    with pytest.raises(KeyError), store.change() as tables:
        tables.sittings.save(replace(full, id=SittingId(99)))


def test_papers_handed_in_stay_in_the_vault(store: VaultStore) -> None:
    """One withdrawn is out of the list and still there."""
    talk_id = stored_talk(store)
    with store.change() as tables:
        first = tables.handed_in.add(HandedIn(talk_id, "情况说明", 3, MORNING, "周宁"))
        second = tables.handed_in.add(HandedIn(talk_id, "票据", 14, LATER, "周宁"))
        tables.handed_in.set_withdrawn(first.id, withdrawn=True)

    with store.read() as tables:
        assert tables.handed_in.of_talk(talk_id) == (second,)
        assert tables.handed_in.get(first.id) == first
        assert tables.audit.first_break() is None
    with pytest.raises(KeyError), store.change() as tables:
        tables.handed_in.set_withdrawn(HandedInId(99), withdrawn=True)


def test_people_without_the_later_facts_keep_their_old_hash(store: VaultStore) -> None:
    """What an earlier program wrote of a person still answers for its audit entry."""
    chain = AuditChain(KEY[:32])
    with store.change() as tables:
        unit = tables.units.add(a_unit())
        person = a_person(unit.id)
        tables.persons.add(person)
        entry = tables.audit.newest(1)[0]
        old_body = (person.name, unit.id, person.post, 1, person.authority, person.order)
        assert entry.body_hash == chain.of_body(old_body).hex()
        tables.persons.add(replace(person, name="吴静怡", gender=Gender.FEMALE))
        tables.talks.add(a_talk())
    with store.read() as tables:
        assert [p.gender for p in tables.persons.all()] == [Gender.UNSAID, Gender.FEMALE]
        assert tables.audit.first_break() is None


def test_a_participant_keeps_gender_and_duty(store: VaultStore) -> None:
    """They come back with the talk, and the trail covers them."""
    more = Participant(Role.ATTENDEE, None, "吴静怡", "", "", "", "翻译", Gender.FEMALE, "翻译人员")
    talk = a_talk()
    with store.change() as tables:
        stored = tables.talks.add(replace(talk, participants=(*talk.participants, more)))
    with store.read() as tables:
        assert tables.talks.get(stored.id).participants[-1] == more
        assert tables.audit.first_break() is None
