"""Makes resources/words/initials.txt, the initials of Chinese characters, from pypinyin's readings.

Run once for each new pypinyin: python installer/words/make_initials.py. The program itself reads
only the table: pypinyin with its phrases takes 56 MB and stops every thread for 75 ms on import.
"""

import sys
import textwrap
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from pypinyin.constants import PINYIN_DICT

TABLE = Path(__file__).parents[2] / "resources" / "words" / "initials.txt"
_TWO_LETTERS = ("zh", "ch", "sh")
_HEAD = """\
# The initials of Chinese characters, made by installer/words/make_initials.py from the readings
# of pypinyin and pinyin-data (MIT licence). Each line: an initial and the characters read so
# first; after a +, characters that are also read so.
"""


def initial_of(reading: str) -> str:
    """Return the initial of a reading with tone marks: zh of zhāng, e of ér; empty for none."""
    plain = "".join(c for c in unicodedata.normalize("NFD", reading) if c.isascii())
    return plain[:2] if plain.startswith(_TWO_LETTERS) else plain[:1]


def table() -> str:
    """Return the whole table."""
    rows: dict[str, list[str]] = defaultdict(list)
    for number, readings in sorted(PINYIN_DICT.items()):
        initials = dict.fromkeys(filter(None, map(initial_of, readings.split(","))))
        for place, initial in enumerate(initials):
            rows[f"+{initial}" if place else initial].append(chr(number))
    return _HEAD + "".join(_lines(rows))


def _lines(rows: dict[str, list[str]]) -> Iterator[str]:
    for initial in sorted(rows):
        for piece in textwrap.wrap("".join(rows[initial]), 96, break_on_hyphens=False):
            yield f"{initial} {piece}\n"


if __name__ == "__main__":
    TABLE.write_text(table(), encoding="utf-8")
    sys.stdout.write(f"{TABLE}\n")
