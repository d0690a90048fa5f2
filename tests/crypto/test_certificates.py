"""The office authority, its certificates and its revocation list, as openssl sees them too."""

import subprocess
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.x509.oid import ExtendedKeyUsageOID

from app.crypto.certificates import facts_of, issue, make_authority, revoke
from tests.export.identities import ISSUED, OFFICE, authority, identity
from tests.tools import needs


def certificate(der: bytes) -> x509.Certificate:
    """Return the parsed certificate."""
    return x509.load_der_x509_certificate(der)


def test_authority_may_only_issue() -> None:
    """The authority signs certificates and lists, and no more authorities."""
    root = certificate(authority().certificate_der)
    constraints = root.extensions.get_extension_for_class(x509.BasicConstraints).value
    usage = root.extensions.get_extension_for_class(x509.KeyUsage).value
    assert (constraints.ca, constraints.path_length) == (True, 0)
    assert (usage.key_cert_sign, usage.crl_sign, usage.digital_signature) == (True, True, False)


def test_person_may_only_sign() -> None:
    """A personal certificate signs documents and issues nothing."""
    leaf = certificate(identity().certificate_der)
    usage = leaf.extensions.get_extension_for_class(x509.KeyUsage).value
    extended = leaf.extensions.get_extension_for_class(x509.ExtendedKeyUsage).value
    assert usage.digital_signature
    assert usage.content_commitment
    assert not usage.key_cert_sign
    assert ExtendedKeyUsageOID.EMAIL_PROTECTION in extended
    assert leaf.public_key().key_size == 3072  # type: ignore[union-attr]
    leaf.verify_directly_issued_by(certificate(authority().certificate_der))


def test_identity_states_name_office_and_time() -> None:
    """What the screens show of a signer comes from the certificate."""
    facts = identity(1).facts
    assert facts.name == "林\U00020bb7然"
    assert facts.issuer == OFFICE
    assert facts.not_before == ISSUED
    assert facts.is_valid_on(ISSUED + timedelta(days=365))
    assert not facts.is_valid_on(ISSUED - timedelta(seconds=1))
    assert facts == facts_of(certificate(identity(1).certificate_der))


def test_serial_numbers_differ_and_are_long() -> None:
    """Serial numbers are random and positive."""
    serials = {int(identity(number).facts.serial, 16) for number in range(2)}
    assert len(serials) == 2
    assert all(0 < serial < 1 << 159 for serial in serials)


def test_certificate_does_not_outlive_its_authority() -> None:
    """A certificate issued late ends with the authority."""
    short = make_authority(OFFICE, ISSUED, years=1)
    late = issue(short, "周明远", OFFICE, ISSUED + timedelta(days=300))
    assert late.facts.not_after == certificate(short.certificate_der).not_valid_after_utc


def test_long_name_is_cut_at_a_character() -> None:
    """A name of 200 characters gives a certificate, cut where X.509 ends."""
    name = issue(authority(), "龘" * 200, OFFICE, ISSUED).facts.name
    assert name == "龘" * 21


def test_keys_do_not_show() -> None:
    """A key never gets into a message by printing its owner."""
    assert "key_der" not in repr(authority())
    assert "key_der" not in repr(identity())


def test_revocation_is_kept_and_numbered() -> None:
    """The list names each revoked certificate once, and every list has a new number."""
    day = datetime(2026, 9, 1, 12, 0, tzinfo=UTC)
    first = revoke(authority(), identity(0).facts.serial, day)
    second = revoke(first, identity(1).facts.serial, day + timedelta(days=1))
    again = revoke(second, identity(0).facts.serial, day + timedelta(days=2))
    crl = x509.load_der_x509_crl(again.revocation_der)
    assert [entry.revocation_date_utc for entry in crl] == [day, day + timedelta(days=1)]
    assert crl.extensions.get_extension_for_class(x509.CRLNumber).value.crl_number == 4


@needs("openssl")
@pytest.mark.parametrize("revoked", [False, True])
def test_openssl_agrees(tmp_path: Path, *, revoked: bool) -> None:
    """Openssl accepts the chain with its revocation list, and refuses a revoked certificate."""
    office = authority()
    if revoked:
        office = revoke(office, identity().facts.serial, ISSUED)
    (tmp_path / "root.der").write_bytes(office.certificate_der)
    (tmp_path / "leaf.der").write_bytes(identity().certificate_der)
    (tmp_path / "list.der").write_bytes(office.revocation_der)
    for kind, name in (("x509", "root"), ("x509", "leaf"), ("crl", "list")):
        names = ["-in", f"{name}.der", "-inform", "DER", "-out", f"{name}.pem"]
        subprocess.run(["openssl", kind, *names], cwd=tmp_path, check=True)
    moment = str(int((ISSUED + timedelta(days=1)).timestamp()))
    options = ["-CAfile", "root.pem", "-CRLfile", "list.pem", "-crl_check", "-x509_strict"]
    command = ["openssl", "verify", *options, "-purpose", "smimesign", "-attime", moment]
    answer = subprocess.run(
        [*command, "leaf.pem"], cwd=tmp_path, check=False, capture_output=True, text=True
    )
    assert (answer.returncode == 0) is not revoked, answer.stderr
