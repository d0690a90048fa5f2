"""How hard a passphrase is to guess: zxcvbn for Latin letters, a plain count for Han.

zxcvbn knows no Chinese: it takes every Han character for one of ten. A phrase in Chinese holds
about 4 bits a character (a single random one about 10), so each different character counts as
1.2 powers of ten, and well-known phrases count as nothing.
"""

import unicodedata
from itertools import pairwise

from app.services.ports.passphrase_meter import Strength, StrengthLevel, StrengthReason

SHORTEST = 8
"""Characters; a Han character counts as two."""

_POWER_A_HAN = 1.2
_SHORTEST_PART = 3  # of a well-known phrase
_LONGEST_RATED = 72  # zxcvbn refuses more, and its time grows with the square
_STEPS = (  # powers of ten guesses; each trial costs an attacker a full Argon2id
    (12.0, StrengthLevel.STRONG),
    (10.0, StrengthLevel.GOOD),
    (8.0, StrengthLevel.FAIR),
)
_KNOWN = (
    "中华人民共和国",
    "为人民服务",
    "全心全意为人民服务",
    "不忘初心",
    "牢记使命",
    "实事求是",
    "执政为民",
    "中国共产党",
    "习近平新时代中国特色社会主义思想",
    "纪检监察",
    "纪律检查委员会",
    "监察委员会",
    "一帆风顺",
    "恭喜发财",
    "万事如意",
    "天天向上",
    "好好学习",
    "我爱北京天安门",
    "我爱你中国",
    "床前明月光",
    "疑是地上霜",
    "一二三四五六七八九十",
    "甲乙丙丁戊己庚辛壬癸",
    "子丑寅卯辰巳午未申酉戌亥",
    "东南西北",
    "春夏秋冬",
    "密码",
)
_SEQUENCES = ("一二三四五六七八九十", "甲乙丙丁戊己庚辛壬癸", "子丑寅卯辰巳午未申酉戌亥")
_REASON_OF_PATTERN = {
    "dictionary": StrengthReason.COMMON,
    "repeat": StrengthReason.REPEATS,
    "sequence": StrengthReason.SEQUENCE,
    "spatial": StrengthReason.SEQUENCE,
    "date": StrengthReason.SEQUENCE,
}


class ZxcvbnMeter:
    """Rates passphrases; the first call loads word lists (about 0.1 s)."""

    def strength(self, passphrase: str) -> Strength:
        """Return level and, below strong, what is weak about the passphrase."""
        letters = unicodedata.normalize("NFKC", passphrase)
        length = sum(2 if _is_han(c) else 1 for c in letters)
        if length < SHORTEST:
            return Strength(StrengthLevel.WEAK, StrengthReason.TOO_SHORT)
        rest, known = _without_known(letters)
        han = "".join(c for c in rest if _is_han(c))
        power, pattern = _latin_power("".join(c for c in rest if not _is_han(c)))
        power += _POWER_A_HAN * len(set(han))
        level = next((level for least, level in _STEPS if power >= least), StrengthLevel.WEAK)
        return Strength(level, _reason(level, han, known, pattern))


def _reason(level: StrengthLevel, han: str, known: str, pattern: str) -> StrengthReason:
    if level >= StrengthLevel.GOOD:
        return StrengthReason.OK
    if any(known in order for order in _SEQUENCES if known):
        return StrengthReason.SEQUENCE
    if known:
        return StrengthReason.COMMON
    if any(a == b for a, b in pairwise(han)) or len(set(han)) * 2 <= len(han):
        return StrengthReason.REPEATS if han else _latin_reason(level, pattern)
    return _latin_reason(level, pattern)


def _latin_reason(level: StrengthLevel, pattern: str) -> StrengthReason:
    found = _REASON_OF_PATTERN.get(pattern, StrengthReason.OK)
    if found is StrengthReason.OK and level is StrengthLevel.WEAK:
        return StrengthReason.TOO_SHORT
    return found


def _without_known(letters: str) -> tuple[str, str]:
    """Return the text without well-known phrases, and the longest part that was one."""
    longest = ""
    for phrase in _KNOWN:
        for size in range(len(phrase), min(_SHORTEST_PART, len(phrase)) - 1, -1):
            for begin in range(len(phrase) - size + 1):
                part = phrase[begin : begin + size]
                if part in letters:
                    longest = max(longest, part, key=len)
                    letters = letters.replace(part, "")
    return letters, longest


def _latin_power(letters: str) -> tuple[float, str]:
    """Return the powers of ten guesses and the pattern that covers most of the letters."""
    if not letters:
        return 0.0, ""
    # word lists of several megabytes: only a set-up screen needs them
    from zxcvbn import zxcvbn  # noqa: PLC0415

    rated = letters[:_LONGEST_RATED]
    result = zxcvbn(rated, max_length=_LONGEST_RATED)
    widest = max(result["sequence"], key=lambda match: len(match["token"]))
    whole = len(widest["token"]) * 2 >= len(rated)
    return float(result["guesses_log10"]), str(widest["pattern"]) if whole else ""


def _is_han(character: str) -> bool:
    return unicodedata.name(character, "").startswith("CJK ")
