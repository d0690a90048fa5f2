"""Reading XML that anyone may have written, and canonical XML of one element."""

from lxml import etree

from app.export.word_package import UnreadablePackageError

Element = etree._Element  # noqa: SLF001  (lxml has no public name for its elements' type)


def parse_untrusted(untrusted: bytes) -> Element:
    """Return the root element; a document type declaration is refused with all its entities.

    Raises UnreadablePackageError.
    """
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
    )
    try:
        root = etree.fromstring(untrusted, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise UnreadablePackageError from error
    if root.getroottree().docinfo.doctype:  # type: ignore[union-attr]  # lxml-stubs leave it out
        raise UnreadablePackageError
    return root


def canonical(element: Element) -> bytes:
    """Return the element in Canonical XML 1.0, as if it stood alone with its namespaces.

    The element is parsed again first: lxml canonicalises part of a tree with `xmlns=""` that
    is not there, and every other program then calls the signature broken. Raises
    UnreadablePackageError for what has no canonical form (relative namespace names).
    """
    try:
        alone = etree.fromstring(etree.tostring(element, with_tail=False))
        return etree.tostring(alone, method="c14n", with_comments=False)
    except etree.LxmlError as error:
        raise UnreadablePackageError from error
