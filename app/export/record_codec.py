"""The canonical form of a record and its fingerprint.

A record is written as RFC 8785 (JCS) JSON, so that equal content gives equal bytes on every
machine; the fingerprint is the SHA-256 of those bytes.

Form `tanlu-record/1`: an object with the record's fields; each block is an object whose `kind`
is one of heading, paragraph, utterance, fields, table, hand, signatures.
"""

import hashlib
import json
from dataclasses import asdict, is_dataclass
from functools import cache
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

import rfc8785

from app.domain.record import (
    MOST_HAND_LINES,
    RECORD_FORM,
    Block,
    Column,
    Field,
    FieldTable,
    FrozenRecord,
    Furniture,
    HandLines,
    Heading,
    Paragraph,
    ParagraphRole,
    Record,
    SignatureBlock,
    SignatureLine,
    Table,
    Utterance,
)

_KINDS: dict[type[Block], str] = {
    Heading: "heading",
    Paragraph: "paragraph",
    Utterance: "utterance",
    FieldTable: "fields",
    Table: "table",
    HandLines: "hand",
    SignatureBlock: "signatures",
}


class UnreadableRecordError(ValueError):
    """The bytes are not a record in a form this program knows."""


def freeze(record: Record) -> FrozenRecord:
    """Return the record with its canonical bytes and fingerprint."""
    canonical = to_canonical(record)
    return FrozenRecord(record, canonical, fingerprint_of(canonical))


def thaw(canonical: bytes) -> FrozenRecord:
    """Return the frozen record that the canonical bytes hold.

    Raises UnreadableRecordError for anything that `freeze` did not write.
    """
    record = from_canonical(canonical)
    try:
        again = to_canonical(record)
    except ValueError as error:  # half a character, or a number that JSON cannot hold exactly
        raise UnreadableRecordError from error
    if again != canonical:
        raise UnreadableRecordError
    return FrozenRecord(record, canonical, fingerprint_of(canonical))


def fingerprint_of(canonical: bytes) -> str:
    """Return the SHA-256 of the canonical bytes as 64 lower-case hex digits."""
    return hashlib.sha256(canonical).hexdigest()


def to_canonical(record: Record) -> bytes:
    """Return the record as RFC 8785 JSON."""
    data = asdict(record)
    data["blocks"] = [{"kind": _KINDS[type(block)], **asdict(block)} for block in record.blocks]
    return rfc8785.dumps(data)


def from_canonical(untrusted: bytes) -> Record:
    """Return the record in the bytes; raises UnreadableRecordError."""
    try:
        data = json.loads(untrusted)
        if data["form"] != RECORD_FORM:
            raise UnreadableRecordError(data["form"])
        data["furniture"] = Furniture(**data["furniture"])
        data["blocks"] = tuple(_block(item) for item in data["blocks"])
        record = Record(**data)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise UnreadableRecordError from error
    if not _fits(record, Record):
        raise UnreadableRecordError
    return record


def _fits(value: object, kind: Any) -> bool:  # noqa: ANN401  (what a type hint may be)
    """Tell whether a value, and everything in it, is what its type hint says."""
    if is_dataclass(kind):
        return type(value) is kind and all(
            _fits(getattr(value, name), hint) for name, hint in _hints(kind).items()
        )
    if isinstance(kind, UnionType):
        return any(_fits(value, one) for one in get_args(kind))
    if get_origin(kind) is tuple:
        return isinstance(value, tuple) and all(_fits(one, get_args(kind)[0]) for one in value)
    return type(value) is kind


_hints = cache(get_type_hints)


def _block(item: dict[str, Any]) -> Block:
    kind = item.pop("kind")
    match kind:
        case "heading":
            return Heading(**item)
        case "paragraph":
            return Paragraph(item["text"], ParagraphRole(item["role"]))
        case "utterance":
            return Utterance(**{**item, "marks": tuple(item["marks"])})
        case "fields":
            return FieldTable(tuple(Field(**field) for field in item["fields"]))
        case "table":
            return Table(
                item["caption"],
                tuple(Column(**column) for column in item["columns"]),
                tuple(tuple(row) for row in item["rows"]),
            )
        case "hand":
            return _hand_lines(HandLines(**item))
        case "signatures":
            return SignatureBlock(tuple(SignatureLine(**line) for line in item["lines"]))
        case _:
            raise UnreadableRecordError(kind)


def _hand_lines(untrusted: HandLines) -> HandLines:
    """Return the lines; a made-up file could ask for millions of them."""
    if type(untrusted.lines) is not int or not 0 < untrusted.lines <= MOST_HAND_LINES:
        raise UnreadableRecordError("hand")
    return untrusted
