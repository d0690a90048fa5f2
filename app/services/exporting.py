"""Exporting: the signed files of a frozen record leave the vault, byte for byte."""

from pathlib import Path

from app.domain.ids import TalkId
from app.services.ports.file_shelf import FileShelf
from app.services.ports.record_files import Progress
from app.services.ports.vault_store import VaultStore
from app.services.signing import NotFrozenError

KINDS = ("pdf", "docx")


class Exporting:
    """Writes Word and PDF to a folder; each export is in the audit trail."""

    def __init__(self, store: VaultStore, shelf: FileShelf) -> None:
        self._store = store
        self._shelf = shelf

    def export(
        self, talk_id: TalkId, folder: Path, progress: Progress, kinds: tuple[str, ...] = KINDS
    ) -> tuple[Path, ...]:
        """Write the files and return where they are.

        The names carry number, version and short fingerprint, never a person's name. Raises
        NotFrozenError, PlaceMissingError, ReadOnlyPlaceError or DiskFullError.
        """
        with self._store.read() as tables:
            talk = tables.talks.get(talk_id)
            files = {k: tables.records.file(talk_id, talk.frozen_version, k) for k in kinds}
        written = []
        for done, (kind, data) in enumerate(files.items()):
            progress(done, len(files))
            if data is None:
                raise NotFrozenError
            stem = f"{talk.number}-v{talk.frozen_version}-{talk.fingerprint[:8]}"
            written.append(self._shelf.put(folder, f"{stem}.{kind}", data))
        with self._store.change() as tables:
            tables.audit.note("export", "talk", talk_id)
        progress(len(files), len(files))
        return tuple(written)
