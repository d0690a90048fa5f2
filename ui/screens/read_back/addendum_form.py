"""A correction after sealing: which entry, what it should say, who asked for it and why."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLabel,
    QListWidget,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.domain.participant import Role
from app.domain.record import utterances
from app.services.paper_records import AddendumItem
from ui.look.theme import GAP, HALF_GAP
from ui.loose_words import typed_field
from ui.screens.read_back.inline_form import InlineForm
from ui.screens.read_back.state import ReadBackState
from ui.widgets.push_button import PushButton
from ui.widgets.text_fields import LineEdit, TextEdit

_SHOWN = 40
_LIST_HEIGHT = 72


class AddendumForm(InlineForm):
    """Signal: `amended(items, asked_by, reason)`."""

    amended = Signal(tuple, Role, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._keep.setText(self.tr("生成补正说明"))
        self._number = 0
        self._texts: dict[int, str] = {}
        self._items: list[AddendumItem] = []
        self.entry = QSpinBox()
        self.entry.setAccessibleName(self.tr("第几条"))
        self.entry.setSpecialValueText(self.tr("不属于某一条"))
        self.old = TextEdit(name=self.tr("原记录"), lines=(1, 3))
        self.new = TextEdit(name=self.tr("补正为"), lines=(2, 4))
        self.asked_by = QComboBox()
        self.asked_by.setAccessibleName(self.tr("提出人"))
        self.reason = LineEdit(name=self.tr("原因"))
        self.pending = QListWidget()
        self.pending.setAccessibleName(self.tr("本说明的各处补正"))
        self.more_button = PushButton(self.tr("再补正一处"))
        self._lay_out()
        self.entry.valueChanged.connect(self._show_entry)
        self.more_button.clicked.connect(self.add_another)

    def open(self, state: ReadBackState) -> None:
        """Ask for what is to be put right in a sealed record; what is written already stays."""
        written = self.pending if self._items and self.isVisible() else typed_field(self)
        if written is not None:
            written.setFocus()
            return
        self.new.set_text("")
        record = state.shown_record
        self._texts = {entry.number: entry.text for entry in utterances(record)}
        self._items.clear()
        self.pending.clear()
        self.pending.hide()
        self.entry.setRange(0, max(self._texts, default=0))
        self.entry.setValue(min(self._texts, default=0))
        self._show_entry(self.entry.value())
        self.reason.clear()
        self.problem.say("")
        self.asked_by.clear()
        for role in (Role.SUBJECT, Role.INTERVIEWER, Role.RECORDER):
            self.asked_by.addItem(state.words.speaker(role), role)
        self.show()
        self.entry.setFocus()
        self.entry.selectAll()

    def add_another(self) -> None:
        """Keep this place for the same paper and ask for the next one."""
        if not self._is_written():
            self.new.setFocus()
            return
        self._show_entry(self.entry.value())
        self.entry.setFocus()
        self.entry.selectAll()

    def keep(self) -> None:
        """Hand everything over; the form closes when the paper was made."""
        item = self._now()
        is_untouched = self._items and item.new_text == item.old_text
        items = (*self._items, *(() if is_untouched else (item,)))
        role = Role(self.asked_by.currentData())
        self.amended.emit(tuple(items), role, self.reason.text())

    def _now(self) -> AddendumItem:
        return AddendumItem(self._number, self.old.text(), self.new.text())

    def _is_written(self) -> bool:
        return bool(self.new.text().strip()) and self.new.text() != self.old.text()

    def _show_entry(self, number: int) -> None:
        """Show what an entry says; what was written for the one before is part of the paper."""
        if self._is_written():
            item = self._now()
            self._items.append(item)
            line = self.tr("第 {number} 条：{text}") if item.ordinal else "{text}"
            self.pending.addItem(line.format(number=item.ordinal, text=item.new_text[:_SHOWN]))
            self.pending.show()
        self._number = number
        text = self._texts.get(number, "")
        self.old.set_text(text)
        self.old.setReadOnly(number > 0)
        self.new.set_text(text)

    def _lay_out(self) -> None:
        title = QLabel(self.tr("补正说明"))
        title.setProperty("kind", "heading")
        self.pending.setMaximumHeight(_LIST_HEIGHT)
        grid = QGridLayout()
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(HALF_GAP)
        rows = (
            (self.tr("第几条"), self.entry),
            (self.tr("原记录"), self.old),
            (self.tr("补正为"), self.new),
            (self.tr("提出人"), self.asked_by),
            (self.tr("原因"), self.reason),
        )
        for row, (label, field) in enumerate(rows):
            grid.addWidget(QLabel(label), row, 0)
            grid.addWidget(field, row, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GAP, GAP, 2 * GAP, GAP)
        column.addWidget(title)
        column.addLayout(grid)
        column.addWidget(self.pending)
        column.addWidget(self.problem)
        column.addLayout(self._foot(self.more_button))
