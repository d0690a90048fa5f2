"""Reading along: one page of the record in large type, one sentence after another by key.

It is shown to the subject, or read out from; nothing of the recorder's own screen is on it.
"""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QTextEdit, QVBoxLayout, QWidget

from ui.actions import ActionId
from ui.look.theme import GAP, WIDE_GAP
from ui.models.reading import Reading
from ui.screens.read_back.zoom_buttons import ZoomButtons
from ui.session import Session
from ui.widgets.push_button import PushButton
from ui.widgets.text_marks import extra_selection

ZOOMS = (150, 200, 250, 300, 400)
"""Sizes in hundredths of the window's own."""

_READ_AT = 3  # the sentence stands a third below the top, with what went before above it
_START = ZOOMS.index(200)
_NEXT = (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Space)
_BACK = (Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Backspace)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ReadingView(QWidget):
    """Signals: `confirmed(page)` (from 0); `correct_wanted(entry number)`; `left()`."""

    confirmed = Signal(int)
    correct_wanted = Signal(int)
    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._reading: Reading | None = None
        self._spans: dict[int, tuple[int, int]] = {}
        self._page, self._sentence, self._read = 0, 0, 0
        self._may_confirm = False
        self._zoom = _START
        self.text = QTextEdit()
        self._where = QLabel()
        self._told = QLabel()
        actions = session.actions
        self.confirm_button = PushButton(self.tr("本页已核对 (Enter)"))
        self._leave = PushButton(self.tr("返回 (Esc)"))
        self._correct = PushButton(actions.labelled(ActionId.READ_BACK_CORRECT))
        self._zoom_buttons = ZoomButtons(actions)
        self._lay_out()
        self._connect()

    @property
    def page(self) -> int:
        """The page shown, from 0."""
        return self._page

    @property
    def sentence(self) -> int:
        """The place of the sentence that is highlighted, from 0 through the record."""
        return self._sentence

    @property
    def zoom_percent(self) -> int:
        """How large the words are."""
        return ZOOMS[self._zoom]

    def show_reading(self, reading: Reading, page: int, read: int, *, may_confirm: bool) -> None:
        """Show a record from a page on; `read` pages are confirmed already."""
        self._reading, self._read, self._may_confirm = reading, read, may_confirm
        self.go_to_page(page)
        self.text.setFocus()

    def clear(self) -> None:
        """Forget the record; nothing of it stays on the screen."""
        self._reading = None
        self._spans.clear()
        self._page, self._sentence = 0, 0
        self.text.clear()
        self._where.clear()
        self._told.clear()
        self.text.setAccessibleDescription("")

    def update_reading(self, reading: Reading, read: int, *, may_confirm: bool) -> None:
        """Show the record anew after a change; the sentence stays where it was."""
        place = self._sentence
        self._reading, self._read, self._may_confirm = reading, read, may_confirm
        last = max(len(reading.sentences) - 1, 0)
        self._page = min(self._page, max(reading.count - 1, 0))
        self._draw()
        self._go_to(min(place, last))

    def step(self, by: int) -> None:
        """Go some sentences on or back; a page is only left behind when it was confirmed."""
        if self._reading is None:
            return
        wanted = max(0, min(self._sentence + by, len(self._reading.sentences) - 1))
        page = self._reading.pages[wanted] if self._reading.pages else 0
        if page > self._page and self._may_confirm and self._page >= self._read:
            self._say_confirm()
            return
        self._go_to(wanted)

    def turn(self, by: int) -> None:
        """Go some pages on or back, confirmed or not."""
        self.go_to_page(self._page + by)

    def go_to_page(self, page: int) -> None:
        """Show a page from its first sentence."""
        if self._reading is None:
            return
        self._page = max(0, min(page, self._reading.count - 1))
        places = self._reading.on_page(self._page)
        self._draw()
        self._go_to(places[0] if places else self._sentence)

    def zoom(self, by: int) -> None:
        """Make the words larger or smaller."""
        self._zoom = max(0, min(self._zoom + by, len(ZOOMS) - 1))
        self._draw()
        self._mark()

    def confirm(self) -> None:
        """Confirm the page shown and go to the next one; after the last one, leave."""
        if self._reading is None or not self._may_confirm:
            return
        self.confirmed.emit(self._page)
        self._read = max(self._read, self._page + 1)
        if self._page + 1 < self._reading.count:
            self.turn(1)
        else:
            self._show_place()

    def correct(self) -> None:
        """Ask for a correction of the entry that is being read."""
        if self._reading and self._reading.sentences:
            entry = self._reading.sentences[self._sentence].entry
            if entry:
                self.correct_wanted.emit(entry)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of the text: there is no cursor in it."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._taken(event) or super().eventFilter(watched, event)
        return super().eventFilter(watched, event)

    def _taken(self, event: QKeyEvent) -> bool:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = Qt.Key(event.key())
        if not plain:
            return False
        if key in _NEXT:
            self.step(1)
        elif key in _BACK:
            self.step(-1)
        elif key in _ENTER:
            self.confirm()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            return False
        return True

    def _go_to(self, sentence: int) -> None:
        if self._reading is None or not self._reading.sentences:
            return
        self._sentence = sentence
        if self._reading.pages[sentence] != self._page:
            self._page = self._reading.pages[sentence]
            self._draw()
        self._mark()
        self._show_place()

    def _draw(self) -> None:
        """Write the page's sentences, one paragraph below the other."""
        if self._reading is None:
            return
        self.text.clear()
        self._spans.clear()
        cursor = QTextCursor(self.text.document())
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * ZOOMS[self._zoom] / 100)
        usual = QTextCharFormat()
        usual.setFont(font)
        usual.setForeground(self._session.theme.colour("text_soft"))
        shape = QTextBlockFormat()
        shape.setLineHeight(150, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        shape.setBottomMargin(GAP)
        for number, places in enumerate(self._reading.paragraphs(self._page)):
            if number:
                cursor.insertBlock()
            cursor.setBlockFormat(shape)
            for place in places:
                start = cursor.position()
                cursor.insertText(self._reading.sentences[place].text, usual)
                self._spans[place] = (start, cursor.position())

    def _mark(self) -> None:
        """Highlight the sentence that is being read, and bring it into view."""
        span = self._spans.get(self._sentence)
        if span is None:
            self.text.setExtraSelections([])
            return
        cursor = QTextCursor(self.text.document())
        cursor.setPosition(span[0])
        cursor.setPosition(span[1], QTextCursor.MoveMode.KeepAnchor)
        form = QTextCharFormat()
        form.setBackground(self._session.theme.colour("accent_soft"))
        form.setForeground(self._session.theme.colour("on_accent_soft"))
        self.text.setExtraSelections([extra_selection(cursor, form)])
        top = self.text.cursorRect(_at(self.text, span[0])).top()
        bar = self.text.verticalScrollBar()
        bar.setValue(bar.value() + top - self.text.viewport().height() // _READ_AT)

    def _show_place(self) -> None:
        if self._reading is None:
            return
        where = self.tr("第 {page} 页，共 {count} 页 · 第 {sentence} 句，共 {sentences} 句")
        self._where.setText(
            where.format(
                page=self._page + 1,
                count=self._reading.count,
                sentence=self._sentence + 1,
                sentences=len(self._reading.sentences),
            )
        )
        is_confirmed = self._page < self._read
        self._told.setText(self.tr("本页已核对 ✓") if is_confirmed else "")
        self._told.setProperty("kind", "good")
        self.confirm_button.setVisible(self._may_confirm)
        self._correct.setVisible(self._may_confirm)
        words = self._reading.sentences[self._sentence].text if self._reading.sentences else ""
        self.text.setAccessibleDescription(words)  # a screen reader says the sentence

    def _say_confirm(self) -> None:
        self._told.setText(self.tr("这一页读完了：没有出入请按 Enter 确认，再读下一页。"))

    def _connect(self) -> None:
        self.text.installEventFilter(self)
        self.confirm_button.clicked.connect(self.confirm)
        self._leave.clicked.connect(self.left)
        self._correct.clicked.connect(self.correct)
        self._zoom_buttons.wanted.connect(self.zoom)

    def _lay_out(self) -> None:
        actions = self._session.actions
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.text.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.text.setAccessibleName(self.tr("逐句核对"))
        self.text.document().setDocumentMargin(2 * WIDE_GAP)
        self.confirm_button.setProperty("kind", "primary")
        self._leave.setProperty("kind", "quiet")
        hint = QLabel(
            self.tr("↓ 下一句 · ↑ 上一句 · {next} / {previous} 翻页").format(
                next=actions.shortcut(ActionId.READ_BACK_NEXT_PAGE),
                previous=actions.shortcut(ActionId.READ_BACK_PREVIOUS_PAGE),
            )
        )
        hint.setProperty("kind", "hint")
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(self._where)
        head.addWidget(self._told, 1)
        for widget in (hint, self._zoom_buttons):
            head.addWidget(widget)
        foot = QHBoxLayout()
        foot.setSpacing(GAP)
        foot.addWidget(self._leave)
        foot.addStretch()
        foot.addWidget(self._correct)
        foot.addWidget(self.confirm_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(head)
        column.addWidget(self.text, 1)
        column.addLayout(foot)


def _at(text: QTextEdit, position: int) -> QTextCursor:
    cursor = QTextCursor(text.document())
    cursor.setPosition(position)
    return cursor
