"""The right side of the register: the persons of a unit, or all that are looked for."""

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QTableView, QVBoxLayout, QWidget

from app.domain.ids import UnitId
from app.domain.register import Person, Unit
from app.domain.scheme import Scheme
from ui.actions import ActionId, Actions
from ui.look.theme import GAP, PAGE_MARGIN
from ui.loose_words import needs_no_keeping
from ui.models.register_models import PersonColumn, PersonModel
from ui.widgets.parts import button, label, row
from ui.widgets.row_table import as_rows
from ui.widgets.text_fields import LineEdit

_WIDTHS = {
    PersonColumn.NAME: 132,
    PersonColumn.GENDER: 64,
    PersonColumn.HEAD: 76,
    PersonColumn.AUTHORITY: 92,
    PersonColumn.UNIT: 200,
}
_ROW_HEIGHT = 36


class PersonPanel(QWidget):
    """Signals: add_wanted(), edit_wanted()."""

    add_wanted = Signal()
    edit_wanted = Signal()

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._persons: tuple[Person, ...] = ()
        self._units: dict[UnitId, Unit] = {}
        self._unit: Unit | None = None
        self._scheme: Scheme | None = None
        self.model = PersonModel(self)
        self.table = _table(self.model)
        self.table.setAccessibleName(self.tr("人员"))
        self.table.activated.connect(self._on_activated)
        self.search = LineEdit(
            name=self.tr("查找人员"), placeholder=self.tr("在全部单位里按姓名、职务查找")
        )
        self.search.setClearButtonEnabled(True)
        needs_no_keeping(self.search)
        self.search.setToolTip(actions.labelled(ActionId.FIND_PERSON))
        self.search.textChanged.connect(lambda _text: self._refill())
        self.add = button(actions.labelled(ActionId.NEW_PERSON), "primary")
        self.add.clicked.connect(self.add_wanted)
        self.edit = button(actions.labelled(ActionId.EDIT_ENTRY), "quiet")
        self.edit.clicked.connect(self.edit_wanted)
        self._title = label("", "heading", wrap=False)
        self._hint = label("", "hint")
        self._build(actions)
        self._refill()

    @property
    def person(self) -> Person | None:
        """The current person."""
        index = self.table.currentIndex()
        return self.model.person(index.row()) if index.isValid() else None

    @property
    def in_unit(self) -> tuple[Person, ...]:
        """The persons of the current unit in order."""
        unit_id = self._unit.id if self._unit else None
        return tuple(p for p in self._persons if p.unit_id == unit_id)

    def show_persons(
        self, persons: tuple[Person, ...], units: tuple[Unit, ...], scheme: Scheme | None
    ) -> None:
        """Take the register as it is now."""
        self._persons = persons
        self._units = {unit.id: unit for unit in units}
        self._scheme = scheme
        self._refill()

    def show_unit(self, unit: Unit | None) -> None:
        """Show the persons of one unit; looking for someone ends with another unit."""
        is_other = (unit.id if unit else None) != (self._unit.id if self._unit else None)
        self._unit = unit
        if is_other and self.search.text():
            self.search.clear()
        else:
            self._refill()

    def _refill(self) -> None:
        current = self.person
        words = self.search.text().casefold().split()
        shown = self._found(words) if words else self.in_unit
        self.model.show(shown, self._units, self._scheme)
        self.table.setColumnHidden(PersonColumn.UNIT, not words)
        place = self.model.row_of(current.id) if current else -1
        if shown:
            self.table.setCurrentIndex(self.model.index(max(place, 0), 0))
        self.edit.setEnabled(bool(shown))
        self.add.setEnabled(self._unit is not None)
        self._say(len(shown), is_search=bool(words))

    def _found(self, words: list[str]) -> tuple[Person, ...]:
        return tuple(p for p in self._persons if all(w in self._words(p) for w in words))

    def _words(self, person: Person) -> str:
        unit = self._units.get(person.unit_id)
        parts = (person.name, person.post, unit.name if unit else "")
        return " ".join(parts).casefold()

    def _say(self, count: int, *, is_search: bool) -> None:
        if is_search:
            self._title.setText(self.tr("查找结果"))
        else:
            self._title.setText(self._unit.name if self._unit else self.tr("人员"))
        hint = self.tr("{count} 人").format(count=count)
        if not count and is_search:
            hint = self.tr("没有找到，换几个字试试。")
        elif not count and self._unit:
            hint = self.tr("这个单位还没有人员。按 {keys} 添加。").format(keys=self._add_keys)
        elif not count:
            hint = self.tr("先添加单位，或者从表格导入。")
        self._hint.setText(hint)

    def _build(self, actions: Actions) -> None:
        self._add_keys = actions.shortcut(ActionId.NEW_PERSON)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP, 0, PAGE_MARGIN, PAGE_MARGIN)
        layout.setSpacing(GAP)
        layout.addWidget(self._title)
        layout.addWidget(self.search)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._hint)
        layout.addLayout(row(self.add, self.edit))
        self.setFocusProxy(self.table)

    def _on_activated(self, _index: QModelIndex) -> None:
        self.edit_wanted.emit()


def _table(model: PersonModel) -> QTableView:
    table = QTableView()
    table.setModel(model)
    as_rows(table, _WIDTHS, PersonColumn.POST, _ROW_HEIGHT)
    return table
