"""What a talk's stage means for its sittings and pauses."""

from dataclasses import replace
from datetime import datetime

from app.domain.errors import RuleBrokenError
from app.domain.handed_in import HandedIn
from app.domain.ids import TalkId
from app.domain.sitting import Sitting, opened, sitting_at, sittings_of
from app.domain.stage import TalkStage
from app.domain.talk import Talk
from app.domain.transcript import Pause, TranscriptEntry
from app.services.ports.vault_store import Tables

_OVER = (TalkStage.ENDED, TalkStage.ABORTED)


class SittingFixedError(RuleBrokenError):
    """What was said in a sitting whose record is fixed is corrected at the read-back only."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


def follow_stage(tables: Tables, before: Talk, talk: Talk, now: datetime) -> Talk:
    """Open, pause or close the sitting as the talk moves on; return the talk, times set right.

    A talk that goes on after it was broken off gets a new sitting with the same people.
    """
    sittings = sittings_of(before, tables.sittings.of_talk(before.id))
    last = sittings[-1] if sittings else None
    is_adjourned = last is not None and not last.is_open
    if talk.stage is TalkStage.PAUSED:
        since = in_running_sitting(tables, talk.id, now)
        tables.transcript.add_pause(Pause(talk.id, since, talk.stage_reason))
    elif before.stage is TalkStage.PAUSED and not is_adjourned:
        tables.transcript.end_pause(talk.id, now)
    if talk.stage is TalkStage.IN_SESSION and (last is None or is_adjourned):
        kept_sittings(tables, before)
        tables.sittings.add(last.followed(now) if last else opened(talk, 1, now))
    elif last is not None and talk.stage in _OVER and before.stage is not TalkStage.ABORTED:
        return _over(tables, talk, last, now)
    return talk


def kept_sittings(tables: Tables, talk: Talk) -> tuple[Sitting, ...]:
    """Return a talk's sittings, each with an id: one from before sittings were kept is stored."""
    stored = tables.sittings.of_talk(talk.id)
    return stored or tuple(map(tables.sittings.add, sittings_of(talk, ())))


def in_running_sitting(tables: Tables, talk_id: TalkId, now: datetime) -> datetime:
    """Return now, or the start of the running sitting where the clock was set back behind it.

    What happens belongs to a sitting by its time.
    """
    begun = tables.sittings.last_start(talk_id)
    return now if begun is None else max(now, begun)


def close_sitting(
    tables: Tables, sitting: Sitting, now: datetime, reason: str, act: str
) -> Sitting:
    """End a sitting; by a clock that was set back, not before the last thing noted in it."""
    talk_id = sitting.talk_id
    pauses = tables.transcript.pauses(talk_id)
    noted = [
        now,
        tables.transcript.latest(talk_id),
        *(paper.received_at for paper in tables.handed_in.of_talk(talk_id)),
        *(moment for pause in pauses for moment in (pause.since, pause.until)),
        *(moment for person in sitting.people for moment in (person.since, person.until)),
    ]
    closed = sitting.closed(max(moment for moment in noted if moment), reason)
    tables.sittings.save(closed, act=act)
    return closed


def must_not_be_fixed(tables: Tables, talk_id: TalkId, entry: TranscriptEntry) -> None:
    """Refuse to change an entry of a sitting that was signed on its day (SittingFixedError).

    Nor one before such a sitting: the numbers printed in that would not hold any more.
    """
    sittings = tables.sittings.of_talk(talk_id)
    mine = sitting_at(sittings, entry.at)
    for sitting in sittings:
        if mine and sitting.fingerprint and sitting.number >= mine.number:
            raise SittingFixedError(sitting.number)


def must_not_be_listed(tables: Tables, paper: HandedIn) -> None:
    """Refuse to change what the fixed record of a sitting lists (SittingFixedError)."""
    sitting = sitting_at(tables.sittings.of_talk(paper.talk_id), paper.received_at)
    if not (sitting and sitting.fingerprint):
        return
    papers = tables.papers.of_talk(paper.talk_id)
    made = next(p.at for p in papers if p.fingerprint == sitting.fingerprint)
    if paper.received_at <= made:
        raise SittingFixedError(sitting.number)


def _over(tables: Tables, talk: Talk, last: Sitting, now: datetime) -> Talk:
    if last.ended_at is not None:  # broken off before: nothing was said since
        return replace(talk, ended_at=last.ended_at)
    reason = talk.stage_reason if talk.stage is TalkStage.ABORTED else ""
    kept = last if last.id else kept_sittings(tables, replace(talk, ended_at=None))[-1]
    return replace(talk, ended_at=close_sitting(tables, kept, now, reason, "close").ended_at)
