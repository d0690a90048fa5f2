"""Whether a CMS signature container says one thing only (RFC 5652).

The signature protects the signed attributes and, through them, the signer's certificate; the
rest of the container stands outside of it. So that nobody can change a byte there unseen, the
container is composed anew in DER from the protected parts and compared.
"""

from asn1crypto import cms, core

_DATA = cms.ContentType("data").dump()
_SIGNED_DATA = cms.ContentType("signed_data").dump()
_VERSION_1 = core.Integer(1).dump()
_NO_PARAMETERS = (b"", core.Null().dump())
_DIGESTS = ("sha256", "sha384", "sha512")
_SIGNATURES = ("rsassa_pkcs1v15", *(f"{digest}_rsa" for digest in _DIGESTS))
_PADDING = b"\x00"

_OCTETS, _SEQUENCE, _SET, _TAG_0, _TAG_1 = 0x04, 0x30, 0x31, 0xA0, 0xA1
_SHORT_LENGTH = 0x80


def container_in(untrusted: bytes) -> cms.ContentInfo:
    """Return the container at the start of /Contents, which is filled up with zeros.

    Raises ValueError for anything else.
    """
    content = cms.ContentInfo.load(untrusted)
    der = content.dump()
    if untrusted[len(der) :].strip(_PADDING) or content["content_type"].native != "signed_data":
        raise ValueError(len(der))
    return content


def certificates_in(container: cms.ContentInfo) -> tuple[bytes, tuple[bytes, ...]]:
    """Return the signer's certificate and the others, as DER; raises LookupError."""
    signed: cms.SignedData = container["content"]
    wanted = signed["signer_infos"][0]["sid"].chosen
    signers: list[bytes] = []
    others: list[bytes] = []
    for choice in signed["certificates"]:
        certificate = choice.chosen
        same = certificate.issuer == wanted["issuer"] and (
            certificate.serial_number == wanted["serial_number"].native
        )
        (signers if same else others).append(certificate.dump())
    if len(signers) != 1:
        raise LookupError(len(signers))
    return signers[0], tuple(others)


def is_exact(container: cms.ContentInfo) -> bool:
    """Tell whether a parsed container is, byte for byte, the one its signed parts ask for.

    One signer, named by issuer and serial number; RSA with SHA-2; unsigned attributes, such as
    another program's time stamps, may stand there.
    """
    signed: cms.SignedData = container["content"]
    if len(signed["signer_infos"]) != 1:
        return False
    signer: cms.SignerInfo = signed["signer_infos"][0]
    digest = _algorithm(signer["digest_algorithm"], _DIGESTS)
    algorithm = _algorithm(signer["signature_algorithm"], _SIGNATURES)
    composed = _der(
        _SEQUENCE,
        _SIGNED_DATA,
        _der(
            _TAG_0,
            _der(
                _SEQUENCE,
                _VERSION_1,
                _der(_SET, digest),
                _der(_SEQUENCE, _DATA),
                _der(_TAG_0, *(choice.chosen.dump() for choice in signed["certificates"])),
                _der(_SET, _signer_info(signer, _named_by(container), digest, algorithm)),
            ),
        ),
    )
    return bool(composed == container.dump())


def _signer_info(signer: cms.SignerInfo, named_by: bytes, digest: bytes, algorithm: bytes) -> bytes:
    unsigned = signer["unsigned_attrs"]
    return _der(
        _SEQUENCE,
        _VERSION_1,
        named_by,
        digest,
        _der(_TAG_0, signer["signed_attrs"].contents),
        algorithm,
        _der(_OCTETS, signer["signature"].native),
        b"" if unsigned is core.VOID else _der(_TAG_1, unsigned.contents),
    )


def _named_by(container: cms.ContentInfo) -> bytes:
    """Return issuer and serial number as the signer's certificate has them."""
    certificate = cms.Certificate.load(certificates_in(container)[0])
    serial = certificate["tbs_certificate"]["serial_number"]
    return _der(_SEQUENCE, certificate.issuer.dump(), serial.dump())


def _algorithm(found: core.Sequence, allowed: tuple[str, ...]) -> bytes:
    """Return the algorithm written plainly; nothing if it is not allowed."""
    name = found["algorithm"]
    if name.native not in allowed:
        return b""
    plain = [_der(_SEQUENCE, name.dump(), parameters) for parameters in _NO_PARAMETERS]
    return next((der for der in plain if der == found.dump()), b"")


def _der(tag: int, *parts: bytes) -> bytes:
    content = b"".join(parts)
    if len(content) < _SHORT_LENGTH:
        return bytes((tag, len(content))) + content
    length = len(content).to_bytes((len(content).bit_length() + 7) // 8, "big")
    return bytes((tag, _SHORT_LENGTH | len(length))) + length + content
