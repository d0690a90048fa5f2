"""The steps of drafting and issuing a document, each within one transaction."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from app.domain.document import (
    Addressee,
    AddresseeMissingError,
    AddresseeTwiceError,
    Document,
    DocumentIssuedError,
    DocumentState,
    FieldsMissingError,
    missing_fields,
)
from app.domain.document_form import Addressing, DocumentForm, NumberSeries
from app.domain.ids import AddresseeId, PersonId, TalkId, TemplateId
from app.domain.participant import Participant
from app.domain.scheme import Scheme
from app.services.ports.vault_store import Tables


@dataclass(frozen=True)
class MadeFiles:
    """The files of one document; `starts` is each letter's first page in the PDF, from 0."""

    pdf: bytes
    starts: tuple[int, ...]
    word: tuple[bytes, ...]


def series_of(scheme: Scheme, form: DocumentForm) -> NumberSeries | None:
    """Return the number series of a form, where it has one."""
    return next((s for s in scheme.series if form.series and s.code == form.series), None)


def first_addressees(
    tables: Tables, form: DocumentForm, talk_id: TalkId | None
) -> tuple[Addressee, ...]:
    """Return whom of a talk's people a document goes to unless others are chosen."""
    if talk_id is None or form.addressing is Addressing.NOBODY:
        return ()
    people = tuple(map(_addressee, tables.talks.get(talk_id).with_role(form.to_role)))
    return people[:1] if form.addressing is Addressing.ONE else people


def _addressee(person: Participant) -> Addressee:
    return Addressee(person.name, person.unit_name, person.post, person_id=person.person_id)


def registered(tables: Tables, person_id: PersonId) -> Addressee:
    """Return a person of the register as addressee."""
    person = tables.persons.get(person_id)
    unit = tables.units.get(person.unit_id)
    return Addressee(person.name, unit.name, person.post, person_id=person.id)


def must_be_draft(document: Document) -> None:
    """Raise DocumentIssuedError for what was issued."""
    if document.state is not DocumentState.DRAFT:
        raise DocumentIssuedError


def must_be_whole(document: Document, form: DocumentForm) -> None:
    """Raise what keeps a draft from being issued."""
    must_be_draft(document)
    missing = [*missing_fields(form, document.values)]
    if not document.title:
        missing.insert(0, "标题")
    if missing:
        raise FieldsMissingError(missing)
    if form.addressing is not Addressing.NOBODY and not document.addressees:
        raise AddresseeMissingError
    if any(not addressee.title for addressee in document.addressees):
        raise AddresseeMissingError
    named = Counter((addressee.title, addressee.person_id) for addressee in document.addressees)
    if twice := next((to for (to, _), count in named.items() if count > 1), ""):
        raise AddresseeTwiceError(twice)


def with_numbers(document: Document, numbers: Sequence[tuple[int, str]]) -> Document:
    """Return the document with its numbers."""
    if not numbers:
        return document
    texts: Iterator[str] = (text for _, text in numbers)
    people = tuple(
        replace(a, number=text) for a, text in zip(document.addressees, texts, strict=False)
    )
    return replace(document, addressees=people, number=numbers[0][1])


def template_in_use(tables: Tables, form: DocumentForm) -> tuple[TemplateId, bytes] | None:
    """Return the office's own template of a form, where it has one."""
    for each in reversed(tables.templates.all()):
        if each.form == form.code and each.in_use:
            return each.id, tables.templates.data(each.id)
    return None


def keep_files(tables: Tables, document: Document, files: MadeFiles) -> None:
    """Keep the files of an issued document."""
    nobody = AddresseeId(0)
    tables.documents.add_file(document.id, nobody, "pdf", files.pdf)
    starts = ",".join(map(str, files.starts)).encode()
    tables.documents.add_file(document.id, nobody, "starts", starts)
    ids = [a.id for a in document.addressees] or [nobody]
    for addressee_id, data in zip(ids, files.word, strict=True):
        tables.documents.add_file(document.id, addressee_id, "docx", data)
