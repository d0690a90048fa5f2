"""A unit, new or changed."""

from dataclasses import replace

from PySide6.QtWidgets import QComboBox, QWidget

from app.domain.ids import UnitId
from app.domain.register import Unit
from app.domain.scheme import Scheme
from app.domain.text import LONGEST_LINE
from ui.screens.register.entry_dialog import EntryDialog
from ui.session import Session
from ui.widgets.choice_field import Choice, ChoiceField
from ui.widgets.labelled_field import LabelledField
from ui.widgets.text_fields import LineEdit


class UnitDialog(EntryDialog):
    """Name, short name, level, and the unit above."""

    def __init__(
        self,
        session: Session,
        unit: Unit,
        units: tuple[Unit, ...],
        scheme: Scheme | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(session, "", parent)
        self.setWindowTitle(self.tr("修改单位") if unit.id else self.tr("添加单位"))
        self._unit = unit
        self.name = LineEdit()
        self.short_name = LineEdit()
        self.level = QComboBox()
        self.above = ChoiceField(self.tr("没有上级单位"))
        self._build()
        self._fill(unit, units, scheme)
        self.name.setFocus()

    def save(self) -> None:
        """Store the unit."""
        above = self.above.key
        unit = replace(
            self._unit,
            name=self.name.text(),
            short_name=self.short_name.text(),
            level=self.level.currentData() or "",
            parent_id=UnitId(above) if above is not None else None,
        )
        self.store(lambda: self._session.workbench.registering.save_unit(unit))

    def _build(self) -> None:
        for line in (self.name, self.short_name):
            line.setMaxLength(LONGEST_LINE)
        self.body.addWidget(LabelledField(self.tr("单位全称"), self.name))
        self.body.addWidget(LabelledField(self.tr("规范化简称"), self.short_name))
        self.body.addWidget(LabelledField(self.tr("层级"), self.level))
        self.body.addWidget(LabelledField(self.tr("上级单位"), self.above))

    def _fill(self, unit: Unit, units: tuple[Unit, ...], scheme: Scheme | None) -> None:
        self.name.setText(unit.name)
        self.short_name.setText(unit.short_name)
        self.level.addItem(self.tr("未注明"), "")
        for level in scheme.levels if scheme else ():
            self.level.addItem(level.name, level.code)
        self.level.setCurrentIndex(max(self.level.findData(unit.level), 0))
        self.above.set_choices(Choice(u.id, u.name, u.short_name) for u in units if u.id != unit.id)
        self.above.choose(unit.parent_id)
