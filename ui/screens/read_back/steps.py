"""One way to change something of the talk on this screen and show it everywhere."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from ui.session import Session


class Steps(QObject):
    """Takes a step on the change thread. Signal: `taken()` after each one that went through."""

    taken = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session

    def take(
        self,
        step: Callable[[], object],
        *,
        done: Callable[[], object] | None = None,
        failed: Callable[[Exception], bool] | None = None,
    ) -> None:
        """Run `step`; `done` is called before the screen reads itself anew."""

        def on_done(_result: object) -> None:
            if done:
                done()
            self.taken.emit()

        self._session.jobs.change(step, owner=self, done=on_done, failed=failed)
