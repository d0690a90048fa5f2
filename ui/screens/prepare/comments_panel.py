"""Remarks on the outline: on all of it, on a question, or on one field; dealt with one by one."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from app.domain.ids import QuestionId, TalkId
from app.domain.outline import Outline
from app.domain.outline_codec import FRAME_FIELDS, QUESTION_FIELDS
from app.domain.outline_work import Comment
from app.services.workbench import Workbench
from ui.look.theme import GAP, PAGE_MARGIN, WIDE_GAP
from ui.models.outline_words import minute_text, outline_field_text, place_text, question_text
from ui.models.rows_model import Head, RowsModel
from ui.screens.prepare.talk_panel import TalkPanel
from ui.session import Session
from ui.widgets.labelled_field import LabelledField
from ui.widgets.parts import MessageLine, button, label, row
from ui.widgets.rows_view import RowsView
from ui.widgets.text_fields import TextEdit

_WIDTHS = {1: 130, 2: 110, 3: 142, 4: 84}
_PLACE_WIDTH = 200
_FIELD_WIDTH = 190


@dataclass(frozen=True)
class _Read:
    outline: Outline
    comments: tuple[Comment, ...]


class CommentsPanel(TalkPanel[_Read]):
    """Lists the remarks, adds one, and notes that one was dealt with."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._read: _Read | None = None
        heads = (
            Head[Comment](self.tr("意见"), lambda c: c.text),
            Head[Comment](self.tr("针对"), self._place),
            Head[Comment](self.tr("提出人"), _author),
            Head[Comment](self.tr("时间"), lambda c: minute_text(c.at)),
            Head[Comment](self.tr("状态"), self._state),
        )
        self.model = RowsModel(heads, self, ink=self._ink)
        self.view = RowsView(self.model, self.tr("意见"), _WIDTHS, 0)
        self.whole = label("")
        self.count = label("", "subtitle", wrap=False)
        self.only_open = QCheckBox(self.tr("只看没有处理的"))
        self.question, self.field = QComboBox(), QComboBox()
        self.field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.text = TextEdit(lines=(2, 5))
        self.add = button(self.tr("提意见"), "primary")
        self.resolve = button("")
        self.message = MessageLine()
        self._build()
        self._connect()

    @staticmethod
    def read(workbench: Workbench, talk_id: TalkId) -> _Read:
        """Return what is shown of a talk."""
        outline = workbench.outlines.outlining.outline(talk_id)
        return _Read(outline, workbench.outlines.review.comments(talk_id))

    def store(self) -> None:
        """Add the remark that is typed."""
        text = self.text.text().strip()
        if not text:
            self.message.say(self.tr("请先写意见。"), "warning")
            self.text.setFocus()
            return
        self.message.say("")
        add = self._session.workbench.outlines.review.add_comment
        question = QuestionId(self.question.currentData() or 0)
        field = self.field.currentData() or ""
        work = partial(add, self._talk_id, text, question, field)
        self._change(work, self.tr("意见已记下"), self.text.clear)

    def turn(self) -> None:
        """Note that the remark the keys are at was dealt with, or was not."""
        comment = self.view.current
        if comment is not None:
            resolve = self._session.workbench.outlines.review.resolve
            self._change(partial(resolve, comment.id, resolved=not comment.resolved))

    def show_read(self, read: _Read) -> None:
        """Show what was read of the talk."""
        before, self._read = self._read, read
        if before is None or before.outline != read.outline:
            self._offer_places(read.outline)
        self._list()

    def _list(self) -> None:
        if self._read is None:
            return
        comments = self._read.comments
        is_open_only = self.only_open.isChecked()
        self.view.show_rows([c for c in comments if not (is_open_only and c.resolved)])
        count = sum(not comment.resolved for comment in comments)
        self.count.setText(self.tr("没有处理的：{count} 条").format(count=count))
        self._say_current()

    def _say_current(self) -> None:
        comment = self.view.current
        self.resolve.setEnabled(comment is not None)
        is_done = comment is not None and comment.resolved
        self.resolve.setText(self.tr("改回没有处理") if is_done else self.tr("已处理"))
        self.whole.setText(comment.text if comment else "")
        self.whole.setVisible(comment is not None)

    def _offer_places(self, outline: Outline) -> None:
        chosen = self.question.currentData()
        self.question.blockSignals(True)
        self.question.clear()
        self.question.addItem(self.tr("整份提纲"), 0)
        for number, question in enumerate(outline.questions, 1):
            self.question.addItem(question_text(number, question), int(question.id))
        self.question.setCurrentIndex(max(0, self.question.findData(chosen)))
        self.question.blockSignals(False)
        self._offer_fields()

    def _offer_fields(self) -> None:
        chosen = self.field.currentData()
        self.field.clear()
        self.field.addItem(self.tr("不分栏目"), "")
        for name in QUESTION_FIELDS if self.question.currentData() else FRAME_FIELDS:
            self.field.addItem(outline_field_text(name), name)
        self.field.setCurrentIndex(max(0, self.field.findData(chosen)))

    def _place(self, comment: Comment) -> str:
        if self._read is None:
            return ""
        return place_text(self._read.outline, comment.question_id, comment.field)

    def _state(self, comment: Comment) -> str:
        return self.tr("已处理") if comment.resolved else self.tr("没有处理")

    def _ink(self, comment: Comment) -> QColor | None:
        return self._session.theme.colour("text_soft") if comment.resolved else None

    def _connect(self) -> None:
        self.view.moved.connect(self._say_current)
        self.view.activated.connect(self.turn)
        self.only_open.toggled.connect(lambda _: self._list())
        self.question.currentIndexChanged.connect(lambda _: self._offer_fields())
        self.add.clicked.connect(self.store)
        self.resolve.clicked.connect(self.turn)

    def _build(self) -> None:
        self.view.empty.say(
            self.tr("没有意见"), self.tr("会商的意见写在下面，随会商文件来回，处理一条记一条。")
        )
        places = row(
            LabelledField(self.tr("针对哪里"), self.question),
            LabelledField(self.tr("栏目"), self.field),
        )
        self.question.setMinimumWidth(_PLACE_WIDTH)
        self.field.setMinimumWidth(_FIELD_WIDTH)
        page = QVBoxLayout(self)
        page.setContentsMargins(WIDE_GAP, GAP, PAGE_MARGIN, PAGE_MARGIN)
        page.setSpacing(GAP)
        page.addLayout(row(self.count, self.only_open, self.resolve, stretch_at=1))
        page.addWidget(self.view, 1)
        page.addWidget(self.whole)
        page.addLayout(places)
        page.addWidget(LabelledField(self.tr("意见"), self.text))
        page.addWidget(self.message)
        page.addLayout(row(self.add, stretch_at=0))


def _author(comment: Comment) -> str:
    return f"{comment.office} {comment.author}".strip()
