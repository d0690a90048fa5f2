"""Issuing documents: a prefilled draft, then frozen content with its number and files."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from threading import Lock
from typing import Protocol

from app.domain.document import (
    LONGEST_FIELD,
    MOST_ADDRESSEES,
    Addressee,
    Document,
    DocumentNotIssuedError,
    DocumentState,
    TooManyAddresseesError,
    VoidReasonMissingError,
    filled,
)
from app.domain.document_form import FACTS, Addressing, DocumentForm
from app.domain.document_sheet import DocumentSheet
from app.domain.errors import RuleBrokenError
from app.domain.ids import AddresseeId, DocumentId, PersonId, TalkId
from app.domain.scheme import Scheme
from app.domain.text import TextTooLongError, clean_draft, clean_line
from app.services.document_building import build_sheets, frozen_content, thawed, values_of
from app.services.document_facts import office_facts, presets, talk_facts
from app.services.document_steps import (
    MadeFiles,
    first_addressees,
    keep_files,
    must_be_draft,
    must_be_whole,
    registered,
    series_of,
    take_numbers,
    template_in_use,
    wanted_numbers,
    with_numbers,
)
from app.services.document_templates import template_names
from app.services.ports.clock import Clock
from app.services.ports.document_files import DocumentMakers, Progress
from app.services.ports.vault_store import Tables, VaultStore
from app.services.progress import part_of
from app.services.record_assembly import OFFICE_NAME
from app.services.scheme_shelf import SchemeShelf

_TRIES = 5


class MaterialNames(Protocol):
    """Gives the titles of a talk's materials, as the office or as others may read them."""

    def __call__(self, talk_id: TalkId, *, for_others: bool) -> Sequence[str]:
        """Return the titles."""
        ...


class NumbersBusyError(RuleBrokenError):
    """Others took numbers of the series again and again; issue it once more."""


class IssuingDocuments:
    """Keeps drafts, and issues and cancels documents."""

    def __init__(
        self,
        store: VaultStore,
        schemes: SchemeShelf,
        makers: DocumentMakers,
        clock: Clock,
        materials: MaterialNames,
    ) -> None:
        self._store = store
        self._schemes = schemes
        self._makers = makers
        self._clock = clock
        self._materials = materials
        self._turn = Lock()

    def form(self, document: Document) -> DocumentForm:
        """Return the form of a document as its scheme has it."""
        return form_of(self._scheme(document), document.form)

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
            facts = self._facts(tables, scheme, form, talk_id)
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
        clean = self._cleaned(document)
        with self._store.change() as tables:
            must_be_draft(tables.documents.get(document.id))
            return tables.documents.save(clean)

    def refill(self, document: Document) -> Document:
        """Fill a draft's empty fields with what the talk says now, and keep it."""
        scheme = self._scheme(document)
        form = form_of(scheme, document.form)
        with self._store.read() as tables:
            facts = self._facts(tables, scheme, form, document.talk_id)
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
            scheme = self._scheme(document)
            form = form_of(scheme, document.form)
            facts = self._facts(tables, scheme, form, document.talk_id)
        return build_sheets(document, form, facts)

    def sheet(self, document: Document, place: int) -> DocumentSheet:
        """Return what the addressee at a place gets, the first one where there are fewer."""
        people = document.addressees[place : place + 1] or document.addressees[:1]
        if document.state is DocumentState.DRAFT:
            return self.sheets(replace(document, addressees=people))[0]
        with self._store.read() as tables:
            return thawed(tables.documents.content(document.id), place)[0]

    def issue(self, document_id: DocumentId, progress: Progress) -> Document:
        """Freeze a draft, take its numbers and make its files, all or nothing.

        Raises DocumentIssuedError, FieldsMissingError, AddresseeMissingError, MissingGlyphError,
        NumbersBusyError; Cancelled from `progress` leaves the draft as it was.
        """
        with self._turn:  # who draws while others take numbers would have to draw again
            for _ in range(_TRIES):
                issued = self._try_to_issue(document_id, progress)
                if issued is not None:
                    return issued
        raise NumbersBusyError

    def void(
        self, document_id: DocumentId, reason: str, addressee_id: AddresseeId | None = None
    ) -> Document:
        """Cancel an issued document, or what one addressee got; numbers stay used.

        Raises VoidReasonMissingError, DocumentNotIssuedError.
        """
        why = clean_line(reason, "reason", required=False)
        if not why:
            raise VoidReasonMissingError
        with self._store.change() as tables:
            document = tables.documents.get(document_id)
            if document.state is not DocumentState.ISSUED:
                raise DocumentNotIssuedError
            if addressee_id is None:
                now = self._clock.now()
                gone = replace(document, state=DocumentState.VOID, void_at=now, void_reason=why)
                return tables.documents.save(gone, "void")
            one = next(a for a in document.addressees if a.id == addressee_id)
            tables.documents.save_addressee(replace(one, void_reason=why), "void")
            return tables.documents.get(document_id)

    def _try_to_issue(self, document_id: DocumentId, progress: Progress) -> Document | None:
        """Issue with the numbers that come next; None where others took them meanwhile."""
        with self._store.read() as tables:
            draft = tables.documents.get(document_id)
            scheme = self._scheme(draft)
            form = form_of(scheme, draft.form)
            must_be_whole(draft, form)
            facts = self._facts(tables, scheme, form, draft.talk_id)
            series = series_of(scheme, form)
            numbers = wanted_numbers(tables, series, draft)
            template = template_in_use(tables, form)
        made = with_numbers(draft, numbers)
        sheets = build_sheets(made, form, facts)
        canonical, fingerprint = frozen_content(sheets)
        fills = self._fills(made, form, facts) if template else ()
        files = self._files(sheets, template[1] if template else b"", fills, progress)
        with self._store.change() as tables:
            if tables.documents.get(document_id) != draft:
                return None
            if wanted_numbers(tables, series, draft) != numbers:
                return None
            issued = replace(
                made,
                state=DocumentState.ISSUED,
                fingerprint=fingerprint,
                issued_at=self._clock.now(),
                issued_by=self._store.account,
                template_id=template[0] if template else None,
            )
            stored = tables.documents.save(issued, "issue")
            take_numbers(tables, series, stored, numbers)
            tables.documents.add_content(document_id, canonical)
            keep_files(tables, stored, files)
        return stored

    def _files(
        self,
        sheets: Sequence[DocumentSheet],
        template: bytes,
        fills: Sequence[Mapping[str, str]],
        progress: Progress,
    ) -> MadeFiles:
        pdf = self._makers.pdf().write(sheets, part_of(progress, 0, 2))
        made = []
        report = part_of(progress, 1, 2)
        for place, sheet in enumerate(sheets):
            report(place, len(sheets))
            if template:
                made.append(self._makers.templates().fill(template, fills[place]))
            else:
                made.append(self._makers.word().write(sheet))
        report(len(sheets), len(sheets))
        return MadeFiles(pdf.data, pdf.starts, tuple(made))

    def _fills(
        self, document: Document, form: DocumentForm, facts: Mapping[str, str]
    ) -> tuple[Mapping[str, str], ...]:
        names = template_names(form)
        each = document.addressees or (Addressee("", number=document.number),)
        known = [values_of(document, addressee, facts) for addressee in each]
        return tuple({name: v.get(code, "") for name, code in names.items()} for v in known)

    def _facts(
        self, tables: Tables, scheme: Scheme, form: DocumentForm, talk_id: TalkId | None
    ) -> dict[str, str]:
        office = (tables.settings.get(OFFICE_NAME) or b"").decode()
        facts = dict.fromkeys(FACTS, "")
        facts |= office_facts(office, scheme, form)
        if talk_id is None:
            return facts
        talk = tables.talks.get(talk_id)
        under = self._schemes.of(talk.scheme_code, talk.scheme_version)
        goes_out = form.addressing is not Addressing.NOBODY
        outline = tables.outlines.get(talk_id)
        facts |= talk_facts(talk, under, outline, for_others=goes_out)
        facts["materials"] = "；".join(self._materials(talk_id, for_others=goes_out))
        return facts

    def _scheme(self, document: Document) -> Scheme:
        return self._schemes.of(document.scheme_code, document.scheme_version)

    def _cleaned(self, document: Document) -> Document:
        form = self.form(document)
        limit = 1 if form.addressing is Addressing.ONE else MOST_ADDRESSEES
        limit = 0 if form.addressing is Addressing.NOBODY else limit
        if len(document.addressees) > limit:
            raise TooManyAddresseesError(len(document.addressees), limit)
        values = {code: clean_draft(text) for code, text in document.values.items()}
        for text in values.values():
            if len(text) > LONGEST_FIELD:
                raise TextTooLongError(len(text), LONGEST_FIELD)
        title = clean_line(document.title, "title", required=False)
        people = tuple(map(_clean_addressee, document.addressees))
        return replace(document, title=title, values=values, addressees=people)


def form_of(scheme: Scheme, code: str) -> DocumentForm:
    """Return a scheme's form; raises KeyError."""
    return {form.code: form for form in scheme.documents}[code]


def _title(form: DocumentForm, facts: Mapping[str, str]) -> str:
    return filled(form.title, {"talk_type": "谈话"} | {k: v for k, v in facts.items() if v})


def _clean_addressee(addressee: Addressee) -> Addressee:
    return replace(
        addressee,
        name=clean_line(addressee.name, "name", required=False),
        unit_name=clean_line(addressee.unit_name, "unit_name", required=False),
        post=clean_line(addressee.post, "post", required=False),
        group=clean_line(addressee.group, "group", required=False),
    )
