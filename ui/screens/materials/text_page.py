"""What a material says: as repaired, or as it came; with a line to look for words."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QRadioButton, QStackedLayout, QVBoxLayout, QWidget

from app.services.repair_choices import MaterialText
from ui.look.theme import GAP, WIDE_GAP
from ui.widgets.empty_state import EmptyState
from ui.widgets.filter_line import FilterLine
from ui.widgets.parts import label, row
from ui.widgets.text_fields import TextEdit


class TextPage(QWidget):
    """Shows a text that can be read, searched and copied, never changed.

    Signal: reading_wanted() when a text that is covered shall be shown.
    """

    reading_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = MaterialText("", "")
        self.repaired = QRadioButton(self.tr("经整理"))
        self.original = QRadioButton(self.tr("原文"))
        self.repaired.setChecked(True)
        self.search = FilterLine(self.tr("在文中查找，Enter 下一处"))
        self.search.setAccessibleName(self.tr("在文中查找"))
        self.view = TextEdit(name=self.tr("材料文字"))
        self.view.setReadOnly(True)
        self.hint = label("", "hint")
        self.repaired.toggled.connect(self._refill)
        self.search.went_down.connect(self.find_next)
        self.search.textChanged.connect(lambda _: self._find_from_start())
        self.covered = EmptyState()
        self.covered.chosen.connect(self.reading_wanted)
        self._text_side = QWidget()
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._text_side)
        self._stack.addWidget(self.covered)
        column = QVBoxLayout(self._text_side)
        column.setContentsMargins(0, WIDE_GAP, 0, 0)
        column.setSpacing(GAP)
        head = row(self.repaired, self.original, self.search)
        head.setStretch(2, 1)
        column.addLayout(head)
        column.addWidget(self.hint)
        column.addWidget(self.view, 1)

    def cover(self) -> None:
        """Show nothing of the text until the person says so: looking at it is noted."""
        self._text = MaterialText("", "")
        self._refill()
        self.covered.say(
            self.tr("限定知悉的材料"),
            self.tr("查阅会记入“谁看过”和审计记录。"),
            self.tr("查阅文字"),
        )
        self._stack.setCurrentWidget(self.covered)

    def show_text(self, text: MaterialText, hint: str) -> None:
        """Show a text; `hint` says what is to be known of it."""
        self._stack.setCurrentWidget(self._text_side)
        self._text = text
        for choice in (self.repaired, self.original):
            choice.setVisible(text.is_repaired)
        self.repaired.setChecked(True)
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        self._refill()

    def find_next(self) -> None:
        """Go to the next place that holds the words, from the top where there is none below."""
        words = self.search.text()
        if words and not self.view.find(words):
            self._find_from_start()

    def _find_from_start(self) -> None:
        self.view.moveCursor(QTextCursor.MoveOperation.Start)
        words = self.search.text()
        if words:
            self.view.find(words, QTextDocument.FindFlag(0))

    def _refill(self) -> None:
        shown = self._text.repaired if self.repaired.isChecked() else self._text.original
        self.view.set_text(shown)
        self.view.moveCursor(QTextCursor.MoveOperation.Start)
