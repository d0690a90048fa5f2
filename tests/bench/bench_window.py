"""The recorder's window with 20,000 entries in the talk, against a bare QPlainTextEdit.

Key press to paint by turns in one loop, so that both meet the same noise. Goals: p99 at most 3
times the bare field's; nothing holds the GUI thread longer than 50 ms while a talk is opened and
entries are stored. Absolute limits are measured on an otherwise idle computer.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from app.bootstrap import build
from app.domain.ids import TalkId
from app.domain.participant import Role
from app.domain.transcript import EntryKind, TranscriptEntry
from app.machine.paths import find_paths
from app.services.workbench import Workbench
from tests.builders_talks import a_running_talk
from tests.builders_vault import MORNING, PASSPHRASE, QUICK
from tests.ui.sessions import a_session
from ui.screens.record.screen import RecordTab
from ui.session import Session

ENTRIES = 20_000
KEYS = 3_000
LINE = 60  # keys until the line is entered
STORED = 200
GOAL = 3.0
LONGEST_MS = 50.0
WORDS = "关于第三项整改措施，请在期限内完成并书面报告进展情况，涉及金额一百二十万元。"


def main() -> int:
    """Print ratios and blocks; return 1 where a goal is missed."""
    QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        entry = build(find_paths({"HOME": folder}, home), {}, new_slots=lambda: QUICK)
        made = entry.vaults.create(home / "vault", "bench", "bench", PASSPHRASE)
        bench = entry.open_workbench(made.store)
        talk_id = _long_talk(bench)
        session = a_session(entry, bench, home / "vault")
        try:
            return _measured(session, talk_id)
        finally:
            session.jobs.close()
            made.store.close()


def _measured(session: Session, talk_id: TalkId) -> int:
    tab = RecordTab(session)
    tab.resize(1270, 600)
    tab.show()
    opening = _opened(tab, session, talk_id)
    bare = QPlainTextEdit()
    bare.resize(1270, 120)
    bare.show()
    ours, floor, entering = _typed(tab, bare)
    storing = _stored(tab, session)
    ratio = _p99(ours) / _p99(floor)
    _say("bare QPlainTextEdit, key to paint", floor)
    _say(f"composer, {ENTRIES:,} entries", ours)
    _say("Enter to paint", entering)
    _say("event loop while opening the talk", opening)
    _say("event loop while storing entries", storing)
    longest = max(*opening, *storing, *entering)
    print(f"key to paint p99: ratio {ratio:.2f} (goal {GOAL})")
    print(f"longest block of the GUI thread: {longest:.1f} ms (goal {LONGEST_MS})")
    tab.deleteLater()
    return int(ratio > GOAL or longest > LONGEST_MS)


def _opened(tab: RecordTab, session: Session, talk_id: TalkId) -> list[float]:
    """Open the talk and return how long each turn of the event loop took."""
    turns: list[float] = []
    tab.show_talk(talk_id)
    until = time.monotonic() + 60
    while time.monotonic() < until:
        turns.append(_timed(QCoreApplication.processEvents))
        if session.jobs.idle() and tab.view.row_count() == ENTRIES and tab.view.is_filled:
            break
    return turns


def _typed(tab: RecordTab, bare: QPlainTextEdit) -> tuple[list[float], list[float], list[float]]:
    """Type into both by turns; return the times of ours, of the bare field, and of Enter."""
    ours: list[float] = []
    floor: list[float] = []
    entering: list[float] = []
    for number in range(KEYS):
        for field, times in ((tab.composer.field, ours), (bare, floor)):
            _focus(field)
            times.append(_timed(partial(_key, field, Qt.Key.Key_A)))
        if number % LINE == LINE - 1:
            bare.clear()
            _focus(tab.composer.field)
            entering.append(_timed(lambda: _key(tab.composer.field, Qt.Key.Key_Return)))
    return ours, floor, entering


def _stored(tab: RecordTab, session: Session) -> list[float]:
    """Enter many lines and return how long each turn of the event loop took."""
    turns: list[float] = []
    field = tab.composer.field
    _focus(field)
    for _ in range(STORED):
        field.insertPlainText(WORDS)
        turns.append(_timed(lambda: _key(field, Qt.Key.Key_Return)))
        while not session.jobs.idle():
            turns.append(_timed(QCoreApplication.processEvents))
    return turns


def _key(field: QWidget, key: Qt.Key) -> None:
    QTest.keyClick(field, key)
    QCoreApplication.processEvents()  # the paint, and whatever else is due


def _focus(field: QWidget) -> None:
    field.window().activateWindow()
    field.setFocus()
    QCoreApplication.processEvents()


def _long_talk(bench: Workbench) -> TalkId:
    talk_id = a_running_talk(bench)
    with bench.store.change() as tables:
        for number in range(ENTRIES):
            is_question = number % 2 == 0
            speaker = Role.INTERVIEWER if is_question else Role.SUBJECT
            kind = EntryKind.QUESTION if is_question else EntryKind.ANSWER
            tables.transcript.add(TranscriptEntry(talk_id, speaker, kind, WORDS, MORNING))
    return talk_id


def _timed(work: Callable[[], object]) -> float:
    begin = time.perf_counter()
    work()
    return (time.perf_counter() - begin) * 1000


def _p99(times: list[float]) -> float:
    return sorted(times)[len(times) * 99 // 100]


def _say(name: str, times: list[float]) -> None:
    ordered = sorted(times)
    p50 = ordered[len(ordered) // 2]
    print(f"{name:36} p50 {p50:.3f} ms  p99 {_p99(times):.2f}  max {ordered[-1]:.1f}")


if __name__ == "__main__":
    sys.exit(main())
