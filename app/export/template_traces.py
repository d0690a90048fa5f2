"""Taking out of a Word template what tells of those who made it: comments, names, a preview."""

import re

from docx.oxml.ns import qn
from lxml import etree

from app.export.word_package import CONTENT_TYPES, XML_HEAD
from app.export.word_xml import Element, parse_untrusted

_PRIVATE = re.compile(r"word/(comments\w*|people)\.xml|docProps/thumbnail\.\w+")
_MARKS = (qn("w:commentRangeStart"), qn("w:commentRangeEnd"), qn("w:commentReference"))
_NAMES = re.compile(r"\}(creator|lastModifiedBy|Manager|Company)$")
_PROPERTIES = ("docProps/core.xml", "docProps/app.xml")


def without_comments(root: Element) -> None:
    """Take the places of comments out of a text."""
    for mark in [*root.iter(*_MARKS)]:
        parent = mark.getparent()
        if parent is not None:
            parent.remove(mark)


def without_traces(package: dict[str, bytes]) -> dict[str, bytes]:
    """Return a template's parts without comments and preview, and with nobody's name."""
    gone = {name for name in package if _PRIVATE.fullmatch(name)}
    kept = {name: data for name, data in package.items() if name not in gone}
    for name in _PROPERTIES:
        if name in kept:
            kept[name] = _nameless(kept[name])
    for name in [each for each in kept if gone and each.endswith(".rels")]:
        kept[name] = _without(kept[name], "Target", {each.rpartition("/")[2] for each in gone})
    kept[CONTENT_TYPES] = _without(kept[CONTENT_TYPES], "PartName", {f"/{each}" for each in gone})
    return kept


def _nameless(data: bytes) -> bytes:
    root = parse_untrusted(data)
    for element in root:
        if isinstance(element.tag, str) and _NAMES.search(element.tag):
            element.text = ""
    return XML_HEAD + etree.tostring(root)


def _without(data: bytes, attribute: str, names: set[str]) -> bytes:
    """Return a list of parts without some of them; of a relation the file's name counts."""
    root = parse_untrusted(data)
    for element in [*root]:
        said = element.get(attribute, "")
        if said in names or (attribute == "Target" and said.rpartition("/")[2] in names):
            root.remove(element)
    return XML_HEAD + etree.tostring(root)
