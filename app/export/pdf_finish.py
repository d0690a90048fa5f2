"""From drawn pages to an archive file: PDF/A-3b with the record inside and places to sign.

PDF/A-3b is ISO 19005-3, level B. The machine-readable record is an associated file (its
/AFRelationship is Data), so a reader of the pages can always get at the content they were made
from. Everything happens in memory and nothing depends on the clock: equal records give equal
bytes.
"""

from collections.abc import Sequence
from io import BytesIO
from typing import Protocol

import pikepdf
from pikepdf import Array, AttachedFileSpec, Dictionary, Name, Pdf, Stream, String, pdfa

from app.domain.on_paper import NOTHING_MORE, OnPaper
from app.domain.pen import PenSignature
from app.domain.record import FrozenRecord, Record
from app.export.signature_place import SignaturePlace
from app.services.ports.record_files import Progress

RECORD_FILE = "record.json"
RECORD_MIME = "application/json"
FIELD_PREFIX = "Sig_"
PDFA_LEVEL = "3b"
PRODUCER = "Tanlu"

_SIGNATURES_EXIST_AND_APPEND_ONLY = 3  # /SigFlags, ISO 32000-1 table 219
_PRINT_AND_LOCKED = 4 | 128  # annotation flags, ISO 32000-1 table 165


class PageDrawer(Protocol):
    """Draws the pages of a record."""

    def draw(
        self, frozen: FrozenRecord, progress: Progress, more: OnPaper = NOTHING_MORE
    ) -> tuple[bytes, tuple[SignaturePlace, ...]]:
        """Return a plain PDF and the places to sign in it."""
        ...


class PdfRecordWriter:
    """Makes the unsigned PDF of a frozen record."""

    def __init__(self, drawer: PageDrawer) -> None:
        self._drawer = drawer

    def write(
        self, frozen: FrozenRecord, progress: Progress, pens: tuple[PenSignature, ...] = ()
    ) -> bytes:
        """Return the whole file; raises MissingGlyphError as the drawer does."""
        drawn, places = self._drawer.draw(frozen, progress, OnPaper(pens))
        return finish(drawn, places, frozen)


def finish(drawn: bytes, places: Sequence[SignaturePlace], frozen: FrozenRecord) -> bytes:
    """Return the drawn PDF as PDF/A-3b with the record attached and empty signature fields."""
    with pikepdf.open(BytesIO(drawn)) as pdf:
        _attach(pdf, frozen.canonical)
        _add_fields(pdf, places)
        pdf.Root.Lang = String("zh-CN")
        pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
        pdfa.prepare(pdf, PDFA_LEVEL)
        _describe(pdf, frozen.record)
        finished = BytesIO()
        # pikepdf.pdfa.save would write the record to a clear temporary file
        settings = pdfa.resolve_save_kwargs(PDFA_LEVEL, deterministic_id=True)
        pdf.save(finished, **settings)
    return finished.getvalue()


def _attach(pdf: Pdf, canonical: bytes) -> None:
    attachment = AttachedFileSpec(
        pdf,
        canonical,
        description="",
        filename=RECORD_FILE,
        mime_type=RECORD_MIME,
        creation_date="",
        mod_date="",
    )
    attachment.obj.AFRelationship = Name.Data
    pdf.attachments[RECORD_FILE] = attachment
    pdf.Root.AF = Array([pdf.make_indirect(attachment.obj)])


def _add_fields(pdf: Pdf, places: Sequence[SignaturePlace]) -> None:
    fields = Array([])
    for place in places:
        page = pdf.pages[place.page].obj
        field = pdf.make_indirect(_field(pdf, place, page))
        fields.append(field)
        if Name.Annots not in page:
            page.Annots = Array([])
        page.Annots.append(field)
    if places:
        pdf.Root.AcroForm = Dictionary(
            Fields=fields, SigFlags=_SIGNATURES_EXIST_AND_APPEND_ONLY, DR=Dictionary()
        )


def _field(pdf: Pdf, place: SignaturePlace, page: pikepdf.Object) -> Dictionary:
    left, bottom, right, top = place.rect
    # PDF/A wants an appearance even of a field that shows nothing yet
    blank = Stream(
        pdf,
        b"",
        Type=Name.XObject,
        Subtype=Name.Form,
        BBox=Array([0, 0, right - left, top - bottom]),
        Resources=Dictionary(),
    )
    return Dictionary(
        Type=Name.Annot,
        Subtype=Name.Widget,
        FT=Name.Sig,
        T=String(FIELD_PREFIX + place.role),
        TU=String(place.name),
        Rect=Array([left, bottom, right, top]),
        F=_PRINT_AND_LOCKED,
        P=page,
        AP=Dictionary(N=pdf.make_indirect(blank)),
    )


def _describe(pdf: Pdf, record: Record) -> None:
    """Give the file a title and nothing that tells when or where it was made."""
    if Name.Info in pdf.trailer:
        del pdf.trailer.Info
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
        for key in list(metadata):
            if not key.startswith("{http://www.aiim.org/pdfa/ns/id/}"):
                del metadata[key]
        metadata["dc:title"] = f"{record.type_name} {record.number}".strip()
        metadata["pdf:Producer"] = PRODUCER
