"""Differences between schemes are found on their values."""

from dataclasses import replace

from app.domain.scheme_diff import Change, differences, item_name
from tests.builders_schemes import shipped


def test_a_scheme_does_not_differ_from_itself() -> None:
    """Equal values are no difference, wherever they stand."""
    assert differences(shipped(), shipped()) == ()


def test_a_changed_value_is_named_by_its_way_and_its_items_own_word() -> None:
    """Path and names lead to the value; old and new are the values themselves."""
    old = shipped()
    first = old.deadlines[0]
    new = replace(old, deadlines=(replace(first, days=first.days + 1), *old.deadlines[1:]))

    (found,) = differences(old, new)

    assert found.path == ("deadlines", 0, "days")
    assert found.names == ("", first.name, "")
    assert (found.change, found.old, found.new) == (Change.CHANGED, first.days, first.days + 1)


def test_items_are_matched_by_code_and_not_by_place() -> None:
    """Taking the first item away changes nothing about the others."""
    old = shipped()
    new = replace(old, deadlines=old.deadlines[1:])

    (found,) = differences(old, new)

    assert (found.change, found.old) == (Change.REMOVED, old.deadlines[0])
    assert item_name(found.old) == old.deadlines[0].name


def test_an_added_item_is_one_difference() -> None:
    """What is new in it is not told again word for word."""
    old = shipped()
    area = replace(old.focus_areas[0], code="water", name="水务")
    new = replace(old, focus_areas=(area, *old.focus_areas))

    (found,) = differences(old, new)

    assert (found.path, found.change, found.new) == (("focus_areas", 0), Change.ADDED, area)


def test_an_item_at_another_place_has_moved() -> None:
    """Of a list that was turned by one only that one has moved, from where to where."""
    old = shipped()
    new = replace(old, levels=(*old.levels[1:], old.levels[0]))

    (found,) = differences(old, new)

    last = len(old.levels) - 1
    assert found.path == ("levels", last)
    assert (found.change, found.old, found.new) == (Change.MOVED, 0, last)


def test_lines_of_a_list_are_compared_as_a_sequence() -> None:
    """A line put in between is one difference, not a change of all that follow."""
    old = shipped()
    script = (old.outline_script[0], "新加一步", *old.outline_script[1:])

    (found,) = differences(old, replace(old, outline_script=script))

    assert (found.path, found.change, found.new) == (
        ("outline_script", 1),
        Change.ADDED,
        "新加一步",
    )


def test_words_by_key_and_optional_parts_are_compared_too() -> None:
    """Mappings are matched by key; a cadence that is gone is removed as a whole."""
    old = shipped()
    kind = next(t for t in old.talk_types if t.cadence is not None)
    place = old.talk_types.index(kind)
    types = [*old.talk_types]
    types[place] = replace(kind, cadence=None, stages=frozenset())
    headings = {**old.record_form.headings, "body": "正文"}
    new = replace(
        old, talk_types=tuple(types), record_form=replace(old.record_form, headings=headings)
    )

    found = {d.path: d for d in differences(old, new)}

    assert found["talk_types", place, "cadence"].change is Change.REMOVED
    assert found["talk_types", place, "stages"].new == ()
    assert found["record_form", "headings", "body"].new == "正文"


def test_shipped_schemes_can_be_compared_with_one_another() -> None:
    """Whatever two offices demand, the comparison ends and says something."""
    assert differences(shipped("anhui"), shipped("binzhou"))
