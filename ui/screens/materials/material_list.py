"""The list of materials with its filters."""

from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QCheckBox, QComboBox, QTableView, QVBoxLayout, QWidget

from app.domain.ids import MaterialId
from app.domain.material import Material
from app.services.material_rights import MaterialList
from ui.actions import ActionId
from ui.look.theme import GAP, PAGE_MARGIN
from ui.models.material_model import MaterialColumn, MaterialModel
from ui.session import Session
from ui.widgets.filter_line import FilterLine
from ui.widgets.parts import button, label, row
from ui.widgets.row_table import as_rows

_ROW = 36
_KIND_WIDTH = 176
_DELAY_MS = 150
_WIDTHS = {MaterialColumn.KIND: 104, MaterialColumn.RECEIVED: 108}


class MaterialListPanel(QWidget):
    """Signals: chosen() when another material is current; files_wanted(), paste_wanted()."""

    chosen = Signal()
    files_wanted = Signal()
    paste_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._list = MaterialList(())
        self._asked = ""
        self._answered = ""
        theme = session.theme
        self.model = MaterialModel(theme.icon("lock"), theme.colour("text_soft"), self)
        self.search = FilterLine(self.tr("按名称、来源、文字查找，也可打拼音首字母"))
        self.search.setAccessibleName(self.tr("查找材料"))
        self.search.setClearButtonEnabled(True)
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("材料种类"))
        self.kind.setMinimumWidth(_KIND_WIDTH)
        self.withdrawn = QCheckBox(self.tr("包括撤下的"))
        self.table = _Table()
        self.table.paste_wanted.connect(self.paste_wanted)
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("材料"))
        as_rows(self.table, _WIDTHS, MaterialColumn.TITLE, _ROW)
        self.hint = label("", "hint")
        actions = session.actions
        self.files_button = button(actions.labelled(ActionId.TAKE_IN_FILES), "primary")
        self.paste_button = button(actions.text(ActionId.TAKE_IN_PASTED))
        self.paste_button.setToolTip(actions.labelled(ActionId.TAKE_IN_PASTED))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DELAY_MS)
        self._lay_out()
        self._connect()

    @property
    def material(self) -> Material | None:
        """The current material."""
        return self.model.row(self.table.currentIndex().row())

    def show_list(self, found: MaterialList, kinds: dict[str, str], then: MaterialId) -> None:
        """Show the materials an account may read; `then` is the one to choose, 0 for the same."""
        current = self.material
        self._list = found
        self._show_kinds(kinds)
        stays = current.id if current else MaterialId(0)
        self.model.show_cards(found.materials, kinds, stays)
        self._choose(then or stays)
        self._say()
        if self.search.text().strip():
            self._timer.start()

    def forget_search(self) -> None:
        """Show everything again, so that a new material is seen."""
        self.search.clear()
        self.kind.setCurrentIndex(0)
        self._asked = ""
        self._keep(None)

    def _look(self) -> None:
        words = self.search.text().strip()
        self._asked = words
        if not words:
            self._keep(None)
            return
        find = partial(self._session.workbench.material.materials.find, words)
        self._session.jobs.read(find, owner=self, done=partial(self._found, words))

    def _found(self, words: str, found: frozenset[MaterialId]) -> None:
        if words == self._asked:
            is_same, self._answered = words == self._answered, words
            self._keep(found, stays=is_same)

    def _keep(self, found: frozenset[MaterialId] | None, *, stays: bool = False) -> None:
        current = self.material.id if self.material else MaterialId(0)
        self.model.keep(
            found,
            self.kind.currentData() or "",
            with_withdrawn=self.withdrawn.isChecked(),
            stays=current if stays else MaterialId(0),
        )
        self._choose(current)
        self._say()

    def _refilter(self) -> None:
        self._answered = ""
        self._look()

    def _choose(self, material_id: MaterialId) -> None:
        place = max(self.model.row_of(material_id), 0)
        if self.model.rows:
            self.table.setCurrentIndex(self.model.index(place, 0))
        self.chosen.emit()

    def _show_kinds(self, kinds: dict[str, str]) -> None:
        listed = {str(self.kind.itemData(row)) for row in range(self.kind.count())}
        if listed == {"", *kinds}:
            return
        chosen = self.kind.currentData()
        self.kind.blockSignals(True)
        self.kind.clear()
        self.kind.addItem(self.tr("所有种类"), "")
        for code, name in kinds.items():
            self.kind.addItem(name, code)
        self.kind.setCurrentIndex(max(self.kind.findData(chosen), 0))
        self.kind.blockSignals(False)

    def _say(self) -> None:
        shown = len(self.model.rows)
        if shown:
            said = self.tr("{count} 份").format(count=shown)
        elif self._list.materials and (self.search.text() or self.kind.currentIndex() > 0):
            said = self.tr("没有符合的材料，换几个字试试。")
        else:
            said = self.tr("还没有材料。收进文件、粘贴，或者把文件拖到这里。")
        if self._list.hidden:
            hidden = self.tr("另有 {count} 份限定知悉，您的账户看不到。")
            said = f"{said} {hidden.format(count=self._list.hidden)}"
        self.hint.setText(said)

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _: self._timer.start())
        self.search.went_down.connect(self.table.setFocus)
        self._timer.timeout.connect(self._look)
        self.kind.activated.connect(self._refilter)
        self.withdrawn.toggled.connect(self._refilter)
        self.table.selectionModel().currentRowChanged.connect(lambda _a, _b: self.chosen.emit())
        self.files_button.clicked.connect(self.files_wanted)
        self.paste_button.clicked.connect(self.paste_wanted)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_MARGIN, 0, GAP, PAGE_MARGIN)
        column.setSpacing(GAP)
        column.addWidget(self.search)
        filters = row(self.kind, self.withdrawn)
        column.addLayout(filters)
        column.addWidget(self.table, 1)
        column.addWidget(self.hint)
        column.addLayout(row(self.files_button, self.paste_button))


class _Table(QTableView):
    """The list itself, which takes in by the usual key what was copied elsewhere."""

    paste_wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste with Ctrl+V."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_wanted.emit()
        else:
            super().keyPressEvent(event)
