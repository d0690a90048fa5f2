"""Both themes can be read by everyone and name the same roles."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from ui.look.theme import Theme, load_theme

RESOURCES = Path(__file__).resolve().parents[3] / "resources"
READABLE = 4.5
SEEN = 3.0
TEXT_ON_GROUND = (
    *((text, ground) for text in ("text", "text_soft") for ground in ("window", "surface")),
    ("text", "raised"),
    ("text", "sunken"),
    ("text_soft", "sunken"),
    ("text_soft", "accent_soft"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("on_accent_soft", "accent_soft"),
    ("accent", "window"),
    ("accent", "surface"),
    ("accent", "accent_soft"),
    ("good", "surface"),
    ("good", "good_soft"),
    ("warning", "surface"),
    ("warning", "warning_soft"),
    ("bad", "surface"),
    ("bad", "window"),
    ("bad", "bad_soft"),
)


def luminance(colour: QColor) -> float:
    """Return the relative luminance of WCAG 2.1."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(theme: Theme, one: str, other: str) -> float:
    """Return the contrast ratio of two roles."""
    bright, dark = sorted((luminance(theme.colour(role)) for role in (one, other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("name", ["light", "dark"])
def test_texts_can_be_read(name: str, qtbot: QtBot) -> None:
    """Text keeps 4.5 : 1 on its ground, edges of fields and the focus ring 3 : 1."""
    del qtbot
    theme = load_theme(RESOURCES, name)
    faint = [pair for pair in TEXT_ON_GROUND if contrast(theme, *pair) < READABLE]
    faint += [
        (edge, ground)
        for edge in ("border_strong", "focus")
        for ground in ("window", "surface")
        if contrast(theme, edge, ground) < SEEN
    ]
    assert faint == []


def test_both_themes_name_the_same_roles(qtbot: QtBot) -> None:
    """A screen may use any role in any theme."""
    del qtbot
    light, dark = load_theme(RESOURCES, "light"), load_theme(RESOURCES, "dark")
    assert light.colours.keys() == dark.colours.keys()
    assert not light.is_dark
    assert dark.is_dark


@pytest.mark.parametrize("name", ["light", "dark"])
def test_what_a_field_asks_for_can_be_read(name: str, qtbot: QtBot) -> None:
    """The words in an empty field have the colour of soft text, not half of the text's."""
    theme = load_theme(RESOURCES, name)
    for field in (QLineEdit(), QPlainTextEdit()):
        qtbot.addWidget(field)
        field.setStyleSheet(theme.stylesheet)
        field.ensurePolished()
        shown = field.palette().color(QPalette.ColorRole.PlaceholderText)
        assert shown == theme.colour("text_soft")


@pytest.mark.parametrize("name", ["light", "dark"])
def test_the_stylesheet_is_whole(name: str, qtbot: QtBot) -> None:
    """Every role is filled in and every drawing it names is there."""
    del qtbot
    sheet = load_theme(RESOURCES, name).stylesheet
    assert "$" not in sheet
    for path in re.findall(r"url\(([^)]+)\)", sheet):
        assert Path(path).is_file()


def test_icons_are_tinted_by_role(qtbot: QtBot) -> None:
    """The drawing takes the colour of the role, and the accent where it is checked."""
    del qtbot
    theme = load_theme(RESOURCES, "light")
    image = theme.icon("add", "bad").pixmap(16, 16).toImage()
    colours = {
        QColor(image.pixelColor(x, y)).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }
    assert theme.colours["bad"] in colours


def test_every_icon_is_a_drawing_without_a_colour_of_its_own(qtbot: QtBot) -> None:
    """Only what stands in the stylesheet, and the program's own sign, has fixed colours."""
    del qtbot
    fixed = ("arrow_", "check_", "tanlu")
    for path in sorted((RESOURCES / "icons").glob("*.svg")):
        if not path.name.startswith(fixed):
            assert "currentColor" in path.read_text(encoding="utf-8"), path.name
