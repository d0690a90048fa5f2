"""A problem known before any talk (预置问题), noted for the person or the unit (JP08)."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from app.domain.ids import PersonId, TalkId, UnitId
from app.domain.outline_work import PresetProblem
from app.domain.participant import Role
from app.services.workbench import Workbench
from ui.look.theme import GAP
from ui.session import Session
from ui.widgets.field_dialog import FieldDialog
from ui.widgets.labelled_field import LabelledField
from ui.widgets.paragraph_edit import ParagraphEdit
from ui.widgets.text_fields import TextEdit

_WIDTH = 640
_Owner = tuple[PersonId | None, UnitId | None]


class PresetForm(FieldDialog):
    """Asks for the problem and what it rests on. Signal: stored()."""

    stored = Signal()

    def __init__(self, session: Session, talk_id: TalkId, parent: QWidget | None = None) -> None:
        super().__init__(session, "", parent=parent)
        self.setWindowTitle(self.tr("预置问题"))
        self._talk_id = talk_id
        self.text = ParagraphEdit(lines=(2, 6))
        self.facts = TextEdit(lines=(2, 8))
        self.figures = TextEdit(lines=(1, 6))
        self.sources = TextEdit(lines=(1, 6))
        self.of_unit = QCheckBox(self.tr("是单位的问题，不只是本人的"))
        self.sensitive = QCheckBox(self.tr("来源不对外"))
        self._build()
        self.setMinimumWidth(_WIDTH)

    def save(self) -> None:
        """Store the problem."""
        problem = PresetProblem(
            self.text.text(),
            facts=self.facts.text(),
            figures=self.figures.text(),
            sources=self.sources.text(),
            sensitive=self.sensitive.isChecked(),
        )
        of_unit = self.of_unit.isChecked()
        work = partial(_store, self._session.workbench, self._talk_id, problem, of_unit=of_unit)
        self.run(work, self._stored)

    def _stored(self, _problem: PresetProblem) -> None:
        self.stored.emit()
        self.accept()

    def _build(self) -> None:
        self.body.setSpacing(GAP)
        self.body.addWidget(LabelledField(self.tr("问题表述"), self.text))
        self.body.addWidget(LabelledField(self.tr("事例（一行一条）"), self.facts))
        self.body.addWidget(LabelledField(self.tr("数据（一行一条）"), self.figures))
        self.body.addWidget(LabelledField(self.tr("来源（一行一条）"), self.sources))
        self.body.addWidget(self.of_unit)
        self.body.addWidget(self.sensitive)


def _store(
    workbench: Workbench, talk_id: TalkId, problem: PresetProblem, *, of_unit: bool
) -> PresetProblem:
    person_id, unit_id = _owner(workbench, talk_id)
    owned = replace(
        problem,
        person_id=None if of_unit else person_id,
        unit_id=unit_id if of_unit or person_id is None else None,
    )
    return workbench.outlines.offers.save_preset(owned)


def _owner(workbench: Workbench, talk_id: TalkId) -> _Owner:
    subject = workbench.preparing.talk(talk_id).one(Role.SUBJECT)
    if subject is None or subject.person_id is None:
        return None, None
    persons = {person.id: person for person in workbench.registering.persons()}
    person = persons.get(subject.person_id)
    return subject.person_id, person.unit_id if person else None
