"""What stands at the foot of the page on which a Word document ends: the imprint (版记).

Word has no such place. A text box that hangs on the last paragraph and stands on the lower
margin goes with it to whatever page it falls on, and text keeps off it.
"""

from collections.abc import Sequence

from docx.oxml import parse_xml

from app.export.document_word_parts import MM, Shape, para
from app.export.word_elements import TEXT_WIDTH, element
from app.export.word_xml import Element

LINE = 440
SIDE = 280  # a character
_EMU = 635  # to a twentieth of a point
_OUTER, _INNER = round(0.35 * MM * 8 / 20), round(0.25 * MM * 8 / 20)  # eighths of a point
_TINY = Shape(line=20)
_DRAWING = """<w:r xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
 xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
 xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
 xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">
<w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1"
 behindDoc="0" locked="0" layoutInCell="1" allowOverlap="0"><wp:simplePos x="0" y="0"/>
<wp:positionH relativeFrom="margin"><wp:align>left</wp:align></wp:positionH>
<wp:positionV relativeFrom="margin"><wp:align>bottom</wp:align></wp:positionV>
<wp:extent cx="{width}" cy="{height}"/><wp:effectExtent l="0" t="0" r="0" b="0"/>
<wp:wrapTopAndBottom/><wp:docPr id="1" name="imprint"/><wp:cNvGraphicFramePr/>
<a:graphic><a:graphicData
 uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">
<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/>
<a:ext cx="{width}" cy="{height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>
<a:noFill/><a:ln><a:noFill/></a:ln></wps:spPr><wps:txbx><w:txbxContent/></wps:txbx>
<wps:bodyPr lIns="0" tIns="0" rIns="0" bIns="0"><a:spAutoFit/></wps:bodyPr></wps:wsp>
</a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>"""


def at_foot(rows: Sequence[Element], lines: int, *, ruled: bool) -> Element:
    """Return a paragraph on whose page these stand at the foot; they take about so many lines.

    `ruled` gives them lines of 0.35 mm above and below, and of 0.25 mm between.
    """
    height = (lines * LINE + _TINY.line) * _EMU
    run = parse_xml(_DRAWING.format(width=TEXT_WIDTH * _EMU, height=height))
    box = next(run.iter("{*}txbxContent"))
    box.append(_table(rows, ruled=ruled))
    box.append(para([], _TINY))  # a table cannot be the last thing of a box
    made = para([], _TINY)
    made.append(run)
    return made


def _table(rows: Sequence[Element], *, ruled: bool) -> Element:
    made, properties = element("w:tbl"), element("w:tblPr")
    properties.append(element("w:tblW", w=TEXT_WIDTH, type="dxa"))
    if ruled:
        borders = element("w:tblBorders")
        for side, width in (("top", _OUTER), ("bottom", _OUTER), ("insideH", _INNER)):
            borders.append(element(f"w:{side}", val="single", sz=width, space=0, color="000000"))
        properties.append(borders)
    properties.append(element("w:tblLayout", type="fixed"))
    margins = element("w:tblCellMar")
    for side in ("left", "right"):
        margins.append(element(f"w:{side}", w=SIDE, type="dxa"))
    properties.append(margins)
    made.append(properties)
    columns = element("w:tblGrid")
    columns.append(element("w:gridCol", w=TEXT_WIDTH))
    made.append(columns)
    for words in rows:
        row, cell, about = element("w:tr"), element("w:tc"), element("w:tcPr")
        about.append(element("w:tcW", w=TEXT_WIDTH, type="dxa"))
        cell.append(about)
        cell.append(words)
        row.append(cell)
        made.append(row)
    return made
