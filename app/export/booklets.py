"""The kinds of files a booklet is made as, by name."""

from collections.abc import Mapping
from pathlib import Path

from app.export.booklet_pdf import PdfBooklets
from app.export.booklet_word import WordBooklets
from app.export.fonts import Fonts
from app.services.ports.booklet_files import BookletWriter


def booklet_writers(fonts: Fonts, template: Path) -> Mapping[str, BookletWriter]:
    """Return a writer for each kind: a5 and a4 are PDF, docx is Word from the template folder."""
    return {
        "a5": PdfBooklets(fonts),
        "a4": PdfBooklets(fonts, imposed=True),
        "docx": WordBooklets(template, fonts),
    }
