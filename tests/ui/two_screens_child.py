"""A process on two screens: opens the interviewer's window and prints where it went, as JSON.

QT_QPA_PLATFORM=offscreen:configfile=SCREENS.json python -m tests.ui.two_screens_child FOLDER
"""

import json
import sys
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.bootstrap import build
from app.machine.paths import Paths
from tests.builders_talks import a_new_talk
from tests.builders_vault import PASSPHRASE, QUICK, FrozenClock
from tests.ui.sessions import a_session
from ui.screens.interviewer.window import InterviewerWindow

ROOT = Path(__file__).resolve().parents[2]


def where(folder: Path, on: int) -> dict[str, object]:
    """Show the window from a desk on screen `on` and tell where it went."""
    app = QApplication(["tanlu"])
    entry = build(Paths(ROOT / "resources", folder / "person"), {}, FrozenClock(), lambda: QUICK)
    made = entry.vaults.create(folder / "vault", "一室", "li.wen", PASSPHRASE)
    bench = entry.open_workbench(made.store)
    talk = a_new_talk(bench)
    session = a_session(entry, bench, folder / "vault")
    desk = QWidget()
    desk.setGeometry(app.screens()[on].availableGeometry().adjusted(10, 10, -10, -10))
    desk.show()
    window = InterviewerWindow(session, desk)
    window.show_talk(talk.id)
    window.toggle()
    while not session.jobs.idle():
        QTest.qWait(5)
    found = {"screen": window.screen().name(), "is_maximized": window.isMaximized()}
    session.jobs.close()
    made.store.close()
    return found


if __name__ == "__main__":
    sys.stdout.write(json.dumps(where(Path(sys.argv[1]), int(sys.argv[2]))))
