"""The packs that ship: whole, complete for talks, and worded with respect."""

import re
from collections import defaultdict
from datetime import date

import pytest

from app.domain import scheme_words
from app.domain.scheme import DayKind, Direction, Severity
from app.schemes.path_patterns import everything
from app.schemes.scheme_file import read_scheme
from tests.builders_schemes import FOLDER, LIBRARY, codes, shipped, shipped_text

EACH = pytest.mark.parametrize("code", codes())
WANTED_RULES = {f"TLK-{n:02}" for n in (1, 2, 3, 4, 6, 7, 8, 9)} | {
    *("OUT-01", "OUT-02", "OUT-03", "OUT-04"),
    *("REC-01", "REC-04", "PRB-01", "WRD-01"),
}
WANTED_WORDS = (
    *("mode", "event", "paper", "office", "handling_office", "material_kind", "source_kind"),
    *("channel", "portrait_part", "outline_step", "question_weight", "problem_kind"),
    *("target_group", "team_rating", "classification"),
)


def test_the_five_systems_and_a_plain_one_ship() -> None:
    """Five source systems; an office that has none begins with the plain one."""
    wanted = {"anhui", "jinping", "xiamen", "binzhou", "jinchang", "general"}

    assert set(codes()) == wanted


@pytest.mark.parametrize(("code", "version"), LIBRARY.shipped_versions())
def test_every_pack_is_whole_and_lies_where_it_says(code: str, version: str) -> None:
    """Folder names are code and version: a new vault takes them from there."""
    scheme = LIBRARY.read(LIBRARY.shipped_text(code, version), code)

    assert (scheme.code, scheme.version) == (code, version)
    assert date.fromisoformat(scheme.effective_from)


@EACH
def test_every_pack_stands_alone(code: str) -> None:
    """What a vault keeps and a person exports needs no other file."""
    text = shipped_text(code)

    assert not re.search(r"^shared\b", text, re.MULTILINE)
    assert read_scheme(text, code) == shipped(code)


@EACH
def test_every_pack_is_complete_for_talks(code: str) -> None:
    """Sections, a type with a cadence, who talks to whom, rules, words, documents, a library."""
    scheme = shipped(code)
    sections = vars(scheme.regulation).values()

    assert all(text.endswith("。") and len(text) >= 20 for text in sections)
    assert any(t.cadence for t in scheme.talk_types)
    assert all(t.interviewer_words and t.subject_words and t.purpose for t in scheme.talk_types)
    assert all(t.basis for t in scheme.talk_types)
    assert {rule.code for rule in scheme.lint} >= WANTED_RULES
    assert [name for name in WANTED_WORDS if not scheme.terms(name)] == []
    assert scheme.duties
    assert scheme.triggers
    assert scheme.catalogues
    assert scheme.documents
    assert scheme.question_bank
    assert scheme.outline_form is not None
    assert scheme.focus_areas[-1].code == scheme_words.REST


@EACH
def test_thresholds_have_a_number(code: str) -> None:
    """OUT-01 a range, OUT-03 a share in percent, TLK-09 days."""
    rules = {rule.code: rule for rule in shipped(code).lint}

    assert 1 <= rules["OUT-01"].low <= rules["OUT-01"].high
    assert 10 <= rules["OUT-03"].high <= 60
    assert rules["TLK-09"].high > 0
    assert rules["OUT-04"].severity is Severity.INFO


def test_equal_codes_mean_equal_names_in_all_packs() -> None:
    """One register serves several schemes, so a level or an authority is the same in each."""
    names: dict[tuple[str, str], set[object]] = defaultdict(set)
    for scheme in map(shipped, codes()):
        for level in scheme.levels:
            names["level", level.code].add((level.name, level.rank, level.aliases))
        for authority in scheme.authorities:
            names["authority", authority.code].add(authority.name)
        for vocabulary in ("target_group", "team_rating", "mode", "event", "office", "paper"):
            for term in scheme.terms(vocabulary):
                names[vocabulary, term.code].add(term.name)

    assert {key: found for key, found in names.items() if len(found) > 1} == {}
    assert {code for kind, code in names if kind == "target_group"} >= {"rights", "money", "goods"}


@EACH
def test_sensitive_sources_are_marked(code: str) -> None:
    """AH13: what supervision and inspection found is not for everyone; the unknown is neither."""
    sources = {term.code: term for term in shipped(code).terms("source_kind")}

    assert sources["other"].sensitive
    assert sum(term.sensitive for term in sources.values()) > 1
    assert any(not term.sensitive for term in sources.values())


@EACH
def test_no_wording_uses_a_word_that_the_pack_forbids(code: str) -> None:
    """A pack that warns of a word must not print it."""
    scheme = shipped(code)
    rule = scheme.rule("WRD-01")
    assert rule is not None
    form = scheme.record_form
    printed = [*form.opening, form.closing, *form.phrases.values(), *form.headings.values()]
    printed += [t.purpose for t in scheme.talk_types]
    printed += [text for d in scheme.documents for text in (d.title, *d.paragraphs)]
    printed += [*scheme.question_bank, *vars(scheme.regulation).values()]

    found = [(word, text) for word in rule.words for text in printed if word in text]

    assert rule.words
    assert found == []


@EACH
def test_chinese_texts_use_chinese_punctuation(code: str) -> None:
    """No half-width comma, stop, colon or bracket between Chinese characters."""
    scheme = shipped(code)
    mixed = re.compile(r"[\u4e00-\u9fff][,;:!?()]|[,;:!?()][\u4e00-\u9fff]")
    form = scheme.record_form
    texts = [value for _, value in everything(dict(form.phrases)) if isinstance(value, str)]
    texts += [*form.opening, form.closing, *vars(scheme.regulation).values()]
    texts += [rule.text for rule in scheme.lint]
    texts += [text for t in scheme.talk_types for text in (t.interviewer_words, t.subject_words)]
    texts += [*scheme.question_bank, *(each.name for each in scheme.duties)]
    texts += [each.name for each in scheme.triggers]
    texts += [row.quote for row in scheme.rows]

    assert [text for text in texts if mixed.search(text)] == []


@EACH
def test_the_lists_fit_a_page(code: str) -> None:
    """Of 28 characters on a line the narrowest column has at least one and a half."""
    scheme = shipped(code)
    for columns in (scheme.problem_list, scheme.measure_list, scheme.deadline_list):
        whole = sum(column.share for column in columns)
        assert min(column.share * 28 / whole for column in columns) >= 1.5


@EACH
def test_a_shared_part_says_nothing_that_is_said_twice(code: str) -> None:
    """Every shared file is used by some pack, and packs hold no record form of their own."""
    versions = dict(LIBRARY.shipped_versions())
    own = (FOLDER / code / versions[code] / "scheme.toml").read_text("utf-8")
    used = re.search(r"^shared = \[(.*)\]$", own, re.MULTILINE)

    assert used is not None
    parts = {file.stem for file in (FOLDER / "shared").glob("*.toml")}
    assert parts == set(re.findall(r'"(\w+)"', used[1]))
    assert "[record_form" not in own


def test_the_political_talk_is_set_apart() -> None:
    """AH01 to AH07 and AH17: kind, direction, cadence, recorder and three to four questions."""
    anhui = shipped("anhui")
    talk_type = anhui.talk_type("political_supervision")
    rule = anhui.rule("OUT-01")

    assert {t.code for t in anhui.talk_types} >= {"work_communication", "admonition", "integrity"}
    assert talk_type.direction is Direction.ONE_LEVEL_DOWN
    assert talk_type.interviewer_must_be_head
    assert talk_type.cadence is not None
    assert (talk_type.cadence.count, talk_type.cadence.before) == (1, "democratic_life_meeting")
    assert rule is not None
    assert (rule.low, rule.high, rule.severity) == (3, 4, Severity.WARNING)


def test_terms_and_reports_hang_together() -> None:
    """AH25, AH30 to AH33: lists at once, two reports, one look back, year end for one group."""
    anhui = shipped("anhui")
    by_code = {report.code: report for report in anhui.reports}
    report = by_code["rectification_report"]
    term = anhui.deadline(report.deadline)

    assert len(by_code) == 3
    assert report.authorities == ("central",)
    assert term is not None
    assert term.kind is DayKind.YEAR_END
    assert by_code["special_report"].addressees == ("中央纪委国家监委", "中央组织部")


@pytest.mark.parametrize(
    ("code", "talk_type", "count", "period", "until"),
    [
        ("anhui", "political_supervision", 1, "year", ""),  # AH04
        ("xiamen", "duty_report", 1, "year", "02-end"),  # XM27
        ("binzhou", "stationed_supervision", 1, "quarter", ""),  # BZ10
        ("jinchang", "supervision", 1, "half_year", ""),  # JC03
        ("jinchang", "research_visit", 1, "year", ""),  # JC11
    ],
)
def test_cadences_are_those_of_the_sources(
    code: str, talk_type: str, count: int, period: str, until: str
) -> None:
    """How often, in which period, until when."""
    cadence = shipped(code).talk_type(talk_type).cadence

    assert cadence is not None
    assert (cadence.count, cadence.period.value, cadence.until) == (count, period, until)


@pytest.mark.parametrize(
    ("code", "catalogue", "counts"),
    [
        ("binzhou", "common_problems", (7, 86, 232)),  # BZ12
        ("binzhou", "supervision_focus", (8, 30)),  # BZ09
        ("xiamen", "responsibilities", (6, 28)),  # XM02
        ("jinchang", "measures", (3, 21, 50)),  # JC02
        ("anhui", "three_checks_three_questions", (2, 6)),  # AH26
        ("binzhou", "six_ones", (1, 6)),  # BZ02
    ],
)
def test_catalogues_have_the_numbers_of_the_sources(
    code: str, catalogue: str, counts: tuple[int, ...]
) -> None:
    """The count check compares with these."""
    by_code = {each.code: each for each in shipped(code).catalogues}

    assert by_code[catalogue].counts == counts


@EACH
def test_days_that_no_source_gives_are_said_to_be_ours(code: str) -> None:
    """Whoever reads the terms sees which numbers the office has yet to settle."""
    unmarked = [
        rule.code
        for rule in shipped(code).deadlines
        if rule.days and not any(word in rule.source for word in ("本程序建议", "待核"))
    ]

    assert unmarked == []


@pytest.mark.parametrize(
    ("code", "duty", "names"),
    [
        (
            "jinchang",  # JC11
            "research_visits",
            ["日常了解", "集中调研", "一线考察", "进项目", "进现场", "进一线"],
        ),
        ("xiamen", "annual_check", ["重点检查", "交叉检查", "委托检查"]),  # XM17
    ],
)
def test_what_was_done_is_noted_by_the_words_of_the_source(
    code: str, duty: str, names: list[str]
) -> None:
    """A visit and a check have their kinds."""
    scheme = shipped(code)
    (found,) = [each for each in scheme.duties if each.code == duty]

    assert [term.name for term in scheme.terms(found.kinds)] == names


def test_jinchang_sets_duties_and_a_strict_threshold() -> None:
    """JC03: two, one and one a year; JC13: strictly below 80, or a team rated average."""
    jinchang = shipped("jinchang")
    duties = {duty.code: duty.cadence.count for duty in jinchang.duties}
    triggers = {trigger.kind.value: trigger.value for trigger in jinchang.triggers}

    assert (duties["research"], duties["party_lecture"], duties["special_check"]) == (2, 1, 1)
    assert (triggers["score_below"], triggers["team_rating"]) == ("80", "average")


def test_the_seven_not_doings_stand_word_for_word() -> None:
    """JC08."""
    words = [term.name for term in shipped("jinchang").terms("problem_kind")]

    assert [word[-3:] for word in words[:7]] == [
        *("不思为", "不勤为", "不善为", "不敢为", "不细为", "不想为", "不正为")
    ]
