"""What the dialogs for a unit and for a person have in common: the register was changed."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.domain.register import Person, Unit
from ui.session import Session
from ui.widgets.field_dialog import FieldDialog


class EntryDialog(FieldDialog):
    """A dialog of fields for one entry of the register."""

    def __init__(self, session: Session, title: str, parent: QWidget | None = None) -> None:
        super().__init__(session, title, parent=parent)

    def store(self, work: Callable[[], Unit | Person]) -> None:
        """Run the work that stores; close when it is done."""
        self.run(work, self._stored)

    def _stored(self, _entry: Unit | Person) -> None:
        self._session.changes.register_changed.emit()
        self.accept()
