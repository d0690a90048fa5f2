"""What a record says of its sittings: the list, where one ends and the next begins, signatures."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from app.domain.participant import Participant, Role
from app.domain.read_back import ReadBack
from app.domain.record import Block, Paragraph, ParagraphRole, Record, SignatureBlock, SignatureLine
from app.domain.sitting import Presence, Sitting, everyone, sitting_at
from app.domain.stage import TalkStage
from app.services.record_head import sitting_time
from app.services.record_materials import Materials, clock_text, moment_text, names_of
from app.services.record_signatures import lines_for
from app.services.record_tables import record_table

_SIGNING = (Role.SUBJECT, Role.INTERVIEWER, Role.RECORDER)
_SHORT = 16  # hex digits of a fingerprint, as on each page


def sittings_table(m: Materials) -> list[Block]:
    """Return the list of sittings with times, place and people, where there are several."""
    rows = [
        {
            "number": m.form.phrases["sitting"].format(number=sitting.number),
            "time": sitting_time(m, sitting),
            "place": sitting.place,
            "interviewer": _names(sitting, Role.INTERVIEWER),
            "recorder": _names(sitting, Role.RECORDER),
            "attendees": _names(sitting, Role.ATTENDEE),
            "reason": sitting.reason,
        }
        for sitting in m.sittings
    ]
    return [record_table(m, "sittings", rows)] if m.has_several else []


def handed_in(m: Materials) -> list[Block]:
    """Return the list of papers the subject handed in."""
    rows = [
        {
            "number": str(number),
            "title": paper.title,
            "pages": str(paper.pages),
            "time": moment_text(m, paper.received_at),
            "received_by": paper.received_by,
        }
        for number, paper in enumerate(m.handed_in, 1)
    ]
    return [record_table(m, "handed_in", rows)] if rows else []


def beginning(m: Materials, sitting: Sitting) -> Iterator[Block]:
    """Yield where and when a further sitting begins, and who records it."""
    if sitting.number > 1 and m.has_several:
        recorders = [p.who for p in sitting.with_role(Role.RECORDER) if p.since is None]
        yield _note(
            m.form.phrases["sitting_begins"].format(
                number=sitting.number,
                start=moment_text(m, sitting.started_at),
                place=sitting.place,
                recorder=names_of(recorders),
            )
        )


def ending(m: Materials, sitting: Sitting) -> Iterator[Block]:
    """Yield why a sitting ended where it was broken off; for one of several its lines to sign."""
    words = m.form.phrases
    if sitting.reason and sitting.ended_at:
        phrase = words["sitting_ends" if _is_followed(m, sitting) else "broken_off"]
        end, reason = moment_text(m, sitting.ended_at), sitting.reason.rstrip("。")
        yield _note(phrase.format(number=sitting.number, end=end, reason=reason))
    if not m.has_several or sitting.is_open:
        return
    if sitting.fingerprint:
        digits = sitting.fingerprint[:_SHORT].upper()
        short = " ".join(digits[i : i + 4] for i in range(0, _SHORT, 4))
        yield _note(words["sitting_fixed"].format(number=sitting.number, fingerprint=short))
    yield _note(words["sitting_signatures"].format(number=sitting.number))
    yield SignatureBlock(_lines(m, sitting))


def _is_followed(m: Materials, sitting: Sitting) -> bool:
    """Tell whether the talk went on another day, or still may."""
    is_last = sitting is (m.whole or m).sittings[-1]
    return not is_last or m.talk.stage is TalkStage.PAUSED


def changes_of_people(m: Materials, sitting: Sitting) -> list[tuple[datetime, Block]]:
    """Return who came or left within a sitting, and each change of recorder, as (time, note)."""
    found: list[tuple[datetime, Block]] = []
    for presence in sitting.people:
        came = presence.since
        if came is not None:
            before = _relieved(sitting, presence)
            if before:
                words = m.form.phrases["recorder_changed"].format(
                    at=clock_text(came), before=names_of(before), after=presence.who.name
                )
                found.append((came, _note(words)))
            else:
                found.append((came, _moved(m, "came_in", presence, came)))
        if presence.until is not None and not _is_relieved(sitting, presence):
            found.append((presence.until, _moved(m, "went_out", presence, presence.until)))
    return found


def _relieved(sitting: Sitting, presence: Presence) -> list[Participant]:
    """Return the recorders whose place someone took."""
    if presence.who.role is not Role.RECORDER:
        return []
    return [p.who for p in sitting.with_role(Role.RECORDER) if p.until == presence.since]


def _is_relieved(sitting: Sitting, presence: Presence) -> bool:
    is_recorder = presence.who.role is Role.RECORDER
    return is_recorder and any(p.since == presence.until for p in sitting.with_role(Role.RECORDER))


def _moved(m: Materials, phrase: str, presence: Presence, at: datetime) -> Block:
    role, name = m.scheme.role_name(presence.who.role), presence.who.name
    return _note(m.form.phrases[phrase].format(time=clock_text(at), role=role, name=name))


def part_of(m: Materials, number: int) -> Materials:
    """Return what the record of one sitting alone is made of; raises KeyError."""
    sitting = {s.number: s for s in m.sittings}[number]
    people = (*m.talk.with_role(Role.SUBJECT), *(p.who for p in sitting.people))
    talk = replace(
        m.talk,
        started_at=sitting.started_at,
        ended_at=sitting.ended_at,
        place=sitting.place,
        participants=everyone(people),
    )
    return replace(
        m,
        talk=talk,
        entries=tuple(e for e in m.entries if sitting_at(m.sittings, e.at) is sitting),
        corrections=(),
        pauses=tuple(p for p in m.pauses if sitting_at(m.sittings, p.since) is sitting),
        read_back=ReadBack(m.talk.id),
        sittings=(sitting,),
        handed_in=tuple(p for p in m.handed_in if sitting_at(m.sittings, p.received_at) is sitting),
        whole=m,
    )


def titled(m: Materials, record: Record) -> Record:
    """Return the record of one sitting under a title with its number."""
    words, number = m.form.phrases["sitting_title"], m.sittings[0].number
    return replace(record, title=words.format(title=record.title, number=number))


def _lines(m: Materials, sitting: Sitting) -> tuple[SignatureLine, ...]:
    people = (*m.talk.with_role(Role.SUBJECT), *(p.who for p in sitting.people))
    talk = replace(m.talk, participants=everyone(people))
    lines = lines_for(replace(m, talk=talk), _SIGNING)
    signers = [line.role.split(".")[0] for line in lines]
    return tuple(
        replace(line, role=f"{role}.{sitting.number}-{signers[:place].count(role) + 1}")
        for place, (line, role) in enumerate(zip(lines, signers, strict=True))
    )


def _names(sitting: Sitting, role: Role) -> str:
    return names_of(p.who for p in sitting.with_role(role))


def _note(text: str) -> Block:
    return Paragraph(text, ParagraphRole.NOTE)
