"""The page of a scheme: every part of every pack is read there, and nothing becomes markup."""

import re
from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest

from app.domain.scheme import Programme, ProgrammePart
from app.schemes.scheme_file import read_loosely, read_scheme
from tests.builders_schemes import codes, shipped, shipped_text
from ui.screens.schemes.page import chapters, page
from ui.screens.schemes.place_words import place_words

ROOT = Path(__file__).parents[4]
PLACES = place_words(ROOT / "resources", "zh")


def _text(code: str) -> str:
    return unescape(re.sub(r"<[^>]+>", "\n", page(shipped(code), PLACES)))


@pytest.mark.parametrize("code", codes())
def test_every_part_of_a_pack_is_read(code: str) -> None:
    """Who with whom, cadences, duties, triggers, catalogues, documents, rows: all by name."""
    scheme, text = shipped(code), _text(code)

    names = [t.interviewer_words for t in scheme.talk_types]
    names += [duty.name for duty in scheme.duties] + [each.name for each in scheme.triggers]
    names += [each.name for each in scheme.catalogues] + [form.name for form in scheme.documents]
    names += [each.name for each in scheme.campaigns] + [each.name for each in scheme.programmes]
    names += [row.quote for row in scheme.rows]
    names += scheme.question_bank
    names += [term.name for term in scheme.terms("problem_kind")]
    assert [name for name in names if name not in text] == []


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (
            "anhui",
            "每年不少于 1 次，在领导班子民主生活会之前",
        ),
        ("anhui", "5 月 11 日—7 月 10 日"),
        ("xiamen", "每年不少于 1 次，2 月底前"),
        ("xiamen", "每年不少于 1 次，1 月 31 日前；对象：一把手、班子成员"),
        ("xiamen", "每月不少于 2 次；层级：乡镇（街道）"),
        ("binzhou", "每季度不少于 1 次"),
        ("binzhou", "领域 7、条 86、表现 232"),
        ("binzhou", "活动 1、事项 6"),
        ("jinchang", "；登记时写明：日常了解、集中调研、一线考察、进项目、进现场、进一线"),
        ("jinchang", "每半年不少于 1 次"),
        ("jinchang", "测评得分低于 80 分"),
        ("jinchang", "班子运行评价为“一般”"),
        ("jinchang", "层面 3、监督任务 21、工作措施 50；每项写明责任部门"),
        ("anhui", "审查调查（限指定人员）"),
    ],
)
def test_numbers_and_terms_are_said_in_words(code: str, words: str) -> None:
    """A reader needs no knowledge of the file's codes."""
    assert words in _text(code)


def test_a_programme_says_what_the_office_has_yet_to_fill_in() -> None:
    """An office's own inspection programme: some items typed, some not."""
    parts = (ProgrammePart("三查", 3), ProgrammePart("三问", 3, ("问责任落实",)))
    scheme = replace(shipped("general"), programmes=(Programme("three", "三查三问", parts),))

    text = unescape(re.sub(r"<[^>]+>", "\n", page(scheme, PLACES)))

    assert "3 项，由本单位填写" in text
    assert "问责任落实" in text


@pytest.mark.parametrize(
    ("code", "old", "new"),
    [
        ("xiamen", 'talk_type = "duty_report"', 'talk_type = "gone"'),
        ("xiamen", 'opens = "01-05"', 'opens = "一月"'),
        ("xiamen", 'until = "02-end"', 'until = "二月底"'),
        ("xiamen", 'until = "02-end"', 'until = "0228"'),
        ("binzhou", "counts = [7, 86, 232]", "counts = [7, 86]"),
        ("binzhou", "counts = [7, 86, 232]", "counts = [7, 86, 232, 5]"),
        ("binzhou", 'pattern = "{word}〔{year}〕{number}号"', 'pattern = "{word}〔{what}〕"'),
        ("binzhou", 'pattern = "{word}〔{year}〕{number}号"', 'pattern = "{0}{"'),
        ("binzhou", 'pattern = "{word}〔{year}〕{number}号"', 'pattern = "{year.real}"'),
        ("jinchang", 'kinds = "visit_kind"', 'kinds = "gone"'),
        ("jinchang", 'value = "average"', 'value = "gone"'),
    ],
)
def test_a_draft_with_faults_can_be_read_all_the_same(code: str, old: str, new: str) -> None:
    """What breaks a rule is shown as it stands: only the form says what is wrong."""
    text = shipped_text(code)
    assert old in text
    scheme = read_loosely(text.replace(old, new), code)
    assert scheme is not None

    assert scheme.name in page(scheme, PLACES)


def test_rows_name_their_places_in_words() -> None:
    """AH04 points to the coverage in the plan, not to a code."""
    text = _text("anhui")

    assert PLACES["plan.coverage"] in text
    assert "plan.coverage" not in text


def test_an_old_scheme_has_only_the_chapters_it_fills() -> None:
    """A text of the first format says nothing of catalogues, documents or rows."""
    text = (ROOT / "tests" / "schemes" / "first_format.toml").read_text("utf-8")
    anchors = {chapter.anchor for chapter in chapters(read_scheme(text, "first"), PLACES)}

    assert {"regulation", "types", "bases", "rules"} <= anchors
    assert not anchors & {"catalogues", "documents", "rows", "triggers", "words"}


def test_no_word_of_a_scheme_becomes_markup() -> None:
    """What stands in a pack is text: angle brackets show as angle brackets."""
    scheme = shipped("general")
    duty = replace(scheme.duties[0], name="<script>讲党课</script>")

    made = page(replace(scheme, duties=(duty,), name="<b>制度</b>"), PLACES)

    assert "<script>" not in made
    assert "<b>" not in made
    assert "&lt;script&gt;讲党课" in made
