"""Choosing many addressees at once from the register."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.domain.document import Addressee
from app.domain.ids import PersonId
from app.domain.register import Person, Unit
from ui.look.theme import GAP, PAGE_MARGIN
from ui.widgets.filter_line import FilterLine
from ui.widgets.labelled_field import LabelledField
from ui.widgets.parts import button, label, row
from ui.widgets.text_fields import LineEdit

_PLACE = Qt.ItemDataRole.UserRole
_WORDS = Qt.ItemDataRole.UserRole + 1
_SIZE = (640, 620)


class PeoplePicker(QDialog):
    """Persons of the register with a box before each. Signal: chosen(tuple of Addressee)."""

    chosen = Signal(object)

    def __init__(
        self,
        persons: Sequence[Person],
        units: Sequence[Unit],
        planned: Collection[PersonId] = (),
        *,
        only_one: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("从名册选取主送对象"))
        self.resize(*_SIZE)
        self._persons = tuple(persons)
        self._units = {unit.id: unit for unit in units}
        self._planned = frozenset(planned)
        self._only_one = only_one
        self.scope = QComboBox()
        for text, code in (
            (self.tr("全部名册"), ""),
            (self.tr("只看一把手"), "heads"),
            (self.tr("今年计划的谈话对象"), "planned"),
        ):
            self.scope.addItem(text, code)
        self.scope.setAccessibleName(self.tr("人员范围"))
        self.search = FilterLine(self.tr("按姓名、职务、单位筛选"))
        self.search.setAccessibleName(self.tr("筛选人员"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("名册人员"))
        self.list.setUniformItemSizes(True)
        self.list.ensurePolished()  # rows measured before the look is known stay too low
        self.all_button = button(self.tr("勾选显示的全部"), "quiet")
        self.none_button = button(self.tr("全部不选"), "quiet")
        self.group = LineEdit(placeholder=self.tr("例如 副市长、责任部门；用来分组统计，可以不填"))
        self.count = label("", "hint")
        self.buttons = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole
        self.take = self.buttons.addButton(self.tr("加入主送"), role.AcceptRole)
        self.take.setProperty("kind", "primary")
        self.buttons.addButton(self.tr("取消"), role.RejectRole)
        self._fill()
        self._lay_out()
        self._connect()
        self._tell()
        self.search.setFocus()

    def _fill(self) -> None:
        for place, person in enumerate(self._persons):
            unit = self._units[person.unit_id].name
            item = QListWidgetItem(f"{person.name}　{unit}　{person.post}")
            item.setData(_PLACE, place)
            item.setData(_WORDS, item.text().casefold())
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            self.list.addItem(item)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)
        column.setSpacing(GAP + GAP // 2)
        above = row(self.search, self.scope, stretch_at=2)
        above.setStretchFactor(self.search, 1)
        column.addLayout(above)
        column.addWidget(self.list, 1)
        column.addLayout(row(self.all_button, self.none_button, self.count))
        column.addWidget(LabelledField(self.tr("分组"), self.group))
        column.addWidget(self.buttons)
        self.all_button.setVisible(not self._only_one)
        self.take.setDefault(True)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._filter)
        self.scope.activated.connect(self._filter)
        self.search.went_down.connect(self.list.setFocus)
        self.list.itemChanged.connect(self._changed)
        self.all_button.clicked.connect(lambda: self._tick(Qt.CheckState.Checked))
        self.none_button.clicked.connect(lambda: self._tick(Qt.CheckState.Unchecked))
        self.buttons.accepted.connect(self._take)
        self.buttons.rejected.connect(self.reject)

    def _filter(self) -> None:
        words = self.search.text().casefold().split()
        first = None
        for item in self._items():
            said: str = item.data(_WORDS)
            found = self._is_in_scope(item) and all(word in said for word in words)
            item.setHidden(not found)
            first = first or (item if found else None)
        if first is not None:
            self.list.setCurrentItem(first)

    def _is_in_scope(self, item: QListWidgetItem) -> bool:
        person: Person = self._persons[item.data(_PLACE)]
        match self.scope.currentData():
            case "heads":
                return person.is_head
            case "planned":
                return person.id in self._planned
            case _:
                return True

    def _tick(self, state: Qt.CheckState) -> None:
        self.list.blockSignals(True)
        for item in self._items():
            if state is Qt.CheckState.Unchecked or not item.isHidden():
                item.setCheckState(state)
        self.list.blockSignals(False)
        self._tell()

    def _changed(self, changed: QListWidgetItem) -> None:
        if self._only_one and changed.checkState() is Qt.CheckState.Checked:
            self.list.blockSignals(True)
            for item in self._items():
                if item is not changed:
                    item.setCheckState(Qt.CheckState.Unchecked)
            self.list.blockSignals(False)
        self._tell()

    def _tell(self) -> None:
        count = len(self._ticked())
        self.count.setText(self.tr("已选 {count} 人").format(count=count))
        self.take.setEnabled(count > 0)

    def _take(self) -> None:
        group = self.group.text().strip()
        people = [self._persons[place] for place in self._ticked()]
        made = tuple(
            Addressee(p.name, self._units[p.unit_id].name, p.post, group, p.id) for p in people
        )
        self.chosen.emit(made)
        self.accept()

    def _ticked(self) -> list[int]:
        items = self._items()
        return [i.data(_PLACE) for i in items if i.checkState() is Qt.CheckState.Checked]

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(place) for place in range(self.list.count())]
