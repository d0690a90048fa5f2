"""A self-check that a unit filled in: what it said it has, to be asked about in a talk."""

from PySide6.QtWidgets import QWidget

from app.domain.ids import UnitId
from app.domain.outline_work import PresetProblem
from app.domain.register import Unit
from app.services.library_self_check import SelfCheck, SelfCheckAnswer
from ui.session import Session
from ui.widgets.choice_field import Choice, ChoiceField
from ui.widgets.field_dialog import FieldDialog
from ui.widgets.labelled_field import LabelledField
from ui.widgets.parts import label
from ui.widgets.tick_list import TickList

_WIDTH, _HEIGHT = 760, 600


class SelfCheckDialog(FieldDialog):
    """Lists what was answered with 有; what is ticked becomes a preset problem of the unit."""

    def __init__(
        self,
        session: Session,
        check: SelfCheck,
        units: tuple[Unit, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(session, "", parent=parent)
        self._answers = check.answers
        self.setWindowTitle(self.tr("对照检查结果"))
        self.unit = ChoiceField(self.tr("哪个单位填的"))
        self.unit.set_choices(Choice(unit.id, unit.name, unit.short_name) for unit in units)
        self.answers = TickList()
        self.answers.setMaximumHeight(_HEIGHT)
        self.answers.setAccessibleName(self.tr("单位答“有”的表现"))
        self.answers.setWordWrap(True)
        self.answers.show_choices(
            tuple((str(n), self._words(answer)) for n, answer in enumerate(self._answers)),
            frozenset(str(n) for n, answer in enumerate(self._answers) if answer.has),
        )
        self.answers.itemChanged.connect(lambda _item: self._count())
        text = self.tr("填了 {answered} 条，没有填 {open} 条；答“有”或者写了说明的列在下面。")
        said = text.format(answered=check.answered, open=check.unanswered)
        self.body.addWidget(label(said, "hint"))
        self.body.addWidget(LabelledField(self.tr("单位"), self.unit))
        self.body.addWidget(self.answers, 1)
        self.resize(_WIDTH, _HEIGHT)
        self.unit.setFocus()
        self._count()

    def save(self) -> None:
        """Keep what is ticked as problems to be asked about in a talk with the unit's head."""
        unit = self.unit.key
        if unit is None:
            self.message.say(self.tr("请先选是哪个单位填的。"))
            self.unit.setFocus()
            return
        offers = self._session.workbench.outlines.offers
        made = [_preset(UnitId(unit), self._answers[int(code)]) for code in self.answers.ticked]
        self.run(lambda: offers.save_presets(made), self._kept)

    def _kept(self, made: tuple[PresetProblem, ...]) -> None:
        text = self.tr("已把 {count} 条记为预置问题，编提纲时可以选用").format(count=len(made))
        self._session.messages.notice(text)
        self.accept()

    def _words(self, answer: SelfCheckAnswer) -> str:
        remark = self.tr("说明：{text}").format(text=answer.remark) if answer.remark else ""
        lines = (answer.entry.text, answer.entry.above, remark)
        return "\n".join(line for line in lines if line)

    def _count(self) -> None:
        count = len(self.answers.ticked)
        self.keep.setText(self.tr("把 {count} 条记为预置问题").format(count=count))
        self.keep.setEnabled(count > 0)


def _preset(unit: UnitId, answer: SelfCheckAnswer) -> PresetProblem:
    return PresetProblem(text=answer.entry.text, unit_id=unit, facts=answer.remark)
