"""What the guards ask of our own PDF: who has signed, and how many pages there are."""

from io import BytesIO

import pikepdf

from app.export.pdf_finish import FIELD_PREFIX


class PdfSignatureReader:
    """Looks into a PDF that this program made; it judges nothing."""

    def signed_roles(self, data: bytes) -> tuple[str, ...]:
        """Return the roles whose field is filled, in the order of the fields."""
        with pikepdf.open(BytesIO(data)) as pdf:
            form = pdf.Root.get("/AcroForm")
            fields = list(form.Fields) if form is not None else []
            return tuple(
                str(field.T).removeprefix(FIELD_PREFIX) for field in fields if "/V" in field
            )

    def page_count(self, data: bytes) -> int:
        """Return how many pages the file has."""
        with pikepdf.open(BytesIO(data)) as pdf:
            return len(pdf.pages)
