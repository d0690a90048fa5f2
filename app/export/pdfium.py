"""PDFium for one thread at a time: it keeps state for the whole process."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

import pypdfium2

_TURN = Lock()


@contextmanager
def opened(data: bytes) -> Iterator[pypdfium2.PdfDocument]:
    """Hold a document open; nobody else uses PDFium meanwhile. Raises PdfiumError."""
    with _TURN:
        document = pypdfium2.PdfDocument(data)
        try:
            yield document
        finally:
            document.close()
