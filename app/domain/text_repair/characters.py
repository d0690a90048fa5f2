"""Classes of characters, as they stand inside a pattern's brackets."""

import re

HAN = "〇㐀-䶿一-鿿豈-\ufaff\U00020000-\U0003134f"
CLOSING = "”’》〉」』】〕）％…—"
OPENING = "“‘《〈「『【〔（"
TONED = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜĀÁǍÀĒÉĚÈŌÓǑÒ"
TONELESS = "a-zü\u0251\u0261"

_TONE_MARKS = str.maketrans("āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿɑɡ", "aaaaeeeeiiiioooouuuuüüüünnnmag")

HAS_HAN = re.compile(f"[{HAN}]").search


def plain(reading: str) -> str:
    """Return a reading without its tone marks: xiāng as xiang, lǜ as lü."""
    return reading.lower().translate(_TONE_MARKS)
