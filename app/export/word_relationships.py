"""Relationships: how the parts of a Word file point at one another (ECMA-376-2, clause 6.5)."""

import posixpath
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from xml.sax.saxutils import quoteattr

from app.export.word_package import ROOT_RELATIONSHIPS, XML_HEAD, Parts, UnreadablePackageError
from app.export.word_xml import parse_untrusted

SIGNATURE_ORIGIN_LINK = (
    "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin"
)
SIGNATURE_LINK = (
    "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/signature"
)

_NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships"
_ELEMENT = f"{{{_NAMESPACE}}}Relationship"
_ROOT = f"{{{_NAMESPACE}}}Relationships"


@dataclass(frozen=True)
class Relationship:
    """One arrow to another part; `mode` is Internal or External."""

    id: str
    target: str
    type: str
    mode: str = "Internal"


def read_relationships(untrusted: bytes) -> tuple[Relationship, ...]:
    """Return the relationships in a .rels part; raises UnreadablePackageError."""
    root = parse_untrusted(untrusted)
    if root.tag != _ROOT:
        raise UnreadablePackageError
    found = (dict(element.attrib) for element in root.iterchildren(_ELEMENT))
    try:
        return tuple(
            Relationship(
                str(item["Id"]),
                str(item["Target"]),
                str(item["Type"]),
                str(item.get("TargetMode", "Internal")),
            )
            for item in found
        )
    except KeyError as error:
        raise UnreadablePackageError from error


def write_relationships(relationships: Iterable[Relationship]) -> bytes:
    """Return the .rels part in the one form we write: sorted by id, on one line."""
    lines = [
        f"<Relationship Id={quoteattr(item.id)} Target={quoteattr(item.target)}"
        f" Type={quoteattr(item.type)}/>"
        for item in sorted(relationships, key=lambda item: item.id)
    ]
    return (
        XML_HEAD + f'<Relationships xmlns="{_NAMESPACE}">{"".join(lines)}</Relationships>'.encode()
    )


def transformed(relationships: Iterable[Relationship], ids: Collection[str]) -> bytes:
    """Return what is hashed of a .rels part: OPC's RelationshipTransform, then Canonical XML."""
    chosen = [item for item in relationships if item.id in ids]
    lines = [
        f"<Relationship Id={quoteattr(item.id)} Target={quoteattr(item.target)}"
        f" TargetMode={quoteattr(item.mode)} Type={quoteattr(item.type)}></Relationship>"
        for item in sorted(chosen, key=lambda item: item.id)
    ]
    return f'<Relationships xmlns="{_NAMESPACE}">{"".join(lines)}</Relationships>'.encode()


def relationships_name(part: str) -> str:
    """Return the name of the .rels part that belongs to a part."""
    folder, _, file = part.rpartition("/")
    return f"{folder}/_rels/{file}.rels" if folder else f"_rels/{file}.rels"


def reachable_parts(parts: Parts) -> set[str]:
    """Return the names of all parts that relationships lead to, with their .rels parts.

    The signatures themselves are left out. Raises UnreadablePackageError.
    """
    reached: set[str] = set()
    waiting = [("", ROOT_RELATIONSHIPS)]
    while waiting:
        folder, links = waiting.pop()
        if links not in parts or links in reached:
            continue
        reached.add(links)
        for item in read_relationships(parts[links]):
            if item.mode == "Internal" and item.type != SIGNATURE_ORIGIN_LINK:
                name = posixpath.normpath(posixpath.join("/", folder, item.target)).lstrip("/")
                reached.add(name)
                waiting.append((posixpath.dirname(name), relationships_name(name)))
    return reached & set(parts)
