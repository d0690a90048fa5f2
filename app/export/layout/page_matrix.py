"""The matrix of a page's code (QR, ISO/IEC 18004, error correction M)."""

from functools import lru_cache

from reportlab.graphics.barcode.qrencoder import QR8bitByte, QRCode, QRErrorCorrectLevel

Matrix = tuple[tuple[bool, ...], ...]


@lru_cache(maxsize=8)
def matrix_of(text: str) -> Matrix:
    """Return the rows of a code, True for a dark module, without the quiet zone."""
    code = QRCode(None, QRErrorCorrectLevel.M)  # None: the smallest version that holds the text
    code.addData(QR8bitByte(text.encode()))
    code.make()
    side = range(code.getModuleCount())
    return tuple(tuple(bool(code.isDark(row, column)) for column in side) for row in side)
