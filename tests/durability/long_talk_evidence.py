"""What a recorder told before the end, held against what the vault has after it."""

import json
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from app.domain.ids import TalkId
from app.services.entry import Entry
from tests.builders_vault import PASSPHRASE
from tests.journeys.long_talk_steps import AskNext, Say, State, Step, next_open, typed
from tests.journeys.long_talk_vault import ACCOUNT, difference, found_state, same


@dataclass(frozen=True)
class Report:
    """What stood in the composer after a key of a step, at a time in ns."""

    step: int
    at: int
    text: str


@dataclass
class Told:
    """Everything one recorder told; `step` is the one it was at, `safe` so many were confirmed."""

    step: int
    safe: int
    restored: str = ""
    is_over: bool = False
    reports: list[Report] = field(default_factory=list)

    def hear(self, line: str) -> None:
        """Take in one line."""
        what, _, rest = line.partition(" ")
        if what == "open":
            self.restored = json.loads(rest)
            self.reports.append(Report(self.step, time.monotonic_ns(), self.restored))
        elif what == "step":
            self.step = int(rest)
        elif what == "safe":
            self.safe = max(self.safe, int(rest))
        elif what == "text":
            at, _, text = rest.partition(" ")
            self.reports.append(Report(self.step, int(at), json.loads(text)))
        elif what == "end":
            self.is_over = True


@dataclass(frozen=True)
class Found:
    """What the vault has: the state, the draft, and whether the trail of evidence is whole."""

    state: State
    draft: str
    is_whole: bool


@dataclass(frozen=True)
class Script:
    """The steps and the state before each."""

    steps: Sequence[Step]
    states: Sequence[State]

    def place(self, found: State, told: Told) -> int:
        """Return how many steps are in the vault; it must be one of those that may be."""
        last = min(told.step + 1, len(self.steps))
        for number in range(told.safe, last + 1):
            if same(found, self.states[number]):
                return number
        raise AssertionError(
            f"{told.safe} steps were confirmed, step {told.step} was begun;"
            f" {difference(found, self.states[told.safe])}"
        )

    def lost(self, place: int, told: Told, draft: str) -> list[Report]:
        """Return the newest keys that neither entries nor draft hold; the rest must be there."""
        reports = [report for report in told.reports if report.step >= place]
        texts = [self._standing(place, report) for report in reports]
        wanted = draft.replace("\n", "")
        for number in range(len(texts) - 1, -1, -1):
            if texts[number] == wanted:
                return reports[number + 1 :]
        assert not wanted, f"the draft {wanted!r} never stood there"
        return reports

    def _standing(self, place: int, report: Report) -> str | None:
        """Return what was said and not in the vault: entries on their way and the composer."""
        before = [self._entered(number) for number in range(place, report.step)]
        if None in before:
            return None
        return "".join([*filter(None, before), report.text.replace("\n", "")])

    def _entered(self, number: int) -> str | None:
        step = self.steps[number]
        if isinstance(step, Say):
            return list(typed(step.units))[-1]
        if isinstance(step, AskNext):
            now = self.states[number].now
            return now.questions[next_open(now) - 1][0]
        return None


def look(entry: Entry, folder: Path, talk_id: TalkId, *, closely: bool) -> Found:
    """Open the vault and return what it has; `closely` also checks every page and trace."""
    store = entry.vaults.unlock(folder, ACCOUNT, PASSPHRASE)
    try:
        bench = entry.open_workbench(store)
        draft = bench.recorder.recording.desk(talk_id).draft
        state = found_state(bench, talk_id)
        is_whole = True
        if closely:
            with store.read() as tables:
                is_whole = tables.audit.first_break() is None
            is_whole = is_whole and store.is_sound()
    finally:
        store.close()
    return Found(state, draft.text if draft else "", is_whole)


def lines(data: bytes) -> Iterator[str]:
    """Yield whole lines."""
    for line in data.split(b"\n")[:-1]:
        yield line.decode()
