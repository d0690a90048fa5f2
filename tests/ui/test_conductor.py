"""The program from the first paint to the end: create, lock, unlock, another look, leave."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.services.entry import Entry
from app.services.errors import VaultInUseError
from app.services.ports.vault_store import VaultStore
from tests.builders_vault import PASSPHRASE
from tests.small_disk import a_small_disk
from tests.ui.conftest import ACCOUNT, WAIT_MS
from tests.ui.hands import answer
from ui.actions import ActionId
from ui.conductor import Conductor
from ui.desk import Desk
from ui.idle import IdleWatch
from ui.messages import Question
from ui.screens.schemes.screen import SchemesScreen
from ui.screens.start.create_page import CreatePage
from ui.screens.start.recover_page import RecoverPage
from ui.screens.start.recovery_code_page import RecoveryCodePage
from ui.screens.start.screen import StartScreen
from ui.screens.start.unlock_page import UnlockPage
from ui.screens.verify.screen import VerifyScreen

Start = Callable[[], Conductor]
MOST_CHANGES = 500
ROOMY_DISK = 80 * 1024 * 1024  # bytes
HEAVY = "app.bootstrap, app.services.workbench, ui.desk, PySide6.QtPrintSupport, PySide6.QtSvg"


@pytest.fixture
def start(qapp: QApplication, qtbot: QtBot, entry: Entry) -> Iterator[Start]:
    """Return a function that starts the program; it is ended with the test."""
    entry.preferences.save(replace(entry.preferences.load(), language="zh_CN"))
    begun: list[Conductor] = []

    def start_one() -> Conductor:
        conductor = Conductor(qapp, entry.resources, entry.preferences, lambda: entry)
        begun.append(conductor)
        conductor.window.show()
        qtbot.waitUntil(lambda: conductor.window.screen_shown is not None, timeout=WAIT_MS)
        return conductor

    yield start_one
    for conductor in begun:
        if conductor.window.isVisible():
            leave(conductor, qtbot)
    qapp.setStyleSheet("")


def leave(conductor: Conductor, qtbot: QtBot) -> None:
    """Close the window as a person does and wait until it is gone."""
    conductor.window.close()
    qtbot.waitUntil(lambda: not conductor.window.isVisible(), timeout=WAIT_MS)


def page_of(conductor: Conductor) -> QWidget:
    """Return the start page, or the screen on the desk."""
    shown = conductor.window.screen_shown
    assert isinstance(shown, Desk | StartScreen)
    return shown.screen_shown if isinstance(shown, Desk) else shown.page


def on_desk(conductor: Conductor) -> bool:
    """Tell whether a vault is open."""
    return isinstance(conductor.window.screen_shown, Desk)


def created(conductor: Conductor, qtbot: QtBot, folder: Path) -> str:
    """Make a vault by the keyboard, go on to the desk, and return the recovery code."""
    page = page_of(conductor)
    assert isinstance(page, CreatePage)
    QTest.keyClicks(page.name, "First Office")
    QTest.keyClicks(page.account, ACCOUNT)
    page.folder.setText(str(folder))
    QTest.keyClicks(page.passphrases.first, PASSPHRASE)
    QTest.keyClicks(page.passphrases.second, PASSPHRASE)
    qtbot.waitUntil(page.create_button.isEnabled, timeout=WAIT_MS)
    QTest.keyClick(page.passphrases.second, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(page_of(conductor), RecoveryCodePage), timeout=WAIT_MS)
    code_page = page_of(conductor)
    assert isinstance(code_page, RecoveryCodePage)
    assert not code_page.go_on_button.isEnabled()
    groups = code_page.groups
    QTest.keyClicks(code_page.typed[0], groups[1].lower())
    QTest.keyClicks(code_page.typed[1], groups[4])
    QTest.keyClick(code_page.typed[1], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: on_desk(conductor), timeout=WAIT_MS)
    return "-".join(groups)


def unlock(conductor: Conductor, qtbot: QtBot, passphrase: str) -> UnlockPage:
    """Type a passphrase on the unlock page and press Enter."""
    page = page_of(conductor)
    assert isinstance(page, UnlockPage)
    qtbot.waitUntil(lambda: page.account.count() > 0, timeout=WAIT_MS)
    page.passphrase.clear()
    QTest.keyClicks(page.passphrase, passphrase)
    QTest.keyClick(page.passphrase, Qt.Key.Key_Return)
    return page


def test_only_light_modules_are_loaded_before_the_first_paint() -> None:
    """Services, screens of an open vault and printing wait until the window is seen."""
    code = (
        "import sys, ui.application\n"
        f"heavy = [m for m in {HEAVY.split(', ')!r} if m in sys.modules]\n"
        "sys.exit(str(heavy) if heavy else 0)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_a_vault_is_made_locked_and_unlocked_by_keyboard(
    start: Start, qtbot: QtBot, tmp_path: Path, entry: Entry
) -> None:
    """From the first start to the desk and back, with every wrong word said in place."""
    conductor = start()
    created(conductor, qtbot, tmp_path / "vault")
    assert entry.preferences.load().last_vault == str(tmp_path / "vault")
    with pytest.raises(VaultInUseError):
        entry.vaults.unlock(tmp_path / "vault", ACCOUNT, PASSPHRASE)

    conductor.window.action(ActionId.LOCK).trigger()
    qtbot.waitUntil(lambda: not on_desk(conductor), timeout=WAIT_MS)
    assert not conductor.window.action(ActionId.LOCK).isEnabled()

    page = unlock(conductor, qtbot, "wrong words")
    qtbot.waitUntil(page.message.isVisible, timeout=WAIT_MS)
    assert page.message.property("kind") == "error"
    unlock(conductor, qtbot, PASSPHRASE)
    qtbot.waitUntil(lambda: on_desk(conductor), timeout=WAIT_MS)


def test_unlocking_leads_back_to_where_the_vault_was_locked(
    start: Start, qtbot: QtBot, tmp_path: Path
) -> None:
    """After a lock in the middle of the work nobody has to look for the place."""
    conductor = start()
    created(conductor, qtbot, tmp_path / "vault")
    desk = conductor.window.screen_shown
    assert isinstance(desk, Desk)
    desk.go("schemes")
    conductor.window.action(ActionId.LOCK).trigger()
    qtbot.waitUntil(lambda: not on_desk(conductor), timeout=WAIT_MS)
    unlock(conductor, qtbot, PASSPHRASE)
    qtbot.waitUntil(lambda: on_desk(conductor), timeout=WAIT_MS)

    shown = conductor.window.screen_shown
    assert isinstance(shown, Desk)
    assert shown.place == "schemes"


def test_the_recovery_code_gives_a_new_passphrase(
    start: Start, qtbot: QtBot, tmp_path: Path
) -> None:
    """A mistyped code is said in place; the right one opens the vault."""
    conductor = start()
    code = created(conductor, qtbot, tmp_path / "vault")
    conductor.lock()
    qtbot.waitUntil(lambda: isinstance(page_of(conductor), UnlockPage), timeout=WAIT_MS)
    old = page_of(conductor)
    assert isinstance(old, UnlockPage)
    qtbot.waitUntil(lambda: old.account.count() > 0, timeout=WAIT_MS)
    old.recover_button.click()
    qtbot.waitUntil(lambda: page_of(conductor) is not old, timeout=WAIT_MS)

    page = page_of(conductor)
    assert isinstance(page, RecoverPage)
    new = "copper-window-93-Harbour"
    QTest.keyClicks(page.code, code[:-1] + ("0" if code[-1] != "0" else "1"))
    assert page.account.text() == ACCOUNT
    QTest.keyClicks(page.passphrases.first, new)
    QTest.keyClicks(page.passphrases.second, new)
    qtbot.waitUntil(page.open_button.isEnabled, timeout=WAIT_MS)
    page.open_button.click()
    qtbot.waitUntil(page.message.isVisible, timeout=WAIT_MS)
    page.code.setText(code)
    page.open_button.click()
    qtbot.waitUntil(lambda: on_desk(conductor), timeout=WAIT_MS)


def test_who_holds_the_vault_is_named(
    start: Start, qtbot: QtBot, tmp_path: Path, entry: Entry, store: VaultStore
) -> None:
    """The account that has it open is said in place, and one can try again."""
    vault = str(tmp_path / "vault")
    entry.preferences.save(replace(entry.preferences.load(), last_vault=vault))
    conductor = start()
    page = unlock(conductor, qtbot, PASSPHRASE)
    qtbot.waitUntil(page.message.isVisible, timeout=WAIT_MS)
    assert ACCOUNT in page.message.text()
    store.close()
    unlock(conductor, qtbot, PASSPHRASE)
    qtbot.waitUntil(lambda: on_desk(conductor), timeout=WAIT_MS)


def test_another_language_and_theme_keep_the_place(
    start: Start, qtbot: QtBot, tmp_path: Path, entry: Entry
) -> None:
    """The window is built anew in the look that was chosen, on the screen it showed."""
    conductor = start()
    created(conductor, qtbot, tmp_path / "vault")
    desk = conductor.window.screen_shown
    assert isinstance(desk, Desk)
    desk.go("settings")
    old = conductor.window
    desk.language_chosen.emit("en")
    qtbot.waitUntil(lambda: conductor.window is not old, timeout=WAIT_MS)
    conductor.window.theme_chosen.emit("dark")
    qtbot.waitUntil(lambda: conductor.program.theme.is_dark, timeout=WAIT_MS)

    shown = conductor.window.screen_shown
    assert isinstance(shown, Desk)
    assert shown.place == "settings"
    assert shown.session.language == "en"
    liked = entry.preferences.load()
    assert (liked.language, liked.theme) == ("en", "dark")


def test_typed_text_is_stored_before_the_vault_closes(
    start: Start, qtbot: QtBot, tmp_path: Path
) -> None:
    """Whoever holds text hands it over in about_to_leave, and its change still goes through."""
    conductor = start()
    created(conductor, qtbot, tmp_path / "vault")
    desk = conductor.window.screen_shown
    assert isinstance(desk, Desk)
    session = desk.session
    kept: list[None] = []

    def flush() -> None:
        session.jobs.change(
            lambda: session.workbench.office.rename("云岭县纪委"), owner=conductor, done=kept.append
        )

    session.changes.about_to_leave.connect(flush)
    conductor.lock()
    qtbot.waitUntil(lambda: not on_desk(conductor), timeout=WAIT_MS)
    assert kept == [None]


def choosing_a_file(desk: Desk) -> tuple[QWidget, ...]:
    """Open a dialog and from it another one that chooses a file."""
    desk.go("schemes")
    screen = desk.screen_shown
    assert isinstance(screen, SchemesScreen)
    dialog = screen.check_file()
    dialog.choose.click()
    chooser = dialog.findChild(QFileDialog)
    assert isinstance(chooser, QFileDialog)
    return dialog, chooser


def asking_a_question(desk: Desk) -> tuple[QWidget, ...]:
    """Open a question with two answers."""
    asked = Question("问题", "要这样做吗？", "是", "否")
    desk.session.messages.ask(desk, asked, lambda: pytest.fail("nobody said yes"))
    box = desk.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    return (box,)


@pytest.mark.parametrize("open_dialogs", [choosing_a_file, asking_a_question])
def test_an_idle_lock_takes_open_dialogs_along(
    start: Start,
    qtbot: QtBot,
    tmp_path: Path,
    open_dialogs: Callable[[Desk], tuple[QWidget, ...]],
) -> None:
    """Whatever was open when the time was up is gone, and the vault opens again."""
    conductor = start()
    created(conductor, qtbot, tmp_path / "vault")
    desk = conductor.window.screen_shown
    assert isinstance(desk, Desk)
    dialogs = open_dialogs(desk)
    assert all(dialog.isVisible() for dialog in dialogs)

    watch = desk.findChild(IdleWatch)
    assert isinstance(watch, IdleWatch)
    watch._timer.setInterval(20)
    watch.touch()
    qtbot.waitUntil(lambda: not on_desk(conductor), timeout=WAIT_MS)
    qtbot.waitUntil(conductor.jobs.idle, timeout=WAIT_MS)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    assert not any(isValid(dialog) for dialog in dialogs)
    assert QApplication.activeModalWidget() is None
    unlock(conductor, qtbot, PASSPHRASE)
    qtbot.waitUntil(lambda: on_desk(conductor), timeout=WAIT_MS)


def test_a_closed_desk_is_freed(start: Start, qtbot: QtBot, tmp_path: Path) -> None:
    """Locking leaves no screen of the vault behind."""
    conductor = start()
    created(conductor, qtbot, tmp_path / "vault")
    desk = conductor.window.screen_shown
    assert isinstance(desk, Desk)
    for place in ("talks", "register", "schemes", "verify", "settings", "first_steps"):
        desk.go(place)
    qtbot.waitUntil(conductor.jobs.idle, timeout=WAIT_MS)
    conductor.lock()
    qtbot.waitUntil(lambda: not on_desk(conductor), timeout=WAIT_MS)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(desk)


def test_files_are_verified_without_a_vault(start: Start, qtbot: QtBot) -> None:
    """The start screen leads to the verify screen and back."""
    conductor = start()
    conductor.window.action(ActionId.SHOW_VERIFY).trigger()
    screen = conductor.window.screen_shown
    assert isinstance(screen, VerifyScreen)
    screen.back_button.click()
    assert isinstance(conductor.window.screen_shown, StartScreen)
    del qtbot


def test_the_title_names_nobody(start: Start, qtbot: QtBot, tmp_path: Path) -> None:
    """A window title is seen by who stands behind."""
    conductor = start()
    title = conductor.window.windowTitle()
    created(conductor, qtbot, tmp_path / "vault")
    assert conductor.window.windowTitle() == title


def test_leaving_on_the_recovery_code_locks_the_new_vault(
    start: Start, qtbot: QtBot, tmp_path: Path, entry: Entry
) -> None:
    """Nothing else leads away from the code; who closes the window can unlock later."""
    conductor = start()
    page = page_of(conductor)
    assert isinstance(page, CreatePage)
    page.name.setText("室")
    page.account.setText(ACCOUNT)
    page.folder.setText(str(tmp_path / "vault"))
    page.passphrases.first.setText(PASSPHRASE)
    page.passphrases.second.setText(PASSPHRASE)
    qtbot.waitUntil(page.create_button.isEnabled, timeout=WAIT_MS)
    page.create_button.click()
    qtbot.waitUntil(lambda: isinstance(page_of(conductor), RecoveryCodePage), timeout=WAIT_MS)
    code_page = page_of(conductor)
    conductor.window.action(ActionId.SHOW_VERIFY).trigger()
    conductor.window.language_chosen.emit("en")
    conductor.window.theme_chosen.emit("dark")
    qtbot.waitUntil(conductor.jobs.idle, timeout=WAIT_MS)
    conductor.window.close()
    answer(yes=False)
    assert page_of(conductor) is code_page, "the code is shown only once"
    conductor.window.close()
    answer(yes=True)
    qtbot.waitUntil(lambda: not conductor.window.isVisible(), timeout=WAIT_MS)
    entry.vaults.unlock(tmp_path / "vault", ACCOUNT, PASSPHRASE).close()


def test_a_full_disk_costs_no_change_and_is_said_once(
    start: Start, qtbot: QtBot, tmp_path: Path
) -> None:
    """The first change that does not fit goes through on the reserve, and the strip says so."""
    conductor = start()
    refused: list[Exception] = []

    def is_refused(error: Exception) -> bool:
        refused.append(error)
        return True

    # the reserve is only kept where there is four times as much room
    with a_small_disk(tmp_path / "disk", size=ROOMY_DISK) as disk:
        created(conductor, qtbot, disk.path / "vault")
        qtbot.waitUntil(conductor.jobs.idle, timeout=WAIT_MS)
        desk = conductor.window.screen_shown
        assert isinstance(desk, Desk)
        office, store = desk.session.workbench.office, desk.session.workbench.store
        notices: list[str] = []
        conductor.messages.noticed.connect(notices.append)
        disk.fill()
        written = 0
        while not store.reserve_used and written < MOST_CHANGES:
            written += 1
            rename = partial(office.rename, f"{written} " + "室" * 60)
            conductor.jobs.change(rename, owner=desk, failed=is_refused)
            qtbot.waitUntil(conductor.jobs.idle, timeout=WAIT_MS)
        assert (refused, store.reserve_used) == ([], True)
        assert office.name().startswith(f"{written} ")
        assert len(notices) == 1
        leave(conductor, qtbot)
