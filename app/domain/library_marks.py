"""Numbers before entries: 一、（一）1.（1）① 第一条 1.2 and the like."""

import re
from collections.abc import Callable
from dataclasses import dataclass

_DIGITS = {c: n for n, c in enumerate("零一二三四五六七八九")} | {"〇": 0, "○": 0, "两": 2}
_UNITS = {"十": 10, "百": 100}
_CN = "[零〇○一二三四五六七八九十百]{1,7}"
_CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"
_IN_BRACKETS = "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇"
_ROMAN = "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ"
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_LONGEST_NUMBER = 6  # digits; no list is longer
_NOT_COUNTED = "年月日号时个项条名人次万亿千百余多位家件%％倍米公吨亩平升克元"
_APART = rf"[ ]*[\t\u3000]|[ ]{{2,}}|[ ](?=[\u4e00-\u9fff])(?![{_NOT_COUNTED}])"
_GOES_ON = rf"(?=[\u4e00-\u9fff])(?![{_NOT_COUNTED}])"
_REST = r"[\s\u3000]*(?P<rest>.*)"


@dataclass(frozen=True)
class Mark:
    """A number at the beginning of a text: its style, its value, how it is written, the rest."""

    style: str
    value: int
    label: str
    rest: str


def chinese_number(text: str) -> int:
    """Return the value of 一 to 九百九十九, also of 二〇 written digit by digit; 0 for none."""
    if not any(sign in _UNITS for sign in text):
        value = 0
        for sign in text:
            value = value * 10 + _DIGITS.get(sign, 0)
        return value
    total, digit = 0, 0
    for sign in text:
        if sign in _UNITS:
            total += (digit or 1) * _UNITS[sign]
            digit = 0
        else:
            digit = _DIGITS.get(sign, 0)
    return total + digit


def _place_in(signs: str) -> Callable[[str], int]:
    return lambda text: signs.index(text) + 1


def _last_part(text: str) -> int:
    return int(re.split(r"[.．]", text)[-1])


_STYLES: tuple[tuple[str, re.Pattern[str], Callable[[str], int]], ...] = (
    (
        "chapter",
        re.compile(rf"第(?P<n>{_CN})(?:部分|[章编篇类])[、：:.．]?{_REST}"),
        chinese_number,
    ),
    ("chapter", re.compile(rf"第(?P<n>\d{{1,3}})(?:部分|[章编篇类])[、：:.．]?{_REST}"), int),
    ("article", re.compile(rf"第(?P<n>{_CN})[条项款][、：:.．]?{_REST}"), chinese_number),
    ("article", re.compile(rf"第(?P<n>\d{{1,4}})[条项款][、：:.．]?{_REST}"), int),
    ("chinese", re.compile(rf"(?P<n>{_CN})[、.．]{_REST}"), chinese_number),
    ("chinese_bracketed", re.compile(rf"[（(](?P<n>{_CN})[）)][、.．]?{_REST}"), chinese_number),
    (
        "dotted3",
        re.compile(rf"(?P<n>\d{{1,3}}(?:[.．]\d{{1,3}}){{2}})[、.．]?(?!\d){_REST}"),
        _last_part,
    ),
    (
        "dotted2",
        re.compile(
            rf"(?P<n>\d{{1,3}}[.．]\d{{1,3}})(?:[、.．]|[\s\u3000]+|{_GOES_ON})[\s\u3000]*(?P<rest>.*)"
        ),
        _last_part,
    ),
    ("arabic", re.compile(rf"(?P<n>\d{{1,4}})(?:[、.．](?!\d)|{_APART}){_REST}"), int),
    ("arabic_bracketed", re.compile(rf"[（(](?P<n>\d{{1,4}})[）)][、.．]?{_REST}"), int),
    ("arabic_half", re.compile(rf"(?P<n>\d{{1,4}})[）)]{_REST}"), int),
    ("circled", re.compile(rf"(?P<n>[{_CIRCLED}])[、.．]?{_REST}"), _place_in(_CIRCLED)),
    (
        "one_sign_bracketed",
        re.compile(rf"(?P<n>[{_IN_BRACKETS}])[、.．]?{_REST}"),
        _place_in(_IN_BRACKETS),
    ),
    ("roman", re.compile(rf"(?P<n>[{_ROMAN}])[、:：.．\s]{_REST}"), _place_in(_ROMAN)),
    (
        "roman_small",
        re.compile(rf"(?P<n>[{_ROMAN.lower()}])[、:：.．)）\s]{_REST}"),
        _place_in(_ROMAN.lower()),
    ),
    ("letter", re.compile(rf"[（(]?(?P<n>[a-z])[)）]{_REST}"), _place_in(_LETTERS)),
)


def mark_of(text: str) -> Mark | None:
    """Return the number that a text begins with; the rest may be empty."""
    text = text.strip()
    for style, pattern, value in _STYLES:
        found = pattern.fullmatch(text)
        if found:
            rest = found["rest"]
            label = text[: len(text) - len(rest)].strip() if rest else text
            return Mark(style, value(found["n"]), label, rest)
    return None


def number_of(label: str) -> int | None:
    """Return the value of a number that stands alone: 12, （三）, 五、, 1.2; None for others."""
    text = label.strip()
    if text.isdecimal():
        return int(text) if len(text) <= _LONGEST_NUMBER else None
    if re.fullmatch(_CN, text):
        return chinese_number(text)
    if re.fullmatch(r"\d{1,3}(?:[.．]\d{1,3}){1,5}", text):
        return _last_part(text)
    mark = mark_of(text)
    return mark.value if mark and not mark.rest else None
