"""Finishing a measure: with a word on what shows that it is done."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.domain.follow_up import Measure
from app.domain.ids import MeasureId
from ui.actions import ActionId
from ui.look.theme import GAP
from ui.loose_words import words_wait_in
from ui.session import Session
from ui.widgets.parts import Card, MessageLine, button, label
from ui.widgets.text_fields import TextEdit


class EvidenceForm(Card):
    """Signal: `wanted(measure_id, evidence)`."""

    wanted = Signal(object, str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._measure: Measure | None = None
        self._about = label("")
        self._texts: dict[MeasureId, TextEdit] = {}
        self._stack = QStackedWidget()
        words_wait_in(self._stack)
        self.message = MessageLine()
        actions = session.actions
        self.finish_button = button(actions.labelled(ActionId.FOLLOW_UP_FINISH_MEASURE))
        self.finish_button.clicked.connect(self.submit)
        self.body.setContentsMargins(2 * GAP, GAP, 2 * GAP, GAP)
        for part in (self._about, self._stack, self.message, self.finish_button):
            self.body.addWidget(part)
        self.show_measure(None)

    def show_measure(self, measure: Measure | None) -> None:
        """Show the measure to finish; a finished one shows its evidence."""
        self._measure = measure
        if measure is not None:
            self._stack.setCurrentWidget(self._text_of(MeasureId(measure.id)))
        self.message.say("")
        is_open = measure is not None and measure.done_on is None
        self._stack.setVisible(is_open)
        self.finish_button.setVisible(is_open)
        if measure is None:
            self._about.setText(self.tr("在“举措清单”里选一项，这里记下它的完成情况。"))
        elif measure.done_on:
            self.text.set_text("")
            done = self.tr("已于 {day} 完成：{evidence}")
            self._about.setText(
                done.format(day=measure.done_on.isoformat(), evidence=measure.evidence)
            )
        else:
            self._about.setText(measure.text)

    @property
    def text(self) -> TextEdit:
        """Where the evidence of the measure shown is written."""
        return self._text_of(MeasureId(self._measure.id if self._measure else 0))

    def _text_of(self, measure_id: MeasureId) -> TextEdit:
        """Return a measure's own field: what was typed there waits while another is shown."""
        if measure_id not in self._texts:
            field = TextEdit(
                name=self.tr("佐证"), placeholder=self.tr("凭什么说明已经完成"), lines=(2, 3)
            )
            self._texts[measure_id] = field
            self._stack.addWidget(field)
        return self._texts[measure_id]

    def submit(self) -> None:
        """Hand the evidence over; an empty form gets the cursor first."""
        if self._measure is None or self._measure.done_on:
            return
        if not self.text.hasFocus() and not self.text.text().strip():
            self.text.setFocus()
            return
        self.message.say("")
        self.wanted.emit(MeasureId(self._measure.id), self.text.text())
