"""Signing a Word file as Word itself does it: an OPC package digital signature.

Each signer adds a part `_xmlsignatures/sigN.xml` over the whole document; earlier signatures
stay valid. No library does this for Python; LibreOffice and xmlsec1 check it in the tests.

The standard gives two of the three signed objects a fixed id. LibreOffice (tried: 7.4) reads
all signatures into one tree and takes from the third on the second one's objects for these ids.
Therefore what differs between signers (exact time, role, certificate) stands in the third
object, the XAdES properties, under an id of its own; the package object states only the day
(a form of OPC's SignatureTime). Signers on different days keep LibreOffice's fault: it calls
the third signature invalid.
"""

from base64 import b64encode
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from xml.sax.saxutils import escape

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.serialization import load_der_private_key

from app.domain.identity import SigningIdentity
from app.domain.record import SignatureBlock
from app.export.record_codec import UnreadableRecordError, thaw
from app.export.word_manifest import C14N, SHA256, digest_xml, manifest
from app.export.word_package import (
    ROOT_RELATIONSHIPS,
    SIGNATURE_FOLDER,
    SIGNATURE_LIST,
    SIGNATURE_ORIGIN,
    Parts,
    read_package,
    signature_name,
    write_package,
)
from app.export.word_record import RECORD_PART, unwrap_record
from app.export.word_relationships import (
    SIGNATURE_LINK,
    SIGNATURE_ORIGIN_LINK,
    Relationship,
    read_relationships,
    write_relationships,
)
from app.export.word_signature_form import (
    DS,
    MDSSI,
    OFFICE,
    OFFICE_OBJECT,
    PACKAGE_OBJECT,
    XD,
    SignatureForm,
    canonical_xml,
    properties_id,
)
from app.export.word_text import clean
from app.services.errors import CertificateUnsuitableError

RSA_SHA256 = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"
TIME_FORM = "%Y-%m-%dT%H:%M:%SZ"
DAY_FORM = "%Y-%m-%d"

_OFFICE_DETAILS = """\
<SignatureImage/><SignatureComments/>\
<WindowsVersion>10.0</WindowsVersion><OfficeVersion>16.0</OfficeVersion>\
<ApplicationVersion>16.0</ApplicationVersion><Monitors>1</Monitors>\
<HorizontalResolution>1920</HorizontalResolution><VerticalResolution>1080</VerticalResolution>\
<ColorDepth>32</ColorDepth>\
<SignatureProviderId>{00000000-0000-0000-0000-000000000000}</SignatureProviderId>\
<SignatureProviderUrl/><SignatureProviderDetails>9</SignatureProviderDetails>\
<SignatureType>1</SignatureType>"""

ORIGIN = Relationship("rIdOrigin", SIGNATURE_ORIGIN, SIGNATURE_ORIGIN_LINK)


class WordRecordSigner:
    """Adds RSA-SHA256 signatures to Word files that WordRecordWriter made."""

    def sign(self, data: bytes, identity: SigningIdentity, role: str, at: datetime) -> bytes:
        """Return the file with one signature more; `at` is aware, or local time.

        Raises CertificateUnsuitableError for a key that is not RSA.
        """
        parts = read_package(data)
        number = sum(name.startswith(f"{SIGNATURE_FOLDER}sig") for name in parts) + 1
        signer = _Signer(identity, role, _role_label(parts, role), at)
        return write_package(_with_signature(parts, number, _signed(parts, signer, number)))


@dataclass(frozen=True)
class _Signer:
    """Who signs, as what, and when; `label` is the role in words."""

    identity: SigningIdentity
    role: str
    label: str
    at: datetime

    @property
    def certificates(self) -> tuple[bytes, ...]:
        return (self.identity.certificate_der, *self.identity.chain_der)


def signature_list(count: int) -> bytes:
    """Return the .rels part that leads to that many signatures."""
    return write_relationships(
        Relationship(f"rId{number}", f"sig{number}.xml", SIGNATURE_LINK)
        for number in range(1, count + 1)
    )


def _with_signature(parts: Parts, number: int, signature: bytes) -> Parts:
    links = [x for x in read_relationships(parts[ROOT_RELATIONSHIPS]) if x != ORIGIN]
    return {
        **parts,
        ROOT_RELATIONSHIPS: write_relationships([*links, ORIGIN]),
        SIGNATURE_ORIGIN: b"",
        SIGNATURE_LIST: signature_list(number),
        signature_name(number): signature,
    }


def _role_label(parts: Parts, role: str) -> str:
    """Return what the record calls the role; Word shows it as the purpose of signing."""
    try:
        record = thaw(unwrap_record(parts[RECORD_PART])).record
    except (KeyError, ValueError, UnreadableRecordError):
        return role
    blocks = [block for block in record.blocks if isinstance(block, SignatureBlock)]
    labels = {line.role: line.label for block in blocks for line in block.lines}
    return clean(labels.get(role, role))


def _signed(parts: Parts, signer: _Signer, number: int) -> bytes:
    package_object = _package_object(parts, signer.at)
    office_object = _office_object()
    properties = _signed_properties(signer, number)
    signed_info = _signed_info(package_object, office_object, properties, number)
    return SignatureForm(
        signed_info=signed_info,
        package_object=package_object,
        office_object=office_object,
        signed_properties=properties,
        value=_signature_value(signer.identity, signed_info),
        certificate=signer.identity.certificate_der,
        issuers=signer.identity.chain_der,
        revocation=signer.identity.revocation_der,
    ).render()


def _signature_value(identity: SigningIdentity, signed_info: bytes) -> bytes:
    key = load_der_private_key(identity.key_der, None)
    if not isinstance(key, rsa.RSAPrivateKey):
        raise CertificateUnsuitableError(identity.facts.name, "not_rsa")
    return key.sign(signed_info, padding.PKCS1v15(), hashes.SHA256())


def _package_object(parts: Parts, at: datetime) -> bytes:
    return canonical_xml(
        f'<Object xmlns="{DS}" Id="{PACKAGE_OBJECT}">{manifest(parts)}'
        '<SignatureProperties><SignatureProperty Id="idSignatureTime"'
        f' Target="#idPackageSignature"><mdssi:SignatureTime xmlns:mdssi="{MDSSI}">'
        "<mdssi:Format>YYYY-MM-DD</mdssi:Format>"
        f"<mdssi:Value>{at.strftime(DAY_FORM)}</mdssi:Value></mdssi:SignatureTime>"
        "</SignatureProperty></SignatureProperties></Object>"
    )


def _office_object() -> bytes:
    return canonical_xml(
        f'<Object xmlns="{DS}" Id="{OFFICE_OBJECT}"><SignatureProperties>'
        '<SignatureProperty Id="idOfficeV1Details" Target="#idPackageSignature">'
        f'<SignatureInfoV1 xmlns="{OFFICE}"><SetupID/><SignatureText/>{_OFFICE_DETAILS}'
        "</SignatureInfoV1></SignatureProperty></SignatureProperties></Object>"
    )


def _signed_properties(signer: _Signer, number: int) -> bytes:
    certificates = "".join(_certificate_reference(der) for der in signer.certificates)
    time = signer.at.astimezone(UTC).strftime(TIME_FORM)
    return canonical_xml(
        f'<xd:SignedProperties xmlns="{DS}" xmlns:xd="{XD}" Id="{properties_id(number)}">'
        f"<xd:SignedSignatureProperties><xd:SigningTime>{time}</xd:SigningTime>"
        f"<xd:SigningCertificate>{certificates}</xd:SigningCertificate>"
        "<xd:SignaturePolicyIdentifier><xd:SignaturePolicyImplied/></xd:SignaturePolicyIdentifier>"
        f"<xd:SignerRole><xd:ClaimedRoles><xd:ClaimedRole>{escape(signer.role)}"
        "</xd:ClaimedRole></xd:ClaimedRoles></xd:SignerRole></xd:SignedSignatureProperties>"
        "<xd:SignedDataObjectProperties><xd:CommitmentTypeIndication><xd:CommitmentTypeId>"
        "<xd:Identifier>http://uri.etsi.org/01903/v1.2.2#ProofOfApproval</xd:Identifier>"
        "<xd:Description>Approved this document</xd:Description></xd:CommitmentTypeId>"
        "<xd:AllSignedDataObjects/><xd:CommitmentTypeQualifiers><xd:CommitmentTypeQualifier>"
        f"{escape(signer.label)}</xd:CommitmentTypeQualifier></xd:CommitmentTypeQualifiers>"
        "</xd:CommitmentTypeIndication></xd:SignedDataObjectProperties></xd:SignedProperties>"
    )


def _certificate_reference(der: bytes) -> str:
    """Return XAdES's digest of a certificate; it binds the issuers, which stand unsigned."""
    certificate = x509.load_der_x509_certificate(der)
    digest = b64encode(sha256(der).digest()).decode()
    return (
        f'<xd:Cert><xd:CertDigest><DigestMethod Algorithm="{SHA256}"/>'
        f"<DigestValue>{digest}</DigestValue></xd:CertDigest><xd:IssuerSerial>"
        f"<X509IssuerName>{escape(certificate.issuer.rfc4514_string())}</X509IssuerName>"
        f"<X509SerialNumber>{certificate.serial_number}</X509SerialNumber>"
        "</xd:IssuerSerial></xd:Cert>"
    )


def _signed_info(
    package_object: bytes, office_object: bytes, properties: bytes, number: int
) -> bytes:
    objects = ((PACKAGE_OBJECT, package_object), (OFFICE_OBJECT, office_object))
    references = "".join(
        f'<Reference Type="{DS}Object" URI="#{name}">{digest_xml(content)}</Reference>'
        for name, content in objects
    )
    return canonical_xml(
        f'<SignedInfo xmlns="{DS}"><CanonicalizationMethod Algorithm="{C14N}"/>'
        f'<SignatureMethod Algorithm="{RSA_SHA256}"/>{references}'
        '<Reference Type="http://uri.etsi.org/01903#SignedProperties"'
        f' URI="#{properties_id(number)}">'
        f'<Transforms><Transform Algorithm="{C14N}"/></Transforms>'
        f"{digest_xml(properties)}</Reference></SignedInfo>"
    )
