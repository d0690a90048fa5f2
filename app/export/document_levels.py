"""Levels of headings in a document's text (GB/T 9704-2012, 7.3.3): 一、 in Hei, （一） in Kai."""

import re

_LEVELS = (
    re.compile("[一二三四五六七八九十]{1,3}、"),
    re.compile("（[一二三四五六七八九十]{1,3}）"),
)
_ENDS = re.compile("[。：]")
_LONGEST = 28  # characters of a heading that is a paragraph of its own


def heading_of(text: str) -> tuple[int, int]:
    """Return the level of the heading that a paragraph begins with, from 1, and its length.

    A heading ends with its first 。 or ：, or is a short paragraph as a whole; (0, 0) for none.
    """
    for level, pattern in enumerate(_LEVELS, 1):
        if pattern.match(text):
            found = _ENDS.search(text)
            end = found.end() if found else len(text) if len(text) <= _LONGEST else 0
            return (level, end) if end else (0, 0)
    return 0, 0
