"""The questions one below the other, asked or still open, the recorder's place marked."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from app.domain.ids import QuestionId
from app.domain.outline import Outline, Question, QuestionState
from ui.look.theme import Theme

_PAGE_KEYS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_LONGEST = 36  # characters of a question; the whole of it stands beside


class QuestionList(QListWidget):
    """The opening and every question. Signals: `picked(int)`, a row; `turned(int)`, PgUp, PgDn.

    Row 0 is the opening, row n the question with that number.
    """

    picked = Signal(int)
    turned = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._ids: list[QuestionId | None] = [None]
        self.setAccessibleName(self.tr("提纲里的问题"))
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setSpacing(2)
        self.currentRowChanged.connect(self._tell)

    def show_outline(self, outline: Outline, current: QuestionId | None) -> None:
        """Show the questions anew; the row that is looked at stays."""
        row = self.currentRow()
        self.blockSignals(True)
        self.clear()
        self._ids = [None, *(question.id for question in outline.questions)]
        self.addItem(QListWidgetItem(self.tr("开场")))
        for number, question in enumerate(outline.questions, 1):
            self.addItem(self._item(number, question))
        self.mark_current(current)
        self.setCurrentRow(min(max(row, 0), self.count() - 1))
        self.blockSignals(False)

    def row_of(self, question_id: QuestionId | None) -> int:
        """Return the row of a question; the opening's where there is none."""
        return self._ids.index(question_id) if question_id in self._ids else 0

    def mark_current(self, question_id: QuestionId | None) -> None:
        """Mark where the recorder is."""
        current = self.row_of(question_id)
        for row in range(self.count()):
            item = self.item(row)
            font = item.font()
            font.setBold(row == current)
            item.setFont(font)

    def look_at(self, row: int) -> None:
        """Go to a row without telling."""
        self.blockSignals(True)
        self.setCurrentRow(row)
        self.blockSignals(False)
        self.scrollToItem(self.item(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let PgUp and PgDn turn the text beside; leave Home and Esc to the window."""
        turn = _PAGE_KEYS.get(Qt.Key(event.key()))
        if turn is not None:
            self.turned.emit(turn)
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_Escape):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the question that is looked at in sight when the room changes."""
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())

    def minimumSizeHint(self) -> QSize:
        """Leave the room to the question."""
        return QSize(160, 80)

    def _item(self, number: int, question: Question) -> QListWidgetItem:
        texts = {
            QuestionState.OPEN: self.tr("未问"),
            QuestionState.ASKED: self.tr("已问"),
            QuestionState.DROPPED: self.tr("不问"),
        }
        text = " ".join(question.text.split())
        short = text if len(text) <= _LONGEST else text[:_LONGEST] + "…"
        place = str(number)
        if question.addendum:
            place += self.tr("（增补 {number}）").format(number=question.addendum)
        item = QListWidgetItem(f"{place} · {texts[question.state]}\n{short}")
        if question.state is not QuestionState.OPEN:
            item.setForeground(self._theme.colour("text_soft"))
        return item

    def _tell(self, row: int) -> None:
        if row >= 0:
            self.picked.emit(row)
