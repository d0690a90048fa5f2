"""A person, new or changed."""

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from app.domain.ids import UnitId
from app.domain.participant import Gender
from app.domain.register import Person, Unit
from app.domain.scheme import Scheme
from app.domain.text import LONGEST_LINE
from ui.errors.code_words import gender_text
from ui.screens.register.entry_dialog import EntryDialog
from ui.session import Session
from ui.widgets.choice_field import Choice, ChoiceField
from ui.widgets.labelled_field import LabelledField
from ui.widgets.text_fields import LineEdit


class PersonDialog(EntryDialog):
    """Name, gender, unit, post, whether head of the unit, and management authority."""

    def __init__(
        self,
        session: Session,
        person: Person,
        units: tuple[Unit, ...],
        scheme: Scheme | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(session, "", parent)
        self.setWindowTitle(self.tr("修改人员") if person.id else self.tr("添加人员"))
        self._person = person
        self.name = LineEdit()
        self.gender = QComboBox()
        self.unit = ChoiceField(self.tr("单位全称或者简称"))
        self.post = LineEdit()
        self.is_head = QCheckBox(self.tr("是单位的一把手"))
        self.authority = QComboBox()
        self._build()
        self._fill(person, units, scheme)
        self.name.setFocus()

    def save(self) -> None:
        """Store the person."""
        unit = self.unit.key
        if unit is None:
            self._unit_field.note(self.tr("请选择单位"), "error")
            self.unit.setFocus()
            return
        person = replace(
            self._person,
            name=self.name.text(),
            unit_id=UnitId(unit),
            post=self.post.text(),
            is_head=self.is_head.isChecked(),
            authority=self.authority.currentData() or "",
            gender=Gender(self.gender.currentData()),
        )
        self.store(lambda: self._session.workbench.registering.save_person(person))

    def _build(self) -> None:
        for line in (self.name, self.post):
            line.setMaxLength(LONGEST_LINE)
        self._unit_field = LabelledField(self.tr("单位"), self.unit)
        self.unit.chosen.connect(lambda: self._unit_field.note(""))
        self.body.addWidget(LabelledField(self.tr("姓名"), self.name))
        self.body.addWidget(LabelledField(self.tr("性别"), self.gender))
        self.body.addWidget(self._unit_field)
        self.body.addWidget(LabelledField(self.tr("职务"), self.post))
        self.body.addWidget(self.is_head)
        self.body.addWidget(LabelledField(self.tr("干部管理权限"), self.authority))

    def _fill(self, person: Person, units: tuple[Unit, ...], scheme: Scheme | None) -> None:
        self.name.setText(person.name)
        self.post.setText(person.post)
        self.is_head.setChecked(person.is_head)
        for gender in Gender:
            self.gender.addItem(gender_text(gender), gender.value)
        self.gender.setCurrentIndex(self.gender.findData(person.gender.value))
        self.authority.addItem(self.tr("未注明"), "")
        for term in scheme.authorities if scheme else ():
            self.authority.addItem(term.name, term.code)
        self.authority.setCurrentIndex(max(self.authority.findData(person.authority), 0))
        self.unit.set_choices(Choice(u.id, u.name, u.short_name) for u in units)
        self.unit.choose(person.unit_id)
