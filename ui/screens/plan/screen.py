"""The plan: the year board and, on tabs beside it, calendar, campaigns, proposals and duties."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.cadence_due import BoxState
from app.domain.ids import CampaignId, TalkId
from app.domain.plan import TalkCampaign
from app.domain.plan_board import BoardRow, PlanBoard
from app.domain.scheme import Scheme
from app.services.plan_boards import CampaignProgress
from app.services.workbench import Workbench
from ui.actions import ActionId
from ui.look.theme import GAP, PAGE_MARGIN, WIDE_GAP
from ui.models.plan_words import PlanNames, names_of
from ui.screens.plan.board import Board
from ui.screens.plan.choose_dialog import ChooseTargetsDialog
from ui.screens.plan.import_dialog import ImportTargetsDialog
from ui.screens.plan.plan_panel import PlanPanel, offered_years
from ui.screens.plan.plan_talk_dialog import PlanTalkDialog
from ui.screens.plan.side_panels import PANELS, PanelName, made_panel, title_of
from ui.screens.plan.table_export import export_board
from ui.screens.plan.target_dialog import TargetDialog
from ui.session import Session
from ui.widgets.page import Page
from ui.widgets.part_tabs import Part, PartTabs
from ui.widgets.parts import button, label, row
from ui.widgets.reason_dialog import ReasonDialog

_SCOPE_WIDTH = 320
_EVERYTHING = -1
_YEAR_PLAN = 0


@dataclass(frozen=True)
class PlanRead:
    """What the screen shows, read in one go."""

    board: PlanBoard
    campaigns: tuple[CampaignProgress, ...]
    in_force: tuple[Scheme, ...]
    known: tuple[Scheme, ...]  # also those that only what is planned already is under; first wins


class PlanScreen(Page):
    """The plan of a year. Signals: opened(talk id); document_wanted(scheme, form, person id)."""

    opened = Signal(int)
    document_wanted = Signal(str, str, int)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._session = session
        self._read: PlanRead | None = None
        self._is_stale = True
        self.year = QComboBox()
        self.scope = QComboBox()
        self.board = Board(session.theme)
        self._panels: dict[PanelName, PlanPanel] = {}
        labelled = session.actions.labelled
        self.plan = button(labelled(ActionId.PLAN_TALK), "primary")
        self.take_in = button(labelled(ActionId.IMPORT_TARGETS))
        self.choose = button(session.actions.text(ActionId.CHOOSE_TARGETS))
        self.choose.setToolTip(labelled(ActionId.CHOOSE_TARGETS))
        self.edit = button(labelled(ActionId.EDIT_TARGET))
        self.exclude = button(labelled(ActionId.EXCLUDE_TARGETS))
        self.export = button(labelled(ActionId.EXPORT_PLAN))
        self._build()
        self._connect()

    @property
    def shown_year(self) -> int:
        """The year that is shown."""
        return int(self.year.currentData())

    @property
    def campaign_id(self) -> CampaignId | None:
        """The campaign that is shown; None for the year's plan or for everything."""
        chosen = self.scope.currentData()
        return CampaignId(chosen) if chosen is not None and chosen > 0 else None

    def showEvent(self, event: QShowEvent) -> None:
        """Read what changed while the plan was not to be seen."""
        super().showEvent(event)
        if self._is_stale:
            self.reload()

    def focus_first(self) -> None:
        """Put the focus where the keys begin on the tab that is shown."""
        place = self.tabs.currentIndex()
        if place > 0:
            self._panels[PANELS[place - 1]].focus_first()
        else:
            self.board.begin.setFocus()

    def reload(self) -> None:
        """Read the plan anew."""
        self._is_stale = False
        work = partial(
            _read_plan, self._session.workbench, self.shown_year, self.scope.currentData()
        )
        self._session.jobs.read(work, owner=self, done=self._show)
        self._show_panel()

    def plan_talk(self) -> None:
        """Plan talks with those who are selected, or open the one that is planned already."""
        rows = self.board.rows
        if self._read is None or not rows:
            return
        if (talk_id := _talk_to_open(rows)) is not None:
            self.opened.emit(talk_id)
            return
        self._ask_for_talk(rows)

    def edit_target(self) -> None:
        """Change who talks to the one that is selected, and when."""
        rows = self.board.rows
        if len(rows) == 1:
            dialog = TargetDialog(self._session, rows[0], self)
            dialog.stored.connect(self._changed)
            dialog.open()

    def import_targets(self) -> None:
        """Take targets in from a table."""
        if self._read is not None and self._can_take_in(self._read):
            campaign, schemes = self._campaign(self._read)
            dialog = ImportTargetsDialog(self._session, schemes, self.shown_year, campaign, self)
            dialog.stored.connect(self._changed)
            dialog.open()

    def choose_targets(self) -> None:
        """Take persons of the register into the plan."""
        if self._read is not None and self._can_take_in(self._read):
            campaign, schemes = self._campaign(self._read)
            dialog = ChooseTargetsDialog(self._session, schemes, self.shown_year, campaign, self)
            dialog.stored.connect(self._changed)
            dialog.open()

    def exclude_targets(self) -> None:
        """Take the selected targets out of the plan with a reason, or back into it."""
        rows = self.board.rows
        if not rows:
            return
        ids = [row.target_id for row in rows]
        planning = self._session.workbench.plan.planning
        if all(row.excluded for row in rows):
            self._change(partial(planning.include, ids))
            return
        dialog = ReasonDialog(
            self._session,
            self.tr("不列入计划"),
            self.tr("不列入的原因"),
            partial(planning.exclude, ids),
            self,
        )
        dialog.stored.connect(self._changed)
        dialog.open()

    def export_plan(self) -> None:
        """Write the plan that is shown into a table."""
        if self._read is not None:
            export_board(self._session, self, self._read.board, self._read.known)

    def _campaign(self, read: PlanRead) -> tuple[TalkCampaign | None, tuple[Scheme, ...]]:
        """Return the campaign that is shown, and the schemes that targets may come under."""
        shown = self.campaign_id if self.tabs.currentIndex() == 0 else None
        campaigns = (each.campaign for each in read.campaigns)
        campaign = next((each for each in campaigns if each.id == shown), None)
        return campaign, read.known if campaign else read.in_force

    def _can_take_in(self, read: PlanRead) -> bool:
        """Tell whether there is a scheme to take targets in under; else say what to do."""
        campaign, schemes = self._campaign(read)
        if campaign is None and not schemes:
            text = self.tr("没有启用的制度。请先在“制度”里启用一个。")
            self._session.messages.notice(text)
        return bool(schemes)

    def _ask_for_talk(self, rows: tuple[BoardRow, ...]) -> None:
        dialog = PlanTalkDialog(self._session, rows, self)
        dialog.planned.connect(self._planned)
        dialog.open()

    def _planned(self, talk_id: TalkId) -> None:
        """Open the one talk that was planned; several stay here as rows of the board."""
        self._changed()
        if talk_id:
            self.opened.emit(talk_id)

    def _change(self, work: partial[None]) -> None:
        self._session.jobs.change(work, owner=self, done=lambda _: self._changed())

    def _changed(self) -> None:
        self._is_stale = True
        for panel in self._panels.values():
            panel.be_stale()
        if self.isVisible():
            self.reload()

    def _show(self, read: PlanRead) -> None:
        self._read = read
        self._offer_scopes(read)
        names: PlanNames = names_of(read.known[::-1])
        with self.focus_kept():
            text = self._session.actions.labelled(ActionId.IMPORT_TARGETS)
            self.board.show_board(read.board, names, text)
        self._say_what_can_be_done()

    def _offer_scopes(self, read: PlanRead) -> None:
        chosen = self.scope.currentData()
        self.scope.blockSignals(True)
        self.scope.clear()
        self.scope.addItem(self.tr("全部谈话对象"), _EVERYTHING)
        self.scope.addItem(self.tr("全年计划"), _YEAR_PLAN)
        for progress in read.campaigns:
            self.scope.addItem(progress.campaign.name, int(progress.campaign.id))
        self.scope.setCurrentIndex(max(0, self.scope.findData(chosen)))
        self.scope.blockSignals(False)

    def _say_what_can_be_done(self) -> None:
        rows = self.board.rows
        self.plan.setEnabled(bool(rows))
        self.exclude.setEnabled(bool(rows))
        self.edit.setEnabled(len(rows) == 1)
        text = self._session.actions.labelled
        is_planned = _talk_to_open(rows) is not None
        self.plan.setText(self.tr("打开谈话") if is_planned else text(ActionId.PLAN_TALK))
        is_out = bool(rows) and all(row.excluded for row in rows)
        out = self.tr("重新列入计划") if is_out else text(ActionId.EXCLUDE_TARGETS)
        self.exclude.setText(out)

    def _show_panel(self) -> None:
        place = self.tabs.currentIndex()
        self.scope.setVisible(place == 0)
        if place > 0:
            self._panels[PANELS[place - 1]].show_year(self.shown_year)

    def _build(self) -> None:
        self._offer_years()
        self.scope.setAccessibleName(self.tr("哪个计划"))
        self.scope.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.scope.setMaximumWidth(_SCOPE_WIDTH)
        self.scope.addItem(self.tr("全部谈话对象"), _EVERYTHING)
        # from the outside in: whatever gets a new parent is styled anew with all that is in it
        page = QVBoxLayout(self)
        page.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)
        page.setSpacing(WIDE_GAP)
        page.addLayout(self._head())
        first = QWidget()
        parts = tuple(Part(title_of(name), partial(self._new_panel, name)) for name in PANELS)
        self.parts = PartTabs(
            self.tr("计划的各部分"), (self.tr("看板"), first), parts, gap=WIDE_GAP
        )
        self.tabs = self.parts.tabs
        page.addWidget(self.parts, 1)
        self._fill_board_page(first)

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(label(self.tr("计划"), "title", wrap=False))
        head.addWidget(self.year)
        head.addWidget(self.scope)
        head.addStretch()
        for each in (self.take_in, self.choose, self.export):
            head.addWidget(each)
        return head

    def _fill_board_page(self, page: QWidget) -> None:
        """Show the board, and below it what is done with the rows that are selected."""
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.board, 1)
        column.addLayout(row(self.edit, self.exclude, self.plan, stretch_at=0))

    def _offer_years(self) -> None:
        self.year.setAccessibleName(self.tr("年度"))
        present = self._session.workbench.clock.now().year
        for year in reversed(offered_years(present)):
            self.year.addItem(self.tr("{year} 年").format(year=year), year)
        self.year.setCurrentIndex(self.year.findData(present))

    def _connect(self) -> None:
        bind = self._session.actions.bind
        bind(self, ActionId.PLAN_TALK, self.plan_talk)
        bind(self, ActionId.FIND_TARGET, self._find)
        bind(self, ActionId.IMPORT_TARGETS, self.import_targets)
        bind(self, ActionId.CHOOSE_TARGETS, self.choose_targets)
        bind(self, ActionId.EDIT_TARGET, self.edit_target)
        bind(self, ActionId.EXCLUDE_TARGETS, self.exclude_targets)
        bind(self, ActionId.EXPORT_PLAN, self.export_plan)
        self.plan.clicked.connect(self.plan_talk)
        self.take_in.clicked.connect(self.import_targets)
        self.choose.clicked.connect(self.choose_targets)
        self.edit.clicked.connect(self.edit_target)
        self.exclude.clicked.connect(self.exclude_targets)
        self.export.clicked.connect(self.export_plan)
        self.board.chosen.connect(lambda _: self.plan_talk())
        self.board.nothing_there.connect(self.import_targets)
        self.board.selected.connect(self._say_what_can_be_done)
        self.year.currentIndexChanged.connect(lambda _: self.reload())
        self.scope.currentIndexChanged.connect(lambda _: self.reload())
        self.parts.turned.connect(self._show_panel)
        changes = self._session.changes
        for signal in (changes.talks_changed, changes.register_changed, changes.schemes_changed):
            signal.connect(self._changed)
        changes.talk_changed.connect(self._changed)

    def _new_panel(self, name: PanelName, parent: QWidget) -> PlanPanel:
        panel = self._panels[name] = made_panel(name, self._session, parent)
        panel.opened.connect(self.opened)
        panel.changed.connect(self._changed)
        panel.document_wanted.connect(self.document_wanted)
        panel.campaign_wanted.connect(self._show_campaign)
        panel.year_wanted.connect(self._show_year)
        return panel

    def _find(self) -> None:
        self.tabs.setCurrentIndex(0)
        self.board.filter.setFocus()

    def _show_year(self, year: int) -> None:
        self.year.setCurrentIndex(self.year.findData(year))

    def _show_campaign(self, campaign_id: int) -> None:
        self.tabs.setCurrentIndex(0)
        self.scope.setCurrentIndex(max(0, self.scope.findData(campaign_id)))
        self.focus_first()


def _read_plan(workbench: Workbench, year: int, scope: int | None) -> PlanRead:
    boards = workbench.plan.boards
    if scope is None or scope == _EVERYTHING:
        board = boards.everything(year)
    else:
        board = boards.board(year, CampaignId(scope) if scope > 0 else None)
    campaigns = boards.campaigns(year)
    in_force = workbench.schemes.in_force()
    wanted = {(row.scheme_code, row.talk_type) for row in board.rows}
    wanted |= {(each.campaign.scheme_code, each.campaign.talk_type) for each in campaigns}
    return PlanRead(board, campaigns, in_force, _known(workbench, in_force, wanted))


def _known(
    workbench: Workbench, in_force: tuple[Scheme, ...], wanted: set[tuple[str, str]]
) -> tuple[Scheme, ...]:
    """Return the schemes in force, and behind them those that alone know a type of the plan."""
    known = {(scheme.code, scheme.version): scheme for scheme in in_force}
    for code, talk_type in sorted(wanted):
        if not any(s.code == code and _has(s, talk_type) for s in known.values()):
            scheme = workbench.schemes.newest_with(code, talk_type)
            known[scheme.code, scheme.version] = scheme
    return tuple(known.values())


def _has(scheme: Scheme, talk_type: str) -> bool:
    return any(kind.code == talk_type for kind in scheme.talk_types)


def _talk_to_open(rows: tuple[BoardRow, ...]) -> TalkId | None:
    """Return the one row's talk: the one planned, or the last one where all is done."""
    if len(rows) != 1:
        return None
    (row,) = rows
    is_settled = row.planned_on is not None or row.state is BoxState.DONE
    return row.talk_id if is_settled else None
