"""The manifest of a package signature: each part with its digest.

Parts are hashed as they are; .rels parts after the RelationshipTransform, which leaves the
arrow to the signatures out, so that a later signature does not break an earlier one.
"""

from base64 import b64encode
from hashlib import sha256

from app.export.word_package import Parts, content_type
from app.export.word_relationships import (
    SIGNATURE_ORIGIN_LINK,
    reachable_parts,
    read_relationships,
    transformed,
)
from app.export.word_signature_form import MDSSI

C14N = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315"
SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256"
RELATIONSHIP_TRANSFORM = "http://schemas.openxmlformats.org/package/2006/RelationshipTransform"


def reference_uri(name: str) -> str:
    """Return how a manifest names a part."""
    return f"/{name}?ContentType={content_type(name)}"


def manifest(parts: Parts) -> str:
    """Return the Manifest element over all parts that relationships reach."""
    names = sorted(reachable_parts(parts))
    return f"<Manifest>{''.join(_reference(name, parts[name]) for name in names)}</Manifest>"


def digest_xml(content: bytes) -> str:
    """Return a digest as DigestMethod and DigestValue."""
    value = b64encode(sha256(content).digest()).decode()
    return f'<DigestMethod Algorithm="{SHA256}"/><DigestValue>{value}</DigestValue>'


def _reference(name: str, content: bytes) -> str:
    uri = reference_uri(name)
    if not name.endswith(".rels"):
        return f'<Reference URI="{uri}">{digest_xml(content)}</Reference>'
    links = [x for x in read_relationships(content) if x.type != SIGNATURE_ORIGIN_LINK]
    ids = sorted(link.id for link in links)
    sources = "".join(
        f'<mdssi:RelationshipReference xmlns:mdssi="{MDSSI}" SourceId="{item}"/>' for item in ids
    )
    return (
        f'<Reference URI="{uri}"><Transforms>'
        f'<Transform Algorithm="{RELATIONSHIP_TRANSFORM}">{sources}</Transform>'
        f'<Transform Algorithm="{C14N}"/></Transforms>'
        f"{digest_xml(transformed(links, ids))}</Reference>"
    )
