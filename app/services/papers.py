"""Papers beside a talk's record: made once, with Word and PDF, and kept in the vault."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from app.domain.errors import RuleBrokenError
from app.domain.ids import PaperId, TalkId
from app.domain.paper import Paper, PaperKind, paper_number
from app.domain.record import FrozenRecord, Record
from app.services.ports.clock import Clock
from app.services.ports.file_shelf import FileShelf
from app.services.ports.record_canon import RecordCanon
from app.services.ports.record_files import Progress, RecordWriter
from app.services.ports.vault_store import Tables, VaultStore
from app.services.progress import part_of
from app.services.scheme_shelf import SchemeShelf

Files = Mapping[str, Callable[[], RecordWriter]]
AlsoStore = Callable[[Tables, Paper], object]


class PaperNumberTakenError(RuleBrokenError):
    """Another paper of the kind was made meanwhile; make this one again."""


class Papers:
    """Makes papers and gives them out again; none is ever replaced."""

    def __init__(
        self,
        store: VaultStore,
        schemes: SchemeShelf,
        canon: RecordCanon,
        writers: Files,
        clock: Clock,
        shelf: FileShelf,
    ) -> None:
        self._store = store
        self._schemes = schemes
        self._canon = canon
        self._writers = writers
        self._clock = clock
        self._shelf = shelf

    def make(
        self,
        talk_id: TalkId,
        kind: PaperKind,
        record: Record,
        progress: Progress,
        also: AlsoStore | None = None,
    ) -> Paper:
        """Fix a record as the talk's next paper of the kind, with its files, all or nothing.

        The record gets the paper's number and version; everything else prints as it is. `also`
        stores in the same transaction what belongs to the paper. Raises MissingGlyphError,
        PaperNumberTakenError.
        """
        with self._store.read() as tables:
            number = tables.papers.next_number(talk_id, kind)
            talk = tables.talks.get(talk_id)
        form = self._schemes.of(talk.scheme_code, talk.scheme_version).record_form.papers[kind]
        printed = paper_number(talk.number, form.word, number)
        frozen = self._canon.freeze(replace(record, number=printed, version=number))
        files = {
            name: writer().write(frozen, part_of(progress, index, len(self._writers)))
            for index, (name, writer) in enumerate(self._writers.items())
        }
        paper = Paper(talk_id, kind, number, frozen.fingerprint, self._clock.now())
        with self._store.change() as tables:
            if tables.papers.next_number(talk_id, kind) != number:
                raise PaperNumberTakenError
            stored = tables.papers.add(paper, frozen.canonical)
            for name, data in files.items():
                tables.papers.save_file(stored.id, name, data)
            if also:
                also(tables, stored)
        return stored

    def of_talk(self, talk_id: TalkId) -> tuple[Paper, ...]:
        """Return a talk's papers in the order they were made."""
        with self._store.read() as tables:
            return tables.papers.of_talk(talk_id)

    def frozen(self, paper_id: PaperId) -> FrozenRecord:
        """Return what the paper prints; raises KeyError."""
        with self._store.read() as tables:
            return self._canon.thaw(tables.papers.canonical(paper_id))

    def export(self, paper_id: PaperId, folder: Path, progress: Progress) -> tuple[Path, ...]:
        """Write the paper's files to a folder and return where they are.

        The names carry the paper's number and short fingerprint, never a person's name. It can
        be stopped before the first file only. Raises PlaceMissingError, ReadOnlyPlaceError or
        DiskFullError.
        """
        with self._store.read() as tables:
            paper = tables.papers.get(paper_id)
            number = self._canon.thaw(tables.papers.canonical(paper_id)).record.number
            files = {name: tables.papers.file(paper_id, name) for name in self._writers}
        progress(0, len(files))
        with self._store.change() as tables:  # first: no file may leave without its entry
            tables.audit.note("export", "paper", paper_id)
        stem = f"{number}-{paper.fingerprint[:8]}"
        whole = {f"{stem}.{name}": data for name, data in files.items() if data is not None}
        return tuple(self._shelf.put(folder, name, data) for name, data in whole.items())

    def file(self, paper_id: PaperId, kind: str) -> bytes | None:
        """Return the paper's file (`kind` is pdf or docx) with its signatures."""
        with self._store.read() as tables:
            return tables.papers.file(paper_id, kind)
