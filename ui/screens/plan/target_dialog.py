"""Changing one target: who shall talk, the wished-for day, the note."""

from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.ids import PersonId, TargetId
from app.domain.plan import TalkTarget
from app.domain.plan_board import BoardRow
from app.domain.register import Person, Unit
from app.services.workbench import Workbench
from ui.session import Session
from ui.widgets.choice_field import ChoiceField
from ui.widgets.day_field import DayField
from ui.widgets.field_dialog import FieldDialog
from ui.widgets.labelled_field import LabelledField
from ui.widgets.parts import label
from ui.widgets.people import person_choices
from ui.widgets.text_fields import LineEdit


@dataclass(frozen=True)
class _Read:
    target: TalkTarget
    persons: tuple[Person, ...]
    units: tuple[Unit, ...]


class TargetDialog(FieldDialog):
    """Shows what the plan says of one target and stores what is changed. Signal: stored()."""

    stored = Signal()

    def __init__(self, session: Session, row: BoardRow, parent: QWidget | None = None) -> None:
        super().__init__(session, "", parent=parent)
        self.setWindowTitle(self.tr("修改谈话对象"))
        self._row = row
        self._target: TalkTarget | None = None
        self.interviewer = ChoiceField(self.tr("姓名、单位或者职务"))
        self.words = LineEdit(placeholder=self.tr("名册里没有的，如 市委书记"))
        self.day = DayField()
        self.note = LineEdit()
        self._build()
        work = partial(_read, session.workbench, row.target_id)
        session.jobs.read(work, owner=self, done=self._fill)

    def save(self) -> None:
        """Store what is typed."""
        if self._target is None:
            return
        if self.day.is_wrong:
            self.message.say(self.tr("拟谈日期请写成 2026-06-01 的样子，或者不填。"))
            self.day.setFocus()
            return
        key = self.interviewer.key
        changed = replace(
            self._target,
            interviewer_id=None if key is None else PersonId(key),
            interviewer="" if key is not None else self.words.text(),
            wanted_on=self.day.day,
            note=self.note.text(),
        )
        planning = self._session.workbench.plan.planning
        self.run(partial(planning.save_target, changed), self._stored)

    def _fill(self, read: _Read) -> None:
        target = self._target = read.target
        self.interviewer.set_choices(person_choices(read.persons, read.units))
        self.interviewer.choose(target.interviewer_id)
        self.words.setText("" if target.interviewer_id else target.interviewer)
        self.day.show_day(target.wanted_on)
        self.note.setText(target.note)
        self._say_words()

    def _say_words(self) -> None:
        """Words stand only where nobody of the register does."""
        self.words.setEnabled(self.interviewer.key is None)

    def _stored(self, _target: TalkTarget) -> None:
        self.stored.emit()
        self.accept()

    def _build(self) -> None:
        who = (self._row.name, self._row.unit, self._row.post)
        self.body.addWidget(label("　".join(filter(None, who)), "subtitle"))
        self.body.addWidget(LabelledField(self.tr("谈话人（从名册选）"), self.interviewer))
        self.body.addWidget(LabelledField(self.tr("谈话人（照录）"), self.words))
        self.body.addWidget(LabelledField(self.tr("拟谈日期"), self.day))
        self.body.addWidget(LabelledField(self.tr("备注"), self.note))
        self.interviewer.chosen.connect(self._say_words)


def _read(workbench: Workbench, target_id: TargetId) -> _Read:
    registering = workbench.registering
    target = workbench.plan.planning.target(target_id)
    return _Read(target, registering.persons(), registering.units())
