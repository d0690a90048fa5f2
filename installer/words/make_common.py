"""Makes resources/words/common.txt, common characters and words by use, from jieba's dictionary.

Run by hand: python installer/words/make_common.py DICT, with dict.txt of jieba 0.42.1 (MIT). The
program needs the table to choose among characters that are all possible where a byte was lost.
"""

import sys
import textwrap
from collections import Counter
from pathlib import Path

TABLE = Path(__file__).parents[2] / "resources" / "words" / "common.txt"
_MOST_CHARACTERS = 3500
_MOST_WORDS = 15_000
_PAIR = 2
_HEAD = """\
# Common characters (first part) and words of two characters, the most used first; made by
# installer/words/make_common.py from the dictionary of jieba 0.42.1 (MIT licence).
"""


def table(dictionary: str) -> str:
    """Return the table made from the text of jieba's dictionary."""
    characters: Counter[str] = Counter()
    words: Counter[str] = Counter()
    for line in dictionary.splitlines():
        word, count, *_ = line.split(" ")
        if all("\u4e00" <= sign <= "\u9fff" for sign in word):
            characters.update(dict.fromkeys(word, int(count)))
            if len(word) == _PAIR:
                words[word] += int(count)
    first = "".join(sign for sign, _ in characters.most_common(_MOST_CHARACTERS))
    second = " ".join(word for word, _ in words.most_common(_MOST_WORDS))
    parts = (textwrap.wrap(part, 96, break_on_hyphens=False) for part in (first, second))
    return _HEAD + "\n\n".join("\n".join(lines) for lines in parts) + "\n"


if __name__ == "__main__":
    TABLE.write_text(table(Path(sys.argv[1]).read_text(encoding="utf-8")), encoding="utf-8")
    sys.stdout.write(f"{TABLE}\n")
