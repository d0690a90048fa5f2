"""Looking up what may be meant: the right ones, in the right order, however many there are."""

from itertools import product

import pytest

from app.services.completions import Completion, CompletionKind
from ui.models.completion_index import MOST, NOTHING, CompletionIndex

K = CompletionKind


def shorthand(code: str, text: str, *, is_own: bool = False) -> Completion:
    """Return shorthand that is found by its code and its text."""
    return Completion(text, K.SHORTHAND, (code, text), code, code, is_own)


INDEX = CompletionIndex(
    [
        Completion("以上属实。", K.PHRASE, ("yss", "以上属实。")),
        shorthand("zg", "整改措施"),
        shorthand("zgls", "整改落实情况"),
        shorthand("z", "整改"),
        shorthand("z", "作风", is_own=True),
        shorthand("八规", "中央八项规定精神"),
        Completion("张国强", K.PERSON, ("zgq", "zhgq", "张国强"), "局长"),
        Completion("𠮷大同", K.PERSON, ("jdt", "𠮷大同")),
    ]
)


def texts(before: str, **options: int) -> list[str]:
    """Return what is offered after a text."""
    return [c.text for c in INDEX.before(before, **options).completions]


def test_the_exact_code_stands_first() -> None:
    """Then come what begins alike in the order of likelihood; letters may be capitals."""
    assert texts("请说明zg") == ["整改措施", "整改落实情况", "张国强"]
    assert texts("ZGL") == ["整改落实情况"]
    assert texts("z")[0] == "作风"


@pytest.mark.parametrize(
    "before", ["", "没有", "2026", "xzg", "zg。", "zzzzzzzzzzzzzzzg", "a" * 400]
)
def test_nothing_is_offered_where_nothing_is_meant(before: str) -> None:
    """Numbers, other letters and long runs mean nothing."""
    assert INDEX.before(before) == NOTHING


def test_two_chinese_characters_are_enough() -> None:
    """One is only looked at when it is asked for; what is typed out already is not offered."""
    assert texts("关于整改") == ["整改措施", "整改落实情况"]
    assert texts("关于整改措") == ["整改措施"]
    assert texts("关于整改措施") == []
    assert texts("向张") == []
    assert texts("向张", shortest=1) == ["张国强"]
    assert texts("请𠮷大") == ["𠮷大同"]


def test_a_code_is_found_at_the_end_only_and_whole() -> None:
    """Letters in front make it another word; Chinese codes need no gap."""
    assert INDEX.code_before("请说明zg") == (2, INDEX.before("zg").completions[0])
    assert INDEX.code_before("azg") is None
    assert INDEX.code_before("zg ") is None
    found = INDEX.code_before("违反八规")
    assert found is not None
    assert (found[0], found[1].text) == (2, "中央八项规定精神")


def test_ones_own_shorthand_goes_before_the_offices() -> None:
    """Both may use the same letters."""
    found = INDEX.code_before("z")
    assert found is not None
    assert found[1].text == "作风"


def test_a_crowd_gives_the_likeliest() -> None:
    """What thousands share is answered as what a few do, in the same order as without an index."""
    keys = ["".join(letters) for letters in product("abcdefgh", repeat=4)]
    crowd = [Completion(f"人{i}", K.PERSON, (key,)) for i, key in enumerate(keys)]
    index = CompletionIndex(crowd)

    for beginning in ("a", "ab", "abc", "abcd", "h", "hh"):
        expected = [c for c in crowd if c.keys[0].startswith(beginning)][:MOST]
        assert list(index.before(beginning).completions) == expected
    assert list(index.likeliest().completions) == crowd[:MOST]
