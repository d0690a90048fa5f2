"""Issuing documents: a draft becomes frozen content with its numbers and files, or is cancelled."""

from collections.abc import Sequence
from dataclasses import replace
from threading import Lock

from app.domain.document import (
    Document,
    DocumentNotIssuedError,
    DocumentState,
    VoidReasonMissingError,
)
from app.domain.document_sheet import DocumentSheet
from app.domain.document_template import TemplateWords
from app.domain.errors import RuleBrokenError
from app.domain.ids import AddresseeId, DocumentId
from app.domain.text import clean_line
from app.services.document_building import build_sheets, frozen_content
from app.services.document_numbers import refuse_taken, take_numbers, wanted_numbers
from app.services.document_sources import DocumentSources, form_of
from app.services.document_steps import (
    MadeFiles,
    keep_files,
    must_be_whole,
    series_of,
    template_in_use,
    with_numbers,
)
from app.services.document_templates import refuse_unfit, template_words
from app.services.ports.clock import Clock
from app.services.ports.document_files import DocumentMakers
from app.services.ports.record_files import Progress
from app.services.ports.vault_store import VaultStore
from app.services.progress import part_of

_TRIES = 5


class NumbersBusyError(RuleBrokenError):
    """Others took numbers of the series again and again; issue it once more."""


class IssuingDocuments:
    """Issues and cancels documents."""

    def __init__(
        self, store: VaultStore, sources: DocumentSources, makers: DocumentMakers, clock: Clock
    ) -> None:
        self._store = store
        self._sources = sources
        self._makers = makers
        self._clock = clock
        self._turn = Lock()

    def numbers(self, document: Document) -> tuple[str, ...]:
        """Return the numbers a draft would get now; they are not taken by this.

        Raises FieldsMissingError, AddresseeMissingError and AddresseeTwiceError: a draft that
        cannot be issued gets none.
        """
        scheme = self._sources.scheme(document)
        form = form_of(scheme, document.form)
        must_be_whole(document, form)
        series = series_of(scheme, form)
        with self._store.read() as tables:
            return tuple(text for _, text in wanted_numbers(tables, series, document))

    def issue(self, document_id: DocumentId, progress: Progress) -> Document:
        """Freeze a draft, take its numbers and make its files, all or nothing.

        Raises DocumentIssuedError, FieldsMissingError, AddresseeMissingError, AddresseeTwiceError,
        MissingGlyphError, NumberTakenError, NumbersBusyError, TemplateUnknownPlaceholdersError
        where the template was made for another scheme's form; Cancelled from `progress` leaves
        the draft as it was.
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

        Raises VoidReasonMissingError; DocumentNotIssuedError also for what is cancelled already.
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
            if one.void_reason:
                raise DocumentNotIssuedError
            tables.documents.save_addressee(replace(one, void_reason=why), "void")
            return tables.documents.get(document_id)

    def _try_to_issue(self, document_id: DocumentId, progress: Progress) -> Document | None:
        """Issue with the numbers that come next; None where others took them meanwhile."""
        with self._store.read() as tables:
            draft = tables.documents.get(document_id)
            scheme = self._sources.scheme(draft)
            form = form_of(scheme, draft.form)
            must_be_whole(draft, form)
            facts = self._sources.facts(tables, scheme, form, draft.talk_id)
            series = series_of(scheme, form)
            numbers = wanted_numbers(tables, series, draft)
            refuse_taken(tables, numbers)
            template = template_in_use(tables, form)
        made = with_numbers(draft, numbers)
        sheets = build_sheets(made, form, facts)
        canonical, fingerprint = frozen_content(sheets)
        if template:
            refuse_unfit(self._makers.templates(), template[1], form)
        words = template_words(made, form, facts) if template else ()
        files = self._files(sheets, template[1] if template else b"", words, progress)
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
        words: Sequence[TemplateWords],
        progress: Progress,
    ) -> MadeFiles:
        pdf = self._makers.pdf().write(sheets, part_of(progress, 0, 2))
        made = []
        report = part_of(progress, 1, 2)
        for place, sheet in enumerate(sheets):
            report(place, len(sheets))
            if template:
                made.append(self._makers.templates().fill(template, words[place]))
            else:
                made.append(self._makers.word().write(sheet))
        report(len(sheets), len(sheets))
        return MadeFiles(pdf.data, pdf.starts, tuple(made))
