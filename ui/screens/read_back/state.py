"""Everything the read-back screen shows of one talk, read in one go."""

from dataclasses import dataclass, replace

from app.domain.ids import TalkId
from app.domain.paper import Paper
from app.domain.participant import Role
from app.domain.record import FrozenRecord, Record
from app.domain.record_lint import RecordNote, record_notes
from app.domain.scheme import Scheme
from app.domain.stage import TalkStage
from app.domain.steps import Step, StepKind
from app.services.reading_back import ReadBackDesk
from app.services.workbench import Workbench
from ui.models.entry_list import ListedEntry, listed_entries
from ui.models.talk_words import TalkWords

FROZEN_STAGES = (
    TalkStage.REVIEWED,
    TalkStage.SIGNED,
    TalkStage.REFUSAL_NOTED,
    TalkStage.ABSENCE_NOTED,
    TalkStage.SEALED,
    TalkStage.ARCHIVED,
)
WAITING_STAGES = (TalkStage.ENDED, TalkStage.ABORTED, TalkStage.TRANSCRIBING)


@dataclass(frozen=True)
class ReadBackState:
    """The desk, and what is known of the frozen record; `pages` is 0 before the freeze."""

    desk: ReadBackDesk
    words: TalkWords
    frozen: FrozenRecord | None
    signed_roles: tuple[Role, ...]
    pages: int
    listed: tuple[ListedEntry, ...]
    papers: tuple[Paper, ...] = ()
    may_undo: bool = False
    may_redo: bool = False
    notes: tuple[tuple[RecordNote, int], ...] = ()
    """What should be looked at before the freeze, each with its entry's number (0: the head)."""

    @property
    def stage(self) -> TalkStage:
        """Where the talk stands."""
        return self.desk.talk.stage

    @property
    def is_open(self) -> bool:
        """Whether corrections are taken."""
        return self.stage is TalkStage.AWAITING_REVIEW

    @property
    def is_frozen(self) -> bool:
        """Whether the record is fixed now; a reopened one is not."""
        return self.stage in FROZEN_STAGES and self.frozen is not None

    @property
    def has_versions(self) -> bool:
        """Whether there are two versions of the record to compare."""
        frozen = self.desk.talk.frozen_version
        return frozen > 1 or (frozen == 1 and self.is_open)

    @property
    def shown_record(self) -> Record:
        """The record as it prints: the frozen one where it counts, else as it stands."""
        return self.frozen.record if self.is_frozen and self.frozen else self.desk.record


def read_state(bench: Workbench, talk_id: TalkId) -> ReadBackState:
    """Return a talk's state; for a worker thread."""
    desk = bench.paper.reading_back.desk(talk_id)
    scheme = bench.schemes.of(desk.talk.scheme_code, desk.talk.scheme_version)
    listed = listed_entries(desk.entries, desk.corrections)
    return ReadBackState(
        desk=desk,
        words=TalkWords(scheme, desk.talk),
        frozen=bench.paper.freezing.frozen(talk_id),
        signed_roles=bench.paper.signing.signed_roles(talk_id),
        pages=bench.paper.signing.page_count(talk_id),
        listed=listed,
        papers=bench.paper.papers.of_talk(talk_id),
        may_undo=_is_correction(bench.recorder.arranging.next_undo(talk_id)),
        may_redo=_is_correction(bench.recorder.arranging.next_redo(talk_id)),
        notes=_notes(desk, listed, scheme),
    )


def _notes(
    desk: ReadBackDesk, listed: tuple[ListedEntry, ...], scheme: Scheme
) -> tuple[tuple[RecordNote, int], ...]:
    """Return the remarks on the words as they stand after all corrections."""
    if desk.talk.stage is not TalkStage.AWAITING_REVIEW:
        return ()
    entries = tuple(replace(item.entry, text=item.text) for item in listed)
    numbers: dict[int, int] = {entry.id: entry.ordinal for entry in entries}
    found = record_notes(desk.talk, entries, scheme)
    return tuple((note, numbers.get(note.entry_id or 0, 0)) for note in found)


def _is_correction(step: Step | None) -> bool:
    return step is not None and step.kind is StepKind.CORRECTION


def begin_read_back(bench: Workbench, talk_id: TalkId) -> None:
    """Take a talk that is over to its read-back, through the stages its type has between."""
    talk = bench.preparing.talk(talk_id)
    if talk.stage is TalkStage.ABORTED:
        talk = bench.preparing.advance(talk_id, TalkStage.ENDED)
    if talk.stage is TalkStage.ENDED and TalkStage.TRANSCRIBING in talk.may_become():
        bench.preparing.advance(talk_id, TalkStage.TRANSCRIBING)
    bench.paper.reading_back.begin(talk_id)
