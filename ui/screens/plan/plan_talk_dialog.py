"""From "due" to a planned talk: the day, who talks, who records; for one target or for many."""

from dataclasses import dataclass
from datetime import time
from functools import partial

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QGridLayout,
    QListWidget,
    QWidget,
)

from app.domain.ids import PersonId, TargetId
from app.domain.plan import DayOutsideWindowError, TalkWish, TargetSettledError
from app.domain.plan_board import BoardRow
from app.domain.register import Person, Unit
from app.domain.scheme import Severity
from app.domain.talk import Talk
from app.domain.talk_lint import TalkFault, TalkRemark
from app.domain.talk_times import one_after_another
from app.services.planning_talks import PlannedMany
from app.services.ports.record_files import Progress
from app.services.workbench import Workbench
from ui.errors.wording import in_place
from ui.look.theme import WIDE_GAP
from ui.models.clock_time import time_typed
from ui.models.talk_remark_words import remark_text
from ui.session import Session
from ui.widgets.choice_field import ChoiceField
from ui.widgets.field_dialog import FieldDialog
from ui.widgets.labelled_field import LabelledField
from ui.widgets.parts import label
from ui.widgets.people import person_choices
from ui.widgets.plan_form import minutes_field
from ui.widgets.text_fields import LineEdit

_WIDTH = 640
_NAMED = 5
_REASONS_HEIGHT = 100
_MISSING = frozenset({TalkFault.NO_RECORDER, TalkFault.TOO_FEW_STAFF})
_MAY_BE_AGAIN = (TargetSettledError, DayOutsideWindowError)


@dataclass(frozen=True)
class _Register:
    persons: tuple[Person, ...]
    units: tuple[Unit, ...]


class PlanTalkDialog(FieldDialog):
    """Asks what the targets' talks have in common. Signal: planned(talk id), 0 for several."""

    planned = Signal(int)

    def __init__(
        self, session: Session, rows: tuple[BoardRow, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(session, "", self.tr("安排谈话"), parent)
        self.setWindowTitle(self.tr("安排谈话"))
        self._rows = rows
        self.day = QDateEdit()
        self.starts = LineEdit(placeholder=self.tr("如 9:00，可以不填"))
        self.minutes = minutes_field(self.tr(" 分钟"))
        self.interviewer = ChoiceField(self.tr("姓名、单位或者职务"))
        self.recorder = ChoiceField(self.tr("姓名、单位或者职务"))
        self.place = LineEdit()
        self.reason = LineEdit()
        text = self.tr("填了开始时间的，同一谈话人的谈话一场接一场排；当天排不下的不定时间。")
        self._hint = label(text, "hint")
        if len(rows) == 1:
            self._hint.hide()
        self.remarks = label("", "warning")
        self.remarks.hide()
        self.refused = _reasons(self.tr("没有安排的，及其原因"))
        self._names = label(self._who(), "subtitle")
        self.again = QCheckBox(self.tr("仍然安排"))
        self._build()
        self._show_start()
        self._connect()
        self.again.hide()
        self.setMinimumWidth(_WIDTH)
        session.jobs.read(partial(_read, session.workbench), owner=self, done=self._fill)

    @property
    def wish(self) -> TalkWish:
        """What is typed."""
        day = self.day.date()
        return TalkWish(
            planned_on=day.toPython(),  # type: ignore[arg-type]  # a date, says Qt's own page
            starts=self._starts,
            minutes=self.minutes.value(),
            place=self.place.text(),
            reason=self.reason.text(),
            interviewer_id=_person(self.interviewer),
            recorder_id=_person(self.recorder),
            again=self.again.isChecked(),
        )

    def save(self) -> None:
        """Plan the talks; what cannot be planned is named and the rest is done."""
        if self.starts.text().strip() and self._starts is None:
            self.message.say(self.tr("开始时间请写成 9:00 的样子，或者不填。"))
            self.starts.setFocus()
            return
        talks = self._session.workbench.plan.talks
        wish = self.wish
        if len(self._rows) == 1:
            self.run(partial(talks.plan_talk, self._rows[0].target_id, wish), self._stored)
            return
        wishes = one_after_another(self._rows, wish)

        def plan(progress: Progress) -> PlannedMany:
            return talks.plan_many(wishes, progress)

        title, jobs = self.tr("正在安排谈话"), self._session.jobs
        jobs.long(plan, owner=self, title=title, done=self._stored_many, failed=self._stopped)

    def _build(self) -> None:
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("yyyy-MM-dd")
        fields = QGridLayout()
        fields.setHorizontalSpacing(WIDE_GAP)
        fields.setVerticalSpacing(WIDE_GAP)
        fields.addWidget(LabelledField(self.tr("日期"), self.day), 0, 0)
        fields.addWidget(LabelledField(self.tr("开始时间"), self.starts), 0, 1)
        fields.addWidget(LabelledField(self.tr("预计时长"), self.minutes), 0, 2)
        fields.addWidget(LabelledField(self.tr("谈话人"), self.interviewer), 1, 0, 1, 3)
        fields.addWidget(LabelledField(self.tr("记录人"), self.recorder), 2, 0, 1, 3)
        fields.addWidget(LabelledField(self.tr("地点"), self.place), 3, 0, 1, 3)
        fields.addWidget(LabelledField(self.tr("谈话事由"), self.reason), 4, 0, 1, 3)
        self.body.addWidget(self._names)
        self.body.addLayout(fields)
        self.body.addWidget(self._hint)
        self.body.addWidget(self.remarks)
        self.below.addWidget(self.refused)
        self.below.addWidget(self.again)

    def _connect(self) -> None:
        if len(self._rows) > 1:
            return  # what is to be seen to is each one's own: their talks say it
        self.day.dateChanged.connect(lambda _: self._check())
        self.starts.textChanged.connect(lambda _: self._check())
        self.minutes.valueChanged.connect(lambda _: self._check())
        self.interviewer.chosen.connect(self._check)
        self.recorder.chosen.connect(self._check)

    def _check(self) -> None:
        """Say before it is planned what the rules remark on the day and the people."""
        work = partial(_remarks, self._session.workbench, self._rows[0].target_id, self.wish)
        self._session.jobs.read(work, owner=self, done=self._show_remarks)

    def _show_remarks(self, found: tuple[TalkRemark, ...]) -> None:
        self.remarks.setText("\n".join(map(remark_text, found)))
        self.remarks.setVisible(bool(found))
        self._grow()

    @property
    def _starts(self) -> time | None:
        return time_typed(self.starts.text())

    def _who(self) -> str:
        names = self.tr("、").join(row.name for row in self._rows[:_NAMED])
        if len(self._rows) <= _NAMED:
            return names
        return self.tr("{names}等 {count} 人次").format(names=names, count=len(self._rows))

    def _show_start(self) -> None:
        """Begin with what the plan wishes; never with a day that is over."""
        now = self._session.workbench.clock.now()
        today = QDate(now.year, now.month, now.day)
        wanted = [row.wanted_on or row.due_on for row in self._rows]
        days = [QDate(day.year, day.month, day.day) for day in wanted if day is not None]
        self.day.setDate(max(today, min(days)) if days else today)
        interviewers = {row.interviewer_id for row in self._rows}
        self._proposed = interviewers.pop() if len(interviewers) == 1 else None
        if self._proposed is None:
            self.interviewer.line.setPlaceholderText(self._interviewer_hint())

    def _interviewer_hint(self) -> str:
        words = {row.interviewer for row in self._rows}
        if len(self._rows) > 1:
            return self.tr("不选，就由计划里各自的谈话人谈")
        if not any(words):
            return self.tr("姓名、单位或者职务")
        return self.tr("计划里是{name}，名册里没有；请先录入，或者另选").format(name=words.pop())

    def _fill(self, register: _Register) -> None:
        choices = person_choices(register.persons, register.units)
        for field in (self.interviewer, self.recorder):
            field.set_choices(choices)
        self.interviewer.choose(self._proposed)
        if len(self._rows) == 1:
            self._check()

    def _stored(self, talk: Talk) -> None:
        self._session.changes.talks_changed.emit()
        self.planned.emit(talk.id)
        self.accept()

    def refuse(self, error: Exception) -> bool:
        """Say what was refused, and offer to plan it all the same where that is allowed."""
        is_worded = super().refuse(error)
        self.again.setVisible(isinstance(error, _MAY_BE_AGAIN))
        self._grow()
        return is_worded

    def _stopped(self, error: Exception) -> bool:
        """Say why the rest was not planned; what was planned before is there to be seen."""
        self._session.changes.talks_changed.emit()
        return self.refuse(error)

    def _stored_many(self, many: PlannedMany) -> None:
        self._session.changes.talks_changed.emit()
        self.planned.emit(0)
        if not many.refused:
            self._session.messages.notice(
                self.tr("已安排 {count} 次谈话。").format(count=len(many.talks))
            )
            self.accept()
            return
        self._keep_refused(many)

    def _keep_refused(self, many: PlannedMany) -> None:
        """Stay open for those that were refused, each with its reason."""
        reasons = dict(many.refused)
        self._rows = tuple(row for row in self._rows if row.target_id in reasons)
        self.refused.clear()
        for row in self._rows:
            reason = in_place(reasons[TargetId(row.target_id)]) or ""
            said = self.tr("{name}：{reason}").format(name=row.name, reason=reason)
            self.refused.addItem(said)
        self.refused.show()
        self._hint.hide()
        text = self.tr("已安排 {count} 次，下面 {refused} 人次没有安排：")
        head = text.format(count=len(many.talks), refused=len(many.refused))
        self.message.say(head, "warning")
        self.again.setVisible(any(isinstance(e, _MAY_BE_AGAIN) for e in reasons.values()))
        self._names.setText(self._who())
        self._grow()


def _reasons(name: str) -> QListWidget:
    """Return the list of those that were refused, put away until there are some."""
    made = QListWidget()
    made.setAccessibleName(name)
    made.setWordWrap(True)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setFixedHeight(_REASONS_HEIGHT)
    made.hide()
    return made


def _person(field: ChoiceField) -> PersonId | None:
    return None if field.key is None else PersonId(field.key)


def _remarks(workbench: Workbench, target_id: TargetId, wish: TalkWish) -> tuple[TalkRemark, ...]:
    """Return the warnings on what is wished; who is still missing is no matter of this dialog."""
    found = workbench.plan.checks.remarks_on(*workbench.plan.talks.plan_of(target_id, wish))
    return tuple(r for r in found if r.severity is not Severity.INFO and r.fault not in _MISSING)


def _read(workbench: Workbench) -> _Register:
    return _Register(workbench.registering.persons(), workbench.registering.units())
