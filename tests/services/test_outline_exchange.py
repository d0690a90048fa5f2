"""Two offices work on one outline by file: nothing is lost, and every odd file is named."""

from dataclasses import replace

import pytest

from app.domain.ids import TalkId
from app.domain.outline import Outline, OutlineLockedError, Question
from app.domain.outline_exchange import (
    MOST_QUESTIONS,
    TooManyQuestionsError,
)
from app.domain.outline_merge import Choice, MergeUndecidedError, MergeVerdict
from app.domain.outline_work import VersionAct
from app.services.errors import (
    ExchangeDamagedError,
    ExchangeKnownError,
    ExchangeOtherTalkError,
    ExchangeOutdatedError,
    ExchangePassphraseError,
    ExchangeWrongWayError,
    ForeignExchangeError,
    NotAnExchangeError,
    PassphraseTooWeakError,
)
from app.services.outline_exchange import OutlineChangedError
from app.services.outlining import EmptyOutlineError
from app.services.preparing_talks import Plan
from tests.builders_exchange import SECRET, WORD, Offices, told_question
from tests.builders_talks import QUESTIONS, lock_an_outline


def test_the_other_office_sees_what_was_chosen_and_no_more(offices: Offices) -> None:
    """Only the chosen questions go, without sensitive sources; nothing can be read on the way."""
    chosen = [offices.outline().questions[0].id, offices.outline().questions[3].id]
    exchange = offices.ours.outlines.exchange
    path = exchange.split(offices.talk_id, chosen, "县委组织部", WORD, offices.folder)
    assert "惠民".encode() not in path.read_bytes()
    review = offices.other.outlines.reviews.open(path, WORD)
    assert [q.text for _, q in review.questions] == [QUESTIONS[0].text, SECRET.text]
    assert [q.sources for _, q in review.questions] == [QUESTIONS[0].sources, "审计报告"]
    assert (review.request.talk.subject, review.request.author) == ("𠮷大同", "li.wen")
    (sent,) = exchange.sent(offices.talk_id)
    assert (sent.exchange.office, list(sent.question_ids)) == ("县委组织部", chosen)
    versions = offices.ours.outlines.review.versions(offices.talk_id)
    assert [v.act for v in versions] == [VersionAct.SENT]


def test_changes_from_both_sides_come_together(offices: Offices) -> None:
    """What only one side changed is taken; remarks come along; both states are kept."""
    question = offices.outline().questions[0]
    offices.ours.outlines.review.add_comment(offices.talk_id, "请核", question.id)
    review = offices.received()
    assert [r.text for r in review.remarks] == ["请核"]
    key = review.questions[0][0]
    offices.other.outlines.reviews.remark(review.id, "数据与台账不符", key, "figures")
    path = offices.answer(review, figures="最长七个月，共一百三十万元")
    offices.change(0, text="惠民资金为什么长期滞留？")

    exchange = offices.ours.outlines.exchange
    view = exchange.merge(path, WORD, offices.talk_id)
    assert [item.verdict for item in view.items] == [MergeVerdict.BOTH, *[MergeVerdict.SAME] * 3]
    assert offices.outline().questions[0].figures == QUESTIONS[0].figures  # nothing yet
    merged = exchange.apply(view, {})
    assert merged.questions[0].text == "惠民资金为什么长期滞留？"
    assert merged.questions[0].figures == "最长七个月，共一百三十万元"
    assert merged.questions[3] == offices.outline().questions[3]
    assert merged.questions[3].sources == SECRET.sources  # what was not sent is not lost
    comments = offices.ours.outlines.review.comments(offices.talk_id)
    assert [(c.text, c.author, c.office, c.question_id) for c in comments] == [
        ("请核", "li.wen", "云岭县委办公室", question.id),
        ("数据与台账不符", "zhao.wu", "县委组织部", question.id),
    ]
    versions = offices.ours.outlines.review.versions(offices.talk_id)
    assert [v.act for v in versions] == [VersionAct.SENT, VersionAct.MERGED, VersionAct.RECEIVED]
    with offices.ours.store.read() as tables:
        assert tables.audit.first_break() is None
    with offices.other.store.read() as tables:
        assert tables.audit.first_break() is None


def test_a_conflict_is_decided_by_a_person(offices: Offices) -> None:
    """Without a choice nothing is merged; with both, both texts stand."""
    path = offices.answer(offices.received(), facts="对方的事例")
    offices.change(0, facts="我方的事例")
    exchange = offices.ours.outlines.exchange
    view = exchange.merge(path, WORD)
    with pytest.raises(MergeUndecidedError):
        exchange.apply(view, {})
    place = (view.items[0].key, "facts")
    merged = exchange.apply(view, {place: Choice.BOTH_TEXTS})
    assert merged.questions[0].facts == "我方的事例\n对方的事例"


def test_sensitive_sources_survive_a_change_of_the_others(offices: Offices) -> None:
    """The other office rewrites the sources it saw; those it did not see stay."""
    review = offices.received()
    questions = list(review.questions)
    key, secret = questions[3]
    questions[3] = (key, replace(secret, sources="审计报告（2026年）"))
    offices.other.outlines.reviews.save(review.id, questions)
    path = offices.other.outlines.reviews.write_back(review.id, WORD, offices.folder)
    exchange = offices.ours.outlines.exchange
    merged = exchange.apply(exchange.merge(path, WORD), {})
    assert merged.questions[3].sources == "审计报告（2026年）\n来信三件"
    assert merged.questions[3].origins == SECRET.origins


def test_words_of_a_sensitive_source_stay_here(offices: Offices) -> None:
    """They are not quoted in the file (AH13, 6.18), and are here again after the merge."""
    question = told_question(offices)
    review = offices.received()
    rest, (key, there) = list(review.questions[:3]), review.questions[3]
    assert there.text == "关于“……”，请说明有关情况。"
    assert there.facts == "招标文件三处改动"
    changed = replace(there, text="关于“……”，请如实说明。", facts="招标文件四处改动")
    offices.other.outlines.reviews.save(review.id, [*rest, (key, changed)])
    path = offices.other.outlines.reviews.write_back(review.id, WORD, offices.folder)
    exchange = offices.ours.outlines.exchange
    merged = exchange.apply(exchange.merge(path, WORD), {}).questions[3]
    assert merged.text == "关于“曾插手县医院工程项目”，请如实说明。"
    assert merged.facts == "招标文件四处改动\n曾插手县医院工程项目。"
    assert merged.sources == question.sources


def test_words_of_a_sensitive_source_go_when_ticked(offices: Offices) -> None:
    """A person may send them along."""
    question = told_question(offices)
    path = offices.send(with_sensitive=True)
    review = offices.other.outlines.reviews.open(path, WORD)
    assert review.questions[3][1].text == question.text
    assert review.questions[3][1].facts == question.facts


def test_questions_made_and_taken_out_there(offices: Offices) -> None:
    """A new one comes in; one taken out waits for a decision; a second answer knows both."""
    review = offices.received()
    kept = [*review.questions[:3], ("", Question("接待为什么超标？"))]
    reviews, exchange = offices.other.outlines.reviews, offices.ours.outlines.exchange
    review = reviews.save(review.id, kept)
    view = exchange.merge(reviews.write_back(review.id, WORD, offices.folder), WORD)
    gone = next(i for i in view.items if i.verdict is MergeVerdict.REMOVED_THERE)
    with pytest.raises(MergeUndecidedError):
        exchange.apply(view, {})
    merged = exchange.apply(view, {(gone.key, ""): Choice.OURS})
    assert [q.text for q in merged.questions][-2:] == [SECRET.text, "接待为什么超标？"]

    questions = list(review.questions)
    questions[-1] = (questions[-1][0], Question("接待为什么三次超标？"))
    reviews.save(review.id, questions)
    second = exchange.merge(reviews.write_back(review.id, WORD, offices.folder), WORD)
    assert [f.theirs for i in second.items for f in i.fields] == ["接待为什么三次超标？"]
    again = exchange.apply(second, {(gone.key, ""): Choice.OURS})
    assert [q.text for q in again.questions][-2:] == [SECRET.text, "接待为什么三次超标？"]


def test_the_same_file_twice_and_an_older_one_are_refused(offices: Offices) -> None:
    """Each answer is taken in once; one that was overtaken not at all."""
    review = offices.received()
    first, second = offices.answer(review, facts="一"), offices.answer(review, facts="二")
    exchange = offices.ours.outlines.exchange
    exchange.apply(exchange.merge(second, WORD), {})
    with pytest.raises(ExchangeKnownError):
        exchange.merge(second, WORD)
    with pytest.raises(ExchangeOutdatedError):
        exchange.merge(first, WORD)
    request = next(p for p in offices.folder.iterdir() if p not in (first, second))
    with pytest.raises(ExchangeKnownError):
        offices.other.outlines.reviews.open(request, WORD)


def test_each_wrong_file_is_named(offices: Offices) -> None:
    """Wrong way, wrong talk, wrong vault, wrong passphrase, damage, no such file at all."""
    request = offices.send()
    review = offices.other.outlines.reviews.open(request, WORD)
    answer = offices.answer(review, facts="改")
    ours, theirs = offices.ours.outlines, offices.other.outlines
    with pytest.raises(ExchangeWrongWayError):
        ours.exchange.merge(request, WORD)
    with pytest.raises(ExchangeWrongWayError):
        ours.reviews.open(request, WORD)
    with pytest.raises(ExchangeWrongWayError):
        theirs.reviews.open(answer, WORD)
    with pytest.raises(ForeignExchangeError):
        theirs.exchange.merge(answer, WORD)
    with pytest.raises(ExchangeOtherTalkError) as other:
        ours.exchange.merge(answer, WORD, TalkId(99))
    assert other.value.number == review.request.talk.number
    with pytest.raises(ExchangePassphraseError):
        ours.exchange.merge(answer, WORD + "x")
    damaged = offices.folder / "damaged.tlhs"
    damaged.write_bytes(answer.read_bytes()[:-40])
    with pytest.raises(ExchangeDamagedError):
        ours.exchange.merge(damaged, WORD)
    damaged.write_bytes("谈话提纲".encode())
    with pytest.raises(NotAnExchangeError):
        ours.exchange.merge(damaged, WORD)


def test_an_outline_that_moved_on_is_looked_at_again(offices: Offices) -> None:
    """What was decided for one state is not applied to another."""
    exchange = offices.ours.outlines.exchange
    view = exchange.merge(offices.answer(offices.received(), facts="改"), WORD)
    offices.change(1, text="又改了？")
    with pytest.raises(OutlineChangedError):
        exchange.apply(view, {})


def test_nothing_goes_out_or_in_that_should_not(offices: Offices) -> None:
    """A weak passphrase, an empty or locked outline: no file, no merge."""
    exchange = offices.ours.outlines.exchange
    with pytest.raises(PassphraseTooWeakError):
        exchange.split(offices.talk_id, (), "组织部", "12345678", offices.folder)
    assert not list(offices.folder.iterdir())
    view = exchange.merge(offices.answer(offices.received(), facts="改"), WORD)
    lock_an_outline(offices.ours, offices.talk_id)
    with pytest.raises(OutlineLockedError):
        exchange.apply(view, {})
    with pytest.raises(OutlineLockedError):
        offices.send()
    empty = offices.ours.preparing.plan(offices.ours.schemes.newest("anhui"), _plan_of(offices))
    with pytest.raises(EmptyOutlineError):
        exchange.split(empty.id, (), "组织部", WORD, offices.folder)


def test_no_file_is_made_that_the_other_office_cannot_read(offices: Offices) -> None:
    """A part is as large as a file may be; beyond that nothing goes out and nothing is kept."""
    many = [Question(f"第{number}件事怎样？") for number in range(MOST_QUESTIONS + 1)]
    outline = offices.ours.outlines.outlining.save(Outline(offices.talk_id, questions=tuple(many)))
    with pytest.raises(TooManyQuestionsError) as caught:
        offices.send()
    assert (caught.value.count, caught.value.limit) == (MOST_QUESTIONS + 1, MOST_QUESTIONS)
    exchange, reviews = offices.ours.outlines.exchange, offices.other.outlines.reviews
    assert (exchange.sent(offices.talk_id), list(offices.folder.iterdir())) == ((), [])
    chosen = [question.id for question in outline.questions[1:]]
    path = exchange.split(offices.talk_id, chosen, "组织部", WORD, offices.folder)
    review = reviews.open(path, WORD)
    with pytest.raises(TooManyQuestionsError):
        reviews.save(review.id, [*review.questions, ("", Question("还有一件？"))])
    reviews.save(review.id, [*review.questions, ("", Question(""))])
    assert [len(one.questions) for one in reviews.all()] == [MOST_QUESTIONS]
    reviews.write_back(review.id, WORD, offices.folder)


def _plan_of(offices: Offices) -> Plan:
    talk = offices.ours.preparing.talk(offices.talk_id)
    return Plan(talk.type_code, talk.planned_on)
