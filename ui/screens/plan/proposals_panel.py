"""What triggers propose: a change of post, a low score, a weak team; taken up or declined."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.plan_proposals import Proposal
from ui.look.theme import GAP
from ui.models.rows_model import Head, RowsModel
from ui.screens.plan.fact_dialog import FactDialog
from ui.screens.plan.plan_panel import PlanPanel
from ui.session import Session
from ui.widgets.parts import button, label, row
from ui.widgets.reason_dialog import ReasonDialog
from ui.widgets.rows_view import RowsView

_WIDTHS = {0: 90, 1: 170, 2: 150, 4: 260, 5: 110}


class ProposalsPanel(PlanPanel):
    """The proposals of the year, each with its cause."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._names: dict[tuple[str, str], str] = {}
        self.take = button(self.tr("列入计划"), "primary")
        self.decline = button(self.tr("不采纳…"))
        self.note = button(self.tr("登记评分、评价、影响期…"))
        heads = (
            Head[Proposal](self.tr("姓名"), lambda p: p.name),
            Head[Proposal](self.tr("单位"), lambda p: p.unit),
            Head[Proposal](self.tr("职务"), lambda p: p.post),
            Head[Proposal](self.tr("原因"), self._cause),
            Head[Proposal](self.tr("建议"), self._what),
            Head[Proposal](self.tr("日期"), lambda p: p.day.isoformat() if p.day else ""),
        )
        self.model = RowsModel(heads, self)
        self.view = RowsView(self.model, self.tr("建议"), _WIDTHS, 3)
        self._build()
        self._connect()
        self.begin_at(self.view.table)

    @staticmethod
    def title() -> str:
        """Return what the tab is called."""
        return QCoreApplication.translate("ProposalsPanel", "建议")

    def reload(self) -> None:
        """Read the proposals anew."""
        work = partial(self._read, self._year)
        self._session.jobs.read(work, owner=self, done=self._show)

    def take_up(self) -> None:
        """Take the proposed talk into the plan, or draw up the proposed document."""
        proposal = self.view.current
        if proposal is None:
            return
        if proposal.trigger.talk_type:
            planning = self._session.workbench.plan.planning
            work = partial(planning.propose_target, proposal, self._year)
            self._session.jobs.change(work, owner=self, done=lambda _: self._changed())
        else:
            self.document_wanted.emit(
                proposal.scheme_code, proposal.trigger.document, proposal.person_id
            )

    def decline_it(self) -> None:
        """Leave the proposal, with the reason."""
        proposal = self.view.current
        if proposal is None:
            return
        dialog = ReasonDialog(
            self._session,
            self.tr("不采纳建议"),
            self.tr("不采纳的原因"),
            partial(self._session.workbench.plan.planning.decline, proposal),
            self,
        )
        dialog.stored.connect(self._changed)
        dialog.open()

    def note_fact(self) -> None:
        """Note a score, a rating, tags or an influence period."""
        dialog = FactDialog(self._session, self._year, self)
        dialog.stored.connect(self._changed)
        dialog.open()

    def _read(self, year: int) -> tuple[tuple[Proposal, ...], dict[tuple[str, str], str]]:
        bench = self._session.workbench
        schemes = bench.schemes.in_force()
        names = {(s.code, t.code): t.name for s in schemes for t in s.talk_types}
        names |= {(s.code, d.code): d.name for s in schemes for d in s.documents}
        if len(schemes) > 1:
            text, said = self.tr("{type}（{scheme}）"), {s.code: s.name for s in schemes}
            names = {k: text.format(type=v, scheme=said[k[0]]) for k, v in names.items()}
        return bench.plan.proposals.of_year(year), names

    def _show(self, read: tuple[tuple[Proposal, ...], dict[tuple[str, str], str]]) -> None:
        proposals, self._names = read
        self.view.show_rows(proposals)
        self._say_current()

    def _changed(self) -> None:
        self.changed.emit()
        self.reload()

    def _cause(self, proposal: Proposal) -> str:
        return self.tr("：").join((proposal.trigger.name, self.tr("、").join(proposal.words)))

    def _what(self, proposal: Proposal) -> str:
        code = proposal.trigger.talk_type or proposal.trigger.document
        return self._names.get((proposal.scheme_code, code), code)

    def _say_current(self) -> None:
        current = self.view.current
        self.take.setEnabled(current is not None)
        self.decline.setEnabled(current is not None)
        is_talk = current is None or bool(current.trigger.talk_type)
        self.take.setText(self.tr("列入计划") if is_talk else self.tr("拟制文书"))

    def _build(self) -> None:
        self.view.empty.say(
            self.tr("没有新的建议"),
            self.tr("职务变动、评分偏低、班子评价一般等情况登记以后，制度要求的谈话在这里提出。"),
            self.note.text(),
        )
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(GAP)
        page.addWidget(label(self.tr("依据使用中的制度提出，是否谈话由人决定。"), "hint"))
        page.addWidget(self.view, 1)
        page.addLayout(row(self.note, self.decline, self.take, stretch_at=1))

    def _connect(self) -> None:
        self.view.moved.connect(self._say_current)
        self.view.activated.connect(self.take_up)
        self.view.empty.chosen.connect(self.note_fact)
        self.take.clicked.connect(self.take_up)
        self.decline.clicked.connect(self.decline_it)
        self.note.clicked.connect(self.note_fact)
