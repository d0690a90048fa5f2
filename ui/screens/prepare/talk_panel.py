"""What every part of the outline's workshop does alike: it shows one talk and keeps up with it."""

from collections.abc import Callable
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from app.domain.ids import TalkId
from app.services.workbench import Workbench
from ui.session import Session

R = TypeVar("R")


class TalkPanel(QWidget, Generic[R]):
    """Reads its talk anew when something changed, at once or when it is next to be seen."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._talk_id = TalkId(0)
        self._is_stale = False
        self._is_changing = False
        session.changes.talk_changed.connect(self._on_talk_changed)

    def show_talk(self, talk_id: TalkId) -> None:
        """Show something of a talk."""
        self._talk_id = talk_id
        self._is_stale = False
        self.reload()

    def reload(self) -> None:
        """Read anew what is shown."""
        if self._talk_id:
            work = partial(self.read, self._session.workbench, self._talk_id)
            done = partial(self._on_read, self._talk_id)
            self._session.jobs.read(work, owner=self, done=done)

    @staticmethod
    def read(workbench: Workbench, talk_id: TalkId) -> R:
        """Return what is shown of a talk; on another thread."""
        raise NotImplementedError

    def show_read(self, read: R) -> None:
        """Show what was read of the talk."""
        raise NotImplementedError

    def _on_read(self, talk_id: TalkId, read: R) -> None:
        if talk_id == self._talk_id:
            self.show_read(read)

    def showEvent(self, event: QShowEvent) -> None:
        """Read what changed while it was not to be seen."""
        super().showEvent(event)
        if self._is_stale:
            self._is_stale = False
            self.reload()

    def _change(
        self, work: Callable[[], object], said: str = "", then: Callable[[], None] | None = None
    ) -> None:
        """Change something in the vault, then tell everyone, and say it in the quiet strip.

        What was typed for it is to be cleared `then`: where the change fails it stays, and so
        does what is typed for the next talk by now. A second press before the answer is none.
        """
        if self._is_changing:
            return
        self._is_changing, talk_id = True, self._talk_id

        def failed(_error: Exception) -> bool:
            self._is_changing = False
            return False

        def done(_result: object) -> None:
            self._is_changing = False
            if then is not None and talk_id == self._talk_id:
                then()
            if said:
                self._session.messages.notice(said)
            self._session.changes.talk_changed.emit(talk_id)

        self._session.jobs.change(work, owner=self, done=done, failed=failed)

    def _tell(self) -> None:
        """Tell every screen that this talk is different now."""
        self._session.changes.talk_changed.emit(self._talk_id)

    def _on_talk_changed(self, talk_id: int) -> None:
        if talk_id != self._talk_id:
            return
        if self.isVisible():
            self.reload()
        else:
            self._is_stale = True
