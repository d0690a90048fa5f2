"""A talk of ninety minutes typed at the recorder's screen in the real window, as fast as it goes.

Three times faster than life it takes half an hour: `python -m tests.journeys.long_talk --speed 3`.
"""

from collections.abc import Iterator
from dataclasses import replace
from itertools import zip_longest

import pytest
from PySide6.QtWidgets import QApplication

from app.bootstrap import build
from app.machine.paths import Paths
from tests.builders_vault import QUICK
from tests.journeys.conftest import ROOT
from tests.journeys.long_talk import LongTalk, replayed
from tests.journeys.long_talk_grammar import ENTRIES, Grammar
from tests.journeys.long_talk_hands import histogram
from tests.journeys.long_talk_steps import Say, states
from tests.journeys.long_talk_vault import difference, same

# what the offscreen platform and QTest say of any window and of a key that nobody wanted
pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support", "Keyboard event not accepted by receiving widget"
)


@pytest.fixture(scope="module")
def talk(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[LongTalk]:
    """Type the whole talk once."""
    folder = tmp_path_factory.mktemp("long")
    with pytest.MonkeyPatch.context() as patch:
        for name in ("HOME", "USERPROFILE"):
            patch.setenv(name, str(folder))
        entry = build(Paths(ROOT / "resources", folder / "person"), {}, new_slots=lambda: QUICK)
        entry.preferences.save(replace(entry.preferences.load(), language="zh_CN", theme="light"))
        yield replayed(qapp, entry, folder / "vault", Grammar().talk())
        qapp.setStyleSheet("")


def test_every_entry_is_right_and_in_order(talk: LongTalk) -> None:
    """Text, speaker, kind, marks, question, order, pauses: all as the script says, also later."""
    steps = Grammar().talk()
    wanted = states(steps)[-1]

    assert len(wanted.now.lines) >= ENTRIES
    assert sum(isinstance(step, Say) for step in steps) >= ENTRIES
    for found in (talk.at_the_end, talk.after_unlocking):
        is_right = same(found, wanted)  # pytest would compare hundreds of lines for minutes
        assert is_right, difference(found, wanted)
    pairs = zip_longest(talk.rows, (line.text for line in wanted.now.lines))
    assert [pair for pair in pairs if pair[0] != pair[1]][:3] == []


def test_each_strike_was_painted(talk: LongTalk, capsys: pytest.CaptureFixture[str]) -> None:
    """The histogram is printed; how long a stroke may take is measured by the benchmark."""
    with capsys.disabled():
        print(f"\n{histogram(talk.painted)}")
    assert len(talk.painted) > 5 * ENTRIES


def test_the_trail_of_evidence_is_whole(talk: LongTalk) -> None:
    """After hundreds of steps, undone and done again, every row matches its newest trace."""
    assert talk.first_break is None
    assert talk.is_sound
