"""Pages as pictures."""

import io
from pathlib import Path

import pytest
from PIL import Image

from app.export.fonts import Fonts
from app.export.page_view import RenderedPageView
from app.export.pdf_writer import PdfWriter
from tests.export.builders import a_long_record, a_record


@pytest.fixture
def view() -> RenderedPageView:
    """Return a view with the fonts that ship."""
    fonts = Fonts(Path(__file__).parents[2] / "resources" / "fonts")
    return RenderedPageView(PdfWriter(fonts))


def picture(view: RenderedPageView, page: int, width: int) -> Image.Image:
    """Return a page's picture."""
    return Image.open(io.BytesIO(view.picture(page, width)))


def test_pages_are_counted(view: RenderedPageView) -> None:
    """The view knows how many pages a record takes."""
    assert view.pages(a_long_record()) == 22


@pytest.mark.parametrize("width", [200, 791, 1240])
def test_a_picture_has_the_wanted_width(view: RenderedPageView, width: int) -> None:
    """A page of A4 is drawn as wide as asked."""
    view.pages(a_record())
    image = picture(view, 0, width)
    assert image.format == "PNG"
    assert image.width == width
    assert image.height == pytest.approx(width * 297 / 210, abs=2)


def test_a_picture_shows_black_on_white(view: RenderedPageView) -> None:
    """The margin is white, the text block holds ink."""
    view.pages(a_record())
    image = picture(view, 0, 800).convert("L")
    assert set(image.crop((0, 0, 800, 60)).tobytes()) == {255}
    assert min(image.crop((110, 180, 690, 900)).tobytes()) < 60


def test_another_record_takes_the_place_of_the_last(view: RenderedPageView) -> None:
    """Pictures belong to the record that was counted last."""
    view.pages(a_long_record())
    before = view.picture(1, 300)
    assert view.pages(a_record(0)) == 2
    assert view.picture(1, 300) != before
    with pytest.raises(IndexError):
        view.picture(2, 300)


def test_there_is_no_picture_before_the_pages_are_counted(view: RenderedPageView) -> None:
    """A view without a record has no page."""
    with pytest.raises(IndexError):
        view.picture(0, 300)


def test_the_words_of_each_page_can_be_read(view: RenderedPageView) -> None:
    """Reading along needs to know which words stand on which page; heads and feet are left out."""
    count = view.pages(a_long_record())
    texts = view.texts()
    assert len(texts) == count
    assert "党内政治监督谈话记录" in "".join(texts[0].split())
    assert "记录指纹" not in "".join(texts)
