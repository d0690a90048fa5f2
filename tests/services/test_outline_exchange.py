"""Two offices work on one outline by file: nothing is lost, and every odd file is named."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from app.domain.ids import TalkId
from app.domain.outline import Origin, OriginKind, Outline, OutlineLockedError, Question
from app.domain.outline_exchange import (
    MOST_QUESTIONS,
    Review,
    TooManyQuestionsError,
    TooManyRemarksError,
)
from app.domain.outline_merge import Choice, MergeUndecidedError, MergeVerdict
from app.domain.outline_work import VersionAct
from app.services.entry import Entry
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
from app.services.outline_exchange import Along, OutlineChangedError
from app.services.outlining import EmptyOutlineError
from app.services.preparing_talks import Plan
from app.services.workbench import Workbench
from tests.builders_talks import QUESTIONS, a_new_talk, lock_an_outline
from tests.builders_vault import PASSPHRASE

WORD = "amber-ladder-93-Quince"  # the offices' own, not a vault's
SECRET = Question(
    "来信反映的情况怎样？",
    facts="三件",
    sources="审计报告\n来信三件",
    origins=(Origin(OriginKind.MATERIAL, 1, "来信\n来信三件", sensitive=True),),
)


@dataclass
class Offices:
    """Ours with a talk, and the other one with a vault of its own."""

    ours: Workbench
    other: Workbench
    talk_id: TalkId
    folder: Path

    def outline(self) -> Outline:
        """Return the outline as it stands with us."""
        return self.ours.outlining.outline(self.talk_id)

    def change(self, index: int, **words: str) -> None:
        """Change a question with us."""
        questions = list(self.outline().questions)
        questions[index] = replace(questions[index], **words)  # type: ignore[arg-type]  # texts only
        self.ours.outlining.save(replace(self.outline(), questions=tuple(questions)))

    def send(self, *, with_sensitive: bool = False) -> Path:
        """Split the whole outline off."""
        along = Along(sensitive=with_sensitive)
        return self.ours.outlines.exchange.split(
            self.talk_id, (), "县委组织部", WORD, self.folder, along
        )

    def received(self) -> Review:
        """Split off and open it at the other office."""
        return self.other.outlines.reviews.open(self.send(), WORD)

    def answer(self, review: Review, **words: str) -> Path:
        """Change the first question there and send it back."""
        (key, question), *rest = self.other.outlines.reviews.get(review.id).questions
        changed = replace(question, **words)  # type: ignore[arg-type]  # texts only
        self.other.outlines.reviews.save(review.id, [(key, changed), *rest])
        return self.other.outlines.reviews.write_back(review.id, WORD, self.folder)


@pytest.fixture
def offices(bench: Workbench, entry: Entry, tmp_path: Path) -> Iterator[Offices]:
    """Return two offices; ours has a talk with four questions."""
    made = entry.vaults.create(tmp_path / "other", "组织部", "zhao.wu", PASSPHRASE)
    other = entry.open_workbench(made.store)
    other.office.rename("县委组织部")
    talk = a_new_talk(bench)
    bench.outlining.save(Outline(talk.id, questions=(*QUESTIONS, SECRET)))
    folder = tmp_path / "stick"
    folder.mkdir()
    yield Offices(bench, other, talk.id, folder)
    made.store.close()


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


def _told(offices: Offices) -> Question:
    """Make the last question one that quotes a sensitive sentence of the portrait."""
    told = "曾插手县医院工程项目"
    origin = Origin(OriginKind.PORTRAIT, 1, f"{told}。\n核查情况", sensitive=True)
    question = Question(
        f"关于“{told}”，请说明有关情况。",
        facts=f"{told}。\n招标文件三处改动",
        sources="核查情况",
        origins=(origin,),
    )
    outline = offices.outline()
    questions = (*outline.questions[:3], question)
    return offices.ours.outlining.save(replace(outline, questions=questions)).questions[3]


def test_words_of_a_sensitive_source_stay_here(offices: Offices) -> None:
    """They are not quoted in the file (AH13, 6.18), and are here again after the merge."""
    question = _told(offices)
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
    question = _told(offices)
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
    outline = offices.ours.outlining.save(Outline(offices.talk_id, questions=tuple(many)))
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


def test_the_texts_around_the_questions_go_along(offices: Offices) -> None:
    """Opening and assessment are read, changed and come back; a guarded word never leaves."""
    told = "曾插手县医院工程项目"
    _told(offices)
    opening = f"请坐。{told}一事今天也谈。"
    offices.ours.outlining.save(replace(offices.outline(), opening=opening, assessment="较好。"))
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
    offices.ours.outlining.save(replace(offices.outline(), opening="请坐。"))
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


def _plan_of(offices: Offices) -> Plan:
    talk = offices.ours.preparing.talk(offices.talk_id)
    return Plan(talk.type_code, talk.planned_on)
