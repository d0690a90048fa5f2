"""Everything the read-back screen shows of one talk, read in one go."""

from dataclasses import dataclass

from app.domain.ids import TalkId
from app.domain.participant import Role
from app.domain.record import FrozenRecord, Record
from app.domain.stage import TalkStage
from app.services.reading_back import ReadBackDesk
from app.services.workbench import Workbench
from ui.models.entry_list import ListedEntry, listed_entries
from ui.models.talk_words import TalkWords

FROZEN_STAGES = (
    TalkStage.REVIEWED,
    TalkStage.SIGNED,
    TalkStage.REFUSAL_NOTED,
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
    def shown_record(self) -> Record:
        """The record as it prints: the frozen one where it counts, else as it stands."""
        return self.frozen.record if self.is_frozen and self.frozen else self.desk.record


def read_state(bench: Workbench, talk_id: TalkId) -> ReadBackState:
    """Return a talk's state; for a worker thread."""
    desk = bench.reading_back.desk(talk_id)
    scheme = bench.schemes.of(desk.talk.scheme_code, desk.talk.scheme_version)
    return ReadBackState(
        desk=desk,
        words=TalkWords(scheme, desk.talk),
        frozen=bench.freezing.frozen(talk_id),
        signed_roles=bench.signing.signed_roles(talk_id),
        pages=bench.signing.page_count(talk_id),
        listed=listed_entries(desk.entries, desk.corrections),
    )


def begin_read_back(bench: Workbench, talk_id: TalkId) -> None:
    """Take a talk that is over to its read-back, through the stages its type has between."""
    talk = bench.preparing.talk(talk_id)
    if talk.stage is TalkStage.ABORTED:
        talk = bench.preparing.advance(talk_id, TalkStage.ENDED)
    if talk.stage is TalkStage.ENDED and TalkStage.TRANSCRIBING in talk.may_become():
        bench.preparing.advance(talk_id, TalkStage.TRANSCRIBING)
    bench.reading_back.begin(talk_id)
