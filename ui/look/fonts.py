"""The program's own typeface: no desktop can be trusted to have a Chinese one."""

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

FAMILY = "Tanlu Hei"
_FILES = ("TanluHei-Regular.ttf", "TanluHei-Bold.ttf")
_POINTS = 10.5
_RARE_FILES = ("TanluRareA-Regular.ttf", "TanluRareB-Regular.ttf")
_RARE_FAMILIES = ["Tanlu Rare A", "Tanlu Rare B"]


def load_fonts(resources: Path) -> None:
    """Make the faces of the screens known to Qt (about 5 ms)."""
    for name in _FILES:
        QFontDatabase.addApplicationFont(str(resources / "fonts" / name))


def load_rare_fonts(resources: Path) -> None:
    """Make rare characters in names visible; larger files, so after the first paint."""
    for name in _RARE_FILES:
        QFontDatabase.addApplicationFont(str(resources / "fonts" / name))


def base_font(larger: int = 0) -> QFont:
    """Return the font of all screens; `larger` adds points."""
    font = QFont()
    font.setFamilies([FAMILY, *_RARE_FAMILIES])
    font.setPointSizeF(_POINTS + larger)
    font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    return font
