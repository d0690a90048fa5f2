"""What stands in the way of a stage."""

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone

from app.domain.guards import Dossier, Obstacle, obstacles
from app.domain.ids import PersonId, QuestionId, TalkId
from app.domain.outline import Outline, OutlineState, Question
from app.domain.participant import Participant, Role, identity
from app.domain.read_back import Absence, AbsenceKind, ReadBack, Refusal, SubjectOpinion
from app.domain.stage import TalkStage
from app.domain.talk import Talk

NOON = datetime(2026, 3, 5, 12, 0, tzinfo=timezone(timedelta(hours=8)))


def seat(role: Role, number: int, reason: str = "") -> Participant:
    """Return a participant."""
    return Participant(role, PersonId(number), f"某{number}", "某单位", "某职", "county", reason)


def a_dossier() -> Dossier:
    """Return a talk that lacks nothing before it begins."""
    talk = Talk(
        uid="0" * 32,
        number="2026-0001",
        scheme_code="anhui",
        scheme_version="1",
        type_code="political_supervision",
        reason="年度谈话",
        place="会议室",
        planned_on=date(2026, 3, 5),
        participants=(
            seat(Role.INTERVIEWER, 1),
            seat(Role.SUBJECT, 2),
            seat(Role.RECORDER, 3),
        ),
        entry_count=1,
        started_at=NOON - timedelta(hours=1),
        id=TalkId(1),
    )
    outline = Outline(
        TalkId(1),
        questions=(Question("问什么", id=QuestionId(1)),),
        state=OutlineState.LOCKED,
    )
    return Dossier(talk, outline, ReadBack(TalkId(1)), 3, frozenset(), NOON)


def with_people(*people: Participant) -> Dossier:
    """Return the dossier with other people."""
    dossier = a_dossier()
    return replace(dossier, talk=replace(dossier.talk, participants=people))


def test_a_complete_talk_may_begin() -> None:
    """Nothing stands in the way of a talk with people, place and locked outline."""
    assert obstacles(a_dossier(), TalkStage.IN_SESSION) == ()


def test_the_recorder_is_somebody_else() -> None:
    """TLK-01: the recorder is neither interviewer nor subject."""
    same = with_people(seat(Role.INTERVIEWER, 1), seat(Role.SUBJECT, 2), seat(Role.RECORDER, 1))
    both = with_people(seat(Role.INTERVIEWER, 1), seat(Role.SUBJECT, 2), seat(Role.RECORDER, 2))

    assert obstacles(same, TalkStage.IN_SESSION) == (Obstacle.RECORDER_IS_INTERVIEWER,)
    assert obstacles(both, TalkStage.IN_SESSION) == (Obstacle.SUBJECT_HAS_OTHER_ROLE,)


def test_nobody_is_in_two_talks_at_the_same_time() -> None:
    """REC-02: whoever sits in a talk that runs cannot begin another one."""
    people = with_people(seat(Role.INTERVIEWER, 1), seat(Role.SUBJECT, 2), seat(Role.RECORDER, 3))
    busy = replace(people, elsewhere=frozenset({identity(seat(Role.ATTENDEE, 3))}))
    free = replace(people, elsewhere=frozenset({identity(seat(Role.RECORDER, 4))}))

    assert obstacles(busy, TalkStage.IN_SESSION) == (Obstacle.PERSON_IN_OTHER_TALK,)
    assert obstacles(free, TalkStage.IN_SESSION) == ()


def test_everyone_missing_is_named_once() -> None:
    """A talk without people names each missing role."""
    assert obstacles(with_people(), TalkStage.IN_SESSION) == (
        Obstacle.NO_SUBJECT,
        Obstacle.NO_INTERVIEWER,
        Obstacle.NO_RECORDER,
    )


def test_anyone_beyond_the_three_needs_a_reason() -> None:
    """TLK-03: an attendee without a reason stands in the way."""
    people = a_dossier().talk.participants
    found = obstacles(with_people(*people, seat(Role.ATTENDEE, 4)), TalkStage.SUBMITTED)
    fine = obstacles(with_people(*people, seat(Role.ATTENDEE, 4, "协助")), TalkStage.SUBMITTED)

    assert found == (Obstacle.ATTENDEE_WITHOUT_REASON,)
    assert fine == ()


def test_an_empty_talk_cannot_be_read_back() -> None:
    """A talk without a single entry has no record."""
    dossier = a_dossier()
    empty = replace(dossier, talk=replace(dossier.talk, entry_count=0))

    assert obstacles(empty, TalkStage.AWAITING_REVIEW) == (Obstacle.NO_ENTRY,)


def test_signed_needs_every_page_and_both_officers() -> None:
    """REC-06: each page signed by hand, interviewer and recorder by certificate."""
    dossier = a_dossier()
    done = replace(
        dossier,
        read_back=ReadBack(TalkId(1), opinion=SubjectOpinion.NO_OBJECTION, signed_pages=3),
        signed_roles=frozenset({Role.INTERVIEWER, Role.RECORDER}),
    )
    one_page_short = replace(done, read_back=replace(done.read_back, signed_pages=2))

    assert obstacles(done, TalkStage.SIGNED) == ()
    assert obstacles(one_page_short, TalkStage.SIGNED) == (Obstacle.PAGES_NOT_SIGNED,)
    assert Obstacle.RECORDER_NOT_SIGNED in obstacles(dossier, TalkStage.SIGNED)


def test_a_refusal_needs_a_reason_and_two_different_witnesses() -> None:
    """One witness named twice is one witness."""
    signed = replace(a_dossier(), signed_roles=frozenset({Role.INTERVIEWER, Role.RECORDER}))

    def refused(*witnesses: str) -> tuple[Obstacle, ...]:
        refusal = Refusal("不同意其中一处表述", witnesses, NOON)
        read_back = ReadBack(TalkId(1), refusal=refusal)
        return obstacles(replace(signed, read_back=read_back), TalkStage.REFUSAL_NOTED)

    assert refused("甲", "乙") == ()
    assert refused("甲", " 甲 ") == (Obstacle.TOO_FEW_WITNESSES,)
    assert obstacles(signed, TalkStage.REFUSAL_NOTED) == (Obstacle.NO_REFUSAL,)


def test_an_absence_needs_a_reason_and_two_of_the_staff() -> None:
    """What one person alone says about an absence is not enough."""
    signed = replace(a_dossier(), signed_roles=frozenset({Role.INTERVIEWER, Role.RECORDER}))

    def absent(reason: str, *staff: str) -> tuple[Obstacle, ...]:
        absence = Absence(AbsenceKind.UNABLE, reason, staff, NOON)
        read_back = ReadBack(TalkId(1), absence=absence)
        return obstacles(replace(signed, read_back=read_back), TalkStage.ABSENCE_NOTED)

    assert absent("右手受伤", "甲", "乙") == ()
    assert absent("右手受伤", "甲", " 甲 ") == (Obstacle.ABSENCE_TOO_FEW_STAFF,)
    assert absent(" ", "甲", "乙") == (Obstacle.NO_ABSENCE,)
    assert obstacles(signed, TalkStage.ABSENCE_NOTED) == (Obstacle.NO_ABSENCE,)


def test_sealing_needs_the_archivist() -> None:
    """Sealed follows the archivist's signature."""
    assert obstacles(a_dossier(), TalkStage.SEALED) == (Obstacle.ARCHIVIST_NOT_SIGNED,)


def test_there_is_one_subject() -> None:
    """A second seat for a subject stands in the way, whoever sits there."""
    people = (seat(Role.INTERVIEWER, 1), seat(Role.SUBJECT, 2), seat(Role.RECORDER, 3))
    two = with_people(*people, seat(Role.SUBJECT, 4))
    assert obstacles(two, TalkStage.IN_SESSION) == (Obstacle.SECOND_SUBJECT,)


def test_any_recorder_is_somebody_else() -> None:
    """TLK-01 holds for the second recorder as for the first."""
    people = (seat(Role.INTERVIEWER, 1), seat(Role.SUBJECT, 2), seat(Role.RECORDER, 3))
    assert obstacles(with_people(*people, seat(Role.RECORDER, 1)), TalkStage.IN_SESSION) == (
        Obstacle.RECORDER_IS_INTERVIEWER,
    )


def test_a_talk_type_asks_for_staff() -> None:
    """TLK-02: interviewers and recorders are counted as people; attendees are not staff."""
    dossier = a_dossier()
    assert obstacles(replace(dossier, staff_at_least=2), TalkStage.IN_SESSION) == ()
    three = replace(dossier, staff_at_least=3)
    assert obstacles(three, TalkStage.IN_SESSION) == (Obstacle.TOO_FEW_STAFF,)
    people = dossier.talk.participants
    more = (*people, seat(Role.ATTENDEE, 7, "旁听"))
    attended = replace(three, talk=replace(dossier.talk, participants=more))
    assert obstacles(attended, TalkStage.IN_SESSION) == (Obstacle.TOO_FEW_STAFF,)
    enough = (*people, seat(Role.INTERVIEWER, 7))
    staffed = replace(three, talk=replace(dossier.talk, participants=enough))
    assert obstacles(staffed, TalkStage.IN_SESSION) == ()
