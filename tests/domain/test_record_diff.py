"""Two versions of a record side by side."""

from collections.abc import Sequence
from dataclasses import replace
from random import Random

import pytest

from app.domain.record import Record, Utterance, utterance_text
from app.domain.record_diff import Change, LineChange, Stretch, compare, differences, word_changes
from tests.export.builders import a_record


def with_entry(record: Record, number: int, text: str) -> Record:
    """Return the record with other words in one entry."""
    blocks = tuple(
        replace(b, text=text) if isinstance(b, Utterance) and b.number == number else b
        for b in record.blocks
    )
    return replace(record, blocks=blocks)


def test_equal_records_have_no_difference() -> None:
    """Every paragraph is there, none is marked."""
    changes = compare(a_record(), a_record())
    assert differences(changes) == ()
    assert {line.entry for line in changes} >= set(range(1, 13))


def test_a_changed_entry_is_one_difference() -> None:
    """The entry keeps its number; only the words that changed are marked."""
    old = with_entry(a_record(), 4, "我承诺六月底前完成整改。")
    new = with_entry(old, 4, "我承诺六月二十日前完成整改。")
    changes = compare(old, new)
    (place,) = differences(changes)
    line = changes[place]
    assert (line.change, line.entry) == (Change.CHANGED, 4)
    assert Stretch(Change.REMOVED, "底") in line.stretches
    assert Stretch(Change.ADDED, "二十日") in line.stretches


def test_added_and_removed_entries_are_whole() -> None:
    """An entry that only one version has is marked from end to end."""
    short, long = a_record(entries=3), a_record(entries=4)
    added = [line for line in compare(short, long) if line.change is Change.ADDED]
    removed = [line for line in compare(long, short) if line.change is Change.REMOVED]
    assert [line.entry for line in added] == [4]
    assert len(removed) == 1


@pytest.mark.parametrize(
    ("old", "new", "marked"),
    [
        ("督促不力", "督促检查不力", [("added", "检查")]),
        ("金额不大", "", [("removed", "金额不大")]),
        ("一二三四", "甲二乙四", [("removed", "一二三"), ("added", "甲二乙")]),
    ],
)
def test_words_are_marked_readably(old: str, new: str, marked: list[tuple[str, str]]) -> None:
    """A single equal character between two changes is not picked out."""
    found = [(s.change, s.text) for s in word_changes(old, new) if s.change is not Change.SAME]
    assert found == marked


@pytest.mark.parametrize("seed", range(200))
def test_both_wordings_can_be_read_back(seed: int) -> None:
    """Without what was added stands the old wording, without what was removed the new one."""
    chance = Random(seed)  # noqa: S311  (test data)
    old, new = ("".join(chance.choices("甲乙丙。", k=chance.randrange(40))) for _ in range(2))
    found = word_changes(old, new)
    assert "".join(s.text for s in found if s.change is not Change.ADDED) == old
    assert "".join(s.text for s in found if s.change is not Change.REMOVED) == new


def test_a_huge_entry_is_compared_at_its_ends() -> None:
    """Two hundred thousand characters with one change inside take no time to speak of."""
    old = "问" * 100_000 + "甲" + "答" * 100_000
    assert [s.text for s in word_changes(old, old.replace("甲", "乙"))][1:3] == ["甲", "乙"]


def test_an_added_mark_is_whole() -> None:
    """A mark behind an entry is shown with its own brackets, not across those of two."""
    found = word_changes("整改。〔承诺1〕", "整改。〔承诺1〕〔更正2〕")
    assert [(s.change, s.text) for s in found] == [
        (Change.SAME, "整改。〔承诺1〕"),
        (Change.ADDED, "〔更正2〕"),
    ]


def entries_of(changes: Sequence[LineChange], left_out: Change) -> list[str]:
    """Return the transcript of one of the two versions as the comparison tells it."""
    lines = (
        "".join(s.text for s in line.stretches if s.change is not left_out) for line in changes
    )
    return [line for line in lines if line.startswith("答（")]


@pytest.mark.parametrize("seed", range(60))
def test_entries_that_say_the_same_are_not_mixed_up(seed: int) -> None:
    """However entries repeat, move, come and go: both versions can be read back in order."""
    chance = Random(seed)  # noqa: S311  (test data)
    words = ("好的。", "是。", "我承诺整改。", "我来说明。", "没有了。")
    records = []
    for _ in range(2):
        said = chance.choices(words, k=chance.randrange(12))
        records.append(replace(a_record(0), blocks=tuple(map(an_answer, said))))
    changes = compare(*records)
    for record, left_out in zip(records, (Change.ADDED, Change.REMOVED), strict=True):
        expected = [utterance_text(b) for b in record.blocks if isinstance(b, Utterance)]
        assert entries_of(changes, left_out) == expected


def an_answer(text: str) -> Utterance:
    """Return an entry that says a text."""
    return Utterance(1, "09:00", "答", "某", text)


def test_a_very_long_talk_is_compared_in_pieces() -> None:
    """Twenty thousand entries, a third of them alike, two of them changed: two differences."""
    texts = ["好的。" if n % 3 else f"第{n}条说明。" for n in range(20_000)]
    changed = [*texts]
    changed[9_000] = changed[15_000] = "改了。"
    records = [
        replace(a_record(0), blocks=tuple(map(an_answer, said))) for said in (texts, changed)
    ]
    assert len(differences(compare(*records))) == 2
