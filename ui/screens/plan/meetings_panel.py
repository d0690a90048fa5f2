"""The units' meeting days: how long until each, and who is still to be talked to before."""

from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, QDate
from PySide6.QtWidgets import QDateEdit, QVBoxLayout, QWidget

from app.domain.plan import MEETING
from app.domain.plan_calendar import Countdown
from ui.look.theme import GAP
from ui.messages import Question
from ui.models.plan_words import days_left_text
from ui.models.rows_model import Head, RowsModel
from ui.screens.plan.plan_panel import PlanPanel
from ui.session import Session
from ui.widgets.filter_line import FilterLine
from ui.widgets.parts import button, label, row
from ui.widgets.rows_view import RowsView
from ui.widgets.stage_dot import dot_icon

_SOON = 30
_WIDTHS = {1: 140, 2: 140, 3: 160}


class MeetingsPanel(PlanPanel):
    """Each unit with its day, set for one unit or for all that are shown."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._all: tuple[Countdown, ...] = ()
        self.filter = FilterLine(placeholder=self.tr("按单位筛选"))
        self.day = QDateEdit()
        self.set_one = button(self.tr("定为这个单位的会期"), "primary")
        self.set_all = button("")
        self.forget = button(self.tr("取消这个单位的会期"))
        heads = (
            Head[Countdown](self.tr("单位"), lambda c: c.unit),
            Head[Countdown](self.tr("民主生活会"), lambda c: c.day.isoformat() if c.day else "—"),
            Head[Countdown](self.tr("倒计时"), lambda c: days_left_text(c.days_left)),
            Head[Countdown](self.tr("会前还应谈"), self._still_open),
        )
        theme = session.theme
        self._dots = {name: dot_icon(theme.colour(name)) for name in ("bad", "warning", "good")}
        self.model = RowsModel(heads, self, dot=lambda c: self._dots[_urgency(c)])
        self.view = RowsView(self.model, self.tr("各单位的会期"), _WIDTHS, 0)
        self._build()
        self._connect()
        self.begin_at(self.view.table)

    @staticmethod
    def title() -> str:
        """Return what the tab is called."""
        return QCoreApplication.translate("MeetingsPanel", "会期")

    def reload(self) -> None:
        """Read the days anew."""
        days = self._session.workbench.plan.days
        work = partial(days.meetings, self._year)
        self._session.jobs.read(work, owner=self, done=self._show)

    def set_day(self, rows: tuple[Countdown, ...], day: date | None) -> None:
        """Give these units a day, or take theirs back."""
        if not rows:
            return
        facts = self._session.workbench.plan.facts
        units = [each.unit_id for each in rows]
        work = partial(facts.set_event, units, MEETING, self._year, day)
        self._session.jobs.change(work, owner=self, done=lambda _: self._changed())

    def set_listed(self) -> None:
        """Give all units that are shown the day, once it is confirmed where one has another."""
        rows, day = self.model.rows, self._typed()
        others = sum(each.day not in (None, day) for each in rows)
        if not others:
            self.set_day(rows, day)
            return
        text = self.tr("所列 {count} 个单位中，{others} 个已定了别的会期，将一并改为 {day}。")
        question = Question(
            self.tr("改所列单位的会期"),
            text.format(count=len(rows), others=others, day=day.isoformat()),
            self.tr("全部改定"),
            self.tr("不改"),
        )
        self._session.messages.ask(self, question, lambda: self.set_day(rows, day))

    def _changed(self) -> None:
        self.changed.emit()
        self.reload()

    def _show(self, found: tuple[Countdown, ...]) -> None:
        self._all = found
        self._narrow()

    def _narrow(self) -> None:
        words = self.filter.text().casefold().split()
        rows = [c for c in self._all if all(word in c.unit.casefold() for word in words)]
        self.view.show_rows(rows)
        self.set_all.setText(self.tr("定为所列 {count} 个单位的会期").format(count=len(rows)))
        self.set_all.setEnabled(bool(rows))

    def _still_open(self, each: Countdown) -> str:
        if not each.open_targets:
            return self.tr("没有")
        return self.tr("{count} 人次").format(count=each.open_targets)

    def _say_current(self) -> None:
        current = self.view.current
        self.set_one.setEnabled(current is not None)
        self.forget.setEnabled(current is not None and current.day is not None)
        if current is not None and current.day is not None:
            self.day.setDate(QDate(current.day.year, current.day.month, current.day.day))

    def _one(self, day: date | None) -> None:
        current = self.view.current
        if current is not None:
            self.set_day((current,), day)

    def _typed(self) -> date:
        day = self.day.date()
        return date(day.year(), day.month(), day.day())

    def _build(self) -> None:
        self.filter.setAccessibleName(self.tr("筛选单位"))
        now = self._session.workbench.clock.now()
        self.day.setAccessibleName(self.tr("会期"))
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("yyyy-MM-dd")
        self.day.setDate(QDate(now.year, now.month, now.day))
        self.view.empty.say(
            self.tr("还没有单位"),
            self.tr("计划里有了谈话对象，他们的单位就列在这里；定了会期，截止日随之算出。"),
        )
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(GAP)
        page.addWidget(
            label(
                self.tr("须在民主生活会前谈话的，以会期的前一天为截止日；改期后全部重算。"), "hint"
            )
        )
        page.addLayout(
            row(self.filter, self.day, self.set_one, self.set_all, self.forget, stretch_at=1)
        )
        page.addWidget(self.view, 1)

    def _connect(self) -> None:
        self.filter.textChanged.connect(lambda _: self._narrow())
        self.filter.went_down.connect(self.view.table.setFocus)
        self.view.moved.connect(self._say_current)
        self.view.activated.connect(self.day.setFocus)
        self.set_one.clicked.connect(lambda: self._one(self._typed()))
        self.set_all.clicked.connect(self.set_listed)
        self.forget.clicked.connect(lambda: self._one(None))


def _urgency(each: Countdown) -> str:
    if not each.open_targets:
        return "good"
    return "bad" if each.days_left is not None and each.days_left < _SOON else "warning"
