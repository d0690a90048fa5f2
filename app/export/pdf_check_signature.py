"""Checking the signatures in a PDF: each against its bytes, and all against later changes.

A signature is intact if the bytes it names are the whole of its revision but for the signature
itself, if they have the signed digest, and if its container says one thing only. Later revisions
may only do what pyHanko's difference policy and the certifying signature allow, and the last
signature must cover the file to its end.
"""

import struct
import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from pyhanko.pdf_utils.decode_limits import DecodePurpose
from pyhanko.pdf_utils.generic import DictionaryObject
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.diff_analysis import DEFAULT_DIFF_POLICY, DiffPolicy
from pyhanko.sign.fields import enumerate_sig_fields
from pyhanko.sign.validation.generic_cms import validate_sig_integrity
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature

from app.domain.verdict import Finding, FindingCode, Outcome, SignatureVerdict
from app.export.certificate_trust import (
    UNREADABLE_CERTIFICATE,
    SignerMaterial,
    facts_of,
    trust_findings,
)
from app.export.pdf_check_container import certificates_in, container_in, is_exact
from app.export.pdf_finish import FIELD_PREFIX

# what pyHanko and asn1crypto raise on files that are not what they claim
UNREADABLE_PDF = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    EOFError,
    LookupError,
    OSError,
    PdfError,
    RuntimeError,
    TypeError,
    ValueError,
    struct.error,
    zlib.error,
)

# pyHanko's own, which carries no types
_compare_revisions: Callable[[EmbeddedPdfSignature, DiffPolicy], None] = (
    EmbeddedPdfSignature.compute_integrity_info
)

_SUBFILTERS = ("/ETSI.CAdES.detached", "/adbe.pkcs7.detached")
_INTACT = Finding(FindingCode.SIGNATURE_INTACT, Outcome.GOOD)
_BROKEN = Finding(FindingCode.SIGNATURE_BROKEN, Outcome.BAD)
_UNREADABLE = Finding(FindingCode.SIGNATURE_UNREADABLE, Outcome.BAD)


@dataclass(frozen=True)
class SignatureFields:
    """The signature fields of a file: verdicts in the order of signing, and empty places."""

    verdicts: tuple[SignatureVerdict, ...]
    empty_roles: tuple[str, ...]


def check_signatures(
    untrusted: bytes, reader: PdfFileReader, authorities: Sequence[bytes]
) -> SignatureFields:
    """Check every signature in the file; raises one of UNREADABLE_PDF."""
    lists = tuple(_revocation_lists(reader))
    signed: list[tuple[int, SignatureVerdict]] = []
    empty = []
    for name, value, field in enumerate_sig_fields(reader):
        if value is None:
            empty.append(_role(name))
        else:
            check = _SignatureCheck(untrusted, reader, field.get_object(), name)
            signed.append((check.end, check.verdict(lists, authorities)))
    signed.sort(key=lambda pair: pair[0])
    verdicts = [verdict for _, verdict in signed]
    if signed and signed[-1][0] != len(untrusted):
        verdicts[-1] = _with(verdicts[-1], _changed("appended"))
    return SignatureFields(tuple(verdicts), tuple(empty))


class _SignatureCheck:
    """One signature; `end` is the number of bytes up to the end of what it covers."""

    def __init__(
        self, untrusted: bytes, reader: PdfFileReader, field: DictionaryObject, name: str
    ) -> None:
        self._untrusted = untrusted
        self._role = _role(name)
        self._signature: EmbeddedPdfSignature | None = None
        self.end = 0
        try:
            self._signature = EmbeddedPdfSignature(reader, field, name)
            self.end = sum(int(number) for number in list(self._signature.byte_range)[-2:])
        except UNREADABLE_PDF:
            self._signature = None

    def verdict(self, lists: tuple[bytes, ...], authorities: Sequence[bytes]) -> SignatureVerdict:
        """Return what is to be said of this signature."""
        if self._signature is None:
            return SignatureVerdict(self._role, None, None, (_UNREADABLE,))
        try:
            container = container_in(self._signature.pkcs7_content)
            certificate, others = certificates_in(container)
            facts = facts_of(certificate)
            signed_at = _stated_time(self._signature)
            intact = is_exact(container) and self._covers() and self._is_genuine()
            findings = [_INTACT, *self._changes()] if intact else [_BROKEN]
        except (*UNREADABLE_PDF, *UNREADABLE_CERTIFICATE):
            return SignatureVerdict(self._role, None, None, (_UNREADABLE,))
        material = SignerMaterial(certificate, others, lists)
        findings += trust_findings(material, signed_at, authorities)
        return SignatureVerdict(self._role, facts, signed_at, tuple(findings))

    def _covers(self) -> bool:
        """Tell whether the signed bytes leave out the signature's own hex digits and no more."""
        signature = self._checked
        numbers = [int(number) for number in signature.byte_range]
        if len(numbers) != 4:  # noqa: PLR2004  (two pairs, ISO 32000-1, 12.8.1)
            return False
        start, before, resume, after = numbers
        digits = signature.pkcs7_content.hex().encode()
        gap = self._untrusted[before:resume]
        return (
            start == 0
            and resume + after <= len(self._untrusted)
            and gap in {b"<" + digits + b">", b"<" + digits.upper() + b">"}
        )

    def _is_genuine(self) -> bool:
        """Tell whether digest and signature are right, as pyHanko checks them."""
        signature = self._checked
        if str(signature.sig_object["/SubFilter"]) not in _SUBFILTERS:
            return False
        right_digest, right_signature = validate_sig_integrity(
            signature.signer_info,
            signature.signer_cert,
            expected_content_type="data",
            actual_digest=signature.compute_digest(),
        )
        return right_digest and right_signature

    def _changes(self) -> Iterator[Finding]:
        """Yield a finding if a later revision did what it must not."""
        signature = self._checked
        _compare_revisions(signature, DEFAULT_DIFF_POLICY)
        if not signature.summarise_integrity_info()["docmdp_ok"]:
            yield _changed("content")

    @property
    def _checked(self) -> EmbeddedPdfSignature:
        if self._signature is None:
            raise LookupError(self._role)
        return self._signature


def _changed(what: str) -> Finding:
    """Return the finding; `what` is content (it reads otherwise now) or appended (loose bytes)."""
    return Finding(FindingCode.CHANGED_AFTER_SIGNING, Outcome.BAD, {"what": what})


def _with(verdict: SignatureVerdict, finding: Finding) -> SignatureVerdict:
    return SignatureVerdict(
        verdict.role, verdict.signer, verdict.signed_at, (*verdict.findings, finding)
    )


def _role(field_name: str) -> str:
    return field_name.removeprefix(FIELD_PREFIX)


def _stated_time(signature: EmbeddedPdfSignature) -> datetime:
    stated = signature.self_reported_timestamp
    if stated is None:
        raise LookupError("/M")
    return stated if stated.tzinfo else stated.replace(tzinfo=UTC)


def _revocation_lists(reader: PdfFileReader) -> Iterator[bytes]:
    """Yield the revocation lists in the document security store."""
    try:
        references = reader.root["/DSS"]["/CRLs"]
    except KeyError:
        return
    for reference in references:
        yield bytes(reference.get_object().read_data(DecodePurpose.CRL))
