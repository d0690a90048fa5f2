"""Templates of the office: versions that stay, one in use, refusals by what a file is."""

import hashlib
from dataclasses import replace
from pathlib import Path

import docx
import pytest

from app.domain.document_form import DocumentField, DocumentForm
from app.domain.document_template import (
    TemplateFault,
    TemplateRefusedError,
    TemplateUnknownPlaceholdersError,
)
from app.services.document_templates import LARGEST_TEMPLATE
from app.services.errors import PlaceMissingError
from app.services.workbench import Workbench
from tests.builders_documents import a_draft, an_issued, the_scheme
from tests.builders_talks import silent


def the_form(bench: Workbench, code: str = "prompt_letter") -> DocumentForm:
    """Return a form of the scheme in force."""
    return next(form for form in the_scheme(bench).documents if form.code == code)


def a_file(folder: Path, text: str, name: str = "ours.docx") -> Path:
    """Return a Word file with one paragraph."""
    document = docx.Document()
    document.add_paragraph(text)
    document.save(str(folder / name))
    return folder / name


def first_line(bench: Workbench, folder: Path) -> str:
    """Issue a document and return the first line of its Word file."""
    issued = an_issued(bench)
    (path,) = bench.documents.papers.export(issued.id, folder, silent, ("docx",))
    return next(p.text for p in docx.Document(str(path)).paragraphs if p.text.strip())


def test_versions_stay_and_the_newest_is_used(bench: Workbench, tmp_path: Path) -> None:
    """Two versions are kept by hash; out of use, the program's own form is back."""
    form, templates = the_form(bench), bench.documents.templates
    templates.add(form, a_file(tmp_path, "旧 {{文号}}"))
    second, check = templates.add(form, path := a_file(tmp_path, "新 {{文号}} {{提示事项}}"))
    assert second.version == 2
    assert second.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert "主送" in check.missing
    assert first_line(bench, tmp_path) == "新 谈函〔2026〕1号 落实国家战略有关事项"
    given = templates.export(second.id, tmp_path)
    assert given.read_bytes() == path.read_bytes()
    templates.drop(second.id)
    assert not templates.in_use()
    assert len(templates.all()) == 2
    assert first_line(bench, tmp_path).startswith("中共云岭县纪律检查委员会")
    with bench.store.read() as tables:
        assert tables.audit.first_break() is None


def test_what_was_issued_keeps_its_template(bench: Workbench, tmp_path: Path) -> None:
    """A later version changes nothing of documents issued before."""
    form, templates = the_form(bench), bench.documents.templates
    first, _ = templates.add(form, a_file(tmp_path, "旧 {{文号}}"))
    issued = an_issued(bench)
    templates.add(form, a_file(tmp_path, "新 {{文号}}"))
    assert bench.documents.drafting.document(issued.id).template_id == first.id
    (path,) = bench.documents.papers.export(issued.id, tmp_path, silent, ("docx",))
    assert docx.Document(str(path)).paragraphs[0].text == "旧 谈函〔2026〕1号"


def test_a_template_may_list_all_addressees(bench: Workbench, tmp_path: Path) -> None:
    """Each letter names its own addressee, and the list shows all with their numbers."""
    document = docx.Document()
    document.add_paragraph("{{主送}}")
    table = document.add_table(1, 3)
    for place, name in enumerate(("序号*", "主送*", "文号*")):
        table.cell(0, place).text = f"{{{{{name}}}}}"
    document.save(str(tmp_path / "ours.docx"))
    bench.documents.templates.add(the_form(bench), tmp_path / "ours.docx")
    issued = an_issued(bench, count=3)
    papers = bench.documents.papers.export(issued.id, tmp_path, silent, ("docx",))
    letters = [docx.Document(str(path)) for path in papers]
    assert [letter.paragraphs[0].text for letter in letters] == [
        addressee.title for addressee in issued.addressees
    ]
    rows = [[cell.text for cell in row.cells] for row in letters[2].tables[0].rows]
    assert rows == [[str(n), a.title, a.number] for n, a in enumerate(issued.addressees, 1)]


def test_a_template_of_another_form_is_not_used(bench: Workbench, tmp_path: Path) -> None:
    """Each form has a template of its own."""
    bench.documents.templates.add(the_form(bench, "pledge"), a_file(tmp_path, "{{承诺内容}}"))
    assert first_line(bench, tmp_path).startswith("中共云岭县纪律检查委员会")


def test_a_cancelled_letter_from_a_template_says_so(bench: Workbench, tmp_path: Path) -> None:
    """The mark is put into the office's own layout too."""
    bench.documents.templates.add(the_form(bench), a_file(tmp_path, "{{文号}}"))
    issued = an_issued(bench)
    bench.documents.issuing.void(issued.id, "主送有误")
    (path,) = bench.documents.papers.export(issued.id, tmp_path, silent, ("docx",))
    said = [p.text for p in docx.Document(str(path)).paragraphs]
    assert "作废" in said[0]
    assert "主送有误" in said[0]
    assert said[1] == "谈函〔2026〕1号"


def test_unknown_placeholders_keep_a_template_out(bench: Workbench, tmp_path: Path) -> None:
    """Nothing is stored while a name is wrong."""
    with pytest.raises(TemplateUnknownPlaceholdersError) as refused:
        bench.documents.templates.add(the_form(bench), a_file(tmp_path, "{{文耗}}"))
    assert refused.value.listed == "{{文耗}}"
    assert bench.documents.templates.all() == ()


def test_a_template_for_another_schemes_form_leaves_no_braces(
    bench: Workbench, tmp_path: Path
) -> None:
    """Two schemes may have other fields in a form of one code: it is said, nothing is issued."""
    form = the_form(bench)
    other = replace(form, fields=(*form.fields, DocumentField("extra", "附加项")))
    bench.documents.templates.add(other, a_file(tmp_path, "{{文号}}{{附加项}}"))
    draft = a_draft(bench)
    with pytest.raises(TemplateUnknownPlaceholdersError) as refused:
        bench.documents.issuing.issue(draft.id, silent)
    assert refused.value.listed == "{{附加项}}"
    assert bench.documents.drafting.document(draft.id) == draft


def test_files_that_cannot_serve(bench: Workbench, tmp_path: Path) -> None:
    """A .docm by name, a huge file, and none at all."""
    form, templates = the_form(bench), bench.documents.templates
    with pytest.raises(TemplateRefusedError) as refused:
        templates.check(form, a_file(tmp_path, "x", "ours.docm"))
    assert refused.value.fault is TemplateFault.MACROS
    huge = tmp_path / "huge.docx"
    with huge.open("wb") as file:
        file.truncate(LARGEST_TEMPLATE + 1)
    with pytest.raises(TemplateRefusedError) as refused:
        templates.check(form, huge)
    assert refused.value.fault is TemplateFault.TOO_LARGE
    with pytest.raises(PlaceMissingError):
        templates.check(form, tmp_path / "none.docx")
