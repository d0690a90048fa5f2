"""Taking materials in: from files, drops and the clipboard, each with its original bytes."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from app.domain.ids import MaterialId
from app.domain.material import Material, MaterialForm, MaterialKnownError
from app.domain.text import LONGEST_LINE, clean_text
from app.domain.text_repair.damage import DamageClass
from app.domain.written_day import read_day
from app.services.collecting_materials import CollectingMaterials
from app.services.errors import FileTooLargeError
from app.services.ports.clock import Clock
from app.services.ports.record_files import Progress
from app.services.ports.text_intake import IntakeKind, IntakeNote, NoteKind
from app.services.ports.vault_store import Tables, VaultStore
from app.services.repair_choices import RepairChoice, chosen, kept_text
from app.services.repairing import MEGABYTE, Repairing, TakenIn
from app.services.requesting_materials import answered

_FORMS = {
    IntakeKind.TEXT: MaterialForm.TEXT,
    IntakeKind.HTML: MaterialForm.HTML,
    IntakeKind.WORD: MaterialForm.WORD,
    IntakeKind.EXCEL: MaterialForm.EXCEL,
    IntakeKind.PDF: MaterialForm.PDF,
    IntakeKind.PICTURE: MaterialForm.PICTURE,
}
_STEPS = 3
_LONGEST_TITLE = 40  # characters of a pasted text's first line
LARGEST = 50
"""Megabytes of a file that is kept in the vault."""
PASTED = "粘贴的文字.txt"
"""What a pasted text is called; its file holds UTF-8."""


@dataclass(frozen=True)
class Received:
    """A material just taken in, and how many places of each class were put right in it."""

    material: Material
    counts: Mapping[DamageClass, int]


class TakingInMaterials:
    """Reads files, repairs their text, and keeps both with the card."""

    def __init__(
        self,
        store: VaultStore,
        cards: CollectingMaterials,
        repairing: Repairing,
        clock: Clock,
    ) -> None:
        self._store = store
        self._cards = cards
        self._repairing = repairing
        self._clock = clock

    def read(self, path: Path, progress: Progress) -> TakenIn:
        """Return a file's bytes and text, stored nowhere yet.

        Raises FileTooLargeError, and what `Repairing.read` does.
        """
        with suppress(OSError):  # reading it says what is wrong
            _check_size(path.name, path.stat().st_size)
        return self._repairing.read(path, progress)

    def read_bytes(self, name: str, data: bytes, progress: Progress) -> TakenIn:
        """Return the same of bytes from the clipboard, such as a picture."""
        _check_size(name, len(data))
        return self._repairing.read_bytes(name, data, progress)

    def read_pasted(self, text: str, name: str = PASTED) -> TakenIn:
        """Return the same of a pasted text under a file name; raises TextTooLongToRepairError."""
        return replace(self._repairing.read_pasted(text), name=name)

    def blank(self, taken: TakenIn) -> Material:
        """Return the card that a file proposes: its title, where it says it comes from, its day."""
        repaired = self._repairing.repair(taken.result.text)
        origin = repaired.origin
        title = clean_text(taken.result.meta.get("title", ""))[:LONGEST_LINE]
        if taken.is_pasted:
            title = next((line for line in map(clean_text, repaired.text.splitlines()) if line), "")
            title = title[:_LONGEST_TITLE]
        card = Material(
            title=title or clean_text(Path(taken.name).stem)[:LONGEST_LINE],
            source=clean_text(origin.source)[:LONGEST_LINE],
            dated=read_day(origin.day),
            received_on=self._clock.now().date(),
        )
        return _with_file(card, taken)

    def store(
        self, taken: TakenIn, card: Material, progress: Progress, *, again: bool = False
    ) -> Received:
        """Keep a file with its card and its repaired text, all or nothing.

        Raises MaterialKnownError unless `again`, TextMissingError without a title,
        SensitiveNotShownError, Cancelled from the progress.
        """
        progress(0, _STEPS)
        digest = sha256(taken.data).hexdigest()
        repaired = self._repairing.repair(taken.result.text)
        text = chosen(repaired, RepairChoice()).text
        progress(1, _STEPS)
        whole = replace(
            _with_file(card, taken),
            received_by=self._store.account,
            received_on=card.received_on or self._clock.now().date(),
            sha256=digest,
            repairs=len(text.changes),
            withdrawn=False,
            id=MaterialId(0),
        )
        kept = kept_text(text)
        progress(2, _STEPS)
        with self._store.change() as tables:
            known = None if again else self._known(tables, taken, digest)
            if known is not None:
                raise known
            checked = self._cards.checked(tables, whole)
            stored = tables.materials.add(checked, taken.data, kept)
            if stored.request_id is not None:
                answered(tables, stored.request_id)
        progress(_STEPS, _STEPS)
        return Received(stored, repaired.counts)

    def _known(self, tables: Tables, taken: TakenIn, digest: str) -> MaterialKnownError | None:
        there = tables.materials.of_bytes(digest)
        seen = [m for m in there if m.may_be_read_by(self._store.account)]
        if seen:
            first = min(seen, key=lambda m: m.withdrawn)
            return MaterialKnownError(taken.name, first.title, first.id, withdrawn=first.withdrawn)
        if any(not m.withdrawn for m in there):
            return MaterialKnownError(taken.name, "", MaterialId(0), withdrawn=False)
        return None


def _with_file(card: Material, taken: TakenIn) -> Material:
    return replace(
        card,
        file_name=clean_text(taken.name)[:LONGEST_LINE],
        size=len(taken.data),
        form=_FORMS[taken.result.kind],
        notes=tuple(dict.fromkeys(map(_note, filter(_matters, taken.result.notes)))),
    )


def _matters(note: IntakeNote) -> bool:
    """Tell whether a note is worth telling: that a text is UTF-8 is not."""
    is_usual = note.detail.lower().startswith(("utf-8", "ascii"))
    return note.kind is not NoteKind.ENCODING or not is_usual


def _note(note: IntakeNote) -> str:
    return f"{note.kind.value}:{note.count}" if note.count else note.kind.value


def _check_size(name: str, size: int) -> None:
    if size > LARGEST * MEGABYTE:
        raise FileTooLargeError(name, -(-size // MEGABYTE), LARGEST)
