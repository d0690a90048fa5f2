"""The office's name: asked for in the first steps, changed in the settings."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.errors.wording import in_place
from ui.look.theme import GAP
from ui.session import Session
from ui.widgets.labelled_field import LabelledField
from ui.widgets.parts import MessageLine, button, press_on_enter
from ui.widgets.text_fields import LineEdit


class OfficeName(QWidget):
    """Shows the name and stores another. Signal: stored(), after everybody else was told."""

    stored = Signal()

    def __init__(self, session: Session, verb: str, placeholder: str = "") -> None:
        super().__init__()
        self._session = session
        self.field = LineEdit(placeholder=placeholder)
        self.message = MessageLine()
        self.save_button = button(verb)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(LabelledField(self.tr("机关名称"), self.field))
        column.addWidget(self.message)
        column.addWidget(self.save_button, alignment=Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self.field)
        press_on_enter(self.field, self.save_button)
        self.save_button.clicked.connect(self._save)
        session.changes.office_changed.connect(self._load)
        self._load()

    def _load(self) -> None:
        name = self._session.workbench.office.name
        self._session.jobs.read(name, owner=self, done=self._show)

    def _show(self, name: str) -> None:
        if not self.field.isModified():
            self.field.setText(name)

    def _save(self) -> None:
        office, name = self._session.workbench.office, self.field.text()
        self._session.jobs.change(
            lambda: office.rename(name), owner=self, done=self._saved, failed=self._refused
        )

    def _saved(self, _: None) -> None:
        self.field.setModified(False)
        self.message.say(self.tr("已保存。"), "good")
        self._session.changes.office_changed.emit()
        self.stored.emit()

    def _refused(self, error: Exception) -> bool:
        said = in_place(error)
        self.message.say(said)
        return bool(said)
