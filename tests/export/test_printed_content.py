"""Text read back is compared with a record, whatever the page ends do to it."""

from app.domain.record import printed_texts
from app.export.printed_content import compare
from tests.export.builders import a_record

RECORD = a_record(entries=4)
TEXTS = printed_texts(RECORD)


def test_whole_text_agrees_across_line_and_page_ends() -> None:
    """Blank space and page ends may fall anywhere outside tables."""
    text = "\r\n".join(TEXTS)
    cut = text.index("一、谈话内容") + 40
    result = compare(RECORD, [text[:cut], text[cut:]])
    assert result.difference is None
    assert result.agreeing == len(TEXTS)


def test_changed_character_is_shown_with_its_surroundings() -> None:
    """The first difference names its place, what was expected and what was found."""
    text = "".join(TEXTS).replace("已完成27个", "已完成26个")
    difference = compare(RECORD, [text]).difference
    assert difference is not None
    assert "27" in difference.expected
    assert "26" in difference.found
    assert TEXTS[difference.place - 1] == "已完成27个"


def test_added_and_missing_text_is_found() -> None:
    """Nothing may be added at the end, and nothing left out."""
    added = compare(RECORD, ["".join(TEXTS) + "另：以上不实。"]).difference
    assert added is not None
    assert added.found.startswith("另")
    missing = compare(RECORD, ["".join(TEXTS[:-1])]).difference
    assert missing is not None
    assert missing.place == len(TEXTS)


def test_row_broken_over_a_page_end_agrees() -> None:
    """A row goes on on the next page in each of its cells, under the repeated head row."""
    row = ("2", "十个工作日内", "十五个工作日内", "谈话对象")
    head = "序号原文更正为提出人"
    text = "".join(TEXTS)
    start = text.index("".join(row))
    end = start + len("".join(row))
    first = text[:start] + "2" + "十个工" + "十五个工" + "谈话"
    second = head + "作日内" + "作日内" + "对象" + text[end:]
    assert compare(RECORD, [first, second]).difference is None
    wrong = compare(RECORD, [first, second.replace("作日内对象", "作月内对象")]).difference
    assert wrong is not None


def test_head_row_may_be_repeated_before_a_whole_row() -> None:
    """A page may end between two rows."""
    text = "".join(TEXTS)
    start = text.index("2十个工作日内")
    pages = [text[:start], "序号原文更正为提出人" + text[start:]]
    assert compare(RECORD, pages).difference is None
