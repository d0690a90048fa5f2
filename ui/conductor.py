"""Conducts the program: start, unlock, lock, another look, leave.

Only what the first paint needs is imported at the top; the core and the screens of an open vault
are loaded on a thread of their own once the window is seen.
"""

import threading
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import delete

from app.domain.errors import CannotProceedError
from app.services.ports.preferences import Preferences, PreferenceStore
from ui.actions import ActionId, Actions
from ui.collector import Collector
from ui.jobs import Jobs
from ui.key_watch import KeyWatch
from ui.look.fonts import base_font, load_rare_fonts
from ui.look.theme import load_theme
from ui.look.translation import install, language_of
from ui.main_window import MainWindow
from ui.messages import Messages, Question
from ui.session import Program

if TYPE_CHECKING:
    from app.services.entry import Entry
    from app.services.ports.vault_store import VaultStore
    from app.services.workbench import Workbench
    from ui.models.vault_opening import OpenVault
    from ui.screens.start.screen import StartScreen
    from ui.unlocked import Unlocked

BuildCore = Callable[[], "Entry"]


class Conductor(QObject):
    """Owns the window and whatever vault is open in it.

    `build_core` runs on a thread of its own after the first paint.
    """

    def __init__(
        self,
        app: QApplication,
        resources: Path,
        preferences: PreferenceStore,
        build_core: BuildCore,
    ) -> None:
        super().__init__()
        self._app = app
        self._resources = resources
        self._preferences = preferences
        self._build_core = build_core
        self._core: Future[Entry] = Future()
        self._unlocked: Unlocked | None = None
        self._start: StartScreen | None = None
        self._begun = False
        self._locked_at: tuple[Path | None, str] = (None, "")
        self.messages = Messages()
        self.jobs = Jobs(self.messages)
        self._collector = Collector(self)
        self.program = self._new_program()
        self.window = self._new_window()

    # --- the look ----------------------------------------------------------------------

    def _new_program(self) -> Program:
        liked = self._preferences.load()
        language = language_of(liked.language)
        install(self._app, language, self._resources)
        theme = load_theme(self._resources, liked.theme)
        self._app.setFont(base_font(liked.text_size))
        self._app.setPalette(theme.palette())
        self._app.setStyleSheet(theme.stylesheet)
        return Program(
            core=self._core,
            jobs=self.jobs,
            messages=self.messages,
            actions=Actions(liked.keys),
            preferences=self._preferences,
            language=language,
            theme=theme,
        )

    def _new_window(self) -> MainWindow:
        window = MainWindow(self.program)
        window.painted.connect(self._begin)
        window.painted.connect(self._watch_for_the_boss)
        window.closing.connect(self.leave)
        window.triggered.connect(self._act)
        window.language_chosen.connect(self._prefer_language)
        window.theme_chosen.connect(self._prefer_theme)
        return window

    def _watch_for_the_boss(self) -> None:
        # not before the first paint: a filter of ours makes PySide wrap every kind of event
        boss = KeyWatch(self.program.actions.keys, ActionId.HIDE_AND_LOCK, self.window)
        boss.pressed.connect(self._hide_and_lock)

    def _prefer_language(self, code: str) -> None:
        self._prefer(lambda liked: replace(liked, language=code))

    def _prefer_theme(self, name: str) -> None:
        self._prefer(lambda liked: replace(liked, theme=name))

    def _prefer(self, changed: Callable[[Preferences], Preferences]) -> None:
        """Keep a preference about the look and build the window anew with it."""
        if self._must_stay():
            return
        store = self._preferences
        self._flush()
        self.jobs.change(
            lambda: store.save(changed(store.load())), owner=self, done=lambda _: self._rebuild()
        )

    def _rebuild(self) -> None:
        unlocked = self._unlocked
        old, geometry = self.window, self.window.saveGeometry()
        # a stylesheet restyles every widget there is, so the old screen goes first
        place = unlocked.desk.place if unlocked else ""
        before = old.show_screen(QWidget())
        if before is not None:
            delete(before)
        self.program = self._new_program()
        self.messages.strip_is_gone()
        self.messages.noticed.disconnect()
        self.window = self._new_window()
        self.window.restoreGeometry(geometry)
        if unlocked is None:
            self._show_start()
        else:
            session = unlocked.session
            self._show_desk(session.workbench, session.folder, place).find_words()
            unlocked.deleteLater()
        self.window.show()
        old.close_for_good()
        old.deleteLater()
        self._collector.sweep()

    # --- the core ----------------------------------------------------------------------

    def _begin(self) -> None:
        """Fill the window, now that it is seen, and load what is slow to load."""
        if not self._begun:
            self._begun = True
            self._show_start()
            load_rare_fonts(self._resources)
            threading.Thread(target=self._build, name="build", daemon=True).start()

    def _build(self) -> None:
        try:
            self._core.set_result(self._build_core())
        except Exception as error:  # noqa: BLE001  (whoever asks for the core is told)
            self._core.set_exception(error)
            return
        # the screens of an open vault, before anyone has typed a passphrase
        import ui.unlocked  # noqa: F401, PLC0415

    # --- opening and locking -----------------------------------------------------------

    def _show_start(self) -> None:
        from ui.screens.start.screen import StartScreen  # noqa: PLC0415

        screen = StartScreen(self.program)
        screen.opened.connect(self._open)
        screen.verify_wanted.connect(lambda: self._act(ActionId.SHOW_VERIFY))
        screen.help_wanted.connect(lambda: self._act(ActionId.HELP))
        screen.language_chosen.connect(self._prefer_language)
        self._put(screen)
        self._start = screen
        self.window.set_unlocked(unlocked=False)

    def _must_stay(self) -> bool:
        """Tell whether the recovery code is on the screen, and say so."""
        stays = self._start is not None and self._start.page.must_stay
        if stays:
            self.messages.notice(self.tr("请先保管好恢复码，再继续。"))
        return stays

    def _put(self, screen: QWidget) -> None:
        self._start = None
        before = self.window.show_screen(screen)
        if before is not None:
            before.deleteLater()

    def _open(self, store: "VaultStore", folder: Path) -> None:
        """Make a desk on a store that was just unlocked."""
        preferences = self._preferences
        liked = replace(preferences.load(), last_vault=str(folder), last_account=store.account)
        program = self.program

        def open_workbench() -> "OpenVault":
            from ui.models.vault_opening import open_vault  # noqa: PLC0415

            opened = open_vault(program.entry, store)
            with suppress(CannotProceedError):  # only what the unlock page suggests next time
                preferences.save(liked)
            return opened

        self.jobs.change(
            open_workbench, owner=self, done=lambda opened: self._opened(opened, folder)
        )

    def _opened(self, opened: "OpenVault", folder: Path) -> None:
        """Show the desk where the work was left, and say what an earlier session left behind."""
        from ui.models.vault_opening import told  # noqa: PLC0415

        home = "talks" if opened.has_talks else "first_steps"
        locked_in, place = self._locked_at
        left = opened.place or (place if locked_in == folder else home)
        unlocked = self._show_desk(opened.workbench, folder, left)
        said = told(opened)
        if said:
            self.messages.notice("\n".join(said))
        unlocked.give_back(opened.loose_words)

    def _show_desk(self, workbench: "Workbench", folder: Path, place: str) -> "Unlocked":
        # ready since the core was built, unless the person was quicker
        from ui.unlocked import Unlocked  # noqa: PLC0415

        unlocked = self._unlocked = Unlocked(self.program, workbench, folder, self)
        unlocked.lock_wanted.connect(self.lock)
        unlocked.desk.language_chosen.connect(self._prefer_language)
        unlocked.desk.theme_chosen.connect(self._prefer_theme)
        self._put(unlocked.desk)
        self.window.set_unlocked(unlocked=True)
        unlocked.begin(place)
        return unlocked

    def _flush(self) -> None:
        if self._unlocked:
            self._unlocked.flush()

    def lock(self) -> None:
        """Store what is typed, close the vault and show the unlock page."""
        if self._unlocked:
            self._locked_at = (self._unlocked.session.folder, self._unlocked.desk.place)
        self._close_vault(self._locked)

    def _hide_and_lock(self) -> None:
        """Lock where there is something to hide; a second press changes nothing."""
        if self._unlocked:
            self.lock()

    def leave(self) -> None:
        """Lock, then end the program; nothing asks back, because nothing is unsaved."""
        if self._start is not None:
            if self._must_stay():
                self._ask_about_code()
                return
            self._start.leave()
        self._close_vault(self._left)

    def _ask_about_code(self) -> None:
        question = Question(
            self.tr("恢复码还没有保管好"),
            self.tr("恢复码只显示这一次。现在退出，以后忘记口令就没有办法打开保险库。"),
            self.tr("仍然退出"),
            self.tr("返回"),
        )
        self.messages.ask(self.window, question, self._leave_without_code)

    def _leave_without_code(self) -> None:
        if self._start is not None:
            self._start.leave()
        self._close_vault(self._left)

    def _close_vault(self, done: Callable[[], None]) -> None:
        unlocked = self._unlocked
        if unlocked is None:
            self._close_dialogs()
            # whatever is still under way on the change thread comes first
            self.jobs.change(lambda: None, owner=self, done=lambda _: done())
            return
        self.window.cover()
        unlocked.flush()  # while the dialogs are open: what stands in them is kept
        self._close_dialogs()
        self._unlocked = None
        self.window.setEnabled(False)

        def closed() -> None:
            unlocked.deleteLater()
            done()

        unlocked.close(closed)

    def _locked(self) -> None:
        self.window.setEnabled(True)
        self.jobs.rely_on(None)
        if self._start is None:
            self._show_start()
        self.window.uncover()
        self._collector.sweep()

    def _left(self) -> None:
        self.window.close_for_good()
        self._collector.stop()
        self.jobs.close()
        self._app.quit()

    def _close_dialogs(self) -> None:
        for widget in self._app.topLevelWidgets():
            if widget is not self.window and widget.isVisible():
                widget.close()

    # --- the program's own actions -----------------------------------------------------

    def _act(self, action: ActionId) -> None:
        if action in (ActionId.LOCK, ActionId.HIDE_AND_LOCK):
            self.lock()
        elif action is ActionId.QUIT:
            self.leave()
        elif action is ActionId.FULL_SCREEN:
            self.window.toggle_full_screen()
        elif action in (ActionId.HELP, ActionId.ABOUT):
            self._show_help(action)
        elif self._unlocked and action is ActionId.FIRST_STEPS:
            self._unlocked.desk.go("first_steps")
        elif self._unlocked:
            self._unlocked.desk.act(action)
        else:
            self._show_verify()

    def _show_help(self, action: ActionId) -> None:
        from ui.screens.help.about import AboutDialog  # noqa: PLC0415
        from ui.screens.help.window import HelpWindow  # noqa: PLC0415

        if action is ActionId.ABOUT:
            about = AboutDialog(self.program, self.window)
            about.open()
        else:
            HelpWindow(self.program, self.window).show()

    def _show_verify(self) -> None:
        if self._must_stay():
            return
        from ui.screens.verify.screen import VerifyScreen  # noqa: PLC0415

        screen = VerifyScreen(self.program)
        screen.back_wanted.connect(self._show_start)
        self._put(screen)
        screen.focus_first()
