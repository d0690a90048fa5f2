"""How the subject came and went in a sitting: health, times, who saw the subject off."""

from datetime import datetime
from functools import partial

from PySide6.QtCore import Signal

from app.domain.sitting import Attendance, NotInOrderError, Sitting
from app.domain.text import LONGEST_LINE
from app.services.sittings import LEAVING
from ui.errors.wording import in_place
from ui.models.clock_time import moment_in, time_typed
from ui.screens.record.form_strip import FormStrip
from ui.screens.record.room import Room
from ui.session import Session
from ui.widgets.labelled_field import LabelledField
from ui.widgets.text_fields import LineEdit


class AttendanceForm(FormStrip):
    """Fields of the last sitting; an empty field stays unsaid. Signal: `stored()`."""

    stored = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session, "", "")
        self.confirm.setText(self.tr("保存 (Enter)"))
        self._sitting: Sitting | None = None
        self.health, self.seen_off_by = LineEdit(), LineEdit()
        self.arrived, self.left = LineEdit(), LineEdit()
        for line in (self.health, self.seen_off_by):
            line.setMaxLength(LONGEST_LINE)
        self.health.setPlaceholderText(self.tr("例如：无不适，未服药"))
        for line in (self.arrived, self.left):
            line.setPlaceholderText(self.tr("时:分"))
        self.place(self.tr("身体状况"), self.health, 3)
        self._arrived = self.place(self.tr("到场时间"), self.arrived, 1)
        self._left = self.place(self.tr("离开时间"), self.left, 1)
        self.place(self.tr("送离人"), self.seen_off_by, 2)

    def show_room(self, room: Room) -> None:
        """Show what is noted of the last sitting and go to the first field that is empty."""
        sitting = self._sitting = room.last
        if sitting is None:
            return
        title = self.tr("到场离场")
        if len(room.sittings) > 1:
            title = self.tr("到场离场（第 {number} 次）").format(number=sitting.number)
        self.title.setText(title)
        self.setAccessibleName(title)
        kept = sitting.attendance
        self.health.setText(kept.health)
        self.seen_off_by.setText(kept.seen_off_by)
        self.arrived.setText(_shown(kept.arrived_at))
        self.left.setText(_shown(kept.left_at))
        for field in (self._arrived, self._left):
            field.note("")
        is_fixed = bool(sitting.fingerprint) or room.talk.stage in LEAVING
        for line in (self.health, self.arrived):
            line.setReadOnly(is_fixed)
        wanted = [] if is_fixed else [self.health, self.arrived]
        if not sitting.is_open:
            wanted += [self.left, self.seen_off_by]
        self.begin(next((line for line in wanted if not line.text()), wanted[0]))

    def submit(self) -> None:
        """Store the fields; a time that is none is said beside its field."""
        sitting = self._sitting
        if sitting is None:
            return
        arrived = self._moment(self._arrived, self.arrived)
        left = self._moment(self._left, self.left)
        if left and left < sitting.started_at.replace(second=0, microsecond=0):
            self._left.note(self.tr("早于谈话开始的时间"), "error")
            self.left.setFocus()
        if self._arrived.noted() or self._left.noted():
            return
        try:
            told = Attendance(self.health.text(), arrived, left, self.seen_off_by.text())
        except NotInOrderError as error:
            self.message.say(in_place(error))
            return
        sittings = self._session.workbench.recorder.sittings
        work = partial(sittings.attend, sitting.talk_id, sitting.number, told)
        self.store(work, lambda _: self._done())

    def _moment(self, field: LabelledField, line: LineEdit) -> datetime | None:
        field.note("")
        text = line.text().strip()
        at = time_typed(text)
        if not text or self._sitting is None:
            return None
        if at is None:
            field.note(self.tr("请写成 9:05 的样子"), "error")
            line.setFocus()
            return None
        return moment_in(self._sitting, at)

    def _done(self) -> None:
        self.dismiss()
        self.stored.emit()


def _shown(moment: datetime | None) -> str:
    return f"{moment:%H:%M}" if moment else ""
