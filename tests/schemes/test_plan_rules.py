"""What a scheme says about planning is checked: each fault with its line, key and detail."""

from pathlib import Path

import pytest

from app.domain.cadence import Period
from app.schemes.scheme_file import read_scheme
from app.services.errors import SchemeBrokenError, SchemeComplaint

FOLDER = Path(__file__).parent
BASE = (FOLDER / "first_format.toml").read_text("utf-8")
PLAN = """
[[duties]]
code = "lecture"
name = "讲党课"
actor = "书记"
cadence = { count = 2, period = "year", until = "02-end", groups = ["head"], levels = ["county"] }
source = "通知第六条"

[[triggers]]
code = "low_score"
name = "得分低"
kind = "score_below"
value = "80"
talk_type = "duty"
source = "通知第七条"

[[triggers]]
code = "poor_team"
name = "班子一般"
kind = "team_rating"
value = "average"
talk_type = "duty"
source = "通知第七条"

[[triggers]]
code = "new_post"
name = "新任职"
kind = "post_change"
talk_type = "duty"
source = "通知第八条"

[[campaigns]]
code = "spring"
name = "春季"
talk_type = "duty"
opens = "03-01"
closes = "05-31"

[[catalogues]]
code = "library"
name = "表现库"
levels = ["领域", "条", "表现"]
counts = [7, 86, 232]
source = "通知第九条"

[[vocabularies.target_group]]
code = "head"
name = "一把手"

[[vocabularies.team_rating]]
code = "average"
name = "一般"

[[rows]]
id = "TT01"
quote = "每年讲党课"
where = ["plan.duties"]

[[lint]]
code = "OUT-03"
severity = "warning"
source = "通知第十条"
text = "不应雷同。"
high = 30
"""


def _faults(text: str) -> tuple[SchemeComplaint, ...]:
    with pytest.raises(SchemeBrokenError) as refused:
        read_scheme(text, "tiny.toml")
    return refused.value.complaints


def test_a_whole_plan_is_read() -> None:
    """Cadences, triggers, catalogues and rows arrive as the model has them."""
    scheme = read_scheme(BASE + PLAN, "tiny.toml")

    (duty,) = [each for each in scheme.duties if each.code == "lecture"]
    assert (duty.cadence.count, duty.cadence.period) == (2, Period.YEAR)
    assert duty.cadence.until == "02-end"
    assert [each.value for each in scheme.triggers if each.code == "low_score"] == ["80"]
    assert any(each.counts == (7, 86, 232) for each in scheme.catalogues)
    assert scheme.rows[-1].where == ("plan.duties",)


@pytest.mark.parametrize(
    ("old", "new", "key", "reason", "detail"),
    [
        ('until = "02-end"', 'until = "02-30"', "duties[1].cadence.until", "bad_value", "02-30"),
        ('until = "02-end"', 'until = "02-29"', "duties[1].cadence.until", "bad_value", "02-29"),
        ('until = "02-end"', 'until = "13-01"', "duties[1].cadence.until", "bad_value", "13-01"),
        ('until = "02-end"', 'until = "end"', "duties[1].cadence.until", "bad_value", "end"),
        (
            'period = "year", until = "02-end"',
            'period = "month", until = "02-end"',
            "duties[1].cadence.until",
            "bad_value",
            "02-end ≠ period = month",
        ),
        ('"year", until', '"yaer", until', "duties[1].cadence.period", "bad_value", None),
        ("count = 2, period", "count = 0, period", "duties[1].cadence.count", "bad_value", None),
        (
            '"通知第六条"',
            '"通知第六条"\nkinds = "ways"',
            "duties[1].kinds",
            "unknown_reference",
            "ways",
        ),
        ('id = "TT01"', 'id = ["TT01"]', "rows[1].id", "wrong_type", "string"),
        ("groups = [", "group = [", "duties[1].cadence.group", "unknown_key", "groups"),
        ('["head"]', '["haed"]', "duties[1].cadence.groups[1]", "unknown_reference", "haed"),
        ('["county"]', '["countie"]', "duties[1].cadence.levels[1]", "unknown_reference", None),
        ('value = "80"', 'value = "八十"', "triggers[1].value", "bad_value", "八十"),
        ('value = "80"\n', "", "triggers[1]", "bad_value", "0…9999.99"),
        ('"average"\ntalk', '"avarage"\ntalk', "triggers[2].value", "unknown_reference", "avarage"),
        (
            '"post_change"\n',
            '"post_change"\nvalue = "80"\n',
            "triggers[3].value",
            "bad_value",
            "80 ≠ post_change",
        ),
        (
            'talk_type = "duty"\nsource = "通知第八条"',
            'source = "通知第八条"',
            "triggers[3].talk_type",
            "missing_key",
            "talk_type | document",
        ),
        (
            'talk_type = "duty"\nsource = "通知第八条"',
            'talk_type = "dutyy"\nsource = "通知第八条"',
            "triggers[3].talk_type",
            "unknown_reference",
            "dutyy → duty",
        ),
        ('opens = "03-01"', 'opens = "02-30"', "campaigns[1].opens", "bad_value", "02-30"),
        ('"05-31"', '"02-01"', "campaigns[1].closes", "bad_value", "03-01 > 02-01"),
        ("[7, 86, 232]", "[7, 86]", "catalogues[1].counts", "bad_value", "counts 2 ≠ levels 3"),
        ("[7, 86, 232]", "[7, 86, 23]", "catalogues[1].counts", "bad_value", "7 · 86 · 23"),
        ("[7, 86, 232]", "[0, 86, 232]", "catalogues[1].counts", "bad_value", "0 · 86 · 232"),
        ('"领域", "条", ', "", "catalogues[1].levels", "bad_value", "1 ≠ 2 | 3"),
        (
            "plan.duties",
            "plan.dutis",
            "rows[1].where[1]",
            "unknown_reference",
            "plan.dutis → plan.duties",
        ),
        ('["plan.duties"]', "[]", "rows[1].where", "bad_value", "[]"),
        ('id = "TT01"', 'id = "T1"', "rows[1].id", "bad_value", "T1"),
        ("high = 30", "high = 130", "lint[2].high", "bad_value", "130 > 100 %"),
    ],
)
def test_a_fault_of_the_plan_is_named(
    old: str, new: str, key: str, reason: str, detail: str | None
) -> None:
    """Line, dotted key, reason and what was found there, the nearest known word with it."""
    assert PLAN.count(old) == 1
    text = BASE + PLAN
    complaints = _faults(BASE + PLAN.replace(old, new))

    found = {(c.key, c.reason): c for c in complaints}[key, reason]
    if detail is not None:
        assert found.detail == detail
    if reason != "missing_key" and new:
        start = len(BASE) + PLAN.index(old)
        first, last = (text[:end].count("\n") + 1 for end in (start, start + len(old)))
        assert first <= found.line <= last + 1


def test_a_year_end_counts_no_days() -> None:
    """A term that ends on 31 December is not also a number of days."""
    text = BASE.replace('kind = "working_days"\ndays = 3', 'kind = "year_end"\ndays = 3')

    (complaint,) = _faults(text)

    assert (complaint.key, complaint.detail) == ("deadlines[1].days", "3 ≠ year_end")


def test_a_row_stands_once() -> None:
    """Two rows of one id would contradict one another in the table."""
    text = BASE + PLAN + '\n[[rows]]\nid = "TT01"\nquote = "又一次"\nwhere = ["library.entries"]\n'

    (complaint,) = _faults(text)

    assert (complaint.key, complaint.reason) == ("rows[2].id", "duplicate")


def test_the_first_format_goes_on_being_readable() -> None:
    """A vault holds texts of the first releases for as long as their talks are kept."""
    scheme = read_scheme(BASE, "first")

    assert scheme.talk_type("duty").documents == ()
    assert (scheme.duties, scheme.triggers, scheme.catalogues, scheme.rows) == ((), (), (), ())
