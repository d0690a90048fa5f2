"""Work on glyph outlines: choosing, converting, thinning, scaling."""

import array
import math

from fontTools import subset
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.scaleUpem import scale_upem
from fontTools.ttLib.tables._g_l_y_f import Glyph, GlyphCoordinates

Point = tuple[float, float]

_TRUETYPE = "\000\001\000\000"
_CURVE_ERROR = 2.0  # units of 1000: invisible in print
_EM = 1000
_UNUSED_TABLES = ("vhea", "vmtx", "VORG", "BASE", "GDEF", "GPOS", "GSUB", "FFTM", "gasp", "DSIG")


def keep_only(font: TTFont, wanted: set[int]) -> None:
    """Cut the font down to the wanted characters and the tables that PDF and screen use."""
    options = subset.Options()
    options.layout_features = []
    options.hinting = False
    options.drop_tables += list(_UNUSED_TABLES)
    options.name_IDs = ["*"]
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=wanted)
    cutter.subset(font)


def to_quadratic(font: TTFont) -> None:
    """Turn CFF outlines into TrueType ones (the only kind that can be embedded here)."""
    glyphs = font.getGlyphSet()
    order = font.getGlyphOrder()
    glyf = newTable("glyf")
    glyf.glyphOrder = order
    glyf.glyphs = {name: _quadratic(glyphs, name) for name in order}
    font["loca"] = newTable("loca")
    font["glyf"] = glyf
    del font["CFF "]
    maxp = font["maxp"]
    maxp.tableVersion = 0x00010000
    for field in (
        "maxZones", "maxTwilightPoints", "maxStorage", "maxFunctionDefs", "maxInstructionDefs",
        "maxStackElements", "maxSizeOfInstructions", "maxComponentElements",
    ):  # fmt: skip
        setattr(maxp, field, 0)
    maxp.maxZones = 1
    maxp.numGlyphs = len(order)
    glyf.compile(font)
    font.sfntVersion = _TRUETYPE


def _quadratic(glyphs: object, name: str) -> Glyph:
    pen = TTGlyphPen(glyphs)
    glyphs[name].draw(Cu2QuPen(pen, _CURVE_ERROR, reverse_direction=True))  # type: ignore[index]
    return pen.glyph()


def scale_to_thousand(font: TTFont) -> None:
    """Bring the em to 1000, so that every reader of widths agrees."""
    if font["head"].unitsPerEm != _EM:
        scale_upem(font, _EM)


def drop_needless_points(font: TTFont, tolerance: float) -> None:
    """Thin outlines made of straight lines only; others are left as they are."""
    glyf = font["glyf"]
    for name in font.getGlyphOrder():
        glyph = glyf[name]
        if glyph.numberOfContours > 0 and all(flag & 1 for flag in glyph.flags):
            _thin(glyph, tolerance)


def _thin(glyph: Glyph, tolerance: float) -> None:
    points: list[Point] = []
    ends: list[int] = []
    start = 0
    for end in glyph.endPtsOfContours:
        contour = thin_contour(list(glyph.coordinates[start : end + 1]), tolerance)
        start = end + 1
        points += contour
        ends.append(len(points) - 1)
    glyph.coordinates = GlyphCoordinates(points)
    glyph.flags = array.array("B", [1] * len(points))
    glyph.endPtsOfContours = ends
    glyph.numberOfContours = len(ends)


def thin_contour(points: list[Point], tolerance: float) -> list[Point]:
    """Return a closed polygon without the points nearer than `tolerance` to their chord."""
    far = max(range(len(points)), key=lambda i: math.dist(points[i], points[0]))
    there = _thin_line(points[: far + 1], tolerance)
    back = _thin_line([*points[far:], points[0]], tolerance)
    thinned = [*there[:-1], *back[:-1]]
    return thinned if len(thinned) > 2 else points  # noqa: PLR2004  (a polygon has three corners)


def _thin_line(points: list[Point], tolerance: float) -> list[Point]:
    """Ramer, Douglas and Peucker's rule."""
    keep = {0, len(points) - 1}
    pending = [(0, len(points) - 1)]
    while pending:
        first, last = pending.pop()
        inner = range(first + 1, last)
        if not inner:
            continue
        furthest = max(inner, key=lambda i: _distance(points[i], points[first], points[last]))
        if _distance(points[furthest], points[first], points[last]) > tolerance:
            keep.add(furthest)
            pending += [(first, furthest), (furthest, last)]
    return [points[index] for index in sorted(keep)]


def _distance(point: Point, start: Point, end: Point) -> float:
    along = (end[0] - start[0], end[1] - start[1])
    length = along[0] ** 2 + along[1] ** 2
    if not length:
        return math.dist(point, start)
    share = ((point[0] - start[0]) * along[0] + (point[1] - start[1]) * along[1]) / length
    share = min(1.0, max(0.0, share))
    return math.dist(point, (start[0] + share * along[0], start[1] + share * along[1]))
