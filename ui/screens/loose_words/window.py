"""The window that gives back what stood in the forms when the vault was locked."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.loose_words import LooseWords
from ui.look.theme import PAGE_MARGIN, WIDE_GAP
from ui.messages import Question
from ui.session import Session
from ui.widgets.labelled_field import LabelledField
from ui.widgets.parts import Card, ScrolledPage, button, fit, label, row
from ui.widgets.text_fields import TextEdit

_SIZE = (640, 560)


class LooseWordsWindow(QWidget):
    """Lists the words beside the work; Esc closes it, and they are shown again the next time.

    Signals: place_wanted(str) to go where a form stood, as the desk names it; done_with() when
    the words may go.
    """

    place_wanted = Signal(str)
    done_with = Signal()

    def __init__(
        self, session: Session, words: Sequence[LooseWords], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._session = session
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(self.tr("没有存入的文字"))
        self.fields: list[TextEdit] = []
        self.clear = button(self.tr("都用好了，清除…"))
        self.leave = button(self.tr("以后再说 (Esc)"), "primary")
        self._lay_out(words)
        self.clear.clicked.connect(self._ask)
        self.leave.clicked.connect(self.close)
        fit(self, *_SIZE)
        self.setFocusProxy(self.fields[0] if self.fields else self.leave)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _lay_out(self, words: Sequence[LooseWords]) -> None:
        page = ScrolledPage()
        page.body.addWidget(
            label(
                self.tr(
                    "锁定或退出时，这些文字写在表单里，还没有存入。它们留在保险库里，"
                    "只有您的账户看得到：复制到原来的地方，用好以后清除。"
                ),
                "hint",
            )
        )
        for each in words:
            page.body.addWidget(self._card(each))
        page.body.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, PAGE_MARGIN)
        column.addWidget(page, 1)
        foot = row(self.clear, self.leave, stretch_at=1)
        foot.setContentsMargins(PAGE_MARGIN, 0, PAGE_MARGIN, 0)
        column.addLayout(foot)

    def _card(self, words: LooseWords) -> QWidget:
        card = Card()
        text = TextEdit(lines=(1, 8))
        text.setReadOnly(True)
        text.set_text(words.text)
        self.fields.append(text)
        caption = " › ".join(filter(None, (words.form, words.field)))
        card.body.addWidget(LabelledField(caption or self.tr("表单"), text))
        copy = button(self.tr("复制"))
        copy.clicked.connect(partial(self._copy, words.text))
        go = button(self.tr("回到原处"), "quiet")
        go.setVisible(bool(words.place))
        go.clicked.connect(partial(self.place_wanted.emit, words.place))
        at = f"{words.at.astimezone():%Y-%m-%d %H:%M}" if words.at else ""
        foot = row(copy, go, label(at, "hint", wrap=False))
        foot.setSpacing(WIDE_GAP)
        card.body.addLayout(foot)
        return card

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)

    def _ask(self) -> None:
        question = Question(
            self.tr("清除这些文字"),
            self.tr("清除以后不能恢复。没有复制走的文字就没有了。"),
            self.tr("清除"),
            self.tr("返回"),
        )
        self._session.messages.ask(self, question, self._go)

    def _go(self) -> None:
        self.done_with.emit()
        self.close()
