"""Word signatures as LibreOffice and xmlsec1 see them."""

import subprocess
from dataclasses import replace
from datetime import timedelta
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from docx import Document

from app.domain.verdict import Outcome
from app.export.word_check import WordRecordChecker
from app.export.word_signature import WordRecordSigner
from app.services.errors import CertificateUnsuitableError
from tests.export.identities import ROLES, SIGNED, authority, identity
from tests.export.libreoffice import TOOLS, office_verdicts
from tests.export.signed_word import changed_word, signed_word, unsigned_word
from tests.tools import needs, needs_system_module


def signed_at_intervals(step: timedelta) -> bytes:
    """Return the small file signed by three persons, one after the other."""
    data = unsigned_word()
    for number, role in enumerate(ROLES):
        data = WordRecordSigner().sign(data, identity(number), role, SIGNED + number * step)
    return data


@needs(*TOOLS)
@needs_system_module("uno")
def test_libreoffice_tells_valid_from_changed(tmp_path: Path) -> None:
    """LibreOffice trusts one and three signatures; after one changed character none is valid."""
    files = {
        "none": unsigned_word(),
        "one": signed_word(1),
        "three": signed_word(3),
        "minutes": signed_at_intervals(timedelta(minutes=7)),
        "changed": changed_word(signed_word(3), "已完成29个", "已完成28个"),
    }
    paths = [tmp_path / f"{name}.docx" for name in files]
    for path, data in zip(paths, files.values(), strict=True):
        path.write_bytes(data)
    answers = office_verdicts(paths, [authority().certificate_der])
    found = dict(zip(files, answers, strict=True))
    assert [len(found[name]) for name in files] == [0, 1, 3, 3, 3]
    for name in ("one", "three", "minutes"):
        assert all(verdict.valid and verdict.certificate_trusted for verdict in found[name])
    assert not any(verdict.valid for verdict in found["changed"])
    names = [identity(number).facts.name for number in range(3)]
    assert [n in v.signer for n, v in zip(names, found["three"], strict=True)] == [True] * 3


@needs("xmlsec1")
@pytest.mark.parametrize("number", [1, 2, 3])
def test_xmlsec_verifies_each_signature(tmp_path: Path, number: int) -> None:
    """Xmlsec1 finds all three references of each signature right and the chain complete."""
    root = x509.load_der_x509_certificate(authority().certificate_der)
    (tmp_path / "root.pem").write_bytes(root.public_bytes(Encoding.PEM))
    with ZipFile(BytesIO(signed_word(3))) as archive:
        signature = archive.read(f"_xmlsignatures/sig{number}.xml")
    options = ["--ignore-manifests", "--trusted-pem", "root.pem"]
    options += ["--verification-time", SIGNED.strftime("%Y-%m-%d %H:%M:%S")]
    options += ["--id-attr:Id", "http://uri.etsi.org/01903/v1.3.2#:SignedProperties"]
    for content, good in ((signature, True), (signature.replace(b"32<", b"31<", 1), False)):
        (tmp_path / "sig.xml").write_bytes(content)
        command = ["xmlsec1", "--verify", *options, "sig.xml"]
        done = subprocess.run(command, cwd=tmp_path, check=False, capture_output=True, text=True)
        assert (done.returncode == 0) is good, done.stderr
        assert ("(ok/all): 3/3" in done.stderr + done.stdout) is good


def test_signing_leaves_the_document_readable() -> None:
    """python-docx opens the signed file and finds the same paragraphs."""
    before = Document(BytesIO(unsigned_word()))
    after = Document(BytesIO(signed_word(3)))
    assert [p.text for p in after.paragraphs] == [p.text for p in before.paragraphs]


def test_signing_is_deterministic_and_keeps_earlier_signatures() -> None:
    """The same signer and time give the same bytes; the earlier signature part is untouched."""
    again = WordRecordSigner().sign(signed_word(1), identity(1), ROLES[1], SIGNED)
    assert again == signed_word(2)
    with ZipFile(BytesIO(signed_word(1))) as one, ZipFile(BytesIO(again)) as two:
        name = "_xmlsignatures/sig1.xml"
        assert one.read(name) == two.read(name)


def test_time_without_zone_is_local_time() -> None:
    """A time without its zone is taken as this computer's local time."""
    moment = SIGNED.astimezone().replace(tzinfo=None)
    data = WordRecordSigner().sign(unsigned_word(), identity(), "interviewer", moment)
    verdict = WordRecordChecker().check(data, ())
    assert verdict.outcome is Outcome.GOOD
    assert verdict.signatures[0].signed_at == SIGNED


def test_role_is_signed_and_shown_in_words() -> None:
    """The role's code is kept for the checker, its label from the record for Word."""
    with ZipFile(BytesIO(signed_word(1))) as archive:
        xml = archive.read("_xmlsignatures/sig1.xml").decode()
    assert "<xd:ClaimedRole>interviewer</xd:ClaimedRole>" in xml
    assert "<xd:CommitmentTypeQualifier>谈话人</xd:CommitmentTypeQualifier>" in xml


def test_unknown_role_is_kept_as_it_is() -> None:
    """A role without a line in the record, and with marks of XML, is signed all the same."""
    data = WordRecordSigner().sign(unsigned_word(), identity(), "<a & b>", SIGNED)
    verdict = WordRecordChecker().check(data, ())
    assert verdict.signatures[0].role == "<a & b>"


def test_key_that_is_not_rsa_is_refused() -> None:
    """An elliptic key is refused by name and reason."""
    key = ec.generate_private_key(ec.SECP256R1())
    der = key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    with pytest.raises(CertificateUnsuitableError) as caught:
        WordRecordSigner().sign(unsigned_word(), replace(identity(), key_der=der), "x", SIGNED)
    assert caught.value.reason == "not_rsa"
