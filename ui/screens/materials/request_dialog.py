"""A request for a material: from whom, what, about what, until when."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QVBoxLayout,
    QWidget,
)

from app.domain.errors import RuleBrokenError
from app.domain.ids import PersonId, TalkId, UnitId
from app.domain.material import MaterialRequest
from app.domain.text import LONGEST_LINE
from ui.errors.wording import in_place
from ui.look.theme import PAGE_MARGIN, WIDE_GAP
from ui.screens.materials.card_form import CardOffers, talk_choice
from ui.session import Session
from ui.widgets.choice_field import Choice, ChoiceField, unsettled_in
from ui.widgets.day_field import DayField
from ui.widgets.labelled_field import LabelledField
from ui.widgets.parts import MessageLine
from ui.widgets.people import person_choices
from ui.widgets.text_fields import LineEdit, TextEdit

_WIDTH = 620


class RequestDialog(QDialog):
    """Stores a request; a broken rule is said in place."""

    def __init__(
        self,
        session: Session,
        request: MaterialRequest,
        offers: CardOffers,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._request = session, request
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("修改需求") if request.id else self.tr("新增需求"))
        self.provider = LineEdit()
        self.provider.setMaxLength(LONGEST_LINE)
        self.kind = QComboBox()
        self.wanted = TextEdit(lines=(2, 5))
        self.unit = ChoiceField(self.tr("单位全称或者简称"))
        self.person = ChoiceField(self.tr("姓名、单位或者职务"))
        self.talk = ChoiceField(self.tr("谈话编号、谈话对象"))
        self.asked_on, self.due_on = DayField(), DayField()
        self.message = MessageLine()
        self._buttons = QDialogButtonBox()
        self._lay_out()
        self._fill(offers)
        self.provider.setFocus()

    def save(self) -> None:
        """Store what is filled in."""
        wrong = next((day for day in (self.asked_on, self.due_on) if day.is_wrong), None)
        if wrong is not None:
            self.message.say(self.tr("请写成 2026-03-05 这样的日期"))
            wrong.setFocus()
            return
        unsettled = unsettled_in(self)
        if unsettled is not None:
            self.message.say(unsettled.unsettled)
            unsettled.setFocus()
            return
        request = replace(
            self._request,
            provider=self.provider.text(),
            kind=self.kind.currentData() or "",
            wanted=self.wanted.text(),
            unit_id=None if self.unit.key is None else UnitId(self.unit.key),
            person_id=None if self.person.key is None else PersonId(self.person.key),
            talk_id=None if self.talk.key is None else TalkId(self.talk.key),
            asked_on=self.asked_on.day,
            due_on=self.due_on.day,
        )
        requests = self._session.workbench.material.requests
        self._buttons.setEnabled(False)
        self._session.jobs.change(
            lambda: requests.save(request), owner=self, done=self._stored, failed=self._failed
        )

    def _stored(self, _request: MaterialRequest) -> None:
        self._session.changes.materials_changed.emit()
        self.accept()

    def _failed(self, error: Exception) -> bool:
        self._buttons.setEnabled(True)
        self.message.say(in_place(error))
        return isinstance(error, RuleBrokenError)

    def _fill(self, offers: CardOffers) -> None:
        request = self._request
        self.provider.setText(request.provider)
        self.kind.addItem(self.tr("未注明"), "")
        for term in offers.kinds:
            self.kind.addItem(term.name, term.code)
        if request.kind and self.kind.findData(request.kind) < 0:
            self.kind.addItem(request.kind, request.kind)
        self.kind.setCurrentIndex(max(self.kind.findData(request.kind), 0))
        self.wanted.set_text(request.wanted)
        self.unit.set_choices(Choice(u.id, u.name, u.short_name) for u in offers.units)
        self.person.set_choices(person_choices(offers.persons, offers.units))
        self.talk.set_choices(talk_choice(t) for t in offers.talks)
        self.unit.choose(request.unit_id)
        self.person.choose(request.person_id)
        self.talk.choose(request.talk_id)
        self.asked_on.show_day(request.asked_on)
        self.due_on.show_day(request.due_on)

    def _lay_out(self) -> None:
        keep = self._buttons.addButton(self.tr("保存"), QDialogButtonBox.ButtonRole.AcceptRole)
        keep.setProperty("kind", "primary")
        self._buttons.addButton(self.tr("取消"), QDialogButtonBox.ButtonRole.RejectRole)
        self._buttons.accepted.connect(self.save)
        self._buttons.rejected.connect(self.reject)
        grid = QGridLayout()
        grid.setHorizontalSpacing(WIDE_GAP)
        grid.setVerticalSpacing(WIDE_GAP)
        fields = (
            (LabelledField(self.tr("提供单位"), self.provider), 1),
            (LabelledField(self.tr("材料种类"), self.kind), 1),
            (LabelledField(self.tr("所需内容"), self.wanted), 2),
            (LabelledField(self.tr("关于单位"), self.unit), 1),
            (LabelledField(self.tr("关于人员"), self.person), 1),
            (LabelledField(self.tr("用于谈话"), self.talk), 2),
            (LabelledField(self.tr("提出日期（不填就是今天）"), self.asked_on), 1),
            (LabelledField(self.tr("应交日期"), self.due_on), 1),
        )
        place = 0
        for field, span in fields:
            grid.addWidget(field, place // 2, place % 2, 1, span)
            place += span
        page = QVBoxLayout(self)
        page.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)
        page.setSpacing(WIDE_GAP)
        page.addLayout(grid)
        page.addWidget(self.message)
        page.addWidget(self._buttons)
        keep.setDefault(True)  # only now, as a part of the dialog, is it Enter's button
        self.setMinimumWidth(_WIDTH)
