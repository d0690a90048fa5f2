"""What is said of a signer's certificate: path, time, revocation, authority."""

from datetime import datetime, timedelta

import pytest

from app.crypto.certificates import make_authority, revoke
from app.domain.verdict import FindingCode, Outcome
from app.export.certificate_trust import SignerMaterial, facts_of, trust_findings
from tests.export.identities import ISSUED, OFFICE, SIGNED, authority, identity

ROOT = authority().certificate_der
LEAF = identity().certificate_der
WHOLE = SignerMaterial(LEAF, (ROOT,), (authority().revocation_der,))


def codes(
    material: SignerMaterial, moment: datetime = SIGNED, authorities: tuple[bytes, ...] = (ROOT,)
) -> list[tuple[FindingCode, Outcome]]:
    """Return codes and outcomes only."""
    findings = trust_findings(material, moment, authorities)
    return [(finding.code, finding.outcome) for finding in findings]


def test_known_authority_leaves_nothing_to_say() -> None:
    """A certificate of an authority that was handed in is simply good."""
    assert codes(WHOLE) == []
    assert codes(SignerMaterial(LEAF)) == []


def test_without_authority_the_fingerprint_is_to_be_compared() -> None:
    """Nothing is taken on trust: the root's SHA-256 is given for comparison."""
    (finding,) = trust_findings(WHOLE, SIGNED, ())
    assert finding.code is FindingCode.AUTHORITY_TO_COMPARE
    assert finding.outcome is Outcome.GOOD
    assert finding.facts == {"name": OFFICE, "fingerprint": facts_of(ROOT).fingerprint}


def test_other_authority_is_not_trusted() -> None:
    """An authority of the same name is another authority."""
    other = make_authority(OFFICE, ISSUED).certificate_der
    assert codes(WHOLE, authorities=(other,)) == [(FindingCode.AUTHORITY_NOT_TRUSTED, Outcome.BAD)]


@pytest.mark.parametrize("moment", [ISSUED - timedelta(days=1), ISSUED + timedelta(days=3000)])
def test_certificate_must_be_valid_at_the_stated_time(moment: datetime) -> None:
    """Signed before or after the certificate's time is bad."""
    assert (FindingCode.CERTIFICATE_EXPIRED, Outcome.BAD) in codes(WHOLE, moment)


def test_revoked_certificate_is_bad_from_its_day_on() -> None:
    """After the day it is bad; before it cannot be told, for the time is the signer's word."""
    taken_back = revoke(authority(), identity().facts.serial, SIGNED)
    material = SignerMaterial(LEAF, (ROOT,), (taken_back.revocation_der,))
    assert codes(material, SIGNED + timedelta(days=1)) == [
        (FindingCode.CERTIFICATE_REVOKED, Outcome.BAD)
    ]
    assert codes(material, SIGNED - timedelta(days=1)) == [
        (FindingCode.CERTIFICATE_REVOKED, Outcome.UNKNOWN)
    ]


def test_list_of_somebody_else_says_nothing() -> None:
    """A list that names the certificate but has another signature is passed over."""
    false = revoke(make_authority(OFFICE, ISSUED), identity().facts.serial, ISSUED)
    assert codes(SignerMaterial(LEAF, (ROOT,), (false.revocation_der,))) == []


def test_missing_issuer_cannot_be_judged() -> None:
    """Without its issuer a certificate proves nothing, either way."""
    assert codes(SignerMaterial(LEAF), authorities=()) == [
        (FindingCode.CERTIFICATE_NOT_ISSUED, Outcome.UNKNOWN)
    ]


def test_false_issuer_is_bad() -> None:
    """An issuer of the right name whose key did not sign is a forgery."""
    other = make_authority(OFFICE, ISSUED).certificate_der
    assert codes(SignerMaterial(LEAF, (other,)), authorities=()) == [
        (FindingCode.CERTIFICATE_NOT_ISSUED, Outcome.BAD)
    ]


def test_person_cannot_issue() -> None:
    """A personal certificate in the issuer's place is no issuer."""
    assert codes(SignerMaterial(LEAF, (identity(1).certificate_der,)), authorities=()) == [
        (FindingCode.CERTIFICATE_NOT_ISSUED, Outcome.UNKNOWN)
    ]


def test_nonsense_is_bad() -> None:
    """Bytes that are no certificate are no reason to fail."""
    assert codes(SignerMaterial(b"nonsense", (ROOT,))) == [
        (FindingCode.CERTIFICATE_NOT_ISSUED, Outcome.BAD)
    ]
