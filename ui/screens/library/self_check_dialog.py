"""A self-check that a unit filled in: what it said it has, to be asked about in a talk."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.domain.ids import UnitId
from app.domain.outline_work import PresetProblem
from app.domain.register import Unit
from app.services.library_papers import SelfCheck, SelfCheckAnswer
from ui.look.theme import PAGE_MARGIN, WIDE_GAP
from ui.session import Session
from ui.widgets.choice_field import Choice, ChoiceField
from ui.widgets.labelled_field import LabelledField
from ui.widgets.parts import MessageLine, label

_WIDTH, _HEIGHT = 760, 600
_ANSWER = Qt.ItemDataRole.UserRole


class SelfCheckDialog(QDialog):
    """Lists what was answered with 有; what is ticked becomes a preset problem of the unit."""

    def __init__(
        self,
        session: Session,
        check: SelfCheck,
        units: tuple[Unit, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.setWindowTitle(self.tr("对照检查结果"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.unit = ChoiceField(self.tr("哪个单位填的"))
        self.unit.set_choices(Choice(unit.id, unit.name, unit.short_name) for unit in units)
        self.answers = QListWidget()
        self.answers.setAccessibleName(self.tr("单位答“有”的表现"))
        self.answers.setWordWrap(True)
        self.message = MessageLine()
        for answer in check.answers:
            self._add(answer)
        text = self.tr("填了 {answered} 条，没有填 {open} 条；答“有”或者写了说明的列在下面。")
        buttons = QDialogButtonBox()
        self.confirm = buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self.confirm.setProperty("kind", "primary")
        buttons.addButton(self.tr("关闭"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.keep)
        buttons.rejected.connect(self.reject)
        self.answers.itemChanged.connect(lambda _item: self._count())
        page = QVBoxLayout(self)
        page.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)
        page.setSpacing(WIDE_GAP)
        said = text.format(answered=check.answered, open=check.unanswered)
        page.addWidget(label(said, "hint"))
        page.addWidget(LabelledField(self.tr("单位"), self.unit))
        page.addWidget(self.answers, 1)
        page.addWidget(self.message)
        page.addWidget(buttons)
        self.resize(_WIDTH, _HEIGHT)
        self._count()

    def chosen(self) -> list[SelfCheckAnswer]:
        """Return what is ticked."""
        items = [self.answers.item(row) for row in range(self.answers.count())]
        ticked = [item for item in items if item.checkState() is Qt.CheckState.Checked]
        return [item.data(_ANSWER) for item in ticked]

    def keep(self) -> None:
        """Keep what is ticked as problems to be asked about in a talk with the unit's head."""
        unit, chosen = self.unit.key, self.chosen()
        if unit is None:
            self.message.say(self.tr("请先选是哪个单位填的。"))
            self.unit.setFocus()
            return
        offers = self._session.workbench.outlines.offers
        made = [_preset(UnitId(unit), answer) for answer in chosen]
        self._session.jobs.change(
            lambda: [offers.save_preset(preset) for preset in made],
            owner=self,
            done=lambda kept: self._kept(len(kept)),
        )

    def _kept(self, count: int) -> None:
        text = self.tr("已把 {count} 条记为预置问题，编提纲时可以选用").format(count=count)
        self._session.messages.notice(text)
        self.accept()

    def _add(self, answer: SelfCheckAnswer) -> None:
        remark = self.tr("说明：{text}").format(text=answer.remark) if answer.remark else ""
        lines = [answer.entry.text, answer.entry.above, remark]
        item = QListWidgetItem("\n".join(line for line in lines if line))
        item.setData(_ANSWER, answer)
        state = Qt.CheckState.Checked if answer.has else Qt.CheckState.Unchecked
        item.setCheckState(state)
        self.answers.addItem(item)

    def _count(self) -> None:
        count = len(self.chosen())
        self.confirm.setText(self.tr("把 {count} 条记为预置问题").format(count=count))
        self.confirm.setEnabled(count > 0)


def _preset(unit: UnitId, answer: SelfCheckAnswer) -> PresetProblem:
    return PresetProblem(text=answer.entry.text, unit_id=unit, facts=answer.remark)
