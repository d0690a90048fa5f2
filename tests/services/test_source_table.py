"""The table of source rows: complete, in step with the packs, every place worded and used."""

import re
from pathlib import Path

import pytest

from app.domain.source_row import PLACES
from app.machine.words import LANGUAGES, load_words
from app.services.source_table import source_page, source_table
from tests.builders_schemes import codes, shipped

RESOURCES = Path(__file__).parents[2] / "resources"
SOURCES = {"AH": 39, "JP": 18, "XM": 36, "BZ": 17, "JC": 22}
PACKS = {"AH": "anhui", "JP": "jinping", "XM": "xiamen", "BZ": "binzhou", "JC": "jinchang"}

AFTER_THE_TALK: dict[str, str] = {
    **dict.fromkeys(("AH09",), "the outcome of each problem is noted after the talk"),
    **dict.fromkeys(("AH24",), "the analysis at the meeting is followed up afterwards"),
    **dict.fromkeys(("AH27", "AH28", "AH29"), "follow-up and its results"),
    **dict.fromkeys(("AH30", "AH31", "AH32", "AH33", "AH34"), "the two reports and the look-back"),
    **dict.fromkeys(("AH38", "BZ17"), "the yearly evaluation reads what was done"),
    **dict.fromkeys(("JP09",), "the subject's words after the talk"),
    **dict.fromkeys(
        ("JP10", "JP11", "JP13", "JP14", "JP15"), "supervision of the meeting and its ledger"
    ),
    **dict.fromkeys(("JP17",), "an opinion given at somebody else's meeting"),
    **dict.fromkeys(("XM01",), "the board of five duties spans what follows a talk"),
    **dict.fromkeys(
        ("XM03", "XM04", "XM05", "XM06", "XM07"),
        "responsibility lists, not talks; their due day is a duty",
    ),
    **dict.fromkeys(("XM08", "XM09", "XM11", "XM12", "XM13"), "orders, circulars and reports"),
    **dict.fromkeys(("XM16",), "publication is outside an offline program"),
    **dict.fromkeys(
        ("XM17", "XM18", "XM19", "XM21", "XM24", "XM25"), "inspections and their results"
    ),
    **dict.fromkeys(
        ("XM28", "XM30", "XM31", "XM32", "XM33", "XM34"), "the session of reports and its ballots"
    ),
    **dict.fromkeys(("XM35",), "accountability"),
    **dict.fromkeys(("BZ03",), "the register of interference"),
    **dict.fromkeys(("BZ07", "BZ08"), "the three lists and their flow"),
    **dict.fromkeys(("JC01", "JC04", "JC09", "JC10"), "the joint conference and indicators"),
    **dict.fromkeys(("JC12", "JC15", "JC17", "JC21", "JC22"), "the person's file and disposals"),
    **dict.fromkeys(("JC18", "JC19", "JC20"), "handing over and the five-step loop"),
}
"""Rows that no pack points to yet, with the reason."""


def _ids(system: str) -> list[str]:
    return [f"{system}{number:02}" for number in range(1, SOURCES[system] + 1)]


@pytest.mark.parametrize("system", SOURCES)
def test_every_row_is_carried_out_or_said_to_come_later(system: str) -> None:
    """Each row of a source stands in its pack or in the list above, never in both."""
    carried = [row.id for row in shipped(PACKS[system]).rows]
    later = [row_id for row_id in AFTER_THE_TALK if row_id.startswith(system)]

    assert sorted([*carried, *later]) == _ids(system)


def test_rows_stand_in_their_own_pack_in_order() -> None:
    """A pack holds the rows of its system only; the plain one has no source."""
    of = {pack: system for system, pack in PACKS.items()}
    for code in codes():
        ids = [row.id for row in shipped(code).rows]
        assert ids == sorted(ids)
        assert {row_id[:2] for row_id in ids} <= {of.get(code)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_place_has_words_and_is_used(language: str) -> None:
    """The closed set of places, their words and the packs agree."""
    places = load_words(RESOURCES / "words", language)["places"]
    used = {place for code in codes() for row in shipped(code).rows for place in row.where}

    assert set(places) == set(PLACES) == used
    assert len(set(places.values())) == len(places)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_help_shows_what_the_packs_say(language: str) -> None:
    """After a change: PYTHONPATH=. python installer/words/make_rows.py."""
    written = (RESOURCES / "help" / f"rows-{language}.md").read_text("utf-8")
    words = load_words(RESOURCES / "words", language)

    assert written == source_page(map(shipped, codes()), words)


def test_a_line_gives_scheme_row_quote_and_places() -> None:
    """The words of the places, in the order of the scheme."""
    words = load_words(RESOURCES / "words", "zh")
    lines = {line.row_id: line for line in source_table([shipped("anhui")], words)}

    assert lines["AH04"].scheme == "安徽党内政治监督谈话制度"
    assert lines["AH04"].quote == "党内政治监督谈话每年一般不少于1次"
    assert lines["AH04"].places[0] == words["places"]["plan.coverage"]


def test_the_page_is_a_table_that_markdown_reads() -> None:
    """Every line of a table has three cells, whatever stands in a quote."""
    page = source_page([shipped("anhui")], load_words(RESOURCES / "words", "en"))
    rows = [line for line in page.splitlines() if line.startswith("|")]

    assert {len(re.split(r"(?<!\\)\|", row)) for row in rows} == {5}
