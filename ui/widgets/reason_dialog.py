"""Asking why something is done, and doing it: what is refused leaves the words to be mended."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.session import Session
from ui.widgets.field_dialog import FieldDialog
from ui.widgets.labelled_field import LabelledField
from ui.widgets.text_fields import LineEdit


class ReasonDialog(FieldDialog):
    """Asks for a reason; `work` does with it what it is asked for. Signal: stored()."""

    stored = Signal()

    def __init__(
        self,
        session: Session,
        title: str,
        label: str,
        work: Callable[[str], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(session, title, title, parent)
        self._work = work
        self.reason = LineEdit()
        self.body.addWidget(LabelledField(label, self.reason))
        self.reason.setFocus()

    def save(self) -> None:
        """Do what the reason is for."""
        said = self.reason.text().strip()
        if not said:
            self.message.say(self.tr("请写明原因。"))
            self.reason.setFocus()
            return
        self.run(partial(self._work, said), self._done)

    def _done(self, _nothing: None) -> None:
        self.stored.emit()
        self.accept()
