"""Campaigns: talks held together in a window, with how far each has come (AH35)."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.plan import CampaignState
from app.domain.scheme import Scheme
from app.services.plan_boards import CampaignProgress
from ui.look.theme import GAP
from ui.models.plan_words import days_left_text
from ui.models.rows_model import Head, RowsModel
from ui.screens.plan.campaign_dialog import CampaignDialog
from ui.screens.plan.plan_panel import PlanPanel
from ui.session import Session
from ui.widgets.parts import button, row
from ui.widgets.rows_view import RowsView

_WIDTHS = {1: 200, 2: 96, 3: 96, 4: 260, 5: 116}
_Read = tuple[tuple[CampaignProgress, ...], tuple[Scheme, ...]]


class CampaignsPanel(PlanPanel):
    """The campaigns of the year; Enter shows one's board."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._schemes: tuple[Scheme, ...] = ()
        self.add = button(self.tr("新建集中谈话…"), "primary")
        self.edit = button(self.tr("修改…"))
        self.close_it = button(self.tr("结束"))
        self.look = button(self.tr("查看名单"))
        heads = (
            Head[CampaignProgress](self.tr("名称"), lambda p: p.campaign.name),
            Head[CampaignProgress](self.tr("起止"), _window),
            Head[CampaignProgress](self.tr("计划"), self._targets),
            Head[CampaignProgress](self.tr("已谈"), self._held),
            Head[CampaignProgress](self.tr("进度"), self._progress),
            Head[CampaignProgress](self.tr("时间"), self._left),
        )
        self.model = RowsModel(heads, self)
        self.view = RowsView(self.model, self.tr("集中谈话"), _WIDTHS, 0)
        self._build()
        self._connect()
        self.begin_at(self.view.table)

    @staticmethod
    def title() -> str:
        """Return what the tab is called."""
        return QCoreApplication.translate("CampaignsPanel", "集中谈话")

    def reload(self) -> None:
        """Read the campaigns anew."""
        bench, year = self._session.workbench, self._year

        def read() -> _Read:
            return bench.plan.boards.campaigns(year), bench.schemes.in_force()

        self._session.jobs.read(read, owner=self, done=self._show)

    def new_campaign(self) -> None:
        """Ask for a new campaign; the scheme proposes its window."""
        if self._schemes:
            self._ask(CampaignDialog(self._session, self._schemes, self._year, None, self))

    def edit_campaign(self) -> None:
        """Change the campaign the keys are at."""
        current = self.view.current
        if current is not None and self._schemes:
            shown = current.campaign
            self._ask(CampaignDialog(self._session, self._schemes, self._year, shown, self))

    def close_campaign(self) -> None:
        """Close the campaign, or open it again."""
        current = self.view.current
        if current is None:
            return
        planning, campaign = self._session.workbench.plan.planning, current.campaign
        is_open = campaign.state is CampaignState.OPEN
        turn = planning.close_campaign if is_open else planning.reopen_campaign
        self._session.jobs.change(
            partial(turn, campaign.id), owner=self, done=lambda _: self._changed()
        )

    def _ask(self, dialog: CampaignDialog) -> None:
        dialog.stored.connect(self._changed)
        dialog.open()

    def _show(self, read: _Read) -> None:
        campaigns, self._schemes = read
        self.view.show_rows(campaigns)
        self._say_current()

    def _changed(self) -> None:
        self.changed.emit()
        self.reload()

    def _look(self) -> None:
        current = self.view.current
        if current is not None:
            self.campaign_wanted.emit(current.campaign.id)

    def _say_current(self) -> None:
        current = self.view.current
        for each in (self.edit, self.close_it, self.look):
            each.setEnabled(current is not None)
        is_closed = current is not None and current.campaign.state is CampaignState.CLOSED
        self.close_it.setText(self.tr("重新开始") if is_closed else self.tr("结束"))

    def _targets(self, progress: CampaignProgress) -> str:
        return self.tr("{count} 人次").format(count=progress.tally.targets)

    def _held(self, progress: CampaignProgress) -> str:
        return self.tr("{count} 人次").format(count=progress.tally.held_times)

    def _progress(self, progress: CampaignProgress) -> str:
        tally = progress.tally
        share = 100 * tally.done // tally.targets if tally.targets else 0
        text = self.tr("{share}%　已安排 {planned}　逾期 {overdue}")
        return text.format(share=share, planned=tally.planned, overdue=tally.overdue)

    def _left(self, progress: CampaignProgress) -> str:
        if progress.campaign.state is CampaignState.CLOSED:
            return self.tr("已结束")
        return days_left_text(progress.days_left) if progress.has_begun else self.tr("未开始")

    def _build(self) -> None:
        self.view.empty.say(
            self.tr("今年还没有集中谈话"),
            self.tr("集中谈话有起止日期和名单，完成多少随时看得到。"),
            self.add.text(),
        )
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(GAP)
        page.addWidget(self.view, 1)
        page.addLayout(row(self.edit, self.close_it, self.look, self.add, stretch_at=0))

    def _connect(self) -> None:
        self.view.moved.connect(self._say_current)
        self.view.activated.connect(self._look)
        self.view.empty.chosen.connect(self.new_campaign)
        self.add.clicked.connect(self.new_campaign)
        self.edit.clicked.connect(self.edit_campaign)
        self.close_it.clicked.connect(self.close_campaign)
        self.look.clicked.connect(self._look)


def _window(progress: CampaignProgress) -> str:
    return f"{progress.campaign.opens:%Y-%m-%d} — {progress.campaign.closes:%Y-%m-%d}"
