"""Opening a talk whose outline has sixty questions, against bare fields made all at once.

Goals: no turn of the event loop takes longer than 50 ms, from the click to the last question, and
the longest one takes at most half of what the bare fields take together. Both are measured in
processor time of the window's thread, so that other programs do not count.
"""

import os
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from app.bootstrap import build
from app.domain.ids import TalkId
from app.domain.outline import Outline, Question
from app.machine.paths import find_paths
from tests.bench.bare_fields import FIELDS, make_bare_fields, own_ms
from tests.builders_talks import a_new_talk
from tests.builders_vault import PASSPHRASE, QUICK
from tests.ui.sessions import a_session
from ui.screens.prepare.screen import PrepareTab
from ui.session import Session

QUESTIONS = 60
GOAL = 0.5
LONGEST_MS = 50.0
WORDS = "惠民资金在乡镇账户滞留七个月，共一百二十八万元。"


def main() -> int:
    """Print how long the event loop stood still; return 1 where a goal is missed."""
    app = QApplication([])
    with _a_desk() as (session, talks):
        bare = own_ms(make_bare_fields)
        tab = PrepareTab(session)
        tab.resize(1270, 660)
        tab.show()
        _opened(tab, session, talks[0], 3)  # what is loaded once is not opening
        first, again = (_opened(tab, session, talk, QUESTIONS) for talk in talks[1:])
        tab.deleteLater()
    del app
    longest = max(*first, *again)
    print(f"{FIELDS} bare fields at once: {bare:.0f} ms")
    print(f"to the last of {QUESTIONS} questions: {sum(first):.0f} ms in {len(first)} turns")
    print(f"longest block of the GUI thread: {longest:.1f} ms (goal {LONGEST_MS})")
    print(f"longest block: ratio {longest / bare:.2f} (goal {GOAL})")
    return int(longest > LONGEST_MS or longest / bare > GOAL)


@contextmanager
def _a_desk() -> Iterator[tuple[Session, list[TalkId]]]:
    """Hold a session open on a vault with a short outline and two long ones."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        entry = build(find_paths({"HOME": folder}, home), {}, new_slots=lambda: QUICK)
        made = entry.vaults.create(home / "vault", "bench", "bench", PASSPHRASE)
        bench = entry.open_workbench(made.store)
        talks = [a_new_talk(bench).id for _ in range(3)]
        for talk_id, count in zip(talks, (3, QUESTIONS, QUESTIONS), strict=True):
            asked = tuple(_question(number) for number in range(count))
            bench.outlines.outlining.save(Outline(talk_id, WORDS, WORDS, asked))
        session = a_session(entry, bench, home / "vault")
        try:
            yield session, talks
        finally:
            session.jobs.close()
            made.store.close()


def _question(number: int) -> Question:
    return Question(f"{number}：{WORDS}", "", WORDS, WORDS, WORDS, problem=WORDS, to_explain=WORDS)


def _opened(tab: PrepareTab, session: Session, talk_id: TalkId, count: int) -> list[float]:
    """Open a talk and return how long each turn of the event loop took, in milliseconds."""
    turns = [own_ms(lambda: tab.show_talk(talk_id))]
    until = time.monotonic() + 60
    while time.monotonic() < until:
        turns.append(own_ms(QCoreApplication.processEvents))
        if session.jobs.idle() and len(tab.editor.cards) == count and tab.editor.is_complete:
            break
    return turns


if __name__ == "__main__":
    sys.exit(main())
