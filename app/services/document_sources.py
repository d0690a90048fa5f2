"""Where a document's form and facts come from: its scheme, its talk, the office."""

from collections.abc import Sequence
from typing import Protocol

from app.domain.document import Document
from app.domain.document_form import FACTS, Addressing, DocumentForm
from app.domain.ids import TalkId
from app.domain.scheme import Scheme
from app.services.added_facts import with_added_facts
from app.services.document_facts import office_facts, talk_facts
from app.services.outline_rights import NO_READER, seen
from app.services.ports.vault_store import Tables
from app.services.record_assembly import OFFICE_NAME
from app.services.scheme_shelf import SchemeShelf


class MaterialNames(Protocol):
    """Gives the titles of a talk's materials, as the office or as others may read them."""

    def __call__(self, talk_id: TalkId, *, for_others: bool) -> Sequence[str]:
        """Return the titles."""
        ...


class DocumentSources:
    """Looks up what a document is made of."""

    def __init__(self, schemes: SchemeShelf, materials: MaterialNames) -> None:
        self._schemes = schemes
        self._materials = materials

    def scheme(self, document: Document) -> Scheme:
        """Return the version of the scheme that a document was begun under."""
        return self._schemes.of(document.scheme_code, document.scheme_version)

    def form(self, document: Document) -> DocumentForm:
        """Return the form of a document as its scheme has it."""
        return form_of(self.scheme(document), document.form)

    def facts(
        self, tables: Tables, scheme: Scheme, form: DocumentForm, talk_id: TalkId | None
    ) -> dict[str, str]:
        """Return the words of every fact: what only some accounts may see is in no document (AH13).

        Every account of the office reads a document, and prints it.
        """
        office = (tables.settings.get(OFFICE_NAME) or b"").decode()
        facts = dict.fromkeys(FACTS, "") | office_facts(office, scheme, form)
        if talk_id is None:
            return facts
        talk = tables.talks.get(talk_id)
        under = self._schemes.of(talk.scheme_code, talk.scheme_version)
        goes_out = form.addressing is not Addressing.NOBODY
        outline = with_added_facts(tables, tables.outlines.get(talk_id))
        if not goes_out:
            outline = seen(tables, outline, NO_READER)
        planned = tables.plan.times.get(talk_id)
        starts = planned.starts if planned else None
        facts |= talk_facts(talk, starts, under, outline, for_others=goes_out)
        facts["materials"] = "；".join(self._materials(talk_id, for_others=goes_out))
        return facts


def form_of(scheme: Scheme, code: str) -> DocumentForm:
    """Return a scheme's form; raises KeyError."""
    return {form.code: form for form in scheme.documents}[code]
