"""Choosing faces: the chain per kind of type, the office's own fonts, cutting a face down."""

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

from app.export.fonts import FontRole, Fonts
from app.export.truetype import TrueTypeFile, UnreadableFontError

SHIPPED = Path(__file__).parents[2] / "resources" / "fonts"
RESTRICTED = 0x0002
NO_SUBSETS = 0x0100


@pytest.fixture(scope="module")
def fonts() -> Fonts:
    """Return the fonts that ship."""
    return Fonts(SHIPPED)


def face_of(fonts: Fonts, character: str, role: FontRole) -> str:
    """Return the file that draws a character."""
    glyph = fonts.glyph(character, role)
    return glyph.face.path.name if glyph else ""


def office_font(path: Path, family: str, rights: int = 0, em: int = 2048) -> None:
    """Write a font with 中, a square, and 国, made of that square."""
    square = TTGlyphPen(None)
    for corner in ((0, 0), (0, em), (em, em), (em, 0)):
        (square.lineTo if corner != (0, 0) else square.moveTo)(corner)
    square.closePath()
    composite = TTGlyphPen({"a": None})
    composite.addComponent("a", (1, 0, 0, 1, 10, 20))
    builder = FontBuilder(em, isTTF=True)
    builder.setupGlyphOrder([".notdef", "b", "a"])
    builder.setupCharacterMap({ord("国"): "b", ord("中"): "a"})
    builder.setupGlyf(
        {".notdef": TTGlyphPen(None).glyph(), "a": square.glyph(), "b": composite.glyph()}
    )
    builder.setupHorizontalMetrics(dict.fromkeys([".notdef", "a", "b"], (em, 0)))
    builder.setupHorizontalHeader(ascent=em, descent=0)
    builder.setupNameTable({"familyName": family, "styleName": "Regular", "psName": "Office"})
    builder.setupOS2(fsType=rights)
    builder.setupPost()
    builder.save(path)


def gb2312() -> Iterator[str]:
    """Yield every Chinese character of GB 2312."""
    for row in range(0xB0, 0xF8):
        for cell in range(0xA1, 0xFF):
            if row != 0xD7 or cell < 0xFA:
                yield bytes((row, cell)).decode("gb2312")


@pytest.mark.parametrize("role", list(FontRole))
def test_everyday_characters_come_from_the_first_faces(fonts: Fonts, role: FontRole) -> None:
    """No character of GB 2312 falls through to a face for rare characters."""
    assert not [c for c in gb2312() if "Rare" in (face_of(fonts, c, role) or "Rare")]


def test_each_kind_of_type_has_its_face(fonts: Fonts) -> None:
    """The first choice draws a common character."""
    drawn = {role: face_of(fonts, "谈", role) for role in FontRole}
    assert drawn == {
        FontRole.BODY: "TanluFang-Regular.ttf",
        FontRole.HEI: "TanluHei-Regular.ttf",
        FontRole.KAI: "TanluKai-Regular.ttf",
        FontRole.SONG: "TanluSong-Regular.ttf",
        FontRole.TITLE: "TanluTitle-Black.ttf",
    }


@pytest.mark.parametrize(
    ("character", "file"),
    [
        ("䶮", "TanluSong-Regular.ttf"),
        ("㐀", "TanluRareA-Regular.ttf"),
        ("𠮷", "TanluRareB-Regular.ttf"),
        ("𫓧", "TanluSong-Regular.ttf"),
        ("☑", "TanluSigns-Regular.ttf"),
        ("8", "TanluSong-Regular.ttf"),
    ],
)
def test_a_character_falls_through_to_the_next_face(
    fonts: Fonts, character: str, file: str
) -> None:
    """Characters that 仿宋 lacks come from the faces behind it."""
    assert face_of(fonts, character, FontRole.BODY) == file


@pytest.mark.parametrize("character", ["😀", "\ue000", "\ud83d", "ཀ"])
def test_a_character_without_picture_is_reported(fonts: Fonts, character: str) -> None:
    """Where no face has a character, nothing is drawn in its place."""
    assert fonts.glyph(character, FontRole.BODY) is None


def test_shipped_faces_agree_on_their_units() -> None:
    """Every shipped face has an em of 1000, may be embedded and has a private name."""
    faces = [TrueTypeFile(path) for path in SHIPPED.glob("*.ttf")]
    assert len(faces) == 9
    assert {face.em for face in faces} == {1000}
    assert all(face.may_be_embedded for face in faces)
    assert all(family.startswith("Tanlu ") for face in faces for family in face.families)


def test_shipped_faces_are_small_and_licensed() -> None:
    """All faces together stay under 60 MB; each source has its licence text."""
    assert sum(path.stat().st_size for path in SHIPPED.glob("*.ttf")) < 60_000_000
    assert len(list(SHIPPED.glob("LICENSE-*.txt"))) == 6


def test_the_offices_own_fangsong_comes_first(tmp_path: Path) -> None:
    """An installed 仿宋_GB2312 draws the text; what it lacks comes from ours."""
    office_font(tmp_path / "simfang.ttf", "FangSong")
    fonts = Fonts(SHIPPED, [tmp_path])
    assert face_of(fonts, "中", FontRole.BODY) == "simfang.ttf"
    assert face_of(fonts, "人", FontRole.BODY) == "TanluFang-Regular.ttf"
    assert face_of(fonts, "中", FontRole.KAI) == "TanluKai-Regular.ttf"


@pytest.mark.parametrize("rights", [RESTRICTED, NO_SUBSETS])
def test_a_font_that_may_not_be_embedded_is_passed_over(tmp_path: Path, rights: int) -> None:
    """The maker's refusal (OS/2 fsType) is respected."""
    office_font(tmp_path / "simfang.ttf", "FangSong", rights)
    fonts = Fonts(SHIPPED, [tmp_path])
    assert face_of(fonts, "中", FontRole.BODY) == "TanluFang-Regular.ttf"


@pytest.mark.parametrize("keep", [0, 4, 60, 300])
def test_a_damaged_office_font_is_passed_over(tmp_path: Path, keep: int) -> None:
    """A font file cut short is as good as none."""
    path = tmp_path / "simfang.ttf"
    office_font(path, "FangSong")
    path.write_bytes(path.read_bytes()[:keep])
    fonts = Fonts(SHIPPED, [tmp_path, tmp_path / "gone"])
    assert face_of(fonts, "中", FontRole.BODY) == "TanluFang-Regular.ttf"


def test_widths_are_in_thousandths_whatever_the_em(tmp_path: Path) -> None:
    """A face of 2048 units still has characters one em wide (a fault of reportlab)."""
    office_font(tmp_path / "simfang.ttf", "FangSong", em=2048)
    glyph = Fonts(SHIPPED, [tmp_path]).glyph("中", FontRole.BODY)
    assert glyph is not None
    assert glyph.width == 1.0


def test_a_cut_face_holds_what_was_asked_for(tmp_path: Path) -> None:
    """Each wanted glyph has its place, also twice; parts of composites come along."""
    office_font(tmp_path / "office.ttf", "Office")
    face = TrueTypeFile(tmp_path / "office.ttf")
    whole = face.glyph(ord("国"))
    cut = TTFont(io.BytesIO(face.cut([whole, whole])))
    glyf = cut["glyf"]
    order = cut.getGlyphOrder()
    assert len(order) == 4
    parts = glyf[order[2]].components
    assert [order.index(part.glyphName) for part in parts] == [3]
    assert glyf[order[3]].numberOfContours == 1
    assert cut["hmtx"][order[2]][0] == 2048


def test_something_else_than_a_font_is_refused(tmp_path: Path) -> None:
    """A text file with a font's name is not opened."""
    path = tmp_path / "a.ttf"
    path.write_text("not a font at all, but long enough to look at", "utf-8")
    with pytest.raises(UnreadableFontError):
        TrueTypeFile(path)
