"""What text repair knows about characters: OpenCC, GB 2312, and our own tables in resources."""

import tomllib
from collections.abc import Callable, Mapping
from functools import cached_property
from itertools import pairwise
from pathlib import Path

import opencc

from app.domain.text_repair.characters import plain

_LEVEL_1 = (range(0xB0, 0xD8), range(0xA1, 0xFF))
# what OpenCC leaves because it may also be right: 带著问题, but not 名著; 祇有, but not 神祇
_BEFORE = (
    "带看随跟沿朝向按照本靠接听说想走站坐拿抱抓握跑笑哭等盯望对围绕味存活有执印载背穿戴挂贴放摆写冒迎"
    "伴顺凭依怀牵领守住开关打吃喝忙急闲藏躲隐含连奔趁借憋沉睡试做干过指点瞒压顶面系护附衔缠裹"
    "捧端举抬扛挑担推拉拖拽扶撑把掌控占据享受承负肩挨陪养管教催促逼追赶跳闪亮燃烧冻饿累病死醉迷恋爱恨"
    "念记惦盼求请让使用空剩留欠差缺仗倚秉持循冲为"
)
_PARTICLE_AFTER = frozenset(_BEFORE)
_NOT_PARTICLE = frozenset("名作述称书者录")
_VERB_BEFORE = frozenset("手力眼重急想陆落装实火凉迷")
_ONLY_BEFORE = frozenset("有能是要会可不因")
_GBK = (range(0x81, 0xFF), (*range(0x40, 0x7F), *range(0x80, 0xFF)))


class CharacterTables:
    """The `RepairTables` of the domain; reads its files when first asked, about 20 ms in all."""

    def __init__(self, words: Path) -> None:
        self._words = words
        self._found: dict[tuple[int, str], tuple[int, ...]] = {}

    def simplified(self, text: str) -> str:
        """Return the text in simplified characters, word by word where a word decides."""
        new = str(self._converter.convert(text))
        for sign, modern, is_modern in (("著", "着", _is_particle), ("祇", "只", _is_only)):
            if sign in new:
                new = _modernised(new, sign, modern, is_modern)
        return new

    @cached_property
    def common(self) -> frozenset[str]:
        """The characters of GBK whose simplified form is in level 1 of GB 2312."""
        level_1 = set(_pairs(*_LEVEL_1)) - set(_pairs(range(0xD7, 0xD8), range(0xFA, 0xFF)))
        signs = _pairs(*_GBK)
        after = self.simplified(signs)
        return frozenset(sign for sign, new in zip(signs, after, strict=True) if new in level_1)

    @cached_property
    def usage(self) -> Mapping[str, int]:
        """Common simplified characters and words of two, by rank of use; 0 is most used."""
        lines = (self._words / "common.txt").read_text(encoding="utf-8").splitlines()
        text = "\n".join(line for line in lines if not line.startswith("#"))
        characters, _, words = text.partition("\n\n")
        ranks = dict(zip(characters.replace("\n", ""), range(len(characters)), strict=False))
        ranks.update({word: rank for rank, word in enumerate(words.split())})
        return ranks

    @property
    def rewritten(self) -> Mapping[str, str]:
        """Phrases of word-swapped text and what they stood for."""
        return self._lexicon["rewritten"]

    @property
    def typos(self) -> Mapping[str, str]:
        """Slips seen in print and what was meant."""
        return self._lexicon["typos"]

    def reads(self, character: str, plain_reading: str) -> bool:
        """Tell whether a character is read so, whatever the tone."""
        return character in self._toneless.get(plain(plain_reading), "")

    def trails(self, lead: int, reading: str) -> tuple[int, ...]:
        """Return the second GBK bytes of the characters with this first byte, read so."""
        key = (lead, reading.lower())
        if key not in self._found:
            exact = _second_bytes(lead, self._readings.get(key[1], ""))
            loose = exact or _second_bytes(lead, self._toneless.get(plain(reading), ""))
            self._found[key] = loose
        return self._found[key]

    @cached_property
    def _converter(self) -> opencc.OpenCC:
        return opencc.OpenCC("t2s")

    @cached_property
    def _lexicon(self) -> dict[str, dict[str, str]]:
        return tomllib.loads((self._words / "repair.toml").read_text(encoding="utf-8"))

    @cached_property
    def _readings(self) -> dict[str, str]:
        rows: dict[str, str] = {}
        for line in (self._words / "readings.txt").read_text(encoding="utf-8").splitlines():
            reading, _, characters = line.partition(" ")
            if reading != "#":
                rows[reading] = characters
        return rows

    @cached_property
    def _toneless(self) -> dict[str, str]:
        rows: dict[str, str] = {}
        for reading, characters in self._readings.items():
            key = plain(reading)
            rows[key] = rows.get(key, "") + characters
        return rows


def _modernised(text: str, sign: str, modern: str, is_modern: Callable[[str, str], bool]) -> str:
    pieces = text.split(sign)
    new = [pieces[0]]
    for before, after in pairwise(pieces):
        new += (modern if is_modern(before[-1:], after[:1]) else sign, after)
    return "".join(new)


def _is_particle(before: str, after: str) -> bool:
    is_after_verb = before in _PARTICLE_AFTER and after not in _NOT_PARTICLE
    return is_after_verb or after in _VERB_BEFORE


def _is_only(_before: str, after: str) -> bool:
    return after in _ONLY_BEFORE


def _second_bytes(lead: int, characters: str) -> tuple[int, ...]:
    pairs = (character.encode("gb18030") for character in characters)
    return tuple(dict.fromkeys(pair[1] for pair in pairs if pair[0] == lead))


def _pairs(leads: "range", trails: "range | tuple[int, ...]") -> str:
    return b"".join(bytes((lead, trail)) for lead in leads for trail in trails).decode("gb18030")
