"""Looking at another office's outline: change its questions, remark, write the answer."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QListWidget,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from app.domain.outline import Question
from app.domain.outline_codec import worded
from app.domain.outline_exchange import Remark, Review, TooManyQuestionsError, must_fit
from app.services.outline_reviews import OutlineReviews
from app.services.outlining import says_anything
from ui.errors.code_words import after_name, noted
from ui.errors.wording import in_place
from ui.look.theme import GAP, PAGE_MARGIN, WIDE_GAP
from ui.models.outline_words import minute_text, outline_field_text, question_text
from ui.screens.prepare.autosave import Autosave
from ui.screens.prepare.exchange_dialogs import WriteBackDialog
from ui.session import Session
from ui.widgets.labelled_field import LabelledField
from ui.widgets.paragraph_edit import ParagraphEdit
from ui.widgets.parts import MessageLine, ScrolledPage, button, fit, label, row
from ui.widgets.text_fields import TextEdit

_SIZE = (1180, 680)
_LIST_WIDTH = 300
_FIELDS = ("problem", "text", "facts", "figures", "sources", "to_explain")
_PARAGRAPHS = ("problem", "text", "to_explain")
_WIDTHS = (_LIST_WIDTH, 880)


@dataclass
class _Row:
    """A question that is being looked at; the change thread gives a new one its key."""

    key: str
    question: Question


class ReviewDialog(QDialog):
    """Keeps every change by itself; `write_back` makes the file for the other office."""

    def __init__(self, session: Session, review: Review, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._review = review
        self._rows = [_Row(key, question) for key, question in review.questions]
        self._at = -1
        self.autosave = Autosave(self)
        self.list = QListWidget()
        self.fields: dict[str, TextEdit] = {name: _field(name) for name in _FIELDS}
        self.add = button(self.tr("添加问题"))
        self.remove = button(self.tr("删除问题"), "quiet")
        self.remarks = QPlainTextEdit()
        self.about = QComboBox()
        self.remark = TextEdit(lines=(1, 4))
        self.add_remark = button(self.tr("提意见"))
        self.write = button(self.tr("写出回稿…"), "primary")
        self.leave = button(self.tr("关闭"))
        self.message = MessageLine()
        self.setWindowTitle(self.tr("查看外单位送来的提纲"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._build()
        self._connect()
        fit(self, *_SIZE)
        self._list()
        self._show_remarks()
        self.list.setFocus()

    def flush(self) -> None:
        """Hand to the vault what is typed."""
        self.autosave.flush()

    def new_question(self) -> None:
        """Add a question of our own, unless the answer holds no more."""
        self._take()
        rows = [*self._rows, _Row("", Question(""))]
        try:
            must_fit(rows)
        except TooManyQuestionsError as error:
            self._on_failed(error)
            return
        self._rows = rows
        self.message.say("")
        self._list(len(self._rows) - 1)
        self.fields["problem"].setFocus()

    def remove_question(self) -> None:
        """Take the question out that is shown."""
        if not 0 <= self._at < len(self._rows):
            return
        place, self._at = self._at, -1
        del self._rows[place]
        self._list(min(place, len(self._rows) - 1))
        self.autosave.touch()
        self.list.setFocus()

    def store_remark(self) -> None:
        """Add the remark that is typed."""
        text = self.remark.text().strip()
        if not text:
            self.message.say(self.tr("请先写意见。"), "warning")
            self.remark.setFocus()
            return
        self.flush()
        remark = self._session.workbench.outlines.reviews.remark
        key = self.about.currentData() or ""
        self._session.jobs.change(
            partial(remark, self._review.id, text, key),
            owner=self,
            done=self._on_remark,
            failed=self._on_failed,
        )

    def write_back(self) -> None:
        """Ask where the answer goes."""
        self.flush()
        dialog = WriteBackDialog(self._session, self._review.id, self)
        dialog.written.connect(self._on_written)
        dialog.open()

    def done(self, result: int) -> None:
        """Store what is typed before the window is gone."""
        self.flush()
        super().done(result)

    def _on_remark(self, review: Review) -> None:
        self._review = review
        self.remark.clear()
        self.message.say("")
        self._show_remarks()

    def _on_written(self, path: Path) -> None:
        said = self.tr("回稿已写出：{path}").format(path=path)
        self.message.say(said, "good")
        self._session.messages.notice(said)

    def _on_failed(self, error: Exception) -> bool:
        self.message.say(text := in_place(error))
        return bool(text)

    def _typed(self) -> None:
        self._take()
        item = self.list.item(self._at)
        if item is not None:
            item.setText(question_text(self._at + 1, self._rows[self._at].question))
        self.autosave.touch()

    def _take(self) -> None:
        """Note what is typed for the question that is shown."""
        if 0 <= self._at < len(self._rows):
            shown = self._rows[self._at]
            typed = {name: field.text() for name, field in self.fields.items()}
            shown.question = worded(shown.question, typed)

    def _store(self) -> None:
        self._take()
        reviews = self._session.workbench.outlines.reviews
        typed = [(shown, shown.question) for shown in self._rows]
        self._session.jobs.change(
            partial(_save, reviews, self._review.id, typed),
            owner=self,
            done=self._on_stored,
            failed=self._on_failed,
        )

    def _on_stored(self, review: Review) -> None:
        self._review = review
        self._offer_places()

    def _list(self, at: int = 0) -> None:
        with QSignalBlocker(self.list):
            self.list.clear()
            for number, shown in enumerate(self._rows, 1):
                self.list.addItem(question_text(number, shown.question))
            self.list.setCurrentRow(at)
        self._show_question(at)
        self._offer_places()

    def _show_question(self, place: int) -> None:
        self._at = -1
        found = 0 <= place < len(self._rows)
        question = self._rows[place].question if found else Question("")
        for name, field in self.fields.items():
            with QSignalBlocker(field):
                field.set_text(str(getattr(question, name)))
            field.setEnabled(found)
        self.remove.setEnabled(found)
        self._at = place if found else -1

    def _choose(self, place: int) -> None:
        self._take()
        self._show_question(place)

    def _offer_places(self) -> None:
        chosen = self.about.currentData()
        self.about.clear()
        self.about.addItem(self.tr("整份提纲"), "")
        for number, shown in enumerate(self._rows, 1):
            if shown.key:
                self.about.addItem(question_text(number, shown.question), shown.key)
        self.about.setCurrentIndex(max(0, self.about.findData(chosen)))

    def _show_remarks(self) -> None:
        numbers = {shown.key: number for number, shown in enumerate(self._rows, 1)}
        lines = [self._remark_line(remark, numbers) for remark in self._review.remarks]
        self.remarks.setPlainText("\n".join(lines))
        self.remarks.verticalScrollBar().setValue(self.remarks.verticalScrollBar().maximum())

    def _remark_line(self, remark: Remark, numbers: dict[str, int]) -> str:
        number = numbers.get(remark.key)
        place = question_text(number) if number else self.tr("整份提纲")
        who = f"{remark.office} {remark.author}".strip()
        return after_name(f"{minute_text(remark.at)} {noted(who, place)}", remark.text)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._choose)
        for field in self.fields.values():
            field.edited.connect(self._typed)
        self.autosave.due.connect(self._store)
        self.add.clicked.connect(self.new_question)
        self.remove.clicked.connect(self.remove_question)
        self.add_remark.clicked.connect(self.store_remark)
        self.write.clicked.connect(self.write_back)
        self.leave.clicked.connect(self.accept)
        self._session.changes.about_to_leave.connect(self.flush)

    def _build(self) -> None:
        split = QSplitter()
        split.addWidget(self._left())
        split.addWidget(self._right())
        split.setChildrenCollapsible(False)
        split.setStretchFactor(1, 1)
        split.setSizes(_WIDTHS)
        page = QVBoxLayout(self)
        page.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)
        page.setSpacing(GAP)
        page.addWidget(label(self._told(), "subtitle"))
        page.addWidget(split, 1)
        page.addWidget(self.message)
        page.addLayout(row(self.leave, self.write, stretch_at=0))

    def _told(self) -> str:
        request = self._review.request
        talk = request.talk
        who = " ".join(part for part in (talk.subject, talk.unit, talk.post) if part)
        text = self.tr("{number} {type}：{who}。{office} {author} {time} 送来。")
        return text.format(
            number=talk.number,
            type=talk.type_name,
            who=who,
            office=request.from_office,
            author=request.author,
            time=minute_text(request.at),
        )

    def _left(self) -> QWidget:
        self.list.setAccessibleName(self.tr("提纲的问题"))
        self.remarks.setAccessibleName(self.tr("意见"))
        self.remarks.setReadOnly(True)
        self.remarks.setTabChangesFocus(True)
        self.about.setAccessibleName(self.tr("意见针对哪里"))
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.list, 3)
        column.addLayout(row(self.add, self.remove))
        column.addWidget(label(self.tr("意见"), "heading"))
        column.addWidget(self.remarks, 2)
        column.addWidget(self.about)
        column.addWidget(LabelledField(self.tr("写意见"), self.remark))
        column.addLayout(row(self.add_remark, stretch_at=0))
        return left

    def _right(self) -> QWidget:
        page = ScrolledPage()
        page.body.setContentsMargins(WIDE_GAP, 0, WIDE_GAP, 0)
        page.body.setSpacing(GAP)
        for name, field in self.fields.items():
            page.body.addWidget(LabelledField(outline_field_text(name), field))
        page.body.addStretch()
        return page


def _field(name: str) -> TextEdit:
    lines = (2, 8)
    return ParagraphEdit(lines=lines) if name in _PARAGRAPHS else TextEdit(lines=lines)


def _save(
    reviews: OutlineReviews, review_id: int, typed: Sequence[tuple[_Row, Question]]
) -> Review:
    review = reviews.save(review_id, [(shown.key, question) for shown, question in typed])
    kept = iter(review.questions)
    for shown, question in typed:
        if says_anything(question):
            shown.key = next(kept)[0]
    return review
