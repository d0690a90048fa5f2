"""While the vault takes nothing, everything goes into the emergency copy and typing goes on."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.services.errors import DiskFullError, ReadOnlyPlaceError
from tests.ui.hands import ENTER, commit, press
from tests.ui.screens.record.conftest import Bench
from ui.screens.record.screen import RecordTab

MANY = 500


@pytest.fixture
def second_places(tmp_path: Path) -> tuple[Path, ...]:
    """Return one place that takes an emergency copy."""
    return (tmp_path / "second",)


@pytest.fixture
def told(bench: Bench) -> list[object]:
    """Return what the writer tells: numbers of rescued entries, and `caught up`."""
    heard: list[object] = []
    bench.tab.recorder.writer.rescued.connect(heard.append)
    bench.tab.recorder.writer.caught_up.connect(lambda: heard.append("caught up"))
    return heard


def _say(bench: Bench, text: str) -> None:
    commit(bench.tab.composer.field, text)
    press(ENTER)


def _rows(bench: Bench) -> list[str]:
    view = bench.tab.view
    return [view.row(i).text for i in range(view.row_count())]


def _break(bench: Bench, full_disk: Path) -> None:
    bench.moody.errors = [ReadOnlyPlaceError(full_disk) for _ in range(MANY)]


def _mend(bench: Bench, qtbot: QtBot, told: list[object]) -> None:
    bench.moody.errors = []
    bench.tab.recorder.writer._retry.start(0)
    qtbot.waitUntil(lambda: "caught up" in told)
    bench.wait()


def _files(tmp_path: Path) -> list[Path]:
    return sorted(tmp_path.rglob("*.rescue*"))


def test_entries_go_on_while_the_disk_fails_and_come_in_order(
    bench: Bench, qtbot: QtBot, full_disk: Path, told: list[object], tmp_path: Path
) -> None:
    """Nothing comes back into the composer; later the vault has everything in order."""
    _say(bench, "第一句")
    bench.wait()
    _break(bench, full_disk)
    for text in ("第二句", "第三句", "第四句"):
        _say(bench, text)
        bench.wait()
    commit(bench.tab.composer.field, "半句")
    bench.tab.recorder.flush()
    bench.wait()

    assert bench.stored() == ["第一句"]
    assert _rows(bench) == ["第一句", "第二句", "第三句", "第四句"]
    assert bench.tab.composer.field.text() == "半句"
    assert bench.tab.composer._notice.property("kind") != "error"
    assert told[:3] == [1, 2, 3]
    assert len(_files(tmp_path)) == 1
    assert not any(word.encode() in _files(tmp_path)[0].read_bytes() for word in ("第二", "半句"))

    _mend(bench, qtbot, told)

    assert bench.stored() == ["第一句", "第二句", "第三句", "第四句"]
    assert _rows(bench) == bench.stored()
    assert bench.draft() == "半句"
    assert bench.tab.composer.field.text() == "半句"
    assert bench.tab.recorder.writer.queue.waiting == ()
    assert _files(tmp_path) == []


def test_entries_keep_the_time_at_which_they_were_said(
    bench: Bench, qtbot: QtBot, full_disk: Path, told: list[object]
) -> None:
    """What waited in the copy does not get the time at which the vault took it."""
    _break(bench, full_disk)
    _say(bench, "早说的")
    bench.wait()
    (kept,) = bench.session.workbench.recorder.rescue.entries(bench.talk_id)

    _mend(bench, qtbot, told)

    (entry,) = bench.session.workbench.recorder.recording.desk(bench.talk_id).entries
    assert entry.at == kept.at


def test_a_disk_that_stays_full_uses_the_reserve_first(
    bench: Bench, full_disk: Path, told: list[object]
) -> None:
    """One failure frees the reserve and the entry goes into the vault; two are one too many."""
    bench.moody.errors = [DiskFullError(full_disk)]
    _say(bench, "一")
    bench.wait()
    assert (bench.stored(), told) == (["一"], [])

    bench.moody.errors = [DiskFullError(full_disk)]
    _say(bench, "二")
    bench.wait()
    assert (bench.stored(), told) == (["一"], [1])


def test_a_draft_alone_is_rescued_and_comes_back(
    bench: Bench, qtbot: QtBot, full_disk: Path, told: list[object], tmp_path: Path
) -> None:
    """Half a sentence is safe before any entry was tried."""
    _break(bench, full_disk)
    commit(bench.tab.composer.field, "半句")
    bench.tab.recorder.flush()
    bench.wait()
    assert told[0] == 0
    assert bench.tab.composer._notice.property("kind") != "error"
    assert _files(tmp_path)

    _mend(bench, qtbot, told)

    assert bench.draft() == "半句"
    assert _files(tmp_path) == []


def test_a_rule_still_brings_the_words_back(
    bench: Bench, qtbot: QtBot, full_disk: Path, told: list[object]
) -> None:
    """An entry that is too long is refused as ever, behind what waits in the copy."""
    _break(bench, full_disk)
    _say(bench, "第一句")
    bench.wait()
    _say(bench, "长" * 200_001)
    bench.wait()
    assert len(bench.tab.composer.field.text()) == 200_001
    assert bench.tab.composer._notice.property("kind") == "error"

    bench.tab.composer.field.set_text("短")
    press(ENTER)
    _say(bench, "第三句")
    bench.wait()
    _mend(bench, qtbot, told)

    assert bench.stored() == ["第一句", "短", "第三句"]


def test_leaving_and_coming_back_shows_what_waits(
    bench: Bench, qtbot: QtBot, full_disk: Path, told: list[object]
) -> None:
    """Another screen on the same talk shows the rescued entries, and they come in once."""
    _break(bench, full_disk)
    _say(bench, "第一句")
    _say(bench, "第二句")
    bench.wait()
    again = RecordTab(bench.session)
    qtbot.addWidget(again)
    again.show()
    again.show_talk(bench.talk_id)
    bench.wait()
    assert [again.view.row(i).text for i in range(again.view.row_count())] == ["第一句", "第二句"]

    _mend(bench, qtbot, told)

    assert bench.stored() == ["第一句", "第二句"]


def test_when_both_places_fail_the_words_come_back(
    bench: Bench, full_disk: Path, tmp_path: Path
) -> None:
    """Nothing is pretended: without a second place the refusal is shown."""
    (tmp_path / "second").write_text("a file where the folder should be", "utf-8")
    _break(bench, full_disk)
    _say(bench, "一句")
    bench.wait()

    assert bench.tab.composer.field.text() == "一句"
    assert bench.tab.composer._notice.property("kind") == "error"
