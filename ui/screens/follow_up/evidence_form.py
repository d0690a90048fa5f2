"""Finishing a measure: with a word on what shows that it is done."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.follow_up import Measure
from app.domain.ids import MeasureId
from ui.actions import ActionId
from ui.look.theme import GAP
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
        self.text = TextEdit(
            name=self.tr("佐证"), placeholder=self.tr("凭什么说明已经完成"), lines=(2, 3)
        )
        self.message = MessageLine()
        actions = session.actions
        self.finish_button = button(actions.labelled(ActionId.FOLLOW_UP_FINISH_MEASURE))
        self.finish_button.clicked.connect(self.submit)
        self.body.setContentsMargins(2 * GAP, GAP, 2 * GAP, GAP)
        for part in (self._about, self.text, self.message, self.finish_button):
            self.body.addWidget(part)
        self.show_measure(None)

    def show_measure(self, measure: Measure | None) -> None:
        """Show the measure to finish; a finished one shows its evidence."""
        if self._measure and measure and self._measure.id != measure.id:
            self.text.set_text("")
        self._measure = measure
        self.message.say("")
        is_open = measure is not None and measure.done_on is None
        self.text.setVisible(is_open)
        self.finish_button.setVisible(is_open)
        if measure is None:
            self._about.setText(self.tr("在“举措清单”里选一项，这里记下它的完成情况。"))
        elif measure.done_on:
            done = self.tr("已于 {day} 完成：{evidence}")
            self._about.setText(
                done.format(day=measure.done_on.isoformat(), evidence=measure.evidence)
            )
        else:
            self._about.setText(measure.text)

    def submit(self) -> None:
        """Hand the evidence over; an empty form gets the cursor first."""
        if self._measure is None or self._measure.done_on:
            return
        if not self.text.hasFocus() and not self.text.text().strip():
            self.text.setFocus()
            return
        self.message.say("")
        self.wanted.emit(MeasureId(self._measure.id), self.text.text())
