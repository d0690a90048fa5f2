"""Editing a scheme's text: values change, comments and layout stay."""

import tomllib
from collections import Counter
from pathlib import Path

import pytest

from app.domain.scheme_edit import Edit, EditAct, key_of, pattern_of
from app.schemes.scheme_file import read_scheme
from app.schemes.toml_editing import TomlEditing
from app.services.errors import SchemeBrokenError
from tests.builders_schemes import codes, shipped, shipped_text

TINY = (Path(__file__).parent / "tiny.toml").read_text(encoding="utf-8")
SET, INSERT, REMOVE, MOVE = EditAct.SET, EditAct.INSERT, EditAct.REMOVE, EditAct.MOVE
TEXT = """\
# head
name = "旧"  # why
lines = [
  "一",  # first
  "二",  # second
]
words = [
  { code = "a", name = "甲" },  # AH01
  { code = "b", name = "乙" },  # AH02
]

# about items
[[items]]  # one
code = "x"
[[items]]
code = "y"
cadence = { count = 1 }

[table]
key = "值"
"""


def edited(text: str, *edits: Edit) -> str:
    """Return the text after these steps."""
    return TomlEditing().edited(text, edits)


def test_a_value_is_set_and_its_comment_stays() -> None:
    """Only the value changes."""
    assert edited(TEXT, Edit(SET, ("name",), "新")) == TEXT.replace('"旧"', '"新"')


def test_a_line_of_a_list_changes_alone() -> None:
    """The comments beside the other lines stay, and so does the shape."""
    made = edited(TEXT, Edit(SET, ("lines",), ["一", "贰", "三"]))
    assert tomllib.loads(made)["lines"] == ["一", "贰", "三"]
    assert '  "一",  # first\n  "贰",  # second\n' in made


def test_items_are_put_in_moved_and_taken_away() -> None:
    """Items of inline lists and of tables alike; everything else stays to the letter."""
    made = edited(
        TEXT,
        Edit(INSERT, ("words", 1), {"code": "n", "name": ""}),
        Edit(MOVE, ("items", 1), to=0),
        Edit(REMOVE, ("words", 0)),
    )
    document = tomllib.loads(made)
    assert document["words"] == [{"code": "n", "name": ""}, {"code": "b", "name": "乙"}]
    assert [item["code"] for item in document["items"]] == ["y", "x"]
    for words in ("# head", "# why", "# first", "# about items", "# AH02"):
        assert words in made


def test_what_is_missing_on_the_way_is_made() -> None:
    """A new list of tables, a new key, a new part of an item."""
    made = edited(
        TEXT,
        Edit(INSERT, ("duties", 0), {"code": "d", "cadence": {"count": 1}}),
        Edit(SET, ("items", 0, "cadence", "count"), 2),
        Edit(SET, ("table", "more"), True),
        Edit(INSERT, ("bank", 0), "问"),
    )
    document = tomllib.loads(made)
    assert document["duties"] == [{"code": "d", "cadence": {"count": 1}}]
    assert document["items"][0] == {"code": "x", "cadence": {"count": 2}}
    assert document["table"] == {"key": "值", "more": True}
    assert document["bank"] == ["问"]


def test_taking_away_what_is_not_there_is_no_fault() -> None:
    """An optional value that is emptied before it was ever stored."""
    assert edited(TEXT, Edit(REMOVE, ("table", "gone"))) == TEXT


def test_a_way_that_leads_nowhere_is_refused() -> None:
    """A list place that does not exist cannot be filled by mistake."""
    with pytest.raises((KeyError, IndexError)):
        edited(TEXT, Edit(SET, ("items", 7, "code"), "z"))


def test_a_broken_text_is_not_edited() -> None:
    """It is given back as a complaint with its line."""
    with pytest.raises(SchemeBrokenError) as caught:
        edited('a = 1\nb = "', Edit(SET, ("a",), 2))
    assert caught.value.complaints[0].line == 2


@pytest.mark.parametrize("value", ['引"号', "反\\斜", "{name}", "　全角　", "a\U0001f600b", "'''"])
def test_any_text_can_be_a_value(value: str) -> None:
    """What is typed is what is read again."""
    assert tomllib.loads(edited(TEXT, Edit(SET, ("name",), value)))["name"] == value


@pytest.mark.parametrize("code", codes())
def test_every_shipped_pack_keeps_its_comments_through_edits(code: str) -> None:
    """One value of a pack changes one line; lists that stood apart move together once."""
    text = shipped_text(code)
    days = shipped(code).deadlines[0].days
    made = edited(text, Edit(SET, ("deadlines", 0, "days"), days + 1))
    before, after = Counter(text.splitlines()), Counter(made.splitlines())
    assert ((before - after).total(), (after - before).total()) == (1, 1)
    again = edited(made, Edit(SET, ("deadlines", 0, "days"), days))
    lines = zip(made.splitlines(), again.splitlines(), strict=True)
    assert sum(one != other for one, other in lines) == 1
    assert read_scheme(made, code).deadlines[0].days == days + 1


def test_choices_are_the_codes_that_stand_elsewhere() -> None:
    """A basis is one of the scheme's own, with its name; a rule's code one of the program's."""
    texts = TomlEditing()
    document = texts.document(TINY)
    basis = texts.named_choices(document, ("talk_types", 0, "basis", 0))
    assert basis == (("notice", "《关于谈话的通知》"),)
    assert ("OUT-01", "") in texts.named_choices(document, ("lint", 0, "code"))
    assert texts.named_choices(document, ("name",)) == ()


def test_tables_with_fixed_keys_name_them() -> None:
    """A form can offer a key that the text lacks."""
    assert "opening" in TomlEditing().keys(("record_form", "headings"))
    assert TomlEditing().keys(("vocabularies",)) == ()


def test_paths_have_keys_and_patterns() -> None:
    """A complaint counts from 1, a pattern has a star."""
    assert key_of(("talk_types", 1, "name")) == "talk_types[2].name"
    assert pattern_of(("talk_types", 1, "name")) == "talk_types.*.name"
