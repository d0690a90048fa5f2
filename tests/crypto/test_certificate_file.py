"""Certificate files of our own and from elsewhere: what opens, and what each refusal says."""

import subprocess
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import NameOID

from app.crypto.certificate_file import open_identity, write_identity
from app.services.errors import (
    CertificateExpiredError,
    CertificateFileError,
    CertificatePassphraseError,
    CertificateUnsuitableError,
    PassphraseTooWeakError,
)
from tests.export.identities import ISSUED, SIGNED, identity
from tests.tools import needs

PASSPHRASE = "云溪 2026 山高水长 𠮷"  # noqa: S105  (invented)

Key = rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey


@pytest.fixture(scope="module")
def own_file() -> bytes:
    """Return a file that we wrote."""
    return write_identity(identity(), PASSPHRASE)


def foreign_file(
    path: Path, key: Key, *, with_key: bool = True, usage: x509.KeyUsage | None = None
) -> Path:
    """Write a file as other programs make them, self-signed."""
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "外来者")])
    builder = (
        x509.CertificateBuilder(name, name, key.public_key(), 7)
        .not_valid_before(ISSUED)
        .not_valid_after(ISSUED + timedelta(days=365))
    )
    if usage:
        builder = builder.add_extension(usage, critical=True)
    certificate = builder.sign(key, SHA256())
    encryption = serialization.BestAvailableEncryption(PASSPHRASE.encode())
    content = pkcs12.serialize_key_and_certificates(
        None,
        key if with_key else None,
        certificate if with_key else None,
        None if with_key else [certificate],
        encryption,
    )
    path.write_bytes(content)
    return path


def test_own_file_gives_the_identity_back(tmp_path: Path, own_file: bytes) -> None:
    """What was written is what is opened; the revocation list is not part of PKCS#12."""
    path = tmp_path / "a.p12"
    path.write_bytes(own_file)
    opened = open_identity(path, PASSPHRASE, SIGNED)
    assert opened == replace(identity(), revocation_der=None)


def test_wrong_passphrase_is_said(tmp_path: Path, own_file: bytes) -> None:
    """A wrong passphrase is told from a wrong file."""
    path = tmp_path / "a.p12"
    path.write_bytes(own_file)
    for wrong in ("", PASSPHRASE + "!"):
        with pytest.raises(CertificatePassphraseError):
            open_identity(path, wrong, SIGNED)


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 not this", b"\x30\x82\x01", bytes(2 << 20)])
def test_other_files_are_refused(tmp_path: Path, content: bytes) -> None:
    """An empty file, another format, a cut one and a huge one are no certificate files."""
    path = tmp_path / "a.p12"
    path.write_bytes(content)
    with pytest.raises(CertificateFileError):
        open_identity(path, PASSPHRASE, SIGNED)


def test_missing_file_is_refused(tmp_path: Path) -> None:
    """A file that is gone is said to be unreadable."""
    with pytest.raises(CertificateFileError):
        open_identity(tmp_path / "none.p12", PASSPHRASE, SIGNED)


def test_cut_file_never_opens(tmp_path: Path, own_file: bytes) -> None:
    """A file that was cut short is refused."""
    path = tmp_path / "a.p12"
    path.write_bytes(own_file[:-40])
    with pytest.raises((CertificateFileError, CertificatePassphraseError)):
        open_identity(path, PASSPHRASE, SIGNED)


@pytest.mark.parametrize("moment", [ISSUED - timedelta(days=1), ISSUED + timedelta(days=3000)])
def test_certificate_out_of_its_time_is_refused(
    tmp_path: Path, own_file: bytes, moment: datetime
) -> None:
    """A certificate that is not valid yet, or no longer, names its last day."""
    path = tmp_path / "a.p12"
    path.write_bytes(own_file)
    with pytest.raises(CertificateExpiredError) as caught:
        open_identity(path, PASSPHRASE, moment)
    assert caught.value.until == identity().facts.not_after.date().isoformat()


def test_unsuitable_certificates_are_refused(tmp_path: Path) -> None:
    """No key, another kind of key and a short key each have their reason."""
    path = tmp_path / "a.p12"
    short = rsa.generate_private_key(65537, 1024)  # noqa: S505  (it is to be refused)
    files = {
        "no_key": foreign_file(tmp_path / "no_key.p12", short, with_key=False),
        "not_rsa": foreign_file(tmp_path / "ec.p12", ec.generate_private_key(ec.SECP256R1())),
        "key_short": foreign_file(tmp_path / "short.p12", short),
    }
    for reason, path in files.items():
        with pytest.raises(CertificateUnsuitableError) as caught:
            open_identity(path, PASSPHRASE, SIGNED)
        assert caught.value.reason == reason


def test_certificate_for_encryption_is_refused(tmp_path: Path) -> None:
    """A certificate whose key usage forbids signatures cannot sign."""
    usage = x509.KeyUsage(
        digital_signature=False,
        content_commitment=False,
        key_encipherment=True,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=False,
        crl_sign=False,
        encipher_only=False,
        decipher_only=False,
    )
    key = rsa.generate_private_key(65537, 2048)
    path = foreign_file(tmp_path / "a.p12", key, usage=usage)
    with pytest.raises(CertificateUnsuitableError) as caught:
        open_identity(path, PASSPHRASE, SIGNED)
    assert caught.value.reason == "usage"


@needs("openssl")
def test_openssl_opens_our_file(tmp_path: Path, own_file: bytes) -> None:
    """Openssl reads the file and finds strong encryption and as many rounds for the MAC."""
    (tmp_path / "a.p12").write_bytes(own_file)
    command = ["openssl", "pkcs12", "-in", "a.p12", "-passin", f"pass:{PASSPHRASE}"]
    answer = subprocess.run(
        [*command, "-info", "-noout"], cwd=tmp_path, check=True, capture_output=True, text=True
    )
    assert "AES-256-CBC, Iteration 600000, PRF hmacWithSHA256" in answer.stderr
    assert "MAC: sha256, Iteration 600000" in answer.stderr


@needs("openssl")
@pytest.mark.parametrize("options", [[], ["-legacy"]])
def test_files_of_openssl_open(tmp_path: Path, options: list[str]) -> None:
    """Files that openssl wrote, in the new and in the old form, open."""
    own = identity()
    (tmp_path / "c.pem").write_bytes(
        x509.load_der_x509_certificate(own.certificate_der).public_bytes(serialization.Encoding.PEM)
    )
    (tmp_path / "k.der").write_bytes(own.key_der)
    subprocess.run(
        ["openssl", "pkey", "-inform", "DER", "-in", "k.der", "-out", "k.pem"],
        cwd=tmp_path,
        check=True,
    )
    files = ["-in", "c.pem", "-inkey", "k.pem", "-out", "a.p12"]
    command = ["openssl", "pkcs12", "-export", *files, "-passout", "pass:abc", *options]
    subprocess.run(command, cwd=tmp_path, check=True)
    opened = open_identity(tmp_path / "a.p12", "abc", SIGNED)
    assert opened.facts == own.facts
    assert opened.chain_der == ()


@pytest.mark.parametrize("passphrase", ["", "a\0b", "\ud842口令"])
def test_a_passphrase_that_no_file_can_have_opens_none(
    own_file: bytes, tmp_path: Path, passphrase: str
) -> None:
    """A control sign, half a character or nothing at all is a wrong passphrase, not a crash."""
    path = tmp_path / "a.p12"
    path.write_bytes(own_file)
    with pytest.raises(CertificatePassphraseError):
        open_identity(path, passphrase, SIGNED)


@pytest.mark.parametrize("passphrase", ["", "a\0b", "\ud842口令"])
def test_no_file_is_made_under_such_a_passphrase(passphrase: str) -> None:
    """What could not be opened again is refused first."""
    with pytest.raises(PassphraseTooWeakError):
        write_identity(identity(), passphrase)
