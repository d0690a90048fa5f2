"""PDF signatures as pdfsig, qpdf, pikepdf and openssl see them."""

import re
import subprocess
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from pikepdf import Name, pdfa
from pyhanko.sign.general import SigningError

from app.export.fonts import Fonts
from app.export.pdf_signature import PdfRecordSigner
from app.services.errors import CertificateUnsuitableError
from tests.export.identities import SIGNED, authority, identity
from tests.export.signed_pdf import SHIPPED_FONTS, signed_pdf, unsigned_pdf
from tests.tools import needs


def pdfsig(path: Path, *options: str) -> str:
    """Return what pdfsig says of a file."""
    command = ["pdfsig", *options, str(path)]
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout


@pytest.fixture
def signed_file(tmp_path: Path) -> Path:
    """Return a file with three signatures."""
    path = tmp_path / "signed.pdf"
    path.write_bytes(signed_pdf())
    return path


@needs("pdfsig", "certutil")
def test_pdfsig_finds_three_valid_trusted_signatures(signed_file: Path) -> None:
    """With the office's root in its store, pdfsig trusts all three; the last covers the file."""
    store = signed_file.parent / "nss"
    store.mkdir()
    root = signed_file.parent / "root.der"
    root.write_bytes(authority().certificate_der)
    for step in (["-N", "--empty-password"], ["-A", "-n", "r", "-t", ",C,", "-i", str(root)]):
        subprocess.run(["certutil", "-d", f"sql:{store}", *step], check=True, capture_output=True)
    answer = pdfsig(signed_file, "-nssdir", str(store))
    assert answer.count("Signature is Valid.") == 3
    assert answer.count("Certificate is Trusted.") == 3
    assert answer.count("ETSI.CAdES.detached") == 3
    assert answer.count("Total document signed") == 1
    fields = re.findall(r"Field Name: (\S+)", answer)
    assert fields == ["Sig_interviewer", "Sig_recorder", "Sig_archivist"]


@needs("pdfsig", "openssl")
def test_openssl_verifies_the_signed_bytes(signed_file: Path) -> None:
    """Openssl checks a signature over the bytes it names, with the office as the only root."""
    folder = signed_file.parent
    data = signed_pdf()
    ranges = re.findall(rb"/ByteRange \[(\d+) (\d+) (\d+) (\d+)\s*\]", data)
    start, before, resume, after = (int(number) for number in ranges[-1])
    digits = data[before + 1 : resume - 1]
    (folder / "s.der").write_bytes(bytes.fromhex(digits.decode()).rstrip(b"\x00"))
    (folder / "bytes").write_bytes(data[start : start + before] + data[resume : resume + after])
    (folder / "root.der").write_bytes(authority().certificate_der)
    command = ["openssl", "x509", "-in", "root.der", "-inform", "DER", "-out", "root.pem"]
    subprocess.run(command, cwd=folder, check=True)
    files = ["-in", "s.der", "-inform", "DER", "-content", "bytes", "-CAfile", "root.pem"]
    moment = str(int(SIGNED.timestamp()))
    command = ["openssl", "cms", "-verify", "-binary", *files, "-attime", moment]
    answer = subprocess.run(command, cwd=folder, check=False, capture_output=True)
    assert answer.returncode == 0, answer.stderr


@needs("qpdf")
def test_signed_file_is_sound_pdf(signed_file: Path) -> None:
    """Qpdf finds no fault in the revisions."""
    subprocess.run(["qpdf", "--check", str(signed_file)], check=True, capture_output=True)


def test_signed_file_breaks_no_rule_of_pdfa() -> None:
    """Three signatures add things the checker does not know, but nothing wrong."""
    report = pdfa.validate_written(BytesIO(signed_pdf()), "3b")
    assert [str(finding) for finding in report.findings if finding.kind == "violation"] == []
    unknown = {finding.rule for finding in report.findings}
    assert unknown <= {"pikepdf:schema-Catalog", "pikepdf:embedded-file"}


def test_first_certifies_and_material_lies_inside() -> None:
    """The first signature allows signing only; certificates and list lie in the file."""
    with pikepdf.open(BytesIO(signed_pdf())) as pdf:
        certifying = pdf.Root.Perms.DocMDP
        assert certifying.Reference[0].TransformParams.P == 2
        assert pdf.Root.AcroForm.Fields[0].V.objgen == certifying.objgen
        assert Name.Reference not in pdf.Root.AcroForm.Fields[1].V
        assert len(pdf.Root.DSS.Certs) == 4
        lists = {stream.read_bytes() for stream in pdf.Root.DSS.CRLs}
        assert lists == {authority().revocation_der}


def test_stated_time_is_the_one_handed_in() -> None:
    """The computer's clock is not asked, and the record's metadata stay as they were."""
    with pikepdf.open(BytesIO(signed_pdf())) as pdf:
        assert {str(field.V.M) for field in pdf.Root.AcroForm.Fields} == {"D:20260316093000Z"}
        after = pdf.Root.Metadata.read_bytes()
    with pikepdf.open(BytesIO(unsigned_pdf())) as pdf:
        assert pdf.Root.Metadata.read_bytes() == after


def test_mark_is_drawn_in_the_field() -> None:
    """A signed field shows red marks, an empty one nothing."""
    assert _red_dots(signed_pdf()) > 3 * _red_dots(signed_pdf(1)) // 2 > 500
    assert _red_dots(unsigned_pdf()) == 0


def test_field_that_is_signed_or_missing_is_refused() -> None:
    """Nobody signs twice, nor in a role that the record has no place for."""
    signer = PdfRecordSigner(Fonts(SHIPPED_FONTS))
    for role in ("interviewer", "witness"):
        with pytest.raises(SigningError):
            signer.sign(signed_pdf(1), identity(), role, SIGNED)


def test_other_keys_than_rsa_are_refused() -> None:
    """An elliptic key would raise the file to PDF 2.0, which PDF/A-3 is not."""
    key = ec.generate_private_key(ec.SECP256R1())
    key_der = key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    other = replace(identity(), key_der=key_der)
    with pytest.raises(CertificateUnsuitableError):
        PdfRecordSigner(Fonts(SHIPPED_FONTS)).sign(unsigned_pdf(), other, "recorder", SIGNED)


def _red_dots(data: bytes) -> int:
    document = pypdfium2.PdfDocument(data)
    document.init_forms()
    picture = document[len(document) - 1].render(scale=1).to_pil().convert("RGB")
    document.close()
    dots = picture.tobytes()
    colours = zip(dots[0::3], dots[1::3], dots[2::3], strict=True)
    return sum(1 for red, green, blue in colours if red > max(green, blue) + 60)
