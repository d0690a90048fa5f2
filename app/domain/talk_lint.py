"""What is to be seen to before a talk (TLK-01…09, REC-02); each remark names its rule.

Words, severities and the number of days are the scheme's; a rule that it lacks is not applied.
Errors stand in the way by the guards; warnings never do.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from app.domain.cadence_due import Box, BoxState
from app.domain.guards import Obstacle, clashes
from app.domain.ids import PersonId, UnitId
from app.domain.participant import STAFF, Participant, Role, identity
from app.domain.people_rules import Caution, cautions
from app.domain.plan_board import HeldTalk
from app.domain.register import Person, Unit
from app.domain.scheme import Direction, LintRule, Scheme, Severity, TalkType
from app.domain.stage import TalkStage
from app.domain.talk import Talk


class TalkFault(StrEnum):
    """What a remark is about; the client words it."""

    NO_RECORDER = "no_recorder"  # TLK-01
    RECORDER_IS_INTERVIEWER = "recorder_is_interviewer"
    SUBJECT_HAS_OTHER_ROLE = "subject_has_other_role"
    TOO_FEW_STAFF = "too_few_staff"  # TLK-02: number = how many it needs
    OTHER_WITHOUT_REASON = "other_without_reason"  # TLK-03: who
    MORE_THAN_ONE_INTERVIEWER = "more_than_one_interviewer"
    NO_FEMALE_STAFF = "no_female_staff"  # TLK-04
    GENDER_NOT_SAID = "gender_not_said"
    AFTER_MEETING = "after_meeting"  # TLK-05: day = the meeting
    MEETING_UNKNOWN = "meeting_unknown"  # who = the unit
    WRONG_LEVEL = "wrong_level"  # TLK-06: who = interviewer
    LEVEL_UNKNOWN = "level_unknown"
    INTERVIEWER_NOT_HEAD = "interviewer_not_head"
    SUBJECT_NOT_HEAD = "subject_not_head"
    BELOW_AUTHORITY = "below_authority"  # who = the authority's name
    OVERDUE = "overdue"  # TLK-07: day = the due day
    ALREADY_DONE = "already_done"  # number = how many were held
    NOT_APPROVED = "not_approved"  # TLK-08
    APPROVED_TOO_LATE = "approved_too_late"  # day = the day of approval
    UNDER_ADMONITION = "under_admonition"  # TLK-09: day = until when
    RECENT_TALK = "recent_talk"  # other = the talk's number, day = its day
    SAME_TIME = "same_time"  # REC-02: who, other, day


@dataclass(frozen=True)
class TalkRemark:
    """One remark on a talk; `text` and `source` are the rule's own, from the scheme.

    `who`, `day`, `other` (a talk's number) and `number` say more, by its fault.
    """

    rule: str
    severity: Severity
    fault: TalkFault
    text: str
    source: str
    who: str = ""
    day: date | None = None
    other: str = ""
    number: int = 0


@dataclass(frozen=True)
class Company:
    """What the register and the vault know of a talk's people and day.

    `persons` and `units` are those of the register; `meeting` the day of the event that the
    talk's type must precede, for the subject's unit in the year of the talk; `boxes` the
    subject's periods without this talk. `others` are talks planned for the same day, by those
    who would have to be in both; `earlier` talks held with the subject, the newest first.
    """

    persons: Mapping[PersonId, Person] = field(default_factory=dict)
    units: Mapping[UnitId, Unit] = field(default_factory=dict)
    meeting: date | None = None
    boxes: tuple[Box, ...] = ()
    influence_until: date | None = None
    approved_on: date | None = None
    others: tuple[tuple[Talk, tuple[str, ...]], ...] = ()
    earlier: tuple[HeldTalk, ...] = ()


_Found = Iterator[tuple[TalkFault, dict[str, Any]]]


def remarks(
    talk: Talk, scheme: Scheme, talk_type: TalkType, company: Company
) -> tuple[TalkRemark, ...]:
    """Return all remarks on a talk, errors first, then by rule."""
    found: list[TalkRemark] = []
    for code, check in _CHECKS.items():
        rule = scheme.rule(code)
        if rule is not None:
            found += (_remark(rule, *each) for each in check(talk, scheme, talk_type, company))
    order = list(Severity)
    return tuple(sorted(found, key=lambda remark: order.index(remark.severity)))


def _remark(rule: LintRule, fault: TalkFault, said: dict[str, Any]) -> TalkRemark:
    severity = rule.severity
    if fault in _ONLY_TELLS:
        severity = Severity.INFO
    elif fault is TalkFault.SAME_TIME and severity is Severity.ERROR:
        severity = Severity.WARNING  # what is only planned can still be moved; the guard blocks
    return TalkRemark(rule.code, severity, fault, rule.text, rule.source, **said)


def _recorder(talk: Talk, _s: Scheme, talk_type: TalkType, _c: Company) -> _Found:
    if Role.RECORDER in talk_type.required_roles and talk.one(Role.RECORDER) is None:
        yield TalkFault.NO_RECORDER, {}
    for obstacle in clashes(talk.participants):
        if obstacle in _CLASHES:
            yield _CLASHES[obstacle], {}


def _staff(talk: Talk, _s: Scheme, talk_type: TalkType, _c: Company) -> _Found:
    staff = {identity(p) for p in talk.participants if p.role in STAFF}
    if len(staff) < talk_type.staff_at_least:
        yield TalkFault.TOO_FEW_STAFF, {"number": talk_type.staff_at_least}


def _others(talk: Talk, _s: Scheme, talk_type: TalkType, _c: Company) -> _Found:
    for person in talk.with_role(Role.ATTENDEE):
        if not (person.duty.strip() and person.reason.strip()):
            yield TalkFault.OTHER_WITHOUT_REASON, {"who": person.name}
    if talk_type.mode == _ONE_TO_ONE:
        for person in talk.with_role(Role.INTERVIEWER)[1:]:
            yield TalkFault.MORE_THAN_ONE_INTERVIEWER, {"who": person.name}


def _women(talk: Talk, _s: Scheme, talk_type: TalkType, _c: Company) -> _Found:
    for caution in cautions(talk, talk_type, ()):
        if caution in _CAUTIONS:
            yield _CAUTIONS[caution], {}


def _before_meeting(talk: Talk, _s: Scheme, talk_type: TalkType, company: Company) -> _Found:
    cadence = talk_type.cadence
    subject = talk.one(Role.SUBJECT)
    if cadence is None or not cadence.before or subject is None:
        return
    if company.meeting is None:
        yield TalkFault.MEETING_UNKNOWN, {"who": subject.unit_name}
    elif talk.planned_on >= company.meeting:
        yield TalkFault.AFTER_MEETING, {"who": subject.unit_name, "day": company.meeting}


def _levels(talk: Talk, scheme: Scheme, talk_type: TalkType, company: Company) -> _Found:
    subject = talk.one(Role.SUBJECT)
    if subject is None:
        return
    below = company.persons.get(subject.person_id) if subject.person_id else None
    if talk_type.subject_must_be_head and below is not None and not below.is_head:
        yield TalkFault.SUBJECT_NOT_HEAD, {"who": subject.name}
    for interviewer in talk.with_role(Role.INTERVIEWER)[:1]:
        above = company.persons.get(interviewer.person_id) if interviewer.person_id else None
        if talk_type.interviewer_must_be_head and above is not None and not above.is_head:
            yield TalkFault.INTERVIEWER_NOT_HEAD, {"who": interviewer.name}
        yield from _pair(interviewer, subject, scheme, talk_type, company)


def _pair(
    interviewer: Participant,
    subject: Participant,
    scheme: Scheme,
    talk_type: TalkType,
    company: Company,
) -> _Found:
    """Compare the levels of the two units, and of the body that manages the subject."""
    if talk_type.direction is Direction.FREE:
        return
    high, low = scheme.level(interviewer.level), scheme.level(subject.level)
    if high is None or low is None:
        unsaid = interviewer if high is None else subject
        yield TalkFault.LEVEL_UNKNOWN, {"who": unsaid.unit_name}
        return
    steps = low.rank - high.rank
    if talk_type.direction is Direction.ONE_LEVEL_DOWN:
        fits = steps == 1
    else:
        fits = steps > 0 or (steps == 0 and _stands_above(interviewer, subject, company))
    if not fits:
        yield TalkFault.WRONG_LEVEL, {"who": interviewer.name}
    person = company.persons.get(subject.person_id) if subject.person_id else None
    managing = scheme.level(person.authority) if person else None
    if managing is not None and high.rank > managing.rank and person is not None:
        yield TalkFault.BELOW_AUTHORITY, {"who": scheme.authority_name(person.authority)}


def _stands_above(above: Participant, below: Participant, company: Company) -> bool:
    """Tell whether one's unit stands above the other's, or one heads the unit of both."""
    first = company.persons.get(above.person_id) if above.person_id else None
    second = company.persons.get(below.person_id) if below.person_id else None
    if first is None or second is None:
        return False
    if first.unit_id == second.unit_id:
        return first.is_head and not second.is_head
    seen: set[UnitId] = set()
    unit = company.units.get(second.unit_id)
    while unit is not None and unit.parent_id is not None and unit.id not in seen:
        if unit.parent_id == first.unit_id:
            return True
        seen.add(unit.id)
        unit = company.units.get(unit.parent_id)
    return False


def _cadence(talk: Talk, _s: Scheme, _t: TalkType, company: Company) -> _Found:
    for box in company.boxes:
        if not box.period.first <= talk.planned_on <= box.period.last:
            continue
        if box.done + box.planned >= box.period.count:
            yield TalkFault.ALREADY_DONE, {"number": box.done + box.planned}
        elif talk.planned_on > box.period.due or box.state is BoxState.OVERDUE:
            yield TalkFault.OVERDUE, {"day": box.period.due}


def _approval(talk: Talk, _s: Scheme, _t: TalkType, company: Company) -> _Found:
    if TalkStage.APPROVED not in talk.used_stages:
        return
    held_on = talk.started_at.date() if talk.started_at else talk.planned_on
    if company.approved_on is not None and company.approved_on > held_on:
        yield TalkFault.APPROVED_TOO_LATE, {"day": company.approved_on}
    elif company.approved_on is None and talk.started_at is not None:
        yield TalkFault.NOT_APPROVED, {}


def _lately(talk: Talk, scheme: Scheme, _t: TalkType, company: Company) -> _Found:
    until = company.influence_until
    subject = talk.one(Role.SUBJECT)
    name = subject.name if subject else ""
    if until is not None and talk.planned_on <= until:
        yield TalkFault.UNDER_ADMONITION, {"who": name, "day": until}
    rule = scheme.rule("TLK-09")
    since = talk.planned_on - timedelta(days=rule.high if rule else 0)
    for other in company.earlier[:1]:
        if (
            other.talk_id != talk.id
            and since <= other.day <= talk.planned_on
            and since < talk.planned_on
        ):
            said = {"who": name, "day": other.day, "other": other.number}
            yield TalkFault.RECENT_TALK, said


def _same_time(talk: Talk, _s: Scheme, _t: TalkType, company: Company) -> _Found:
    for other, names in company.others:
        for name in names:
            said = {"who": name, "other": other.number, "day": talk.planned_on}
            yield TalkFault.SAME_TIME, said


_ONE_TO_ONE = "one_to_one"
_ONLY_TELLS = frozenset(
    {TalkFault.MEETING_UNKNOWN, TalkFault.LEVEL_UNKNOWN, TalkFault.GENDER_NOT_SAID}
)
_CLASHES = {
    Obstacle.RECORDER_IS_INTERVIEWER: TalkFault.RECORDER_IS_INTERVIEWER,
    Obstacle.SUBJECT_HAS_OTHER_ROLE: TalkFault.SUBJECT_HAS_OTHER_ROLE,
}
_CAUTIONS = {
    Caution.NO_FEMALE_STAFF: TalkFault.NO_FEMALE_STAFF,
    Caution.GENDER_NOT_SAID: TalkFault.GENDER_NOT_SAID,
}
_CHECKS: dict[str, Callable[[Talk, Scheme, TalkType, Company], _Found]] = {
    "TLK-01": _recorder,
    "TLK-02": _staff,
    "TLK-03": _others,
    "TLK-04": _women,
    "TLK-05": _before_meeting,
    "TLK-06": _levels,
    "TLK-07": _cadence,
    "TLK-08": _approval,
    "TLK-09": _lately,
    "REC-02": _same_time,
}
