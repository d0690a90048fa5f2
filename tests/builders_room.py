"""A running talk with four short entries, and hands to change it with."""

from dataclasses import dataclass, replace

from app.domain.ids import EntryId, TalkId
from app.domain.participant import Role
from app.domain.steps import Step
from app.domain.transcript import EntryKind, TranscriptEntry
from app.services.recording_talks import Words
from app.services.workbench import Workbench
from tests.builders_talks import a_running_talk

NAMES = "甲乙丙丁"


@dataclass(frozen=True)
class Room:
    """A running talk with the entries 甲 乙 丙 丁."""

    bench: Workbench
    talk_id: TalkId

    def texts(self) -> str:
        """Return what stands, in order, divided by bars."""
        return "|".join(
            entry.text for entry in self.bench.recorder.recording.desk(self.talk_id).entries
        )

    def state(self) -> tuple[TranscriptEntry, ...]:
        """Return what stands, but for how often it was changed."""
        entries = self.bench.recorder.recording.desk(self.talk_id).entries
        return tuple(replace(entry, revisions=0) for entry in entries)

    def id(self, index: int) -> EntryId:
        """Return the id of the entry that stands at an index."""
        return self.bench.recorder.recording.desk(self.talk_id).entries[index].id

    def undo(self) -> Step | None:
        """Undo one step."""
        return self.bench.recorder.arranging.undo(self.talk_id)

    def redo(self) -> Step | None:
        """Do one step again."""
        return self.bench.recorder.arranging.redo(self.talk_id)

    def say(self, text: str) -> EntryId:
        """Take one entry down."""
        words = Words(Role.SUBJECT, EntryKind.ANSWER, text)
        return self.bench.recorder.recording.add(self.talk_id, words).id

    def first_break(self) -> int | None:
        """Check the audit trail against all rows."""
        with self.bench.store.read() as tables:
            return tables.audit.first_break()


def a_room(bench: Workbench) -> Room:
    """Return a running talk with four entries."""
    said = [Words(Role.SUBJECT, EntryKind.ANSWER, name) for name in NAMES]
    return Room(bench, a_running_talk(bench, said))
