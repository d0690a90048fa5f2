"""What goes along with the questions between two offices: texts around them, order, remarks."""

from dataclasses import replace

import pytest

from app.domain.outline import Question
from app.domain.outline_exchange import TooManyRemarksError
from app.domain.outline_work import VersionAct
from app.services.outline_exchange import Along
from tests.builders_exchange import WORD, Offices, told_question


def test_the_texts_around_the_questions_go_along(offices: Offices) -> None:
    """Opening and assessment are read, changed and come back; a guarded word never leaves."""
    told = "曾插手县医院工程项目"
    told_question(offices)
    opening = f"请坐。{told}一事今天也谈。"
    offices.ours.outlines.outlining.save(
        replace(offices.outline(), opening=opening, assessment="较好。")
    )
    review = offices.received()
    assert review.frame["opening"] == "请坐。……一事今天也谈。"
    texts = {"opening": "请坐。……一事今天必谈。", "assessment": "总体良好。"}
    offices.other.outlines.reviews.save(review.id, review.questions, texts)
    path = offices.other.outlines.reviews.write_back(review.id, WORD, offices.folder)
    exchange = offices.ours.outlines.exchange
    merged = exchange.apply(exchange.merge(path, WORD), {})
    assert (merged.opening, merged.assessment) == (f"请坐。{told}一事今天必谈。", "总体良好。")
    received = offices.ours.outlines.review.versions(offices.talk_id)[-1]
    assert (received.act, received.outline.assessment) == (VersionAct.RECEIVED, "总体良好。")


def test_the_texts_around_the_questions_may_stay_here(offices: Offices) -> None:
    """Who sends a part without them gets an answer that does not touch them."""
    offices.ours.outlines.outlining.save(replace(offices.outline(), opening="请坐。"))
    offices.ours.outlines.review.add_comment(offices.talk_id, "整份太长")
    path = offices.ours.outlines.exchange.split(
        offices.talk_id, (), "县委组织部", WORD, offices.folder, Along(frame=False)
    )
    review = offices.other.outlines.reviews.open(path, WORD)
    assert (review.frame, review.remarks) == ({}, ())
    exchange = offices.ours.outlines.exchange
    merged = exchange.apply(exchange.merge(offices.answer(review, facts="改"), WORD), {})
    assert merged.opening == "请坐。"


def test_an_order_changed_there_is_taken_over(offices: Offices) -> None:
    """Questions come back in the order the other office gave them, a new one where it stood."""
    review = offices.received()
    first, second, third, fourth = review.questions
    new = ("", Question("接待为什么超标？"))
    offices.other.outlines.reviews.save(review.id, [fourth, first, new, second, third])
    path = offices.other.outlines.reviews.write_back(review.id, WORD, offices.folder)
    before = offices.outline().questions
    exchange = offices.ours.outlines.exchange
    merged = exchange.apply(exchange.merge(path, WORD), {}).questions
    assert [q.id for q in merged if q.id != merged[2].id] == [before[n].id for n in (3, 0, 1, 2)]
    assert merged[2].text == "接待为什么超标？"


def test_remarks_on_all_of_it_go_along(offices: Offices) -> None:
    """They come back once; one that was made there can be taken back before it is sent."""
    offices.ours.outlines.review.add_comment(offices.talk_id, "整份太长")
    review = offices.received()
    reviews = offices.other.outlines.reviews
    review = reviews.remark(review.id, "写错了")
    review = reviews.remark(review.id, "同意")
    assert [(r.key, r.text) for r in review.remarks] == [
        ("", "整份太长"),
        ("", "写错了"),
        ("", "同意"),
    ]
    review = reviews.take_back(review.id, review.remarks[1].uid)
    review = reviews.take_back(review.id, review.remarks[0].uid)  # which is not theirs
    assert [r.text for r in review.remarks] == ["整份太长", "同意"]
    exchange = offices.ours.outlines.exchange
    exchange.apply(exchange.merge(reviews.write_back(review.id, WORD, offices.folder), WORD), {})
    comments = offices.ours.outlines.review.comments(offices.talk_id)
    assert [(c.question_id, c.text) for c in comments] == [(0, "整份太长"), (0, "同意")]


def test_no_more_remarks_go_out_than_can_be_read(
    offices: Offices, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither from here nor from there; nothing is written and nothing is kept."""
    monkeypatch.setattr("app.domain.outline_exchange.MOST_COMMENTS", 2)
    review = offices.received()
    for text in ("一", "二"):
        offices.ours.outlines.review.add_comment(offices.talk_id, text)
        offices.other.outlines.reviews.remark(review.id, text)
    with pytest.raises(TooManyRemarksError):
        offices.other.outlines.reviews.remark(review.id, "三")
    offices.ours.outlines.review.add_comment(offices.talk_id, "三")
    with pytest.raises(TooManyRemarksError) as caught:
        offices.send()
    assert (caught.value.count, caught.value.limit) == (3, 2)
    assert len(offices.ours.outlines.exchange.sent(offices.talk_id)) == 1
