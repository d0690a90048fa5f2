"""The machine-readable record inside a Word file: a custom XML part with its canonical bytes.

Word keeps such parts and signs them with the rest; the bytes stand in base64, because the
canonical form is JSON and may hold characters that XML cannot.
"""

import binascii
from base64 import b64decode, b64encode

from app.export.word_package import XML_HEAD

RECORD_PART = "customXml/item1.xml"
RECORD_PROPERTIES = "customXml/itemProps1.xml"

_BEFORE = XML_HEAD + b'<record xmlns="urn:tanlu:record:1" encoding="base64">'
_AFTER = b"</record>"


def wrap_record(canonical: bytes) -> bytes:
    """Return the custom XML part that holds a record's canonical bytes."""
    return _BEFORE + b64encode(canonical) + _AFTER


def unwrap_record(untrusted: bytes) -> bytes:
    """Return the bytes in the part; raises ValueError for anything `wrap_record` did not write."""
    if not (untrusted.startswith(_BEFORE) and untrusted.endswith(_AFTER)):
        raise ValueError(RECORD_PART)
    inner = untrusted[len(_BEFORE) : -len(_AFTER)]
    try:
        content = b64decode(inner, validate=True)
    except binascii.Error as error:
        raise ValueError(RECORD_PART) from error
    if b64encode(content) != inner:
        raise ValueError(RECORD_PART)
    return content


def record_properties() -> bytes:
    """Return the part that names the record part's schema and id, as Word expects one."""
    namespace = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"
    return (
        XML_HEAD
        + (
            f'<ds:datastoreItem xmlns:ds="{namespace}"'
            ' ds:itemID="{7A1E5D0C-3B64-4C53-9E0B-5F6B0C2D7A11}">'
            '<ds:schemaRefs><ds:schemaRef ds:uri="urn:tanlu:record:1"/></ds:schemaRefs>'
            "</ds:datastoreItem>"
        ).encode()
    )
