"""Drafting documents: fields filled from the talk, kept as they are typed; and reading them."""

from collections.abc import Mapping
from dataclasses import replace

from app.domain.document import (
    LONGEST_FIELD,
    MOST_ADDRESSEES,
    Addressee,
    Document,
    DocumentState,
    TooManyAddresseesError,
    filled,
)
from app.domain.document_form import Addressing, DocumentForm
from app.domain.document_sheet import DocumentSheet
from app.domain.ids import DocumentId, PersonId, TalkId
from app.domain.scheme import Scheme
from app.domain.text import TextTooLongError, clean_draft, clean_line
from app.services.document_building import build_sheets, thawed
from app.services.document_facts import presets
from app.services.document_sources import DocumentSources, form_of
from app.services.document_steps import first_addressees, must_be_draft, registered
from app.services.ports.clock import Clock
from app.services.ports.vault_store import VaultStore

_MOST = {Addressing.NOBODY: 0, Addressing.ONE: 1, Addressing.MANY: MOST_ADDRESSEES}


class DraftingDocuments:
    """Keeps drafts, and shows every document as it prints."""

    def __init__(self, store: VaultStore, sources: DocumentSources, clock: Clock) -> None:
        self._store = store
        self._sources = sources
        self._clock = clock

    def form(self, document: Document) -> DocumentForm:
        """Return the form of a document as its scheme has it."""
        return self._sources.form(document)

    def draft(
        self,
        scheme: Scheme,
        form_code: str,
        talk_id: TalkId | None = None,
        person_id: PersonId | None = None,
    ) -> Document:
        """Store a draft whose fields are filled from the talk as far as it says anything.

        It goes to those the talk names for it, or to a person of the register.
        """
        form = form_of(scheme, form_code)
        with self._store.read() as tables:
            facts = self._sources.facts(tables, scheme, form, talk_id)
            people = first_addressees(tables, form, talk_id)
            if person_id is not None and form.addressing is not Addressing.NOBODY:
                people = (registered(tables, person_id),)
        document = Document(
            form=form.code,
            scheme_code=scheme.code,
            scheme_version=scheme.version,
            title=_title(form, facts),
            day=self._clock.now().date(),
            talk_id=talk_id,
            values=presets(form, facts),
            addressees=people,
        )
        with self._store.change() as tables:
            return tables.documents.add(document)

    def document(self, document_id: DocumentId) -> Document:
        """Return a document; raises KeyError."""
        with self._store.read() as tables:
            return tables.documents.get(document_id)

    def of_talk(self, talk_id: TalkId) -> tuple[Document, ...]:
        """Return a talk's documents in the order they were made."""
        with self._store.read() as tables:
            return tables.documents.of_talk(talk_id)

    def all(self) -> tuple[Document, ...]:
        """Return all documents, the newest first."""
        with self._store.read() as tables:
            return tables.documents.all()

    def save(self, document: Document) -> Document:
        """Keep a draft as it is typed; raises DocumentIssuedError, TextTooLongError and others."""
        clean = _cleaned(document, self.form(document))
        with self._store.change() as tables:
            must_be_draft(tables.documents.get(document.id))
            return tables.documents.save(clean)

    def refill(self, document: Document) -> Document:
        """Fill a draft's empty fields with what the talk says now, and keep it."""
        scheme = self._sources.scheme(document)
        form = form_of(scheme, document.form)
        with self._store.read() as tables:
            facts = self._sources.facts(tables, scheme, form, document.talk_id)
        typed = {code: text for code, text in document.values.items() if text.strip()}
        return self.save(replace(document, values=presets(form, facts) | typed))

    def remove(self, document_id: DocumentId) -> None:
        """Throw a draft away; raises DocumentIssuedError."""
        with self._store.change() as tables:
            document = tables.documents.get(document_id)
            must_be_draft(document)
            empty = replace(
                document, title="", values={}, addressees=(), state=DocumentState.REMOVED
            )
            tables.documents.save(empty, "remove")

    def sheets(self, document: Document) -> tuple[DocumentSheet, ...]:
        """Return what a draft would print now, without a number; of an issued one its content."""
        with self._store.read() as tables:
            if document.state is not DocumentState.DRAFT:
                return thawed(tables.documents.content(document.id))
            scheme = self._sources.scheme(document)
            form = form_of(scheme, document.form)
            facts = self._sources.facts(tables, scheme, form, document.talk_id)
        return build_sheets(document, form, facts)

    def sheet(self, document: Document, place: int) -> DocumentSheet:
        """Return what the addressee at a place gets, the first one where there are fewer."""
        if document.state is DocumentState.DRAFT:
            people = document.addressees[place : place + 1] or document.addressees[:1]
            return self.sheets(replace(document, addressees=people))[0]
        with self._store.read() as tables:
            return thawed(tables.documents.content(document.id), place)[0]


def _title(form: DocumentForm, facts: Mapping[str, str]) -> str:
    return filled(form.title, {"talk_type": "谈话"} | {k: v for k, v in facts.items() if v})


def _cleaned(document: Document, form: DocumentForm) -> Document:
    limit = _MOST[form.addressing]
    if len(document.addressees) > limit:
        raise TooManyAddresseesError(len(document.addressees), limit)
    values = {code: clean_draft(text) for code, text in document.values.items()}
    for text in values.values():
        if len(text) > LONGEST_FIELD:
            raise TextTooLongError(len(text), LONGEST_FIELD)
    title = clean_line(document.title, "title", required=False)
    people = tuple(map(_clean_addressee, document.addressees))
    return replace(document, title=title, values=values, addressees=people)


def _clean_addressee(addressee: Addressee) -> Addressee:
    return replace(
        addressee,
        name=clean_line(addressee.name, "name", required=False),
        unit_name=clean_line(addressee.unit_name, "unit_name", required=False),
        post=clean_line(addressee.post, "post", required=False),
        group=clean_line(addressee.group, "group", required=False),
    )
