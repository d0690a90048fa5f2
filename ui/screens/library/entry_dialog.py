"""The dialog for one entry of a library: number, words, responsible department."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from app.domain.library import Library, LibraryItem
from ui.session import Session
from ui.widgets.field_dialog import FieldDialog
from ui.widgets.labelled_field import LabelledField
from ui.widgets.parts import label
from ui.widgets.text_fields import LineEdit, TextEdit

_LINES = (3, 8)


class EntryDialog(FieldDialog):
    """Adds an entry where it has no id yet, else changes it."""

    def __init__(
        self,
        session: Session,
        library: Library,
        item: LibraryItem,
        above: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(session, "", parent=parent)
        self._item = item
        level = library.form.levels[item.depth]
        pattern = self.tr("修改{level}") if item.id else self.tr("添加{level}")
        self.setWindowTitle(pattern.format(level=level))
        self.number, self.text, self.owner = LineEdit(), TextEdit(lines=_LINES), LineEdit()
        self.number.setText(item.number)
        self.text.setPlainText(item.text)
        self.owner.setText(item.owner)
        if above:
            self.body.addWidget(label(above, "hint"))
        self.body.addWidget(LabelledField(self.tr("内容"), self.text))
        self.body.addWidget(LabelledField(self.tr("编号（可以不填）"), self.number))
        if library.form.has_owner and item.depth == library.form.lowest:
            self.body.addWidget(LabelledField(self.tr("责任部门"), self.owner))
        self.text.setFocus()

    def save(self) -> None:
        """Store what is filled in."""
        libraries = self._session.workbench.library.keeping
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

        self.run(work, self._stored)

    def _stored(self, _item: LibraryItem) -> None:
        self._session.changes.libraries_changed.emit()
        self.accept()
