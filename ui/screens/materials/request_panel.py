"""The list of requests for materials: what is late, what came."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QStackedWidget, QTableView, QVBoxLayout, QWidget

from app.domain.errors import RuleBrokenError
from app.domain.ids import RequestId
from app.domain.material import Material, MaterialRequest, RequestState
from app.services.requesting_materials import RequestRow
from ui.actions import ActionId
from ui.errors.wording import in_place
from ui.look.theme import GAP, PAGE_MARGIN, WIDE_GAP
from ui.models.request_model import RequestColumn, RequestModel
from ui.screens.materials.card_form import CardOffers
from ui.screens.materials.request_dialog import RequestDialog
from ui.session import Session
from ui.widgets.choose_file import choose_save
from ui.widgets.empty_state import EmptyState
from ui.widgets.filter_line import FilterLine
from ui.widgets.parts import MessageLine, button, label, row
from ui.widgets.row_table import as_rows

_ROW = 36
_WIDTHS = {
    RequestColumn.STATE: 88,
    RequestColumn.PROVIDER: 120,
    RequestColumn.KIND: 104,
    RequestColumn.ABOUT: 130,
    RequestColumn.DUE: 104,
    RequestColumn.RECEIVED: 104,
    RequestColumn.REMINDED: 104,
    RequestColumn.DIGEST: 130,
}


class RequestPanel(QWidget):
    """Signal: answer_wanted(Material) to take in what came for the current request."""

    answer_wanted = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._rows: tuple[RequestRow, ...] = ()
        self._offers = CardOffers()
        theme = session.theme
        self._kind_names: dict[str, str] = {}
        self.model = RequestModel(
            lambda code: self._kind_names.get(code, code) if code else "",
            theme.colour("bad"),
            theme.colour("warning"),
            self,
        )
        self.search = FilterLine(self.tr("按单位、内容、对象查找"))
        self.search.setAccessibleName(self.tr("查找需求"))
        self.only_open = QCheckBox(self.tr("只看还没有收到的"))
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("材料需求"))
        as_rows(self.table, _WIDTHS, RequestColumn.WANTED, _ROW)
        actions = session.actions
        self.add_button = button(actions.labelled(ActionId.NEW_REQUEST), "primary")
        self.edit_button = button(self.tr("修改 (Enter)"))
        self.answer_button = button(self.tr("收进这份材料…"))
        self.remind_button = button(actions.labelled(ActionId.REMIND_REQUEST))
        self.withdraw_button = button(self.tr("撤下"), "danger")
        self.undo_button = button(self.tr("恢复刚撤下的"), "quiet")
        self.export_button = button(actions.labelled(ActionId.EXPORT_MATERIALS))
        self.hint = label("", "hint")
        self.message = MessageLine()
        self.empty = EmptyState()
        self._withdrawn: RequestId | None = None
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()

    @property
    def request(self) -> RequestRow | None:
        """The current request."""
        return self.model.row(self.table.currentIndex().row())

    def show_rows(self, rows: tuple[RequestRow, ...], offers: CardOffers) -> None:
        """Show the requests that stand."""
        self._rows, self._offers = rows, offers
        self._kind_names = {term.code: term.name for term in offers.kinds}
        self._refill()

    def add(self) -> None:
        """Ask for a new request."""
        RequestDialog(self._session, MaterialRequest(""), self._offers, self).open()

    def edit(self) -> None:
        """Change the current request."""
        current = self.request
        if current is not None:
            RequestDialog(self._session, current.request, self._offers, self).open()

    def remind(self) -> None:
        """Note that the provider was reminded today."""
        current = self.request
        if current is not None:
            requests = self._session.workbench.material.requests
            self._change(partial(requests.remind, current.request.id))

    def withdraw(self) -> None:
        """Take the current request off the list; it can be put back at once."""
        current = self.request
        if current is not None:
            self._withdrawn = current.request.id
            requests = self._session.workbench.material.requests
            self._change(partial(requests.withdraw, current.request.id))

    def put_back(self) -> None:
        """Put the request back that was taken off last."""
        gone, self._withdrawn = self._withdrawn, None
        if gone is not None:
            requests = self._session.workbench.material.requests
            self._change(partial(requests.put_back, gone))

    def export(self) -> None:
        """Ask where to write the list."""
        start = Path(self._session.preferences.load().last_export_folder)
        kinds = "Excel (*.xlsx);;CSV (*.csv)"
        proposed = start / f"{self.tr('材料需求清单')}.xlsx"
        choose_save(self, self.tr("导出材料需求清单"), proposed, kinds, self.export_to)

    def export_to(self, path: Path) -> None:
        """Write what is shown as .xlsx or .csv."""
        rows, requests = self.model.rows, self._session.workbench.material.requests

        def written(_: None) -> None:
            said = self.tr("已导出 {count} 项：{path}").format(count=len(rows), path=path)
            self.message.say(said, "good")

        self._session.jobs.change(
            partial(requests.write_table, path, rows), owner=self, done=written
        )

    def _answer(self) -> None:
        current = self.request
        if current is not None:
            asked = current.request
            card = Material(
                "",
                kind=asked.kind,
                source=asked.provider,
                unit_id=asked.unit_id,
                person_id=asked.person_id,
                talk_id=asked.talk_id,
                request_id=asked.id,
            )
            self.answer_wanted.emit(card)

    def _change(self, work: Callable[[], object]) -> None:
        def done(_: object) -> None:
            self._session.changes.materials_changed.emit()

        def refused(error: Exception) -> bool:
            self.message.say(in_place(error))
            return isinstance(error, RuleBrokenError)

        self.message.say("")
        self._session.jobs.change(work, owner=self, done=done, failed=refused)

    def _refill(self) -> None:
        current = self.request
        words = self.search.text().casefold().split()
        shown = [r for r in self._rows if self._fits(r, words)]
        self.model.show(shown)
        ids = [r.request.id for r in shown]
        place = ids.index(current.request.id) if current and current.request.id in ids else 0
        if shown:
            self.table.setCurrentIndex(self.model.index(place, 0))
        self._stack.setCurrentIndex(1 if self._rows else 0)
        self._say(len(shown))
        self._update()

    def _fits(self, row: RequestRow, words: list[str]) -> bool:
        if self.only_open.isChecked() and row.state is RequestState.RECEIVED:
            return False
        request = row.request
        kind = self._kind_names.get(request.kind, "")
        text = f"{request.provider} {request.wanted} {row.about} {kind}".casefold()
        return all(word in text for word in words)

    def _say(self, shown: int) -> None:
        late = sum(row.state is RequestState.OVERDUE for row in self._rows)
        said = self.tr("{count} 项").format(count=shown)
        if late:
            said += "　" + self.tr("其中 {count} 项逾期未交").format(count=late)
        self.hint.setText(said)

    def _update(self) -> None:
        current = self.request
        for each in (self.edit_button, self.answer_button, self.withdraw_button):
            each.setEnabled(current is not None)
        is_open = current is not None and current.state is not RequestState.RECEIVED
        self.remind_button.setEnabled(is_open)
        self.export_button.setEnabled(bool(self._rows))
        self.undo_button.setVisible(self._withdrawn is not None)

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _: self._refill())
        self.search.went_down.connect(self.table.setFocus)
        self.only_open.toggled.connect(lambda _: self._refill())
        self.table.selectionModel().currentRowChanged.connect(lambda _a, _b: self._update())
        self.table.activated.connect(lambda _: self.edit())
        self.add_button.clicked.connect(self.add)
        self.empty.chosen.connect(self.add)
        self.edit_button.clicked.connect(self.edit)
        self.answer_button.clicked.connect(self._answer)
        self.remind_button.clicked.connect(self.remind)
        self.withdraw_button.clicked.connect(self.withdraw)
        self.undo_button.clicked.connect(self.put_back)
        self.export_button.clicked.connect(self.export)

    def _lay_out(self) -> None:
        self.empty.say(
            self.tr("还没有材料需求"),
            self.tr("谈话前要向哪些部门要什么材料、几时交，都记在这里；逾期会标出来。"),
            self._session.actions.labelled(ActionId.NEW_REQUEST),
        )
        listed = QWidget()
        column = QVBoxLayout(listed)
        column.setContentsMargins(PAGE_MARGIN, WIDE_GAP, PAGE_MARGIN, PAGE_MARGIN)
        column.setSpacing(GAP)
        head = row(self.search, self.only_open, self.export_button)
        head.setStretch(0, 1)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        column.addWidget(self.hint)
        column.addWidget(self.message)
        buttons = (self.add_button, self.edit_button, self.answer_button, self.remind_button)
        more = (self.withdraw_button, self.undo_button)
        column.addLayout(row(*buttons, *more))
        self._stack.addWidget(self.empty)
        self._stack.addWidget(listed)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self._stack)
