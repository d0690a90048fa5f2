"""The tabs beside the board, in their order."""

from enum import StrEnum

from PySide6.QtWidgets import QWidget

from ui.screens.plan.campaigns_panel import CampaignsPanel
from ui.screens.plan.duties_panel import DutiesPanel
from ui.screens.plan.meetings_panel import MeetingsPanel
from ui.screens.plan.month_panel import MonthPanel
from ui.screens.plan.plan_panel import PlanPanel
from ui.screens.plan.proposals_panel import ProposalsPanel
from ui.session import Session


class PanelName(StrEnum):
    """The names of the tabs."""

    MONTH = "month"
    CAMPAIGNS = "campaigns"
    MEETINGS = "meetings"
    PROPOSALS = "proposals"
    DUTIES = "duties"


PANELS: tuple[PanelName, ...] = tuple(PanelName)

_MADE: dict[PanelName, type[PlanPanel]] = {
    PanelName.MONTH: MonthPanel,
    PanelName.CAMPAIGNS: CampaignsPanel,
    PanelName.MEETINGS: MeetingsPanel,
    PanelName.PROPOSALS: ProposalsPanel,
    PanelName.DUTIES: DutiesPanel,
}


def title_of(name: PanelName) -> str:
    """Return what a tab is called."""
    return _MADE[name].title()


def made_panel(name: PanelName, session: Session, parent: QWidget) -> PlanPanel:
    """Return a new tab."""
    return _MADE[name](session, parent)
