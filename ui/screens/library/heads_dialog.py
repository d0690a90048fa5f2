"""Giving one numbered copy to each head (一把手) who has none."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.domain.ids import PersonId
from app.domain.library import Library
from app.domain.library_issue import LibraryIssue
from app.services.library_issues import IssueBook
from ui.look.theme import PAGE_MARGIN, WIDE_GAP
from ui.session import Session
from ui.widgets.labelled_field import LabelledField
from ui.widgets.parts import label
from ui.widgets.text_fields import LineEdit

_WIDTH, _HEIGHT = 560, 560
_PERSON = Qt.ItemDataRole.UserRole


class HeadsDialog(QDialog):
    """Lists the heads without a copy; all are ticked to begin with."""

    def __init__(
        self, session: Session, library: Library, book: IssueBook, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._library = library
        self.setWindowTitle(self.tr("发给未领的一把手"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.heads = QListWidget()
        self.heads.setAccessibleName(self.tr("未领的一把手"))
        self.issued_by = LineEdit()
        units = {unit.id: unit.name for unit in book.units}
        for person in book.totals.missing:
            item = QListWidgetItem(f"{person.name}　{units.get(person.unit_id, '')}　{person.post}")
            item.setData(_PERSON, person.id)
            item.setCheckState(Qt.CheckState.Checked)
            self.heads.addItem(item)
        buttons = QDialogButtonBox()
        self.confirm = buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self.confirm.setProperty("kind", "primary")
        buttons.addButton(self.tr("取消"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.give)
        buttons.rejected.connect(self.reject)
        self.heads.itemChanged.connect(lambda _item: self._count())
        text = self.tr("每人一册，编号从 {number} 起连续编；签收以后再逐个登记。")
        page = QVBoxLayout(self)
        page.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)
        page.setSpacing(WIDE_GAP)
        page.addWidget(label(text.format(number=book.next_number), "hint"))
        page.addWidget(self.heads, 1)
        page.addWidget(LabelledField(self.tr("经办人"), self.issued_by))
        page.addWidget(buttons)
        self.resize(_WIDTH, _HEIGHT)
        self._count()

    def chosen(self) -> list[PersonId]:
        """Return who is ticked."""
        items = [self.heads.item(row) for row in range(self.heads.count())]
        ticked = [item for item in items if item.checkState() is Qt.CheckState.Checked]
        return [PersonId(item.data(_PERSON)) for item in ticked]

    def give(self) -> None:
        """Enter a copy for each."""
        issues, chosen, by = (
            self._session.workbench.library_issues,
            self.chosen(),
            self.issued_by.text(),
        )
        self._session.jobs.change(
            lambda: issues.give_to_heads(self._library.id, chosen, by),
            owner=self,
            done=self._given,
        )

    def _given(self, made: tuple[LibraryIssue, ...]) -> None:
        self._session.changes.libraries_changed.emit()
        self._session.messages.notice(self.tr("已登记 {count} 册").format(count=len(made)))
        self.accept()

    def _count(self) -> None:
        count = len(self.chosen())
        self.confirm.setText(self.tr("登记 {count} 册").format(count=count))
        self.confirm.setEnabled(count > 0)
