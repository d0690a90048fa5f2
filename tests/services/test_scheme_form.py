"""The form of a scheme comes from its model."""

from collections.abc import Iterator, Mapping
from dataclasses import fields

import pytest

from app.domain.scheme import Scheme
from app.domain.scheme_edit import Path
from app.schemes.toml_editing import TomlEditing
from app.services.scheme_form import FieldShape, FormField, FormGroup, form_of
from tests.builders_schemes import codes, shipped_text

TEXTS = TomlEditing()


def form(code: str = "anhui") -> FormGroup:
    """Return the form of a shipped pack."""
    return form_of(TEXTS.document(shipped_text(code)), TEXTS)


def all_fields(group: FormGroup) -> Iterator[FormField]:
    """Yield every field."""
    yield from group.fields
    for inner in group.groups:
        yield from all_fields(inner)


def at(path: Path, group: FormGroup) -> FormField:
    """Return the field at a path."""
    return next(field for field in all_fields(group) if field.path == path)


@pytest.mark.parametrize("code", codes())
def test_every_value_of_a_pack_has_a_field(code: str) -> None:
    """Nothing that the text says is out of reach, but format and version."""
    document = TEXTS.document(shipped_text(code))
    shown = {field.path for field in all_fields(form(code))}

    def missing(value: object, path: Path) -> Iterator[Path]:
        if path in shown:
            return
        if isinstance(value, Mapping):
            for key, inner in value.items():
                yield from missing(inner, (*path, key))
        elif isinstance(value, list) and value and isinstance(value[0], Mapping):
            for place, inner in enumerate(value):
                yield from missing(inner, (*path, place))
        elif value != []:
            yield path

    assert set(missing(document, ())) == {("format",), ("version",)}


def test_every_key_of_the_model_is_in_the_form() -> None:
    """A key that the text lacks can be filled in all the same."""
    root = form()
    there = {field.path[0] for field in root.fields} | {group.path[0] for group in root.groups}
    assert there == {field.name for field in fields(Scheme)} - {"version"}


def test_fields_have_the_shape_of_their_type() -> None:
    """Numbers, choices, ticks, lists of words and running text."""
    root = form()
    assert at(("deadlines", 0, "days"), root).shape is FieldShape.NUMBER
    assert at(("deadlines", 0, "kind"), root).shape is FieldShape.CHOICE
    assert at(("talk_types", 0, "female_staff"), root).shape is FieldShape.YES_NO
    assert at(("talk_types", 0, "basis"), root).shape is FieldShape.CHOICES
    assert at(("lint", 0, "words"), root).shape is FieldShape.LINES
    assert at(("regulation", "content"), root).shape is FieldShape.TEXT
    assert at(("code",), root).shape is FieldShape.LINE


def test_choices_carry_the_names_the_scheme_gives() -> None:
    """A basis is chosen by its title, not by its code."""
    choices = at(("talk_types", 0, "basis"), form()).choices
    assert any(name.startswith("《") for _, name in choices)


def test_a_new_item_has_what_it_must_have_and_a_free_code() -> None:
    """Its empty texts are complaints that lead to what is to be filled in."""
    levels = next(group for group in form().groups if group.path == ("levels",))
    assert levels.is_flat
    assert levels.blank == {"code": "new_1", "name": "", "rank": 1}


def test_a_wrong_type_still_shows_what_was_typed() -> None:
    """The draft keeps a word where a number belongs, and the form shows it."""
    document = {**TEXTS.document(shipped_text("anhui")), "deadlines": [{"days": "五天"}]}
    assert at(("deadlines", 0, "days"), form_of(document, TEXTS)).value == "五天"


@pytest.mark.parametrize("wrong", [{"deadlines": 7}, {"regulation": []}, {"levels": [1, "x"]}, {}])
def test_a_document_of_any_shape_has_a_form(wrong: dict[str, object]) -> None:
    """Parts of a wrong type are empty, not a fault of the program."""
    assert form_of(wrong, TEXTS).groups


def test_a_code_that_is_no_text_stands_in_the_form_as_it_is() -> None:
    """Whatever a file holds where a code belongs, the form can be filled in."""
    made = form_of(TEXTS.document("levels = [{ code = [1, 2] }, { code = 'a' }]"), TEXTS)

    assert at(("levels", 0, "code"), made).value == [1, 2]
