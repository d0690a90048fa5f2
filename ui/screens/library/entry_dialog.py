"""The dialog for one entry of a library: number, words, responsible department."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from app.domain.errors import RuleBrokenError
from app.domain.library import Library, LibraryItem
from ui.errors.wording import in_place
from ui.look.theme import PAGE_MARGIN, WIDE_GAP
from ui.session import Session
from ui.widgets.labelled_field import LabelledField
from ui.widgets.parts import MessageLine, label
from ui.widgets.text_fields import LineEdit, TextEdit

_WIDTH = 560
_LINES = (3, 8)


class EntryDialog(QDialog):
    """Adds an entry where it has no id yet, else changes it."""

    def __init__(
        self,
        session: Session,
        library: Library,
        item: LibraryItem,
        above: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._item = item
        level = library.form.levels[item.depth]
        pattern = self.tr("修改{level}") if item.id else self.tr("添加{level}")
        self.setWindowTitle(pattern.format(level=level))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.number, self.text, self.owner = LineEdit(), TextEdit(lines=_LINES), LineEdit()
        self.message = MessageLine()
        self.number.setText(item.number)
        self.text.setPlainText(item.text)
        self.owner.setText(item.owner)
        buttons = QDialogButtonBox()
        keep = buttons.addButton(self.tr("保存"), QDialogButtonBox.ButtonRole.AcceptRole)
        keep.setProperty("kind", "primary")
        buttons.addButton(self.tr("取消"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.save)
        buttons.rejected.connect(self.reject)
        page = QVBoxLayout(self)
        page.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)
        page.setSpacing(WIDE_GAP)
        if above:
            page.addWidget(label(above, "hint"))
        page.addWidget(LabelledField(self.tr("内容"), self.text))
        page.addWidget(LabelledField(self.tr("编号（可以不填）"), self.number))
        if library.form.has_owner and item.depth == library.form.lowest:
            page.addWidget(LabelledField(self.tr("责任部门"), self.owner))
        page.addWidget(self.message)
        page.addWidget(buttons)
        keep.setDefault(True)
        self.setMinimumWidth(_WIDTH)
        self.text.setFocus()

    def save(self) -> None:
        """Store what is filled in."""
        libraries = self._session.workbench.libraries
        made = replace(
            self._item,
            text=self.text.text(),
            number=self.number.text(),
            owner=self.owner.text(),
        )

        def work() -> LibraryItem:
            if made.id:
                return libraries.save_item(made)
            return libraries.add_item(
                made.library_id, made.parent_id, made.text, made.number, made.owner
            )

        self.message.say("")
        self._session.jobs.change(work, owner=self, done=self._stored, failed=self._failed)

    def _stored(self, _item: LibraryItem) -> None:
        self._session.changes.libraries_changed.emit()
        self.accept()

    def _failed(self, error: Exception) -> bool:
        if not isinstance(error, RuleBrokenError):
            return False
        self.message.say(in_place(error))
        return True
