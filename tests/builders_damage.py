"""Damages invented text by the rules of each class, as web pages do; seeded by the caller."""

from functools import lru_cache
from random import Random

import opencc
from pypinyin.constants import PINYIN_DICT

_PARTS = (
    "今年以来，某县纪委监委立足监督第一职责",
    "这个方案有很多局限性，建议重新修改完善后再给予通过",
    "对下级单位民主生活会进行全过程监督指导",
    "各单位要认真落实全面从严治党主体责任",
    "我们掌握的情况和他们说的不一样",
    "县委主要负责人当面指出三方面不足",
    "问题清单已经交给被谈话人",
    "近三年完成审计项目六十七个，提出建议一百八十五条",
    "有的干部履行职责不够有力，对分管部门的教育管理不到位",
    "会后由被检查单位负责人签收问题清单",
    "村里的道路修好以后，群众出行方便多了",
    "财务人员把发票和合同放在同一个柜子里",
    "办公室的电脑坏了两台，采购申请还没有批下来",
    "他表示完全接受组织的批评，并提出了整改时限",
    "学校食堂的账目每个月都要公开",
    "河道清理工作在雨季之前全部结束",
    "新来的同志参加了三天的业务学习",
    "谈话从上午九点开始，中间没有休息",
    "请在规定的时间内提交书面说明",
    "调查组走访了八个村、四十多户人家",
    "为什么没有及时报告？因为当时联系不上负责人",
    "会议决定：由副书记牵头，办公室具体负责；每月汇报一次",
    "提醒谈话、函询、诫勉都要留下记录",
    "“关键少数”必须接受监督（包括一把手）",
)
_FOLD = str.maketrans("，：；！？（）", ",:;!?()")


def clean_text(random: Random, sentences: int = 3) -> str:
    """Return invented simplified text with full-width punctuation."""
    return "。".join(random.choice(_PARTS) for _ in range(sentences)) + "。"


def traditional(text: str) -> str:
    """Return the text in traditional characters, as converters write them."""
    return str(_converter().convert(text))


@lru_cache(maxsize=1)
def _converter() -> opencc.OpenCC:
    return opencc.OpenCC("s2t")


def readings(character: str) -> list[str]:
    """Return a character's readings with tone marks."""
    return PINYIN_DICT.get(ord(character), "").split(",")


def annotated(text: str, random: Random, share: float = 0.3) -> str:
    """D1: put readings behind some of the characters."""
    pieces: list[str] = []
    for sign in text:
        pieces.append(sign)
        if "\u4e00" <= sign <= "\u9fff" and random.random() < share:
            known = readings(sign)
            several = len(known) > 1 and random.random() < 0.3
            said = random.choice(("/", " / ", " /")).join(known[:3]) if several else known[0]
            pieces.append(f"({said}{random.choice(('', '', ' '))})")
    return "".join(pieces)


def folded(text: str) -> str:
    """D4: fold the full-width signs."""
    return text.translate(_FOLD)


def misread(text: str) -> str:
    """D5: read UTF-8 as GB 18030; what is cut becomes “?”."""
    return text.encode("utf-8").decode("gb18030", "replace").replace("\ufffd", "?")


def doubled(text: str, random: Random) -> str:
    """D6: double some punctuation."""
    return "".join(
        sign * random.choice((1, 2, 5)) if sign in "，。、；：" else sign for sign in text
    )


def shifted(text: str, random: Random) -> str | None:
    """D3: match one annotated character across a border, as a page's annotator did.

    None where no two neighbours hold one. What follows is folded to half width, too.
    """
    data = text.encode("gb18030")
    places = [i for i in range(1, len(text) - 1) if _across(text[i : i + 2])]
    if len(data) != 2 * len(text) or not places:
        return None
    at = random.choice(places)
    found = _across(text[at : at + 2])
    assert found
    said = random.choice(readings(found))
    rest = _read(data[2 * at + 3 :])
    return folded(text[: at + 1]) + f"?{said})" + folded(rest)


def _across(pair: str) -> str:
    """Return the character that the inner bytes of two neighbours make, if it has a reading."""
    data = pair.encode("gb18030")
    if len(data) != 4 or not all("\u4e00" <= sign <= "\u9fff" for sign in pair):
        return ""
    try:
        inner = data[1:3].decode("gbk")
    except UnicodeDecodeError:
        return ""
    return inner if len(inner) == 1 and readings(inner) != [""] else ""


def _read(data: bytes) -> str:
    """Read bytes as a browser reads GBK, but with a lone byte and the ASCII behind it as “?”."""
    signs: list[str] = []
    at = 0
    while at < len(data):
        if data[at] < 0x80:
            signs.append(chr(data[at]))
            at += 1
        elif at + 1 < len(data) and data[at + 1] >= 0x40 and data[at + 1] not in (0x7F, 0xFF):
            signs.append(data[at : at + 2].decode("gb18030") if data[at] > 0x80 else "?")
            at += 2 if data[at] > 0x80 else 1
        else:
            signs.append("?")
            at += 2 if data[at] > 0x80 else 1
    return "".join(signs)


def lone(text: str, random: Random) -> str | None:
    """D3 without a note: lose the first byte of one punctuation sign; None where none is there."""
    data = text.encode("gb18030")
    places = [at for at, sign in enumerate(text[:-4]) if sign in "，。；：“”（）？、"]
    if not places or len(data) != 2 * len(text):
        return None
    at = random.choice(places)
    return folded(text[:at]) + "?" + folded(_read(data[2 * at + 1 :]))


_OFFICIAL = (
    ("今年以来", "2024年5月6日", "11月底前", "上午9:30—11:45", "截至目前"),
    ("某县纪委监委", "县委组织部", "瞿某某", "綦江某办", "谌主任", "郗某、晁某"),
    (
        "印发《关于加强监督的通知》（某纪发〔2024〕12号）",
        "扫描归档谈话记录、审核表各3份",
        "编辑整理典型案例21个",
        "打印、分发学习资料1,200份",
        "公开版权登记、收藏品登记等事项",
        "浏览网上信访平台，点击办理环节逐项核对",
        "查阅原文、核对附件",
        "关注公众号留言，回应群众关切",
    ),
    (
        "问题整改率达99.83%",
        "受到表扬的有张某、李某等4人（其中女性1人）",
        "责任编辑部门未履行审核职责",
        "网址为http://www.example.cn/a?id=1,2",
        "相关链接、推荐阅读等栏目已按要求下线",
        "上一篇稿件、下一篇稿件均由办公室审核",
        "版权所有人为某公司",
        "A、B两类问题共计12.5万元",
        "“为什么没有及时报告？！”有群众问",
    ),
)


def official_text(random: Random) -> str:
    """Return an invented clean paragraph with words that pages' furniture has, too."""
    sentences = (
        "{}，{}{}，{}".format(*map(random.choice, _OFFICIAL)) for _ in range(random.randint(1, 4))
    )
    return random.choice(("", "　　", "一、", "（一）")) + "；".join(sentences) + "。"
