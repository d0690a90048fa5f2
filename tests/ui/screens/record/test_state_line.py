"""The quiet line below the composer."""

from datetime import datetime, timedelta

from pytestqt.qtbot import QtBot

from tests.builders_vault import MORNING
from tests.ui.hands import ENTER, commit, press
from tests.ui.screens.record.conftest import Bench
from ui.interview import RunningTime
from ui.screens.record.state_line import StateLine


class Watch:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.time = MORNING

    def now(self) -> datetime:
        """Return the time."""
        return self.time


def _line(qtbot: QtBot, watch: Watch) -> StateLine:
    line = StateLine(watch.now)
    qtbot.addWidget(line)
    line.resize(700, 30)
    line.show()
    return line


def test_it_tells_clock_and_running_time(qtbot: QtBot) -> None:
    """The seconds go on by themselves; a pause is counted apart."""
    watch = Watch()
    line = _line(qtbot, watch)
    line.show_time(RunningTime(timedelta(minutes=40), MORNING), None)
    watch.time += timedelta(minutes=2, seconds=10)
    line._tick()
    assert f"{watch.time:%H:%M:%S}" in line.text()
    assert "已进行 0:42:10" in line.text()

    line.show_time(RunningTime(timedelta(minutes=42)), watch.time)
    watch.time += timedelta(seconds=65)
    line._tick()
    assert "已进行 0:42:00" in line.text()
    assert "暂停 0:01:05" in line.text()


def test_what_takes_long_is_said_and_what_does_not_is_not(qtbot: QtBot) -> None:
    """A word stored within a second never shows as being on its way."""
    line = _line(qtbot, Watch())
    line.note_waiting()
    line._tick()
    assert "正在保存" not in line.text()
    line._tick()
    assert "正在保存" in line.text()
    line.note_stored()
    assert f"已存 {MORNING:%H:%M:%S}" in line.text()


def test_trouble_stays_until_it_is_over(qtbot: QtBot) -> None:
    """No later success of something else hides it."""
    line = _line(qtbot, Watch())
    line.note_trouble("存不进去")
    line.note_stored()
    assert "存不进去" in line.text()
    line.note_trouble("")
    assert "已存" in line.text()


def test_what_was_done_goes_away_by_itself(qtbot: QtBot) -> None:
    """The line is quiet again after some seconds."""
    line = _line(qtbot, Watch())
    line.tell("已移动第 3 条")
    line._tick()
    assert "已移动" in line.text()
    for _ in range(20):
        line._tick()
    assert "已移动" not in line.text()


def test_a_stored_entry_and_a_kept_draft_are_said(bench: Bench) -> None:
    """On the desk the line follows the vault."""
    commit(bench.tab.composer.field, "一句")
    press(ENTER)
    bench.wait()
    assert "已存" in bench.tab.state.text()


def test_an_emergency_copy_is_said_until_it_is_in(bench: Bench) -> None:
    """The recorder can go on typing; the line tells how many entries wait there."""
    writer = bench.tab.recorder.writer
    notices: list[str] = []
    bench.session.messages.strip_is_ready()
    bench.session.messages.noticed.connect(notices.append)
    for count in (0, 2, 3):
        writer.rescued.emit(count)
        bench.tab.recorder.keeper.kept.emit()
        assert f"{count} 条" in bench.tab.state.text()
    assert len(notices) == 1
    writer.caught_up.emit()
    assert "已存" in bench.tab.state.text()
