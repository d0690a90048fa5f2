"""What the services need to take text out of files that others made."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

from app.services.ports.record_files import Progress


class IntakeKind(StrEnum):
    """What a file is, seen from its content."""

    TEXT = "text"
    HTML = "html"
    WORD = "docx"
    EXCEL = "xlsx"
    PDF = "pdf"
    PICTURE = "picture"


class NoteKind(StrEnum):
    """What must be told beside the text; `count` says how many, `detail` which."""

    ENCODING = "encoding"  # detail: the encoding found
    UNREADABLE_BYTES = "unreadable_bytes"  # shown as U+FFFD; detail: line:column of the first ones
    CONTROL_SIGNS = "control_signs"  # left out; NUL and the like
    INSERTED = "inserted"  # tracked insertions, taken
    DELETED = "deleted"  # tracked deletions, left out
    COMMENTS = "comments"  # left out
    FOOTNOTES = "footnotes"  # put at the end
    HEADERS = "headers"  # headers and footers, put at the end
    TEXT_BOXES = "text_boxes"  # put where they are anchored
    HIDDEN_TEXT = "hidden_text"  # left out
    AUTO_NUMBERS = "auto_numbers"  # paragraphs whose number Word makes; left out
    PICTURES = "pictures"  # left out
    HIDDEN_SHEETS = "hidden_sheets"  # taken; detail: their names
    HIDDEN_ROWS = "hidden_rows"  # rows and columns, taken
    FORMULAS = "formulas"  # their last result is taken
    FORMULAS_WITHOUT_RESULT = "formulas_without_result"  # the formula itself is taken
    MERGED_CELLS = "merged_cells"  # the text stands in the first cell only
    NO_TEXT_LAYER = "no_text_layer"  # a PDF of pictures: only an attachment
    PAGES_WITHOUT_TEXT = "pages_without_text"  # detail: their numbers
    ONLY_ATTACHMENT = "only_attachment"  # a picture
    OTHER_NAME = "other_name"  # the name's ending says something else; detail: what it is


@dataclass(frozen=True, slots=True)
class IntakeNote:
    """Something to be told about a file that was taken in."""

    kind: NoteKind
    count: int = 0
    detail: str = ""


@dataclass(frozen=True)
class IntakeResult:
    """The text of a file with what must be told about it.

    Lines end with a line feed; cells of a table row are parted by tabs. `meta` may hold title,
    author, encoding, pages, sheets, width and height.
    """

    text: str
    kind: IntakeKind
    notes: tuple[IntakeNote, ...] = ()
    meta: Mapping[str, str] = field(default_factory=dict)

    @property
    def is_attachment_only(self) -> bool:
        """Tell whether there is no text to work with, only the file to keep."""
        alone = (NoteKind.NO_TEXT_LAYER, NoteKind.ONLY_ATTACHMENT)
        return any(note.kind in alone for note in self.notes)


PdfReader = Callable[[str, bytes, Progress], IntakeResult]
"""Reads the text of a PDF; raises EncryptedFileError or DamagedFileError."""


class TextIntake(Protocol):
    """Reads files by their content, whatever their names say; trusts none of them."""

    def read(self, name: str, untrusted: bytes, progress: Progress) -> IntakeResult:
        """Return the text of a file.

        Raises FileTooLargeError, ArchiveBombError, EncryptedFileError, OldOfficeFileError,
        UnknownFileKindError or DamagedFileError, and what `progress` raises.
        """
        ...

    def read_text(self, text: str) -> IntakeResult:
        """Return pasted text with one kind of line end and without control signs."""
        ...
