"""Every key of a scheme has a word a person knows."""

from collections.abc import Iterator

import pytest

from app.domain.scheme_edit import pattern_of
from app.schemes.toml_editing import TomlEditing
from app.services.errors import SchemeComplaint
from app.services.scheme_form import FieldShape, FormField, FormGroup, form_of
from tests.builders_schemes import codes, shipped_text
from ui.screens.schemes.choice_words import choice_word
from ui.screens.schemes.complaint_words import advice
from ui.screens.schemes.field_words import field_word, heading

TEXTS = TomlEditing()


def everything(group: FormGroup) -> Iterator[FormGroup | FormField]:
    """Yield all groups and fields."""
    yield group
    yield from group.fields
    for inner in group.groups:
        yield from everything(inner)


@pytest.mark.parametrize("code", codes())
def test_no_key_of_a_shipped_pack_is_shown_raw(code: str) -> None:
    """A form asks in the office's language, not in that of the file."""
    form = form_of(TEXTS.document(shipped_text(code)), TEXTS)
    parts = [part.path for part in everything(form) if part.path]
    raw = {pattern_of(p) for p in parts if isinstance(p[-1], str) and field_word(p) == p[-1]}
    assert raw == set()


def test_no_choice_of_the_programs_own_is_shown_raw() -> None:
    """Codes of kinds and roles have words; rules, columns and places may go by their code."""
    form = form_of(TEXTS.document(shipped_text("anhui")), TEXTS)
    shown = [part for part in everything(form) if isinstance(part, FormField)]
    raw = {
        pattern_of(field.path): [c for c, name in field.choices if not name and choice_word(c) == c]
        for field in shown
        if field.shape in (FieldShape.CHOICE, FieldShape.CHOICES) and field.path[-1] != "value"
    }
    by_code = ("code", "rows.*.where")
    assert {
        path: codes for path, codes in raw.items() if codes and not path.endswith(by_code)
    } == {}


def test_an_unknown_key_is_called_by_itself() -> None:
    """A key that a later program brings is shown, never hidden."""
    assert field_word(("talk_types", 0, "brand_new")) == "brand_new"
    names = ("", "提醒谈话", "")
    assert heading(("talk_types", 0, "name"), names) == "谈话种类 › 提醒谈话 › 名称"


@pytest.mark.parametrize(
    ("reason", "key", "detail", "said"),
    [
        ("missing_key", "name", "", "必须有"),
        ("wrong_type", "deadlines[1].days", "integer", "整数"),
        ("bad_value", "name", '""', "不能为空"),
        ("bad_value", "deadlines[1].days", "9 ≠ 0…5", "0 到 5 之间"),
        ("bad_value", "lint[1].low", "4 > 3", "不能大于 3"),
        ("bad_value", "record_form.phrases.left", "+ {time}", "必须有 {time}"),
        ("bad_value", "effective_from", "2026-02-30", "不是日期"),
        ("bad_value", "office", "市委\u3000\u202e", "“市委<U+3000><U+202E>”"),
        ("bad_value", "campaigns[1].opens", "13-01", "月-日"),
        ("bad_value", "campaigns[1].closes", "03-05 > 02-end", "03-05 不能大于 02-end"),
        ("bad_value", "levels[1].code", "9a", "不能作代码"),
        ("duplicate", "levels[2].code", "city", "换一个"),
        ("unknown_reference", "record_form.opening[1]", "{x}", "不能用 {x}"),
        ("unknown_reference", "talk_types[1].basis[1]", "law", "找不到“law”"),
        ("unknown_reference", "talk_types[1].basis[1]", "lawz → law", "是不是“law”"),
        ("missing_key", "format", "tanlu-scheme/1", "不像本程序的制度文件"),
        ("unknown_key", "dayz", "days", "相近的有：days"),
        ("unknown_key", "zzz", "days | name", "可以用的有：days | name"),
        ("syntax", "", "nesting", "套了太多层"),
        ("syntax", "", "Exceeds the limit (4300 digits) for integer string", "数字太长"),
        ("syntax", "", "Cannot overwrite a value (at line 2, column 5)", "删去一处"),
        ("too_large", "", "9 > 8", "太大"),
        ("bad_value", "lint[1].high", "120 > 100 %", "不能大于 100"),
        ("bad_value", "campaigns[1].closes", "06-01 > 05-01", "06-01 不能大于 05-01"),
        ("bad_value", "format", "tanlu-scheme/2 ≠ tanlu-scheme/1", "更新程序"),
        ("bad_value", "duties[2].cadence.until", "11-30 ≠ period = month", "改为每年"),
        ("bad_value", "deadlines[1].days", "20 ≠ year_end", "改为 0"),
        ("bad_value", "triggers[1].value", "5 ≠ post_change", "删去“5”"),
        ("bad_value", "catalogues[1].levels", "4 ≠ 2 | 3", "两级或三级"),
        ("bad_value", "catalogues[1].counts", "counts 2 ≠ levels 3", "每级一个"),
        ("bad_value", "catalogues[1].counts", "7 · 6", "每级一个"),
        ("no_text", "", "", "UTF-8"),
    ],
)
def test_each_fault_says_what_to_do(reason: str, key: str, detail: str, said: str) -> None:
    """In one sentence, with the value that is wrong and those that are right."""
    assert said in advice(SchemeComplaint("x.toml", 1, key, reason, detail))
