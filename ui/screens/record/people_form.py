"""Who else comes into the room or leaves it while the talk runs."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from app.domain.ids import PersonId, TalkId
from app.domain.participant import Participant, Role
from app.domain.sitting import Presence
from app.domain.text import LONGEST_LINE
from app.services.preparing_talks import Seat
from ui.errors.code_words import role_text
from ui.screens.record.form_strip import FormStrip
from ui.screens.record.room import Room
from ui.session import Session
from ui.widgets.choice_field import ChoiceField
from ui.widgets.parts import button, label, row
from ui.widgets.text_fields import LineEdit

_ROLES = (Role.ATTENDEE, Role.INTERVIEWER)


class PeopleForm(FormStrip):
    """Lists who is there and can leave; someone more can come as attendee or interviewer.

    Signal: `stored()`.
    """

    stored = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session, "", "")
        self.title.setText(self.tr("在场的其他人员"))
        self.setAccessibleName(self.title.text())
        self.confirm.setText(self.tr("记下进场 (Enter)"))
        self._talk_id = TalkId(0)
        self._list: QWidget | None = None
        self.person = ChoiceField(self.tr("姓名、单位或者职务"))
        self.duty, self.reason = LineEdit(), LineEdit()
        for line in (self.duty, self.reason):
            line.setMaxLength(LONGEST_LINE)
        self.duty.setPlaceholderText(self.tr("例如：医护人员、翻译"))
        self.role = QComboBox()
        for role in _ROLES:
            self.role.addItem(role_text(role), role.value)
        self.role.currentIndexChanged.connect(self._follow_role)
        self._person = self.place(self.tr("进场的人"), self.person, 2)
        self.place(self.tr("角色"), self.role, 0)
        self._duty = self.place(self.tr("身份"), self.duty, 1)
        self._reason = self.place(self.tr("在场理由"), self.reason, 2)

    def show_room(self, room: Room) -> None:
        """Show who is there and ask who comes in."""
        self._talk_id = room.talk.id
        self.person.set_choices(room.people)
        self.person.choose(None)
        self.duty.clear()
        self.reason.clear()
        self._person.note("")
        self._reason.note("")
        self.role.setCurrentIndex(0)
        self._show(_may_leave(room))
        self.begin(self.person)

    def submit(self) -> None:
        """Note someone as in the room from now on."""
        key, reason = self.person.key, self.reason.text().strip()
        role = Role(self.role.currentData())
        lacks_reason = role is Role.ATTENDEE and not reason
        self._person.note("" if key is not None else self.tr("请选择进场的人"), "error")
        is_told = key is not None and lacks_reason
        self._reason.note(self.tr("请写明在场理由") if is_told else "", "error")
        if key is None:
            self.person.setFocus()
        elif lacks_reason:
            (self.reason if self.duty.text() or self.reason.hasFocus() else self.duty).setFocus()
        else:
            seat = Seat(role, PersonId(key))
            if role is Role.ATTENDEE:
                seat = replace(seat, reason=reason, duty=self.duty.text())
            came_in = self._session.workbench.recorder.sittings.came_in
            self.store(partial(came_in, self._talk_id, seat), lambda _: self._done())

    def _follow_role(self) -> None:
        """Ask only an attendee for duty and reason."""
        is_attendee = self.role.currentData() == Role.ATTENDEE.value
        self._duty.setVisible(is_attendee)
        self._reason.setVisible(is_attendee)

    def _show(self, there: list[Presence]) -> None:
        if self._list is not None:
            self.more.removeWidget(self._list)
            self._list.deleteLater()
        self._list = QWidget()
        parts: list[QWidget] = []
        for presence in there:
            leave = button(self.tr("{name} 离开").format(name=presence.who.name), "quiet")
            leave.clicked.connect(partial(self._leave, presence.who))
            parts.append(leave)
        said = self.tr("点名字记下离开：") if parts else self.tr("现在没有其他人员在场。")
        line = row(label(said, "hint", wrap=False), *parts)
        line.setContentsMargins(0, 0, 0, 0)
        self._list.setLayout(line)
        self.more.addWidget(self._list)

    def _leave(self, who: Participant) -> None:
        went_out = self._session.workbench.recorder.sittings.went_out
        self.store(partial(went_out, self._talk_id, who), lambda _: self._done())

    def _done(self) -> None:
        self.dismiss()
        self.stored.emit()


def _may_leave(room: Room) -> list[Presence]:
    """Return who is there and may go: attendees, and interviewers while there are others."""
    if room.last is None:
        return []
    found: list[Presence] = []
    for role in _ROLES:
        there = [p for p in room.last.with_role(role) if p.until is None]
        if role is Role.ATTENDEE or len(there) > 1:
            found += there
    return found
