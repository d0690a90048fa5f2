"""Schemes as files: out of one office's vault, into another's."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from app.domain.scheme import Scheme
from app.domain.scheme_draft import SchemeDraft, identity_of
from app.services.errors import SchemeBrokenError, SchemeComplaint
from app.services.ports.file_shelf import FileShelf
from app.services.ports.scheme_files import SchemeFiles
from app.services.ports.scheme_texts import SchemeTexts
from app.services.ports.vault_store import VaultStore
from app.services.scheme_editing import SchemeEditing
from app.services.scheme_shelf import version_order


class Arrival(StrEnum):
    """How a file stands to what the vault has."""

    NEW = "new"
    IDENTICAL = "identical"
    OTHER_TEXT = "other_text"  # the version is there, with another text
    BROKEN = "broken"


@dataclass(frozen=True)
class Incoming:
    """A file that was read and not taken in yet.

    `text` is empty where the bytes are no text; `next_version` is the number it would get.
    """

    file: str
    text: str
    arrival: Arrival
    scheme: Scheme | None = None
    complaints: tuple[SchemeComplaint, ...] = ()
    next_version: str = ""


class SchemeExchange:
    """Reads and writes scheme files; nothing is kept unless it is taken in."""

    def __init__(
        self,
        store: VaultStore,
        files: SchemeFiles,
        texts: Callable[[], SchemeTexts],
        editing: SchemeEditing,
        shelf: FileShelf,
    ) -> None:
        self._store = store
        self._files = files
        self._texts = texts  # asked when needed: it loads slowly
        self._editing = editing
        self._shelf = shelf

    def look_at(self, path: Path) -> Incoming:
        """Return what a file is, good or not; raises UnreadableFileError."""
        text = ""
        try:
            text = self._files.text_of(path)
            scheme = self._files.read(text, path.name)
        except SchemeBrokenError as error:
            return Incoming(path.name, text, Arrival.BROKEN, complaints=error.complaints)
        identity = (scheme.code, scheme.version)
        with self._store.read() as tables:
            kept = tables.schemes.text(*identity) if identity in tables.schemes.all() else None
        arrival = Arrival.NEW
        if kept is not None:
            is_same = _plain(kept) == _plain(text)
            arrival = Arrival.IDENTICAL if is_same else Arrival.OTHER_TEXT
        return Incoming(
            path.name, text, arrival, scheme, (), self._editing.next_version(scheme.code)
        )

    def take_in(self, incoming: Incoming) -> Scheme:
        """Keep a good file, as its scheme's next version where its own number is taken.

        An identical one changes nothing. Raises SchemeBrokenError.
        """
        text = incoming.text
        scheme = self._files.read(text, incoming.file)
        with self._store.change() as tables:
            if (scheme.code, scheme.version) in tables.schemes.all():
                if _plain(tables.schemes.text(scheme.code, scheme.version)) == _plain(text):
                    return scheme
                text = self._editing.numbered(text, self._editing.next_version(scheme.code))
                scheme = self._files.read(text, incoming.file)
            tables.schemes.add(scheme.code, scheme.version, text)
        return scheme

    def take_as_draft(self, incoming: Incoming) -> SchemeDraft:
        """Keep a file as a draft to be mended, good or not."""
        code = name = ""
        with suppress(SchemeBrokenError):  # it is a draft all the same
            code, name = identity_of(self._texts().document(incoming.text))
        with self._store.change() as tables:
            versions = [version for kept, version in tables.schemes.all() if kept == code]
            base = (code, max(versions, key=version_order)) if versions else ("", "")
            draft = SchemeDraft(code, name or incoming.file, base, incoming.text)
            return tables.scheme_drafts.add(draft)

    def export(self, code: str, version: str, path: Path) -> Path:
        """Write a version as a file and return where; an existing file is never replaced.

        Raises FolderMissingError, PlaceMissingError, ReadOnlyPlaceError or DiskFullError.
        """
        with self._store.read() as tables:
            text = tables.schemes.text(code, version)
        return self._write(text, path)

    def export_draft(self, draft: SchemeDraft, path: Path) -> Path:
        """Write a draft as a file and return where, faults and all; raises as `export` does."""
        return self._write(draft.text, path)

    def _write(self, text: str, path: Path) -> Path:
        with self._store.change() as tables:  # first: no file may leave without its entry
            tables.audit.note("export", "scheme", 0)
        return self._shelf.put(path.parent, path.name, text.encode())


def _plain(text: str) -> str:
    """Return a text without what nobody sees."""
    return "\n".join(line.rstrip() for line in text.strip().splitlines())
