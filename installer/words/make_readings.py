"""Makes resources/words/readings.txt, the readings of GBK's characters, from pypinyin's.

Run once for each new pypinyin: python installer/words/make_readings.py. Needed to repair text
into which an annotator wrote readings at the wrong place; the program reads only the table.
"""

import sys
from collections import defaultdict
from pathlib import Path

from pypinyin.constants import PINYIN_DICT

TABLE = Path(__file__).parents[2] / "resources" / "words" / "readings.txt"
_HEAD = """\
# The readings of the characters of GBK, made by installer/words/make_readings.py from the readings
# of pypinyin and pinyin-data (MIT licence). Each line: a reading and the characters read so.
"""


def table() -> str:
    """Return the whole table."""
    rows: dict[str, list[str]] = defaultdict(list)
    for number, readings in sorted(PINYIN_DICT.items()):
        character = chr(number)
        if len(character.encode("gb18030", "ignore")) == 2:  # noqa: PLR2004  (two bytes: in GBK)
            for reading in dict.fromkeys(readings.split(",")):
                rows[reading].append(character)
    return _HEAD + "".join(f"{reading} {''.join(rows[reading])}\n" for reading in sorted(rows))


if __name__ == "__main__":
    TABLE.write_text(table(), encoding="utf-8")
    sys.stdout.write(f"{TABLE}\n")
