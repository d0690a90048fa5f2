"""Passphrase feedback: in steps, with a reason, for Latin and Chinese words."""

import pytest

from app.crypto.passphrase_strength import ZxcvbnMeter
from app.services.ports.passphrase_meter import StrengthLevel, StrengthReason

WEAK, FAIR, GOOD, STRONG = StrengthLevel


@pytest.mark.parametrize(
    ("passphrase", "reason"),
    [
        ("", StrengthReason.TOO_SHORT),
        ("x7#kP2q", StrengthReason.TOO_SHORT),
        ("今天好", StrengthReason.TOO_SHORT),
        ("password123", StrengthReason.COMMON),
        ("我爱北京天安门", StrengthReason.COMMON),
        ("为人民服务2026", StrengthReason.COMMON),
        ("aaaaaaaaaaaa", StrengthReason.REPEATS),
        ("啊啊啊啊啊啊啊啊", StrengthReason.REPEATS),
        ("abcdefgh12345678", StrengthReason.SEQUENCE),
        ("一二三四五六七八", StrengthReason.SEQUENCE),
        ("20260305", StrengthReason.SEQUENCE),
    ],
)
def test_weak_ones_say_why(passphrase: str, reason: StrengthReason) -> None:
    """A weak passphrase is not enough, and the reason helps to make it better."""
    found = ZxcvbnMeter().strength(passphrase)
    assert (found.level, found.reason) == (WEAK, reason)
    assert not found.is_enough


@pytest.mark.parametrize(
    ("passphrase", "least"),
    [
        ("x7#kP2qL", FAIR),
        ("河山如画长风破浪", FAIR),
        ("tree lamp river", GOOD),
        ("correct horse battery staple", STRONG),
        ("老槐树下三只猫听雨到天明", STRONG),
        ("山高水长Lantern47", GOOD),
    ],
)
def test_good_ones_are_enough(passphrase: str, least: StrengthLevel) -> None:
    """Several words, Latin or Chinese, are taken."""
    found = ZxcvbnMeter().strength(passphrase)
    assert found.level >= least
    assert found.is_enough


def test_a_very_long_one_is_rated_too() -> None:
    """Neither a novel nor lone surrogates break the meter."""
    assert ZxcvbnMeter().strength("a1" * 5000).level is WEAK
    assert ZxcvbnMeter().strength("谈" * 5000).level is WEAK
    ZxcvbnMeter().strength("\ud800" * 12)
