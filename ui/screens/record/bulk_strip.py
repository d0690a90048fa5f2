"""A paste of many lines: the choice to store it line by line, and the way it goes in."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from app.domain.text import LONGEST_ENTRY
from app.domain.transcript import EntryKind
from ui.look.theme import GAP, HALF_GAP
from ui.widgets.push_button import PushButton

_ON_THE_WAY = 8  # entries handed over and not stored yet: nothing piles up behind a slow disk


class BulkStrip(QFrame):
    """Offers to enter the field's lines one by one, and asks for the next as they are stored.

    Signals: `line_taken(text)` for each line to be entered now; `began()`; `ended(stored)`.
    `take_line` takes the next line out of the field: what is not entered yet stays there, and
    with it in the draft.
    """

    line_taken = Signal(str)
    began = Signal()
    ended = Signal(int)

    def __init__(self, take_line: Callable[[], str | None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "banner")
        self._take_line = take_line
        self._is_running = False
        self._lines = self._sent = self._stored = 0
        self._text = QLabel()
        self._text.setWordWrap(True)
        self.split_button = PushButton(self.tr("逐行存入"))
        self.split_button.setProperty("kind", "primary")
        self.keep_button = PushButton(self.tr("保持一条 (Esc)"))
        self.keep_button.setProperty("kind", "quiet")
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP, HALF_GAP, GAP, HALF_GAP)
        row.setSpacing(GAP)
        row.addWidget(self._text, 1)
        row.addWidget(self.split_button)
        row.addWidget(self.keep_button)
        self.split_button.clicked.connect(self.begin)
        self.keep_button.clicked.connect(self._on_keep)
        self.hide()

    @property
    def is_running(self) -> bool:
        """Whether lines are being entered."""
        return self._is_running

    def offer(self, lines: int, characters: int) -> None:
        """Say what was pasted and offer to store it as several entries."""
        self._lines = lines
        said = self.tr("粘贴了 {lines} 行、{characters} 字。").format(
            lines=f"{lines:,}", characters=f"{characters:,}"
        )
        if characters > LONGEST_ENTRY:
            said += self.tr("一条最多 {most} 字，请分条存入。").format(most=f"{LONGEST_ENTRY:,}")
        said += self.tr("按 Tab 选择怎么存。") if lines > 1 else ""
        self._text.setText(said)
        self.split_button.setText(self.tr("逐行存为 {lines} 条").format(lines=f"{lines:,}"))
        self.split_button.setVisible(lines > 1)
        self.keep_button.setText(self.tr("保持一条 (Esc)"))
        self.setAccessibleName(said)
        self.show()

    def begin(self) -> None:
        """Begin to enter the lines."""
        if self._is_running:
            return
        self._is_running = True
        self._sent = self._stored = 0
        self.split_button.hide()
        self.keep_button.setText(self.tr("停下 (Esc)"))
        self.keep_button.setFocus()
        self.began.emit()
        self._feed()

    def go_on(self) -> None:
        """Enter more: an entry was stored."""
        if self._is_running:
            self._stored = min(self._stored + 1, self._sent)
            self._feed()

    def stop(self) -> None:
        """Enter no more; what is left stays in the field."""
        if self._is_running:
            self._is_running = False
            self.hide()
            self.ended.emit(self._stored)

    def dismiss(self) -> None:
        """Take the offer back."""
        self.stop()
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Esc keep or stop."""
        if event.key() == Qt.Key.Key_Escape:
            self._on_keep()
        else:
            super().keyPressEvent(event)

    def _on_keep(self) -> None:
        if self._is_running:
            self.stop()
        else:
            self.hide()
            self.ended.emit(0)

    def _feed(self) -> None:
        while self._is_running and self._sent - self._stored < _ON_THE_WAY:
            line = self._take_line()
            if line is None:
                break
            if line.strip():
                self._sent += 1
                self.line_taken.emit(line)
        self._text.setText(
            self.tr("正在逐行存入：{stored} / {lines}").format(
                stored=f"{self._stored:,}", lines=f"{self._lines:,}"
            )
        )
        if self._is_running and self._sent == self._stored:
            self.stop()


def kind_of_line(line: str, words: Mapping[EntryKind, str]) -> tuple[EntryKind | None, str]:
    """Return what a pasted line says it is, and the rest: 答：有。 is the answer 有。."""
    text = line.strip()
    for kind, word in words.items():
        for colon in "：:":
            if word and text.startswith(word + colon):
                return kind, text[len(word) + 1 :].strip()
    return None, text
