"""After a crash the window opens at the same place and says what was restored."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.ids import TalkId
from app.domain.participant import Role
from app.domain.place import Place
from app.domain.transcript import Draft, EntryKind
from app.services.entry import Entry
from app.services.errors import DiskFullError
from app.services.recording_talks import Words
from tests.builders_talks import SAID, a_running_talk
from tests.builders_vault import PASSPHRASE
from tests.ui.conftest import ACCOUNT, WAIT_MS
from tests.ui.hands import commit
from ui.conductor import Conductor
from ui.desk import Desk
from ui.main_window import NoticeStrip
from ui.models.stage_steps import WorkTab
from ui.screens.record.screen import RecordTab
from ui.screens.start.screen import StartScreen
from ui.screens.start.unlock_page import UnlockPage
from ui.workspace import Workspace

HALF = "正在说的半句话"
Start = Callable[[], Conductor]


@pytest.fixture
def start(qapp: QApplication, qtbot: QtBot, entry: Entry, tmp_path: Path) -> Iterator[Start]:
    """Return a function that starts the program on the vault of the test and unlocks it."""
    liked = replace(entry.preferences.load(), language="zh_CN", last_vault=str(tmp_path / "vault"))
    entry.preferences.save(replace(liked, last_account=ACCOUNT))
    begun: list[Conductor] = []

    def start_one() -> Conductor:
        conductor = Conductor(qapp, entry.resources, entry.preferences, lambda: entry)
        begun.append(conductor)
        conductor.window.show()
        unlock(conductor, qtbot)
        return conductor

    yield start_one
    for conductor in begun:
        if conductor.window.isVisible():
            end(conductor, qtbot)
    qapp.setStyleSheet("")


def unlock(conductor: Conductor, qtbot: QtBot) -> None:
    """Type the passphrase and wait until everything on the desk is there."""

    def page() -> UnlockPage | None:
        shown = conductor.window.screen_shown
        found = shown.page if isinstance(shown, StartScreen) else None
        return found if isinstance(found, UnlockPage) and found.account.count() else None

    qtbot.waitUntil(lambda: page() is not None, timeout=WAIT_MS)
    found = page()
    assert found is not None
    QTest.keyClicks(found.passphrase, PASSPHRASE)
    QTest.keyClick(found.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(conductor.window.screen_shown, Desk), timeout=WAIT_MS)
    qtbot.waitUntil(conductor.jobs.idle, timeout=WAIT_MS)


def end(conductor: Conductor, qtbot: QtBot) -> None:
    """Close the window as a person does."""
    conductor.window.close()
    qtbot.waitUntil(lambda: not conductor.window.isVisible(), timeout=WAIT_MS)


def desk_of(conductor: Conductor) -> Desk:
    """Return the desk of the open vault."""
    shown = conductor.window.screen_shown
    assert isinstance(shown, Desk)
    return shown


def record_tab(conductor: Conductor) -> RecordTab:
    """Return the recorder's screen, which must be what is shown."""
    workspace = desk_of(conductor).screen_shown
    assert isinstance(workspace, Workspace)
    assert workspace.tab is WorkTab.RECORD
    tab = workspace.page(WorkTab.RECORD)
    assert isinstance(tab, RecordTab)
    return tab


def notice(conductor: Conductor) -> str:
    """Return what the strip says, or nothing."""
    strip = conductor.window.findChild(NoticeStrip)
    assert strip is not None
    return strip.text if strip.isVisible() else ""


@pytest.fixture
def crashed(entry: Entry, tmp_path: Path) -> TalkId:
    """Return a talk whose recorder's program was killed in the middle of a sentence."""
    made = entry.vaults.create(tmp_path / "vault", "第一室", ACCOUNT, PASSPHRASE)
    bench = entry.open_workbench(made.store)
    talk_id = a_running_talk(bench, SAID)
    bench.recorder.recording.save_draft(Draft(talk_id, HALF, Role.SUBJECT, EntryKind.ANSWER))
    bench.recorder.resuming.note(Place(talk_id, WorkTab.RECORD.value))
    made.store.close()  # without the note that a proper end leaves
    return talk_id


@pytest.mark.usefixtures("crashed")
def test_a_crash_leads_back_and_says_what_was_restored(start: Start, qtbot: QtBot) -> None:
    """Talk, tab, entries and half a sentence are there, and the numbers are told once."""
    conductor = start()
    tab = record_tab(conductor)

    assert tab.composer.field.text() == HALF
    assert tab.view.row_count() == len(SAID)
    assert f"{len(SAID)} 条" in notice(conductor)
    assert f"{len(HALF)} 个字" in notice(conductor)
    qtbot.waitUntil(tab.composer.field.hasFocus, timeout=WAIT_MS)


@pytest.mark.usefixtures("crashed")
def test_a_proper_lock_leads_back_and_says_nothing(start: Start, qtbot: QtBot) -> None:
    """Locking and unlocking, or ending and starting, is no crash."""
    conductor = start()
    conductor.messages.notice("…")
    conductor.lock()
    unlock(conductor, qtbot)
    assert record_tab(conductor).composer.field.text() == HALF
    assert notice(conductor) in ("…", "")
    end(conductor, qtbot)

    again = start()

    assert desk_of(again).place == "talks"
    assert notice(again) == ""


def test_the_tab_that_was_open_is_shown_again(start: Start, qtbot: QtBot, crashed: TalkId) -> None:
    """Whoever looked at the outline when the power went is led back there."""
    conductor = start()
    desk = desk_of(conductor)
    workspace = desk.screen_shown
    assert isinstance(workspace, Workspace)
    workspace.show_tab(WorkTab.PREPARE)
    qtbot.waitUntil(conductor.jobs.idle, timeout=WAIT_MS)
    resuming = desk.session.workbench.recorder.resuming

    found = resuming.left_open()

    assert found is not None
    assert found.place == Place(crashed, "prepare")


def test_an_emergency_copy_is_taken_in_and_told(
    start: Start, entry: Entry, crashed: TalkId, tmp_path: Path
) -> None:
    """What went to the second place before the crash stands in the talk now."""
    store = entry.vaults.unlock(tmp_path / "vault", ACCOUNT, PASSPHRASE)
    bench = entry.open_workbench(store)
    bench.recorder.rescue.keep_entry(crashed, Words(Role.SUBJECT, EntryKind.ANSWER, "盘满时说的话"))
    store.close()

    conductor = start()

    view = record_tab(conductor).view
    assert view.row(view.row_count() - 1).text == "盘满时说的话"
    assert "应急副本里的 1 条" in notice(conductor)


def test_a_place_that_cannot_be_noted_disturbs_nobody(
    start: Start, qtbot: QtBot, crashed: TalkId, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a full disk moving about opens no dialog, and typing goes on."""
    del crashed
    conductor = start()
    tab = record_tab(conductor)
    resuming = desk_of(conductor).session.workbench.recorder.resuming

    def refuse(_place: Place | None) -> None:
        raise DiskFullError(Path("vault"))

    monkeypatch.setattr(resuming, "note", refuse)
    shown: list[object] = []
    conductor.messages.shown.connect(shown.append)
    desk_of(conductor).go("talks")
    desk_of(conductor).open_talk(tab.recorder.rows.entries[0].talk_id)
    qtbot.waitUntil(conductor.jobs.idle, timeout=WAIT_MS)
    commit(record_tab(conductor).composer.field, "还能写")

    assert shown == []
