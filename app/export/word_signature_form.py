"""The XML of one OPC package signature: what is signed, and the frame around it.

A signature (ECMA-376-2 clause 10, with the XAdES-EPES properties that Office asks for) is an
XML-DSig `Signature`. Its `SignedInfo` holds the digests of three objects: the package object
(a manifest of all parts), the office object (what Word shows) and the XAdES properties. All
else - key, issuers, revocation list - is a frame that no digest covers; `read_signature`
therefore accepts only files that `SignatureForm.render` gives back byte for byte.
"""

import binascii
from base64 import b64decode, b64encode
from dataclasses import dataclass

from app.export.word_package import XML_HEAD, UnreadablePackageError
from app.export.word_xml import Element, canonical, parse_untrusted

DS = "http://www.w3.org/2000/09/xmldsig#"
XD = "http://uri.etsi.org/01903/v1.3.2#"
MDSSI = "http://schemas.openxmlformats.org/package/2006/digital-signature"
OFFICE = "http://schemas.microsoft.com/office/2006/digsig"

PACKAGE_OBJECT = "idPackageObject"
OFFICE_OBJECT = "idOfficeObject"

_IN_DS = f' xmlns="{DS}"'
_IN_XD = f' xmlns:xd="{XD}"'


@dataclass(frozen=True)
class SignatureForm:
    """One signature in pieces.

    The four signed pieces are Canonical XML of elements that stand alone; certificates and the
    revocation list are DER, the issuers from the nearest to the root.
    """

    signed_info: bytes
    package_object: bytes
    office_object: bytes
    signed_properties: bytes
    value: bytes
    certificate: bytes
    issuers: tuple[bytes, ...]
    revocation: bytes | None

    def render(self) -> bytes:
        """Return the whole part sigN.xml, which is Canonical XML but for its first line."""
        properties = _inside(self.signed_properties).replace(_IN_XD, "", 1)
        frame = (
            f'<Signature{_IN_DS} Id="idPackageSignature">'
            f"{_inside(self.signed_info)}"
            f"<SignatureValue>{_text(self.value)}</SignatureValue>"
            f"<KeyInfo><X509Data><X509Certificate>{_text(self.certificate)}</X509Certificate>"
            "</X509Data></KeyInfo>"
            f"{_inside(self.package_object)}{_inside(self.office_object)}"
            f'<Object><xd:QualifyingProperties{_IN_XD} Target="#idPackageSignature">'
            f"{properties}{self._unsigned()}"
            "</xd:QualifyingProperties></Object></Signature>"
        )
        return XML_HEAD + frame.encode()

    def _unsigned(self) -> str:
        issuers = "".join(_encapsulated("X509Certificate", der) for der in self.issuers)
        values = f"<xd:CertificateValues>{issuers}</xd:CertificateValues>" if issuers else ""
        if self.revocation is not None:
            lists = _encapsulated("CRLValue", self.revocation)
            values += f"<xd:RevocationValues><xd:CRLValues>{lists}</xd:CRLValues>"
            values += "</xd:RevocationValues>"
        if not values:
            return ""
        return (
            "<xd:UnsignedProperties><xd:UnsignedSignatureProperties>"
            f"{values}</xd:UnsignedSignatureProperties></xd:UnsignedProperties>"
        )


def properties_id(number: int) -> str:
    """Return the id of the XAdES properties in the signature of that number."""
    return f"idSignedProperties{number}"


def canonical_xml(xml: str) -> bytes:
    """Return our own XML, written by hand for reading, in canonical form."""
    return canonical(parse_untrusted(xml.encode()))


def read_signature(untrusted: bytes) -> SignatureForm:
    """Return the pieces of a signature part; nothing in them is verified yet.

    Raises UnreadablePackageError for anything that `render` would have written differently.
    """
    root = parse_untrusted(untrusted)
    crls = root.findall(f".//{{{XD}}}EncapsulatedCRLValue")
    form = SignatureForm(
        signed_info=_piece(root, f"{{{DS}}}SignedInfo"),
        package_object=_piece(root, f"{{{DS}}}Object[@Id='{PACKAGE_OBJECT}']"),
        office_object=_piece(root, f"{{{DS}}}Object[@Id='{OFFICE_OBJECT}']"),
        signed_properties=_piece(root, f".//{{{XD}}}SignedProperties"),
        value=_bytes(root.find(f"{{{DS}}}SignatureValue")),
        certificate=_bytes(root.find(f"{{{DS}}}KeyInfo/{{{DS}}}X509Data/{{{DS}}}X509Certificate")),
        issuers=tuple(_bytes(e) for e in root.findall(f".//{{{XD}}}EncapsulatedX509Certificate")),
        revocation=_bytes(crls[0]) if crls else None,
    )
    if form.render() != untrusted:
        raise UnreadablePackageError
    return form


def _inside(alone: bytes) -> str:
    """Return the element as it stands inside the signature, which declares its namespace."""
    return alone.decode().replace(_IN_DS, "", 1)


def _encapsulated(kind: str, der: bytes) -> str:
    return f"<xd:Encapsulated{kind}>{_text(der)}</xd:Encapsulated{kind}>"


def _text(content: bytes) -> str:
    return b64encode(content).decode()


def _piece(root: Element, path: str) -> bytes:
    found = root.find(path)
    if found is None:
        raise UnreadablePackageError(path)
    return canonical(found)


def _bytes(found: Element | None) -> bytes:
    if found is None or not found.text:
        raise UnreadablePackageError
    try:
        return b64decode(found.text, validate=True)
    except (binascii.Error, ValueError) as error:
        raise UnreadablePackageError from error
