"""Pictures and scans: they are only kept, so it is enough to know that they are sound."""

import io
import warnings

from PIL import Image, UnidentifiedImageError

from app.services.errors import ArchiveBombError, DamagedFileError
from app.services.ports.text_intake import IntakeKind, IntakeNote, IntakeResult, NoteKind

_FORMATS = ("PNG", "JPEG", "TIFF", "BMP")
_MOST_PIXELS = 80_000_000  # A3 at 600 dots an inch is 70 millions
_LOOK = (64, 64)
_UNREADABLE = (
    UnidentifiedImageError,
    OSError,
    SyntaxError,  # Pillow's word for a broken PNG
    ValueError,
    ArithmeticError,
    LookupError,
    TypeError,
    EOFError,
)


def read_picture(name: str, untrusted: bytes) -> IntakeResult:
    """Return a picture's measures; raises ArchiveBombError or DamagedFileError."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # the limit on pixels is ours
            with Image.open(io.BytesIO(untrusted), formats=_FORMATS) as picture:
                width, height = picture.size
                if width * height > _MOST_PIXELS:
                    raise ArchiveBombError(name)
                frames = int(getattr(picture, "n_frames", 1))
                picture.draft("L", _LOOK)
                picture.load()
    except Image.DecompressionBombError:
        raise ArchiveBombError(name) from None
    except _UNREADABLE:
        raise DamagedFileError(name, "picture") from None
    meta = {"width": str(width), "height": str(height), "pages": str(frames)}
    return IntakeResult("", IntakeKind.PICTURE, (IntakeNote(NoteKind.ONLY_ATTACHMENT),), meta)
