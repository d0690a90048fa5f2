"""Exporting: the signed files of a frozen record leave the vault, byte for byte."""

from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path

from app.domain.hand_signing import Scan
from app.domain.ids import TalkId
from app.domain.stage import BEING_RECORDED
from app.services.hand_papers import HandPaper, file_of
from app.services.hand_signing import HandSigning
from app.services.pen_signing import PenSigning
from app.services.ports.file_shelf import FileShelf
from app.services.ports.record_files import Progress
from app.services.ports.vault_store import VaultStore
from app.services.progress import part_of
from app.services.signing import NotFrozenError

KINDS = ("pdf", "docx")
SIGNED_SHEETS = "签名页"
SUMS = "SHA256"

_KNOWN_ENDINGS = (".pdf", ".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp")


class Exporting:
    """Writes Word, PDF and signed pages to a folder; each export is in the audit trail."""

    def __init__(
        self, store: VaultStore, shelf: FileShelf, pens: PenSigning, by_hand: HandSigning
    ) -> None:
        self._store = store
        self._shelf = shelf
        self._pens = pens
        self._by_hand = by_hand

    def export(
        self, talk_id: TalkId, folder: Path, progress: Progress, kinds: tuple[str, ...] = KINDS
    ) -> tuple[Path, ...]:
        """Write the record's files and return where they are.

        The names carry number, version and short fingerprint, never a person's name. It can be
        stopped before the first file only. Raises NotFrozenError (also for a reopened record),
        PlaceMissingError, ReadOnlyPlaceError or DiskFullError.
        """
        self._pens.place_on_files(talk_id, progress)
        with self._store.read() as tables:
            talk = tables.talks.get(talk_id)
            files = {k: tables.records.file(talk_id, talk.frozen_version, k) for k in kinds}
        stem = f"{talk.number}-v{talk.frozen_version}-{talk.fingerprint[:8]}"
        whole = {f"{stem}.{kind}": data for kind, data in files.items() if data is not None}
        if len(whole) != len(files) or talk.stage in BEING_RECORDED:
            raise NotFrozenError
        progress(0, len(whole))
        self._note(talk_id, "export")
        return tuple(self._shelf.put(folder, name, data) for name, data in whole.items())

    def export_papers(
        self, talk_id: TalkId, folder: Path, progress: Progress, kinds: tuple[str, ...] = KINDS
    ) -> tuple[Path, ...]:
        """Write the files of the papers beside the record; nothing where there are none.

        Raises as `export` does for the folder.
        """
        self._pens.place_on_files(talk_id, progress)
        papers = [signed.paper for signed in self._by_hand.desk(talk_id).papers]
        with self._store.read() as tables:
            found = [
                (f"{_stem(paper)}.{kind}", data)
                for paper in papers
                for kind in kinds
                if paper.paper and (data := file_of(tables, paper, kind)) is not None
            ]
        if not found:
            return ()
        progress(0, len(found))
        self._note(talk_id, "export_papers")
        return tuple(self._shelf.put(folder, name, data) for name, data in found)

    def export_signed_sheets(
        self, talk_id: TalkId, folder: Path, progress: Progress, beside: Sequence[Path] = ()
    ) -> tuple[Path, ...]:
        """Write the scanned pages, one PDF a paper, the scans as they came, and a list of sums.

        The list has the form of sha256sum and names the files `beside` too. Nothing is written
        where nothing came back. Raises as `export` does for the folder.
        """
        desk = self._by_hand.desk(talk_id)
        if not desk.scans:
            return ()
        sheets: list[tuple[str, bytes]] = []
        for number, signed in enumerate(desk.papers):
            part = part_of(progress, number, len(desk.papers))
            data = self._by_hand.signed_sheets(talk_id, signed.paper.fingerprint, part)
            if data is not None:
                sheets.append((f"{_stem(signed.paper)}-{SIGNED_SHEETS}.pdf", data))
        self._note(talk_id, "export_signed_sheets")
        written = [self._shelf.put(folder, name, data) for name, data in sheets]
        with self._store.read() as tables:
            number_of_talk = tables.talks.get(talk_id).number
        for number, scan in enumerate(desk.scans, start=1):
            name = f"{number_of_talk}-{SIGNED_SHEETS}-{number}{_ending(scan)}"
            written.append(self._shelf.put(folder, name, self._by_hand.original(scan.id)))
        listed = "".join(
            f"{sha256(self._shelf.take(path)).hexdigest()}  {path.name}\n"
            for path in (*beside, *written)
        )
        sums = self._shelf.put(folder, f"{number_of_talk}-{SUMS}.txt", listed.encode())
        return (*written, sums)

    def _note(self, talk_id: TalkId, act: str) -> None:
        with self._store.change() as tables:  # first: no file may leave without its entry
            tables.audit.note(act, "talk", talk_id)


def _stem(paper: HandPaper) -> str:
    expected = paper.expected
    return f"{expected.number}-v{expected.version}-{expected.fingerprint[:8]}"


def _ending(scan: Scan) -> str:
    ending = Path(scan.name).suffix.lower()
    return ending if ending in _KNOWN_ENDINGS else ".bin"
