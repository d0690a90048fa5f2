"""Putting the transcript in order: moving, splitting, joining, taking back; undo and redo.

What is done here, and every entry, mark and question besides, is a step that can be undone and
done again until the record is frozen, also after the program was closed. Nothing is lost by it:
an entry taken back stays in the vault, and what an entry said before stays with it.
"""

from dataclasses import replace

from app.domain.entry_order import FIRST, key_between, own_key
from app.domain.errors import RuleBrokenError
from app.domain.ids import EntryId, QuestionId, TalkId
from app.domain.outline import Outline, OutlineLockedError, QuestionState
from app.domain.sitting import sitting_at
from app.domain.stage import BEING_RECORDED
from app.domain.steps import (
    Step,
    StepKind,
    Target,
    added,
    entry_changed,
    entry_moved,
    may_turn_back,
    taken_back,
)
from app.domain.text import clean_entry, clean_line, mark_end
from app.domain.transcript import TranscriptEntry
from app.services.outlining import as_asked, mark_question
from app.services.ports.vault_store import Tables, VaultStore
from app.services.recording_talks import changeable_entry
from app.services.turning_back import turned


class NoEntryBeforeError(RuleBrokenError):
    """The first entry of a sitting has none before it to be joined to."""


class Arranging:
    """Works on the entries of a talk that has begun and not ended, each change a step.

    Every method that takes an entry raises NotInSessionError after the talk, EntryTakenBackError
    for an entry that does not stand, and SittingFixedError where its sitting was signed already.
    """

    def __init__(self, store: VaultStore) -> None:
        self._store = store

    def move(self, entry_id: EntryId, by: int) -> TranscriptEntry:
        """Move an entry by so many places, at most to the ends of its sitting; minus is up."""
        with self._store.change() as tables:
            entry = changeable_entry(tables, entry_id)
            here, fellows = entry.ordinal - 1, _fellows(tables, entry)
            there = min(max(here + by, fellows.start), fellows.stop - 1)
            if there == here:
                return entry
            keys = [key for _, key in tables.transcript.places(entry.talk_id)]
            place = keys.pop(here)
            change = entry_moved(entry_id, place, _key_at(tables, entry.talk_id, keys, there))
            tables.steps.add(entry.talk_id, StepKind.MOVE, (change,))
            return tables.transcript.patch(entry_id, change.after or {}, "move")

    def split(self, entry_id: EntryId, at: int) -> tuple[TranscriptEntry, TranscriptEntry]:
        """Make two entries of one; `at` is the index in the text where the second begins.

        Both keep speaker, kind, marks, question and time. Raises TextMissingError where one
        of them would be empty.
        """
        with self._store.change() as tables:
            entry = changeable_entry(tables, entry_id)
            cut = mark_end(entry.text, at) if at > 0 else 0
            head = replace(entry, text=clean_entry(entry.text[:cut]))
            tail = replace(entry, text=clean_entry(entry.text[cut:]), offset_ms=None)
            keys = [key for _, key in tables.transcript.places(entry.talk_id)]
            place = _key_at(tables, entry.talk_id, keys, entry.ordinal)
            first = tables.transcript.revise(head)
            second = tables.transcript.insert(tail, place)
            changes = (entry_changed(entry, head), added(Target.ENTRY, second.id))
            tables.steps.add(entry.talk_id, StepKind.SPLIT, changes)
            return first, second

    def merge(self, entry_id: EntryId) -> TranscriptEntry:
        """Join an entry to the one before in its sitting, which keeps speaker, kind and time.

        The marks of both are kept. Raises NoEntryBeforeError, TextTooLongError.
        """
        with self._store.change() as tables:
            entry = changeable_entry(tables, entry_id)
            if entry.ordinal - 1 == _fellows(tables, entry).start:
                raise NoEntryBeforeError
            places = tables.transcript.places(entry.talk_id)
            before = tables.transcript.get(places[entry.ordinal - 2][0])
            joined = replace(
                before,
                text=clean_entry(_joined(before.text, entry.text)),
                flags=before.flags | entry.flags,
                question_id=before.question_id or entry.question_id,
            )
            changes = (entry_changed(before, joined), taken_back(Target.ENTRY, entry_id))
            tables.steps.add(entry.talk_id, StepKind.MERGE, changes)
            tables.transcript.patch(entry_id, {"withdrawn": 1}, "merge")
            return tables.transcript.revise(joined)

    def withdraw(self, entry_id: EntryId) -> None:
        """Take an entry back; it stays in the vault but stands in the record no more."""
        with self._store.change() as tables:
            entry = changeable_entry(tables, entry_id)
            tables.steps.add(
                entry.talk_id, StepKind.WITHDRAW, (taken_back(Target.ENTRY, entry_id),)
            )
            tables.transcript.patch(entry_id, {"withdrawn": 1}, "withdraw")

    def drop_question(self, talk_id: TalkId, question_id: QuestionId, reason: str) -> Outline:
        """Note that a question is not raised, and why; raises TextMissingError.

        Possible until the freeze; raises OutlineLockedError before the talk and after that.
        """
        clean = clean_line(reason, "reason")
        return self._mark(talk_id, question_id, QuestionState.DROPPED, clean)

    def reopen_question(self, talk_id: TalkId, question_id: QuestionId) -> Outline:
        """Note that a question is still to be put; raises OutlineLockedError like the other."""
        return self._mark(talk_id, question_id, QuestionState.OPEN)

    def undo(self, talk_id: TalkId) -> Step | None:
        """Undo the newest step and return it; None where there is nothing to be undone."""
        with self._store.change() as tables:
            step = _next_undo(tables, talk_id)
            return step and turned(tables, step, undone=True)

    def redo(self, talk_id: TalkId) -> Step | None:
        """Do the step again that was undone last; None where there is none."""
        with self._store.change() as tables:
            step = _next_redo(tables, talk_id)
            return step and turned(tables, step, undone=False)

    def next_undo(self, talk_id: TalkId) -> Step | None:
        """Return the step that `undo` would undo at the talk's present stage."""
        with self._store.read() as tables:
            return _next_undo(tables, talk_id)

    def next_redo(self, talk_id: TalkId) -> Step | None:
        """Return the step that `redo` would do again at the talk's present stage."""
        with self._store.read() as tables:
            return _next_redo(tables, talk_id)

    def _mark(
        self, talk_id: TalkId, question_id: QuestionId, state: QuestionState, reason: str = ""
    ) -> Outline:
        with self._store.change() as tables:
            if tables.talks.stage(talk_id) not in BEING_RECORDED:
                raise OutlineLockedError
            marked = mark_question(tables, talk_id, question_id, state, reason)
            return as_asked(tables, marked, self._store.account)


def _next_undo(tables: Tables, talk_id: TalkId) -> Step | None:
    return _allowed(tables, tables.steps.next_undo(talk_id))


def _next_redo(tables: Tables, talk_id: TalkId) -> Step | None:
    return _allowed(tables, tables.steps.next_redo(talk_id))


def _allowed(tables: Tables, step: Step | None) -> Step | None:
    if step is None or not may_turn_back(step.kind, tables.talks.stage(step.talk_id)):
        return None
    return step


def _fellows(tables: Tables, entry: TranscriptEntry) -> range:
    """Return at which indexes of the talk the entries of the same sitting stand."""
    sittings = tables.sittings.of_talk(entry.talk_id)
    if len(sittings) <= 1:
        return range(tables.talks.get(entry.talk_id).entry_count)
    mine = sitting_at(sittings, entry.at)
    entries = tables.transcript.of_talk(entry.talk_id)
    found = [i for i, e in enumerate(entries) if sitting_at(sittings, e.at) is mine]
    return range(found[0], found[-1] + 1)


def _key_at(tables: Tables, talk_id: TalkId, keys: list[str], index: int) -> str:
    """Return a key for a place among others, before the one with that index."""
    low = keys[index - 1] if index else FIRST
    if index < len(keys):
        return key_between(low, keys[index])
    return key_between(low, own_key(tables.transcript.next_number(talk_id)))


def _joined(first: str, second: str) -> str:
    """Return two texts as one; words of Latin letters keep a space between them."""
    needs_space = first[-1].isascii() and second[0].isascii() and first[-1].isalnum()
    return f"{first} {second}" if needs_space else f"{first}{second}"
