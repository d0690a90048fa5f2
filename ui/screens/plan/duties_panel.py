"""Duties beside talks, such as a lecture a year: what is due, and noting what was done (JC03)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, QDate
from PySide6.QtWidgets import QComboBox, QDateEdit, QVBoxLayout, QWidget

from app.domain.cadence import Duty
from app.domain.plan import DutyDone
from app.domain.scheme import Scheme
from app.services.plan_duties import DutyRow
from app.services.workbench import Workbench
from ui.errors.code_words import joined, noted
from ui.look.theme import GAP
from ui.models.plan_words import boxes_text, duty_state_text, state_colour
from ui.models.rows_model import Head, RowsModel
from ui.screens.plan.plan_panel import PlanPanel
from ui.session import Session
from ui.widgets.parts import button, label, row
from ui.widgets.rows_view import RowsView
from ui.widgets.stage_dot import dot_icon
from ui.widgets.text_fields import LineEdit

_WIDTHS = {0: 110, 1: 220, 3: 200, 4: 110, 5: 180}


@dataclass(frozen=True)
class _Read:
    """The rows of the scheme that is shown, all that may be, and who comes next (XM26)."""

    rows: tuple[DutyRow, ...] = ()
    schemes: tuple[Scheme, ...] = ()
    shown: Scheme | None = None
    rounds: Mapping[str, str] = field(default_factory=dict)  # duty → units of its next round


class DutiesPanel(PlanPanel):
    """The duties of the schemes in force for each unit they concern."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.scheme = QComboBox()
        self.day = QDateEdit()
        self.kind = QComboBox()
        self.round = label("", "hint")
        self._read = _Read()
        self.remark = LineEdit(placeholder=self.tr("地点、题目等，可不填"))
        self.note = button(self.tr("登记已完成"), "primary")
        self.take_back = button(self.tr("撤销最近一次登记"))
        colour = session.theme.colour
        heads = (
            Head[DutyRow](self.tr("状态"), lambda r: duty_state_text(r.state)),
            Head[DutyRow](self.tr("单位"), lambda r: f"{r.unit} {r.name}".strip()),
            Head[DutyRow](self.tr("职责"), lambda r: noted(r.duty.name, r.duty.actor)),
            Head[DutyRow](self.tr("完成"), lambda r: boxes_text(r.boxes)),
            Head[DutyRow](self.tr("截止"), lambda r: r.due_on.isoformat() if r.due_on else ""),
            Head[DutyRow](self.tr("最近一次"), _last),
        )
        self.model = RowsModel(heads, self, dot=lambda r: dot_icon(colour(state_colour(r.state))))
        self.view = RowsView(self.model, self.tr("其他职责"), _WIDTHS, 2)
        self._build()
        self._connect()
        self.begin_at(self.view.table)

    @staticmethod
    def title() -> str:
        """Return what the tab is called."""
        return QCoreApplication.translate("DutiesPanel", "其他职责")

    def reload(self) -> None:
        """Read the duties anew."""
        work = partial(_read, self._session.workbench, self._year, self.scheme.currentData())
        self._session.jobs.read(work, owner=self, done=self._show)

    def note_done(self) -> None:
        """Note that the duty the keys are at was done on the day."""
        current, facts = self.view.current, self._session.workbench.plan.facts
        if current is None:
            return
        day = self.day.date()
        done = DutyDone(
            scheme_code=str(self.scheme.currentData()),
            duty=current.duty.code,
            done_on=date(day.year(), day.month(), day.day()),
            unit_id=current.unit_id,
            person_id=current.person_id,
            note="　".join(filter(None, (self.kind.currentText(), self.remark.text().strip()))),
        )
        self._session.jobs.change(
            partial(facts.note_duty, done), owner=self, done=lambda _: self._noted()
        )

    def remove_last(self) -> None:
        """Take the newest note of this duty back."""
        current, facts = self.view.current, self._session.workbench.plan.facts
        if current is not None and current.done:
            work = partial(facts.remove_duty, current.done[-1].id)
            self._session.jobs.change(work, owner=self, done=lambda _: self.reload())

    def _noted(self) -> None:
        self.remark.clear()
        self.reload()

    def _show(self, read: _Read) -> None:
        self._read = read
        self.scheme.blockSignals(True)
        self.scheme.clear()
        for scheme in read.schemes:
            self.scheme.addItem(scheme.name, scheme.code)
        self.scheme.setCurrentIndex(self.scheme.findData(read.shown.code) if read.shown else -1)
        self.scheme.blockSignals(False)
        self.scheme.setVisible(len(read.schemes) > 1)
        self.view.show_rows(read.rows)
        self._say_current()

    def _say_current(self) -> None:
        current = self.view.current
        for widget in (self.note, self.day, self.remark):
            widget.setEnabled(current is not None)
        self.take_back.setEnabled(current is not None and bool(current.done))
        self._offer_kinds(current.duty if current else None)
        units = self._read.rounds.get(current.duty.code, "") if current else ""
        text = self.tr("下一轮可以去：{units}（去得最少、最久没去的在前）")
        self.round.setText(text.format(units=units) if units else "")
        self.round.setVisible(bool(units))

    def _offer_kinds(self, duty: Duty | None) -> None:
        """Offer the words that what was done of a duty is noted by (JC11, XM17)."""
        shown = self._read.shown
        names = [term.name for term in shown.terms(duty.kinds)] if shown and duty else []
        self.kind.setVisible(bool(names))
        if names != [self.kind.itemText(place) for place in range(self.kind.count())]:
            self.kind.clear()
            self.kind.addItems(names)

    def _build(self) -> None:
        self.scheme.setAccessibleName(self.tr("谈话制度"))
        self.scheme.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        now = self._session.workbench.clock.now()
        self.day.setAccessibleName(self.tr("完成日期"))
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("yyyy-MM-dd")
        self.day.setDate(QDate(now.year, now.month, now.day))
        self.day.setMaximumDate(self.day.date())  # what is noted has been done
        self.kind.setAccessibleName(self.tr("方式"))
        self.kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.remark.setAccessibleName(self.tr("说明"))
        self.view.empty.say(
            self.tr("没有其他职责"),
            self.tr("使用中的制度没有规定谈话以外的职责，或者名册里还没有相应的单位。"),
        )
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(GAP)
        page.addLayout(row(self.scheme))
        page.addWidget(self.view, 1)
        page.addWidget(self.round)
        noting = row(self.day, self.kind, self.remark, self.take_back, self.note)
        noting.setStretchFactor(self.remark, 1)
        page.addLayout(noting)

    def _connect(self) -> None:
        self.view.moved.connect(self._say_current)
        self.view.activated.connect(self.day.setFocus)
        self.scheme.currentIndexChanged.connect(lambda _: self.reload())
        self.note.clicked.connect(self.note_done)
        self.take_back.clicked.connect(self.remove_last)


def _read(bench: Workbench, year: int, chosen: str | None) -> _Read:
    schemes = tuple(s for s in bench.schemes.in_force() if s.duties)
    shown = next((s for s in schemes if s.code == chosen), schemes[0] if schemes else None)
    if shown is None:
        return _Read()
    boards = bench.plan.duties.boards(year, shown)
    return _Read(
        rows=tuple(row for board in boards for row in board.rows),
        schemes=schemes,
        shown=shown,
        rounds={b.duty.code: joined(b.next_units) for b in boards},
    )


def _last(each: DutyRow) -> str:
    if not each.done:
        return ""
    last = each.done[-1]
    return f"{last.done_on.isoformat()}　{last.note}".strip()
