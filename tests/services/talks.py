"""Talks taken to a stage through the services, for tests."""

from dataclasses import dataclass
from datetime import date

from app.domain.ids import PersonId, TalkId
from app.domain.outline import Outline, Question
from app.domain.participant import Role
from app.domain.register import Person, Unit
from app.domain.stage import TalkStage
from app.domain.talk import Talk
from app.domain.transcript import EntryFlag, EntryKind, TranscriptEntry
from app.services.demonstration import TalkClock
from app.services.preparing_talks import Plan, Seat
from app.services.recording_talks import Words
from app.services.workbench import Workbench

INTERVIEWER, SUBJECT, RECORDER = "沈知远", "周䶮", "林𠮷"


@dataclass(frozen=True)
class Held:
    """A talk with the entries that were said in it."""

    id: TalkId
    entries: tuple[TranscriptEntry, ...]


def register_people(bench: Workbench) -> dict[Role, PersonId]:
    """Store a unit and four persons."""
    unit = bench.registering.save_unit(Unit("中共望溪县委", "望溪县委", "county"))
    names = {
        Role.INTERVIEWER: INTERVIEWER,
        Role.SUBJECT: SUBJECT,
        Role.RECORDER: RECORDER,
        Role.ARCHIVIST: "许茗",
    }
    return {
        role: bench.registering.save_person(Person(name, unit.id, "书记")).id
        for role, name in names.items()
    }


def plan_a_talk(bench: Workbench) -> Talk:
    """Plan a reminder-like talk with all its people."""
    people = register_people(bench)
    bench.office.rename("中共清渠市委")
    scheme = next(s for s in bench.schemes.all() if s.code == "anhui")
    seats = tuple(Seat(role, person) for role, person in people.items())
    plan = Plan("political_supervision", date(2026, 3, 5), "年度谈话", "第三会议室", seats=seats)
    return bench.preparing.plan(scheme, plan)


def lock_an_outline(bench: Workbench, talk: Talk) -> None:
    """Give the talk a locked outline with two questions."""
    questions = (
        Question("项目为什么没有按期开工？", "major_decisions", "三次调整", "23个", "半年通报"),
        Question("一岗双责怎样落实？", "party_governance", "两名成员", "47人次", "考核材料"),
    )
    bench.outlining.save(Outline(talk.id, questions=questions))
    bench.outlining.lock(talk.id)


def take_to_the_talk(bench: Workbench, talk: Talk) -> None:
    """Take the talk through its papers and begin it."""
    papers = (
        TalkStage.SUBMITTED,
        TalkStage.APPROVED,
        TalkStage.NOTIFIED,
        TalkStage.ACKNOWLEDGED,
    )
    for stage in papers:
        if stage in talk.used_stages:
            bench.preparing.advance(talk.id, stage)
    bench.recording.start(talk.id)


def begin_a_talk(bench: Workbench) -> TalkId:
    """Plan, prepare and begin a talk."""
    talk = plan_a_talk(bench)
    lock_an_outline(bench, talk)
    take_to_the_talk(bench, talk)
    return talk.id


def hold_a_talk(bench: Workbench, clock: TalkClock) -> Held:
    """Hold a short talk and end it."""
    talk_id = begin_a_talk(bench)
    question = bench.outlining.outline(talk_id).questions[0].id
    said = (
        Words(Role.INTERVIEWER, EntryKind.QUESTION, "今天请你来谈三个问题。"),
        Words(Role.SUBJECT, EntryKind.ANSWER, "好的。"),
        Words(
            Role.INTERVIEWER,
            EntryKind.QUESTION,
            "23个项目没有按期开工。",
            question,
            frozenset({EntryFlag.PROBLEM}),
        ),
        Words(Role.SUBJECT, EntryKind.EXPLANATION, "主要是资金没有到位。", question),
        Words(Role.SUBJECT, EntryKind.COMMITMENT, "10月底前全部开工。", question),
    )
    entries = []
    for words in said:
        clock.wait(30)
        entries.append(bench.recording.add(talk_id, words))
    clock.wait(30)
    bench.recording.end(talk_id)
    return Held(talk_id, tuple(entries))


def begin_read_back(bench: Workbench, talk_id: TalkId) -> None:
    """Take an ended talk to the read-back."""
    if TalkStage.TRANSCRIBING in bench.preparing.talk(talk_id).used_stages:
        bench.preparing.advance(talk_id, TalkStage.TRANSCRIBING)
    bench.reading_back.begin(talk_id)


def freeze(bench: Workbench, talk_id: TalkId) -> None:
    """Conclude the read-back and freeze."""
    bench.reading_back.conclude(talk_id)
    bench.freezing.freeze(talk_id, lambda _done, _total: None)
