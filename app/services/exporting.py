"""Exporting: the signed files of a frozen record leave the vault, byte for byte."""

from pathlib import Path

from app.domain.ids import TalkId
from app.domain.stage import BEING_RECORDED
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

        The names carry number, version and short fingerprint, never a person's name. It can be
        stopped before the first file only. Raises NotFrozenError (also for a reopened record),
        PlaceMissingError, ReadOnlyPlaceError or DiskFullError.
        """
        with self._store.read() as tables:
            talk = tables.talks.get(talk_id)
            files = {k: tables.records.file(talk_id, talk.frozen_version, k) for k in kinds}
        stem = f"{talk.number}-v{talk.frozen_version}-{talk.fingerprint[:8]}"
        whole = {f"{stem}.{kind}": data for kind, data in files.items() if data is not None}
        if len(whole) != len(files) or talk.stage in BEING_RECORDED:
            raise NotFrozenError
        progress(0, len(whole))
        with self._store.change() as tables:  # first: no file may leave without its entry
            tables.audit.note("export", "talk", talk_id)
        return tuple(self._shelf.put(folder, name, data) for name, data in whole.items())
