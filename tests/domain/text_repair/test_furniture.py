"""Lines around a text: gone where they are furniture as a whole, and never a sentence."""

from random import Random

import pytest

from app.domain.text_repair.damage import APPLIED, DamageClass
from app.domain.text_repair.repair import repair
from app.machine.repair_tables import CharacterTables
from tests import builders_damage as damage

_ONLY = frozenset(APPLIED) - {DamageClass.FURNITURE}
_GONE = """
责任编辑：张三|（责任编辑：张三 李四）|(责编:任一某、马某)
编辑：王小某　审核：李四　监制：赵五|责任编辑：
扫一扫在手机打开当前页|用手机扫一扫打开当前页|微信扫一扫分享|扫一扫
【打印】【关闭】|打印本页 关闭窗口|[打印] [关闭]
我要纠错 打印 收藏 关闭|关闭窗口|打印本頁 關閉窗口
分享到：微信 微博 QQ空间|分享到|分享让更多人看到
上一篇：某县召开会议，部署下半年任务|下一篇：没有了|上一篇|上一条：关于开展检查的通知
版权所有：某某县人民政府办公室|版权所有 © 某某县 某ICP备12345678号|某ICP备05012345号-1
Copyright © 2020 某某网 All Rights Reserved.|某公网安备 11010102000001号|网站标识码：1234567890
大家都在看|相关阅读|相关链接：|推荐阅读|返回顶部|返回首页|发表评论|阅读原文|- END -
字号：大 中 小|【字体：大 中 小】|点击数：123|浏览次数：1,234次
责任编辑：张三　　分享到：微信 微博|责编：王某  【打印】 【关闭窗口】
您的位置：首页 > 新闻中心 > 正文|当前位置：首页 >> 要闻|責任編輯：張三
"""
_KEPT = """
来源：某某日报|来源:某网站 2024-05-06
2020年12月10日07:59    来源:某网站|发布时间：2024-05-06 来源：某县纪委
编辑：要把好文稿质量关，不得出现差错。|审核：同意|审核：由办公室负责
编辑部提出了三条意见|责任编辑制度还不健全
分享到会同志的体会|分享到基层的经验做法|上一篇报告指出的问题已经整改|下一篇讲话稿由办公室起草|分享
打印机、复印机等采购不规范|打印店的发票没有附清单|关闭的煤矿又擅自开工|版权所有者应当提出书面申请
大家都在看领导干部怎么干|相关链接打不开，群众反映强烈
返回岗位后没有按时报到|字体要用仿宋三号|点击率不高
当前位置服务没有开通|监督举报电话：12388|记者 张三
责任编辑：张三　　编辑制度还不健全
主办单位：某县纪委监委|校对：张三|（审核：办公室）
"""


def _lines(block: str) -> list[str]:
    return [line for row in block.strip().splitlines() for line in row.split("|")]


@pytest.mark.parametrize("line", _lines(_GONE))
def test_furniture_goes_as_a_whole(line: str, tables: CharacterTables) -> None:
    """Also indented, marked, or with blanks behind it."""
    for shown in (line, f"　　{line}", f"{line} ", f"▲{line}"):
        repaired = repair(f"第一段。\n{shown}\n第二段。\n", tables)
        assert repaired.text == "第一段。\n第二段。\n"


@pytest.mark.parametrize("line", _lines(_KEPT))
def test_lines_of_the_text_stay(line: str, tables: CharacterTables) -> None:
    """What only begins like furniture, and where the text came from."""
    text = f"第一段。\n{line}\n第二段。\n"

    assert repair(text, tables, _ONLY).text == text


def test_helpers_go_beside_their_editor(tables: CharacterTables) -> None:
    """审核 and 校对 alone may be part of a form; beside an editor they are a credit."""
    repaired = repair("正文。\n审核：李四\n编辑：张三\n校对：王五\n摄影展开幕。", tables)

    assert repaired.text == "正文。\n摄影展开幕。"


def test_clean_official_text_comes_out_as_it_was(tables: CharacterTables) -> None:
    """Two hundred paragraphs, with rare names and words that furniture has, too."""
    random = Random("official")  # noqa: S311  (the same texts each time)
    for _ in range(200):
        text = f"来源：某县纪委监委\n{damage.official_text(random)}\n"
        repaired = repair(text, tables)
        assert set(repaired.counts) <= {DamageClass.HALF_WIDTH}
        assert not repaired.hints


@pytest.mark.parametrize(
    "line",
    ["编辑：" + "张三 " * 60, "打印 " * 60 + "x", "字体：" + "大 " * 60 + "x", "(责编:张 " * 40],
)
def test_hostile_lines_end(line: str, tables: CharacterTables) -> None:
    """The patterns do not try for ever."""
    assert repair(f"{line}\n" * 200, tables).original
