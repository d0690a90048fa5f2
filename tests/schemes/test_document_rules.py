"""Documents in a scheme: placeholders that exist, number series that count."""

from pathlib import Path

import pytest

from app.domain.document_form import Addressing, DocumentLayout
from app.schemes.scheme_file import read_scheme
from app.services.errors import SchemeBrokenError
from tests.builders_schemes import codes, shipped

TINY = Path(__file__).with_name("tiny.toml").read_text("utf-8")
DOCUMENTS = """
[[series]]
code = "letter"
pattern = "{word}〔{year}〕{number}号"
word = "试函"

[[documents]]
code = "prompt"
name = "提示函"
layout = "letter"
title = "关于{matter}的提示函"
source = "通知第六条"
addressing = "many"
series = "letter"
fields = [{ code = "matter", label = "事项", required = true, preset = "{reason}" }]
paragraphs = ["请注意{matter}，{reply_term}内回复。"]
reply_deadline = "three_lists"
"""


def fault(old: str, new: str) -> tuple[str, str, str]:
    """Return key, reason and detail of the only complaint after one replacement."""
    text = TINY + DOCUMENTS
    assert text.count(old) == 1
    with pytest.raises(SchemeBrokenError) as refused:
        read_scheme(text.replace(old, new), "tiny.toml")
    (complaint,) = refused.value.complaints
    return complaint.key, complaint.reason, complaint.detail


def test_documents_and_series_are_read() -> None:
    """A document arrives with its fields, layout and series."""
    scheme = read_scheme(TINY + DOCUMENTS, "tiny.toml")
    (form,) = scheme.documents
    assert (form.layout, form.addressing) == (DocumentLayout.LETTER, Addressing.MANY)
    assert form.needs_reply
    assert scheme.series[0].word == "试函"


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            "关于{matter}的",
            "关于{mater}的",
            ("documents[1].title", "unknown_reference", "{mater}"),
        ),
        (
            'preset = "{reason}"',
            'preset = "{raeson}"',
            ("documents[1].fields[1].preset", "unknown_reference", "{raeson}"),
        ),
        ("{number}号", "{number}{day}号", ("series[1].pattern", "unknown_reference", "{day}")),
        (
            '"{word}〔{year}〕{number}号"',
            '"{word}{number}"',
            ("series[1].pattern", "bad_value", "+ {year}"),
        ),
        (
            'word = "试函"',
            'word = "试函"\nby_quarter = true',
            ("series[1].pattern", "bad_value", "+ {quarter}"),
        ),
        (
            'series = "letter"',
            'series = "leter"',
            ("documents[1].series", "unknown_reference", "leter → letter"),
        ),
        (
            'reply_deadline = "three_lists"',
            'reply_deadline = "nowhere"',
            ("documents[1].reply_deadline", "unknown_reference", "nowhere"),
        ),
        (
            'word = "试函"',
            'word = "试函"\ndigits = 0',
            ("series[1].digits", "bad_value", "0 ≠ 1…8"),
        ),
    ],
)
def test_a_fault_is_named(old: str, new: str, expected: tuple[str, str, str]) -> None:
    """What a document or a series cannot mean is refused with its key."""
    assert fault(old, new) == expected


def test_every_pack_ships_the_same_documents() -> None:
    """All packs have nine documents whose terms exist; each talk type names known ones."""
    for code in codes():
        scheme = shipped(code)
        known = {form.code for form in scheme.documents}
        assert len(known) == 9
        for talk_type in scheme.talk_types:
            assert set(talk_type.documents) <= known
        for form in scheme.documents:
            for term in (form.reply_deadline, form.return_deadline):
                assert not term or scheme.deadline(term)
