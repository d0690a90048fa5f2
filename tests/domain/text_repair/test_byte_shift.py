"""Text that slipped by one byte without a note before it: read anew, or left as it is."""

from random import Random

import pytest

from app.domain.text_repair.damage import DamageClass, applied
from app.domain.text_repair.repair import Repaired, repair
from app.machine.repair_tables import CharacterTables
from tests import builders_damage as damage

_CASES = 300
_RARE = "瞿綦暨谌亓郗晁禚闫郇滕嵇蔺佘濮岑璩阚邬厍"


def _checked(text: str, tables: CharacterTables) -> Repaired:
    repaired = repair(text, tables)
    assert applied(text, repaired.changes) == repaired.text
    return repaired


@pytest.mark.parametrize(
    ("damaged", "clean"),
    [
        ("監督?jiē)勗捴贫?在五月", "监督谈话制�在五月"),
        ("會議表?xíng)?要認真整改", "会议表�要认真整改"),
    ],
)
def test_a_sign_lost_with_its_comma_is_no_question(
    damaged: str, clean: str, tables: CharacterTables
) -> None:
    """The place is marked as unreadable, said to be a guess once, and never asks anything."""
    repaired = _checked(damaged, tables)
    assert repaired.text == clean
    assert [hint.kind for hint in repaired.hints] == [DamageClass.BYTE_SHIFT]


@pytest.mark.parametrize(
    ("damaged", "clean"),
    [
        ("?!盵1]", "。”[1]"),
        ("都要求做到位?!盵1]", "都要求做到位。”[1]"),
        ("這是對的?!盵1]對于", "这是对的。”[1]对于"),
        ("说得对?!盵1]\n2022年?!盵2]12人", "说得对。”[1]\n2022年。”[2]12人"),
    ],
)
def test_a_lost_first_byte_of_punctuation(
    damaged: str, clean: str, tables: CharacterTables
) -> None:
    """The row of the table, in simplified and traditional text, before figures, several times."""
    assert _checked(damaged, tables).text == clean


@pytest.mark.parametrize(
    "text", ["真的？！他", "什么？！", "?!?\n", "对吗？瞿秋白同志", "甲？！\n乙"]
)
def test_genuine_marks_stay(text: str, tables: CharacterTables) -> None:
    """A question with an exclamation is no damage."""
    assert _checked(text, tables).text == text
    half = _checked(text.replace("？", "?").replace("！", "!"), tables)
    assert DamageClass.BYTE_SHIFT not in half.counts


def test_lost_punctuation_is_found_again(tables: CharacterTables) -> None:
    """Invented texts of both scripts; none comes out as another text."""
    random = Random("lone")  # noqa: S311  (the same texts each time)
    right = tried = 0
    for _ in range(_CASES):
        clean = damage.clean_text(random)
        for source in (clean, damage.traditional(clean)):
            if (damaged := damage.lone(source, random)) is not None:
                tried += 1
                right += _checked(damaged, tables).text == clean

    assert tried > _CASES / 2
    assert right >= 0.95 * tried


def test_rare_names_behind_a_question_are_left_alone(tables: CharacterTables) -> None:
    """A question mark before a rare name is no damage."""
    random = Random("names")  # noqa: S311  (the same texts each time)
    for _ in range(_CASES):
        clean = damage.clean_text(random)
        at = random.randrange(len(clean))
        name = "".join(random.choices(_RARE, k=random.choice((1, 1, 2))))
        for source in (clean, damage.traditional(clean)):
            text = source[:at] + random.choice(("?", "?!", "？")) + name + source[at:]
            assert DamageClass.BYTE_SHIFT not in _checked(text, tables).counts


def test_a_guess_is_pointed_at(tables: CharacterTables) -> None:
    """Where two readings are possible, or a byte is lost for good, a person is asked to look."""
    random = Random("guess")  # noqa: S311  (the same texts each time)
    for _ in range(_CASES):
        clean = damage.clean_text(random)
        damaged = damage.shifted(clean, random)
        if damaged is None:
            continue
        repaired = _checked(damaged, tables)
        hints = [hint for hint in repaired.hints if hint.kind is DamageClass.BYTE_SHIFT]
        assert repaired.text == clean or hints
        assert all(damaged[hint.start : hint.end] == hint.old for hint in hints)


def test_a_hint_stands_at_its_place_behind_other_damage(tables: CharacterTables) -> None:
    """Notes that were taken out before do not move it."""
    text = "鄉(xiāng)鎮(zhèn)干部說,們?nèi)粘U莆盏那闆r,要?邮鼙O督(包括一把手)。"
    repaired = _checked(text, tables)

    for hint in repaired.hints:
        assert text[hint.start : hint.end] == hint.old
        assert hint.old.startswith("?")


@pytest.mark.parametrize(
    "sign", ["?鍥", "?。ǘ", "?!盵1]", "?Ｓ", "中?xiāng)", "？", "璇烽", "1璇?"]
)
def test_hostile_marks_end(sign: str, tables: CharacterTables) -> None:
    """Work is bounded: what is tried in vain for long is left as it is."""
    _checked(sign * 40_000, tables)
