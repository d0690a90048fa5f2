"""The finished, unsigned PDF: an archive file with its record inside and places to sign."""

import subprocess
from io import BytesIO
from pathlib import Path

import pikepdf
from pikepdf import Name, pdfa

from app.export.fonts import Fonts
from app.export.pdf_finish import finish
from app.export.pdf_writer import PdfWriter
from tests.export.builders import a_record
from tests.export.identities import ROLES
from tests.export.signed_pdf import (
    SHIPPED_FONTS,
    finished_pdf,
    frozen_record,
    no_progress,
    unsigned_pdf,
)
from tests.tools import needs


def test_pages_and_attachment_are_pdfa_3b() -> None:
    """Without the fields, which the checker does not know, nothing at all is found."""
    drawn, _ = PdfWriter(Fonts(SHIPPED_FONTS)).draw(frozen_record(), no_progress)
    report = pdfa.validate_written(BytesIO(finish(drawn, (), frozen_record())), "3b")
    assert report.verdict == "pass", [str(finding) for finding in report.findings]


def test_whole_file_breaks_no_rule_of_pdfa() -> None:
    """With the fields the checker finds things it does not know, but nothing wrong."""
    report = pdfa.validate_written(BytesIO(unsigned_pdf()), "3b")
    assert [str(finding) for finding in report.findings if finding.kind == "violation"] == []


def test_record_is_attached_as_data() -> None:
    """The canonical record is the one associated file, with its type and relationship."""
    with pikepdf.open(BytesIO(unsigned_pdf())) as pdf:
        (attached,) = pdf.Root.AF
        assert attached.AFRelationship == Name.Data
        assert attached.EF.F.Subtype == Name("/application/json")
        assert attached.EF.F.read_bytes() == frozen_record().canonical
        assert list(pdf.attachments) == ["record.json"]


def test_each_signer_has_an_empty_field() -> None:
    """Interviewer, recorder and archivist have a field each; the subject signs by hand."""
    with pikepdf.open(BytesIO(unsigned_pdf())) as pdf:
        fields = list(pdf.Root.AcroForm.Fields)
        assert [str(field.T) for field in fields] == [f"Sig_{role}" for role in ROLES]
        assert all(Name.V not in field for field in fields)
        assert all(field.AP.N.read_bytes() == b"" for field in fields)


def test_equal_records_give_equal_bytes() -> None:
    """Neither clock nor chance gets into the file."""
    assert finished_pdf(frozen_record().record) == unsigned_pdf()
    assert finished_pdf(a_record(entries=4, version=2)) != unsigned_pdf()


def test_metadata_tells_title_and_maker_only() -> None:
    """No dates, no paths, no names of persons."""
    with pikepdf.open(BytesIO(unsigned_pdf())) as pdf:
        assert Name.Info not in pdf.trailer
        with pdf.open_metadata() as metadata:
            found = {key.rpartition("}")[2]: value for key, value in metadata.items()}
    record = frozen_record().record
    assert found == {
        "part": "3",
        "conformance": "B",
        "title": f"{record.type_name} {record.number}",
        "Producer": "Tanlu",
    }


@needs("qpdf", "pdfdetach")
def test_other_tools_read_it(tmp_path: Path) -> None:
    """Qpdf finds no fault and pdfdetach takes the record out."""
    path = tmp_path / "a.pdf"
    path.write_bytes(unsigned_pdf())
    subprocess.run(["qpdf", "--check", str(path)], check=True, capture_output=True)
    subprocess.run(["pdfdetach", "-saveall", "-o", str(tmp_path), str(path)], check=True)
    assert (tmp_path / "record.json").read_bytes() == frozen_record().canonical
