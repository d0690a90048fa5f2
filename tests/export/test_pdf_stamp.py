"""The visible mark: its words fit the box, whatever the name is."""

from datetime import datetime
from zoneinfo import ZoneInfo

from PIL import Image, ImageOps

from app.export.fonts import Fonts
from app.export.pdf_stamp import StampPen, stamp_lines
from tests.export.signed_pdf import SHIPPED_FONTS

WIDTH, HEIGHT = 142.0, 52.0


def drawn(*lines: str) -> Image.Image:
    """Return the picture of these lines in a box of the usual size."""
    return StampPen(Fonts(SHIPPED_FONTS)).mask(lines, WIDTH, HEIGHT)


def ink(picture: Image.Image) -> tuple[int, int, int, int]:
    """Return the box around what was painted."""
    box = ImageOps.invert(picture.convert("L")).getbbox()
    assert box is not None
    return box


def test_lines_name_signer_and_stated_time() -> None:
    """The time is given with its offset, for it is the signer's own."""
    at = datetime(2026, 3, 16, 17, 30, 59, tzinfo=ZoneInfo("Asia/Shanghai"))
    assert stamp_lines("周明远", at) == ("电子签名：周明远", "2026-03-16 17:30+08:00")


def test_long_name_is_made_smaller() -> None:
    """A long name stays inside the box."""
    left, _, right, _ = ink(drawn("电子签名：" + "龘" * 21))
    width = drawn("").width
    assert left > 0
    assert right < width
    assert right > width * 0.8


def test_rare_character_has_its_own_picture() -> None:
    """A character beyond the BMP is drawn; one that nobody has becomes the geta mark."""
    known, unknown, geta = (drawn(c) for c in ("\U00020bb7", "\U0003ffff", "〓"))
    assert unknown.tobytes() == geta.tobytes()
    assert known.tobytes() != geta.tobytes()
