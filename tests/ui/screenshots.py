"""Pictures of every screen in both languages and themes, from the real window by real keys.

    python -m tests.ui.screenshots FOLDER [zh-light zh-dark en-light en-dark] [chapter…] [1024x700]

Needs xvfb-run, openbox and xdotool. Each look runs in a process and on a display of its own.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.machine.paths import Paths
from app.machine.preferences import PreferenceFile
from app.opening import Opening
from app.services.demonstration import PASSPHRASE
from tests.builders_schemes import shipped_text
from tests.ui import screenshot_desk as desk_pictures
from tests.ui import screenshot_dialogs as dialogs
from tests.ui import screenshot_outline as outline_pictures
from tests.ui import screenshot_places as places
from tests.ui.screen_driver import Driver
from tests.ui.screenshot_vault import make_vault
from ui import application
from ui.conductor import Conductor
from ui.desk import Desk
from ui.screens.read_back.screen import ReadBackTab
from ui.screens.schemes.screen import SchemesScreen
from ui.screens.start.screen import StartScreen

ROOT = Path(__file__).resolve().parents[2]
LOOKS = ("zh-light", "zh-dark", "en-light", "en-dark")
SCREEN = "1366x768"
CHAPTERS = (
    "start",
    "talks",
    "plan",
    "materials",
    "library",
    "documents",
    "outline",
    "register",
    "verify",
    "settings",
    "help",
    "messages",
    "loose-words",
)
_EMPTY = (
    ("ctrl+2", "plan"),
    ("ctrl+3", "materials"),
    ("ctrl+4", "library"),
    ("ctrl+5", "documents"),
    ("ctrl+6", "register"),
)
_TRIES = 4
GOOD = "lantern-river-47-Maple"


class Journey:
    """One look: first a new vault, then the work in the prepared one."""

    def __init__(
        self, app: QApplication, look: str, folder: Path, work: Path, chapters: Sequence[str] = ()
    ) -> None:
        self._app = app
        self._chapters = tuple(chapters) or CHAPTERS
        self._work = work
        self.driver = Driver(folder)
        language, theme = look.split("-")
        self._paths = Paths(ROOT / "resources", work / "person")
        self._preferences = PreferenceFile(self._paths.preferences)
        code = "zh_CN" if language == "zh" else "en"
        self._preferences.save(
            replace(self._preferences.load(), language=code, theme=theme, idle_minutes=0)
        )

    def run(self) -> list[str]:
        """Walk through everything; return what could not be reached."""
        if "start" in self._chapters:
            self._first_start()
        (self._work / "demo").mkdir()
        script = make_vault(self._paths, self._work / "demo")
        liked = self._preferences.load()
        vault = str(self._work / "demo" / "vault")
        self._preferences.save(replace(liked, last_vault=vault, last_account=script.account))
        self._daily_work()
        return self.driver.faults

    def _open(self) -> Conductor:
        opening = Opening(self._paths, self._preferences)
        conductor = application.start(self._app, opening)
        conductor.window.activateWindow()
        self.driver.wait(conductor.window.isActiveWindow, "window")
        self.driver.wait(lambda: conductor.window.screen_shown, "first screen")
        return conductor

    def _shown(self, conductor: Conductor) -> Any:  # noqa: ANN401  (each page has its own fields)
        screen = conductor.window.screen_shown
        if isinstance(screen, Desk):
            return screen.screen_shown
        assert isinstance(screen, StartScreen)
        return screen.page

    def _first_start(self) -> None:
        drive, conductor = self.driver, self._open()
        page = self._shown(conductor)
        drive.wait(lambda: QApplication.focusWidget() is page.name, "focus on the name")
        drive.picture("create-empty")
        drive.type("Office One")
        drive.go_to(page.account)
        drive.type("Li Wen")
        drive.go_to(page.passphrases.first)
        drive.type("12345678")
        words = page.passphrases.words
        drive.wait(words.isVisible, "strength")
        drive.picture("create-weak-passphrase")
        drive.key("ctrl+a")
        drive.type(GOOD)
        drive.go_to(page.passphrases.second)
        drive.type(GOOD)
        drive.go_to(page.folder)
        drive.key("ctrl+a")
        drive.type(str(self._work / "first"))
        drive.wait(page.create_button.isEnabled, "strength")
        drive.picture("create-filled")
        drive.press(page.create_button)
        drive.wait(lambda: hasattr(self._shown(conductor), "kept"), "recovery code")
        page = self._shown(conductor)
        drive.picture("recovery-code")
        drive.press(page.kept)
        drive.press(page.go_on_button)
        drive.wait(lambda: isinstance(conductor.window.screen_shown, Desk), "desk")
        page = self._shown(conductor)
        drive.wait(lambda: QApplication.focusWidget() is page.office.field, "focus on the office")
        drive.picture("first-steps")
        drive.key("ctrl+1")
        drive.picture("talks-empty")
        for key, name in _EMPTY:
            drive.key(key)
            QTest.qWait(500)
            drive.wait(conductor.jobs.idle, name)
            drive.picture(f"{name}-empty")
        self._lock_and_fail(conductor)
        conductor.leave()
        drive.wait(lambda: not conductor.window.isVisible(), "closed")

    def _lock_and_fail(self, conductor: Conductor) -> None:
        drive = self.driver
        drive.key("ctrl+l")
        drive.wait(lambda: not isinstance(conductor.window.screen_shown, Desk), "locked")
        page = self._shown(conductor)
        drive.wait(page.account.count, "accounts")
        drive.picture("unlock")
        drive.type("wrong words")
        drive.key("Return")
        drive.wait(page.message.isVisible, "refusal")
        drive.picture("unlock-refused")
        drive.press(page.recover_button)
        drive.wait(lambda: self._shown(conductor) is not page, "recover page")
        drive.picture("recover")

    def _daily_work(self) -> None:
        drive, conductor = self.driver, self._open()
        self._unlock(conductor)
        drive.picture("talks")
        walks: dict[str, Callable[[Conductor], None]] = {
            "talks": self._talks,
            "plan": lambda c: places.plan(drive, c, self._work),
            "materials": lambda c: places.materials(drive, c),
            "library": lambda c: places.library(drive, c),
            "documents": lambda c: places.documents(drive, c),
            "outline": lambda c: outline_pictures.outline(drive, c),
            "register": self._register_and_schemes,
            "verify": self._verify,
            "settings": self._settings,
            "help": self._help,
            "messages": lambda c: dialogs.messages(drive, c, self._work),
            "loose-words": self._loose_words,
        }
        for name, walk in walks.items():
            if name in self._chapters:
                walk(conductor)
        drive.key("ctrl+q")
        drive.wait(lambda: not conductor.window.isVisible(), "closed")

    def _unlock(self, conductor: Conductor) -> None:
        drive = self.driver
        page = self._shown(conductor)
        drive.wait(page.account.count, "accounts")
        page.passphrase.setFocus()
        for _ in range(_TRIES):  # Chinese letters are typed by keys that are mapped for each one
            drive.key("ctrl+a")
            drive.type(PASSPHRASE)
            drive.key("Return")
            QTest.qWait(1500)
            drive.wait(conductor.jobs.idle, "answer")
            if isinstance(conductor.window.screen_shown, Desk):
                break
        drive.wait(lambda: isinstance(conductor.window.screen_shown, Desk), "desk")

    def _loose_words(self, conductor: Conductor) -> None:
        """Lock while a form is open, and see what stood in it given back."""
        drive = self.driver
        drive.key("ctrl+6", "ctrl+n")
        drive.wait(QApplication.activeModalWidget, "person")
        drive.type("Wei Qing")
        drive.key("alt+q")
        drive.wait(lambda: not isinstance(conductor.window.screen_shown, Desk), "locked")
        self._unlock(conductor)
        QTest.qWait(500)
        drive.picture("loose-words")
        drive.key("Escape")

    def _talks(self, conductor: Conductor) -> None:
        drive = self.driver
        drive.key("ctrl+n")
        drive.wait(QApplication.activeModalWidget, "new talk")
        drive.picture("new-talk")
        drive.key("Down", "Return")
        drive.picture("new-talk-subject")
        drive.escape()
        desk = conductor.window.screen_shown
        assert isinstance(desk, Desk)
        screen = self._shown(conductor)
        stages = {
            "planned": "prepare",
            "in_session": "record",
            "awaiting_review": "read-back",
            "reviewed": "signing",
            "sealed": "sealed",
        }
        talks = desk.session.workbench.preparing.talks()
        for stage, name in stages.items():
            talk = next((t for t in talks if t.stage.value == stage), None)
            if talk is None:
                drive.faults.append(f"no talk at stage {stage}")
                continue
            drive.key("ctrl+1")
            screen.opened.emit(talk.id)
            drive.wait(conductor.jobs.idle, name)
            QTest.qWait(900)
            drive.wait(conductor.jobs.idle, name)
            drive.picture(f"talk-{name}")
            if stage == "in_session":
                self._record()
                desk_pictures.strips(drive, conductor)
                desk_pictures.interviewer(drive, conductor, desk)
            if stage == "awaiting_review":
                desk_pictures.read_back(drive, conductor)
            if stage == "reviewed":
                desk_pictures.hand_signing(drive, conductor, desk)
                tab = desk.screen_shown.findChild(ReadBackTab)
                assert isinstance(tab, ReadBackTab)
                dialogs.sign_dialog(drive, conductor, tab)
            if stage == "sealed":
                for tab, key in enumerate(("alt+1", "alt+2", "alt+3", "alt+4", "alt+5"), 1):
                    drive.key(key)
                    QTest.qWait(500)
                    drive.wait(conductor.jobs.idle, key)
                    drive.picture(f"talk-sealed-tab{tab}")
            drive.key("alt+Left")
            QTest.qWait(300)

    def _record(self) -> None:
        drive = self.driver
        drive.type("缺口两千三百万元，已经报省里追加。")
        drive.picture("record-typing")
        drive.key("Return")
        QTest.qWait(400)
        drive.type("请介绍一下渡口老桥加固项目现在的进度。")
        drive.key("Return")
        QTest.qWait(600)
        drive.picture("record-two-more")

    def _register_and_schemes(self, conductor: Conductor) -> None:
        drive = self.driver
        drive.key("ctrl+6")
        QTest.qWait(500)
        drive.wait(conductor.jobs.idle, "register")
        drive.picture("register")
        for keys, name in (("ctrl+n", "person"), ("ctrl+shift+n", "unit")):
            drive.key(keys)
            drive.wait(QApplication.activeModalWidget, name)
            drive.picture(f"register-{name}")
            drive.escape()
        desk = conductor.window.screen_shown
        assert isinstance(desk, Desk)
        unit = desk.session.workbench.registering.units()[0].name
        dialogs.import_dialog(drive, conductor, self._work, unit)
        drive.key("ctrl+7")
        QTest.qWait(600)
        drive.wait(conductor.jobs.idle, "schemes")
        drive.picture("schemes")
        dialogs.check_dialog(drive, conductor, self._work, shipped_text("anhui"))
        schemes = self._shown(conductor)
        if isinstance(schemes, SchemesScreen):
            dialogs.scheme_draft(drive, conductor, schemes)

    def _verify(self, conductor: Conductor) -> None:
        drive = self.driver
        drive.key("ctrl+8")
        QTest.qWait(300)
        drive.picture("verify-empty")
        good = min((self._work / "demo").glob("*.pdf"))
        bad = self._work / "changed.pdf"
        data = bytearray(good.read_bytes())
        data[len(data) // 3] ^= 1
        bad.write_bytes(data)
        other = self._work / "letter.txt"
        other.write_text("not ours")
        for path in (other, bad, good):
            drive.key("ctrl+o")
            drive.wait(QApplication.activeModalWidget, "files")
            drive.type(str(path))
            drive.key("Return")
            QTest.qWait(400)
            drive.wait(conductor.jobs.idle, path.name)
        drive.picture("verify")

    def _settings(self, conductor: Conductor) -> None:
        drive = self.driver
        drive.key("ctrl+9")
        settings = self._shown(conductor)
        for topic in range(settings.topics.count()):
            QTest.qWait(400)
            drive.wait(conductor.jobs.idle, f"settings {topic}")
            drive.picture(f"settings-{topic + 1}")
            drive.key("Down")
        desk_pictures.cover(drive, conductor)

    def _help(self, conductor: Conductor) -> None:
        drive = self.driver
        drive.key("F1")
        drive.wait(lambda: not conductor.window.isActiveWindow(), "help")
        drive.picture("help")
        drive.key("ctrl+Tab")
        drive.picture("help-keys")
        drive.key("Escape")
        drive.wait(conductor.window.isActiveWindow, "help closed")
        drive.key("alt+h", "Up", "Return")
        QTest.qWait(500)
        drive.picture("about")
        drive.key("Escape")
        QTest.qWait(300)


def one_look(look: str, folder: Path, chapters: Sequence[str]) -> int:
    """Make the pictures of one look on the display this process was given."""
    folder.mkdir(parents=True, exist_ok=True)
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    app = QApplication(["tanlu"])
    app.setQuitOnLastWindowClosed(False)
    manager = subprocess.Popen(["openbox"], stderr=subprocess.DEVNULL)
    QTest.qWait(1000)  # the window manager must be there to give the focus
    try:
        with tempfile.TemporaryDirectory() as work:
            os.environ["HOME"] = work
            faults = Journey(app, look, folder, Path(work), chapters).run()
    finally:
        manager.terminate()
    for fault in faults:
        sys.stdout.write(f"{look}: {fault}\n")
    return 1 if faults else 0


def all_looks(
    folder: Path, looks: Sequence[str], chapters: Sequence[str], size: str = SCREEN
) -> int:
    """Make the pictures of the looks one after the other."""
    failed = 0
    for look in looks:
        here = folder / look
        shutil.rmtree(here, ignore_errors=True)
        screen = ["xvfb-run", "-a", "-s", f"-screen 0 {size}x24"]
        module = [sys.executable, "-m", "tests.ui.screenshots"]
        command = [*screen, *module, str(here), "--look", look, *chapters]
        env = {**os.environ, "QT_QPA_PLATFORM": "xcb", "LANG": "C.UTF-8"}
        failed |= subprocess.run(command, env=env, cwd=ROOT, check=False).returncode
        sys.stdout.write(f"{look}: {len(list(here.glob('*.png')))} pictures in {here}\n")
    return failed


if __name__ == "__main__":
    place, wanted = Path(sys.argv[1]), sys.argv[2:]
    parts = [word for word in wanted if word in CHAPTERS]
    if "--look" in wanted:
        sys.exit(one_look(wanted[1], place, parts))
    sizes = [word for word in wanted if re.fullmatch(r"\d+x\d+", word)] or [SCREEN]
    sys.exit(all_looks(place, [w for w in wanted if w in LOOKS] or LOOKS, parts, sizes[0]))
