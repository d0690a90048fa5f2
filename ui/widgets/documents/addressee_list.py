"""To whom a document goes, and where each stands."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QVBoxLayout, QWidget

from app.domain.document import Addressee, AddresseeState, Document, DocumentState
from app.domain.document_form import Addressing, DocumentForm
from app.domain.ids import AddresseeId, PersonId
from app.domain.register import Person, Unit
from app.services.document_register import Line, Total
from app.services.workbench import Workbench
from ui.errors.document_words import state_text
from ui.look.theme import GAP
from ui.models.rows_model import Head, RowsModel
from ui.session import Session
from ui.widgets.documents.addressee_dialog import AddresseeDialog
from ui.widgets.documents.people_picker import PeoplePicker
from ui.widgets.documents.receipt_dialog import ReceiptDialog
from ui.widgets.parts import button, label, row
from ui.widgets.rows_view import RowsView

_Register = tuple[tuple[Person, ...], tuple[Unit, ...], frozenset[PersonId]]
_NUMBER, _GROUP, _DUE = 1, 2, 4
_WIDTHS = {_NUMBER: 160, _GROUP: 88, 3: 120, _DUE: 92}
_ROOM_FOR_NUMBER, _ROOM_FOR_DUE = 450, 550  # else who it goes to could not be read
_HEIGHT, _LOW = 260, 120


class AddresseeList(QWidget):
    """A row for each addressee, with what may be done there.

    Signals: changed(tuple of Addressee) for a draft; noted(Document) for what came back;
    void_wanted(AddresseeId); chosen(Addressee) when another row is shown.
    """

    changed = Signal(object)
    noted = Signal(object)
    void_wanted = Signal(object)
    chosen = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._document: Document | None = None
        self._form: DocumentForm | None = None
        self._lines: tuple[Line, ...] = ()
        heads: tuple[Head[Line], ...] = (
            Head(self.tr("主送"), lambda line: line.addressee.title),  # the keys are on it
            Head(self.tr("文号"), lambda line: line.addressee.number),
            Head(self.tr("分组"), lambda line: line.addressee.group),
            Head(self.tr("状态"), lambda line: state_text(line.state)),
            Head(self.tr("期限"), _due),
        )
        late = session.theme.colour("bad")
        self.model = RowsModel(
            heads,
            self,
            ink=lambda line: late if line.state is AddresseeState.OVERDUE else None,
        )
        self.rows = RowsView(self.model, self.tr("主送对象"), _WIDTHS, 0)
        self.rows.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.rows.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # the name is at the end
        self.totals = label("", "hint")
        self.pick = button(self.tr("从名册选取…"))
        self.add = button(self.tr("添加一行…"))
        self.edit = button(self.tr("修改…"))
        self.remove = button(self.tr("去掉"), "quiet")
        self.receive = button(self.tr("登记签收和回复…"), "primary")
        self.void = button(self.tr("作废这一份…"), "danger")
        self._lay_out()
        self._connect()

    def show_document(
        self, document: Document, form: DocumentForm, lines: Sequence[Line], totals: Sequence[Total]
    ) -> None:
        """Show whom a document goes to."""
        listed = tuple(lines) if document.addressees else ()
        states = [line.state for line in listed]
        is_same = document == self._document and states == [line.state for line in self._lines]
        self._document, self._form, self._lines = document, form, listed
        if not is_same:  # rows that are shown anew lose which of them were selected
            self.rows.show_rows(listed)
        is_draft = document.state is DocumentState.DRAFT
        is_issued = document.state is DocumentState.ISSUED
        is_many = form.addressing is Addressing.MANY
        self.rows.setFixedHeight(_HEIGHT if is_many else _LOW)
        is_full = form.addressing is Addressing.ONE and bool(document.addressees)
        for part in (self.pick, self.add):
            part.setVisible(is_draft and not is_full)
        for part in (self.edit, self.remove):
            part.setVisible(is_draft and bool(document.addressees))
        self.receive.setVisible(is_issued)
        self.void.setVisible(is_issued and len(document.addressees) > 1)
        self._choose_columns()
        self.rows.empty.say(self.tr("还没有主送对象"), self.tr("从名册选取，或者添加一行。"))
        self.totals.setText(_totals_text(totals, is_draft=is_draft) if is_many else "")
        self.totals.setVisible(bool(self.totals.text()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many columns as leave room to read the addressee."""
        super().resizeEvent(event)
        self._choose_columns()

    def _choose_columns(self) -> None:
        is_draft = self._document is None or self._document.state is DocumentState.DRAFT
        table, width = self.rows.table, self.width()
        table.setColumnHidden(_NUMBER, is_draft or width < _ROOM_FOR_NUMBER)
        table.setColumnHidden(_DUE, is_draft or width < _ROOM_FOR_DUE)
        table.setColumnHidden(_GROUP, not is_draft)  # the totals below name the groups

    @property
    def widgets(self) -> tuple[QWidget, ...]:
        """What takes the keys, in order."""
        buttons = (self.pick, self.add, self.edit, self.remove, self.receive, self.void)
        return (self.rows.table, self.rows.empty.button, *buttons)

    @property
    def selected(self) -> tuple[Addressee, ...]:
        """The addressees whose rows are selected."""
        places = sorted({index.row() for index in self.rows.table.selectedIndexes()})
        return tuple(self._lines[place].addressee for place in places)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.rows)
        column.addWidget(self.totals)
        column.addLayout(row(self.pick, self.add, self.edit, self.remove))
        column.addLayout(row(self.receive, self.void))

    def _connect(self) -> None:
        self.pick.clicked.connect(self._pick)
        self.add.clicked.connect(lambda: self._open(Addressee("")))
        self.edit.clicked.connect(self._edit)
        self.remove.clicked.connect(self._remove)
        self.receive.clicked.connect(self._receive)
        self.void.clicked.connect(self._void)
        self.rows.activated.connect(self._act)
        self.rows.moved.connect(self._moved)

    def _act(self) -> None:
        if self._document is not None and self._document.state is DocumentState.DRAFT:
            self._edit()
        else:
            self._receive()

    def _moved(self) -> None:
        line = self.rows.current
        if line is not None:
            self.chosen.emit(line.addressee)

    def _pick(self) -> None:
        work = partial(_register, self._session.workbench)
        self._session.jobs.read(work, owner=self, done=self._offer)

    def _offer(self, register: _Register) -> None:
        if self._document is None or self._form is None:
            return
        only_one = self._form.addressing is Addressing.ONE
        dialog = PeoplePicker(*register, only_one=only_one, parent=self)
        dialog.chosen.connect(self._add_all)
        dialog.open()

    def _add_all(self, added: tuple[Addressee, ...]) -> None:
        if self._document is None:
            return
        there = {a.person_id for a in self._document.addressees if a.person_id is not None}
        fresh = tuple(a for a in added if a.person_id not in there)
        self.changed.emit((*self._document.addressees, *fresh))

    def _edit(self) -> None:
        if chosen := self.selected:
            self._open(chosen[0])

    def _open(self, addressee: Addressee) -> None:
        dialog = AddresseeDialog(self._session, addressee, self)
        dialog.chosen.connect(partial(self._keep, addressee))
        dialog.open()

    def _keep(self, before: Addressee, after: Addressee) -> None:
        if self._document is None:
            return
        people = self._document.addressees
        if before.id:  # the draft may have been read anew since
            self.changed.emit(tuple(after if a.id == before.id else a for a in people))
        else:
            self.changed.emit((*people, after))

    def _remove(self) -> None:
        gone = self.selected
        if self._document is not None and gone:
            ids = {a.id for a in gone}
            kept = tuple(a for a in self._document.addressees if a.id not in ids)
            self.changed.emit(kept)

    def _receive(self) -> None:
        chosen = tuple(a for a in self.selected if not a.void_reason)
        if self._document is None or self._form is None or not chosen:
            return
        if self._document.state is not DocumentState.ISSUED:
            return
        dialog = ReceiptDialog(self._session, self._form, self._document.id, chosen, self)
        dialog.noted.connect(self.noted)
        dialog.open()

    def _void(self) -> None:
        chosen = self.selected
        if chosen:
            self.void_wanted.emit(AddresseeId(chosen[0].id))


def _register(bench: Workbench) -> _Register:
    board = bench.plan.boards.everything(bench.clock.now().year)
    planned = frozenset(row.person_id for row in board.rows if not row.excluded)
    return bench.registering.persons(), bench.registering.units(), planned


def _due(line: Line) -> str:
    receipt = line.addressee.receipt
    day = receipt.return_due_on if receipt.replied_on else receipt.due_on
    provisional = receipt.return_due_provisional if receipt.replied_on else receipt.due_provisional
    return f"{day}{'?' if provisional else ''}" if day else ""


def _totals_text(totals: Sequence[Total], *, is_draft: bool) -> str:
    translate = QCoreApplication.translate
    whole = translate(
        "AddresseeList", "{group} {sent}（签收 {signed}，回复 {replied}，逾期 {overdue}）"
    )
    named = translate("AddresseeList", "{group} {sent}") if is_draft else whole
    said = [
        named.format(
            group=total.group or translate("AddresseeList", "未分组"),
            sent=total.sent,
            signed=total.signed,
            replied=total.replied,
            overdue=total.overdue,
        )
        for total in totals
    ]
    return "　".join(said)
