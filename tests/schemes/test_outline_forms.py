"""The words of a printed outline are whole, in the part that ships and in a scheme of one's own."""

from pathlib import Path

import pytest

from app.domain.outline_form import ASKS, LABELS
from app.schemes.outline_forms import read_outline_form
from app.schemes.scheme_file import read_scheme
from app.services.errors import SchemeBrokenError
from tests.builders_schemes import FOLDER, codes, shipped

TINY = (Path(__file__).parent / "tiny.toml").read_text("utf-8")
OFFICES = ("discipline", "organisation")
PART = (FOLDER / "shared" / "outline_form.toml").read_text("utf-8")


def own(part: str) -> str:
    """Return the tiny scheme with the two offices and a form for outlines."""
    words = "".join(f'  {{ code = "{code}", name = "{code}" }},\n' for code in OFFICES)
    return TINY.replace("[vocabularies]\n", f"[vocabularies]\noffice = [\n{words}]\n") + part


def test_the_part_that_ships_is_whole() -> None:
    """Every label and every way of asking is there."""
    form = read_outline_form(FOLDER)
    assert set(form.labels) == LABELS
    assert set(form.asks) == ASKS
    assert form.question_title.format(number="一") == "问题一"


@pytest.mark.parametrize("code", codes())
def test_every_pack_that_has_a_form_has_a_whole_one(code: str) -> None:
    """A pack without the key prints by the part that ships."""
    form = shipped(code).outline_form
    assert form is None or set(form.labels) == LABELS


def test_a_scheme_may_have_words_of_its_own() -> None:
    """The part can stand in any scheme as it is."""
    scheme = read_scheme(own(PART), "tiny")
    assert scheme.outline_form == read_outline_form(FOLDER)


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ('text = "拟问"\n', "", "outline_form.labels.text"),
        ("{words}", "words", "outline_form.asks.problem"),
        ("问题{number}", "问题{nummer}", "outline_form.question_title"),
        ('"organisation"', '"nobody"', "outline_form.offices[2]"),
    ],
)
def test_a_faulty_form_is_refused_by_key(old: str, new: str, key: str) -> None:
    """Each fault names where it stands."""
    with pytest.raises(SchemeBrokenError) as refused:
        read_scheme(own(PART.replace(old, new, 1)), "tiny")
    assert key in {complaint.key for complaint in refused.value.complaints}
