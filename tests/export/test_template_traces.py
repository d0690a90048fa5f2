"""What an office's template says about its makers never leaves with a letter."""

import io
import zipfile
from pathlib import Path

import docx
import pypdfium2

from app.domain.document_template import TemplateWords
from app.export.document_template import WordTemplates
from tests.export.libreoffice import converted_to_pdf
from tests.tools import needs


def made(*, with_comment: bool = True) -> bytes:
    """Return a filled template that was commented and names its authors."""
    document = docx.Document()
    paragraph = document.add_paragraph("{{文号}}")
    if with_comment:
        document.add_comment(paragraph.runs, text="先别让他知道", author="王科长")
    document.core_properties.author = "王科长"
    document.core_properties.last_modified_by = "赵干事"
    buffer = io.BytesIO()
    document.save(buffer)
    return WordTemplates().fill(buffer.getvalue(), TemplateWords({"文号": "17号"}, {}))


def test_neither_comments_nor_names_leave() -> None:
    """No part of the file holds the comment or who wrote it; the text is whole."""
    data = made()
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        whole = b"".join(archive.read(name) for name in archive.namelist()).decode(
            "utf-8", "ignore"
        )
        names = archive.namelist()
    for words in ("先别让他知道", "王科长", "赵干事", "commentRange", "comments.xml"):
        assert words not in whole
    assert not [name for name in names if "comments" in name or "thumbnail" in name]
    document = docx.Document(io.BytesIO(data))
    assert document.paragraphs[0].text == "17号"
    assert document.core_properties.author == ""


def test_a_template_without_comments_is_whole() -> None:
    """Where nothing is to be taken out, nothing is missing."""
    document = docx.Document(io.BytesIO(made(with_comment=False)))
    assert [p.text for p in document.paragraphs] == ["17号"]


@needs("soffice")
def test_another_program_opens_the_letter(tmp_path: Path) -> None:
    """LibreOffice takes the file as it is."""
    file = tmp_path / "letter.docx"
    file.write_bytes(made())
    page = pypdfium2.PdfDocument(converted_to_pdf(file, tmp_path))[0]
    assert "17" in page.get_textpage().get_text_range()
