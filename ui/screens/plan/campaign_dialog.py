"""A campaign: its name, type and window; what the scheme says is there already."""

from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QDateEdit, QGridLayout, QWidget

from app.domain.plan import TalkCampaign
from app.domain.scheme import Scheme
from ui.look.theme import WIDE_GAP
from ui.screens.plan.type_choice import TypeChoice
from ui.session import Session
from ui.widgets.field_dialog import FieldDialog
from ui.widgets.labelled_field import LabelledField
from ui.widgets.text_fields import LineEdit

_WIDTH = 640


class CampaignDialog(FieldDialog):
    """Asks for a new campaign or changes one. Signal: stored()."""

    stored = Signal()

    def __init__(
        self,
        session: Session,
        schemes: tuple[Scheme, ...],
        year: int,
        campaign: TalkCampaign | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(session, "", parent=parent)
        title = self.tr("新建集中谈话") if campaign is None else self.tr("修改集中谈话")
        self.setWindowTitle(title)
        self._year = year
        self._campaign = campaign
        self.type = TypeChoice(schemes, campaign)
        self.name = LineEdit()
        self.opens = _day()
        self.closes = _day()
        self.basis = LineEdit()
        self.reason = LineEdit()
        self.office = LineEdit()
        self._build()
        self._begin()
        self.setMinimumWidth(_WIDTH)

    @property
    def typed(self) -> TalkCampaign:
        """What is typed."""
        made = self._campaign or self._made()
        return replace(
            made,
            name=self.name.text(),
            opens=_date(self.opens),
            closes=_date(self.closes),
            basis=self.basis.text(),
            reason=self.reason.text(),
            handling_office=self.office.text(),
        )

    def save(self) -> None:
        """Store what is typed."""
        planning = self._session.workbench.plan.planning
        self.run(partial(planning.save_campaign, self.typed), self._stored)

    def _begin(self) -> None:
        if self._campaign is None:
            self.type.currentIndexChanged.connect(lambda _: self._propose())
            self._propose()
            return
        self._show(self._campaign)

    def _propose(self) -> None:
        """Fill in what the scheme says of a campaign of this type."""
        self._show(self._made())

    def _show(self, campaign: TalkCampaign) -> None:
        self.name.setText(campaign.name)
        for field, day in ((self.opens, campaign.opens), (self.closes, campaign.closes)):
            field.setDate(QDate(day.year, day.month, day.day))
        self.basis.setText(campaign.basis)
        self.reason.setText(campaign.reason)
        self.office.setText(campaign.handling_office)

    def _made(self) -> TalkCampaign:
        """Return a campaign of the chosen type as the scheme proposes it, else of a whole year."""
        scheme, code = self.type.chosen
        shipped = next((c for c in scheme.campaigns if c.talk_type == code), None)
        if shipped is not None:
            planning = self._session.workbench.plan.planning
            return planning.campaign_from_scheme(scheme, shipped, self._year)
        first, last = date(self._year, 1, 1), date(self._year, 12, 31)
        return TalkCampaign("", scheme.code, scheme.version, code, first, last)

    def _stored(self, _campaign: TalkCampaign) -> None:
        self.stored.emit()
        self.accept()

    def _build(self) -> None:
        fields = QGridLayout()
        fields.setHorizontalSpacing(WIDE_GAP)
        fields.setVerticalSpacing(WIDE_GAP)
        fields.addWidget(LabelledField(self.tr("谈话种类"), self.type), 0, 0, 1, 2)
        fields.addWidget(LabelledField(self.tr("名称"), self.name), 1, 0, 1, 2)
        fields.addWidget(LabelledField(self.tr("开始"), self.opens), 2, 0)
        fields.addWidget(LabelledField(self.tr("结束"), self.closes), 2, 1)
        fields.addWidget(LabelledField(self.tr("依据"), self.basis), 3, 0, 1, 2)
        fields.addWidget(LabelledField(self.tr("谈话事由"), self.reason), 4, 0, 1, 2)
        fields.addWidget(LabelledField(self.tr("承办部门"), self.office), 5, 0, 1, 2)
        self.body.addLayout(fields)


def _day() -> QDateEdit:
    field = QDateEdit()
    field.setCalendarPopup(True)
    field.setDisplayFormat("yyyy-MM-dd")
    return field


def _date(field: QDateEdit) -> date:
    day = field.date()
    return date(day.year(), day.month(), day.day())
