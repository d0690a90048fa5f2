"""Talks at the stages that tests of the client begin with, made through the services."""

from collections.abc import Sequence
from datetime import date

from app.domain.ids import PersonId, TalkId
from app.domain.outline import Outline, Question
from app.domain.participant import Role
from app.domain.register import Person, Unit
from app.domain.stage import MAIN_LINE, TalkStage
from app.domain.talk import Talk
from app.domain.transcript import EntryFlag, EntryKind
from app.services.preparing_talks import Plan, Seat
from app.services.recording_talks import Words
from app.services.workbench import Workbench

OFFICE = "云岭县委办公室"
NAMES = {
    Role.INTERVIEWER: "李文",
    Role.SUBJECT: "𠮷大同",
    Role.RECORDER: "周宁",
    Role.ARCHIVIST: "陈静",
}
QUESTIONS = (
    Question(
        "惠民资金为什么滞留？",
        focus_area="party_governance",
        facts="三笔惠民资金在乡镇账户滞留",
        figures="最长滞留七个月，共一百二十万元",
        sources="2026年1月专项检查",
    ),
    Question(
        "食堂采购为什么没有招标？",
        focus_area="work_style",
        facts="2025年食堂采购未招标",
        figures="三十八万元",
        sources="审计报告",
    ),
    Question(
        "公务接待台账为什么不全？",
        focus_area="work_style",
        facts="接待台账缺少四个月",
        figures="九次接待没有审批单",
        sources="内部检查",
    ),
)
SAID: tuple[Words, ...] = (
    Words(Role.INTERVIEWER, EntryKind.QUESTION, "惠民资金为什么滞留了七个月？"),
    Words(Role.SUBJECT, EntryKind.ANSWER, "主要是我督促不力。"),
    Words(
        Role.INTERVIEWER,
        EntryKind.QUESTION,
        "食堂采购三十八万元没有招标，这是必须整改的问题。",
        None,
        frozenset({EntryFlag.PROBLEM}),
    ),
    Words(Role.SUBJECT, EntryKind.EXPLANATION, "当时以为零星采购可以不招标。"),
    Words(Role.SUBJECT, EntryKind.COMMITMENT, "我承诺六月底前完成整改。"),
)


def registered_people(bench: Workbench) -> dict[Role, PersonId]:
    """Store two units and a person for each role."""
    upper = bench.registering.save_unit(Unit(OFFICE, "县委办", "county", None, 0))
    lower = bench.registering.save_unit(Unit("云岭县财政局", "财政局", "county", upper.id, 1))
    people = {}
    for order, (role, name) in enumerate(NAMES.items()):
        unit = lower if role is Role.SUBJECT else upper
        person = Person(name, unit.id, "负责人", is_head=True, authority="county", order=order)
        people[role] = bench.registering.save_person(person).id
    return people


def a_new_talk(bench: Workbench) -> Talk:
    """Return a talk just planned, with its people and without an outline."""
    scheme = bench.schemes.newest("anhui")
    people = registered_people(bench)
    bench.office.rename(OFFICE)
    return bench.preparing.plan(
        scheme,
        Plan(
            type_code=scheme.talk_types[0].code,
            planned_on=date(2026, 3, 5),
            reason="了解整改情况",
            place="三号谈话室",
            handling_office="监督检查室",
            seats=tuple(Seat(role, person) for role, person in people.items()),
        ),
    )


def lock_an_outline(
    bench: Workbench, talk_id: TalkId, questions: Sequence[Question] = QUESTIONS
) -> None:
    """Give the talk a locked outline."""
    bench.outlines.outlining.save(Outline(talk_id, "开场。", "总体较好。", tuple(questions)))
    bench.outlines.outlining.lock(talk_id)


def a_planned_talk(bench: Workbench, questions: Sequence[Question] = QUESTIONS) -> TalkId:
    """Return a talk that only waits to be begun."""
    talk = a_new_talk(bench)
    lock_an_outline(bench, talk.id, questions)
    make_ready(bench, talk)
    return talk.id


def make_ready(bench: Workbench, talk: Talk) -> None:
    """Take a talk whose outline is locked to where it only waits to be begun."""
    before = MAIN_LINE[1 : MAIN_LINE.index(TalkStage.IN_SESSION)]
    for stage in before:
        if stage in talk.used_stages:
            bench.preparing.advance(talk.id, stage)


def a_running_talk(bench: Workbench, said: Sequence[Words] = ()) -> TalkId:
    """Return a talk that has begun, with these entries."""
    talk_id = a_planned_talk(bench)
    bench.recorder.recording.start(talk_id)
    for words in said:
        bench.recorder.recording.add(talk_id, words)
    return talk_id


def an_ended_talk(bench: Workbench, said: Sequence[Words] = SAID) -> TalkId:
    """Return a talk that is over and waits for its read-back."""
    talk_id = a_running_talk(bench, said)
    bench.recorder.recording.end(talk_id)
    return talk_id


def begin_read_back(bench: Workbench, talk_id: TalkId) -> None:
    """Take an ended talk to the read-back."""
    if TalkStage.TRANSCRIBING in bench.preparing.talk(talk_id).used_stages:
        bench.preparing.advance(talk_id, TalkStage.TRANSCRIBING)
    bench.paper.reading_back.begin(talk_id)


def freeze(bench: Workbench, talk_id: TalkId) -> None:
    """Conclude the read-back and freeze the record."""
    bench.paper.reading_back.conclude(talk_id)
    bench.paper.freezing.freeze(talk_id, lambda _done, _total: None)


def a_frozen_talk(bench: Workbench, said: Sequence[Words] = SAID) -> TalkId:
    """Return a talk whose record is fixed."""
    talk_id = an_ended_talk(bench, said)
    begin_read_back(bench, talk_id)
    freeze(bench, talk_id)
    return talk_id


def silent(_done: int, _total: int) -> None:
    """Take no notice of progress."""
