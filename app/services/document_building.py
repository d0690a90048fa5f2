"""Putting together what a document prints, for each addressee."""

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, replace

from app.domain.document import Addressee, Document, filled, placeholders
from app.domain.document_form import (
    ATTACHMENTS,
    COPIES,
    Addressing,
    DocumentField,
    DocumentForm,
    DocumentLayout,
    FieldKind,
)
from app.domain.document_sheet import DocumentSheet, FormRow, Slip, SlipKind
from app.services.document_facts import day_text

_OFFICIAL = (DocumentLayout.OFFICIAL, DocumentLayout.LETTER)
_RECEIPT_LINES = 3


def build_sheets(
    document: Document, form: DocumentForm, facts: Mapping[str, str]
) -> tuple[DocumentSheet, ...]:
    """Return one sheet for each addressee, or one where there is none yet."""
    return tuple(
        build_sheet(document, form, addressee, facts)
        for addressee in document.addressees or (Addressee("", number=document.number),)
    )


def build_sheet(
    document: Document, form: DocumentForm, addressee: Addressee, facts: Mapping[str, str]
) -> DocumentSheet:
    """Return what one addressee gets."""
    known = values_of(document, addressee, facts)
    is_official = form.layout in _OFFICIAL
    goes_out = form.addressing is not Addressing.NOBODY
    look = document.look
    return DocumentSheet(
        layout=form.layout,
        title=document.title,
        number=addressee.number,
        head=_head(document, form, facts) if is_official else "",
        mark=look.mark,
        red_head=look.red_head,
        sealed=look.sealed,
        to=addressee.title if is_official and goes_out else "",
        rows=tuple(_rows(form.fields, known)) if form.layout is DocumentLayout.FORM else (),
        paragraphs=tuple(_paragraphs(form, known)),
        attachments=_lines(known.get(ATTACHMENTS, "")) if is_official else (),
        signer=facts.get("office", "") if is_official else "",
        day=day_text(document.day),
        signatures=tuple(filled(words, known) for words in form.signatures),
        copies=known.get(COPIES, "").rstrip("。") if is_official else "",
        printed_by=look.printed_by if is_official else "",
        printed_on=day_text(document.day) if look.printed_by else "",
        slips=tuple(_slips(form, addressee, known)),
    )


def values_of(document: Document, addressee: Addressee, facts: Mapping[str, str]) -> dict[str, str]:
    """Return every placeholder's words; what was typed goes before what the talk says."""
    return {
        **facts,
        "number": addressee.number,
        "date": day_text(document.day),
        "title": document.title,
        "addressee": addressee.title,
        "addressee_name": addressee.name,
        "addressee_unit": addressee.unit_name,
        "addressee_post": addressee.post.removeprefix(addressee.unit_name),
        "addressee_group": addressee.group,
        **document.values,
    }


def frozen_content(sheets: Sequence[DocumentSheet]) -> tuple[bytes, str]:
    """Return the canonical bytes of what prints and their fingerprint (SHA-256, hex)."""
    form = {"form": "tanlu-document/1", "sheets": [asdict(sheet) for sheet in sheets]}
    text = json.dumps(form, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    canonical = text.encode()
    return canonical, hashlib.sha256(canonical).hexdigest()


def thawed(canonical: bytes, only: int | None = None) -> tuple[DocumentSheet, ...]:
    """Return the sheets in canonical bytes, or only the one at a place (else the first)."""
    kept = json.loads(canonical)["sheets"]
    if only is not None:
        kept = kept[only : only + 1] or kept[:1]
    return tuple(map(_sheet, kept))


def _sheet(kept: dict[str, object]) -> DocumentSheet:
    plain = DocumentSheet(DocumentLayout(str(kept["layout"])), "")
    values = {k: tuple(v) if isinstance(v, list) else v for k, v in kept.items() if k != "layout"}
    made = replace(plain, **values)  # type: ignore[arg-type]  # the keys are the fields' names
    slips = [_slip(each) for each in kept["slips"]]  # type: ignore[attr-defined]
    return replace(made, rows=_thawed_rows(kept["rows"]), slips=tuple(slips))


def _slip(kept: dict[str, object]) -> Slip:
    title, number = str(kept["title"]), str(kept["number"])
    return Slip(SlipKind(str(kept["kind"])), title, number, _thawed_rows(kept["rows"]))


def _thawed_rows(kept: object) -> tuple[FormRow, ...]:
    rows: list[dict[str, object]] = kept if isinstance(kept, list) else []
    return tuple(
        FormRow(
            tuple((cell[0], cell[1]) for cell in row["cells"]),  # type: ignore[attr-defined]
            int(str(row["lines"])),
        )
        for row in rows
    )


def _head(document: Document, form: DocumentForm, facts: Mapping[str, str]) -> str:
    if document.look.head:
        return document.look.head
    office = facts.get("office", "")
    return office if form.layout is DocumentLayout.LETTER or not office else f"{office}文件"


def _paragraphs(form: DocumentForm, known: Mapping[str, str]) -> Iterator[str]:
    for sentence in form.paragraphs:
        wanted = placeholders(sentence)
        if wanted and not any(known.get(code, "").strip() for code in wanted):
            continue
        for line in filled(sentence, known).split("\n"):
            if line.strip():
                yield line.strip()


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.split("\n") if line.strip())


def _rows(fields: Sequence[DocumentField], known: Mapping[str, str]) -> Iterator[FormRow]:
    waiting: list[DocumentField] = []
    for field in fields:
        if field.code in (COPIES, ATTACHMENTS):
            continue
        if waiting and (not field.half or field.section):
            yield _row(waiting, known)
            waiting = []
        if field.section:
            yield FormRow((("", field.section),))
        waiting.append(field)
        if not field.half or len(waiting) == 2:  # noqa: PLR2004
            yield _row(waiting, known)
            waiting = []
    if waiting:
        yield _row(waiting, known)


def _row(fields: Sequence[DocumentField], known: Mapping[str, str]) -> FormRow:
    cells = tuple(
        (field.label, "" if field.kind is FieldKind.OPINION else known.get(field.code, "").strip())
        for field in fields
    )
    return FormRow(cells, max(field.lines for field in fields))


def _slips(form: DocumentForm, addressee: Addressee, known: Mapping[str, str]) -> Iterator[Slip]:
    if form.receipt:
        told = (("文书", known["title"]), ("文号", addressee.number), ("送达", addressee.title))
        rows = [FormRow((pair,)) for pair in told if pair[1]]
        rows += [FormRow(((label, ""),), _RECEIPT_LINES) for label in form.receipt_fields]
        yield Slip(SlipKind.RECEIPT, "回　　执", addressee.number, tuple(rows))
    if form.reply_fields:
        presets = {f.code: filled(f.preset, known) if f.preset else "" for f in form.reply_fields}
        title = form.reply_title or "回复"
        yield Slip(
            SlipKind.REPLY, title, addressee.number, tuple(_rows(form.reply_fields, presets))
        )
