"""The register under several schemes."""

from dataclasses import replace

from app.domain.scheme import Level, Term
from app.domain.scheme_union import for_register
from tests.builders_schemes import shipped


def test_no_scheme_gives_no_words() -> None:
    """Nothing in, nothing out."""
    assert for_register(()) is None


def test_levels_of_all_stand_by_rank_each_code_once() -> None:
    """A level only the second scheme has takes its place; a shared one gets the other name."""
    first = shipped()
    own = Level("group", "组", 6)
    other = replace(first.levels[0], name="省（区）")
    second = replace(
        first, levels=(own, other), authorities=(Term("company", "企管"), *first.authorities)
    )

    union = for_register((first, second))

    assert union is not None
    assert [level.code for level in union.levels] == [*(x.code for x in first.levels), "group"]
    assert union.levels[0].name == first.levels[0].name
    assert "省（区）" in union.levels[0].aliases
    assert union.authorities == (*first.authorities, Term("company", "企管"))
    assert union.talk_types == first.talk_types
