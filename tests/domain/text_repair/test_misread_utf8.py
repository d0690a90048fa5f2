"""UTF-8 that was read as GBK: whole texts, single paragraphs, and pieces of a line."""

from random import Random

import pytest

from app.domain.text_repair.damage import DamageClass, applied
from app.domain.text_repair.repair import repair
from app.machine.repair_tables import CharacterTables
from tests import builders_damage as damage

_CASES = 150


def _misread(text: str, mark: str) -> str:
    return text.encode("utf-8").decode("gb18030", "replace").replace("\ufffd", mark)


@pytest.mark.parametrize("mark", ["?", "\ufffd"])
@pytest.mark.parametrize(
    "pattern",
    ["{bad}", "{a}\n{bad}\n{b}", "{a}{bad}{b}", "{bad}{b}", "{a}{bad}", "{a}{year}{bad}{b}"],
)
def test_misread_text_is_read_again(pattern: str, mark: str, tables: CharacterTables) -> None:
    """Alone, between good paragraphs, and beside good text on one line; lost bytes are filled."""
    random = Random(pattern + mark)  # noqa: S311  (the same texts each time)
    for _ in range(_CASES):
        a, b, middle = (damage.clean_text(random, random.choice((1, 2, 3))) for _ in range(3))
        year = "2024年5月，"
        good = {"a": a, "b": b, "bad": middle, "year": year}
        bad = good | {"bad": _misread(middle, mark), "year": _misread(year, mark)}
        text = pattern.format(**bad)
        repaired = repair(text, tables)

        assert repaired.text == pattern.format(**good)
        assert applied(text, repaired.changes) == repaired.text


def test_what_is_lost_for_good_is_pointed_at(tables: CharacterTables) -> None:
    """Nothing can be read from what a reader put for bytes it did not know."""
    repaired = repair("工作锟斤拷锟斤拷报告", tables)

    assert repaired.text == "工作锟斤拷锟斤拷报告"
    assert [hint.kind for hint in repaired.hints] == [DamageClass.MISREAD_UTF8]
