"""The machine-readable record inside a Word file: a custom XML part with its canonical bytes.

Word keeps such parts and signs them with the rest; the bytes stand in base64, because the
canonical form is JSON and may hold characters that XML cannot.
"""

import binascii
from base64 import b64decode, b64encode

from app.export.word_package import XML_HEAD

RECORD_PART = "customXml/item1.xml"
RECORD_PROPERTIES = "customXml/itemProps1.xml"


def wrap_record(canonical: bytes) -> bytes:
    """Return the custom XML part that holds a record's canonical bytes."""
    return wrap_data(canonical, "record")


def unwrap_record(untrusted: bytes) -> bytes:
    """Return the bytes in the part; raises ValueError for anything `wrap_record` did not write."""
    return unwrap_data(untrusted, "record")


def wrap_data(content: bytes, name: str) -> bytes:
    """Return a custom XML part of one element `name` that holds these bytes."""
    before, after = _around(name)
    return before + b64encode(content) + after


def unwrap_data(untrusted: bytes, name: str) -> bytes:
    """Return the bytes in such a part; raises ValueError for anything not written so."""
    before, after = _around(name)
    if not (untrusted.startswith(before) and untrusted.endswith(after)):
        raise ValueError(name)
    inner = untrusted[len(before) : -len(after)]
    try:
        content = b64decode(inner, validate=True)
    except binascii.Error as error:
        raise ValueError(name) from error
    if b64encode(content) != inner:
        raise ValueError(name)
    return content


def _around(name: str) -> tuple[bytes, bytes]:
    head = f'<{name} xmlns="urn:tanlu:{name}:1" encoding="base64">'
    return XML_HEAD + head.encode(), f"</{name}>".encode()


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
