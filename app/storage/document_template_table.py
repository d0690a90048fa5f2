"""The office's own Word templates for documents."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from app.domain.document_template import Template
from app.domain.ids import TemplateId
from app.storage.audit_chain import content_hash
from app.storage.session import Body, Row, Session

_TEMPLATE = "form, version, name, sha256, account, at, in_use"


class SqlDocumentTemplateTable:
    """Rows of templates; in a body the hash of the bytes stands for them."""

    entity = "document_template"

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, template: Template, data: bytes) -> Template:
        """Store a new version in place of the one in use; gives its id."""
        for other in self.all():
            if other.form == template.form and other.in_use:
                self.drop(other.id)
        row = (
            template.form,
            template.version,
            template.name,
            template.sha256,
            template.account,
            template.at.isoformat(),
            int(template.in_use),
        )
        sql = f"INSERT INTO document_template ({_TEMPLATE}, data) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
        new = self._session.insert(sql, (*row, data))
        self._session.changed("add", self.entity, new, (*row, content_hash(data)))
        return replace(template, id=TemplateId(new))

    def drop(self, template_id: TemplateId) -> None:
        """Take a template out of use; its bytes stay. Raises KeyError."""
        row = self._session.one(
            f"UPDATE document_template SET in_use = 0 WHERE id = ? RETURNING {_TEMPLATE}, data",
            (template_id,),
        )
        body = (*row[:7], content_hash(row[7]))
        self._session.changed("save", self.entity, template_id, body)

    def all(self) -> tuple[Template, ...]:
        """Return every version of every form's template, oldest first."""
        rows = self._session.rows(f"SELECT id, {_TEMPLATE} FROM document_template ORDER BY id")
        return tuple(map(_template, rows))

    def data(self, template_id: TemplateId) -> bytes:
        """Return a template's bytes; raises KeyError."""
        sql = "SELECT data FROM document_template WHERE id = ?"
        return bytes(self._session.one(sql, (template_id,))[0])

    def bodies(self) -> Iterator[Body]:
        """Yield every row as the audit trail covers it."""
        for row in self._session.each(f"SELECT id, {_TEMPLATE}, data FROM document_template"):
            yield self.entity, row[0], (*row[1:8], content_hash(row[8]))


def _template(row: Row) -> Template:
    template_id, form, version, name, sha256, account, at, in_use = row
    return Template(
        form,
        version,
        name,
        sha256,
        account,
        datetime.fromisoformat(at),
        bool(in_use),
        TemplateId(template_id),
    )
