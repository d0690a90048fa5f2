"""Where an emergency copy of what is being recorded goes while the vault takes nothing."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from ui.look.theme import FIELD_WIDTH
from ui.loose_words import needs_no_keeping
from ui.session import Session
from ui.widgets.choose_file import choose_folder
from ui.widgets.labelled_field import LabelledField
from ui.widgets.parts import Card, button, label, row
from ui.widgets.text_fields import LineEdit


class SecondPlaceCard(Card):
    """A folder, best on another disk; empty for the one the program picks itself."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session = session
        self.body.addWidget(label(self.tr("应急副本"), "heading"))
        self.folder = LineEdit(placeholder=self.tr("由程序选择"))
        needs_no_keeping(self.folder)
        self.folder.setReadOnly(True)
        self.folder.setMaximumWidth(FIELD_WIDTH)
        self.choose_button = button(self.tr("选择文件夹…"))
        self.forget_button = button(self.tr("由程序选择"), "quiet")
        self.choose_button.clicked.connect(self.choose)
        self.forget_button.clicked.connect(lambda: self._keep(""))
        hint = self.tr(
            "谈话中保险库写不进去时，记录加密后先存到这里，恢复以后自动补回。最好是另一块磁盘。"
        )
        self.body.addWidget(LabelledField(self.tr("放应急副本的文件夹"), self.folder))
        self.body.addWidget(label(hint, "hint"))
        self.body.addLayout(row(self.choose_button, self.forget_button))
        self._show(session.preferences.load().second_place)

    def choose(self) -> QFileDialog:
        """Ask for the folder."""
        start = self.folder.text() or str(Path.home())
        return choose_folder(
            self, self.tr("选择放应急副本的文件夹"), start, lambda folder: self._keep(str(folder))
        )

    def _keep(self, folder: str) -> None:
        store = self._session.preferences
        self._session.jobs.change(
            lambda: store.save(replace(store.load(), second_place=folder)),
            owner=self,
            done=lambda _: self._show(folder),
        )

    def _show(self, folder: str) -> None:
        self.folder.setText(folder)
        self.forget_button.setEnabled(bool(folder))
