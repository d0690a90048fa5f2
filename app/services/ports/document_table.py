"""What the services need from the vault for documents, their numbers, files and templates."""

from collections.abc import Sequence
from typing import Protocol

from app.domain.document import Addressee, Document
from app.domain.document_template import Template
from app.domain.ids import AddresseeId, DocumentId, TalkId, TemplateId


class DocumentTable(Protocol):
    """Documents with their addressees; what was issued is never replaced."""

    def add(self, document: Document) -> Document:
        """Store a draft with its addressees; gives ids and the time."""
        ...

    def save(self, document: Document, act: str = "save") -> Document:
        """Replace a document and its addressees, which keep their ids; raises KeyError."""
        ...

    def save_addressee(self, addressee: Addressee, act: str = "save") -> None:
        """Replace what is known of one addressee; raises KeyError."""
        ...

    def get(self, document_id: DocumentId) -> Document:
        """Return a document; raises KeyError, also for a removed one."""
        ...

    def of_talk(self, talk_id: TalkId) -> tuple[Document, ...]:
        """Return a talk's documents in the order they were made."""
        ...

    def all(self) -> tuple[Document, ...]:
        """Return all documents, the newest first."""
        ...

    def next_serial(self, series: str, span: str) -> int:
        """Return the number after the last one taken; 1 where none was."""
        ...

    def first_taken(self, texts: Sequence[str]) -> str:
        """Return the first of these numbers, by its text, that was given; empty for none."""
        ...

    def take_number(
        self,
        series: str,
        span: str,
        serial: int,
        text: str,
        document_id: DocumentId,
        addressee_id: AddresseeId,
    ) -> None:
        """Take a number for good."""
        ...

    def add_content(self, document_id: DocumentId, canonical: bytes) -> None:
        """Keep what an issued document prints."""
        ...

    def content(self, document_id: DocumentId) -> bytes:
        """Return what an issued document prints; raises KeyError."""
        ...

    def add_file(
        self, document_id: DocumentId, addressee_id: AddresseeId, kind: str, data: bytes
    ) -> None:
        """Keep a file; `addressee_id` is 0 for one that holds all addressees."""
        ...

    def file(self, document_id: DocumentId, addressee_id: AddresseeId, kind: str) -> bytes | None:
        """Return a file's bytes."""
        ...


class DocumentTemplateTable(Protocol):
    """The office's own Word templates, each version for good."""

    def add(self, template: Template, data: bytes) -> Template:
        """Store a new version in place of the one in use; gives its id."""
        ...

    def drop(self, template_id: TemplateId) -> None:
        """Take a template out of use; its bytes stay. Raises KeyError."""
        ...

    def all(self) -> tuple[Template, ...]:
        """Return every version of every form's template, oldest first."""
        ...

    def data(self, template_id: TemplateId) -> bytes:
        """Return a template's bytes; raises KeyError."""
        ...
