"""The office's own Word templates: checked when they come in, kept by version, taken out of use."""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from app.domain.document import Addressee, Document
from app.domain.document_form import FACT_NAMES, LIST_FACTS, Addressing, DocumentForm
from app.domain.document_template import (
    Template,
    TemplateCheck,
    TemplateFault,
    TemplateRefusedError,
    TemplateUnknownPlaceholdersError,
    TemplateWords,
)
from app.domain.ids import TemplateId
from app.services.document_building import values_of
from app.services.ports.clock import Clock
from app.services.ports.document_files import DocumentTemplates
from app.services.ports.file_shelf import FileShelf
from app.services.ports.vault_store import VaultStore

LARGEST_TEMPLATE = 20 * 1024 * 1024
_OF_ADDRESSEES = (
    *("number", "addressee", "addressee_name", "addressee_unit"),
    *("addressee_post", "addressee_group"),
)


def template_names(form: DocumentForm) -> dict[str, str]:
    """Return the code for each name a placeholder may have: codes and labels.

    A label of the form goes before the program's own name for something else.
    """
    names = {name: code for code, name in FACT_NAMES.items()}
    names |= {code: code for code in FACT_NAMES}
    names |= {field.label: field.code for field in form.fields}
    return names | {field.code: field.code for field in form.fields}


def wanted_names(form: DocumentForm) -> dict[str, str]:
    """Return the codes a template of this form should hold, with their labels."""
    wanted = {field.code: field.label for field in form.fields if field.required}
    if form.series:
        wanted["number"] = FACT_NAMES["number"]
    if form.addressing is not Addressing.NOBODY:
        wanted["addressee"] = FACT_NAMES["addressee"]
    return wanted


def template_words(
    document: Document, form: DocumentForm, facts: Mapping[str, str]
) -> tuple[TemplateWords, ...]:
    """Return what goes into the paper of each addressee, or into the one where there is none."""
    names = template_names(form)
    people = document.addressees or (Addressee("", number=document.number),)
    known = [values_of(document, addressee, facts) for addressee in people]
    lists = {code: _items(code, text) for code, text in known[0].items()}
    lists |= {code: [each[code] for each in known] for code in _OF_ADDRESSEES}
    listed = {name: lists.get(code, ()) for name, code in names.items()}
    return tuple(
        TemplateWords({name: each.get(code, "") for name, code in names.items()}, listed)
        for each in known
    )


def _items(code: str, text: str) -> Sequence[str]:
    """Return the items of a fact that names several, or else the lines of a text."""
    parts = text.split(LIST_FACTS.get(code, "\n"))
    return [part.strip() for part in parts if part.strip()]


def refuse_unfit(templates: DocumentTemplates, data: bytes, form: DocumentForm) -> TemplateCheck:
    """Return what a template holds; raise what keeps it from serving a form.

    Raises TemplateRefusedError, TemplateUnknownPlaceholdersError.
    """
    check = templates.check(data, template_names(form), wanted_names(form))
    if check.unknown:
        raise TemplateUnknownPlaceholdersError(check.unknown)
    return check


class KeepingTemplates:
    """Takes templates in and gives them out."""

    def __init__(
        self,
        store: VaultStore,
        shelf: FileShelf,
        templates: Callable[[], DocumentTemplates],
        clock: Clock,
    ) -> None:
        self._store = store
        self._shelf = shelf
        self._templates = templates
        self._clock = clock

    def check(self, form: DocumentForm, path: Path) -> TemplateCheck:
        """Return what a file would do as template; raises TemplateRefusedError and for the file."""
        return self._templates().check(self._taken(path), template_names(form), wanted_names(form))

    def add(self, form: DocumentForm, path: Path) -> tuple[Template, TemplateCheck]:
        """Keep a file as the form's template from now on, in place of the one before.

        Raises TemplateUnknownPlaceholdersError, TemplateRefusedError, PlaceMissingError,
        UnreadableFileError.
        """
        data = self._taken(path)
        check = refuse_unfit(self._templates(), data, form)
        with self._store.change() as tables:
            same = [t for t in tables.templates.all() if t.form == form.code]
            template = Template(
                form=form.code,
                version=len(same) + 1,
                name=path.name,
                sha256=hashlib.sha256(data).hexdigest(),
                account=self._store.account,
                at=self._clock.now(),
            )
            return tables.templates.add(template, data), check

    def all(self) -> tuple[Template, ...]:
        """Return every version of every template, oldest first."""
        with self._store.read() as tables:
            return tables.templates.all()

    def in_use(self) -> Mapping[str, Template]:
        """Return the template each form is issued with, where it has one."""
        return {template.form: template for template in self.all() if template.in_use}

    def drop(self, template_id: TemplateId) -> None:
        """Take a template out of use: the program's own form is used again."""
        with self._store.change() as tables:
            tables.templates.drop(template_id)

    def export(self, template_id: TemplateId, folder: Path) -> Path:
        """Write a template's bytes to a folder as they came; audited first."""
        with self._store.read() as tables:
            template = next(t for t in tables.templates.all() if t.id == template_id)
            data = tables.templates.data(template_id)
        with self._store.change() as tables:
            tables.audit.note("export", "document_template", template_id)
        name = f"{template.form}-v{template.version}{Path(template.name).suffix.lower()}"
        return self._shelf.put(folder, name, data)

    def _taken(self, path: Path) -> bytes:
        if path.suffix.lower() in (".docm", ".dotm"):
            raise TemplateRefusedError(TemplateFault.MACROS)
        data = self._shelf.take(path)
        if len(data) > LARGEST_TEMPLATE:
            raise TemplateRefusedError(TemplateFault.TOO_LARGE)
        return data
