"""A recorder on a disk that fails: python failing_child.py FOLDER TALK_ID ERRNO END.

Types five entries, lets the disk fail, types five more and half a sentence. With END `mended` the
disk comes back and two more follow; with `killed` the program dies while the disk still fails.
Each line told is one fact: `rescued N`, `caught up`, `notice TEXT`, `rows N`, `composer TEXT`.
"""

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.bootstrap import build
from app.domain.ids import TalkId
from app.machine.paths import find_paths
from tests.builders_vault import PASSPHRASE, QUICK
from tests.ui.hands import ENTER, commit
from tests.ui.sessions import a_session
from ui.screens.record.screen import RecordTab

ACCOUNT = "li.wen"
HALF = "正在说的半句"
PATIENCE_SECONDS = 60


class Desk:
    """The recorder's screen of a talk, and the hands at it."""

    def __init__(self, folder: Path, talk_id: TalkId) -> None:
        self._app = QApplication([])
        entry = build(find_paths(os.environ, Path.home()), {}, new_slots=lambda: QUICK)
        store = entry.vaults.unlock(folder, ACCOUNT, PASSPHRASE)
        self.session = a_session(entry, entry.open_workbench(store), folder)
        self.session.jobs.rely_on(lambda: store.reserve_used)
        self.tab = RecordTab(self.session)
        self._listen()
        self.tab.show()
        self.tab.activateWindow()
        self.tab.show_talk(talk_id)
        self.wait(lambda: self.session.jobs.idle() and self.tab.composer.field.hasFocus())

    def wait(self, holds: Callable[[], object]) -> None:
        """Let the program work until something holds."""
        until = time.monotonic() + PATIENCE_SECONDS
        while not holds():
            if time.monotonic() > until:
                tell("waited in vain")
                os._exit(2)
            self._app.processEvents()

    def say(self, first: int, last: int) -> None:
        """Type and enter numbered sentences."""
        for n in range(first, last + 1):
            commit(self.tab.composer.field, f"第{n}句")
            self.enter()

    def enter(self) -> None:
        """Press Enter and wait for what the vault says."""
        QTest.keyClick(self.tab.composer.field, ENTER)
        self.wait(self.session.jobs.idle)

    def stop_half_way(self) -> None:
        """Type half a sentence and have it saved."""
        commit(self.tab.composer.field, HALF)
        self.tab.recorder.flush()
        self.wait(self.session.jobs.idle)

    def _listen(self) -> None:
        messages, writer = self.session.messages, self.tab.recorder.writer
        messages.noticed.connect(lambda text: tell("notice", text))
        messages.shown.connect(lambda dialog: tell("dialog", dialog.windowTitle()))
        messages.strip_is_ready()
        writer.rescued.connect(lambda count: tell("rescued", str(count)))
        writer.caught_up.connect(lambda: tell("caught up"))
        writer._retry.setInterval(20)


def main(folder: Path, talk_id: TalkId, number: int, end: str) -> None:
    """Type while the disk fails."""
    desk, flag = Desk(folder, talk_id), Path(os.environ["FAIL_FLAG"])
    writer, rescue = desk.tab.recorder.writer, desk.session.workbench.recorder.rescue
    desk.say(1, 5)
    flag.write_text(str(number), "ascii")
    desk.say(6, 10)
    desk.stop_half_way()
    tell("rows", str(desk.tab.view.row_count()))
    tell("composer", desk.tab.composer.field.text())
    if end == "mended":
        flag.unlink()
        desk.wait(lambda: not rescue.is_open and not writer.queue.waiting)
        desk.enter()
        desk.say(12, 12)
    os._exit(0)  # as a kill would: nothing is closed


def tell(*words: str) -> None:
    """Say one fact."""
    os.write(1, (" ".join(words) + "\n").encode())


if __name__ == "__main__":
    main(Path(sys.argv[1]), TalkId(int(sys.argv[2])), int(sys.argv[3]), sys.argv[4])
