"""The month: talks, due days, meetings and campaigns by day; the keys go through the days."""

from collections import defaultdict
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QListWidget,
    QListWidgetItem,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.domain.cadence_due import month_end
from app.domain.plan_calendar import DayItem
from ui.look.theme import GAP
from ui.models.plan_words import day_item_text, weekday_text
from ui.screens.plan.calendar_export import export_calendar
from ui.screens.plan.plan_panel import PlanPanel, offered_years
from ui.session import Session
from ui.widgets.parts import button, label

_WEEKS = 6
_DAYS = 7
_CELL_EDGE = 8
_LIST_WIDTH = 320
_DAY = Qt.ItemDataRole.UserRole
_ITEM = Qt.ItemDataRole.UserRole
_LAST_MONTH = 12
_OTHER_MONTH = QPalette.ColorGroup.Disabled


class MonthPanel(PlanPanel):
    """A month as a grid of days, and beside it what stands on the chosen day."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._month = session.workbench.clock.now().month
        self._items: dict[date, list[DayItem]] = {}
        self.heading = label("", "subtitle", wrap=False)
        self.before = button(self.tr("上个月"))
        self.today = button(self.tr("本月"))
        self.after = button(self.tr("下个月"))
        self.export = button(self.tr("导出日历文件…"))
        self.grid = _MonthGrid()
        self.day = label("", "heading")
        self.items = QListWidget()
        self._build()
        self._connect()
        self.begin_at(self.grid)

    @staticmethod
    def title() -> str:
        """Return what the tab is called."""
        return QCoreApplication.translate("MonthPanel", "月历")

    @property
    def chosen(self) -> date | None:
        """The day the keys are at."""
        item = self.grid.currentItem()
        day = item.data(_DAY) if item is not None else None
        return day if isinstance(day, date) else None

    def reload(self) -> None:
        """Read the month anew."""
        days, year, month = self._session.workbench.plan.days, self._year, self._month
        self._session.jobs.read(partial(days.month, year, month), owner=self, done=self._show)

    def turn(self, months: int) -> None:
        """Show a month before or after, also of the year beside it."""
        years, month = divmod(self._month - 1 + months, _LAST_MONTH)
        self._show_month(self._year + years, month + 1)

    def _show(self, items: tuple[DayItem, ...]) -> None:
        self._items = defaultdict(list)
        for item in items:
            self._items[item.day].append(item)
        text = self.tr("{year} 年 {month} 月")
        self.heading.setText(text.format(year=self._year, month=self._month))
        years = self._offered()
        self.before.setEnabled(self._month > 1 or self._year - 1 in years)
        self.after.setEnabled(self._month < _LAST_MONTH or self._year + 1 in years)
        now = self._session.workbench.clock.now().date()
        self.grid.show_month(self._year, self._month, self._items, now)
        self._show_day()

    def _show_day(self) -> None:
        day = self.chosen
        self.items.clear()
        if day is None:
            self.day.setText("")
            return
        text = self.tr("{month} 月 {day} 日　{weekday}")
        self.day.setText(
            text.format(month=day.month, day=day.day, weekday=weekday_text(day.weekday()))
        )
        for each in self._items.get(day, []):
            item = QListWidgetItem(day_item_text(each))
            item.setData(_ITEM, each)
            self.items.addItem(item)
        if not self.items.count():
            self.items.addItem(self.tr("这一天没有安排"))
        self.items.setCurrentRow(0)

    def _open(self) -> None:
        item = self.items.currentItem()
        found = item.data(_ITEM) if item is not None else None
        if not isinstance(found, DayItem):
            return
        if found.talk_id is not None:
            self.opened.emit(found.talk_id)
        elif found.campaign_id is not None:
            self.campaign_wanted.emit(found.campaign_id)

    def _this_month(self) -> None:
        now = self._session.workbench.clock.now()
        self._show_month(now.year, now.month)

    def _show_month(self, year: int, month: int) -> None:
        """Show a month; a year that the plan does not offer stays as it is."""
        if year == self._year:
            self._month = month
            self.reload()
        elif year in self._offered():
            self._month = month
            self.year_wanted.emit(year)

    def _offered(self) -> range:
        return offered_years(self._session.workbench.clock.now().year)

    def _export(self) -> None:
        first = date(self._year, self._month, 1)
        export_calendar(self._session, self, first, month_end(self._year, self._month))

    def _build(self) -> None:
        self.items.setAccessibleName(self.tr("这一天的安排"))
        self.items.setWordWrap(True)
        self.items.setFixedWidth(_LIST_WIDTH)
        head = QHBoxLayout()
        head.setSpacing(GAP)
        for widget in (self.heading, self.before, self.today, self.after):
            head.addWidget(widget)
        head.addStretch()
        head.addWidget(self.export)
        side = QVBoxLayout()
        side.addWidget(self.day)
        side.addWidget(self.items, 1)
        body = QHBoxLayout()
        body.setSpacing(GAP * 2)
        body.addWidget(self.grid, 1)
        body.addLayout(side)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(GAP)
        page.addLayout(head)
        page.addLayout(body, 1)

    def _connect(self) -> None:
        self.before.clicked.connect(lambda: self.turn(-1))
        self.after.clicked.connect(lambda: self.turn(1))
        self.today.clicked.connect(self._this_month)
        self.export.clicked.connect(self._export)
        self.grid.turned.connect(self.turn)
        self.grid.currentItemChanged.connect(lambda *_: self._show_day())
        self.grid.itemActivated.connect(lambda _: self.items.setFocus())
        self.items.itemActivated.connect(lambda _: self._open())


class _MonthGrid(QTableWidget):
    """Six weeks from Monday on. Signal: turned(-1 or 1) by Page Up and Page Down."""

    turned = Signal(int)

    def __init__(self) -> None:
        super().__init__(_WEEKS, _DAYS)
        self._shown: tuple[int, int, dict[date, list[DayItem]], date] | None = None
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("月历"))
        self.setHorizontalHeaderLabels([weekday_text(day) for day in range(_DAYS)])
        self.verticalHeader().hide()
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setHighlightSections(False)

    def show_month(
        self, year: int, month: int, items: dict[date, list[DayItem]], today: date
    ) -> None:
        """Fill the days; the keys stay on the same day of the month."""
        self._shown = year, month, items, today
        kept = self.currentItem()
        wanted = kept.data(_DAY).day if kept is not None else today.day
        first = date(year, month, 1)
        begin = first - timedelta(days=first.weekday())
        self.blockSignals(True)
        for place in range(_WEEKS * _DAYS):
            day = begin + timedelta(days=place)
            cell = self._cell(day, items.get(day, []), today)
            if day.month != month:
                cell.setFlags(Qt.ItemFlag.NoItemFlags)
                cell.setForeground(self.palette().brush(_OTHER_MONTH, QPalette.ColorRole.Text))
            self.setItem(place // _DAYS, place % _DAYS, cell)
        last = month_end(year, month)
        at = (min(first.replace(day=min(wanted, last.day)), last) - begin).days
        self.setCurrentCell(at // _DAYS, at % _DAYS)
        self.blockSignals(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say as much of each day as there is room for."""
        super().resizeEvent(event)
        if self._shown is not None:
            self.show_month(*self._shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn the month with Page Up and Page Down; the arrows go through the days."""
        steps = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.turned.emit(step)

    def _cell(self, day: date, items: list[DayItem], today: date) -> QTableWidgetItem:
        number = str(day.day) if day != today else self.tr("{day} 今天").format(day=day.day)
        room = max(1, (self.rowHeight(0) - _CELL_EDGE) // self.fontMetrics().lineSpacing() - 1)
        kept = len(items) if len(items) <= room else room - 1
        lines = [number, *(day_item_text(item, brief=True) for item in items[:kept])]
        if kept < len(items):
            text = self.tr("{count} 项") if not kept else self.tr("另有 {count} 项")
            lines.append(text.format(count=len(items) - kept))
        cell = QTableWidgetItem("\n".join(lines))
        cell.setData(_DAY, day)
        cell.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        cell.setToolTip("\n".join(day_item_text(item) for item in items))
        return cell
