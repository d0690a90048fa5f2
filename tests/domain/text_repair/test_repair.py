"""Repair by classes: damage made by each class's rule comes out clean, and nothing is silent."""

from collections.abc import Callable
from random import Random

import pytest

from app.domain.text_repair.damage import APPLIED, DamageClass, applied
from app.domain.text_repair.repair import Repaired, repair
from app.machine.repair_tables import CharacterTables
from tests import builders_damage as damage

_CASES = 400


def _checked(text: str, tables: CharacterTables) -> Repaired:
    repaired = repair(text, tables)
    assert applied(text, repaired.changes) == repaired.text
    return repaired


_MAKERS: dict[str, Callable[[str, Random], str]] = {
    "clean": lambda text, _: text,
    "D1": damage.annotated,
    "D1 D2": lambda text, random: damage.annotated(damage.traditional(text), random),
    "D2 D4": lambda text, _: damage.folded(damage.traditional(text)),
    "D5": lambda text, _: damage.misread(text),
    "D5 D2": lambda text, _: damage.misread(damage.traditional(text)),
    "D6": damage.doubled,
    "D6 D4": lambda text, random: damage.folded(damage.doubled(text, random)),
}


@pytest.mark.parametrize("name", _MAKERS)
def test_damage_by_rule_comes_out_clean(name: str, tables: CharacterTables) -> None:
    """Hundreds of invented texts of each class, and of classes together."""
    random = Random(name)  # noqa: S311  (the same texts each time)
    for _ in range(_CASES):
        clean = damage.clean_text(random)
        assert _checked(_MAKERS[name](clean, random), tables).text == clean


def test_a_slipped_byte_is_found_again(tables: CharacterTables) -> None:
    """D3 loses one byte; what it was is clear in all but a few, and is always listed."""
    random = Random("D3")  # noqa: S311  (the same texts each time)
    right = tried = 0
    for _ in range(_CASES):
        clean = damage.clean_text(random)
        for source in (clean, damage.traditional(clean)):
            if (damaged := damage.shifted(source, random)) is not None:
                tried += 1
                right += _checked(damaged, tables).text == clean

    assert tried > _CASES
    assert right >= 0.95 * tried


@pytest.mark.parametrize(
    ("damaged", "clean"),
    [
        ("們?nèi)粘U莆盏那闆r,", "们日常掌握的情况，"),
        ("當?shù)恼\ue49d伪旧\ue05e!睘I", "当的政治本色。”滨"),
        ("民主生活會(huì )是", "民主生活会是"),
        ("第一(yī / yì /yí)條", "第一条"),
        ("了(le/liǎo)解", "了解"),
        ("干凈", "干净"),
        ("工作,,做好,,,,,,,,了。。。。。", "工作，做好，了。"),
        ("是的……——", "是的……——"),
        ("8 ~, K/ v' K- O5 j' K2 L+ Z* ^. [", ""),
        ("时间:14:30。(PPP)、(App)、(3G)", "时间：14:30。(PPP)、(App)、(3G)"),
        ("1800余次,近500亿元,99.83分,1,234.5元", "1800余次，近500亿元，99.83分，1,234.5元"),
        ("见http://a.cn/x?id=1,2 或a.b@c.cn,谢谢", "见http://a.cn/x?id=1,2 或a.b@c.cn，谢谢"),
        ("要&ldquo;严&rdquo;字当头,&nbsp;不松劲", "要&ldquo;严&rdquo;字当头，&nbsp;不松劲"),
        ("print('你好', name)与App(应用)", "print('你好', name)与App（应用）"),
        ("到会12人(含列席).\n(一).议题", "到会12人（含列席）。\n（一）.议题"),
        ("党委(党组(扩大))", "党委（党组（扩大））"),
        ("一段话。(责任编辑:张三)", "一段话。"),
        ("大家都在看\n正文\nEND", "正文\n"),
    ],
)
def test_the_examples_of_each_class(damaged: str, clean: str, tables: CharacterTables) -> None:
    """The rows of the table come out as it says."""
    assert _checked(damaged, tables).text == clean


@pytest.mark.parametrize("kind", APPLIED)
def test_each_class_can_be_switched_off(kind: DamageClass, tables: CharacterTables) -> None:
    """What is switched off makes no change."""
    text = (
        "鄉(xiāng)鎮,,們?nèi)粘U莆盏那闆r\n璇烽棶鍥藉畾宸ヤ綔\nEND\n"
        "8 ~, K/ v' K- O5 j' K2 L+ Z* ^. [\n"
    )

    assert kind in repair(text, tables).counts
    assert kind not in repair(text, tables, frozenset({kind})).counts


def test_doubtful_places_are_only_hinted(tables: CharacterTables) -> None:
    """Lost blanks, reworded text and slips in print stay as they are."""
    text = "摘? ?要：增强整治判断力，聚会审议批准。"
    repaired = repair(text, tables)

    assert repaired.text == text
    assert [hint.kind.value for hint in repaired.hints] == ["D7", "D11", "D10"]


def test_every_position_leads_back(tables: CharacterTables) -> None:
    """A place in the repaired text is found in the original, and the other way round."""
    repaired = repair("鄉(xiāng)鎮(zhèn)甲黨", tables)

    assert repaired.text == "乡镇甲党"
    place = repaired.original_offset(2)
    assert repaired.original[place] == "甲"
    assert repaired.repaired_offset(place) == 2


def test_what_the_page_said_is_remembered(tables: CharacterTables) -> None:
    """The credit goes, its names stay known."""
    origin = repair("来源:某某网 2024-05-06\n正文。(某甲 || 責(zé)任編輯 某乙)", tables).origin

    assert (origin.source, origin.day) == ("某某网", "2024-05-06")
    assert origin.editor == "某乙"


@pytest.mark.parametrize(
    "sign", ["(", "?", "中(", "中?", "中,", "璇烽棶鍥藉\n", "编辑", "中(xiāng"]
)
def test_hostile_text_ends(sign: str, tables: CharacterTables) -> None:
    """A text of one sign over and over is dealt with, and nothing is lost."""
    _checked(sign * 20_000, tables)


_PLAIN = "会上，他引用这句话，要求各单位对照检查，认真整改，按时报送，并抄送乾县的同志"


@pytest.mark.parametrize("quoted", ["《後漢書》", "“於是人心思漢，惟在得民。”", "「大學之道」"])
def test_a_traditional_quotation_in_simplified_text_is_only_pointed_at(
    quoted: str, tables: CharacterTables
) -> None:
    """It is meant as it stands; whoever wants it simplified takes the hint."""
    repaired = repair(f"{_PLAIN}：{quoted}。", tables)
    assert not repaired.is_changed
    assert repaired.counts == {}
    (hint,) = repaired.hints
    assert (hint.kind, hint.old) == (DamageClass.TRADITIONAL, quoted)
    assert hint.proposed == tables.simplified(quoted)


def test_a_text_that_is_traditional_beside_its_quotations_is_simplified_whole(
    tables: CharacterTables,
) -> None:
    """A single sign outside is enough, and so is a text too short to tell."""
    for text in (f"{_PLAIN}《後漢書》，監督。", "《後漢書》载"):
        repaired = repair(text, tables)
        assert repaired.text == tables.simplified(text)
        assert repaired.hints == ()


def test_how_a_name_is_read_may_be_said_by_its_author(tables: CharacterTables) -> None:
    """One or two notes in full-width brackets are no annotator's; many are, and half-width ones."""
    meant = "仇（qiú）某与乐（yuè）某在会上发言。"
    assert repair(meant, tables).text == meant
    assert (
        repair(meant.replace("（", "(").replace("）", ")"), tables).text == "仇某与乐某在会上发言。"
    )
    assert repair(meant + "单（shàn）某未到。", tables).text == "仇某与乐某在会上发言。单某未到。"
