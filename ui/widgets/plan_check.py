"""What a plan lacks or gets wrong, found by the domain's own guards while it is typed."""

from datetime import datetime

from app.domain.guards import Dossier, Obstacle, obstacles
from app.domain.ids import TalkId
from app.domain.outline import Outline
from app.domain.participant import Participant
from app.domain.read_back import ReadBack
from app.domain.stage import TalkStage
from app.domain.talk import Talk
from app.services.preparing_talks import Plan

CLASHES = frozenset(
    {
        Obstacle.RECORDER_IS_INTERVIEWER,
        Obstacle.SUBJECT_HAS_OTHER_ROLE,
        Obstacle.ATTENDEE_WITHOUT_REASON,
    }
)
"""What is wrong, against what is only not there yet."""

_NOT_OF_THE_PLAN = frozenset({Obstacle.NO_QUESTION})


def plan_obstacles(plan: Plan) -> tuple[Obstacle, ...]:
    """Return what would keep a talk with this plan from going on to its notice."""
    talk = Talk(
        uid="",
        number="",
        scheme_code="",
        scheme_version="",
        type_code=plan.type_code,
        reason=plan.reason,
        place=plan.place,
        planned_on=plan.planned_on,
        participants=tuple(
            Participant(seat.role, seat.person_id, "", "", "", reason=seat.reason)
            for seat in plan.seats
        ),
    )
    nothing = TalkId(0)
    dossier = Dossier(talk, Outline(nothing), ReadBack(nothing), 0, frozenset(), datetime.min)
    found = (*obstacles(dossier, TalkStage.SUBMITTED), *obstacles(dossier, TalkStage.NOTIFIED))
    return tuple(o for o in dict.fromkeys(found) if o not in _NOT_OF_THE_PLAN)
