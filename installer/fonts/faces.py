"""The faces that ship: where each comes from and how it is named."""

from dataclasses import dataclass

from fontTools.ttLib import TTFont

_NOTO_SERIF = "noto-serif-sc/package"
_NOTO_SANS = "noto-sans-sc/package"
_HANAZONO = "usr/share/fonts/truetype/hanazono"
_FANDOL = "usr/share/texlive/texmf-dist/fonts/opentype/public/fandol"
_BOLD = 700
_BLACK = 900


@dataclass(frozen=True)
class Face:
    """One font file to make.

    `rare` is the range of code points of a face for rare characters only. A face that `fills`
    leaves out what the faces before it that `cover` have. `simplify` is the distance, in units
    of the original, by which an outline may move when points are dropped. Without `latin`,
    letters and figures come from the face's fallback.
    """

    file: str
    family: str
    source: str
    weight: int = 400
    covers: bool = False
    fills: bool = False
    rare: tuple[int, int] | None = None
    simplify: float = 0.0
    latin: bool = True


FACES = (
    Face("TanluSong-Regular.ttf", "Tanlu Song",
         f"{_NOTO_SERIF}/400Regular/NotoSerifSC_400Regular.ttf", covers=True),
    Face("TanluTitle-Black.ttf", "Tanlu Title",
         f"{_NOTO_SERIF}/900Black/NotoSerifSC_900Black.ttf", weight=_BLACK),
    Face("TanluHei-Regular.ttf", "Tanlu Hei",
         f"{_NOTO_SANS}/400Regular/NotoSansSC_400Regular.ttf"),
    Face("TanluHei-Bold.ttf", "Tanlu Hei",
         f"{_NOTO_SANS}/700Bold/NotoSansSC_700Bold.ttf", weight=_BOLD),
    Face("TanluFang-Regular.ttf", "Tanlu Fang", f"{_FANDOL}/FandolFang-Regular.otf",
         latin=False),  # its figures are far heavier than its characters
    Face("TanluKai-Regular.ttf", "Tanlu Kai",
         "usr/share/fonts/truetype/lxgw-wenkai/LXGWWenKai-Light.ttf"),
    Face("TanluSigns-Regular.ttf", "Tanlu Signs",
         "usr/share/fonts/truetype/dejavu/DejaVuSans.ttf", fills=True),
    Face("TanluRareA-Regular.ttf", "Tanlu Rare A", f"{_HANAZONO}/HanaMinA.ttf", fills=True,
         rare=(0x3400, 0xFFFF), simplify=4.0),
    Face("TanluRareB-Regular.ttf", "Tanlu Rare B", f"{_HANAZONO}/HanaMinB.ttf", fills=True,
         rare=(0x20000, 0x2FFFF), simplify=4.0),
)  # fmt: skip

_FAMILY, _STYLE, _UNIQUE, _FULL, _POSTSCRIPT = 1, 2, 3, 4, 6
_COPYRIGHT, _LICENCE = 0, 13
_WINDOWS_ENGLISH = (3, 1, 0x409)
_REGULAR_BIT, _BOLD_BIT = 1 << 6, 1 << 5


def finish(font: TTFont, face: Face) -> None:
    """Name the face as ours, keeping copyright and licence, and drop the glyph names."""
    style = "Bold" if face.weight == _BOLD else "Regular"
    family = face.family.replace(" ", "")
    names = {
        **{key: _old_name(font, key) for key in (_COPYRIGHT, _LICENCE)},
        _FAMILY: face.family,
        _STYLE: style,
        _UNIQUE: f"{family}-{style}",
        _FULL: f"{face.family} {style}",
        _POSTSCRIPT: f"{family}-{style}",
    }
    font["name"].names = []
    for key, value in names.items():
        if value:
            font["name"].setName(value, key, *_WINDOWS_ENGLISH)
    bold = style == "Bold"
    font["OS/2"].usWeightClass = face.weight
    font["OS/2"].fsSelection = _BOLD_BIT if bold else _REGULAR_BIT
    font["head"].macStyle = int(bold)
    font["post"].formatType = 3.0


def _old_name(font: TTFont, key: int) -> str:
    record = font["name"].getDebugName(key)
    return str(record or "")
