"""The repair of a material's text: every change by class, each to be refused, hints to be taken."""

from collections import Counter
from functools import partial

from PySide6.QtCore import QModelIndex, QTimer, Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLabel,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.domain.text_repair.damage import APPLIED, Change, DamageClass
from app.services.repair_choices import RepairChoice, RepairView
from ui.look.theme import GAP, HALF_GAP, WIDE_GAP, Theme
from ui.models.difference_model import DifferenceColumn, DifferenceModel
from ui.models.material_words import class_text
from ui.widgets.parts import label, row
from ui.widgets.row_table import as_rows
from ui.widgets.text_fields import TextEdit
from ui.widgets.text_marks import extra_selection

_ROW = 30
_AROUND = 400  # characters of the text shown on both sides of a change
_WIDTHS = {DifferenceColumn.KIND: 184, DifferenceColumn.BEFORE: 280}
_DELAY_MS = 200
_BOXES_A_ROW, _LONG_BOXES_A_ROW = 3, 2
_LONG_NAME = 110


class RepairPage(QWidget):
    """Signal: chosen(RepairChoice) a moment after the person changed what is repaired."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view: RepairView | None = None
        self._waiting: RepairChoice | None = None
        self.boxes: dict[DamageClass, QCheckBox] = {}
        self.summary = label("", "hint")
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("只看一类"))
        self.model = DifferenceModel(self)
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("逐处改动"))
        as_rows(self.table, _WIDTHS, DifferenceColumn.AFTER, _ROW)
        self.before, self.after = _pane(self.tr("原文")), _pane(self.tr("整理后"))
        self._boxes = QGridLayout()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DELAY_MS)
        self._lay_out()
        self._connect()

    def show_view(self, view: RepairView, counts: Counter[DamageClass]) -> None:
        """Show a repair; `counts` are the places of each class with nothing left out."""
        if self._waiting is not None:
            return  # what was asked for meanwhile is on its way
        at = self.model.place(self.table.currentIndex().row())
        self._view = view
        self._show_boxes(view, counts)
        self._show_kinds(view, counts)
        self.model.show(view)
        self._say(view)
        place = self.model.row_near(at.start) if at else 0
        self.table.setCurrentIndex(self.model.index(place, 0))
        self._show_place()

    def forget(self) -> None:
        """Drop what waits: another material is shown."""
        self._timer.stop()
        self._waiting = None

    def flush(self) -> None:
        """Hand over now what waits."""
        if self._timer.isActive():
            self._timer.stop()
            self._tell()

    def _show_boxes(self, view: RepairView, counts: Counter[DamageClass]) -> None:
        present = [kind for kind in APPLIED if counts[kind]]
        if list(self.boxes) != present:
            self._make_boxes(present)
        for kind, box in self.boxes.items():
            box.blockSignals(True)
            box.setText(
                self.tr("{kind}　{count}").format(kind=class_text(kind), count=counts[kind])
            )
            box.setChecked(kind not in view.text.choice.without)
            box.blockSignals(False)

    def _make_boxes(self, present: list[DamageClass]) -> None:
        for box in self.boxes.values():
            self._boxes.removeWidget(box)
            box.deleteLater()
        self.boxes = {kind: QCheckBox() for kind in present}
        names = (self.fontMetrics().horizontalAdvance(class_text(kind)) for kind in present)
        a_row = _BOXES_A_ROW if max(names, default=0) < _LONG_NAME else _LONG_BOXES_A_ROW
        for number, (kind, box) in enumerate(self.boxes.items()):
            box.toggled.connect(partial(self._turn_class, kind))
            self._boxes.addWidget(box, number // a_row, number % a_row)

    def _show_kinds(self, view: RepairView, counts: Counter[DamageClass]) -> None:
        hinted = Counter(hint.kind for hint in view.hints)
        kinds = [kind for kind in DamageClass if counts[kind] or hinted[kind]]
        if [self.kind.itemData(row) for row in range(self.kind.count())][1:] == kinds:
            return
        chosen = self.kind.currentData()
        self.kind.clear()
        self.kind.addItem(self.tr("所有类别"), "")
        for kind in kinds:
            self.kind.addItem(class_text(kind), kind.value)
        self.kind.setCurrentIndex(max(self.kind.findData(chosen), 0))

    def _say(self, view: RepairView) -> None:
        done = len(view.text.changes)
        refused = len(view.text.choice.refused)
        said = self.tr("改动 {done} 处；不改 {refused} 处；只提示 {hints} 处。原文一直保留。")
        self.summary.setText(said.format(done=done, refused=refused, hints=len(view.hints)))

    def _turn_class(self, kind: DamageClass, on: bool) -> None:  # noqa: FBT001  (Qt's signal)
        choice = self._choice()
        without = choice.without - {kind} if on else choice.without | {kind}
        self._wait_for(RepairChoice(frozenset(without), choice.refused, choice.taken))

    def _wait_for(self, choice: RepairChoice) -> None:
        self._waiting = choice
        self._timer.start()

    def _choice(self) -> RepairChoice:
        if self._waiting is not None:
            return self._waiting
        return self._view.text.choice if self._view else RepairChoice()

    def _tell(self) -> None:
        choice, self._waiting = self._waiting, None
        if choice is not None:
            self.chosen.emit(choice)

    def _on_place_chosen(self, choice: RepairChoice) -> None:
        before = self._view.text.choice if self._view else RepairChoice()
        waiting = self._choice()  # a place turned while another still waits adds to it
        self._wait_for(
            RepairChoice(
                waiting.without,
                waiting.refused ^ (before.refused ^ choice.refused),
                waiting.taken ^ (before.taken ^ choice.taken),
            )
        )

    def _show_place(self) -> None:
        place, view = self.model.place(self.table.currentIndex().row()), self._view
        if place is None or view is None:
            self.before.set_text("")
            self.after.set_text("")
            return
        start = max(0, place.start - _AROUND)
        original = view.text.original[start : place.end + _AROUND]
        inside = (place.start - start, place.end - start)
        colour = self._theme.colour("accent_soft")
        _show_marked(self.before, original, inside, colour)
        at = view.text.repaired_offset(place.start)
        done = self.model.is_on(place)
        words = (place.new if isinstance(place, Change) else place.proposed) if done else place.old
        first = max(0, at - _AROUND)
        repaired = view.text.repaired[first : at + len(words) + _AROUND]
        _show_marked(self.after, repaired, (at - first, at - first + len(words)), colour)

    def _on_key(self, index: QModelIndex) -> None:
        self.model.toggle(index.row())

    def _connect(self) -> None:
        self.kind.currentIndexChanged.connect(
            lambda _: self.model.keep(self.kind.currentData() or "")
        )
        self.model.chosen.connect(self._on_place_chosen)
        self.table.selectionModel().currentRowChanged.connect(lambda _a, _b: self._show_place())
        self.table.activated.connect(self._on_key)
        self._timer.timeout.connect(self._tell)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, WIDE_GAP, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(
            label(self.tr("去掉勾就不整理这一类；空格键勾选一处，Enter 也可以。"), "hint")
        )
        self._boxes.setHorizontalSpacing(WIDE_GAP)
        self._boxes.setVerticalSpacing(HALF_GAP)
        column.addLayout(self._boxes)
        head = row(self.kind, self.summary)
        head.setStretch(1, 1)
        column.addLayout(head)
        column.addWidget(self.table, 3)
        panes = QGridLayout()
        panes.setHorizontalSpacing(WIDE_GAP)
        for place, (name, pane) in enumerate(
            ((self.tr("原文"), self.before), (self.tr("整理后"), self.after))
        ):
            title = QLabel(name)
            title.setProperty("kind", "hint")
            panes.addWidget(title, 0, place)
            panes.addWidget(pane, 1, place)
        column.addLayout(panes, 2)


def _pane(name: str) -> TextEdit:
    pane = TextEdit(name=name)
    pane.setReadOnly(True)
    return pane


def _show_marked(pane: TextEdit, text: str, inside: tuple[int, int], colour: QColor) -> None:
    """Show a text with a stretch of it marked; Qt counts in UTF-16 units."""
    pane.setPlainText(text)
    cursor = QTextCursor(pane.document())
    cursor.setPosition(_units(text[: inside[0]]))
    cursor.setPosition(_units(text[: inside[1]]), QTextCursor.MoveMode.KeepAnchor)
    form = QTextCharFormat()
    form.setBackground(colour)
    form.setFontUnderline(True)
    pane.setExtraSelections([extra_selection(cursor, form)])
    cursor.clearSelection()
    pane.setTextCursor(cursor)
    pane.ensureCursorVisible()


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
