"""Receiving what the subject brings along: papers are registered with their pages."""

from dataclasses import replace

from app.domain.errors import RuleBrokenError
from app.domain.handed_in import HandedIn
from app.domain.ids import HandedInId, TalkId
from app.domain.stage import BEING_RECORDED
from app.domain.text import clean_line
from app.services.ports.clock import Clock
from app.services.ports.vault_store import Tables, VaultStore
from app.services.sitting_changes import note_paper
from app.services.sitting_steps import in_running_sitting, must_not_be_listed


class NotReceivingError(RuleBrokenError):
    """Papers are registered from the first word of a talk until its record is fixed."""


class Receiving:
    """Keeps the list of papers handed in; each receipt is a step that can be undone."""

    def __init__(self, store: VaultStore, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def of_talk(self, talk_id: TalkId) -> tuple[HandedIn, ...]:
        """Return what was handed in, in order."""
        with self._store.read() as tables:
            return tables.handed_in.of_talk(talk_id)

    def receive(self, talk_id: TalkId, title: str, pages: int, received_by: str) -> HandedIn:
        """Register a paper as received now.

        Raises NotReceivingError, TextMissingError, TextTooLongError or PageCountError.
        """
        paper = HandedIn(
            talk_id=talk_id,
            title=clean_line(title, "paper_title"),
            pages=pages,
            received_at=self._clock.now(),
            received_by=clean_line(received_by, "received_by"),
        )
        with self._store.change() as tables:
            _must_be_recorded(tables, talk_id)
            at = in_running_sitting(tables, talk_id, paper.received_at)
            stored = tables.handed_in.add(replace(paper, received_at=at))
            note_paper(tables, stored, withdrawn=False)
            return stored

    def take_back(self, paper_id: HandedInId) -> None:
        """Take a paper off the list that was entered by mistake; it stays in the vault.

        Raises NotReceivingError, SittingFixedError where a fixed record lists it.
        """
        with self._store.change() as tables:
            paper = tables.handed_in.get(paper_id)
            _must_be_recorded(tables, paper.talk_id)
            if paper not in tables.handed_in.of_talk(paper.talk_id):
                return
            must_not_be_listed(tables, paper)
            tables.handed_in.set_withdrawn(paper_id, withdrawn=True)
            note_paper(tables, paper, withdrawn=True)


def _must_be_recorded(tables: Tables, talk_id: TalkId) -> None:
    if tables.talks.get(talk_id).stage not in BEING_RECORDED:
        raise NotReceivingError
