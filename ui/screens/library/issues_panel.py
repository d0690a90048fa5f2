"""Copies of a library that were given out: the list, the totals, and who has none."""

from datetime import date
from functools import partial

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QTableView, QVBoxLayout, QWidget

from app.domain.library import Library
from app.domain.library_issue import LibraryIssue
from app.domain.register import Person, Unit
from app.services.library_issues import IssueBook
from app.services.workbench import Workbench
from ui.look.theme import GAP
from ui.messages import Question
from ui.models.library_issue_model import IssueColumn, LibraryIssueModel
from ui.screens.library.heads_dialog import HeadsDialog
from ui.screens.library.issue_dialog import IssueDialog
from ui.session import Session
from ui.widgets.parts import button, label, row
from ui.widgets.row_table import as_rows

_WIDTHS = {
    IssueColumn.RECEIVER: 120,
    IssueColumn.NUMBERS: 90,
    IssueColumn.COPIES: 60,
    IssueColumn.ISSUED: 110,
    IssueColumn.RECEIVED: 190,
    IssueColumn.ISSUER: 90,
    IssueColumn.NOTE: 120,
}
_ROW_HEIGHT = 36


class IssuesPanel(QWidget):
    """Keeps the list of copies given out of one library."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._library: Library | None = None
        self._book: IssueBook | None = None
        self._persons: tuple[Person, ...] = ()
        colour = session.theme.colour
        self.model = LibraryIssueModel(colour("warning"), colour("text_soft"), date.isoformat, self)
        self.table = QTableView()
        self.totals = label("", "subtitle")
        self.coverage = label("", "hint")
        self.add = button(self.tr("登记发放…"), "primary")
        self.to_heads = button(self.tr("发给未领的一把手…"))
        self.receive = button(self.tr("登记签收"))
        self.edit = button(self.tr("更正…"))
        self.withdraw = button(self.tr("作废…"), "quiet")
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.table)

    @property
    def issue(self) -> LibraryIssue | None:
        """The current row."""
        return self.model.issue(self.table.currentIndex().row())

    @property
    def book(self) -> IssueBook | None:
        """What is shown."""
        return self._book

    def show_library(self, library: Library) -> None:
        """Show the copies of a library."""
        self._library = library
        work = partial(_read, self._session.workbench, library)
        self._session.jobs.read(work, owner=self, done=self._show)

    def _show(self, read: tuple[IssueBook, tuple[Person, ...]]) -> None:
        current, before = self.issue, self.model.rowCount()
        self._book, self._persons = read
        self.model.show(self._book.issues)
        is_new = self.model.rowCount() > before  # the newest stands at the top
        chosen = self.model.row_of(current.id) if current and not is_new else 0
        self.table.setCurrentIndex(self.model.index(chosen, 0))
        sums = self._book.totals
        self.totals.setText(
            self.tr("已发 {copies} 册，签收 {received} 册，{receivers} 个领取人").format(
                copies=sums.copies, received=sums.received, receivers=sums.receivers
            )
        )
        self.coverage.setText(self._coverage())
        self.to_heads.setEnabled(bool(sums.missing))
        self._update()

    def _coverage(self) -> str:
        sums = self._book.totals if self._book else None
        if sums is None or not sums.heads:
            return self.tr("名册里还没有标为一把手的人，无法核对是否人手一本。")
        if not sums.missing:
            return self.tr("名册里 {heads} 名一把手人手一本，全部覆盖。").format(heads=sums.heads)
        return self.tr("名册里 {heads} 名一把手，{covered} 人已领，还有 {missing} 人未领。").format(
            heads=sums.heads, covered=sums.covered, missing=len(sums.missing)
        )

    def _add(self) -> None:
        if self._library is None or self._book is None:
            return
        today = self._session.workbench.library.issues.today()
        number = self._book.next_number
        fresh = LibraryIssue(self._library.id, "", "", 1, today, first=number, last=number)
        self._open(fresh)

    def _edit(self) -> None:
        if self.issue is not None and not self.issue.is_withdrawn:
            self._open(self.issue)

    def _open(self, issue: LibraryIssue) -> None:
        units: tuple[Unit, ...] = self._book.units if self._book else ()
        IssueDialog(self._session, issue, self._persons, units, self).open()

    def _receive(self) -> None:
        issue, issues = self.issue, self._session.workbench.library.issues
        if issue is not None:
            self._change(lambda: issues.receive(issue, "", issues.today()))

    def _withdraw(self) -> None:
        issue, issues = self.issue, self._session.workbench.library.issues
        if issue is None:
            return
        question = Question(
            self.tr("作废这一行"),
            self.tr(
                "“{receiver}”的 {copies} 册将标为作废，编号可以再发；这一行仍留在登记里。"
            ).format(receiver=issue.receiver, copies=issue.copies),
            self.tr("作废"),
            self.tr("不作废"),
        )
        self._session.messages.ask(
            self, question, lambda: self._change(lambda: issues.withdraw(issue))
        )

    def _give_to_heads(self) -> None:
        if self._library is not None and self._book is not None:
            HeadsDialog(self._session, self._library, self._book, self).open()

    def _change(self, work: object) -> None:
        if callable(work):
            self._session.jobs.change(
                work,
                owner=self,
                done=lambda _result: self._session.changes.libraries_changed.emit(),
            )

    def _on_current(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self._update()

    def _update(self) -> None:
        issue = self.issue
        stands = issue is not None and not issue.is_withdrawn
        self.edit.setEnabled(stands)
        self.withdraw.setEnabled(stands)
        self.receive.setEnabled(stands and issue is not None and issue.received_on is None)

    def _lay_out(self) -> None:
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("发放登记"))
        as_rows(self.table, _WIDTHS, IssueColumn.UNIT, _ROW_HEIGHT)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, GAP, 0, 0)
        page.setSpacing(GAP)
        page.addWidget(self.totals)
        page.addWidget(self.coverage)
        page.addWidget(self.table, 1)
        page.addLayout(row(self.add, self.to_heads, self.receive, self.edit, self.withdraw))

    def _connect(self) -> None:
        self.table.selectionModel().currentChanged.connect(self._on_current)
        self.table.activated.connect(lambda _index: self._edit())
        self.add.clicked.connect(self._add)
        self.to_heads.clicked.connect(self._give_to_heads)
        self.receive.clicked.connect(self._receive)
        self.edit.clicked.connect(self._edit)
        self.withdraw.clicked.connect(self._withdraw)


def _read(bench: Workbench, library: Library) -> tuple[IssueBook, tuple[Person, ...]]:
    return bench.library.issues.book(library.id), bench.registering.persons()
