"""The look as data: colours by role from resources/themes, spacing, icons, the stylesheet."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPalette

from ui.look.icons import tinted_icon
from ui.look.stylesheet import stylesheet_of

GAP = 8
"""The grid in pixels; margins and spacings are multiples of it."""
HALF_GAP = 4
WIDE_GAP = 16
PAGE_MARGIN = 24
FIELD_WIDTH = 360
"""A comfortable width of one-line fields in forms."""
TEXT_WIDTH = 720
"""Running text is never wider than this."""

_PALETTE = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.Highlight: "accent_soft",
    QPalette.ColorRole.HighlightedText: "on_accent_soft",
    QPalette.ColorRole.PlaceholderText: "text_soft",
    QPalette.ColorRole.ToolTipBase: "raised",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.Link: "accent",
}


@dataclass(frozen=True)
class Theme:
    """One look; `colours` maps a role (see resources/themes) to #rrggbb."""

    name: str
    is_dark: bool
    colours: Mapping[str, str]
    resources: Path

    def colour(self, role: str) -> QColor:
        """Return the colour of a role; raises KeyError for an unknown one."""
        return QColor(self.colours[role])

    def icon(self, name: str, role: str = "text_soft") -> QIcon:
        """Return resources/icons/NAME.svg tinted by role; its checked state is the accent."""
        path = self.resources / "icons" / f"{name}.svg"
        return tinted_icon(path, self.colours[role], self.colours["accent"])

    @cached_property
    def stylesheet(self) -> str:
        """The stylesheet of the whole application."""
        return stylesheet_of(self.colours, self.resources, is_dark=self.is_dark)

    def palette(self) -> QPalette:
        """Return the palette for what the stylesheet does not reach."""
        palette = QPalette()
        for role, colour in _PALETTE.items():
            palette.setColor(role, self.colour(colour))
        disabled = QPalette.ColorGroup.Disabled
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
            palette.setColor(disabled, role, self.colour("disabled"))
        return palette


def load_theme(resources: Path, preferred: str) -> Theme:
    """Return the theme for a preference: light, dark or system (what the desktop shows)."""
    name = preferred if preferred in ("light", "dark") else _system_theme()
    data = tomllib.loads((resources / "themes" / f"{name}.toml").read_text(encoding="utf-8"))
    return Theme(name, bool(data["dark"]), data["colours"], resources)


def _system_theme() -> str:
    scheme = QGuiApplication.styleHints().colorScheme()
    return "dark" if scheme is Qt.ColorScheme.Dark else "light"
