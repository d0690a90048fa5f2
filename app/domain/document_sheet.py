"""What a document prints, put together and frozen: one sheet for each addressee.

A sheet knows nothing of talks or schemes: the writers set it as it stands.
"""

from dataclasses import dataclass
from enum import StrEnum

from app.domain.document_form import DocumentLayout


@dataclass(frozen=True)
class FormRow:
    """A row of a table: pairs of label and text, one pair or two; `lines` is its least height.

    An empty label makes the text a heading over the whole width.
    """

    cells: tuple[tuple[str, str], ...]
    lines: int = 1


class SlipKind(StrEnum):
    """A page behind the document itself."""

    RECEIPT = "receipt"  # 回执
    REPLY = "reply"  # the form for the reply


@dataclass(frozen=True)
class Slip:
    """A page of its own to fill in and send back."""

    kind: SlipKind
    title: str
    number: str
    rows: tuple[FormRow, ...]


@dataclass(frozen=True)
class DocumentSheet:
    """One printed document.

    `head` is the issuer's mark, `mark` the classification, `to` the main addressee without
    colon, `signer` who signs below (empty for forms), `day` the date in words, `signatures`
    lines to sign by hand, `copies` whom copies go to, `printed` the imprint (office, date).
    """

    layout: DocumentLayout
    title: str
    number: str = ""
    head: str = ""
    mark: str = ""
    red_head: bool = True
    sealed: bool = True
    to: str = ""
    rows: tuple[FormRow, ...] = ()
    paragraphs: tuple[str, ...] = ()
    attachments: tuple[str, ...] = ()
    signer: str = ""
    day: str = ""
    signatures: tuple[str, ...] = ()
    copies: str = ""
    printed_by: str = ""
    printed_on: str = ""
    slips: tuple[Slip, ...] = ()
