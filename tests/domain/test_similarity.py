"""Shared sentences and runs are found where they stand, and nothing else is called copied."""

import random
import re
from collections.abc import Iterator, Sequence
from itertools import product, takewhile

import pytest

from app.domain.reduced_text import mapped, reduced, usual_names
from app.domain.similarity import Comparison, Found, Part, Source, SourceKind, union

SIGNS = "食堂采购没有招标整改资金滞留谈话单位１２.5％%，。！？；:\n Ａb王明云溪局"
OURS: tuple[Part, ...] = (
    (0, "text", "食堂采购为什么没有招标？"),
    (0, "facts", "2025年食堂采购三十八万元，没有公开招标，也没有集体研究。"),
    (1, "facts", "惠民资金滞留七个月。"),
)


def source(*texts: str, names: tuple[str, ...] = (), number: int = 1) -> Source:
    """Return another outline with these facts."""
    return Source(SourceKind.OUTLINE, number, tuple((0, "facts", t) for t in texts), names)


def look(text: str, *, names: tuple[str, ...] = (), boilerplate: tuple[str, ...] = ()) -> str:
    """Return the words shared with one text, parted by strokes."""
    comparison = Comparison(OURS, ("李文", "云岭县"), boilerplate)
    found = comparison.look(source(text, names=names))
    return "/".join(s.ours.text for s in comparison.passages(found)) if found else ""


def test_a_long_run_is_found_with_both_places() -> None:
    """Width and punctuation do not matter; each side shows its own words."""
    comparison = Comparison(OURS)
    found = comparison.look(source("去年，2025年食堂采购：三十八万元没有公开招标；其他正常。"))
    assert found is not None
    (shared,) = comparison.passages(found)
    assert shared.ours.text == "2025年食堂采购三十八万元，没有公开招标"
    assert shared.theirs.text == "2025年食堂采购：三十八万元没有公开招标"
    assert (shared.ours.question, shared.ours.field, shared.ours.start) == (0, "facts", 0)
    whole = OURS[1][2]
    assert whole[shared.ours.start : shared.ours.end] == shared.ours.text


def test_a_whole_short_sentence_counts_and_a_short_run_does_not() -> None:
    """Twelve letters in a row are chance; a sentence that is the same is not."""
    assert look("惠民资金滞留七个月！其他没有。") == "惠民资金滞留七个月"
    assert look("这里惠民资金滞留七个月以上。") == ""
    assert look("没有公开招标，也没有集体讨论") == ""


def test_numbers_tell_texts_apart() -> None:
    """The same words with another figure share only what is the same."""
    assert look("2026年食堂采购三十八万元，没有公开招标") == "年食堂采购三十八万元，没有公开招标"
    ours: tuple[Part, ...] = (
        (0, "facts", "共发放1800余次补贴99.83万元，滞留至今七个月还没有发完。"),
    )
    found = Comparison(ours).look(source("又发放2600余次补贴98.83万元，滞留至今七个月还没有发完。"))
    assert found is not None
    (shared,) = Comparison(ours).passages(found)
    assert shared.ours.text == "万元，滞留至今七个月还没有发完"
    assert reduced("99.83分") != reduced("9.983分") != reduced("9983分")
    assert reduced("１８００余次，９９．８３％") == "1800余次99.83%"


def test_names_count_as_the_same() -> None:
    """A text about another person and unit is copied all the same."""
    ours: tuple[Part, ...] = ((0, "text", "李文同志在云岭县工作期间督促不力。"),)
    comparison = Comparison(ours, ("李文", "云岭县"))
    other = source("王明同志在清水县工作期间督促不力。", names=("王明", "清水县"))
    found = comparison.look(other)
    assert found is not None
    assert found.percent == 100
    assert comparison.passages(found)[0].ours.text == "李文同志在云岭县工作期间督促不力"
    assert comparison.look(source("王明同志在清水县工作期间督促不力。")) is None


def test_a_copy_that_kept_the_name_is_found_whole() -> None:
    """Whoever copied and forgot to change the name copied all the same."""
    ours: tuple[Part, ...] = ((0, "text", "李文同志在云岭县工作期间督促不力。"),)
    comparison = Comparison(ours, ("李文", "云岭县"))
    found = comparison.look(source(ours[0][2], names=("王明", "清水县")))
    assert found is not None
    assert found.percent == 100
    assert comparison.passages(found)[0].theirs.text == "李文同志在云岭县工作期间督促不力"


def test_boilerplate_is_not_copied() -> None:
    """What the scheme gives is neither found nor counted in the whole."""
    common = "2025年食堂采购三十八万元，没有公开招标"
    assert look(common + "。") == common
    assert look(common + "。", boilerplate=(common,)) == ""
    whole, part = Comparison(OURS), Comparison(OURS, boilerplate=(common,))
    assert part.size == whole.size - len("2025年食堂采购三十八万元没有公开招标")


def test_the_percentage_counts_each_letter_once() -> None:
    """Two texts that share the same words do not add up."""
    comparison = Comparison(OURS)
    texts = ("惠民资金滞留七个月。", "食堂采购为什么没有招标？惠民资金滞留七个月。")
    found = [f for n, t in enumerate(texts) if (f := comparison.look(source(t, number=n)))]
    total = len("食堂采购为什么没有招标") + len("惠民资金滞留七个月")
    assert comparison.percent(union(found)) == round(100 * total / comparison.size)
    assert [f.percent for f in found] == sorted(f.percent for f in found)


def test_an_empty_outline_shares_nothing() -> None:
    """No words, no share."""
    comparison = Comparison(())
    assert comparison.look(source("惠民资金滞留七个月。")) is None
    assert (comparison.size, comparison.percent(0)) == (0, 0)


def test_one_phrase_over_and_over_is_soon_compared() -> None:
    """A pasted text of repetitions is found, and does not keep anyone waiting."""
    for phrase in ("啊", "王明同志。", "食堂采购没有招标，"):
        long: tuple[Part, ...] = ((0, "facts", phrase * 3000),)
        comparison = Comparison(long, ("王明",))
        found = comparison.look(Source(SourceKind.OUTLINE, 1, long, ("王明",)))
        assert found is not None
        assert found.percent > 90
        assert comparison.passages(found)


@pytest.mark.parametrize("seed", range(20))
def test_the_way_back_agrees_with_the_quick_way(seed: int) -> None:
    """Whatever the text, both ways of reducing it give the same letters."""
    chance, names = random.Random(seed), usual_names(("王明", "云溪局", "溪局", "局"))  # noqa: S311  (not a secret)
    for _ in range(100):
        text = "".join(chance.choices(SIGNS, k=chance.randrange(80)))
        both = mapped(text, names)
        assert both.letters == reduced(text, names)
        assert len(both.places) == len(both.letters)


@pytest.mark.parametrize("seed", range(10))
def test_every_planted_run_is_found(seed: int) -> None:
    """A run of thirteen letters is never missed, wherever it stands."""
    chance = random.Random(seed)  # noqa: S311  (not a secret)
    plain = "".join(chr(0x4E00 + n) for n in range(3000))
    ours = "".join(chance.sample(plain[:1500], 300))
    at, length = chance.randrange(280), chance.randrange(13, 20)
    planted = ours[at : at + length]
    front = "".join(chance.sample(plain[1500:], chance.randrange(40)))
    comparison = Comparison(((0, "text", ours),))
    found = comparison.look(source(front + planted + front[::-1]))
    assert isinstance(found, Found)
    assert [s.theirs.text for s in comparison.passages(found)] == [planted]


@pytest.mark.parametrize("seed", range(10))
def test_what_is_marked_agrees_with_a_plain_search(seed: int) -> None:
    """The quick way marks the very letters that comparing every place with every other marks."""
    chance = random.Random(seed)  # noqa: S311  (not a secret)
    pool = ["".join(chance.choices("食堂采购没有12", k=chance.randrange(1, 20))) for _ in range(6)]

    def text() -> str:
        return "".join(f"{piece}{chance.choice('。甲，')}" for piece in chance.choices(pool, k=6))

    for _ in range(8):
        ours, theirs = (text(), text()), (text(), text())
        parts: tuple[Part, ...] = tuple((n, "facts", t) for n, t in enumerate(ours))
        comparison = Comparison(parts)
        found = comparison.look(source(*theirs))
        marked = found.letters if found else 0
        assert f"{marked:b}" == f"{plainly_shared(ours, theirs):b}"
        assert bool(found and comparison.passages(found)) is bool(marked)


def plainly_shared(ours: Sequence[str], theirs: Sequence[str]) -> int:
    """Return the letters of ours that stand in theirs, a bit each, found the slow way."""
    letters, begin = 0, 0
    for one in map(reduced, ours):
        for other in map(reduced, theirs):
            for at, length in longest_runs(one, other):
                letters |= whole_pieces(one, at, at + length) << begin
            for sentence in set(one.split("。")) & set(other.split("。")):
                for at in places_of(sentence, one) if len(sentence) >= 6 else ():
                    letters |= ((1 << len(sentence)) - 1) << at << begin
        begin += len(one) + 1
    return letters


def longest_runs(one: str, other: str) -> Iterator[tuple[int, int]]:
    """Yield place and length of all common runs of thirteen letters that cannot be longer.

    Part of a number at either end is none of the run.
    """
    for at, there in product(range(len(one)), range(len(other))):
        is_begun = at and there and one[at - 1] == other[there - 1]
        pairs = zip(one[at:], other[there:], strict=False)
        length = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
        if is_begun or not length:
            continue
        before, after = (
            one[:at][-1:] + other[:there][-1:],
            one[at + length :][:1] + other[there + length :][:1],
        )
        run = one[at : at + length]
        if re.search("[0-9]", before):
            run = re.sub("^[0-9]+", "", run)
        begin = at + length - len(run)
        if re.search("[0-9]", after):
            run = re.sub("[0-9]+$", "", run)
        if len(run) - run.count("。") >= 13:
            yield begin, len(run)


def whole_pieces(text: str, start: int, end: int) -> int:
    """Return the letters of a run without the ends of sentences and the crumbs at its ends."""
    letters = 0
    for piece in re.finditer("[^。]+", text[start:end]):
        touches_an_end = piece.start() == 0 or piece.end() == end - start
        if len(piece[0]) >= 6 or not touches_an_end:
            letters |= ((1 << len(piece[0])) - 1) << (start + piece.start())
    return letters


def places_of(sentence: str, text: str) -> list[int]:
    """Return where a sentence stands as a whole."""
    return [m.start() for m in re.finditer(f"(?<![^。]){re.escape(sentence)}(?![^。])", text)]
