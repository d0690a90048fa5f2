"""The demonstration: one invented talk through the whole chain, headless, with real files.

Every step uses the same services as the window; nothing is prepared or left out.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from app.domain.follow_up import Problem
from app.domain.ids import EntryId, PersonId, QuestionId, TalkId, UnitId
from app.domain.outline import Outline
from app.domain.participant import Role
from app.domain.register import Person, Unit
from app.domain.stage import TalkStage
from app.domain.talk import Talk
from app.domain.verdict import Verdict
from app.services.demonstration_script import Script
from app.services.entry import Entry
from app.services.ports.clock import Clock
from app.services.preparing_talks import Plan, Seat
from app.services.recording_talks import Words
from app.services.workbench import Workbench

STEPS = (
    "vault",
    "register",
    "scheme",
    "outline",
    "record",
    "read_back",
    "freeze",
    "sign",
    "follow_up",
    "export",
    "verify",
)
PASSPHRASE = "望溪老桥 2026 演示口令"  # noqa: S105  (opens the demonstration's vault only)
CERTIFICATE_PASSPHRASE = "演示证书 2026"  # noqa: S105  (as above)
_SIGNERS = (Role.INTERVIEWER, Role.RECORDER, Role.ARCHIVIST)


class TalkClock:
    """A clock that moves only when the talk does."""

    def __init__(self, start: datetime) -> None:
        self._now = start

    def now(self) -> datetime:
        """Return the time in the talk."""
        return self._now

    def wait(self, seconds: float) -> None:
        """Let time pass."""
        self._now += timedelta(seconds=seconds)


@dataclass(frozen=True)
class Demonstrated:
    """What the demonstration leaves behind."""

    files: tuple[Path, ...]
    authority: Path
    verdicts: tuple[tuple[Path, Verdict], ...]


class Demonstration:
    """Holds the scripted talk in a new vault and leaves the signed files in a folder."""

    def __init__(self, script: Script, make_entry: Callable[[Clock], Entry]) -> None:
        self._script = script
        self._clock = TalkClock(script.started_at - timedelta(days=1))
        self._entry = make_entry(self._clock)

    def run(self, folder: Path, report: Callable[[str, int], None]) -> Demonstrated:
        """Do the whole main job; `report` is told each step's name and number from 1."""
        step = _Reporter(report)
        step("vault")
        vaults = self._entry.vaults
        made = vaults.create(folder / "vault", self._script.vault, self._script.account, PASSPHRASE)
        try:
            bench = self._entry.open_workbench(made.store)
            talk = self._prepare(bench, step)
            self._hold(bench, talk, step)
            self._conclude(bench, talk.id, step)
            self._sign(bench, talk.id, folder, step)
            return self._hand_out(bench, talk.id, folder, step)
        finally:
            made.store.close()

    def _prepare(self, bench: Workbench, step: "_Reporter") -> Talk:
        step("register")
        bench.office.rename(self._script.office)
        people = self._register(bench)
        step("scheme")
        scheme = bench.schemes.newest(self._script.scheme)
        plan = Plan(
            type_code=self._script.type,
            planned_on=self._script.started_at.date(),
            reason=self._script.reason,
            place=self._script.place,
            handling_office=self._script.handling_office,
            classification=self._script.classification,
            seats=tuple(Seat(role, person) for role, person in people.items()),
        )
        talk = bench.preparing.plan(scheme, plan)
        step("outline")
        bench.outlines.outlining.save(
            Outline(talk.id, self._script.opening, self._script.assessment, self._script.questions)
        )
        bench.outlines.outlining.lock(talk.id)
        for stage in (s for s in _PREPARED if s in talk.used_stages):
            bench.preparing.advance(talk.id, stage)
        return talk

    def _register(self, bench: Workbench) -> dict[Role, PersonId]:
        units: dict[str, UnitId] = {}
        for order, unit in enumerate(self._script.units):
            parent = units.get(unit.parent)
            saved = bench.registering.save_unit(
                Unit(unit.name, unit.short, unit.level, parent, order)
            )
            units[unit.code] = saved.id
        people = {}
        for order, p in enumerate(self._script.persons):
            person = Person(p.name, units[p.unit], p.post, p.head, p.authority, order)
            people[p.role] = bench.registering.save_person(person).id
        return people

    def _hold(self, bench: Workbench, talk: Talk, step: "_Reporter") -> None:
        step("record")
        self._clock.wait((self._script.started_at - self._clock.now()).total_seconds())
        bench.recorder.recording.start(talk.id)
        questions = [q.id for q in bench.outlines.outlining.outline(talk.id).questions]
        asked: set[QuestionId] = set()
        for number, line in enumerate(self._script.entries, 1):
            self._clock.wait(8 + len(line.text) / 1.6)
            question = questions[line.question - 1] if line.question else None
            if question and question not in asked:
                bench.recorder.recording.ask(talk.id, question)
                asked.add(question)
            words = Words(line.speaker, line.kind, line.text, question, line.flags)
            bench.recorder.recording.add(talk.id, words)
            if number == self._script.pause_after:
                self._pause(bench, talk.id)
        self._clock.wait(20)
        bench.recorder.recording.end(talk.id)

    def _pause(self, bench: Workbench, talk_id: TalkId) -> None:
        self._clock.wait(5)
        bench.recorder.recording.pause(talk_id, self._script.pause_reason)
        self._clock.wait(60 * self._script.pause_minutes)
        bench.recorder.recording.resume(talk_id)

    def _conclude(self, bench: Workbench, talk_id: TalkId, step: "_Reporter") -> None:
        step("read_back")
        if TalkStage.TRANSCRIBING in bench.preparing.talk(talk_id).used_stages:
            bench.preparing.advance(talk_id, TalkStage.TRANSCRIBING)
        self._clock.wait(300)
        bench.paper.reading_back.begin(talk_id)
        entries = bench.recorder.recording.desk(talk_id).entries
        for correction in self._script.corrections:
            self._clock.wait(120)
            bench.paper.reading_back.correct(
                EntryId(entries[correction.entry - 1].id),
                correction.text,
                correction.asked_by,
                correction.reason,
            )
        bench.paper.reading_back.state(talk_id, self._script.statement)
        self._clock.wait(600)
        bench.paper.reading_back.conclude(talk_id)
        step("freeze")
        bench.paper.freezing.freeze(talk_id, _silent)

    def _sign(self, bench: Workbench, talk_id: TalkId, folder: Path, step: "_Reporter") -> None:
        step("sign")
        certificates = folder / "certificates"
        certificates.mkdir(parents=True, exist_ok=True)
        bench.paper.certificates.make_authority(self._script.office)
        bench.paper.reading_back.note_pages_signed(talk_id, bench.paper.signing.page_count(talk_id))
        for role in _SIGNERS:
            name = self._script.name_of(role)
            path = bench.paper.certificates.issue(name, CERTIFICATE_PASSPHRASE, certificates)
            identity = bench.paper.certificates.open(path, CERTIFICATE_PASSPHRASE)
            self._clock.wait(60)
            if role is Role.ARCHIVIST:
                bench.preparing.advance(talk_id, TalkStage.SIGNED)
            bench.paper.signing.sign(talk_id, role, identity, _silent)
        bench.preparing.advance(talk_id, TalkStage.SEALED)

    def _hand_out(
        self, bench: Workbench, talk_id: TalkId, folder: Path, step: "_Reporter"
    ) -> Demonstrated:
        step("follow_up")
        problems = [sheet.problem for sheet in bench.following_up.sheets(talk_id)]
        self._follow_up(bench, problems)
        step("export")
        files = bench.paper.exporting.export(talk_id, folder, _silent)
        authority = bench.paper.certificates.export_authority(folder)
        step("verify")
        trusted = (authority.read_bytes(),)
        verdicts = tuple((f, self._entry.verifying.verify(f, trusted)) for f in files)
        return Demonstrated(files, authority, verdicts)

    def _follow_up(self, bench: Workbench, problems: list[Problem]) -> None:
        for measure in self._script.measures:
            problem = problems[measure.problem - 1]
            bench.following_up.add_measure(
                problem.id, measure.text, measure.responsible, measure.due_on
            )


_PREPARED = (
    TalkStage.SUBMITTED,
    TalkStage.APPROVED,
    TalkStage.NOTIFIED,
    TalkStage.ACKNOWLEDGED,
)


class _Reporter:
    """Counts the steps as they begin."""

    def __init__(self, report: Callable[[str, int], None]) -> None:
        self._report = report

    def __call__(self, name: str) -> None:
        self._report(name, STEPS.index(name) + 1)


def _silent(_done: int, _total: int) -> None:
    """Take progress that nobody watches."""
