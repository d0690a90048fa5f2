"""Understanding libraries that were written as text."""

import textwrap
from dataclasses import replace

import pytest

from app.domain.library import LibraryForm, Oddity, Reading
from app.domain.library_check import check_reading
from app.domain.library_marks import mark_of, number_of
from app.domain.library_text import SourceLine, read_text
from tests.builders_library import (
    ASPECTS,
    DUTIES,
    MANIFESTATIONS,
    MEASURES,
    library_parts,
    library_text,
)

SMALL = LibraryForm("小库", ("领域", "条", "表现"))


def reading(text: str, form: LibraryForm = SMALL) -> Reading:
    """Return what is understood of a text."""
    lines = [SourceLine(line, number) for number, line in enumerate(text.splitlines(), 1)]
    return read_text(lines, form)


def tree(text: str, form: LibraryForm = SMALL) -> list[tuple[int, str]]:
    """Return depths and texts."""
    return [(part.depth, part.text) for part in reading(text, form).parts]


@pytest.mark.parametrize("form", [MANIFESTATIONS, ASPECTS, DUTIES, MEASURES])
def test_a_numbered_text_is_the_library_it_was_made_from(form: LibraryForm) -> None:
    """Depths, numbers, texts and departments are all there, and the counts fit."""
    found = reading(library_text(form), form)
    bare = [replace(part, place=replace(part.place, line=0)) for part in found.parts]
    assert tuple(bare) == library_parts(form)
    check = check_reading(found, form)
    assert check.found == form.counts
    assert check.fits
    assert {finding.kind for finding in check.findings} == {Oddity.LEFT_OUT}


def test_what_is_missing_is_named_where_the_numbers_show_it() -> None:
    """231 of 232: the count says so, and the jump from 1 to 3 says where."""
    parts = library_parts(MANIFESTATIONS)
    gone = next(n for n, p in enumerate(parts) if p.depth == 2 and p.number == "2.")
    check = check_reading(Reading(parts[:gone] + parts[gone + 1 :]), MANIFESTATIONS)
    assert check.found == (7, 86, 231)
    assert not check.fits
    assert [(f.kind, f.text, f.detail) for f in check.findings] == [
        (Oddity.GAP, parts[gone + 1].text, "2")
    ]
    short = next(part for part in reversed(parts[:gone]) if part.depth == 1)
    assert check.findings[0].below == (short.text,)


def test_a_missing_last_entry_changes_only_the_count() -> None:
    """Nothing in the numbers tells where it was, so no place is named."""
    parts = library_parts(MANIFESTATIONS)[:-1]
    check = check_reading(Reading(parts), MANIFESTATIONS)
    assert check.found == (7, 86, 231)
    assert not check.findings


def test_numbers_may_run_through_the_whole_library() -> None:
    """They do not begin anew, so only a true jump is odd."""
    text = "一、甲\n（一）乙\n1.子\n2.丑\n（二）丙\n3.寅\n二、丁\n（一）戊\n4.卯\n6.辰"
    check = check_reading(reading(text), SMALL)
    assert [(f.kind, f.text, f.detail) for f in check.findings] == [(Oddity.GAP, "辰", "5")]


def test_repeated_texts_and_numbers_are_named() -> None:
    """Below one entry the same words or the same number twice are odd; below two they are not."""
    text = "一、甲\n（一）乙\n1.子\n2.子\n2.寅\n（二）丙\n1.子"
    kinds = [f.kind for f in check_reading(reading(text), SMALL).findings]
    assert sorted(kinds) == [Oddity.REPEATED_NUMBER, Oddity.REPEATED_TEXT]


def test_levels_follow_the_styles_of_the_numbers() -> None:
    """Any styles in any order: what comes first below another stands below it."""
    assert tree("第一章 甲\n第一条 乙\n①子\n②丑\n第二章 丙\n第二条 丁\n①寅") == [
        (0, "甲"),
        (1, "乙"),
        (2, "子"),
        (2, "丑"),
        (0, "丙"),
        (1, "丁"),
        (2, "寅"),
    ]
    assert tree("1 \t甲\n1.1 乙\n1.1.1 子\n1.1.2 丑") == [
        (0, "甲"),
        (1, "乙"),
        (2, "子"),
        (2, "丑"),
    ]


def test_words_of_the_levels_mark_them_too() -> None:
    """领域一：… and 表现：… say themselves what they are."""
    assert tree("领域一：甲\n条1：乙\n表现：子\n表现：丑") == [
        (0, "甲"),
        (1, "乙"),
        (2, "子"),
        (2, "丑"),
    ]


def test_headings_without_numbers_stand_above_a_numbering_that_begins_anew() -> None:
    """So the fields of a list are found that only its articles number."""
    text = "党政机关\n一、甲\n1.子\n2.丑\n国有企业\n一、乙\n1.寅"
    assert tree(text) == [
        (0, "党政机关"),
        (1, "甲"),
        (2, "子"),
        (2, "丑"),
        (0, "国有企业"),
        (1, "乙"),
        (2, "寅"),
    ]


def test_lines_without_numbers_are_entries_or_go_on() -> None:
    """Where every level has a number, a bare line goes on with the one before."""
    assert tree("一、甲\n（一）乙\n子\n丑") == [(0, "甲"), (1, "乙"), (2, "子"), (2, "丑")]
    assert tree("一、甲\n（一）乙\n● 子\n- 丑") == [(0, "甲"), (1, "乙"), (2, "子"), (2, "丑")]
    assert tree("一、甲\n（一）乙\n1.子，\n没有完") == [(0, "甲"), (1, "乙"), (2, "子，没有完")]


def test_what_is_too_deep_stays_in_the_entry_above() -> None:
    """Nothing is lost: the text is kept and named."""
    found = reading("一、甲\n（一）乙\n1.子\n①其一\n②其二")
    assert found.parts[-1].text == "子①其一②其二"
    assert [f.kind for f in found.findings] == [Oddity.TOO_DEEP, Oddity.TOO_DEEP]


def test_a_text_without_numbers_is_read_by_its_indents() -> None:
    """Tabs, full-width and plain blanks all count."""
    assert tree("甲\n\t乙\n\t\t子\n\t\t丑\n丙") == [
        (0, "甲"),
        (1, "乙"),
        (2, "子"),
        (2, "丑"),
        (0, "丙"),
    ]


def test_departments_stand_in_brackets_or_on_a_line_of_their_own() -> None:
    """Both belong to the entry before them."""
    form = LibraryForm("清单", ("方面", "内容"), has_owner=True)
    text = "一、甲\n1.子（责任部门：办公室）\n2.丑\n牵头单位：组织部、宣传部\n3.寅"
    found = reading(text, form)
    assert [part.owner for part in found.parts] == ["", "办公室", "组织部、宣传部", ""]
    odd = check_reading(found, form).findings
    assert [(f.kind, f.text) for f in odd] == [(Oddity.NO_OWNER, "寅")]


def test_numbers_in_the_text_are_no_marks() -> None:
    """A year, a share or an amount at the beginning is part of the words."""
    for text in ("2024年没有研究", "1.5亿元闲置", "3个月未开会", "90%以上照抄", "一般问题不报告"):
        assert mark_of(text) is None, text
    assert [number_of(text) for text in ("（十二）", "二十一、", "①", "07", "1.12", "第三条")] == [
        12,
        21,
        1,
        7,
        12,
        3,
    ]


@pytest.mark.parametrize("kind", ["brackets", "running", "markdown", "spaced", "wrapped"])
def test_other_ways_of_writing_are_understood(kind: str) -> None:
    """Headings in brackets, articles that run on, Markdown, indents, and lines broken by hand."""
    parts = library_parts(MANIFESTATIONS)
    long = (
        "，会议没有按照规定的时间召开并形成完整的记录，后续工作无人跟进"
        if kind == "wrapped"
        else ""
    )
    lines: list[str] = []
    articles = 0
    for part in parts:
        articles += part.depth == 1
        number = part.number.strip(".")
        lines += {
            "brackets": [
                f"【{part.text}】",
                f"第{articles}条　{part.text}",
                f"　　{part.number}{part.text}",
            ],
            "running": [part.text, f"{articles}.{part.text}", f"（{number}）{part.text}"],
            "markdown": [f"# {part.text}", f"## {part.text}", f"- {part.text}"],
            "spaced": [f"{part.number}{part.text}"] * 3,
            "wrapped": [f"{part.number}{part.text}{long}"] * 3,
        }[kind][part.depth : part.depth + 1]
    if kind == "wrapped":
        lines = [line for whole in lines for line in textwrap.wrap(whole, 30)]
    found = reading("\n".join(lines), MANIFESTATIONS)
    assert [part.depth for part in found.parts] == [part.depth for part in parts]
    assert [part.text for part in found.parts] == [f"{part.text}{long}" for part in parts]


@pytest.mark.parametrize(
    "text",
    [
        "1.甲\n1.1财务管理混乱\n1.1.1账目不清\n1.1.2报销不严",
        "【领域】甲\n【条】财务管理混乱\n【表现】账目不清\n【表现】报销不严",
        "领域一 甲\n条一 财务管理混乱\n表现1 账目不清\n表现2 报销不严",
        "Ⅰ、甲\n1、财务管理混乱\n⑴账目不清\n⑵报销不严",
        "Ⅰ. 甲\nⅰ. 财务管理混乱\na) 账目不清\nb) 报销不严",
    ],
)
def test_rarer_numbers_are_levels_too(text: str) -> None:
    """Offices write 1.1 without a blank, a level's name in brackets, Roman numbers, ⑴ and a)."""
    wanted = [(0, "甲"), (1, "财务管理混乱"), (2, "账目不清"), (2, "报销不严")]
    assert tree(text) == wanted
    assert not check_reading(reading(text), SMALL).findings


def test_a_figure_at_the_beginning_of_a_line_is_no_number() -> None:
    """1.5万元 goes on with the entry above it."""
    text = "一、甲\n（一）乙\n1.三笔资金共\n1.5万元没有入账\n1.2倍于上年"
    assert tree(text)[2:] == [(2, "三笔资金共1.5万元没有入账1.2倍于上年")]


def test_a_number_longer_than_any_list_is_no_number() -> None:
    """A line of thousands of digits, pasted by mistake, is text."""
    assert number_of("9" * 5000) is None
    assert number_of("九" * 8) is None
    assert number_of("0012") == 12


def test_a_title_at_the_foot_or_head_of_every_page_is_left_out() -> None:
    """What stands beside several page numbers is of no entry, though it has no number."""
    text = "一、甲\n（一）乙\n1.子\n— 1 —\n某某清单\n2.丑\n— 2 —\n\n某某清单\n3.寅"
    assert tree(text) == [(0, "甲"), (1, "乙"), (2, "子"), (2, "丑"), (2, "寅")]
    assert [f.place.line for f in reading(text).findings] == [4, 5, 7, 9]


def test_titles_over_an_indented_list_are_no_entries() -> None:
    """The list begins where a line has another one below it; without any there is no list."""
    text = "某某清单\n（征求意见稿）\n甲\n\t乙\n\t\t子"
    assert tree(text) == [(0, "甲"), (1, "乙"), (2, "子")]
    assert [f.place.line for f in reading(text).findings] == [1, 2]
    assert not reading("今天开会。\n大家都来了。").parts


def test_headings_over_a_list_of_short_lines_are_the_highest_level() -> None:
    """Lines as short as these are not broken, however alike they are in length."""
    form = LibraryForm("清单", ("方面", "内容"))
    text = "政治监督要点\n1.学习传达没抓实\n2.决策部署有偏差\n廉政监督要点\n1.公私界线不分明\n"
    assert [depth for depth, _ in tree(text, form)] == [0, 1, 1, 0, 1]
