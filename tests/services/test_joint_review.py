"""An outline goes from hand to hand, is agreed on, approved, and added to after the lock."""

from dataclasses import replace

import pytest

from app.domain.ids import QuestionId
from app.domain.outline import (
    Origin,
    OriginKind,
    Outline,
    OutlineLockedError,
    OutlineState,
    Question,
    QuestionState,
)
from app.domain.outline_lint import OutlineFault
from app.domain.outline_work import (
    AddedFact,
    AddendumEmptyError,
    OutlineNotLockedError,
    OutlineReasonMissingError,
    VersionAct,
    WrongOutlineStateError,
)
from app.domain.record_diff import Change
from app.domain.stage import TalkStage
from app.domain.text import TextMissingError
from app.services.demonstration import TalkClock
from app.services.outlining import EmptyOutlineError
from app.services.workbench import Workbench
from tests.builders_talks import QUESTIONS, a_new_talk, a_planned_talk, an_ended_talk

S = OutlineState


def test_a_new_outline_begins_with_the_schemes_demands(bench: Workbench) -> None:
    """Demands and self-review are there to be changed; the opening only by a person's wish."""
    talk = a_new_talk(bench)
    outline = bench.outlines.outlining.outline(talk.id)
    usual = bench.schemes.newest(talk.scheme_code).outline_form
    assert usual is not None
    assert (outline.demands, outline.self_review) == (usual.demands, usual.self_review)
    assert usual.opening
    assert outline.opening == ""
    bench.outlines.outlining.save(replace(outline, demands="", questions=QUESTIONS))
    assert bench.outlines.outlining.outline(talk.id).demands == ""


def test_every_part_of_an_outline_is_kept(bench: Workbench) -> None:
    """Weight, what is to be explained, and where a question came from survive a change."""
    talk = a_new_talk(bench)
    origin = Origin(OriginKind.LIBRARY, 7, "责任传导不够", sensitive=True)
    question = Question(
        "为什么？", problem="责任传导不够", weight="main", to_explain="原因", origins=(origin,)
    )
    saved = bench.outlines.outlining.save(
        Outline(talk.id, "开场", "较好", (question,), demands="要求")
    )
    again = bench.outlines.outlining.save(replace(saved, assessment="一般"))
    assert bench.outlines.outlining.outline(talk.id) == again
    assert again.questions == (replace(question, id=again.questions[0].id),)
    bench.outlines.outlining.save(replace(again, questions=()))
    with bench.store.read() as tables:
        assert tables.audit.first_break() is None


def test_an_outline_goes_to_the_other_office_and_to_who_approves(bench: Workbench) -> None:
    """Each hand-over keeps a version; sending it back needs a reason."""
    talk = a_new_talk(bench)
    review = bench.outlines.review
    with pytest.raises(EmptyOutlineError):
        review.hand_over(talk.id, S.JOINT_REVIEW)
    bench.outlines.outlining.save(Outline(talk.id, questions=QUESTIONS))
    assert review.hand_over(talk.id, S.JOINT_REVIEW).state is S.JOINT_REVIEW
    outline = bench.outlines.outlining.save(
        replace(bench.outlines.outlining.outline(talk.id), opening="请坐。")
    )
    assert outline.state is S.JOINT_REVIEW
    review.hand_over(talk.id, S.SUBMITTED)
    with pytest.raises(OutlineLockedError):
        bench.outlines.outlining.save(outline)
    with pytest.raises(OutlineReasonMissingError):
        review.hand_over(talk.id, S.DRAFT, "  ")
    review.hand_over(talk.id, S.DRAFT, "数据要核实")
    with pytest.raises(WrongOutlineStateError):
        review.hand_over(talk.id, S.LOCKED)
    bench.outlines.outlining.lock(talk.id, "王主任", "纪委")

    versions, standing = review.versions(talk.id), review.standing(talk.id)
    assert [(v.number, v.act) for v in versions] == [
        (1, VersionAct.HANDED_OVER),
        (2, VersionAct.SUBMITTED),
        (3, VersionAct.RETURNED),
        (4, VersionAct.LOCKED),
    ]
    assert (versions[2].reason, standing.last_return_reason) == ("数据要核实", "数据要核实")
    assert standing.approval is not None
    assert (standing.approval.name, standing.approval.office) == ("王主任", "纪委")
    assert standing.same_hand
    assert [f.field for f in review.compare(talk.id, 1, 2)[0].fields] == ["opening"]
    assert {change.kind for change in review.compare(talk.id, 4)} == {Change.SAME}


def test_a_change_shows_who_agreed_to_something_else(bench: Workbench) -> None:
    """A consent holds for the words as they were; it can be taken back (AH16)."""
    talk = a_new_talk(bench)
    review, saved = bench.outlines.review, Outline(talk.id, questions=QUESTIONS)
    with pytest.raises(EmptyOutlineError):
        review.agree(talk.id, "discipline", "王主任")
    saved = bench.outlines.outlining.save(saved)
    assert review.standing(talk.id).missing_offices == ("discipline", "organisation")
    first = review.agree(talk.id, "discipline", "王主任")
    review.agree(talk.id, "organisation", "赵部长")
    assert [c.is_current for c in review.standing(talk.id).consents] == [True, True]
    assert review.standing(talk.id).missing_offices == ()
    bench.outlines.outlining.save(replace(saved, assessment="较好"))
    assert [c.is_current for c in review.standing(talk.id).consents] == [False, False]
    review.withdraw_consent(first.id)
    assert [c.sign.name for c in review.standing(talk.id).consents] == ["赵部长"]


def test_remarks_stand_beside_a_question_until_they_are_dealt_with(bench: Workbench) -> None:
    """A remark says who of which office made it; one without words is none."""
    talk = a_new_talk(bench)
    question = bench.outlines.outlining.save(Outline(talk.id, questions=QUESTIONS)).questions[0]
    review = bench.outlines.review
    comment = review.add_comment(talk.id, "数据要核", question.id, "figures")
    with pytest.raises(TextMissingError):
        review.add_comment(talk.id, " ")
    with pytest.raises(KeyError):
        review.add_comment(talk.id, "没有这个问题", QuestionId(999))
    assert (comment.author, comment.office) == ("li.wen", "云岭县委办公室")
    assert review.standing(talk.id).open_comments == 1
    review.resolve(comment.id)
    assert review.comments(talk.id)[0].resolved_by == "li.wen"
    assert review.standing(talk.id).open_comments == 0


def test_an_addendum_changes_not_a_word_of_the_locked_outline(bench: Workbench) -> None:
    """New questions come behind the others, numbered and marked; new facts stand beside."""
    talk_id = a_planned_talk(bench)
    before = bench.outlines.outlining.outline(talk_id)
    review = bench.outlines.review
    fact = AddedFact(before.questions[0].id, "又发现一笔", "二十万元", "审计报告")
    first = review.add_addendum(talk_id, "新的审计结果", [Question("这一笔怎么回事？")], [fact])
    bench.recorder.recording.start(talk_id)
    second = review.add_addendum(talk_id, "来信反映", [Question("车辆使用情况如何？")])

    after = bench.outlines.outlining.outline(talk_id)
    assert after.questions[: len(before.questions)] == before.questions
    assert [(q.text, q.addendum) for q in after.questions[-2:]] == [
        ("这一笔怎么回事？", 1),
        ("车辆使用情况如何？", 2),
    ]
    assert review.addenda(talk_id) == (first, second)
    assert first.questions[0].id == after.questions[-2].id
    assert first.facts == (fact,)
    asked = after.questions[-1].id
    bench.recorder.recording.ask(talk_id, asked)
    assert bench.outlines.outlining.outline(talk_id).questions[-1].addendum == 2


def test_an_addendum_needs_a_lock_a_reason_and_something_to_say(bench: Workbench) -> None:
    """Before the lock the outline itself is changed; after the talk it is too late."""
    talk, review = a_new_talk(bench), bench.outlines.review
    bench.outlines.outlining.save(Outline(talk.id, questions=QUESTIONS))
    new = [Question("还有什么？")]
    with pytest.raises(OutlineNotLockedError):
        review.add_addendum(talk.id, "理由", new)
    with pytest.raises(OutlineReasonMissingError):
        review.add_addendum(talk.id, "", new)
    with pytest.raises(AddendumEmptyError):
        review.add_addendum(talk.id, "理由")
    bench.outlines.outlining.lock(talk.id)
    with pytest.raises(KeyError):
        review.add_addendum(talk.id, "理由", new, [AddedFact(QuestionId(999), "事")])
    assert review.addenda(talk.id) == ()


def test_an_addendum_comes_too_late_after_the_talk(bench: Workbench) -> None:
    """What is added then is added in the record."""
    talk_id = an_ended_talk(bench)
    with pytest.raises(OutlineLockedError):
        bench.outlines.review.add_addendum(talk_id, "理由", [Question("还有什么？")])
    assert bench.outlines.review.standing(talk_id).state is S.USED


def test_a_talk_sent_back_opens_its_outline_with_all_that_was_added(bench: Workbench) -> None:
    """The addendum's questions belong to the outline from then on; what stood is kept."""
    talk = a_new_talk(bench)
    bench.outlines.outlining.save(Outline(talk.id, questions=QUESTIONS))
    bench.outlines.outlining.lock(talk.id)
    bench.outlines.review.add_addendum(talk.id, "新情况", [Question("还有什么？")])
    bench.preparing.advance(talk.id, TalkStage.SUBMITTED)
    bench.preparing.advance(talk.id, TalkStage.RETURNED, "人员有变")
    outline = bench.outlines.outlining.outline(talk.id)
    assert outline.state is S.DRAFT
    assert [q.addendum for q in outline.questions] == [0, 0, 0, 0]
    last = bench.outlines.review.versions(talk.id)[-1]
    assert (last.act, last.reason) == (VersionAct.REOPENED, "人员有变")


def test_facts_that_were_added_come_into_the_opened_outline(bench: Workbench) -> None:
    """They print with their question from then on, none twice."""
    talk = a_new_talk(bench)
    first = bench.outlines.outlining.save(Outline(talk.id, questions=QUESTIONS)).questions[0]
    bench.outlines.outlining.lock(talk.id)
    fact = AddedFact(first.id, "又发现一笔", "近500亿元", "审计报告")
    bench.outlines.review.add_addendum(talk.id, "新情况", facts=[fact])
    for _ in range(2):
        bench.preparing.advance(talk.id, TalkStage.SUBMITTED)
        bench.preparing.advance(talk.id, TalkStage.RETURNED, "人员有变")
        question = bench.outlines.outlining.outline(talk.id).questions[0]
        assert question.facts.splitlines() == [*first.facts.splitlines(), "又发现一笔"]
        assert question.figures.splitlines() == [*first.figures.splitlines(), "近500亿元"]
        assert question.sources.splitlines()[-1] == "审计报告"
        bench.outlines.outlining.lock(talk.id)


def test_facts_that_were_added_are_there_in_the_talk(bench: Workbench) -> None:
    """The desk and all that follows it show them with their question; the outline stays."""
    talk_id = a_planned_talk(bench)
    stored = bench.outlines.outlining.outline(talk_id)
    first, other = stored.questions[:2]
    known = first.facts.splitlines()[0]
    fact = AddedFact(first.id, f"{known}\n又发现一笔", "近500亿元", "审计报告")
    bench.outlines.review.add_addendum(talk_id, "新情况", facts=[fact])

    shown = bench.recorder.recording.desk(talk_id).outline
    question = shown.questions[0]
    assert question.facts.splitlines() == [*first.facts.splitlines(), "又发现一笔"]
    assert question.figures.splitlines() == [*first.figures.splitlines(), "近500亿元"]
    assert question.sources.splitlines() == [*first.sources.splitlines(), "审计报告"]
    assert shown.questions[1:] == stored.questions[1:]
    assert bench.outlines.outlining.in_talk(talk_id) == shown

    bench.recorder.recording.start(talk_id)
    for told in (
        bench.recorder.recording.ask(talk_id, first.id),
        bench.recorder.arranging.drop_question(talk_id, other.id, "时间不够"),
        bench.recorder.arranging.reopen_question(talk_id, other.id),
        bench.outlines.outlining.add_live(talk_id, "还有什么要说的？"),
    ):
        assert told.questions[0].facts == question.facts
    assert bench.recorder.recording.desk(talk_id).outline == told
    assert bench.outlines.outlining.outline(talk_id).questions[0] == replace(
        first, state=QuestionState.ASKED
    )


def test_a_fact_taken_out_after_the_talk_was_sent_back_stays_out(
    bench: Workbench, clock: TalkClock
) -> None:
    """What was added belongs to the outline then; a later addendum may say it again."""
    talk = a_new_talk(bench)
    first = bench.outlines.outlining.save(Outline(talk.id, questions=QUESTIONS)).questions[0]
    review, fact = bench.outlines.review, AddedFact(first.id, "又发现一笔")
    for again in (False, True):
        bench.outlines.outlining.lock(talk.id)
        if not again:
            review.add_addendum(talk.id, "新情况", facts=[fact])
        clock.wait(60)
        bench.preparing.advance(talk.id, TalkStage.SUBMITTED)
        bench.preparing.advance(talk.id, TalkStage.RETURNED, "人员有变")
        outline = bench.outlines.outlining.outline(talk.id)
        assert ("又发现一笔" in outline.questions[0].facts) is not again
        bench.outlines.outlining.save(replace(outline, questions=(first, *outline.questions[1:])))
    bench.outlines.outlining.lock(talk.id)
    assert bench.recorder.recording.desk(talk.id).outline == bench.outlines.outlining.outline(
        talk.id
    )
    clock.wait(60)
    review.add_addendum(talk.id, "又有反映", facts=[fact])
    shown = bench.recorder.recording.desk(talk.id).outline.questions[0]
    assert shown.facts.splitlines() == [*first.facts.splitlines(), "又发现一笔"]


def test_the_state_shown_follows_the_talk(bench: Workbench) -> None:
    """In use while the talk runs; nothing of that is stored."""
    talk_id = a_planned_talk(bench)
    assert bench.outlines.review.standing(talk_id).state is S.LOCKED
    bench.recorder.recording.start(talk_id)
    assert bench.outlines.review.standing(talk_id).state is S.IN_USE
    assert bench.outlines.outlining.outline(talk_id).state is S.LOCKED


def test_remarks_of_the_rules_name_rule_and_source(bench: Workbench) -> None:
    """What is shown beside a field says which rule it is and where the rule comes from."""
    talk = a_new_talk(bench)
    notes = bench.outlines.outlining.check(Outline(talk.id, questions=(Question("进一步谈谈？"),)))
    found = next(note for note in notes if note.fault is OutlineFault.TOO_FEW)
    assert (found.rule, found.source) == ("OUT-01", "AH17")
    assert found.text


def test_the_clock_says_when(bench: Workbench, clock: TalkClock) -> None:
    """Versions and consents carry the time of this computer."""
    talk = a_new_talk(bench)
    bench.outlines.outlining.save(Outline(talk.id, questions=QUESTIONS))
    clock.wait(60)
    bench.outlines.review.hand_over(talk.id, S.SUBMITTED)
    assert bench.outlines.review.versions(talk.id)[0].at == clock.now()
