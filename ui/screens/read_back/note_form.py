"""Noting that there is no signature: the subject declined, or could not."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.domain.paper import PaperKind
from app.domain.participant import Role
from app.domain.read_back import AbsenceKind
from ui.look.theme import GAP, HALF_GAP
from ui.loose_words import typed_field
from ui.screens.read_back.inline_form import InlineForm
from ui.screens.read_back.state import ReadBackState
from ui.widgets.text_fields import LineEdit

_NAMES = 3


class NoteForm(InlineForm):
    """Signals: `refused(reason, names)`; `absent(situation, reason, names)`."""

    refused = Signal(str, tuple)
    absent = Signal(AbsenceKind, str, tuple)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._keep.setText(self.tr("记下并生成文书"))
        self._kind = PaperKind.REFUSAL
        self._title = QLabel()
        self.situation = QComboBox()
        self.situation.setAccessibleName(self.tr("情况"))
        self.situation.addItem(self.tr("谈话对象未到场"), AbsenceKind.NOT_PRESENT)
        self.situation.addItem(self.tr("谈话对象到场但不能签名"), AbsenceKind.UNABLE)
        self._situation_label = QLabel(self.tr("情况"))
        self.reason = LineEdit(name=self.tr("原因"))
        self._names_label = QLabel()
        name = self.tr("见证人（至少两人）")
        self.names = tuple(LineEdit(name=f"{name} {n}") for n in range(1, _NAMES + 1))
        self._lay_out()
        for field in (self.reason, *self.names):
            field.returnPressed.connect(self._go_on)

    def open(self, kind: PaperKind, state: ReadBackState) -> None:
        """Ask for a refusal or an absence; words that stand in the open form stay."""
        written = typed_field(self)
        if written is not None:
            written.setFocus()
            return
        self._kind = kind
        is_absence = kind is PaperKind.ABSENCE
        self._title.setText(
            self.tr("不能签名情况说明") if is_absence else self.tr("拒绝签名情况说明")
        )
        for part in (self._situation_label, self.situation):
            part.setVisible(is_absence)
        who = self.tr("工作人员（至少两人）") if is_absence else self.tr("见证人（至少两人）")
        self._names_label.setText(who)
        self.reason.clear()
        self.problem.say("")
        talk = state.desk.talk
        staff = [p.name for r in (Role.INTERVIEWER, Role.RECORDER) for p in talk.with_role(r)]
        for number, field in enumerate(self.names):
            field.setAccessibleName(f"{who} {number + 1}")
            field.setText(staff[number] if is_absence and number < len(staff) else "")
        self.show()
        (self.situation if is_absence else self.reason).setFocus()

    def keep(self) -> None:
        """Hand the note over; it closes when the paper was made."""
        names = tuple(field.text() for field in self.names)
        if self._kind is PaperKind.ABSENCE:
            kind = AbsenceKind(self.situation.currentData())
            self.absent.emit(kind, self.reason.text(), names)
        else:
            self.refused.emit(self.reason.text(), names)

    def _go_on(self) -> None:
        """Go to the next field that is empty; where none is needed any more, keep."""
        needed = (self.reason, *self.names[:2])
        empty = next((field for field in needed if not field.text().strip()), None)
        if empty is None:
            self.keep()
        else:
            empty.setFocus()

    def _lay_out(self) -> None:
        self._title.setProperty("kind", "heading")
        names = QHBoxLayout()
        names.setSpacing(GAP)
        for field in self.names:
            names.addWidget(field)
        grid = QGridLayout()
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(HALF_GAP)
        grid.addWidget(self._situation_label, 0, 0)
        grid.addWidget(self.situation, 0, 1)
        grid.addWidget(QLabel(self.tr("原因")), 1, 0)
        grid.addWidget(self.reason, 1, 1)
        grid.addWidget(self._names_label, 2, 0)
        grid.addLayout(names, 2, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GAP, GAP, 2 * GAP, GAP)
        column.addWidget(self._title)
        column.addLayout(grid)
        column.addWidget(self.problem)
        column.addLayout(self._foot())
