"""Freezing: the record becomes fixed bytes with one fingerprint, and its files are made."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from app.domain.errors import RuleBrokenError
from app.domain.follow_up import Problem
from app.domain.ids import TalkId
from app.domain.marked_entries import explanation_of, marked_entries
from app.domain.record import FrozenRecord
from app.domain.stage import TalkStage
from app.domain.talk import Talk
from app.domain.transcript import EntryFlag
from app.services.dossiers import Dossiers
from app.services.ports.record_canon import RecordCanon
from app.services.ports.record_files import Progress, RecordWriter
from app.services.ports.vault_store import Tables, VaultStore
from app.services.preparing_talks import advanced
from app.services.progress import part_of
from app.services.reading_back import current_text
from app.services.record_assembly import RecordAssembly


class RecordChangedError(RuleBrokenError):
    """The talk was changed while its record was being frozen; freeze again."""


class Freezing:
    """Fixes records; Word and PDF are made from the same frozen record and kept in the vault."""

    def __init__(
        self,
        store: VaultStore,
        dossiers: Dossiers,
        assembly: RecordAssembly,
        canon: RecordCanon,
        writers: Mapping[str, Callable[[], RecordWriter]],
    ) -> None:
        self._store = store
        self._dossiers = dossiers
        self._assembly = assembly
        self._canon = canon
        self._writers = writers

    def freeze(self, talk_id: TalkId, progress: Progress) -> FrozenRecord:
        """Freeze the record, make its files and register its problems, all or nothing.

        Raises NotReadyError while the read-back is not concluded, MissingGlyphError for a
        character that no font can draw.
        """
        with self._store.read() as tables:
            advanced(self._dossiers.of(tables, talk_id), TalkStage.REVIEWED)
            frozen = self._canon.freeze(self._assembly.record(tables, talk_id))
        files = {
            kind: writer().write(frozen, part_of(progress, index, len(self._writers)))
            for index, (kind, writer) in enumerate(self._writers.items())
        }
        with self._store.change() as tables:
            self._store_frozen(tables, talk_id, frozen, files)
        return frozen

    def frozen(self, talk_id: TalkId) -> FrozenRecord | None:
        """Return the talk's newest frozen record, where there is one."""
        with self._store.read() as tables:
            talk = tables.talks.get(talk_id)
            if not talk.frozen_version:
                return None
            return self._canon.thaw(tables.records.canonical(talk_id, talk.frozen_version))

    def versions(self, talk_id: TalkId) -> tuple[FrozenRecord, ...]:
        """Return every frozen version of the talk's record, the oldest first."""
        with self._store.read() as tables:
            newest = tables.talks.get(talk_id).frozen_version
            found = [tables.records.canonical(talk_id, n) for n in range(1, newest + 1)]
        return tuple(map(self._canon.thaw, found))

    def _store_frozen(
        self, tables: Tables, talk_id: TalkId, frozen: FrozenRecord, files: Mapping[str, bytes]
    ) -> None:
        talk = advanced(self._dossiers.of(tables, talk_id), TalkStage.REVIEWED)
        now = self._canon.freeze(self._assembly.record(tables, talk_id))
        if now.fingerprint != frozen.fingerprint:  # changed from elsewhere while files were made
            raise RecordChangedError
        version = frozen.record.version
        tables.records.add(talk_id, frozen)
        for kind, data in files.items():
            tables.records.save_file(talk_id, version, kind, data)
        talk = replace(talk, fingerprint=frozen.fingerprint, frozen_version=version)
        tables.talks.save(talk, act="advance:reviewed")
        _register_problems(tables, talk)


def _register_problems(tables: Tables, talk: Talk) -> None:
    """Make the problem list (问题清单) out of the marked entries, once per entry (AH25)."""
    entries = tables.transcript.of_talk(talk.id)
    corrections = tables.corrections.of_talk(talk.id)
    outline = tables.outlines.get(talk.id)
    known = {problem.entry_id: problem for problem in tables.follow_up.problems(talk.id)}
    for item in marked_entries(entries, EntryFlag.PROBLEM):
        entry = item.entry
        question = outline.question(entry.question_id) if entry.question_id else None
        problem = Problem(
            talk_id=talk.id,
            entry_id=entry.id,
            number=item.number,
            text=current_text(entry, corrections),
            focus_area=question.focus_area if question else "",
            explanation=explanation_of(item, entries, lambda e: current_text(e, corrections)),
        )
        if entry.id in known:
            old = known[entry.id]
            tables.follow_up.save_problem(replace(problem, id=old.id, state=old.state))
        else:
            tables.follow_up.add_problem(problem)
