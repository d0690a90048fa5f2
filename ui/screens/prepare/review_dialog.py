"""Looking at another office's outline: change its questions, remark, write the answer."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QListWidget,
    QPlainTextEdit,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain.outline_codec import FRAME_FIELDS
from app.domain.outline_exchange import Remark, Review, TooManyQuestionsError
from app.domain.outline_merge import Keyed
from ui.actions import ActionId
from ui.errors.code_words import after_name, noted
from ui.errors.wording import in_place
from ui.look.theme import GAP, PAGE_MARGIN, WIDE_GAP
from ui.loose_words import words_are_stored
from ui.models.outline_words import frame_text, minute_text, outline_field_text, question_text
from ui.screens.prepare.exchange_dialogs import WriteBackDialog
from ui.screens.prepare.review_draft import ReviewDraft
from ui.session import Session
from ui.widgets.autosave import Autosave
from ui.widgets.labelled_field import LabelledField
from ui.widgets.paragraph_edit import ParagraphEdit
from ui.widgets.parts import MessageLine, ScrolledPage, button, fit, label, row
from ui.widgets.text_fields import TextEdit

_SIZE = (1180, 680)
_LIST_WIDTH = 300
_FIELDS = ("problem", "text", "facts", "figures", "sources", "to_explain")
_PARAGRAPHS = ("problem", "text", "to_explain", *FRAME_FIELDS)
_WIDTHS = (_LIST_WIDTH, 880)


class ReviewDialog(QDialog):
    """Keeps every change by itself; `write_back` makes the file for the other office.

    The last row of the list stands for the texts around the questions, where they came along.
    """

    def __init__(self, session: Session, review: Review, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._review = review
        self.draft = ReviewDraft(review)
        self._at = -1
        self._is_remarking = False
        self.autosave = Autosave(self)
        self.list = QListWidget()
        self.fields: dict[str, TextEdit] = {name: _field(name) for name in _FIELDS}
        self.frame: dict[str, TextEdit] = {name: _field(name) for name in review.frame}
        self.add = button(self.tr("添加问题"))
        self.remove = button(self.tr("删除问题"), "quiet")
        self.up, self.down = button(self.tr("上移"), "quiet"), button(self.tr("下移"), "quiet")
        undo_key = session.actions.shortcut(ActionId.RECORD_UNDO)
        self.undo_button = button(self.tr("撤销 ({keys})").format(keys=undo_key), "quiet")
        # a button's own shortcut presses it only after a moment
        QShortcut(QKeySequence(undo_key), self).activated.connect(self.undo)
        self.remarks = QPlainTextEdit()
        self.about = QComboBox()
        self.remark = TextEdit(lines=(1, 4))
        self.add_remark = button(self.tr("提意见"))
        self.take_remark = button(self.tr("撤回最后一条意见"), "quiet")
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
        try:
            self.draft.add()
        except TooManyQuestionsError as error:
            self._on_failed(error)
            return
        self.message.say("")
        self._list(len(self.draft.questions) - 1)
        self.fields["problem"].setFocus()

    def remove_question(self) -> None:
        """Take the question out that is shown."""
        if self._is_question:
            self.draft.remove(self._at)
            self._changed(min(self._at, len(self.draft.questions) - 1))

    def move_question(self, by: int) -> None:
        """Move the question that is shown."""
        if self._is_question and self.draft.move(self._at, by):
            self._changed(self._at + by)

    def undo(self) -> None:
        """Take the last step back."""
        if self.draft.can_undo:
            self._changed(self.draft.undo())

    def take_remark_back(self) -> None:
        """Take the last remark of our own back."""
        own = self._own_remarks()
        if own and not self._is_remarking:
            self._is_remarking = True
            take_back = self._session.workbench.outlines.reviews.take_back
            self._session.jobs.change(
                partial(take_back, self._review.id, own[-1].uid),
                owner=self,
                done=self._on_taken_back,
                failed=self._on_failed,
            )

    @property
    def _is_question(self) -> bool:
        return 0 <= self._at < len(self.draft.questions)

    def _changed(self, at: int) -> None:
        self._list(at)
        self.autosave.touch()
        self.list.setFocus()

    def _own_remarks(self) -> list[Remark]:
        came = {remark.uid for remark in self._review.request.remarks}
        return [remark for remark in self._review.remarks if remark.uid not in came]

    def store_remark(self) -> None:
        """Add the remark that is typed."""
        text = self.remark.text().strip()
        if self._is_remarking:
            return
        if not text:
            self.message.say(self.tr("请先写意见。"), "warning")
            self.remark.setFocus()
            return
        self.flush()
        self._is_remarking = True  # a second press would store it twice
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

    def _on_taken_back(self, review: Review) -> None:
        self._is_remarking = False
        self._review = review
        self._show_remarks()

    def _on_remark(self, review: Review) -> None:
        self._is_remarking = False
        self._review = review
        self.remark.clear()
        self.message.say("")
        self._show_remarks()

    def _on_written(self, path: Path) -> None:
        said = self.tr("回稿已写出：{path}").format(path=path)
        self.message.say(said, "good")
        self._session.messages.notice(said)

    def _on_failed(self, error: Exception) -> bool:
        self._is_remarking = False
        self.message.say(text := in_place(error))
        return bool(text)

    def _typed(self) -> None:
        if self._is_question:
            self.draft.write(self._at, _texts(self.fields))
            question = self.draft.questions[self._at]
            self.list.item(self._at).setText(question_text(self._at + 1, question))
        elif self._at >= 0:
            self.draft.write_frame(_texts(self.frame))
        self.undo_button.setEnabled(self.draft.can_undo)
        self.autosave.touch()

    def _store(self) -> None:
        reviews = self._session.workbench.outlines.reviews
        self._session.jobs.change(
            partial(self.draft.state.save, reviews, self._review.id),
            owner=self,
            done=self._on_stored,
            failed=self._on_failed,
        )

    def _on_stored(self, review: Review) -> None:
        self._review = review
        if not self.autosave.is_waiting:
            words_are_stored(self._pages)
        self._offer_places()

    def _list(self, at: int = 0) -> None:
        with QSignalBlocker(self.list):
            self.list.clear()
            for number, question in enumerate(self.draft.questions, 1):
                self.list.addItem(question_text(number, question))
            if self.frame:
                self.list.addItem(frame_text())
            self.list.setCurrentRow(at)
        self._show_row(at)
        self._offer_places()
        self.undo_button.setEnabled(self.draft.can_undo)

    def _show_row(self, place: int) -> None:
        self._at = -1  # what is filled in now was not typed
        questions = self.draft.questions
        is_question = 0 <= place < len(questions)
        if is_question:
            _fill(self.fields, {n: str(getattr(questions[place], n)) for n in _FIELDS})
        elif not questions:
            _fill(self.fields, {})
        _fill(self.frame, self.draft.state.frame)
        self._pages.setCurrentIndex(int(bool(self.frame) and place == len(questions)))
        for widget in (*self.fields.values(), self.remove, self.up, self.down):
            widget.setEnabled(is_question)
        self._at = place

    def _offer_places(self) -> None:
        chosen = self.about.currentData()
        self.about.clear()
        self.about.addItem(self.tr("整份提纲"), "")
        for number, (key, question) in enumerate(self._keyed(), 1):
            if key:
                self.about.addItem(question_text(number, question), key)
        self.about.setCurrentIndex(max(0, self.about.findData(chosen)))

    def _keyed(self) -> list[Keyed]:
        return list(zip(self.draft.keys, self.draft.questions, strict=True))

    def _show_remarks(self) -> None:
        numbers = {key: number for number, (key, _) in enumerate(self._keyed(), 1) if key}
        lines = [self._remark_line(remark, numbers) for remark in self._review.remarks]
        self.remarks.setPlainText("\n".join(lines))
        self.remarks.verticalScrollBar().setValue(self.remarks.verticalScrollBar().maximum())
        self.take_remark.setEnabled(bool(self._own_remarks()))

    def _remark_line(self, remark: Remark, numbers: dict[str, int]) -> str:
        number = numbers.get(remark.key)
        place = question_text(number) if number else self.tr("整份提纲")
        who = f"{remark.office} {remark.author}".strip()
        return after_name(f"{minute_text(remark.at)} {noted(who, place)}", remark.text)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._show_row)
        for field in (*self.fields.values(), *self.frame.values()):
            field.edited.connect(self._typed)
        self.autosave.due.connect(self._store)
        self.add.clicked.connect(self.new_question)
        self.remove.clicked.connect(self.remove_question)
        self.up.clicked.connect(partial(self.move_question, -1))
        self.down.clicked.connect(partial(self.move_question, 1))
        self.undo_button.clicked.connect(self.undo)
        self.take_remark.clicked.connect(self.take_remark_back)
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
        column.addLayout(row(self.up, self.down, self.undo_button))
        column.addWidget(label(self.tr("意见"), "heading"))
        column.addWidget(self.remarks, 2)
        column.addWidget(self.about)
        column.addWidget(LabelledField(self.tr("写意见"), self.remark))
        column.addLayout(row(self.take_remark, self.add_remark, stretch_at=1))
        return left

    def _right(self) -> QWidget:
        self._pages = QStackedWidget()
        for fields in (self.fields, self.frame):
            page = ScrolledPage()
            page.body.setContentsMargins(WIDE_GAP, 0, WIDE_GAP, 0)
            page.body.setSpacing(GAP)
            for name, field in fields.items():
                page.body.addWidget(LabelledField(outline_field_text(name), field))
            page.body.addStretch()
            self._pages.addWidget(page)
        return self._pages


def _field(name: str) -> TextEdit:
    lines = (2, 8)
    return ParagraphEdit(lines=lines) if name in _PARAGRAPHS else TextEdit(lines=lines)


def _texts(fields: Mapping[str, TextEdit]) -> dict[str, str]:
    return {name: field.text() for name, field in fields.items()}


def _fill(fields: Mapping[str, TextEdit], texts: Mapping[str, str]) -> None:
    for name, field in fields.items():
        with QSignalBlocker(field):
            field.set_text(texts.get(name, ""))
