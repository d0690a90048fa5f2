"""The second line of the session bar: which sitting it is, who is there, and what changes that."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.domain.participant import Role
from app.domain.stage import BEING_RECORDED, TalkStage
from app.domain.talk import Talk
from app.services.sittings import LEAVING
from ui.actions import ActionId
from ui.errors.code_words import caution_text
from ui.look.theme import GAP
from ui.loose_words import typed_field
from ui.screens.record.attendance_form import AttendanceForm
from ui.screens.record.form_strip import FormStrip
from ui.screens.record.papers_form import PapersForm
from ui.screens.record.people_form import PeopleForm
from ui.screens.record.room import Room, read_room
from ui.screens.record.sitting_fixing import SittingFixing
from ui.screens.record.sitting_form import SittingForm
from ui.session import Session
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.inline_strip import InlineStrip
from ui.widgets.parts import button, label, row

_RUNS = (TalkStage.IN_SESSION, TalkStage.PAUSED)


class SittingRow(QWidget):
    """Signals: `stage_changed(talk)`; `closed()` when a form is gone, back to typing."""

    stage_changed = Signal(Talk)
    closed = Signal()

    def __init__(
        self, session: Session, strip: InlineStrip, is_settled: Callable[[], bool]
    ) -> None:
        super().__init__()
        self._session = session
        self._strip = strip
        self._is_settled = is_settled
        self._talk: Talk | None = None
        self.room: Room | None = None
        self._state = ElidedLabel("hint")
        self._caution = label("", "warning")
        self._adjourn = self._button(ActionId.RECORD_ADJOURN, self.adjourn)
        self._recorder = self._button(ActionId.RECORD_RECORDER, self.change_recorder)
        self._attendance = self._button(ActionId.RECORD_ATTENDANCE, self.note_attendance)
        self._people = self._button(ActionId.RECORD_PEOPLE, self.note_people)
        self._papers = self._button(ActionId.RECORD_PAPERS, self.register_papers)
        self._fix = self._button(ActionId.RECORD_FIX_SITTING, self.fix_sitting)
        self.sitting_form = SittingForm(session)
        self.attendance_form = AttendanceForm(session)
        self.people_form = PeopleForm(session)
        self.papers_form = PapersForm(session)
        self._forms: tuple[FormStrip, ...] = (
            self.sitting_form,
            self.attendance_form,
            self.people_form,
            self.papers_form,
        )
        self.fixing = SittingFixing(session, strip, self)
        self._lay_out()
        self._connect()

    @property
    def is_asking(self) -> bool:
        """Whether a form is open."""
        return any(not form.isHidden() for form in self._forms)

    @property
    def is_adjourned(self) -> bool:
        """Whether the talk was broken off and the next sitting has not begun."""
        is_paused = self._talk is not None and self._talk.stage is TalkStage.PAUSED
        return is_paused and self.room is not None and self.room.is_adjourned

    def slots(self) -> dict[ActionId, Callable[[], object]]:
        """Return what the keys of this row do."""
        return {
            ActionId.RECORD_ADJOURN: self.adjourn,
            ActionId.RECORD_RECORDER: self.change_recorder,
            ActionId.RECORD_ATTENDANCE: self.note_attendance,
            ActionId.RECORD_PEOPLE: self.note_people,
            ActionId.RECORD_PAPERS: self.register_papers,
            ActionId.RECORD_FIX_SITTING: self.fix_sitting,
        }

    def show_talk(self, talk: Talk) -> None:
        """Show the talk's sitting; what the vault says of it follows at once."""
        if self._talk is None or self._talk.id != talk.id:
            self.room = None
            self._dismiss()
        self._talk = talk
        self._show()
        self._refresh()

    def adjourn(self) -> None:
        """Ask why the talk is broken off, and break it off."""
        talk, sittings = self._talk, self._session.workbench.recorder.sittings
        if talk is None or talk.stage not in _RUNS or self.is_adjourned:
            return
        if not self._is_settled():
            self._session.messages.notice(
                self.tr("输入框里还有没存入的文字：请先按 Enter 存入或清空，再改日继续。")
            )
            return
        if self._is_written():
            return
        self._dismiss()
        self._strip.ask(
            self.tr("改日继续：这一次谈话到此结束"),
            self.tr("改日继续 (Enter)"),
            lambda reason: self._change(partial(sittings.adjourn, talk.id, reason)),
            label=self.tr("为什么改日，例如：时间已晚"),
        )

    def go_on(self) -> None:
        """Ask where and with whom the talk goes on."""
        self._open(self.sitting_form, self.sitting_form.go_on, when=self.is_adjourned)

    def change_recorder(self) -> None:
        """Ask who records from now on; after a break that is asked when the talk goes on."""
        if self.is_adjourned:
            self.go_on()
        else:
            self._open(self.sitting_form, self.sitting_form.change_recorder, when=self._runs())

    def note_attendance(self) -> None:
        """Note how the subject came and went."""
        form = self.attendance_form
        self._open(form, form.show_room, when=self._is_recorded() or self._is_leaving())

    def note_people(self) -> None:
        """Note who else comes in or leaves."""
        form = self.people_form
        self._open(form, form.show_room, when=self._runs() and not self.is_adjourned)

    def register_papers(self) -> None:
        """Register what the subject hands in."""
        self._open(self.papers_form, self.papers_form.show_room, when=self._is_recorded())

    def fix_sitting(self) -> None:
        """Fix the record of the last sitting that is over, or export it where that is done."""
        if self.room is not None and self._is_recorded():
            self.fixing.act(self.room)

    def _runs(self) -> bool:
        return self._talk is not None and self._talk.stage in _RUNS

    def _is_leaving(self) -> bool:
        """Tell whether the record is fixed and the talk type asks how the subject left."""
        asks = self.room is not None and self.room.talk_type.asks_arrival
        return asks and self._talk is not None and self._talk.stage in LEAVING

    def _is_recorded(self) -> bool:
        return self._talk is not None and self._talk.stage in BEING_RECORDED

    def _open(self, form: FormStrip, show: Callable[[Room], None], *, when: bool) -> None:
        talk = self._talk
        if talk is None or not when or self._is_written():
            return
        for other in self._forms:
            if other is not form:
                other.hide()
        self._strip.dismiss()
        bench = self._session.workbench
        read = partial(read_room, bench, talk.id, with_people=True)
        self._session.jobs.read(read, owner=form, done=show)

    def _is_written(self) -> bool:
        """Tell whether words stand in an open form; then go there and say so."""
        fields = (typed_field(part) for part in (self._strip, *self._forms))
        field = next(filter(None, fields), None)
        if field is not None:
            said = self.tr("这里还有没存入的文字：请先存入，或者按 Esc 关闭。")
            self._session.messages.notice(said)
            field.setFocus()
        return field is not None

    def _refresh(self) -> None:
        talk = self._talk
        if talk is not None and talk.stage in BEING_RECORDED | LEAVING:
            bench = self._session.workbench
            read = partial(read_room, bench, talk.id)
            self._session.jobs.read(read, owner=self, done=self._take)

    def _take(self, room: Room) -> None:
        if self._talk is not None and room.talk.id == self._talk.id:
            self.room = room
            self._show()

    def _show(self) -> None:
        room, is_recorded = self.room, self._is_recorded()
        self.setVisible(is_recorded or self._is_leaving())
        self._papers.setVisible(is_recorded)
        self._state.show_text(self._told(room) if room else "")
        cautions = room.cautions if room else ()
        self._caution.setText(self.tr("；").join(map(caution_text, cautions)))
        self._caution.setVisible(bool(cautions))
        sits = self._runs() and not self.is_adjourned
        for part in (self._adjourn, self._recorder, self._people):
            part.setVisible(sits)
        offered = self.fixing.offered(room) if room and self.is_adjourned else ""
        self._fix.setVisible(bool(offered))
        if offered:
            self._fix.setText(offered)
        text = self._session.actions.text(ActionId.RECORD_PAPERS)
        count = len(room.papers) if room else 0
        self._papers.setText(f"{text} {count}" if count else text)

    def _told(self, room: Room) -> str:
        sitting = room.last
        if sitting is None:
            return ""
        if self.is_adjourned and sitting.ended_at:
            text = self.tr("第 {number} 次已于 {time} 结束，改日继续")
            time = f"{sitting.ended_at:%m-%d %H:%M}"
            return text.format(number=sitting.number, time=time)
        recorders = [p.who.name for p in sitting.with_role(Role.RECORDER) if p.until is None]
        there = [p.who.name for p in sitting.with_role(Role.ATTENDEE) if p.until is None]
        number = self.tr("第 {number} 次 {time} 开始").format(
            number=sitting.number, time=f"{sitting.started_at:%m-%d %H:%M}"
        )
        # the place comes last: it is what may be cut where there is little room
        parts = [number if sitting.number > 1 else ""]
        parts.append(self.tr("记录人 {names}").format(names=self.tr("、").join(recorders)))
        if there:
            parts.append(self.tr("在场 {names}").format(names=self.tr("、").join(there)))
        parts.append(sitting.place)
        return " · ".join(part for part in parts if part)

    def _change(self, work: Callable[[], Talk]) -> None:
        self._session.jobs.change(work, owner=self, done=self.stage_changed.emit)

    def _changed(self) -> None:
        self._refresh()
        if self._talk is not None:
            self._session.changes.talk_changed.emit(self._talk.id)

    def _dismiss(self) -> None:
        for form in self._forms:
            form.hide()

    def _button(self, action: ActionId, slot: Callable[[], object]) -> QPushButton:
        made = button(self._session.actions.text(action), "link")
        made.setToolTip(self._session.actions.labelled(action))
        made.clicked.connect(slot)
        return made

    def _connect(self) -> None:
        self.sitting_form.stored.connect(self.stage_changed)
        for form in (self.attendance_form, self.people_form, self.papers_form):
            form.stored.connect(self._changed)
        self.fixing.fixed.connect(self._changed)
        self.fixing.closed.connect(self.closed)
        for strip in self._forms:
            strip.closed.connect(self.closed)

    def _lay_out(self) -> None:
        buttons = (
            self._fix,
            self._adjourn,
            self._recorder,
            self._people,
            self._attendance,
            self._papers,
        )
        line = row(self._state, *buttons)
        line.setStretch(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(line)
        column.addWidget(self._caution)
        for form in self._forms:
            column.addWidget(form)
