"""The register of documents (发文登记) and the editor behind it."""

from collections import Counter
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QStackedWidget, QVBoxLayout, QWidget

from app.domain.document import AddresseeState, Document, DocumentState
from app.domain.document_form import DocumentForm, DocumentLayout
from app.domain.errors import TanluError
from app.domain.ids import DocumentId, PersonId
from app.domain.scheme import Scheme
from app.services.document_numbers import SeriesState, all_series
from app.services.document_receipts import MovedDue
from app.services.document_register import Coverage, Line
from app.services.workbench import Workbench
from ui.actions import ActionId
from ui.errors.document_words import state_text
from ui.errors.wording import in_place
from ui.look.theme import GAP, PAGE_MARGIN
from ui.models.rows_model import Head, RowsModel
from ui.screens.documents.coverage_dialog import CoverageDialog
from ui.screens.documents.new_dialog import NewChoices, NewDocumentDialog
from ui.screens.documents.numbers_dialog import NumbersDialog
from ui.screens.documents.templates_dialog import TemplatesDialog
from ui.session import Session
from ui.widgets.choose_file import choose_save
from ui.widgets.documents.editor import DocumentEditor
from ui.widgets.filter_line import FilterLine
from ui.widgets.page import Page
from ui.widgets.parts import MessageLine, button, label, row
from ui.widgets.rows_view import RowsView

_MOVED_SHOWN = 8
_WIDTHS = {0: 132, 1: 104, 3: 208, 4: 100, 5: 180}


@dataclass(frozen=True)
class Entry:
    """One document of the list with the register's lines it has."""

    document: Document
    form: DocumentForm
    lines: tuple[Line, ...]

    @property
    def to(self) -> str:
        """Return the first addressee, and how many more."""
        titles = [a.title for a in self.document.addressees]
        if len(titles) <= 1:
            return "".join(titles)
        text = QCoreApplication.translate("DocumentsScreen", "{first} 等 {count} 份")
        return text.format(first=titles[0], count=len(titles))

    @property
    def states(self) -> Counter[AddresseeState]:
        """Return how many stand where."""
        return Counter(line.state for line in self.lines)


class DocumentsScreen(Page):
    """Lists documents; opens one in the editor."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._session = session
        self._entries: tuple[Entry, ...] = ()
        self._schemes: tuple[Scheme, ...] = ()
        heads: tuple[Head[Entry], ...] = (
            Head(self.tr("文号"), lambda e: e.document.number),
            Head(self.tr("文种"), lambda e: e.form.name),
            Head(self.tr("标题"), lambda e: e.document.title),
            Head(self.tr("主送"), lambda e: e.to),
            Head(self.tr("成文日期"), lambda e: e.document.day.isoformat()),
            Head(self.tr("状态"), _states_text),
        )
        bad = session.theme.colour("bad")
        self.model = RowsModel(
            heads, self, ink=lambda e: bad if e.states[AddresseeState.OVERDUE] else None
        )
        self.rows = RowsView(self.model, self.tr("发文登记"), _WIDTHS, 2)
        self.search = FilterLine(self.tr("按文号、标题、主送筛选"))
        self.search.setAccessibleName(self.tr("筛选文书"))
        self.kind, self.state = QComboBox(), QComboBox()
        for combo in (self.kind, self.state):  # whose choices come later
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.new_button = button(session.actions.labelled(ActionId.NEW_DOCUMENT), "primary")
        self.export_button = button(self.tr("导出登记表…"))
        self.numbers_button = button(self.tr("文号…"), "quiet")
        self.templates_button = button(self.tr("模板…"), "quiet")
        self.coverage_button = button(self.tr("承诺情况…"), "quiet")
        self.message = MessageLine()
        self.count = label("", "hint")
        self._stack = QStackedWidget(self)
        self.editor = DocumentEditor(session, self._stack)
        self._lay_out()
        self._connect()
        self.begin_at(self.rows.begin)
        receipts = session.workbench.documents.receipts
        session.jobs.change(receipts.recompute, owner=self, done=self._tell_moved)
        self.reload()

    def _tell_moved(self, moved: tuple[MovedDue, ...]) -> None:
        """Say which terms end on another day now that a year's holidays are known."""
        if not moved:
            return
        lines = [
            self.tr("{number} {to}：{before} → {after}").format(
                number=each.number, to=each.to, before=each.before, after=each.after
            )
            for each in moved[:_MOVED_SHOWN]
        ]
        told = self.tr("节假日安排已公布，{count} 个期限有变：").format(count=len(moved))
        self.message.say("\n".join((told, *lines)), "warning")

    def reload(self) -> None:
        """Read the register anew."""
        work = partial(_read, self._session.workbench)
        self._session.jobs.read(work, owner=self, done=self._show)

    def open_document(self, document_id: DocumentId) -> None:
        """Show a document in the editor."""
        self._stack.setCurrentIndex(1)
        self.editor.open_document(document_id)

    def draft_for(self, scheme_code: str, form_code: str, person_id: int) -> None:
        """Draft a document to one person, as a trigger of the plan proposes it."""
        bench = self._session.workbench

        def draft() -> Document:
            scheme = bench.schemes.current(scheme_code)
            return bench.documents.drafting.draft(scheme, form_code, person_id=PersonId(person_id))

        self._session.jobs.change(draft, owner=self, done=self._made)

    def new_document(self) -> None:
        """Ask which kind of document is wanted."""
        bench = self._session.workbench

        def read() -> NewChoices:
            schemes = tuple(s for s in bench.schemes.in_force() if s.documents)
            return NewChoices(schemes, bench.preparing.talks())

        self._session.jobs.read(read, owner=self, done=self._offer)

    def _offer(self, choices: NewChoices) -> None:
        if not choices.schemes:
            self.message.say(
                self.tr("现行制度里没有文书的格式。请在“制度”里启用带文书的制度，或者添加。"),
                "warning",
            )
            return
        dialog = NewDocumentDialog(self._session, choices, self)
        dialog.made.connect(self._made)
        dialog.open()

    def _made(self, document: Document) -> None:
        self._session.changes.documents_changed.emit()
        self.open_document(document.id)

    def _show(self, read: tuple[tuple[Entry, ...], tuple[Scheme, ...]]) -> None:
        self._entries, self._schemes = read
        kinds = {e.form.code: e.form.name for e in self._entries}
        _offer(self.kind, self.tr("全部文种"), kinds)
        states = {s.value: state_text(s) for s in AddresseeState}
        _offer(self.state, self.tr("全部状态"), states)
        self._filter()

    def _filter(self) -> None:
        words = self.search.text().casefold().split()
        kind, state = self.kind.currentData(), self.state.currentData()
        shown = [
            entry
            for entry in self._entries
            if (not kind or entry.form.code == kind)
            and (not state or AddresseeState(state) in entry.states)
            and all(word in _words(entry) for word in words)
        ]
        self.rows.show_rows(shown)
        if self._entries:
            empty = self.tr("没有这样的文书"), self.tr("换几个字，或者改选文种、状态。")
            self.rows.empty.say(*empty)
        else:
            self.rows.empty.say(
                self.tr("还没有文书"),
                self.tr("呈批表、方案、通知书、函、承诺书都从这里起草；也可以在谈话的准备页起草。"),
                self.new_button.text(),
            )
        letters = sum(len(entry.lines) for entry in shown)
        told = self.tr("{count} 件，共 {letters} 份")
        self.count.setText(told.format(count=len(shown), letters=letters) if shown else "")
        self.export_button.setEnabled(bool(shown))
        self.begin_at(self.rows.begin)

    def _open(self) -> None:
        entry = self.rows.current
        if entry is not None:
            self.open_document(entry.document.id)

    def _back(self) -> None:
        self._stack.setCurrentIndex(0)
        self.reload()
        self.rows.begin.setFocus()

    def _choose_export(self) -> None:
        folder = Path(self._session.preferences.load().last_export_folder)
        proposed = folder / f"{self.tr('发文登记')}.xlsx"
        kinds = "Excel (*.xlsx);;CSV (*.csv)"
        choose_save(self, self.tr("导出发文登记"), proposed, kinds, self.export_to)

    def export_to(self, path: Path) -> None:
        """Write what is listed, a row for each letter."""
        register = self._session.workbench.documents.register
        lines = [line for entry in self.model.rows for line in entry.lines]
        self._session.jobs.change(
            lambda: register.write_file(path, lines),
            owner=self,
            done=lambda _: self.message.say(
                self.tr("已导出 {count} 行：{path}").format(count=len(lines), path=path), "good"
            ),
            failed=self._failed,
        )

    def _numbers(self) -> None:
        forms = self._forms()
        if not forms:
            return
        numbers, day = self._session.workbench.documents.numbers, self._today()
        every = all_series(self._schemes)

        def offer(states: tuple[SeriesState, ...]) -> None:
            NumbersDialog(self._session, forms, states, day, self).open()

        self._session.jobs.read(lambda: numbers.states(every, day), owner=self, done=offer)

    def _templates(self) -> None:
        forms = self._forms()
        if forms:
            TemplatesDialog(self._session, forms, self).open()

    def _coverage(self) -> None:
        codes = [f.code for f in self._forms() if f.layout is DocumentLayout.PLEDGE]
        if not codes:
            return
        register, scheme = self._session.workbench.documents.register, self._schemes[0]

        def offer(rows: tuple[Coverage, ...]) -> None:
            CoverageDialog(rows, scheme, self).open()

        self._session.jobs.read(lambda: register.coverage(codes[0]), owner=self, done=offer)

    def _forms(self) -> tuple[DocumentForm, ...]:
        """Return the forms of all schemes in force, one of each code."""
        found: dict[str, DocumentForm] = {}
        for scheme in self._schemes:
            for form in scheme.documents:
                found.setdefault(form.code, form)
        if not found:
            self.message.say(self.tr("现行制度里没有文书的格式。"), "warning")
        return tuple(found.values())

    def _today(self) -> date:
        return self._session.workbench.clock.now().date()

    def _failed(self, error: Exception) -> bool:
        self.message.say(in_place(error))
        return isinstance(error, TanluError)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._filter)
        self.search.went_down.connect(self.rows.table.setFocus)
        for combo in (self.kind, self.state):
            combo.activated.connect(self._filter)
        self.rows.activated.connect(self._open)
        self.rows.empty.chosen.connect(self.new_document)
        self.new_button.clicked.connect(self.new_document)
        self.export_button.clicked.connect(self._choose_export)
        self.numbers_button.clicked.connect(self._numbers)
        self.templates_button.clicked.connect(self._templates)
        self.coverage_button.clicked.connect(self._coverage)
        self.editor.left.connect(self._back)
        actions = self._session.actions
        actions.bind(self, ActionId.NEW_DOCUMENT, self.new_document)
        actions.bind(self, ActionId.FIND_DOCUMENT, self.search.setFocus)
        actions.bind(self.editor, ActionId.LEAVE_DOCUMENT, self.editor.go_back)
        changes = self._session.changes
        for signal in (changes.documents_changed, changes.schemes_changed):
            signal.connect(self._on_changed)

    def _on_changed(self) -> None:
        if self._stack.currentIndex() == 0:
            self.reload()

    def _lay_out(self) -> None:
        # from the outside in: whatever gets a new parent is styled anew with all that is in it
        page = QVBoxLayout(self)
        page.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)
        page.addWidget(self._stack)
        listed = QWidget()
        self._stack.addWidget(listed)
        self._stack.addWidget(self.editor)
        column = QVBoxLayout(listed)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP + GAP // 2)
        column.addLayout(
            row(
                label(self.tr("文书"), "title", wrap=False),
                self.coverage_button,
                self.numbers_button,
                self.templates_button,
                self.export_button,
                self.new_button,
                stretch_at=1,
            )
        )
        filters = row(self.search, self.kind, self.state, stretch_at=3)
        filters.setStretchFactor(self.search, 1)
        column.addLayout(filters)
        column.addWidget(self.message)
        column.addWidget(self.rows, 1)
        column.addWidget(self.count)


def _read(bench: Workbench) -> tuple[tuple[Entry, ...], tuple[Scheme, ...]]:
    held: dict[int, list[Line]] = {}
    for line in bench.documents.register.lines():
        held.setdefault(line.document.id, []).append(line)
    entries = tuple(Entry(each[0].document, each[0].form, tuple(each)) for each in held.values())
    return entries, bench.schemes.in_force()


def _states_text(entry: Entry) -> str:
    states = entry.states
    if entry.document.state is DocumentState.VOID:
        return state_text(AddresseeState.VOID)
    if len(entry.lines) == 1:
        return state_text(entry.lines[0].state)
    return " · ".join(f"{state_text(state)} {count}" for state, count in states.items())


def _words(entry: Entry) -> str:
    document = entry.document
    parts = [document.number, document.title, entry.form.name]
    for addressee in document.addressees:
        parts += [addressee.number, addressee.title]
    return " ".join(parts).casefold()


def _offer(combo: QComboBox, everything: str, choices: dict[str, str]) -> None:
    chosen = combo.currentData()
    combo.blockSignals(True)
    combo.clear()
    combo.addItem(everything, "")
    for code, name in choices.items():
        combo.addItem(name, code)
    combo.setCurrentIndex(max(0, combo.findData(chosen)))
    combo.blockSignals(False)
