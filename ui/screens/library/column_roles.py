"""Saying by hand what each column of a sheet is, where it was understood wrongly."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QScrollArea, QSpinBox, QVBoxLayout, QWidget

from app.domain.library import LibraryForm
from app.domain.library_columns import ColumnRole, ColumnUse
from app.services.library_intake import SheetView
from ui.look.theme import GAP, WIDE_GAP
from ui.widgets.labelled_field import LabelledField
from ui.widgets.parts import label

_MOST_COLUMNS = 20
_SHOWN = 3  # cells of a column, so that a person sees what is in it
_LONGEST = 28
_MOST_HEADS = 20
_HEADS_WIDTH = 120


class ColumnRoles(QWidget):
    """Signal: changed(dict[int, TablePlan]) when a person chose otherwise, by the sheet's place."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheets: tuple[SheetView, ...] = ()
        self._form = LibraryForm("", ())
        self.sheet = QComboBox()
        self.heads = QSpinBox()
        self.heads.setRange(0, _MOST_HEADS)
        self.heads.setMaximumWidth(_HEADS_WIDTH)
        self.boxes: list[QComboBox] = []
        self._grid_of = QScrollArea()
        self._grid_of.setWidgetResizable(True)
        self._sheet_field = LabelledField(self.tr("工作表"), self.sheet)
        page = QVBoxLayout(self)
        page.setSpacing(WIDE_GAP)
        page.addWidget(self._sheet_field)
        page.addWidget(LabelledField(self.tr("表头共几行（包括上面的标题）"), self.heads))
        page.addWidget(self._grid_of, 1)
        self.sheet.currentIndexChanged.connect(self._show_sheet)
        self.heads.valueChanged.connect(self._choose)

    def show_sheets(self, sheets: tuple[SheetView, ...], form: LibraryForm) -> None:
        """Show how the sheets were understood."""
        place = max(0, self.sheet.currentIndex())
        self._sheets, self._form = sheets, form
        self.sheet.blockSignals(True)
        self.sheet.clear()
        for number, sheet in enumerate(sheets, start=1):
            self.sheet.addItem(sheet.name or str(number))
        self.sheet.setCurrentIndex(min(place, len(sheets) - 1))
        self.sheet.blockSignals(False)
        self._sheet_field.setVisible(len(sheets) > 1)
        self._show_sheet()

    def _show_sheet(self) -> None:
        place = self.sheet.currentIndex()
        self.boxes = []
        inner = QWidget()
        grid = QGridLayout(inner)
        grid.setSpacing(GAP)
        if 0 <= place < len(self._sheets):
            sheet = self._sheets[place]
            self.heads.blockSignals(True)
            self.heads.setValue(sheet.plan.heads)
            self.heads.blockSignals(False)
            for column in range(min(len(sheet.plan.columns), _MOST_COLUMNS)):
                self._add_row(grid, sheet, column)
        grid.setRowStretch(grid.rowCount(), 1)
        grid.setColumnStretch(2, 1)
        self._grid_of.setWidget(inner)

    def _add_row(self, grid: QGridLayout, sheet: SheetView, column: int) -> None:
        name = self.tr("第 {column} 栏").format(column=column + 1)
        title = sheet.plan.titles[column] if column < len(sheet.plan.titles) else ""
        box = QComboBox()
        for text, role in self._choices():
            box.addItem(text, role)
        role = sheet.plan.columns[column]
        kept = role if role.use in (ColumnUse.LEVEL, ColumnUse.NUMBER) else ColumnRole(role.use)
        chosen = next((n for n, (_, r) in enumerate(self._choices()) if r == kept), 0)
        box.setCurrentIndex(chosen)
        box.setAccessibleName(f"{name} {title}")
        box.currentIndexChanged.connect(self._choose)
        self.boxes.append(box)
        grid.addWidget(label(f"{name}　{title}", wrap=False), column, 0)
        grid.addWidget(box, column, 1)
        grid.addWidget(label(_sample(sheet, column), "hint", wrap=False), column, 2)

    def _choices(self) -> list[tuple[str, ColumnRole]]:
        levels = self._form.levels
        number = self.tr("{level}的编号")
        found = [(self.tr("不用"), ColumnRole(ColumnUse.UNUSED))]
        found += [(t, ColumnRole(ColumnUse.LEVEL, d)) for d, t in enumerate(levels)]
        found += [
            (number.format(level=t), ColumnRole(ColumnUse.NUMBER, d)) for d, t in enumerate(levels)
        ]
        found.append((self.tr("责任部门"), ColumnRole(ColumnUse.OWNER)))
        return found

    def _choose(self) -> None:
        place = self.sheet.currentIndex()
        plans = {number: sheet.plan for number, sheet in enumerate(self._sheets)}
        plan = plans.get(place)
        if plan is None:
            return
        chosen = tuple(box.currentData() for box in self.boxes)
        columns = (*chosen, *plan.columns[len(chosen) :])
        plans[place] = replace(plan, heads=self.heads.value(), columns=columns)
        self.changed.emit(plans)


def _sample(sheet: SheetView, column: int) -> str:
    cells = [
        row[column].strip()
        for row in sheet.rows[sheet.plan.heads :]
        if column < len(row) and row[column].strip()
    ]
    shown = "｜".join(cells[:_SHOWN]).replace("\n", " ")
    return shown if len(shown) <= _LONGEST else f"{shown[:_LONGEST]}…"
