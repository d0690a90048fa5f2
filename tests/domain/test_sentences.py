"""A record read along: sentence by sentence, page by page."""

import pytest

from app.domain.sentences import LONGEST, Sentence, pages_of, sentences_of, split_sentences
from tests.export.builders import a_record


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("好的。我说明。", ("好的。", "我说明。")),
        ("他说：“知道了。”我没有再问！", ("他说：“知道了。”", "我没有再问！")),
        ("为什么？！……没有回答", ("为什么？！……", "没有回答")),
        ("第一，查账；第二，退款。", ("第一，查账；", "第二，退款。")),
        ("37个项目，共1,280.5万元。", ("37个项目，共1,280.5万元。",)),
        ("", ()),
        (" \n 。 ", ("。",)),
    ],
)
def test_a_sentence_keeps_its_marks_and_quotes(text: str, sentences: tuple[str, ...]) -> None:
    """A sentence ends behind its mark and the quote that closes with it."""
    assert split_sentences(text) == sentences


@pytest.mark.parametrize("text", ["督促不力，" * 200 + "是我的责任。", "长" * 1000])
def test_a_very_long_sentence_is_parted(text: str) -> None:
    """Nothing is lost, and no part is longer than a screen takes."""
    parts = split_sentences(text)
    assert "".join(parts) == text
    assert all(0 < len(part) <= LONGEST for part in parts)


def test_a_record_is_read_from_title_to_closing() -> None:
    """Title, head and every entry are read with who says it; places to sign are not."""
    record = a_record(entries=4)
    texts = [sentence.text for sentence in sentences_of(record)]
    assert record.title in texts
    assert any(text.startswith("问（") for text in texts)
    assert not any("签名" in text for text in texts[-3:])
    assert {s.entry for s in sentences_of(record)} == {0, 1, 2, 3, 4}


def test_each_sentence_knows_the_page_it_ends_on() -> None:
    """A sentence over a page end belongs to the next page; a repeated head does not confuse."""
    sentences = [Sentence(t, 0) for t in ("甲一。", "乙二二二。", "丙三。", "甲一。", "丁。")]
    pages = ("甲一。\n乙二", "二 二。丙三。", "序号　内容 甲一。丁。")
    assert pages_of(sentences, pages) == (0, 1, 1, 2, 2)


def test_what_is_not_found_stays_on_its_page() -> None:
    """Words that a page does not show never lead the reader away."""
    sentences = [Sentence("甲。", 0), Sentence("没有印出", 0), Sentence("乙。", 0)]
    assert pages_of(sentences, ("甲。乙。",)) == (0, 0, 0)
    assert pages_of(sentences, ()) == (0, 0, 0)
