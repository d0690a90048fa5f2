"""Portraits: what somebody does not see stays as it is, whatever they do with the rest."""

from random import Random

from app.domain.ids import SentenceId, TalkId
from app.domain.portrait import Portrait, PortraitSentence


def said(number: int, text: str = "") -> PortraitSentence:
    """Return a stored sentence."""
    return PortraitSentence("person", text or f"第{number}句", id=SentenceId(number))


PORTRAIT = Portrait(TalkId(1), tuple(said(number) for number in range(1, 6)))


def test_hidden_sentences_keep_their_words_and_places() -> None:
    """A placeholder stands for a hidden sentence; its text is never taken from the placeholder."""
    hidden = frozenset({SentenceId(2), SentenceId(4)})
    shown = [said(1), said(2, "改掉"), said(3, "新词"), said(4, "改掉"), said(5)]
    merged = PORTRAIT.with_hidden(shown, hidden)
    assert [s.text for s in merged] == ["第1句", "第2句", "新词", "第4句", "第5句"]


def test_a_hidden_sentence_that_is_left_out_goes_back() -> None:
    """It stands behind the nearest sentence before it that is still there."""
    hidden = frozenset({SentenceId(3)})
    merged = PORTRAIT.with_hidden([said(5), said(1)], hidden)
    assert [s.id for s in merged] == [5, 1, 3]


def test_an_id_of_elsewhere_makes_a_new_sentence() -> None:
    """Neither another talk's sentence nor one named twice overwrites anything."""
    merged = PORTRAIT.with_hidden([said(9), said(1), said(1, "又一句")], frozenset())
    assert [(s.id, s.text) for s in merged] == [(0, "第9句"), (1, "第1句"), (0, "又一句")]


def test_no_save_ever_loses_or_changes_a_hidden_sentence() -> None:
    """Whatever is given, each hidden sentence is there once, word for word."""
    chance = Random(4)  # noqa: S311  (a test's dice)
    for _ in range(300):
        hidden = frozenset(SentenceId(n) for n in range(1, 6) if chance.random() < 0.5)
        given = [said(chance.randrange(9), "别的话") for _ in range(chance.randrange(12))]
        merged = PORTRAIT.with_hidden(given, hidden)
        for number in hidden:
            assert [s.text for s in merged if s.id == number] == [f"第{number}句"]
