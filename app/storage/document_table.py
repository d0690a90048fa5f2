"""Documents, their addressees, numbers and files."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, fields, replace
from datetime import date
from typing import Any

from app.domain.document import Addressee, Document, DocumentState, Look, Receipt
from app.domain.ids import AddresseeId, DocumentId, PersonId, TalkId, TemplateId
from app.storage.audit_chain import content_hash
from app.storage.session import Body, Row, Session
from app.storage.values import text_of, time_of

_DOCUMENT = (
    "talk_id, scheme_code, scheme_version, form, title, day, filled, look, state, number,"
    " fingerprint, created_at, issued_at, issued_by, void_at, void_reason, template_id"
)
_MARKS = ", ".join("?" * 17)
_ADDRESSEE = (
    "document_id, position, person_id, name, unit_name, post, part, number, receipt,"
    " void_reason, removed"
)
_NUMBER = "series, span, serial, text, document_id, addressee_id"
_DATES = frozenset(f.name for f in fields(Receipt) if f.name.endswith("_on"))


class SqlDocumentTable:
    """Rows of documents; in a body the hash of a file's bytes stands for them."""

    entity = "document"

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, document: Document) -> Document:
        """Store a draft with its addressees; gives ids and the time."""
        made = replace(document, created_at=self._session.now())
        row = _row(made)
        new = self._session.insert(f"INSERT INTO document ({_DOCUMENT}) VALUES ({_MARKS})", row)
        self._session.changed("add", self.entity, new, row)
        made = replace(made, id=DocumentId(new))
        return replace(made, addressees=self._save_addressees(made, ()))

    def save(self, document: Document, act: str = "save") -> Document:
        """Replace a document and its addressees, which keep their ids; raises KeyError."""
        row = _row(document)
        self._session.one(
            f"UPDATE document SET ({_DOCUMENT}) = ({_MARKS})"
            " WHERE id = ? AND state <> 'removed' RETURNING id",
            (*row, document.id),
        )
        self._session.changed(act, self.entity, document.id, row)
        before = self._addressees(document.id)
        return replace(document, addressees=self._save_addressees(document, before))

    def save_addressee(self, addressee: Addressee, act: str = "save") -> None:
        """Replace what is known of one addressee; raises KeyError."""
        sql = "SELECT document_id, position FROM document_addressee WHERE id = ? AND removed = 0"
        document_id, position = self._session.one(sql, (addressee.id,))
        self._write(addressee, (document_id, position), act)

    def get(self, document_id: DocumentId) -> Document:
        """Return a document; raises KeyError, also for a removed one."""
        sql = f"SELECT id, {_DOCUMENT} FROM document WHERE id = ? AND state <> 'removed'"
        made = _document(self._session.one(sql, (document_id,)))
        return replace(made, addressees=self._addressees(document_id))

    def of_talk(self, talk_id: TalkId) -> tuple[Document, ...]:
        """Return a talk's documents in the order they were made."""
        return self._found("talk_id = ? AND state <> 'removed' ORDER BY id", (talk_id,))

    def all(self) -> tuple[Document, ...]:
        """Return all documents, the newest first."""
        return self._found("state <> 'removed' ORDER BY id DESC", ())

    def next_serial(self, series: str, span: str) -> int:
        """Return the number after the last one taken; 1 where none was."""
        sql = "SELECT coalesce(max(serial), 0) FROM document_number WHERE series = ? AND span = ?"
        return int(self._session.one(sql, (series, span))[0]) + 1

    def first_taken(self, texts: Sequence[str]) -> str:
        """Return the first of these numbers, by its text, that was given; empty for none."""
        row = self._session.row(
            "SELECT min(wanted.key), text FROM json_each(?) AS wanted"
            " JOIN document_number ON text = wanted.value",
            (json.dumps([*texts]),),
        )
        return row[1] or "" if row else ""

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
        row = (series, span, serial, text, document_id, addressee_id)
        sql = f"INSERT INTO document_number ({_NUMBER}) VALUES (?, ?, ?, ?, ?, ?)"
        self._session.changed("add", "document_number", self._session.insert(sql, row), row)

    def add_content(self, document_id: DocumentId, canonical: bytes) -> None:
        """Keep what an issued document prints."""
        sql = "INSERT INTO document_content (document_id, canonical) VALUES (?, ?)"
        new = self._session.insert(sql, (document_id, canonical))
        body = (document_id, content_hash(canonical))
        self._session.changed("add", "document_content", new, body)

    def content(self, document_id: DocumentId) -> bytes:
        """Return what an issued document prints; raises KeyError."""
        sql = "SELECT canonical FROM document_content WHERE document_id = ?"
        return bytes(self._session.one(sql, (document_id,))[0])

    def add_file(
        self, document_id: DocumentId, addressee_id: AddresseeId, kind: str, data: bytes
    ) -> None:
        """Keep a file; `addressee_id` is 0 for one that holds all addressees."""
        row = (document_id, addressee_id, kind)
        sql = "INSERT INTO document_file (document_id, addressee_id, kind, data)"
        new = self._session.insert(f"{sql} VALUES (?, ?, ?, ?)", (*row, data))
        self._session.changed("add", "document_file", new, (*row, content_hash(data)))

    def file(self, document_id: DocumentId, addressee_id: AddresseeId, kind: str) -> bytes | None:
        """Return a file's bytes."""
        row = self._session.row(
            "SELECT data FROM document_file"
            " WHERE document_id = ? AND addressee_id = ? AND kind = ?",
            (document_id, addressee_id, kind),
        )
        return bytes(row[0]) if row else None

    def bodies(self) -> Iterator[Body]:
        """Yield every row as the audit trail covers it."""
        for row in self._session.each(f"SELECT id, {_DOCUMENT} FROM document"):
            yield self.entity, row[0], row[1:]
        for row in self._session.each(f"SELECT id, {_ADDRESSEE} FROM document_addressee"):
            yield "document_addressee", row[0], row[1:]
        for row in self._session.each(f"SELECT id, {_NUMBER} FROM document_number"):
            yield "document_number", row[0], row[1:]
        for row in self._session.each("SELECT id, document_id, canonical FROM document_content"):
            yield "document_content", row[0], (row[1], content_hash(row[2]))
        files = "SELECT id, document_id, addressee_id, kind, data FROM document_file"
        for row in self._session.each(files):
            yield "document_file", row[0], (*row[1:4], content_hash(row[4]))

    def _found(self, where: str, values: tuple[object, ...]) -> tuple[Document, ...]:
        sql = f"SELECT id, {_DOCUMENT} FROM document WHERE {where}"
        found = [_document(row) for row in self._session.rows(sql, values)]
        held: dict[int, list[Addressee]] = {document.id: [] for document in found}
        columns = f"SELECT id, {_ADDRESSEE} FROM document_addressee"
        order = "removed = 0 ORDER BY document_id, position"
        if len(held) == 1:
            only = (found[0].id,)
            rows = self._session.rows(f"{columns} WHERE document_id = ? AND {order}", only)
        else:
            rows = self._session.rows(f"{columns} WHERE {order}") if held else []
        for row in rows:
            if row[1] in held:
                held[row[1]].append(_addressee(row))
        return tuple(replace(each, addressees=tuple(held[each.id])) for each in found)

    def _addressees(self, document_id: DocumentId) -> tuple[Addressee, ...]:
        rows = self._session.rows(
            f"SELECT id, {_ADDRESSEE} FROM document_addressee"
            " WHERE document_id = ? AND removed = 0 ORDER BY position",
            (document_id,),
        )
        return tuple(map(_addressee, rows))

    def _save_addressees(
        self, document: Document, before: tuple[Addressee, ...]
    ) -> tuple[Addressee, ...]:
        kept = {each.id for each in document.addressees}
        for gone in (each for each in before if each.id not in kept):
            empty = replace(Addressee(""), id=gone.id)
            self._write(empty, (document.id, 0), "remove", removed=True)
        places = {each.id: place for place, each in enumerate(before)}
        same = {each.id: each for each in before}
        saved = []
        for place, each in enumerate(document.addressees):
            if each.id not in same:
                saved.append(self._add_addressee(each, document.id, place))
                continue
            if same[each.id] != each or places[each.id] != place or len(before) != len(kept):
                self._write(each, (document.id, place), "save")
            saved.append(each)
        return tuple(saved)

    def _add_addressee(
        self, addressee: Addressee, document_id: DocumentId, position: int
    ) -> Addressee:
        row = _addressee_row(addressee, (document_id, position), removed=False)
        marks = ", ".join("?" * len(row))
        sql = f"INSERT INTO document_addressee ({_ADDRESSEE}) VALUES ({marks})"
        new = self._session.insert(sql, row)
        self._session.changed("add", "document_addressee", new, row)
        return replace(addressee, id=AddresseeId(new))

    def _write(
        self, addressee: Addressee, place: tuple[int, int], act: str, *, removed: bool = False
    ) -> None:
        row = _addressee_row(addressee, place, removed=removed)
        marks = ", ".join("?" * len(row))
        self._session.execute(
            f"UPDATE document_addressee SET ({_ADDRESSEE}) = ({marks}) WHERE id = ?",
            (*row, addressee.id),
        )
        self._session.changed(act, "document_addressee", addressee.id, row)


def _row(document: Document) -> Row:
    return (
        document.talk_id,
        document.scheme_code,
        document.scheme_version,
        document.form,
        document.title,
        document.day.isoformat(),
        _json(dict(document.values)),
        _json(asdict(document.look)),
        document.state.value,
        document.number,
        document.fingerprint,
        text_of(document.created_at),
        text_of(document.issued_at),
        document.issued_by,
        text_of(document.void_at),
        document.void_reason,
        document.template_id,
    )


def _document(row: Row) -> Document:
    template = row[17]
    return Document(
        talk_id=TalkId(row[1]) if row[1] is not None else None,
        scheme_code=row[2],
        scheme_version=row[3],
        form=row[4],
        title=row[5],
        day=date.fromisoformat(row[6]),
        values=json.loads(row[7]),
        look=Look(**json.loads(row[8])),
        state=DocumentState(row[9]),
        number=row[10],
        fingerprint=row[11],
        created_at=time_of(row[12]),
        issued_at=time_of(row[13]),
        issued_by=row[14],
        void_at=time_of(row[15]),
        void_reason=row[16],
        template_id=TemplateId(template) if template is not None else None,
        id=DocumentId(row[0]),
    )


def _addressee_row(addressee: Addressee, place: tuple[int, int], *, removed: bool) -> Row:
    receipt = {k: text_of(v) if k in _DATES else v for k, v in asdict(addressee.receipt).items()}
    return (
        *place,
        addressee.person_id,
        addressee.name,
        addressee.unit_name,
        addressee.post,
        addressee.group,
        addressee.number,
        _json(receipt),
        addressee.void_reason,
        int(removed),
    )


def _addressee(row: Row) -> Addressee:
    kept: dict[str, Any] = json.loads(row[9])
    known: dict[str, Any] = {
        k: date.fromisoformat(v) if k in _DATES and v else v for k, v in kept.items()
    }
    return Addressee(
        name=row[4],
        unit_name=row[5],
        post=row[6],
        group=row[7],
        person_id=PersonId(row[3]) if row[3] is not None else None,
        number=row[8],
        receipt=Receipt(**known),
        void_reason=row[10],
        id=AddresseeId(row[0]),
    )


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
