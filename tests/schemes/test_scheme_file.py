"""A scheme file is taken whole or refused with every fault, each on its line."""

from pathlib import Path

import pytest

from app.domain.cadence import Period
from app.domain.scheme import Direction
from app.domain.stage import TalkStage
from app.schemes.scheme_file import LONGEST_FILE, read_scheme
from app.services.errors import SchemeBrokenError, SchemeComplaint
from app.services.ports.scheme_files import MOST_COMPLAINTS

TINY = Path(__file__).with_name("tiny.toml").read_text("utf-8")


def _faults(text: str) -> tuple[SchemeComplaint, ...]:
    with pytest.raises(SchemeBrokenError) as refused:
        read_scheme(text, "tiny.toml")
    return refused.value.complaints


def _broken(old: str, new: str) -> SchemeComplaint:
    """Return the only complaint after one replacement, which must stand on the line changed."""
    assert TINY.count(old) == 1
    (complaint,) = _faults(TINY.replace(old, new))
    return complaint


def _line_of(text: str, part: str) -> int:
    return text[: text.index(part)].count("\n") + 1


def test_a_whole_scheme_is_read_into_the_model() -> None:
    """Texts, choices, sets and nested tables arrive as the model has them."""
    scheme = read_scheme(TINY, "tiny.toml")

    talk_type = scheme.talk_type("duty")
    assert talk_type.direction is Direction.FREE
    assert talk_type.stages == {TalkStage.APPROVED}
    assert talk_type.cadence is not None
    assert talk_type.cadence.period is Period.HALF_YEAR
    assert scheme.bases[0].number == ""
    assert scheme.record_form.tables["corrections"][0].title == "更正为"


@pytest.mark.parametrize(
    ("old", "new", "key", "reason", "detail"),
    [
        ('title = "《关', 'titel = ""\ntitle = "《关', "bases[1].titel", "unknown_key", "title"),
        ('kind = "working_days"\n', "", "deadlines[1].kind", "missing_key", ""),
        ("days = 3", 'days = "3"', "deadlines[1].days", "wrong_type", "integer"),
        ("days = 3", "days = true", "deadlines[1].days", "wrong_type", "integer"),
        ("days = 3", "days = -1", "deadlines[1].days", "bad_value", "-1 ≠ 0…3660"),
        ("low = 1", "low = 5", "lint[1].low", "bad_value", "5 > 2"),
        ('"OUT-01"', '"OUT-77"', "lint[1].code", "unknown_reference", "OUT-77"),
        ('"approved"]', '"signed"]', "talk_types[1].stages[1]", "bad_value", None),
        ('direction = "free"', 'direction = "up"', "talk_types[1].direction", "bad_value", None),
        ('"subject", "rec', '"boss", "rec', "talk_types[1].required_roles[2]", "bad_value", None),
        ('= ["notice"]', '= ["letter"]', "talk_types[1].basis[1]", "unknown_reference", "letter"),
        (
            '{ code = "other", name',
            '{ code = "duty", name',
            "focus_areas[2].code",
            "duplicate",
            "duty",
        ),
        (
            'value = "time"',
            'value = "colour"',
            "record_form.head[1].value",
            "unknown_reference",
            None,
        ),
        ('remark = "注"', 'shout = "注"', "record_form.entry_words.shout", "unknown_key", None),
        ("{interviewer}。", "{boss}。", "record_form.opening[1]", "unknown_reference", "{boss}"),
        (
            "更正{corrections}处、补充{supplements}处，见表",
            "更正数处",
            "record_form.phrases.correction_count",
            "bad_value",
            "+ {corrections}",
        ),
        ("{start}—", "{start.__class__}—", "record_form.phrases.time_range", "bad_value", None),
        ("{start}—", "{start", "record_form.phrases.time_range", "bad_value", None),
        (
            'closing = "已阅',
            'closing = "{name}已阅',
            "record_form.closing",
            "unknown_reference",
            "{name}",
        ),
        ('office = "云溪', 'office = "\\u202E云溪', "office", "bad_value", None),
        ('office = "云溪市纪委监委"', 'office = ""', "office", "bad_value", '""'),
        ('"2026-01-01"', '"2026-02-30"', "effective_from", "bad_value", "2026-02-30"),
        ('outline_script = ["提问"]', "outline_script = []", "outline_script", "bad_value", "[]"),
        ('code = "notice"', 'code = "No Tice"', "bases[1].code", "bad_value", None),
    ],
)
def test_a_fault_is_named_with_line_and_key(
    old: str, new: str, key: str, reason: str, detail: str | None
) -> None:
    """Line, dotted key, reason code and the value that was found."""
    complaints = _faults(TINY.replace(old, new, 1))

    found = {(c.key, c.reason): c for c in complaints}[key, reason]
    assert found.file == "tiny.toml"
    if reason != "missing_key":
        assert found.line == _line_of(TINY, old)
    if detail is not None:
        assert found.detail == detail


def test_a_missing_key_points_at_the_table_that_lacks_it() -> None:
    """There is no line for what is not there."""
    complaint = _broken('record_title = "履职谈话记录"\n', "")

    assert (complaint.key, complaint.line) == (
        "talk_types[1].record_title",
        _line_of(TINY, "[[talk_types]]"),
    )


def test_all_faults_are_told_at_once_in_the_order_of_the_file() -> None:
    """Faults of form and of meaning do not hide one another."""
    text = (
        TINY.replace("rank = 2", 'rank = "2"')
        .replace('basis = ["notice"]', 'basis = ["gone"]')
        .replace("days = 3\n", "")
        .replace("{start}—{end}", "{begin}—{end}")
    )

    found = [(c.line, c.key, c.reason) for c in _faults(text)]

    assert found == [
        (_line_of(text, "rank = "), "levels[2].rank", "wrong_type"),
        (_line_of(text, "basis = "), "talk_types[1].basis[1]", "unknown_reference"),
        (_line_of(text, "[[deadlines]]"), "deadlines[1].days", "missing_key"),
        (_line_of(text, "time_range"), "record_form.phrases.time_range", "unknown_reference"),
        (_line_of(text, "time_range"), "record_form.phrases.time_range", "bad_value"),
    ]


def test_a_role_without_a_word_is_missing() -> None:
    """Every role needs its word in records."""
    complaint = _broken('  { role = "archivist", name = "档案员" },\n', "")

    assert (complaint.key, complaint.reason) == ("roles.archivist", "missing_key")


def test_a_text_that_is_far_too_long_is_not_even_parsed() -> None:
    """It has no line, only a length."""
    (complaint,) = _faults("#" * (LONGEST_FILE + 1))
    assert (complaint.reason, complaint.line) == ("too_large", 0)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("a = 1\nb = \n", 2),
        ('a = 1\n\nb = "unfinished', 3),
        ("a = 1\na = 2\n", 2),
        ("a = " + "9" * 5000 + "\n\nb = 1", 1),
        ("b = 1\na = " + "[" * 5000, 2),
        ("b = [\n" + "[\n" * 60 + "]" * 61, 41),
        ("b = 1\n\na = " + "{a = " * 60 + "1" + "}" * 60, 3),
        ("b = 1\n[" + "a." * 20_000 + "a]", 2),
        ("b = 1\n" + "a . " * 20_000 + "a = 1", 2),
        ('b = 1\n"a"' + '."a"' * 20_000 + " = 1", 2),
    ],
)
def test_what_is_not_toml_is_a_syntax_fault(text: str, line: int) -> None:
    """The line is tomllib's own, or that of what lies too deep."""
    (complaint,) = _faults(text)

    assert (complaint.reason, complaint.line) == ("syntax", line)


def test_a_text_full_of_faults_is_refused_with_the_first_of_them() -> None:
    """A megabyte of another program's keys makes no list that nobody can read."""
    many = "".join(f"key{number} = 1\n" for number in range(50_000))

    assert len(_faults(f'format = "tanlu-scheme/1"\n{many}')) == MOST_COMPLAINTS


def test_dots_and_brackets_in_texts_are_no_nesting() -> None:
    """Leaders of a table of contents, numbers of clauses and brackets are words."""
    words = "1.1.1 目的" + "." * 90 + "[[[[[[" * 20 + "a. b. c. d" * 30

    assert read_scheme(TINY.replace("云溪市纪委监委", words, 1), "tiny.toml").office == words


@pytest.mark.parametrize("depth", [50, 150, 250, 300, 320, 400])
def test_deep_nesting_is_refused_not_suffered(depth: int) -> None:
    """No depth of lists takes the reader down."""
    assert _faults('format = "tanlu-scheme/1"\na = ' + "[" * depth + "]" * depth)


def test_another_format_is_refused_before_anything_else() -> None:
    """A later format would be misread key by key; one complaint says it all."""
    complaint = _broken("tanlu-scheme/1", "tanlu-scheme/2")

    assert (complaint.key, complaint.line, complaint.reason) == ("format", 2, "bad_value")
    assert [c.reason for c in _faults('code = "x"')] == ["missing_key"]
