"""Recognising dates and terms in Chinese text."""

import pytest

from app.domain.date_words import names_a_date

DATED = (
    "月底前完成整改。",
    "我承诺六月底前完成。",
    "12月31日之前报送书面报告",
    "十二月份拿出方案",
    "年内全部兑付到位",
    "2026年底前清退",
    "二〇二六年底前清退",
    "下周把材料补齐",
    "本周五之前交来",
    "3个工作日内说明情况",
    "三个工作日以内",
    "本季度完成",
    "第三季度完成",
    "两个月内整改到位",
    "半年内",
    "十五日前",
    "30号前交",
    "2026-06-30",
    "下个月召开专题会",
    "春节前发放到位",
    "民主生活会前作出说明",
    "上半年",
    "明天上午",
    "星期三开会研究",
    "24小时内",
    "今年",
    "12.31前报送",
)
UNDATED = (
    "尽快整改。",
    "立即整改到位。",
    "今后不再发生类似问题。",
    "加强学习，提高认识。",
    "每周一次例会",
    "涉及金额一百二十万元",
    "三次会议都没有研究",
    "前期工作不到位",
    "年轻同志",
    "内部管理要加强",
    "三年前的问题我负责整改",
    "两个月之前就安排过",
    "支出比例提高到8.5前后",
    "",
)


@pytest.mark.parametrize("text", DATED)
def test_a_text_that_says_when_is_dated(text: str) -> None:
    """Days, months, terms and occasions count."""
    assert names_a_date(text)


@pytest.mark.parametrize("text", UNDATED)
def test_a_text_that_does_not_say_when_is_not(text: str) -> None:
    """What could not be checked later is no date, and neither is any other number."""
    assert not names_a_date(text)
