"""Types the long talk at the recorder's screen in a process that is there to be killed.

    python long_talk_child.py FOLDER TALK_ID PAUSE_MS            forks on each line `go STEP SLOW`
    python long_talk_child.py FOLDER TALK_ID PAUSE_MS STEP       types once, from that step on

Steps before SLOW are typed as fast as it goes. What it tells on stdout, each TEXT as JSON:
`open TEXT` when the screen is there and TEXT stands in the composer; `begin` when the slow part
begins; `step N` when step N is begun; `text TIME TEXT` what stands in the composer after a key,
at a time in ns; `safe N` when the vault has confirmed the first N steps; `end` after the last.
"""

import json
import os
import sys
import time
from collections import deque
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.bootstrap import build
from app.domain.ids import TalkId
from app.machine.paths import find_paths
from tests.builders_vault import PASSPHRASE, QUICK
from tests.journeys.long_talk_grammar import Grammar
from tests.journeys.long_talk_hands import DeskHands, Rhythm
from tests.journeys.long_talk_steps import AskNext, Say
from tests.journeys.long_talk_vault import ACCOUNT
from tests.ui.sessions import a_session
from ui.screens.record.screen import RecordTab


class Teller:
    """Tells what is done and what is safe."""

    def __init__(self, first: int) -> None:
        self._step = first
        self._on_the_way: deque[int] = deque()

    def begin(self, step: int) -> None:
        """Say that a step is begun."""
        self._step = step
        tell("step", str(step))

    def entered(self) -> None:
        """Take notice that the present step is an entry: the vault will confirm it."""
        self._on_the_way.append(self._step)

    def stored(self, _entry: object) -> None:
        """Say what the vault confirmed; entries called up and changed confirm no step."""
        if self._on_the_way:
            tell("safe", str(self._on_the_way.popleft() + 1))

    def settled(self) -> None:
        """Say that everything before the present step is safe."""
        self._on_the_way.clear()
        tell("safe", str(self._step))

    def typed(self, text: str) -> None:
        """Say what stands in the composer."""
        tell("text", str(time.monotonic_ns()), json.dumps(text))


class Recorder:
    """Opens the vault and types; the script is made up once, before any fork."""

    def __init__(self, folder: Path, talk_id: TalkId, pause: int) -> None:
        self._folder = folder
        self._talk_id = talk_id
        self._pause = pause
        self._steps = Grammar().talk()

    def type_on(self, first: int, slow: int) -> None:
        """Type the script from a step on, slowly from another."""
        app = QApplication([])
        tab = self._opened()
        teller, rhythm = Teller(first), Rhythm()
        rhythm.typed = teller.typed
        hands = DeskHands(tab, rhythm)
        hands.settle()
        hands.focus()
        tab.recorder.writer.stored.connect(teller.stored)
        tell("open", json.dumps(tab.composer.field.text()))
        hands.clear()
        for number in range(first, len(self._steps)):
            if number == max(first, slow):
                tell("begin")
                rhythm.before = partial(QTest.qWait, self._pause)
            self._do(number, hands, teller)
        hands.settle()
        tell("end")
        del app

    def _do(self, number: int, hands: DeskHands, teller: Teller) -> None:
        step = self._steps[number]
        if not isinstance(step, Say):
            hands.settle()
        teller.begin(number)
        if not isinstance(step, Say):
            teller.settled()
        if isinstance(step, Say | AskNext):
            teller.entered()
        hands.do(step)

    def _opened(self) -> RecordTab:
        entry = build(find_paths(os.environ, Path.home()), {}, new_slots=lambda: QUICK)
        store = entry.vaults.unlock(self._folder, ACCOUNT, PASSPHRASE)
        session = a_session(entry, entry.open_workbench(store), self._folder)
        tab = RecordTab(session)
        tab.resize(1270, 700)
        tab.show()
        tab.activateWindow()
        tab.show_talk(self._talk_id)
        return tab


def main() -> None:
    """Type once, or fork a child for every line on stdin."""
    recorder = Recorder(Path(sys.argv[1]), TalkId(int(sys.argv[2])), int(sys.argv[3]))
    if len(sys.argv) > 4:
        recorder.type_on(int(sys.argv[4]), 0)
        os._exit(0)
    for line in sys.stdin:
        pid = os.fork()
        if pid == 0:
            first, slow = map(int, line.split()[1:])
            recorder.type_on(first, slow)
            while True:  # the script is at its end: wait for the kill
                time.sleep(1)
        tell("child", str(pid))
        os.waitpid(pid, 0)
        tell("dead", str(pid))


def tell(*words: str) -> None:
    """Say one fact; short enough to arrive whole or not at all."""
    os.write(1, (" ".join(words) + "\n").encode())


if __name__ == "__main__":
    main()
