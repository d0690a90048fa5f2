"""The line finder must see every value that tomllib sees, and no other."""

import random
import tomllib
from collections.abc import Iterator

import pytest

from app.domain.scheme_edit import Path
from app.schemes.toml_lines import lines_of

TRICKY = '''# a comment with [brackets] and "quotes
title = "一 # no comment"   # a comment
bare-key_1 = 'C:\\path # no comment'
"quoted key" = 1
'literal "key"' = 2
"with \\"escape\\" \\u4e00" = 3
dotted . "inner.key" . last = true

text = """
[not.a.table]
key = "not a key"
ends with quotes: \\""" and "" more"""""
raw = \'\'\'
# not a comment
x = [ \'\'\'\'

list = [ 1, # one
  "two, ]", [3.0, [
    4]], { a = 1, "b c" = [ 5,
 6 ], d.e = {} },
]
empty = []
when = 1979-05-27 07:32:00

[plain]
key = """a"""
[plain."sub.table"] # behind
[[items]]
name = "x"
[items.inner]
deep = 1
[[items.more]]
[[items.more]]
last = inf
[[items]]
[items.inner]
deep = 2
[implied.by.name]
[implied]
late = ""
'''


def _paths(value: object, path: Path = ()) -> Iterator[Path]:
    yield path
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _paths(inner, (*path, key))
    if isinstance(value, list):
        for index, inner in enumerate(value):
            yield from _paths(inner, (*path, index))


def _line(text: str, start: str) -> int:
    return next(n for n, line in enumerate(text.splitlines(), 1) if line.startswith(start))


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_every_value_has_a_line_and_nothing_else_has(ending: str) -> None:
    """Strings over several lines, inline tables and quoted keys lead to tomllib's own paths."""
    text = TRICKY.replace("\n", ending)

    assert set(lines_of(text)) == set(_paths(tomllib.loads(text)))


def test_a_value_is_found_on_its_own_line() -> None:
    """The line is the one a person would point at."""
    lines = lines_of(TRICKY)

    assert lines["title",] == 2
    assert lines["dotted", "inner.key", "last"] == 7
    assert lines["raw",] == _line(TRICKY, "raw")
    assert lines["list", 0] == _line(TRICKY, "list")
    assert lines["list", 2, 1, 0] == _line(TRICKY, "    4")
    assert lines["list", 3, "b c", 1] == _line(TRICKY, " 6 ]")
    assert lines["items", 0, "more", 1, "last"] == _line(TRICKY, "last = inf")
    assert lines["items", 1, "inner", "deep"] == _line(TRICKY, "deep = 2")
    assert lines["implied", "by"] == _line(TRICKY, "[implied.by")


@pytest.mark.parametrize("seed", range(60))
def test_made_up_documents_agree_with_tomllib(seed: int) -> None:
    """Documents put together at random lead to the same paths in both."""
    text = "\n".join(_document(random.Random(seed)))  # noqa: S311  (shapes, not secrets)

    assert set(lines_of(text)) == set(_paths(tomllib.loads(text)))


def test_a_document_that_ends_without_a_line_end_is_read() -> None:
    """The last value needs nothing behind it."""
    for text in ("", "a = 1", "[a]", "a = []", "a = '''b''' #", "a.b = 1_000"):
        assert set(lines_of(text)) == set(_paths(tomllib.loads(text)))


def _document(dice: random.Random) -> Iterator[str]:
    for number in range(dice.randint(1, 6)):
        yield dice.choice(["", "# [x]", "  ", f"[t{number}]", f"[ t{number} . 'a.b' ]"])
        if dice.random() < 0.4:
            yield from (f"[[rows{number}]]\nx = {_value(dice)}" for _ in range(dice.randint(1, 3)))
            yield f"[rows{number}.inner]"
        for key in range(dice.randint(0, 4)):
            name = dice.choice([f"k{number}{key}", f'"k {number}.{key}"', f"n{number}{key}.m.o"])
            yield f"{name}{dice.choice(['=', ' = '])}{_value(dice)} {dice.choice(['', '# ]'])}"


def _value(dice: random.Random, depth: int = 0) -> str:
    simple = ["1", "-2.5e3", "false", '"a#b\\"]"', "'}'", '"""x\n"]"\n"""', "'''\n\n'''''"]
    if depth > 2 or dice.random() < 0.5:
        return dice.choice(simple)
    inner = [_value(dice, depth + 1) for _ in range(dice.randint(0, 3))]
    if dice.random() < 0.5:
        return "[" + ",\n".join(inner) + dice.choice(["", "# ,\n"]) + "]"
    pairs = ", ".join(f"'k{n}' = {value}" for n, value in enumerate(inner))
    return "{" + pairs + "}"
