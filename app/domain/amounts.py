"""Money in digits and in the capital numerals that papers repeat it with (壹拾贰万元整)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

_DIGITS = {c: n for n, c in enumerate("零壹贰叁肆伍陆柒捌玖")} | {"〇": 0, "两": 2, "貳": 2}
_SMALL = {"拾": 10, "佰": 100, "仟": 1000}
_LARGE = {"万": 10**4, "亿": 10**8}
_CAPITALS = "零〇壹贰貳叁肆伍陆柒捌玖拾佰仟万亿"
_PAIR = re.compile(
    r"(?P<figures>[0-9][0-9,，]*(?:\.[0-9]+)?)(?P<unit>[万亿]?)元(?:整)?[（(]?(?:大写)?[:：]?(?:人民币)?"
    rf"(?P<capitals>[{_CAPITALS}]+[元圆](?:[{_CAPITALS}]角)?(?:零?[{_CAPITALS}]分)?整?)"
)


@dataclass(frozen=True)
class AmountPair:
    """An amount given twice; both in yuan."""

    text: str
    figures: Decimal
    capitals: Decimal

    @property
    def agrees(self) -> bool:
        """Whether both say the same."""
        return self.figures == self.capitals


def amount_pairs(text: str) -> Iterator[AmountPair]:
    """Yield each amount in digits that is repeated in capitals right behind."""
    for found in _PAIR.finditer(text):
        figures = Decimal(found["figures"].replace(",", "").replace("，", ""))
        yield AmountPair(
            found[0], figures * _LARGE.get(found["unit"], 1), _capitals(found["capitals"])
        )


def _capitals(text: str) -> Decimal:
    whole, _, rest = text.replace("圆", "元").partition("元")
    tenths = re.search(f"([{_CAPITALS}])角", rest)
    cents = re.search(f"([{_CAPITALS}])分", rest)
    return (
        Decimal(_whole(whole))
        + Decimal(_DIGITS.get(tenths[1], 0) if tenths else 0) / 10
        + Decimal(_DIGITS.get(cents[1], 0) if cents else 0) / 100
    )


def _whole(text: str) -> int:
    total = section = digit = 0
    for char in text:
        if char in _DIGITS:
            digit = _DIGITS[char]
        elif char in _SMALL:
            section += (digit or 1) * _SMALL[char]  # 拾贰 is 12
            digit = 0
        elif char == "亿":
            total, section, digit = (total + section + digit) * _LARGE[char], 0, 0
        else:
            total, section, digit = total + (section + digit) * _LARGE[char], 0, 0
    return total + section + digit
