"""The record (谈话记录): the text of a talk as it looks on paper, free of any file format.

Word, PDF, the page view and the fingerprint are all made from one `Record`; whatever is not in
it is not printed, and whatever is in it is printed in this order.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

RECORD_FORM = "tanlu-record/1"


class ParagraphRole(StrEnum):
    """How a paragraph is set."""

    BODY = "body"  # two-character first-line indent
    PLAIN = "plain"  # no indent
    NOTE = "note"  # a remark by the office, in Kai
    CLOSING = "closing"  # the words the subject confirms the record with


@dataclass(frozen=True)
class Heading:
    """A heading; level 1 is set in Hei (一、), level 2 in Kai (（一）)."""

    level: int
    text: str


@dataclass(frozen=True)
class Paragraph:
    """Running text."""

    text: str
    role: ParagraphRole = ParagraphRole.BODY


@dataclass(frozen=True)
class Utterance:
    """One transcript entry as printed: `label` (问、答 …), the speaker's name and the words.

    `number` counts from 1 through the whole record. `time` is HH:MM. `marks` are printed after
    the text in 〔〕, for example 问题1 or 更正2.
    """

    number: int
    time: str
    label: str
    speaker: str
    text: str
    marks: tuple[str, ...] = ()


@dataclass(frozen=True)
class Field:
    """One labelled value of the head table."""

    label: str
    value: str


@dataclass(frozen=True)
class FieldTable:
    """Labelled values in two columns, label left (the head of the record)."""

    fields: tuple[Field, ...]


@dataclass(frozen=True)
class Column:
    """A table column; `share` is its relative width."""

    title: str
    share: int


@dataclass(frozen=True)
class Table:
    """A table with a caption; its head row repeats on each page."""

    caption: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class SignatureLine:
    """A place to sign; `role` is the code of the signer's role.

    The subject signs by hand only, and so does whoever has a code with a part behind a dot:
    `recorder.2` is a second recorder, `recorder.1-2` the second recorder of sitting 1.
    """

    role: str
    label: str
    name: str


def is_by_hand(role: str) -> bool:
    """Tell whether a signature line's role signs by hand only, never by certificate."""
    return role == "subject" or "." in role


@dataclass(frozen=True)
class SignatureBlock:
    """Lines to sign, one a signer, each with room for hand and stamp.

    The record ends with one; each sitting of several ends with one of its own.
    """

    lines: tuple[SignatureLine, ...]


@dataclass(frozen=True)
class Furniture:
    """The words that stand around the text on each page; those of the scheme.

    `page_sign_label` precedes the line the subject signs on each page, `sign_date` is the room
    for a date beside a signature. `page_number` holds {page} and {pages}.
    """

    page_sign_label: str
    page_number: str
    fingerprint_label: str
    sign_date: str
    blank_rest: str


MOST_HAND_LINES = 8
ROOM_TO_WRITE = "\n"
"""The text of a table cell that is left empty, two lines high, for initials by hand."""


@dataclass(frozen=True)
class HandLines:
    """Room for words in the subject's own hand: `lines` dotted lines (1 to 8) below a hint."""

    hint: str
    lines: int


Block = Heading | Paragraph | Utterance | FieldTable | Table | HandLines | SignatureBlock


@dataclass(frozen=True)
class Record:
    """Everything that is printed of a talk, in order.

    `mark` is the classification printed at the top left (may be empty); `type_name` stands on
    each page (AH01). `version` counts the freezes of one talk from 1.
    """

    title: str
    number: str
    type_name: str
    mark: str
    version: int
    furniture: Furniture
    blocks: tuple[Block, ...]
    form: str = RECORD_FORM


@dataclass(frozen=True)
class FrozenRecord:
    """A record fixed for good: its canonical bytes (RFC 8785 JSON) and their SHA-256.

    `fingerprint` is 64 lower-case hex digits.
    """

    record: Record
    canonical: bytes
    fingerprint: str

    @property
    def short_fingerprint(self) -> str:
        """The first 16 hex digits in groups of four, as printed on each page."""
        digits = self.fingerprint[:16].upper()
        return " ".join(digits[i : i + 4] for i in range(0, 16, 4))


def utterances(record: Record) -> tuple[Utterance, ...]:
    """Return the record's transcript entries in order."""
    return tuple(block for block in record.blocks if isinstance(block, Utterance))


def printed_texts(record: Record) -> tuple[str, ...]:
    """Return every text the record prints, in reading order (page furniture left out).

    One item a paragraph, table cell or signature line; the checker compares these with what
    it reads back out of a Word or PDF file.
    """
    texts = [record.mark, record.title] if record.mark else [record.title]
    for block in record.blocks:
        texts.extend(block_texts(block))
    return tuple(texts)


def utterance_text(entry: Utterance) -> str:
    """Return an utterance as one printed paragraph."""
    marks = "".join(f"〔{mark}〕" for mark in entry.marks)
    return f"{entry.label}（{entry.speaker}，{entry.time}）：{entry.text}{marks}"


def block_texts(block: Block) -> list[str]:
    """Return the texts that one block prints, in reading order."""
    match block:
        case Heading(text=text) | Paragraph(text=text):
            return [text]
        case Utterance():
            return [utterance_text(block)]
        case FieldTable(fields=fields):
            return [part for field in fields for part in (field.label, field.value)]
        case Table():
            cells = [cell for row in block.rows for cell in row]
            return [block.caption, *(column.title for column in block.columns), *cells]
        case HandLines(hint=hint):
            return [hint]
        case SignatureBlock(lines=lines):
            return [f"{line.label}：{line.name}" for line in lines]


def closing_start(blocks: Sequence[Block]) -> int:
    """Return where the closing words and signatures at a record's end begin.

    They never stand alone on a page: what comes before goes along.
    """
    start = len(blocks)
    while start and _closes(blocks[start - 1]):
        start -= 1
    return start


def _closes(block: Block) -> bool:
    if isinstance(block, Paragraph):
        return block.role is ParagraphRole.CLOSING
    return isinstance(block, HandLines | SignatureBlock)
