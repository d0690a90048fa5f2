"""The vault behind the pictures: the demonstration's sealed talk and some at other stages."""

import tomllib
from datetime import date, timedelta
from pathlib import Path

from app.bootstrap import build
from app.domain.ids import TalkId
from app.domain.outline import Outline, Question
from app.domain.participant import Role
from app.domain.scheme import Scheme
from app.domain.stage import TalkStage
from app.machine.paths import Paths
from app.services.demonstration import PASSPHRASE, Demonstration
from app.services.demonstration_script import Script, read_script
from app.services.preparing_talks import Plan, Seat
from app.services.recording_talks import Words
from app.services.workbench import Workbench
from tests.builders_talks import begin_read_back, freeze
from tests.builders_vault import QUICK
from tests.ui.screenshot_year import add_a_year

_READY = (
    TalkStage.SUBMITTED,
    TalkStage.APPROVED,
    TalkStage.NOTIFIED,
    TalkStage.ACKNOWLEDGED,
)


def make_vault(paths: Paths, folder: Path) -> Script:
    """Hold the demonstration in folder/vault and add talks that are under way."""
    script = read_script(tomllib.loads(paths.resource("demo", "talk.toml").read_text("utf-8")))
    demonstration = Demonstration(script, lambda clock: build(paths, {}, clock, lambda: QUICK))
    demonstration.run(folder, lambda _name, _number: None)
    entry = build(paths, {}, new_slots=lambda: QUICK)
    store = entry.vaults.unlock(folder / "vault", script.account, PASSPHRASE)
    try:
        _add_talks(entry.open_workbench(store), script, folder)
    finally:
        store.close()
    return script


def _add_talks(bench: Workbench, script: Script, folder: Path) -> None:
    scheme = next(s for s in bench.schemes.all() if s.code == script.scheme)
    by_name = {person.name: person.id for person in bench.registering.persons()}
    seats = tuple(Seat(p.role, by_name[p.name]) for p in script.persons[:3])
    reading = _planned(bench, scheme, script, seats, 0)
    _held(bench, script, reading, 24)
    bench.recorder.recording.end(reading)
    begin_read_back(bench, reading)
    frozen = _planned(bench, scheme, script, seats, 2)
    _held(bench, script, frozen, 24)
    bench.recorder.recording.end(frozen)
    _freeze_twice(bench, frozen)
    path = bench.paper.certificates.issue(script.persons[0].name, PASSPHRASE, folder)
    identity = bench.paper.certificates.open(path, PASSPHRASE)
    bench.paper.signing.sign(frozen, Role.INTERVIEWER, identity, lambda _done, _total: None)
    _held(bench, script, bare := _planned(bench, scheme, script, seats, 3), 24)
    bench.recorder.recording.end(bare)
    _freeze_twice(bench, bare)  # for the pen: where a certificate has signed it is too late
    # last: nobody sits in two talks at once
    live = _planned(bench, scheme, script, seats, 1)
    _held(bench, script, live, 14)
    plan = Plan(script.type, _day(script, 30), seats=seats[:1])
    bench.preparing.plan(scheme, plan)
    add_a_year(bench, folder, seats)


def _freeze_twice(bench: Workbench, talk_id: TalkId) -> None:
    """Freeze a record, reopen it, let the subject add words and freeze it again."""
    reading = bench.paper.reading_back
    begin_read_back(bench, talk_id)
    freeze(bench, talk_id)
    reading.reopen(talk_id)
    answers = [e for e in reading.desk(talk_id).entries if e.speaker is Role.SUBJECT]
    reading.supplement(answers[3].id, "具体数字以财务报表为准。", Role.SUBJECT, "谈话对象补充")
    freeze(bench, talk_id)


def _planned(
    bench: Workbench, scheme: Scheme, script: Script, seats: tuple[Seat, ...], later: int
) -> TalkId:
    plan = Plan(
        script.type,
        _day(script, 7 + later),
        reason=script.reason,
        place=script.place,
        handling_office=script.handling_office,
        seats=seats,
    )
    talk = bench.preparing.plan(scheme, plan)
    questions: tuple[Question, ...] = script.questions
    bench.outlines.outlining.save(Outline(talk.id, script.opening, script.assessment, questions))
    bench.outlines.outlining.lock(talk.id)
    for stage in (s for s in _READY if s in talk.used_stages):
        bench.preparing.advance(talk.id, stage)
    return talk.id


def _held(bench: Workbench, script: Script, talk_id: TalkId, count: int) -> None:
    bench.recorder.recording.start(talk_id)
    questions = [question.id for question in bench.outlines.outlining.outline(talk_id).questions]
    for line in script.entries[:count]:
        question = questions[line.question - 1] if line.question else None
        if question is not None:
            bench.recorder.recording.ask(talk_id, question)
        bench.recorder.recording.add(
            talk_id, Words(line.speaker, line.kind, line.text, question, line.flags)
        )


def _day(script: Script, later: int) -> date:
    return script.started_at.date() + timedelta(days=later)
