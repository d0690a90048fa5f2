"""A new measure for a problem: what is done, by whom, until when."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit, QFormLayout, QWidget

from app.domain.deadline import Due
from app.domain.scheme import DeadlineRule
from ui.actions import ActionId
from ui.look.theme import GAP
from ui.loose_words import words_are_stored
from ui.session import Session
from ui.widgets.parts import Card, MessageLine, button, label
from ui.widgets.text_fields import LineEdit, TextEdit


class MeasureForm(Card):
    """Signal: `wanted(text, responsible, due_on)`; the fields stay until `clear` is called."""

    wanted = Signal(str, str, date)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session = session
        self._event = date.min
        self._about = label("", "heading")
        self.text = TextEdit(name=self.tr("举措"), placeholder=self.tr("要做什么"), lines=(2, 3))
        self.responsible = LineEdit(name=self.tr("责任人"))
        self.rule = QComboBox()
        self.rule.setAccessibleName(self.tr("按制度时限"))
        self.due_on = QDateEdit()
        self.due_on.setCalendarPopup(True)
        self.due_on.setDisplayFormat("yyyy-MM-dd")
        self.due_on.setAccessibleName(self.tr("完成时限"))
        self.message = MessageLine()
        self.add_button = button(
            session.actions.labelled(ActionId.FOLLOW_UP_ADD_MEASURE), "primary"
        )
        self.add_button.clicked.connect(self.submit)
        self.rule.currentIndexChanged.connect(self._apply_rule)
        self._lay_out()

    def begin(self, event: date, rules: Sequence[DeadlineRule], responsible: str) -> None:
        """Start for a talk: terms count from `event`."""
        self._event = event
        self.clear()
        self.rule.blockSignals(True)
        self.rule.clear()
        self.rule.addItem(self.tr("自定日期"), None)
        for rule in rules:
            self.rule.addItem(rule.name, rule)
        self.rule.blockSignals(False)
        self.due_on.setDate(QDate(event.year, event.month, event.day))
        self.responsible.setText(responsible)
        self.rule.setCurrentIndex(1 if rules else 0)

    def show_problem(self, text: str) -> None:
        """Say which problem the measure is for."""
        self._about.setText(text)

    def submit(self) -> None:
        """Hand the measure over; an untouched form only gets the cursor."""
        if not self.text.text().strip():
            self.text.setFocus()
            return
        chosen = self.due_on.date()
        self.message.say("")
        self.wanted.emit(
            self.text.text(),
            self.responsible.text(),
            date(chosen.year(), chosen.month(), chosen.day()),
        )

    def clear(self) -> None:
        """Be ready for the next measure."""
        self.text.set_text("")
        words_are_stored(self)
        self.message.say("")

    def _apply_rule(self) -> None:
        rule: DeadlineRule | None = self.rule.currentData()
        if rule is None:
            self.message.say("")
            return
        following_up, event = self._session.workbench.following_up, self._event
        self._session.jobs.read(
            lambda: following_up.due(rule, event), owner=self, done=self._show_due
        )

    def _show_due(self, due: Due) -> None:
        self.due_on.setDate(QDate(due.on.year, due.on.month, due.on.day))
        provisional = self.tr("这一年的放假安排还没有公布，日期是暂定的。")
        self.message.say(provisional if due.provisional else "", "warning")

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setSpacing(GAP)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(self.tr("举措"), self.text)
        form.addRow(self.tr("责任人"), self.responsible)
        form.addRow(self.tr("按制度时限"), self.rule)
        form.addRow(self.tr("完成时限"), self.due_on)
        self.body.setContentsMargins(2 * GAP, GAP, 2 * GAP, GAP)
        self.body.addWidget(self._about)
        self.body.addLayout(form)
        self.body.addWidget(self.message)
        self.body.addWidget(self.add_button)
