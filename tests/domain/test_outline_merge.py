"""Merging loses nothing: every text is in the result, or a person chose the other one."""

import random

import pytest

from app.domain import outline_merge as merge
from app.domain.ids import QuestionId
from app.domain.outline import Question
from app.domain.outline_codec import QUESTION_FIELDS, worded
from app.domain.outline_merge import (
    ORDER,
    WHOLE,
    Choice,
    Choices,
    Keyed,
    MergeItem,
    MergeUndecidedError,
    MergeVerdict,
    merge_frame,
    merge_items,
    merge_order,
    merged_frame,
    undecided,
)


def merged(
    ours: list[Question],
    items: tuple[MergeItem, ...],
    choices: Choices,
    order: MergeItem | None = None,
) -> tuple[Question, ...]:
    """Return the merged questions without their keys."""
    return tuple(question for _, question in merge.merged(ours, items, choices, order))


_TEXTS = ("text", "problem", "facts", "figures", "sources", "to_explain")


def asked(number: int, text: str, facts: str = "") -> Question:
    """Return a question with an id."""
    return Question(text, facts=facts, id=QuestionId(number))


def keyed(*questions: Question) -> list[Keyed]:
    """Return questions under their ids."""
    return [(str(question.id), question) for question in questions]


def test_each_side_keeps_what_only_it_changed() -> None:
    """Changes in different fields go together without a question."""
    base = asked(1, "问", "事")
    ours, theirs = asked(1, "问甲", "事"), asked(1, "问", "事乙")
    items = merge_items(keyed(base), [ours], keyed(theirs))
    assert [(f.field, f.verdict) for f in items[0].fields] == [
        ("text", MergeVerdict.HERE),
        ("facts", MergeVerdict.THERE),
    ]
    assert merged([ours], items, {}) == (asked(1, "问甲", "事乙"),)


def test_a_conflict_waits_for_a_person() -> None:
    """Ours, theirs, or both texts; without a choice nothing is merged."""
    items = merge_items(keyed(asked(1, "问")), [asked(1, "问甲")], keyed(asked(1, "问乙")))
    place = ("1", "text")
    assert (items[0].verdict, undecided(items, {})) == (MergeVerdict.BOTH, (place,))
    with pytest.raises(MergeUndecidedError) as refused:
        merged([asked(1, "问甲")], items, {})
    assert refused.value.count == 1
    results = {
        choice: merged([asked(1, "问甲")], items, {place: choice})[0].text for choice in Choice
    }
    assert results == {
        Choice.OURS: "问甲",
        Choice.THEIRS: "问乙",
        Choice.BOTH_TEXTS: "问甲\n问乙",
    }


def test_the_same_change_on_both_sides_is_none() -> None:
    """Two offices that wrote the same agree."""
    items = merge_items(keyed(asked(1, "问")), [asked(1, "新")], keyed(asked(1, "新")))
    assert (items[0].verdict, items[0].fields) == (MergeVerdict.SAME, ())


def test_what_was_taken_out_is_asked_about() -> None:
    """A question gone there stays until someone says otherwise; one changed there comes back."""
    gone_there = merge_items(keyed(asked(1, "问")), [asked(1, "问")], [])
    assert undecided(gone_there, {}) == (("1", WHOLE),)
    assert merged([asked(1, "问")], gone_there, {("1", WHOLE): Choice.OURS}) == (asked(1, "问"),)
    assert merged([asked(1, "问")], gone_there, {("1", WHOLE): Choice.THEIRS}) == ()
    gone_here = merge_items(keyed(asked(1, "问")), [], keyed(asked(1, "问乙")))
    assert undecided(gone_here, {}) == (("1", WHOLE),)
    (back,) = merged([], gone_here, {("1", WHOLE): Choice.THEIRS})
    assert (back.text, back.id) == ("问乙", 0)
    untouched = merge_items(keyed(asked(1, "问")), [], keyed(asked(1, "问")))
    assert (undecided(untouched, {}), merged([], untouched, {})) == ((), ())


def test_new_questions_come_last_and_others_keep_their_order() -> None:
    """A question made there gets an id here only when it is stored."""
    ours = [asked(3, "丙"), asked(1, "甲"), asked(9, "没有送出的")]
    items = merge_items(keyed(asked(1, "甲"), asked(3, "丙")), ours, [("new-1", Question("丁"))])
    stay = {("1", WHOLE): Choice.OURS, ("3", WHOLE): Choice.OURS}
    assert [q.text for q in merged(ours, items, stay)] == ["丙", "甲", "没有送出的", "丁"]


def ordered(base: str, ours: str, theirs: str) -> tuple[MergeVerdict, dict[Choice, str]]:
    """Return who changed the order of one-letter questions, and what each choice makes of it."""
    asked_by = {letter: asked(number, letter) for number, letter in enumerate("甲乙丙丁", 1)}
    here = [asked_by[letter] for letter in ours]
    sent, there = (keyed(*(asked_by[x] for x in side if x != "新")) for side in (base, theirs))
    if "新" in theirs:
        there.insert(theirs.index("新"), ("new-1", Question("新")))
    items, order = merge_items(sent, here, there), merge_order(sent, here, there)
    kept = dict.fromkeys(undecided(items, {}), Choice.OURS)
    results = {
        choice: merged(here, items, {**kept, (ORDER, ORDER): choice}, order) for choice in Choice
    }
    return order.verdict, {c: "".join(q.text for q in found) for c, found in results.items()}


@pytest.mark.parametrize(
    ("base", "ours", "theirs", "verdict", "result"),
    [
        ("甲乙丙", "甲乙丙", "丙甲乙", MergeVerdict.THERE, "丙甲乙"),
        ("甲乙丙", "丙甲乙", "甲乙丙", MergeVerdict.HERE, "甲乙丙"),
        ("甲乙丙", "乙甲丙", "丙甲乙", MergeVerdict.BOTH, "丙甲乙"),
        ("甲乙", "甲丁乙", "乙甲", MergeVerdict.THERE, "乙丁甲"),
        ("甲乙", "甲乙", "新乙甲", MergeVerdict.THERE, "新乙甲"),
        ("甲乙", "甲乙", "甲新乙", MergeVerdict.SAME, "甲新乙"),
    ],
)
def test_their_order_can_be_taken_over(
    base: str, ours: str, theirs: str, verdict: MergeVerdict, result: str
) -> None:
    """A question that was not sent keeps its place; a new one stands where it stood there."""
    found, results = ordered(base, ours, theirs)
    assert (found, results[Choice.THEIRS]) == (verdict, result)


def test_an_order_changed_on_both_sides_waits_for_a_person() -> None:
    """Ours stays where ours is chosen."""
    one, two, three = asked(1, "甲"), asked(2, "乙"), asked(3, "丙")
    order = merge_order(keyed(one, two, three), [two, one, three], keyed(three, one, two))
    assert undecided((order,), {}) == ((ORDER, ORDER),)
    _, results = ordered("甲乙丙", "乙甲丙", "丙甲乙")
    assert results[Choice.OURS] == "乙甲丙"


def test_texts_around_the_questions_come_together_like_fields() -> None:
    """Each side keeps what only it changed; what was not sent is not touched."""
    base = {"opening": "请坐。", "assessment": "较好。"}
    ours = {"opening": "请坐，喝水。", "assessment": "较好。", "demands": "要求。"}
    item = merge_frame(base, ours, {"opening": "请坐。", "assessment": "良好。"})
    assert merged_frame(item, {}) == {"opening": "请坐，喝水。", "assessment": "良好。"}


def test_a_code_is_never_two() -> None:
    """Of a focus area only one value can stand."""
    base, ours, theirs = (Question("问", focus_area=c, id=QuestionId(1)) for c in "abc")
    items = merge_items(keyed(base), [ours], keyed(theirs))
    choices = {("1", "focus_area"): Choice.BOTH_TEXTS}
    assert merged([ours], items, choices)[0].focus_area == "b"


@pytest.mark.parametrize("seed", range(60))
def test_no_text_is_lost_where_both_are_kept(seed: int) -> None:
    """With "both" chosen everywhere, every text that either side wrote is in the result."""
    chance = random.Random(seed)  # noqa: S311  (not a secret)
    base = [_scribbled(chance, n, "底") for n in range(1, chance.randrange(2, 6))]
    ours = [_changed(chance, q, "甲") for q in base if chance.random() < 0.9]
    theirs = keyed(*(_changed(chance, q, "乙") for q in base if chance.random() < 0.9))
    theirs += [("new-1", _scribbled(chance, 0, "新"))]
    items = merge_items(keyed(*base), ours, theirs)
    choices = dict.fromkeys(undecided(items, {}), Choice.BOTH_TEXTS)
    result = merged(ours, items, choices)
    everything = "\n".join(getattr(q, f) for q in result for f in QUESTION_FIELDS)
    for text in _written(base, ours, [q for _, q in theirs], items):
        assert text in everything


def _scribbled(chance: random.Random, number: int, mark: str) -> Question:
    texts = {name: f"{mark}{number}{name}{chance.randrange(99)}" for name in _TEXTS}
    return worded(Question("", id=QuestionId(number)), texts)


def _changed(chance: random.Random, question: Question, mark: str) -> Question:
    texts = {
        name: f"{mark}{chance.randrange(9)}{getattr(question, name)}"
        if chance.random() < 0.4
        else getattr(question, name)
        for name in _TEXTS
    }
    return worded(question, texts)


def _written(
    base: list[Question], ours: list[Question], theirs: list[Question], items: tuple[MergeItem, ...]
) -> list[str]:
    """Return every text that differs from what was sent, of questions that were not given up."""
    sent = {question.id: question for question in base}
    untouched = {i.key for i in items if i.verdict is MergeVerdict.REMOVED_HERE}
    return [
        getattr(question, name)
        for question in (*ours, *theirs)
        for name in _TEXTS
        if question.id not in sent
        or (
            getattr(question, name) != getattr(sent[question.id], name)
            and not (str(question.id) in untouched and question == sent[question.id])
        )
    ]
