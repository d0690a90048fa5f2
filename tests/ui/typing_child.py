"""A recorder typing in a real window, in a process that is there to be killed.

Started with a vault's folder and a talk's id. Each line on stdin forks a child (so that the
imports are paid once) which opens the vault, shows the recorder's screen, and types until it is
killed. What it tells on stdout, with the monotonic clock in ns:

    child PID            a child was forked
    begin TEXT           the screen is there; TEXT stood in the composer
    key TIME TEXT        TEXT was typed at TIME
    enter TIME           Enter was pressed at TIME
    stored TEXT          the vault confirmed the entry
    dead PID             the child is gone
"""

import os
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.bootstrap import build
from app.domain.ids import TalkId
from app.machine.paths import find_paths
from tests.builders_vault import PASSPHRASE, QUICK
from tests.ui.hands import commit
from tests.ui.sessions import a_session
from ui.screens.record.screen import RecordTab

ACCOUNT = "li.wen"
ENTRY_KEYS = 37
PAUSE_MS = 4
WAIT_SECONDS = 60
WORDS = "整改措施已经落实接待台账重新登记"


def main() -> None:
    """Fork a child for every line on stdin."""
    folder, talk_id = Path(sys.argv[1]), TalkId(int(sys.argv[2]))
    for _ in sys.stdin:
        pid = os.fork()
        if pid == 0:
            _type(folder, talk_id)
        _tell("child", str(pid))
        os.waitpid(pid, 0)
        _tell("dead", str(pid))


def _type(folder: Path, talk_id: TalkId) -> None:
    app = QApplication([])
    entry = build(find_paths(os.environ, Path.home()), {}, new_slots=lambda: QUICK)
    store = entry.vaults.unlock(folder, ACCOUNT, PASSPHRASE)
    session = a_session(entry, entry.open_workbench(store), folder)
    tab = RecordTab(session)
    tab.recorder.entry_stored.connect(lambda stored: _tell("stored", stored.text))
    tab.resize(1270, 600)
    tab.show()
    tab.activateWindow()
    tab.show_talk(talk_id)
    until = time.monotonic() + WAIT_SECONDS
    while not (session.jobs.idle() and tab.composer.field.hasFocus()):
        app.processEvents()
        if time.monotonic() > until:
            os._exit(2)
    _tell("begin", tab.composer.field.text())
    number = 0
    while True:
        number += 1
        _press(tab, number)
        QTest.qWait(PAUSE_MS)


def _press(tab: RecordTab, number: int) -> None:
    """Type one more letter or word, and enter the line now and then."""
    field = tab.composer.field
    now = time.monotonic_ns()
    if number % ENTRY_KEYS == 0:
        QTest.keyClick(field, Qt.Key.Key_Return)
        _tell("enter", str(now))
        return
    text = "abcdefghijklmnopqrstuvwxyz"[number % 26]
    if number % 3 == 0:
        text = WORDS[number % len(WORDS)]
        commit(field, text)
    else:
        QTest.keyClicks(field, text)
    _tell("key", str(now), text)


def _tell(*words: str) -> None:
    os.write(1, (" ".join(words) + "\n").encode())


if __name__ == "__main__":
    main()
