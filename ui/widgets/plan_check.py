"""What a plan lacks or gets wrong, found by the domain's own guards while it is typed."""

from collections.abc import Mapping
from datetime import datetime

from app.domain.guards import Dossier, Obstacle, obstacles
from app.domain.ids import TalkId
from app.domain.outline import Outline
from app.domain.participant import Gender, Participant
from app.domain.people_rules import Caution, cautions
from app.domain.read_back import ReadBack
from app.domain.scheme import TalkType
from app.domain.stage import TalkStage
from app.domain.talk import Talk
from app.services.preparing_talks import Plan

CLASHES = frozenset(
    {
        Obstacle.RECORDER_IS_INTERVIEWER,
        Obstacle.SUBJECT_HAS_OTHER_ROLE,
        Obstacle.ATTENDEE_WITHOUT_REASON,
        Obstacle.SECOND_SUBJECT,
        Obstacle.TOO_FEW_STAFF,
    }
)
"""What is wrong, against what is only not there yet."""

_NOT_OF_THE_PLAN = frozenset({Obstacle.NO_QUESTION})


def plan_obstacles(plan: Plan, talk_type: TalkType | None = None) -> tuple[Obstacle, ...]:
    """Return what would keep a talk with this plan from going on to its notice."""
    nothing = TalkId(0)
    dossier = Dossier(
        talk=_talk(plan, {}),
        outline=Outline(nothing),
        read_back=ReadBack(nothing),
        pages=0,
        signed_roles=frozenset(),
        now=datetime.min,
        staff_at_least=talk_type.staff_at_least if talk_type else 0,
    )
    found = (*obstacles(dossier, TalkStage.SUBMITTED), *obstacles(dossier, TalkStage.NOTIFIED))
    return tuple(o for o in dict.fromkeys(found) if o not in _NOT_OF_THE_PLAN)


def plan_cautions(
    plan: Plan, talk_type: TalkType, genders: Mapping[int, Gender]
) -> tuple[Caution, ...]:
    """Return what the talk type asks to see to before the talk; it blocks nothing."""
    return cautions(_talk(plan, genders), talk_type, ())


def _talk(plan: Plan, genders: Mapping[int, Gender]) -> Talk:
    return Talk(
        uid="",
        number="",
        scheme_code="",
        scheme_version="",
        type_code=plan.type_code,
        reason=plan.reason,
        place=plan.place,
        planned_on=plan.planned_on,
        participants=tuple(
            Participant(
                role=seat.role,
                person_id=seat.person_id,
                name="",
                unit_name="",
                post="",
                reason=seat.reason,
                gender=genders.get(seat.person_id, Gender.UNSAID),
            )
            for seat in plan.seats
        ),
    )
