"""Going on another day, and letting someone else record."""

from functools import partial

from PySide6.QtCore import Signal

from app.domain.ids import PersonId
from app.domain.participant import Role
from app.domain.talk import Talk
from app.domain.text import LONGEST_LINE
from ui.screens.record.form_strip import FormStrip
from ui.screens.record.room import Room
from ui.session import Session
from ui.widgets.choice_field import ChoiceField
from ui.widgets.text_fields import LineEdit


class SittingForm(FormStrip):
    """Asks for the recorder, and where the talk goes on also for the place.

    Signal: `stored(talk)`.
    """

    stored = Signal(Talk)

    def __init__(self, session: Session) -> None:
        super().__init__(session, "", "")
        self.confirm.setText(self.tr("更换 (Enter)"))
        self._room: Room | None = None
        self._goes_on = False
        self.place_field = LineEdit()
        self.place_field.setMaxLength(LONGEST_LINE)
        self.recorder = ChoiceField(self.tr("姓名、单位或者职务"))
        self._place = self.place(self.tr("地点"), self.place_field, 1)
        self._recorder = self.place(self.tr("记录人"), self.recorder, 1)

    def go_on(self, room: Room) -> None:
        """Ask where and with whom the next sitting begins; Enter takes what was last."""
        self._goes_on = True
        number = str(len(room.sittings) + 1)
        self.title.setText(self.tr("继续谈话：开始第 {number} 次").format(number=number))
        self.confirm.setText(self.tr("开始这一次 (Enter)"))
        self.place_field.setText(room.last.place if room.last else room.talk.place)
        self._open(room)
        self.begin(self.place_field)

    def change_recorder(self, room: Room) -> None:
        """Ask who records from now on."""
        self._goes_on = False
        self.title.setText(self.tr("更换记录人：从现在起由谁记录"))
        self.confirm.setText(self.tr("更换 (Enter)"))
        self._open(room)
        self.recorder.choose(None)
        self.begin(self.recorder)

    def submit(self) -> None:
        """Begin the sitting, or hand the record over."""
        room, sittings = self._room, self._session.workbench.recorder.sittings
        if room is None:
            return
        key = self.recorder.key
        if key is None:
            self.message.say("")
            self._recorder.note(self.tr("请选择记录人"), "error")
            self.recorder.setFocus()
            return
        talk_id, person = room.talk.id, PersonId(key)
        if self._goes_on:
            other = person if person not in _recording(room) else None
            work = partial(sittings.go_on, talk_id, self.place_field.text(), other)
        else:
            work = partial(sittings.change_recorder, talk_id, person)
        self.store(work, self._done)

    def _open(self, room: Room) -> None:
        self._room = room
        self.setAccessibleName(self.title.text())
        self._recorder.note("")
        self._place.setVisible(self._goes_on)
        self.fields.setColumnStretch(0, int(self._goes_on))
        self.recorder.set_choices(room.people)
        recording = _recording(room)
        self.recorder.choose(recording[-1] if recording else None)

    def _done(self, talk: Talk) -> None:
        self.dismiss()
        self.stored.emit(talk)


def _recording(room: Room) -> list[PersonId | None]:
    """Return who recorded last."""
    last = room.last.with_role(Role.RECORDER) if room.last else ()
    return [p.who.person_id for p in last if p.until is None]
