"""The packs that ship: whole, complete against their source, and worded with respect."""

import re
from datetime import date
from pathlib import Path

import pytest

from app.domain import scheme_words
from app.domain.scheme import DayKind, Direction, Scheme, Severity
from app.schemes.path_patterns import everything
from app.schemes.scheme_library import SchemeLibrary
from app.services.errors import SchemeBrokenError

FOLDER = Path(__file__).parents[2] / "resources" / "schemes"
FILES = sorted(FOLDER.glob("*/*/scheme.toml"))


@pytest.fixture(scope="module")
def anhui() -> Scheme:
    """Return the Anhui pack."""
    text = (FOLDER / "anhui" / "1" / "scheme.toml").read_text("utf-8")
    return SchemeLibrary(FOLDER).read(text, "anhui")


@pytest.mark.parametrize("file", FILES, ids=lambda f: "-".join(f.parts[-3:-1]))
def test_every_pack_is_whole_and_lies_where_it_says(file: Path) -> None:
    """Folder names are code and version."""
    scheme = SchemeLibrary(FOLDER).read(file.read_text("utf-8"), file.name)

    assert (scheme.code, scheme.version) == file.parts[-3:-1]
    assert date.fromisoformat(scheme.effective_from)


def test_the_library_gives_every_pack_old_versions_first(tmp_path: Path) -> None:
    """Version 10 comes after version 2."""
    for version in ("10", "2", "2.1"):
        (tmp_path / "tiny" / version).mkdir(parents=True)
        (tmp_path / "tiny" / version / "scheme.toml").write_bytes(f"\ufeff# {version}".encode())

    assert SchemeLibrary(tmp_path).shipped() == ("# 2", "# 2.1", "# 10")
    assert len(SchemeLibrary(FOLDER).shipped()) == len(FILES)


def test_a_pack_that_is_not_utf8_is_refused_with_its_line(tmp_path: Path) -> None:
    """An editor that saved GBK is a likely mishap."""
    (tmp_path / "tiny" / "1").mkdir(parents=True)
    (tmp_path / "tiny" / "1" / "scheme.toml").write_bytes('# ok\nname = "谈话"'.encode("gbk"))

    with pytest.raises(SchemeBrokenError) as refused:
        SchemeLibrary(tmp_path).shipped()

    complaint = refused.value.complaints[0]
    assert (complaint.file, complaint.line) == ("tiny/1/scheme.toml", 2)


def test_the_anhui_pack_answers_every_row_of_its_source() -> None:
    """Each of AH01 to AH39 is cited beside the value it led to, or said to have none."""
    text = (FOLDER / "anhui" / "1" / "scheme.toml").read_text("utf-8")
    cited = set(re.findall(r"AH\d\d", text))
    for first, last in re.findall(r"AH(\d\d)—AH(\d\d)", text.split("format =")[1]):
        cited |= {f"AH{n:02}" for n in range(int(first), int(last) + 1)}

    assert {f"AH{n:02}" for n in range(1, 40)} <= cited


def test_the_political_talk_is_set_apart(anhui: Scheme) -> None:
    """AH01 to AH07 and AH17: kind, direction, cadence, recorder and three to four questions."""
    talk_type = anhui.talk_type("political_supervision")
    rule = anhui.rule("OUT-01")

    assert {t.code for t in anhui.talk_types} >= {"work_communication", "admonition", "integrity"}
    assert talk_type.direction is Direction.ONE_LEVEL_DOWN
    assert talk_type.cadence is not None
    assert (talk_type.cadence.count, talk_type.cadence.before) == (1, "democratic_life_meeting")
    assert rule is not None
    assert (rule.low, rule.high, rule.severity) == (3, 4, Severity.WARNING)


def test_focus_coverage_never_blocks(anhui: Scheme) -> None:
    """AH10 and AH11: four areas and the rest; coverage is shown only."""
    rule = anhui.rule("OUT-04")

    assert len(anhui.focus_areas) == 5
    assert anhui.focus_areas[-1].code == scheme_words.REST
    assert rule is not None
    assert rule.severity is Severity.INFO


def test_terms_and_reports_hang_together(anhui: Scheme) -> None:
    """AH25, AH30 to AH33: lists at once, two reports, one look back, year end for one group."""
    by_code = {report.code: report for report in anhui.reports}
    report = by_code["rectification_report"]
    term = anhui.deadline(report.deadline)

    assert len(by_code) == 3
    assert report.authorities == ("central",)
    assert term is not None
    assert term.kind is DayKind.YEAR_END
    assert by_code["special_report"].addressees == ("中央纪委国家监委", "中央组织部")


def test_sensitive_sources_are_marked(anhui: Scheme) -> None:
    """AH13: what supervision and inspection found is not for everyone."""
    sensitive = {term.name for term in anhui.terms("source_kind") if term.sensitive}

    assert {"日常监督检查", "审查调查", "巡视巡察"} <= sensitive


def test_no_wording_uses_a_word_that_the_pack_forbids(anhui: Scheme) -> None:
    """A pack that warns of a word must not print it."""
    rule = anhui.rule("WRD-01")
    assert rule is not None
    form = anhui.record_form
    printed = [*form.opening, form.closing, *form.phrases.values(), *form.headings.values()]
    printed += [t.purpose for t in anhui.talk_types]

    found = [(word, text) for word in rule.words for text in printed if word in text]

    assert rule.words
    assert found == []


def test_chinese_texts_use_chinese_punctuation(anhui: Scheme) -> None:
    """No half-width comma, stop, colon or bracket between Chinese characters."""
    mixed = re.compile(r"[\u4e00-\u9fff][,;:!?()]|[,;:!?()][\u4e00-\u9fff]")
    form = anhui.record_form
    texts = [value for _, value in everything(dict(form.phrases)) if isinstance(value, str)]
    texts += [*form.opening, form.closing, *vars(anhui.regulation).values()]
    texts += [rule.text for rule in anhui.lint]

    assert [text for text in texts if mixed.search(text)] == []


def test_the_lists_fit_a_page(anhui: Scheme) -> None:
    """Of 28 characters on a line the narrowest column has at least one and a half."""
    for columns in (anhui.problem_list, anhui.measure_list, anhui.deadline_list):
        whole = sum(column.share for column in columns)
        assert min(column.share * 28 / whole for column in columns) >= 1.5
