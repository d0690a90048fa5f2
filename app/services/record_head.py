"""The head of a record: the labelled values that say what, when, where and who."""

from collections.abc import Callable, Iterator
from datetime import datetime

from app.domain.participant import Participant, Role
from app.domain.record import Field
from app.domain.sitting import Presence, Sitting, same_person
from app.domain.transcript import Pause
from app.services.record_materials import Materials, clock_text, moment_text


def head_fields(m: Materials) -> Iterator[Field]:
    """Yield the head's fields in the form's order; those without a value are left out."""
    values = {
        "number": m.talk.number,
        "type": m.talk_type.name,
        "basis": _bases(m),
        "time": _time_range(m),
        "place": _place(m),
        "office": m.office,
        "handling_office": m.talk.handling_office,
        "interviewer": _people(m, Role.INTERVIEWER),
        "recorder": _people(m, Role.RECORDER),
        "attendees": _attendees(m),
        "subject": _people(m, Role.SUBJECT),
        "reason": m.talk.reason,
        "pauses": "；".join(pause_text(m, pause) for pause in m.pauses),
        "health": by_sitting(m, _health),
        "attendance": by_sitting(m, _coming_and_going),
    }
    for field in m.form.head:
        value = values.get(field.value, "")
        if value:
            yield Field(field.label, value)


def _bases(m: Materials) -> str:
    titles = {basis.code: basis.title for basis in m.scheme.bases}
    return "".join(titles[code] for code in m.talk_type.basis if code in titles)


def _time_range(m: Materials) -> str:
    if m.has_several:
        return by_sitting(m, sitting_time)
    return time_range(m, m.talk.started_at, m.talk.ended_at)


def _place(m: Materials) -> str:
    if len({sitting.place for sitting in m.sittings}) > 1:
        return by_sitting(m, lambda _, sitting: sitting.place)
    return m.sittings[0].place if m.sittings else m.talk.place


def sitting_time(m: Materials, sitting: Sitting) -> str:
    """Return when a sitting began and ended."""
    return time_range(m, sitting.started_at, sitting.ended_at)


def time_range(m: Materials, start: datetime | None, end: datetime | None) -> str:
    """Return from when to when, to the minute; nothing before the start."""
    if start is None:
        return ""
    return m.form.phrases["time_range"].format(
        start=moment_text(m, start), end=moment_text(m, end) if end else ""
    )


def by_sitting(m: Materials, words: Callable[[Materials, Sitting], str]) -> str:
    """Return what is to be said of each sitting, with its number where there are several."""
    said = [(sitting, words(m, sitting)) for sitting in m.sittings]
    if not m.has_several:
        return "".join(text for _, text in said)
    number = m.form.phrases["sitting"]
    return "；".join(f"{number.format(number=s.number)}：{text}" for s, text in said if text)


def _health(_: Materials, sitting: Sitting) -> str:
    return sitting.attendance.health.rstrip("。")


def _coming_and_going(m: Materials, sitting: Sitting) -> str:
    words, attendance = m.form.phrases, sitting.attendance
    parts = []
    if attendance.arrived_at:
        parts.append(words["arrived"].format(time=clock_text(attendance.arrived_at)))
    if attendance.left_at:
        parts.append(words["left"].format(time=clock_text(attendance.left_at)))
    if attendance.seen_off_by:
        parts.append(words["seen_off"].format(name=attendance.seen_off_by))
    return "，".join(parts)


def _attendees(m: Materials) -> str:
    return "；".join(attendee_text(m, p) for p in m.talk.with_role(Role.ATTENDEE))


def attendee_text(m: Materials, person: Participant) -> str:
    """Return who someone beyond the usual three is, as what, why and when there (TLK-03)."""
    words = m.form.phrases
    parts = [_person(m, person)]
    if person.duty:
        parts.append(words["attendee_duty"].format(duty=person.duty))
    if person.reason:
        parts.append(words["attendee_reason"].format(reason=person.reason.rstrip("。")))
    times = [(s, p) for s in m.sittings for p in s.people if _is_attending(p, person)]
    if any(p.since or p.until for _, p in times):
        parts += [_times_there(m, sitting, presence) for sitting, presence in times]
    return "，".join(parts)


def _is_attending(presence: Presence, person: Participant) -> bool:
    return presence.who.role is Role.ATTENDEE and same_person(presence.who, person)


def _times_there(m: Materials, sitting: Sitting, presence: Presence) -> str:
    since, until = presence.since or sitting.started_at, presence.until or sitting.ended_at
    return m.form.phrases["attendee_times"].format(
        since=moment_text(m, since), until=moment_text(m, until) if until else ""
    )


def _people(m: Materials, role: Role) -> str:
    return "；".join(_person(m, p) for p in m.talk.with_role(role))


def _person(m: Materials, person: Participant) -> str:
    if not (person.unit_name or person.post):
        return person.name
    words = m.form.phrases["person"]
    return words.format(name=person.name, unit=person.unit_name, post=person.post)


def pause_text(m: Materials, pause: Pause) -> str:
    """Return a pause in words."""
    since, until = clock_text(pause.since), clock_text(pause.until) if pause.until else ""
    days = {moment.date() for moment in (m.talk.started_at, pause.since, pause.until) if moment}
    if m.has_several or len(days) > 1:  # the time alone would not say on which day
        since = moment_text(m, pause.since)
    if pause.until and pause.until.date() != pause.since.date():
        until = moment_text(m, pause.until)
    return m.form.phrases["paused"].format(
        since=since, until=until, reason=pause.reason.rstrip("。")
    )
