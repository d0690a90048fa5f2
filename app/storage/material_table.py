"""Materials with their files and texts, and requests for them."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from app.domain.ids import MaterialId, RequestId
from app.domain.material import (
    Material,
    MaterialForm,
    MaterialRequest,
    Verification,
    Viewing,
)
from app.services.ports.material_table import KeptText
from app.storage.audit_chain import content_hash
from app.storage.session import Body, Row, Session
from app.storage.values import day_of, text_of

_MATERIAL = (
    "title, kind, source, source_kind, channel, sensitive, unit_id, person_id, talk_id, request_id,"
    " dated, received_on, received_by, classification, showable, digest, advices, verification,"
    " valid_until, readers, file_name, size, sha256, form, notes, repairs, withdrawn"
)
_REQUEST = (
    "provider, kind, wanted, unit_id, person_id, talk_id, asked_on, due_on, received_on,"
    " reminded_on, reminders, withdrawn"
)
_VIEWS = ("read", "show", "export")


class SqlMaterialTable:
    """Rows of materials; in a body the hash of bytes or text stands for them."""

    entity = "material"

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, material: Material, data: bytes, text: KeptText) -> Material:
        """Store a material; gives its id."""
        row = _material_row(material)
        new = self._session.insert(
            f"INSERT INTO material ({_MATERIAL}) VALUES ({_marks(row)})", row
        )
        self._session.changed("add", self.entity, new, row)
        self._session.insert("INSERT INTO material_file VALUES (?, ?)", (new, data))
        self._session.changed("add", "material_file", new, (content_hash(data),))
        texts = (text.original, text.repaired, text.repair)
        self._session.insert("INSERT INTO material_text VALUES (?, ?, ?, ?)", (new, *texts))
        self._session.changed("add", "material_text", new, _hashes(texts))
        return replace(material, id=MaterialId(new))

    def save(self, material: Material, act: str = "save") -> None:
        """Replace the card; raises KeyError."""
        row = _material_row(material)
        self._session.one(
            f"UPDATE material SET ({_MATERIAL}) = ({_marks(row)}) WHERE id = ? RETURNING id",
            (*row, material.id),
        )
        self._session.changed(act, self.entity, material.id, row)

    def save_text(self, material_id: MaterialId, text: KeptText) -> None:
        """Replace the text's repair; raises KeyError."""
        texts = (text.original, text.repaired, text.repair)
        self._session.one(
            "UPDATE material_text SET (original, repaired, repair) = (?, ?, ?)"
            " WHERE id = ? RETURNING id",
            (*texts, material_id),
        )
        self._session.changed("save", "material_text", material_id, _hashes(texts))

    def get(self, material_id: MaterialId) -> Material:
        """Return a card; raises KeyError."""
        sql = f"SELECT id, {_MATERIAL} FROM material WHERE id = ?"
        return _material(self._session.one(sql, (material_id,)))

    def all(self) -> tuple[Material, ...]:
        """Return all cards, the newest first."""
        rows = self._session.rows(f"SELECT id, {_MATERIAL} FROM material ORDER BY id DESC")
        return tuple(map(_material, rows))

    def of_bytes(self, sha256: str) -> tuple[Material, ...]:
        """Return the cards whose file has this hash, the oldest first."""
        sql = f"SELECT id, {_MATERIAL} FROM material WHERE sha256 = ? ORDER BY id"
        return tuple(map(_material, self._session.rows(sql, (sha256,))))

    def data(self, material_id: MaterialId) -> bytes:
        """Return the file as it came; raises KeyError."""
        sql = "SELECT data FROM material_file WHERE id = ?"
        return bytes(self._session.one(sql, (material_id,))[0])

    def text(self, material_id: MaterialId) -> KeptText:
        """Return the text; raises KeyError."""
        sql = "SELECT original, repaired, repair FROM material_text WHERE id = ?"
        return KeptText(*self._session.one(sql, (material_id,)))

    def holding(self, word: str) -> frozenset[MaterialId]:
        """Return the materials whose repaired text holds a word, in small Latin letters."""
        sql = "SELECT id FROM material_text WHERE instr(lower(repaired), ?)"
        return frozenset(MaterialId(row[0]) for row in self._session.rows(sql, (word,)))

    def viewings(self, material_id: MaterialId) -> tuple[Viewing, ...]:
        """Return who had it before them, the newest first."""
        rows = self._session.rows(
            "SELECT account, at, act FROM audit WHERE entity = 'material' AND entity_id = ?"
            f" AND act IN ({_marks(_VIEWS)}) ORDER BY seq DESC",
            (material_id, *_VIEWS),
        )
        return tuple(Viewing(who, datetime.fromisoformat(at), act) for who, at, act in rows)

    def bodies(self) -> Iterator[Body]:
        """Yield every row as the audit trail covers it."""
        for row in self._session.each(f"SELECT id, {_MATERIAL} FROM material"):
            yield self.entity, row[0], row[1:]
        for row in self._session.each("SELECT id, data FROM material_file"):
            yield "material_file", row[0], (content_hash(row[1]),)
        for row in self._session.each("SELECT id, original, repaired, repair FROM material_text"):
            yield "material_text", row[0], _hashes(row[1:])


class SqlRequestTable:
    """Rows of requests; the body is the row."""

    entity = "material_request"

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, request: MaterialRequest) -> MaterialRequest:
        """Store a request; gives its id."""
        row = _request_row(request)
        new = self._session.insert(
            f"INSERT INTO material_request ({_REQUEST}) VALUES ({_marks(row)})", row
        )
        self._session.changed("add", self.entity, new, row)
        return replace(request, id=RequestId(new))

    def save(self, request: MaterialRequest, act: str = "save") -> None:
        """Replace a request; raises KeyError."""
        row = _request_row(request)
        self._session.one(
            f"UPDATE material_request SET ({_REQUEST}) = ({_marks(row)}) WHERE id = ? RETURNING id",
            (*row, request.id),
        )
        self._session.changed(act, self.entity, request.id, row)

    def get(self, request_id: RequestId) -> MaterialRequest:
        """Return a request; raises KeyError."""
        sql = f"SELECT id, {_REQUEST} FROM material_request WHERE id = ?"
        return _request(self._session.one(sql, (request_id,)))

    def all(self) -> tuple[MaterialRequest, ...]:
        """Return all requests, the newest first."""
        rows = self._session.rows(f"SELECT id, {_REQUEST} FROM material_request ORDER BY id DESC")
        return tuple(map(_request, rows))

    def bodies(self) -> Iterator[Body]:
        """Yield every row as the audit trail covers it."""
        for row in self._session.each(f"SELECT id, {_REQUEST} FROM material_request"):
            yield self.entity, row[0], row[1:]


def _marks(values: tuple[object, ...]) -> str:
    return ", ".join("?" * len(values))


def _hashes(texts: tuple[str, ...]) -> Row:
    return tuple(content_hash(text.encode()) for text in texts)


def _material_row(material: Material) -> Row:
    return (
        material.title,
        material.kind,
        material.source,
        material.source_kind,
        material.channel,
        int(material.sensitive),
        material.unit_id,
        material.person_id,
        material.talk_id,
        material.request_id,
        text_of(material.dated),
        text_of(material.received_on),
        material.received_by,
        material.classification,
        int(material.showable),
        material.digest,
        material.advices,
        material.verification.value,
        text_of(material.valid_until),
        json.dumps(material.readers, ensure_ascii=False),
        material.file_name,
        material.size,
        material.sha256,
        material.form.value,
        " ".join(material.notes),
        material.repairs,
        int(material.withdrawn),
    )


def _material(row: Row) -> Material:
    material_id, title, kind, source, source_kind, channel, sensitive, *row_rest = row
    unit_id, person_id, talk_id, request_id, dated, received_on, received_by, *row_rest = row_rest
    classification, showable, digest, advices, verification, valid_until, *row_rest = row_rest
    readers, file_name, size, sha256, form, notes, repairs, withdrawn = row_rest
    return Material(
        title=title,
        kind=kind,
        source=source,
        source_kind=source_kind,
        channel=channel,
        sensitive=bool(sensitive),
        unit_id=unit_id,
        person_id=person_id,
        talk_id=talk_id,
        request_id=request_id,
        dated=day_of(dated),
        received_on=day_of(received_on),
        received_by=received_by,
        classification=classification,
        showable=bool(showable),
        digest=digest,
        advices=advices,
        verification=Verification(verification),
        valid_until=day_of(valid_until),
        readers=tuple(json.loads(readers)),
        file_name=file_name,
        size=size,
        sha256=sha256,
        form=MaterialForm(form),
        notes=tuple(notes.split()),
        repairs=repairs,
        withdrawn=bool(withdrawn),
        id=MaterialId(material_id),
    )


def _request_row(request: MaterialRequest) -> Row:
    return (
        request.provider,
        request.kind,
        request.wanted,
        request.unit_id,
        request.person_id,
        request.talk_id,
        text_of(request.asked_on),
        text_of(request.due_on),
        text_of(request.received_on),
        text_of(request.reminded_on),
        request.reminders,
        int(request.withdrawn),
    )


def _request(row: Row) -> MaterialRequest:
    request_id, provider, kind, wanted, unit_id, person_id, talk_id, *days = row
    asked_on, due_on, received_on, reminded_on, reminders, withdrawn = days
    return MaterialRequest(
        provider,
        kind,
        wanted,
        unit_id,
        person_id,
        talk_id,
        day_of(asked_on),
        day_of(due_on),
        day_of(received_on),
        day_of(reminded_on),
        reminders,
        bool(withdrawn),
        RequestId(request_id),
    )
