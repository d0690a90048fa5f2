"""Pages of materials as pictures; the `MaterialPages` port."""

import io
from pathlib import Path

from PIL import Image

from app.export import scan_pages
from app.services.errors import NotAScanError

_DOTS = 150
_NOWHERE = Path()


class PicturedPages:
    """Shows what PDFium and Pillow can read, within the bounds of scans."""

    def count(self, untrusted: bytes) -> int:
        """Return how many pages the file has; raises NotAScanError."""
        with scan_pages.opened(_NOWHERE, untrusted) as pages:
            return pages.count

    def picture(self, untrusted: bytes, page: int, width: int) -> bytes:
        """Return a page as PNG, never wider than `width` pixels; raises NotAScanError."""
        with scan_pages.opened(_NOWHERE, untrusted) as pages:
            if not 0 <= page < pages.count:
                raise NotAScanError(_NOWHERE)
            shown = pages.page(page, _DOTS)
        shown.thumbnail((width, 4 * width), Image.Resampling.LANCZOS)
        picture = io.BytesIO()
        shown.save(picture, "PNG")
        return picture.getvalue()
