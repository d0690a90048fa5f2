"""The folder that files are written to: typed, chosen, and the same again the next time."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.services.errors import FolderMissingError
from ui.look.theme import GAP
from ui.loose_words import needs_no_keeping
from ui.session import Session
from ui.widgets.choose_file import choose_folder
from ui.widgets.parts import button
from ui.widgets.text_fields import LineEdit


class FolderField(QWidget):
    """A path with a button beside it; begins with the folder that was used last."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.line = LineEdit(placeholder=self.tr("写到哪个文件夹"))
        self.line.setText(session.preferences.load().last_export_folder)
        self.browse = button(self.tr("选择…"))
        self.setFocusProxy(self.line)
        needs_no_keeping(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addWidget(self.line, 1)
        layout.addWidget(self.browse)
        self.browse.clicked.connect(self._choose)

    def setAccessibleName(self, name: str) -> None:
        """Name the line for assistive tools."""
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    @property
    def folder(self) -> Path | None:
        """The folder that is named, or None while nothing is."""
        text = self.line.text().strip()
        return Path(text) if text else None

    def remember(self) -> None:
        """Begin with this folder the next time."""
        preferences, folder = self._session.preferences, self.line.text().strip()

        def save() -> None:
            preferences.save(replace(preferences.load(), last_export_folder=folder))

        self._session.jobs.read(save, owner=self)

    def concerns(self, error: Exception) -> bool:
        """Tell whether the folder is at fault; the keys then go there."""
        if not isinstance(error, FolderMissingError):
            return False
        self.line.setFocus()
        self.line.selectAll()
        return True

    def _choose(self) -> None:
        def chosen(folder: Path) -> None:
            self.line.setText(str(folder))

        choose_folder(self, self.tr("选择文件夹"), self.line.text(), chosen)
