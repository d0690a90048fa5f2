"""One open vault in the window, from the unlocking to the lock: its desk and what watches over it.

Loaded once the window is seen, together with the screens.
"""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject, Signal

from app.domain.errors import CannotProceedError
from app.domain.loose_words import LooseWords
from app.services.workbench import Workbench
from ui.changes import Changes
from ui.desk import Desk
from ui.errors.wording import in_place
from ui.idle import IdleWatch
from ui.loose_words import LooseWordsWatch
from ui.models.vault_opening import place_of
from ui.screens.loose_words.window import LooseWordsWindow
from ui.session import Program, Session


class Unlocked(QObject):
    """Keeps what must outlive the lock. Signals: lock_wanted() by the person or for idleness."""

    lock_wanted = Signal()

    def __init__(
        self, program: Program, workbench: Workbench, folder: Path, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        known = {name: getattr(program, name) for name in Program.__dataclass_fields__}
        self.session = Session(**known, workbench=workbench, changes=Changes(), folder=folder)
        self._jobs = program.jobs
        self._told_of_refusal = False
        self.desk = Desk(self.session)
        self._words = LooseWordsWatch(
            program.jobs,
            workbench.recorder.loose_words.keep,
            workbench.recorder.loose_words.keep_elsewhere,
            self._not_kept,
            self,
        )
        self.desk.lock_wanted.connect(self.lock_wanted)
        self.desk.moved.connect(self._note_place)
        self.session.changes.words_left.connect(self._put_by)
        program.jobs.rely_on(lambda: workbench.store.reserve_used)

    def begin(self, place: str) -> None:
        """Show a place of the desk, which is in the window now, and watch."""
        self.desk.go(place)
        idle = IdleWatch(self.session.preferences.load().idle_minutes, self.desk)
        idle.idle.connect(self.lock_wanted)
        self.desk.idle_minutes_chosen.connect(idle.set_minutes)

    def give_back(self, words: Sequence[LooseWords]) -> None:
        """Show what stood in the forms when the vault was locked, where there is any."""
        if not words:
            return
        for older in cast("list[LooseWordsWindow]", self.desk.findChildren(LooseWordsWindow)):
            older.close()
        window = LooseWordsWindow(self.session, words, self.desk)
        window.place_wanted.connect(self.desk.go)
        window.done_with.connect(self._forget_words)
        window.show()

    def find_words(self) -> None:
        """Give back what was kept before the window was built anew."""
        find = self.session.workbench.recorder.loose_words.find
        self._jobs.change(find, owner=self, done=self.give_back)

    def flush(self) -> None:
        """Hand everything that is typed to the vault in this very call."""
        self.session.changes.about_to_leave.emit()
        self._words.look()

    def close(self, done: Callable[[], None]) -> None:
        """Close the vault; `done` is called whatever comes of it."""
        self._words.stop()
        resuming, store = self.session.workbench.recorder.resuming, self.session.workbench.store

        def failed(_: Exception) -> bool:
            done()
            return False

        self._jobs.change(lambda: resuming.note(None), owner=self, failed=_is_no_bug)
        self._jobs.change(store.close, owner=self, done=lambda _: done(), failed=failed)

    def _note_place(self) -> None:
        """Keep in the vault which talk is open: after a crash it opens there again."""
        place, resuming = place_of(self.desk.place), self.session.workbench.recorder.resuming
        # a disk that fails says so where words are stored; the place alone is no loss
        self._jobs.change(lambda: resuming.note(place), owner=self, failed=_is_no_bug)

    def _put_by(self, words: tuple[LooseWords, ...]) -> None:
        put_by = partial(self.session.workbench.recorder.loose_words.put_by, words)
        self._jobs.change(put_by, owner=self, done=self.give_back, failed=self._not_kept)

    def _forget_words(self) -> None:
        self._jobs.change(self.session.workbench.recorder.loose_words.forget, owner=self)

    def _not_kept(self, error: Exception) -> bool:
        if not self._told_of_refusal:
            self._told_of_refusal = True
            said = self.tr("表单里没有存入的文字没能保管下来；锁定或退出会丢失它们。{why}")
            self.session.messages.notice(said.format(why=in_place(error)))
        return bool(in_place(error))


def _is_no_bug(error: Exception) -> bool:
    return isinstance(error, CannotProceedError)
