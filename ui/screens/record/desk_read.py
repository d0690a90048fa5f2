"""Everything the recorder's screen shows of a talk, read and made off the GUI thread."""

from dataclasses import dataclass
from datetime import datetime

from app.domain.ids import TalkId
from app.services.recording_talks import Desk
from app.services.workbench import Workbench
from ui.interview import RunningTime
from ui.models.running_time import paused_since, running_time
from ui.models.talk_words import TalkWords
from ui.screens.record.transcript_rows import RowMaker, TranscriptRow


@dataclass(frozen=True)
class Times:
    """How long the talk has run, and since when it is paused."""

    talk_id: TalkId
    running: RunningTime | None
    paused: datetime | None


@dataclass(frozen=True)
class DeskRead:
    """A talk with its rows, so that the GUI thread only shows them."""

    desk: Desk
    words: TalkWords
    maker: RowMaker
    rows: tuple[TranscriptRow, ...]
    times: Times
    shown: tuple[str, ...] = ()  # materials that may be shown to the subject


def read_desk(bench: Workbench, talk_id: TalkId) -> DeskRead:
    """Read a talk and make its rows."""
    desk = bench.recorder.recording.desk(talk_id)
    scheme = bench.schemes.of(desk.talk.scheme_code, desk.talk.scheme_version)
    words = TalkWords(scheme, desk.talk)
    maker = RowMaker(words, desk.outline)
    rows = tuple(map(maker.stored, desk.entries))
    materials = bench.material.materials
    shown = tuple(map(materials.source_line, materials.shown_in_talk(talk_id)))
    return DeskRead(desk, words, maker, rows, _times(bench, desk), shown)


def read_times(bench: Workbench, talk_id: TalkId) -> Times:
    """Read anew how long a talk has run."""
    return _times(bench, bench.recorder.recording.desk(talk_id))


def _times(bench: Workbench, desk: Desk) -> Times:
    sittings = bench.recorder.sittings.of_talk(desk.talk.id)
    return Times(desk.talk.id, running_time(sittings, desk.pauses), paused_since(desk.pauses))
