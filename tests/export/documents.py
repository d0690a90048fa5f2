"""Sheets of documents, and what is found on their pages."""

import ctypes
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pypdfium2
from pypdfium2 import raw

from app.domain.document_form import DocumentLayout
from app.domain.document_sheet import DocumentSheet, FormRow, Slip, SlipKind
from app.export.document_pdf import PdfDocumentWriter
from app.export.fonts import Fonts
from tests.builders_talks import silent

RESOURCES = Path(__file__).parents[2] / "resources"
MM = 72 / 25.4

LETTER = DocumentSheet(
    layout=DocumentLayout.LETTER,
    title="提示函",
    number="谈函〔2026〕17号",
    head="中共云岭县纪律检查委员会",
    mark="内部",
    to="云岭县财政局局长张一",
    paragraphs=("现将有关事项提示如下：" * 8, "一、提高认识。各单位要抓好落实。", "二、明确责任"),
    attachments=("任务清单", "联系表"),
    signer="中共云岭县纪律检查委员会",
    day="2026年3月5日",
    copies="县委办公室，县政府办公室",
    slips=(Slip(SlipKind.RECEIPT, "回　　执", "17", (FormRow((("签收人", ""),), 3),)),),
)
OFFICIAL = replace(
    LETTER,
    layout=DocumentLayout.OFFICIAL,
    head="中共云岭县纪律检查委员会文件",
    printed_by="县纪委办公室",
    printed_on="2026年3月5日",
)
LONG = replace(OFFICIAL, paragraphs=("监督执纪必须严格依规依纪依法。" * 40,) * 4, slips=())
FORM = DocumentSheet(
    layout=DocumentLayout.FORM,
    title="谈话呈批表",
    day="2026年3月5日",
    rows=(
        FormRow((("谈话对象", "张一"), ("性别", "男"))),
        FormRow((("", "安全预案"),)),
        FormRow((("主要问题", "问题很多。" * 30),), 6),
        FormRow((("批办领导意见", ""),), 5),
    ),
)


def pdf_of(*sheets: DocumentSheet) -> bytes:
    """Return the sheets as PDF."""
    return PdfDocumentWriter(Fonts(RESOURCES / "fonts")).write(sheets, silent).data


def characters(page: pypdfium2.PdfPage) -> Iterator[tuple[str, float, float, float, float]]:
    """Yield each character with left, bottom, right and top of its square, in points."""
    text = page.get_textpage()
    x, y = ctypes.c_double(), ctypes.c_double()
    for number in range(text.count_chars()):
        raw.FPDFText_GetCharOrigin(text.raw, number, ctypes.byref(x), ctypes.byref(y))
        size = raw.FPDFText_GetFontSize(text.raw, number)
        sign = text.get_text_range(number, 1)
        if sign.strip():
            low = y.value - 0.14 * size
            yield sign, x.value, low, x.value + size, low + size


def red_paths(page: pypdfium2.PdfPage) -> list[tuple[float, float, float, float]]:
    """Return the boxes of the red lines of a page."""
    return [box for box, colour in _paths(page) if colour == (255, 0, 0)]


def has_red(page: pypdfium2.PdfPage) -> bool:
    """Return whether anything red is to be seen."""
    picture = page.render(scale=1).to_pil().convert("RGB")
    colours = picture.getcolors(1 << 24) or []
    return any(r > 150 and g < 120 and b < 120 for _, (r, g, b) in colours)


def _paths(
    page: pypdfium2.PdfPage,
) -> Iterator[tuple[tuple[float, float, float, float], tuple[int, int, int]]]:
    for item in page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH]):
        parts = [ctypes.c_uint() for _ in range(4)]
        raw.FPDFPageObj_GetStrokeColor(item.raw, *map(ctypes.byref, parts))
        red, green, blue, _ = (part.value for part in parts)
        yield item.get_bounds(), (red, green, blue)
