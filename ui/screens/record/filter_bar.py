"""Showing only some of the talk: by speaker, question, kind or mark."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QWidget

from app.domain.ids import QuestionId
from app.domain.outline import Outline
from app.domain.participant import Role
from app.domain.transcript import EntryFlag, EntryKind
from ui.look.theme import GAP, HALF_GAP
from ui.models.talk_words import TalkWords
from ui.screens.record.transcript_rows import TranscriptRow
from ui.widgets.push_button import PushButton

_QUESTION_SHOWN = 24
_LEAST_WIDTH = 96
_FRAME_AND_ARROW = 44
_ADJUST = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
NO_QUESTION = QuestionId(-1)
"""Stands for entries that belong to no question of the outline."""


@dataclass(frozen=True)
class RowFilter:
    """What a row must be like to be shown; None is anything."""

    role: Role | None = None
    question_id: QuestionId | None = None
    kind: EntryKind | None = None
    flag: EntryFlag | None = None

    @property
    def is_open(self) -> bool:
        """Whether it keeps every row."""
        return self == RowFilter()

    def keeps(self, row: TranscriptRow) -> bool:
        """Tell whether a row is shown."""
        return (
            (self.role is None or row.role is self.role)
            and (self.kind is None or row.kind is self.kind)
            and (self.flag is None or self.flag in row.flags)
            and (self.question_id is None or (row.question_id or NO_QUESTION) == self.question_id)
        )


class FilterBar(QFrame):
    """Four choices. Signals: `chosen(RowFilter)`; `left()`, Esc: everything is shown again."""

    chosen = Signal(RowFilter)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "banner")
        self.role, self.question = QComboBox(), QComboBox()
        self.kind, self.flag = QComboBox(), QComboBox()
        # what a choice says while it leaves nothing out
        self._names = {
            self.role: self.tr("所有人"),
            self.question: self.tr("所有题目"),
            self.kind: self.tr("所有类别"),
            self.flag: self.tr("不论标记"),
        }
        # codes that are texts would come back from Qt as mere texts
        self._codes: dict[QComboBox, tuple[object, ...]] = {}
        self._count = QLabel()
        self._count.setProperty("kind", "hint")
        self._lay_out()
        self.hide()

    @property
    def filter(self) -> RowFilter:
        """What is chosen now."""
        role, question, kind, flag = (self._chosen(box) for box in self._names)
        return RowFilter(
            role if isinstance(role, Role) else None,
            QuestionId(question) if isinstance(question, int) else None,
            kind if isinstance(kind, EntryKind) else None,
            flag if isinstance(flag, EntryFlag) else None,
        )

    def open(self, words: TalkWords, outline: Outline) -> None:
        """Offer what this talk has; what was chosen before stays."""
        self._fill(self.role, [(words.name(r), r) for r in words.speaking_roles()])
        questions = [(_short(n, q.text), q.id) for n, q in enumerate(outline.questions, 1)]
        self._fill(self.question, [*questions, (self.tr("不属提纲"), NO_QUESTION)])
        self._fill(self.kind, [(words.kind(kind), kind) for kind in EntryKind])
        self._fill(self.flag, [(words.flag(flag), flag) for flag in EntryFlag])
        self.show()
        self.role.setFocus()

    def show_count(self, shown: int, whole: int) -> None:
        """Say how much of the talk is shown."""
        self._count.setText(self.tr("显示 {shown} / {whole} 条").format(shown=shown, whole=whole))

    def clear(self) -> None:
        """Choose nothing any more."""
        for box in self._names:
            box.setCurrentIndex(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _chosen(self, box: QComboBox) -> object:
        codes = self._codes.get(box, ())
        return codes[box.currentIndex()] if 0 <= box.currentIndex() < len(codes) else None

    def _fill(self, box: QComboBox, items: list[tuple[str, object]]) -> None:
        chosen = self._chosen(box)
        codes = self._codes[box] = (None, *(code for _, code in items))
        box.blockSignals(True)
        box.clear()
        box.addItem(self._names[box])
        box.addItems([text for text, _ in items])
        box.setCurrentIndex(codes.index(chosen) if chosen in codes else 0)
        box.blockSignals(False)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP, HALF_GAP, GAP, HALF_GAP)
        row.setSpacing(GAP)
        for box, name in self._names.items():
            box.setAccessibleName(name)
            said = box.fontMetrics().horizontalAdvance(name)
            box.setMinimumWidth(max(_LEAST_WIDTH, said + _FRAME_AND_ARROW))
            box.setSizeAdjustPolicy(_ADJUST)
            box.currentIndexChanged.connect(lambda _: self.chosen.emit(self.filter))
            row.addWidget(box, 1)
        row.addWidget(self._count)
        close = PushButton(self.tr("全部显示 (Esc)"))
        close.setProperty("kind", "quiet")
        close.clicked.connect(self.left)
        row.addWidget(close)


def _short(number: int, text: str) -> str:
    shown = text if len(text) <= _QUESTION_SHOWN else f"{text[:_QUESTION_SHOWN]}…"
    return f"{number}. {shown}"
