"""Signing a PDF: PAdES signatures (ETSI EN 319 142-1) by pyHanko, in order, without network.

The first signature certifies the file and allows later signatures only (DocMDP level 2); the
others approve it. Certificates and revocation list go into the document security store of the
same revision, before the bytes are hashed, so that the last signature covers the whole file
(the material of level B-LT, without a time stamp: the time is the signer's own word).
"""

import asyncio
from collections.abc import Callable, Iterable
from datetime import datetime
from io import BytesIO

from asn1crypto import crl, x509
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import load_der_private_key
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import MDPPerm, SigSeedSubFilter, enumerate_sig_fields
from pyhanko.sign.signers.pdf_cms import PdfCMSSignedAttributes, Signer
from pyhanko.sign.signers.pdf_signer import PdfSignatureMetadata, PdfSigner
from pyhanko.sign.validation.dss import DocumentSecurityStore
from pyhanko_certvalidator.registry import CertificateStore, SimpleCertificateStore

from app.domain.identity import SigningIdentity
from app.export.fonts import Fonts
from app.export.pdf_finish import FIELD_PREFIX
from app.export.pdf_stamp import SignatureStamp, StampPen, stamp_lines
from app.services.errors import CertificateUnsuitableError

# pyHanko's own, which carries no types
_store_of: Callable[[Iterable[x509.Certificate]], CertificateStore] = (
    SimpleCertificateStore.from_certs
)

_DIGEST = "sha256"
_SPARE = 1024  # bytes kept for the attributes around certificates and signature


class PdfRecordSigner:
    """Signs the field of one role in a PDF that `PdfRecordWriter` made."""

    def __init__(self, fonts: Fonts) -> None:
        self._pen = StampPen(fonts)

    def sign(self, data: bytes, identity: SigningIdentity, role: str, at: datetime) -> bytes:
        """Return the file with the role's signature added; `at` is the time it states.

        Raises pyHanko's SigningError where the role has no empty field in the file.
        """
        writer = _Revision(BytesIO(data))
        first = not any(value is not None for _, value, _ in enumerate_sig_fields(writer.prev))
        _add_validation_material(writer, identity)
        pdf_signer = PdfSigner(
            PdfSignatureMetadata(
                field_name=FIELD_PREFIX + role,
                md_algorithm=_DIGEST,
                subfilter=SigSeedSubFilter.PADES,
                certify=first,
                docmdp_permissions=MDPPerm.FILL_FORMS,
                name=identity.facts.name,
            ),
            _RsaSigner(identity),
            stamp_style=SignatureStamp(lines=stamp_lines(identity.facts.name, at), pen=self._pen),
        )
        return asyncio.run(_signed(pdf_signer, writer, _room_for(identity), at))


class _Revision(IncrementalPdfFileWriter):
    """A revision that adds a signature and nothing else."""

    def _update_meta(self) -> None:
        # pyHanko would name itself the producer and write down the computer's time
        return


async def _signed(
    pdf_signer: PdfSigner, writer: IncrementalPdfFileWriter, room: int, at: datetime
) -> bytes:
    # the steps of PdfSigner.async_sign_pdf, which would read the computer's clock
    session = pdf_signer.init_signing_session(writer, existing_fields_only=True)
    session.system_time = at
    document = session.prepare_tbs_document(validation_info=None, bytes_reserved=room)
    prepared, output = document.digest_tbs_document(output=BytesIO())
    await document.perform_signature(
        prepared.document_digest, PdfCMSSignedAttributes(signing_time=at)
    )
    output.seek(0)
    return bytes(output.read())


class _RsaSigner(Signer):
    """Signs with the identity's RSA key (PKCS #1 v1.5, which every reader knows)."""

    def __init__(self, identity: SigningIdentity) -> None:
        chain = _store_of(x509.Certificate.load(der) for der in identity.chain_der)
        super().__init__(
            signing_cert=x509.Certificate.load(identity.certificate_der), cert_registry=chain
        )
        # testing the primes takes longer than all the rest of a signature, and was done when
        # the identity was opened
        key = load_der_private_key(identity.key_der, None, unsafe_skip_rsa_key_validation=True)
        if not isinstance(key, RSAPrivateKey):
            raise CertificateUnsuitableError(identity.facts.name, "not_rsa")
        self._key = key

    async def async_sign_raw(
        self,
        data: bytes,
        digest_algorithm: str,
        dry_run: bool = False,  # noqa: FBT001, FBT002  (pyHanko's signature)
    ) -> bytes:
        """Return the signature of `data`; a dry run returns as many zero bytes."""
        if digest_algorithm != _DIGEST:
            raise ValueError(digest_algorithm)
        if dry_run:
            return bytes(self._key.key_size // 8)
        return self._key.sign(data, PKCS1v15(), SHA256())


def _add_validation_material(writer: IncrementalPdfFileWriter, identity: SigningIdentity) -> None:
    lists = [identity.revocation_der] if identity.revocation_der else []
    DocumentSecurityStore.supply_dss_in_writer(
        writer,
        sig_contents=None,
        certs=[
            x509.Certificate.load(der) for der in (identity.certificate_der, *identity.chain_der)
        ],
        crls=[crl.CertificateList.load(der) for der in lists],
    )


def _room_for(identity: SigningIdentity) -> int:
    """Return the number of hex digits to keep for the signature container.

    An RSA signature is as long as the key, and a PKCS#8 key is longer than its modulus.
    """
    chain = sum(len(der) for der in identity.chain_der)
    octets = len(identity.certificate_der) + chain + len(identity.key_der) // 2 + _SPARE
    return 2 * octets
