"""What was corrected and supplemented so far, with undo and redo, step by step."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QVBoxLayout, QWidget

from app.domain.alterations import added_text, count, numbered
from app.domain.transcript import CorrectionKind
from ui.actions import ActionId, Actions
from ui.look.theme import GAP, HALF_GAP
from ui.screens.read_back.state import ReadBackState
from ui.widgets.push_button import PushButton

_SHOWN = 120
_HIGHEST = 150


class AlterationsList(QWidget):
    """Signals: `undo_wanted()`, `redo_wanted()`."""

    undo_wanted = Signal()
    redo_wanted = Signal()

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = QListWidget()
        self.count_label = QLabel()
        self.undo_button = PushButton(actions.labelled(ActionId.READ_BACK_UNDO))
        self.redo_button = PushButton(self.tr("重做"))
        self.redo_button.setToolTip(actions.labelled(ActionId.READ_BACK_REDO))
        for button in (self.undo_button, self.redo_button):
            button.setProperty("kind", "quiet")
        self._lay_out()
        self.undo_button.clicked.connect(self.undo_wanted)
        self.redo_button.clicked.connect(self.redo_wanted)

    def show_state(self, state: ReadBackState) -> None:
        """Show the alterations that stand, and what can be undone."""
        ordinals = {entry.id: entry.ordinal for entry in state.desk.entries}
        self.list.clear()
        corrections = state.desk.corrections
        for alteration in numbered(corrections):
            correction = alteration.correction
            is_added = alteration.kind is CorrectionKind.SUPPLEMENT
            line = self.tr("{mark}{n} · 第 {number} 条 · {time} · {who}").format(
                mark=self.tr("补充") if is_added else self.tr("更正"),
                n=alteration.number,
                number=ordinals.get(correction.entry_id, 0),
                time=f"{correction.at:%H:%M}",
                who=state.words.role(correction.asked_by),
            )
            new = _short(added_text(correction))
            changed = self.tr("原：{old}\n改：{new}").format(
                old=_short(correction.old_text), new=new
            )
            words = self.tr("增：{new}").format(new=new) if is_added else changed
            self.list.addItem("\n".join(t for t in (line, words, correction.reason) if t))
        found = count(corrections)
        self.count_label.setText(
            self.tr("更正 {corrections} 处，补充 {supplements} 处").format(
                corrections=found.corrections, supplements=found.supplements
            )
        )
        self.list.setVisible(bool(corrections))
        self.undo_button.setVisible(state.may_undo)
        self.redo_button.setVisible(state.may_redo)

    def _lay_out(self) -> None:
        self.list.setWordWrap(True)
        self.list.setMaximumHeight(_HIGHEST)
        self.list.setAccessibleName(self.tr("更正和补充"))
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(self.count_label)
        head.addStretch()
        head.addWidget(self.redo_button)
        head.addWidget(self.undo_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HALF_GAP)
        column.addLayout(head)
        column.addWidget(self.list, 1)


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
