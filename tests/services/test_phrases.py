"""Keeping shorthand: rules, what every vault begins with, and tables in and out."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest

from app.domain.phrase import OFFICE, Phrase, ShorthandTakenError
from app.machine.phrase_file import load_phrases
from app.machine.spreadsheet import SpreadsheetFiles
from app.services.phrase_sheet import PhraseFault
from app.services.phrases import Phrases
from app.services.ports.vault_store import VaultStore
from tests.builders_vault import FrozenClock, an_open_store

WORDS = Path(__file__).parents[2] / "resources" / "words"
OWN = "li.wen"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[VaultStore]:
    """Return an open store of li.wen."""
    with an_open_store(tmp_path) as made:
        yield made


@pytest.fixture
def phrases(store: VaultStore) -> Phrases:
    """Return the phrases of an empty vault."""
    return _phrases(store)


def _phrases(store: VaultStore, shipped: Callable[[], tuple[Phrase, ...]] = tuple) -> Phrases:
    return Phrases(store, FrozenClock(), shipped, SpreadsheetFiles)


def test_a_code_stands_for_one_thing_to_one_owner(phrases: Phrases) -> None:
    """The same letters may be one's own and the office's, but not twice one's own."""
    own = phrases.save(Phrase(" 整改 ", "Z", OWN))
    phrases.save(Phrase("作风", "z"))
    assert (own.code, own.text) == ("z", "整改")
    with pytest.raises(ShorthandTakenError) as refused:
        phrases.save(Phrase("组织", "z", OWN))
    assert (refused.value.code, refused.value.text) == ("z", "整改")
    assert phrases.save(replace(own, text="整改措施")).id == own.id
    phrases.save(Phrase("没有代码的一句话"))
    phrases.save(Phrase("没有代码的另一句话"))
    assert len(phrases.all()) == 4


def test_uses_are_counted_and_forgotten_with_the_phrase(phrases: Phrases) -> None:
    """A count for a phrase that is gone meanwhile is no error."""
    phrase = phrases.save(Phrase("整改", "z"))
    phrases.note_uses({phrase.id: 3})
    assert phrases.all()[0].uses == 3
    phrases.remove(phrase.id)
    phrases.note_uses({phrase.id: 1})
    assert phrases.all() == ()


def test_every_vault_begins_with_the_shipped_ones_once(store: VaultStore) -> None:
    """What was removed stays away until it is asked back; what was changed stays changed."""
    phrases = _phrases(store, lambda: (Phrase("整改", "z"), Phrase("作风", "zf"), Phrase("一句。")))
    assert phrases.take_in_shipped() == 3
    first, second, _ = phrases.all()
    phrases.remove(first.id)
    phrases.save(replace(second, text="作风问题"))
    assert _phrases(store, lambda: (Phrase("整改", "z"),)).take_in_shipped() == 0
    assert phrases.take_in_shipped(again=True) == 1
    assert sorted(p.text for p in phrases.all()) == ["一句。", "作风问题", "整改"]


def test_the_shipped_ones_are_good(store: VaultStore) -> None:
    """Every one passes the rules, and no two have the same code or text."""
    shipped = load_phrases(WORDS)
    assert _phrases(store, lambda: shipped).take_in_shipped() == len(shipped)
    assert len({p.text for p in shipped}) == len(shipped)


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_a_table_comes_back_as_it_went_out(phrases: Phrases, tmp_path: Path, ending: str) -> None:
    """Commas, quotation marks and line ends do no harm; the owner stays the owner."""
    path = tmp_path / f"phrases.{ending}"
    for phrase in (
        Phrase("整改，“限期”", "z", OWN),
        Phrase('说 "是"；不说', "sh"),
        Phrase("𠮷大同🙂", "", OWN),
    ):
        phrases.save(phrase)
    before = phrases.all()
    phrases.write_table(path, before)
    for phrase in before:
        phrases.remove(phrase.id)

    result = phrases.take_in_table(path, OFFICE)

    assert (result.added, result.changed, result.same, result.refused) == (3, 0, 0, ())
    assert [(p.code, p.text, p.owner) for p in phrases.all()] == [
        (p.code, p.text, p.owner) for p in before
    ]
    again = phrases.take_in_table(path, OFFICE)
    assert (again.added, again.same) == (0, 3)


def test_a_text_that_excel_would_work_out_stays_a_text(phrases: Phrases, tmp_path: Path) -> None:
    """In a .csv it gets an apostrophe, which is taken off again."""
    path = tmp_path / "phrases.csv"
    phrases.write_table(path, (Phrase("=HYPERLINK(1)", "h"), Phrase("-1", "m")))
    assert "'=HYPERLINK" in path.read_text("utf-8-sig")
    assert phrases.take_in_table(path, OFFICE).added == 2
    assert phrases.all()[0].text == "=HYPERLINK(1)"


def test_rows_that_are_no_phrases_are_named(phrases: Phrases, tmp_path: Path) -> None:
    """Formulas, empty texts, bad codes and codes twice are refused row by row; the rest goes in."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (
        ["科室缩写表"],
        ["序号", "内容", "缩写"],
        [1, "整改", "z"],
        [2, "=1+1", "f"],
        [3, None, "leer"],
        [4, "作风", "z f"],
        [5, "组织", "Z"],
        [6, "长" * 2001, "l"],
        [7, "没有缩写", None],
    ):
        sheet.append(row)
    path = tmp_path / "table.xlsx"
    book.save(path)

    result = phrases.take_in_table(path, OWN)

    assert [(r.number, r.fault) for r in result.refused] == [
        (4, PhraseFault.FORMULA),
        (5, PhraseFault.NO_TEXT),
        (6, PhraseFault.BAD_CODE),
        (8, PhraseFault.TOO_LONG),
        (7, PhraseFault.TWICE),
    ]
    assert [(p.code, p.text, p.owner) for p in phrases.all()] == [
        ("z", "整改", OWN),
        ("", "没有缩写", OWN),
    ]


def test_a_table_without_heads_is_code_and_text(phrases: Phrases, tmp_path: Path) -> None:
    """As a list that somebody typed; a code that is there gets the new text."""
    phrases.save(Phrase("整改", "z"))
    path = tmp_path / "list.csv"
    path.write_bytes("z,整改措施\nzf,作风\n".encode("gb18030"))
    result = phrases.take_in_table(path, OFFICE)
    assert (result.added, result.changed) == (1, 1)
    assert [p.text for p in phrases.all()] == ["整改措施", "作风"]
