"""Types a talk of ninety minutes in the real window and says whether every entry is right.

    xvfb-run -a python -m tests.journeys.long_talk --speed 3

--speed is how many times faster than life it goes (3 takes half an hour, 0 as fast as possible),
--entries how many entries stand at the end, --seed which talk is made up. Prints a histogram of
key-to-paint times; the exit code is 1 where the vault does not hold what the script says.
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyleFactory

from app.bootstrap import build
from app.machine.paths import find_paths
from app.services.entry import Entry
from tests.builders_vault import PASSPHRASE, QUICK
from tests.journeys.long_talk_grammar import ENTRIES, SEED, Grammar
from tests.journeys.long_talk_hands import PATIENCE_SECONDS, DeskHands, Rhythm, histogram
from tests.journeys.long_talk_steps import Edit, Say, State, Step, states
from tests.journeys.long_talk_vault import (
    ACCOUNT,
    a_vault_with_the_talk,
    difference,
    found_state,
    same,
)
from ui.conductor import Conductor
from ui.desk import Desk
from ui.look.fonts import load_fonts
from ui.models.stage_steps import WorkTab
from ui.screens.record.screen import RecordTab
from ui.screens.start.screen import StartScreen
from ui.screens.start.unlock_page import UnlockPage
from ui.workspace import Workspace

LIFE_SECONDS = 90 * 60


@dataclass(frozen=True)
class LongTalk:
    """What came of typing the talk; `painted` are key-to-paint times in ms."""

    at_the_end: State
    after_unlocking: State
    rows: list[str]
    painted: list[float]
    first_break: int | None
    is_sound: bool


def replayed(
    app: QApplication, entry: Entry, folder: Path, steps: list[Step], speed: float = 0
) -> LongTalk:
    """Make a vault, type the talk in the program's window, lock, unlock and look at it."""
    talk_id = a_vault_with_the_talk(entry, folder)
    liked = replace(entry.preferences.load(), last_vault=str(folder), last_account=ACCOUNT)
    entry.preferences.save(liked)
    conductor = Conductor(app, entry.resources, entry.preferences, lambda: entry)
    conductor.window.show()
    conductor.window.activateWindow()
    tab = _unlocked(conductor)
    rhythm = Rhythm(_clockwork(steps, speed))
    hands = DeskHands(tab, rhythm)
    for step in steps:
        hands.do(step)
    hands.settle()
    print(histogram(rhythm.painted), flush=True)
    at_the_end = found_state(tab.session.workbench, talk_id)
    rows = [tab.view.row(index).text for index in range(tab.view.row_count())]
    conductor.lock()
    tab = _unlocked(conductor)
    bench = tab.session.workbench
    after = found_state(bench, talk_id)
    with bench.store.read() as tables:
        first_break = tables.audit.first_break()
    is_sound = bench.store.is_sound()
    conductor.leave()
    _wait(lambda: not conductor.window.isVisible(), "the window to close")
    return LongTalk(at_the_end, after, rows, rhythm.painted, first_break, is_sound)


def _unlocked(conductor: Conductor) -> RecordTab:
    """Type the passphrase and wait for the recorder's screen."""
    window = conductor.window
    _wait(lambda: _page(conductor) is not None, "the page to unlock")
    page = _page(conductor)
    assert page is not None
    QTest.keyClicks(page.passphrase, PASSPHRASE)
    QTest.keyClick(page.passphrase, Qt.Key.Key_Return)
    _wait(lambda: isinstance(window.screen_shown, Desk) and conductor.jobs.idle(), "the desk")
    desk = window.screen_shown
    assert isinstance(desk, Desk)
    workspace = desk.screen_shown
    assert isinstance(workspace, Workspace)
    tab = workspace.page(WorkTab.RECORD)
    assert isinstance(tab, RecordTab)
    return tab


def _page(conductor: Conductor) -> UnlockPage | None:
    shown = conductor.window.screen_shown
    page = shown.page if isinstance(shown, StartScreen) else None
    is_ready = isinstance(page, UnlockPage) and page.account.count() > 0
    return page if is_ready and isinstance(page, UnlockPage) else None


def _wait(holds: Callable[[], object], what: str) -> None:
    until = time.monotonic() + PATIENCE_SECONDS
    while not holds():
        assert time.monotonic() < until, f"waited in vain for {what}"
        QCoreApplication.processEvents()
        time.sleep(0.001)


def _clockwork(steps: list[Step], speed: float) -> Callable[[], None]:
    """Return what waits before each strike, so that the talk takes its time; 0 for no waiting."""
    if not speed:
        return lambda: None
    strikes = sum(len(step.units) + 2 if isinstance(step, Say | Edit) else 3 for step in steps)
    each = LIFE_SECONDS / speed / strikes
    due = [time.monotonic()]

    def wait() -> None:
        due[0] = max(due[0] + each, time.monotonic() - 1)
        QTest.qWait(max(0, round((due[0] - time.monotonic()) * 1000)))

    return wait


def main() -> int:
    """Type the talk and say what came of it."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--speed", type=float, default=3)
    parser.add_argument("--entries", type=int, default=ENTRIES)
    parser.add_argument("--seed", type=int, default=SEED)
    asked = parser.parse_args()
    steps = Grammar(asked.seed, asked.entries).talk()
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        os.environ["HOME"] = os.environ["USERPROFILE"] = folder
        app = QApplication([])
        app.setStyle(QStyleFactory.create("Fusion"))
        paths = find_paths({}, home)
        load_fonts(paths.resources)
        entry = build(paths, {}, new_slots=lambda: QUICK)
        entry.preferences.save(replace(entry.preferences.load(), language="zh_CN"))
        begun = time.monotonic()
        talk = replayed(app, entry, home / "vault", steps, asked.speed)
    wanted = states(steps)[-1]
    minutes = (time.monotonic() - begun) / 60
    print(f"{len(steps)} steps, {len(wanted.now.lines)} entries in {minutes:.1f} minutes")
    for found in (talk.at_the_end, talk.after_unlocking):
        if not same(found, wanted):
            print(difference(found, wanted))
            return 1
    is_whole = talk.is_sound and talk.first_break is None
    print("every entry is right and in order" if is_whole else "the vault is not whole")
    return int(not is_whole)


if __name__ == "__main__":
    sys.exit(main())
