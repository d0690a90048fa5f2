"""Giving one numbered copy to each head (一把手) who has none."""

from PySide6.QtWidgets import QWidget

from app.domain.ids import PersonId
from app.domain.library import Library
from app.domain.library_issue import LibraryIssue
from app.services.library_issues import IssueBook
from ui.session import Session
from ui.widgets.field_dialog import FieldDialog
from ui.widgets.labelled_field import LabelledField
from ui.widgets.parts import label
from ui.widgets.text_fields import LineEdit
from ui.widgets.tick_list import TickList

_HEIGHT = 560


class HeadsDialog(FieldDialog):
    """Lists the heads without a copy; all are ticked to begin with."""

    def __init__(
        self, session: Session, library: Library, book: IssueBook, parent: QWidget | None = None
    ) -> None:
        super().__init__(session, "", parent=parent)
        self._library = library
        self.setWindowTitle(self.tr("发给未领的一把手"))
        self.heads = TickList()
        self.heads.setMaximumHeight(_HEIGHT)
        self.heads.setAccessibleName(self.tr("未领的一把手"))
        self.issued_by = LineEdit()
        units = {unit.id: unit.name for unit in book.units}
        choices = tuple(
            (str(person.id), f"{person.name}　{units.get(person.unit_id, '')}　{person.post}")
            for person in book.totals.missing
        )
        self.heads.show_choices(choices, frozenset(code for code, _ in choices))
        self.heads.itemChanged.connect(lambda _item: self._count())
        text = self.tr("每人一册，编号从 {number} 起连续编；签收以后再逐个登记。")
        self.body.addWidget(label(text.format(number=book.next_number), "hint"))
        self.body.addWidget(self.heads, 1)
        self.body.addWidget(LabelledField(self.tr("经办人"), self.issued_by))
        self.resize(self.width(), _HEIGHT)
        self.heads.setCurrentRow(0)
        self.heads.setFocus()
        self._count()

    def save(self) -> None:
        """Enter a copy for each who is ticked."""
        issues, by = self._session.workbench.library.issues, self.issued_by.text()
        chosen = [PersonId(int(code)) for code in self.heads.ticked]
        self.run(lambda: issues.give_to_heads(self._library.id, chosen, by), self._given)

    def _given(self, made: tuple[LibraryIssue, ...]) -> None:
        self._session.changes.libraries_changed.emit()
        self._session.messages.notice(self.tr("已登记 {count} 册").format(count=len(made)))
        self.accept()

    def _count(self) -> None:
        count = len(self.heads.ticked)
        self.keep.setText(self.tr("登记 {count} 册").format(count=count))
        self.keep.setEnabled(count > 0)
