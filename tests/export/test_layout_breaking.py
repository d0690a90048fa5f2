"""Where lines end: 避头尾, squeezing, words and numbers that stay whole."""

import random
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from app.export.fonts import FontRole, Fonts
from app.export.layout import characters, grid
from app.export.layout.breaking import break_lines
from app.export.layout.typesetter import Atom, Segment, Typesetter, justified, natural_width

MAY_NOT_BEGIN = set("，。、；：？！）〕】》〉」』”’…—％")
MAY_NOT_END = set("（〔【《〈「『“‘")
FULL = 28
WIDTH = grid.BLOCK_WIDTH


@pytest.fixture(scope="module")
def setter() -> Typesetter:
    """Return a typesetter with the fonts that ship."""
    return Typesetter(Fonts(Path(__file__).parents[2] / "resources" / "fonts"))


def atoms(setter: Typesetter, text: str) -> list[Atom]:
    """Return a paragraph's atoms."""
    (line,) = setter.atoms([Segment(text)], grid.TEXT_SIZE, "")
    return line


def lines(setter: Typesetter, text: str) -> list[str]:
    """Return a paragraph's lines as text."""
    broken = break_lines(atoms(setter, text), WIDTH, WIDTH)
    return ["".join(atom.character for atom in line) for line in broken]


def random_text(seed: int, length: int) -> str:
    """Return invented prose with many marks, numbers and words."""
    chance = random.Random(seed)  # noqa: S311  (it must be the same each time)
    pieces = [*"谈话记录监督责任整改落实措施时限问题窗口" * 3, *"，。、；：？！", "——", "……"]
    pieces += [
        "“可以”",
        "（见附件）",
        "《办法》",
        "2026年",
        "99.83%",
        "1,280.5",
        "ISO",
        "“",
        "”",
        "）。”",
    ]
    return "".join(chance.choice(pieces) for _ in range(length))


@pytest.mark.parametrize("seed", range(5))
def test_no_mark_stands_where_it_must_not(setter: Typesetter, seed: int) -> None:
    """In long invented prose no line begins or ends with a forbidden mark."""
    found = lines(setter, random_text(seed, 3000))
    assert "".join(found) == random_text(seed, 3000)
    assert not [line for line in found[1:] if line[0] in MAY_NOT_BEGIN]
    assert not [line for line in found[:-1] if line[-1] in MAY_NOT_END]


@pytest.mark.parametrize("seed", range(5))
def test_every_full_line_fills_the_block(setter: Typesetter, seed: int) -> None:
    """Squeezed or stretched, each line but the last ends at the right edge."""
    broken = break_lines(atoms(setter, random_text(seed, 2000)), WIDTH, WIDTH)
    for line in broken[:-1]:
        assert sum(justified(line, WIDTH)) == pytest.approx(WIDTH, abs=0.02)


@pytest.mark.parametrize("seed", range(5))
def test_no_mark_is_squeezed_too_far(setter: Typesetter, seed: int) -> None:
    """No character loses more than 0.35 em on either side."""
    most = characters.SQUEEZE * grid.TEXT_SIZE
    for line in break_lines(atoms(setter, random_text(seed, 2000)), WIDTH, WIDTH):
        advances = justified(line, WIDTH)
        for atom, advance in zip(line, advances, strict=True):
            assert advance >= atom.advance - 2 * most - grid.TOLERANCE
        assert sum(advances) >= natural_width(line) - most * len(line)


def test_a_full_line_has_28_characters(setter: Typesetter) -> None:
    """Plain characters fill the grid exactly."""
    assert [len(line) for line in lines(setter, "记" * 100)] == [FULL, FULL, FULL, 16]


def test_a_comma_too_many_is_squeezed_in(setter: Typesetter) -> None:
    """A mark that would begin the next line finds room if others can give it."""
    text = "记，" * 5 + "录" * 18 + "，" + "记" * 10
    assert len(lines(setter, text)[0]) == FULL + 1


def test_a_comma_without_room_takes_a_character_along(setter: Typesetter) -> None:
    """Where nothing can be squeezed, the character before the mark moves down with it."""
    found = lines(setter, "记" * FULL + "，" + "录" * 10)
    assert found[0] == "记" * (FULL - 1)
    assert found[1].startswith("记，录")


@pytest.mark.parametrize("word", ["1,280.5", "2026", "government", "——", "……", "99.83%", "20℃"])
def test_words_and_numbers_stay_whole(setter: Typesetter, word: str) -> None:
    """Wherever it falls, a word, number, dash or ellipsis is not torn."""
    for before in range(20, FULL + 1):
        found = lines(setter, "记" * before + word + "录" * 30)
        assert sum(word in line for line in found) == 1


def test_a_word_longer_than_a_line_is_torn(setter: Typesetter) -> None:
    """A word that fits nowhere fills line after line."""
    found = lines(setter, "a" * 300)
    assert "".join(found) == "a" * 300
    assert all(natural_width(atoms(setter, line)) <= WIDTH + 0.1 for line in found)


def test_an_address_parts_after_its_signs(setter: Typesetter) -> None:
    """A long address breaks after a slash rather than leaving a hole."""
    address = "www.example.invalid/guide/window?id=20261105&name=abc"
    found = lines(setter, "记" * 20 + address + "录" * 30)
    assert found[0][-1] in "/?&=.-_"


@pytest.mark.parametrize("mark", ["。", "（", "“", " ", "—", ""])
def test_marks_without_words_do_not_stop_it(setter: Typesetter, mark: str) -> None:
    """Nonsense is set somehow, and whole."""
    assert "".join(lines(setter, mark * 200)) == mark * 200


def test_a_space_hangs_out_at_the_end(setter: Typesetter) -> None:
    """A blank that does not fit does not begin the next line."""
    found = lines(setter, "记" * FULL + " " + "录" * 5)
    assert found == ["记" * FULL + " ", "录" * 5]


def test_a_line_with_too_large_gaps_stays_ragged(setter: Typesetter) -> None:
    """A line of few characters before a long number is not pulled apart."""
    line = atoms(setter, "记录")
    assert justified(line, WIDTH) == [atom.advance for atom in line]


def test_controls_and_joiners_have_no_picture(setter: Typesetter) -> None:
    """Control characters, zero-width signs and variation selectors are not set."""
    assert lines(setter, "甲\x00\x1b乙\u200b\ufeff丙\ufe00丁") == ["甲乙丙丁"]


def pairs(found: list[str]) -> Iterator[tuple[str, str]]:
    """Yield the characters around each line's end."""
    for one, other in pairwise(found):
        yield one[-1], other[0]


def test_a_sign_stays_with_its_number(setter: Typesetter) -> None:
    """￥ is not left behind at a line's end."""
    found = lines(setter, "记" * 27 + "￥500元" + "录" * 40)
    assert not [pair for pair in pairs(found) if pair[0] == "￥"]


def test_title_type_uses_its_own_face(setter: Typesetter) -> None:
    """The kind of type decides the face."""
    (line,) = setter.atoms([Segment("谈", FontRole.TITLE)], grid.TITLE_SIZE, "")
    assert line[0].glyph.face.path.name == "TanluTitle-Black.ttf"
