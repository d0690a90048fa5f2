"""A talk in two sittings, and the record it makes."""

from app.domain.ids import PersonId, TalkId
from app.domain.record import Record
from app.services.demonstration import TalkClock
from app.services.workbench import Workbench
from tests.builders_talks import SAID, a_running_talk

NIGHT = 22 * 3600


def in_two_sittings(bench: Workbench, clock: TalkClock, recorder: PersonId | None = None) -> TalkId:
    """Hold a talk that is broken off in the evening and goes on the next day elsewhere."""
    talk_id = a_running_talk(bench, SAID[:2])
    clock.wait(3600)
    bench.recorder.sittings.adjourn(talk_id, "时间已晚")
    clock.wait(NIGHT)
    bench.recorder.sittings.go_on(talk_id, "五号谈话室", recorder)
    for words in SAID[2:]:
        clock.wait(60)
        bench.recorder.recording.add(talk_id, words)
    clock.wait(1800)
    return talk_id


def record_of(bench: Workbench, talk_id: TalkId) -> Record:
    """Return the record as it would print now."""
    return bench.paper.reading_back.desk(talk_id).record
