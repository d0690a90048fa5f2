"""Taking persons of the register into the plan: whom the regulation means is proposed."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from app.domain.ids import CampaignId, UnitId
from app.domain.plan import TalkCampaign, TalkTarget
from app.domain.register import Person, Unit
from app.domain.scheme import Scheme
from app.services.workbench import Workbench
from ui.look.theme import WIDE_GAP
from ui.screens.plan.type_choice import TypeChoice
from ui.session import Session
from ui.widgets.field_dialog import FieldDialog
from ui.widgets.filter_line import FilterLine
from ui.widgets.labelled_field import LabelledField
from ui.widgets.parts import button, label, row

_SIZE = (760, 640)
_TARGET = Qt.ItemDataRole.UserRole
_Offered = tuple[tuple[TalkTarget, str], ...]


class ChooseTargetsDialog(FieldDialog):
    """Offers whom a talk type concerns and who is no target yet. Signal: stored()."""

    stored = Signal()

    def __init__(
        self,
        session: Session,
        schemes: tuple[Scheme, ...],
        year: int,
        campaign: TalkCampaign | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(session, "", self.tr("列入计划"), parent)
        self.setWindowTitle(self.tr("从名册选取谈话对象"))
        self._year = year
        self._campaign_id = campaign.id if campaign else None
        self.type = TypeChoice(schemes, campaign)
        self.filter = FilterLine(placeholder=self.tr("按姓名、单位、职务筛选"))
        self.persons = QListWidget()
        self.all = button(self.tr("全部勾选"))
        self.none = button(self.tr("全部不勾"))
        self.count = label("", "hint", wrap=False)
        self._build()
        self._connect()
        self.resize(*_SIZE)
        self._offer()

    @property
    def chosen(self) -> tuple[TalkTarget, ...]:
        """Who is ticked."""
        items = (self.persons.item(place) for place in range(self.persons.count()))
        return tuple(
            item.data(_TARGET) for item in items if item.checkState() == Qt.CheckState.Checked
        )

    def save(self) -> None:
        """Take those that are ticked into the plan."""
        chosen = self.chosen
        if not chosen:
            self.message.say(self.tr("还没有勾选任何人。"), "warning")
            return
        planning = self._session.workbench.plan.planning
        self.run(partial(planning.add_targets, chosen), self._stored)

    def _offer(self) -> None:
        """Read anew whom the chosen talk type concerns."""
        chosen = self.type.chosen
        work = partial(_read, self._session.workbench, *chosen, self._year, self._campaign_id)
        self._session.jobs.read(work, owner=self, done=self._fill)

    def _fill(self, offered: _Offered) -> None:
        self.persons.blockSignals(True)
        self.persons.clear()
        for target, text in offered:
            item = QListWidgetItem(text)
            item.setData(_TARGET, target)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            self.persons.addItem(item)
        self.persons.setCurrentRow(0)
        self.persons.blockSignals(False)
        text = self.tr("名册里没有还应当列入的人。请先在名册里录入，标明一把手。")
        self.message.say("" if offered else text, "hint")
        self._narrow(self.filter.text())

    def _narrow(self, text: str) -> None:
        words = text.casefold().split()
        for place in range(self.persons.count()):
            item = self.persons.item(place)
            shown = item.text().casefold()
            item.setHidden(not all(word in shown for word in words))
        self._say_count()

    def _say_count(self) -> None:
        text = self.tr("已勾选 {count} 人，共 {total} 人")
        self.count.setText(text.format(count=len(self.chosen), total=self.persons.count()))

    def _tick(self, state: Qt.CheckState) -> None:
        """Tick or untick all that are shown."""
        self.persons.blockSignals(True)
        for place in range(self.persons.count()):
            item = self.persons.item(place)
            if not item.isHidden():
                item.setCheckState(state)
        self.persons.blockSignals(False)
        self._say_count()

    def _stored(self, count: int) -> None:
        self._session.messages.notice(self.tr("已列入 {count} 人。").format(count=count))
        self.stored.emit()
        self.accept()

    def _build(self) -> None:
        self.filter.setAccessibleName(self.tr("筛选"))
        self.persons.setAccessibleName(self.tr("可以列入的人"))
        head = QGridLayout()
        head.setHorizontalSpacing(WIDE_GAP)
        head.addWidget(LabelledField(self.tr("谈话种类"), self.type), 0, 0)
        head.addWidget(LabelledField(self.tr("筛选"), self.filter), 0, 1)
        self.body.addLayout(head)
        self.body.addWidget(self.persons, 1)
        self.body.addLayout(row(self.all, self.none, self.count, stretch_at=2))

    def _connect(self) -> None:
        self.type.currentIndexChanged.connect(lambda _: self._offer())
        self.filter.textChanged.connect(self._narrow)
        self.filter.went_down.connect(self.persons.setFocus)
        self.persons.itemChanged.connect(lambda _: self._say_count())
        self.all.clicked.connect(lambda: self._tick(Qt.CheckState.Checked))
        self.none.clicked.connect(lambda: self._tick(Qt.CheckState.Unchecked))


def _read(
    workbench: Workbench, scheme: Scheme, code: str, year: int, campaign_id: CampaignId | None
) -> _Offered:
    targets = workbench.plan.planning.candidates(scheme, code, year, campaign_id)
    persons = {person.id: person for person in workbench.registering.persons()}
    units = {unit.id: unit for unit in workbench.registering.units()}
    return tuple((t, _text(persons[t.person_id], units)) for t in targets)


def _text(person: Person, units: dict[UnitId, Unit]) -> str:
    unit = units.get(person.unit_id)
    parts = (person.name, unit.name if unit else "", person.post)
    return "　".join(part for part in parts if part)
