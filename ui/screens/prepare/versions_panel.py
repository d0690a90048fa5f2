"""The kept versions of the outline, and how one became another or what stands now."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QVBoxLayout, QWidget

from app.domain.ids import TalkId
from app.domain.outline_diff import FRAME, GONE, FieldChange, QuestionChange
from app.domain.outline_work import OutlineVersion
from app.domain.record_diff import Change, LineChange, Stretch, word_changes
from app.domain.scheme import Scheme
from app.services.workbench import Workbench
from ui.errors.code_words import after_name
from ui.look.theme import GAP, PAGE_MARGIN, WIDE_GAP
from ui.models.outline_words import (
    act_text,
    frame_text,
    minute_text,
    moved_text,
    outline_field_text,
    question_change_text,
    question_text,
    value_text,
)
from ui.models.rows_model import Head, RowsModel
from ui.screens.prepare.talk_panel import TalkPanel
from ui.session import Session
from ui.widgets.marked_text import MarkedText
from ui.widgets.parts import label, row
from ui.widgets.rows_view import RowsView

_WIDTHS = {0: 56, 1: 148, 2: 150, 3: 100}
_LIST_HEIGHT = 152


@dataclass(frozen=True)
class _Read:
    scheme: Scheme
    versions: tuple[OutlineVersion, ...]


class VersionsPanel(TalkPanel[_Read]):
    """Lists the versions above, and shows how two of them differ below."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._read: _Read | None = None
        self._changes: tuple[QuestionChange, ...] = ()
        self._asked = 0
        heads = (
            Head[OutlineVersion](self.tr("版本"), lambda v: str(v.number)),
            Head[OutlineVersion](self.tr("时间"), lambda v: minute_text(v.at)),
            Head[OutlineVersion](self.tr("为什么留下"), lambda v: act_text(v.act)),
            Head[OutlineVersion](self.tr("账户"), lambda v: v.account),
            Head[OutlineVersion](self.tr("说明"), lambda v: v.reason),
        )
        self.model = RowsModel(heads, self)
        self.view = RowsView(self.model, self.tr("提纲的历次版本"), _WIDTHS, 4)
        self.old, self.new = QComboBox(), QComboBox()
        self.only_changes = QCheckBox(self.tr("只看有变化的"))
        self.only_changes.setChecked(True)
        self.text = MarkedText(session.theme)
        self.said = label("", "hint")
        self._build()
        self._connect()

    @staticmethod
    def read(workbench: Workbench, talk_id: TalkId) -> _Read:
        """Return what is shown of a talk."""
        talk = workbench.preparing.talk(talk_id)
        scheme = workbench.schemes.of(talk.scheme_code, talk.scheme_version)
        return _Read(scheme, workbench.outlines.review.versions(talk_id))

    def show_read(self, read: _Read) -> None:
        """Show what was read of the talk."""
        before, self._read = self._read, read
        is_same = before is not None and before.versions == read.versions
        if not is_same:
            self._offer(read.versions)
            self.view.show_rows(read.versions[::-1])
        self._compare()

    def _offer(self, versions: tuple[OutlineVersion, ...]) -> None:
        name = self.tr("第 {number} 版（{act}）")
        texts = [name.format(number=v.number, act=act_text(v.act)) for v in versions]
        for box in (self.old, self.new):
            with QSignalBlocker(box):
                box.clear()
                for text, version in zip(texts, versions, strict=True):
                    box.addItem(text, version.number)
        with QSignalBlocker(self.new):
            self.new.addItem(self.tr("现在的提纲"), 0)
            self.new.setCurrentIndex(self.new.count() - 1)
        with QSignalBlocker(self.old):
            self.old.setCurrentIndex(self.old.count() - 1)

    def _choose(self) -> None:
        """Compare the version the keys are at with what stands now."""
        version = self.view.current
        if version is None:
            return
        with QSignalBlocker(self.old), QSignalBlocker(self.new):
            self.old.setCurrentIndex(self.old.findData(version.number))
            self.new.setCurrentIndex(self.new.count() - 1)
        self._compare()

    def _compare(self) -> None:
        old, new = self.old.currentData(), self.new.currentData()
        if old is None or new is None:
            self._changes = ()
            self._draw()
            return
        self._asked += 1
        compare = self._session.workbench.outlines.review.compare
        work = partial(compare, self._talk_id, old, new or None)
        done = partial(self._show_changes, self._asked)
        self._session.jobs.read(work, owner=self, done=done)

    def _show_changes(self, asked: int, changes: tuple[QuestionChange, ...]) -> None:
        if asked == self._asked:
            self._changes = changes
            self._draw()

    def _draw(self) -> None:
        changes = self._changes
        if self.only_changes.isChecked():
            changes = tuple(c for c in changes if c.kind is not Change.SAME or c.has_moved)
        scheme = self._read.scheme if self._read else None
        lines = [line for change in changes for line in _lines(change, scheme)]
        self.text.show_lines(list(enumerate(lines)))
        count = sum(c.kind is not Change.SAME or c.has_moved for c in self._changes)
        if not self._changes:
            said = self.tr("还没有留下的版本。送会商、送审、审定和合并时自动留下一版。")
        elif count:
            said = self.tr("有 {count} 处不同。").format(count=count)
        else:
            said = self.tr("两个版本的文字完全一样。")
        self.said.setText(said)
        self.text.setAccessibleDescription(said)

    def _connect(self) -> None:
        self.view.moved.connect(self._choose)
        for box in (self.old, self.new):
            box.currentIndexChanged.connect(lambda _: self._compare())
        self.only_changes.toggled.connect(lambda _: self._draw())

    def _build(self) -> None:
        self.view.setFixedHeight(_LIST_HEIGHT)
        self.view.empty.say(
            self.tr("还没有留下的版本"), self.tr("送会商、送审、审定和合并时自动留下一版。")
        )
        for box in (self.old, self.new):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.old.setAccessibleName(self.tr("较早的版本"))
        self.new.setAccessibleName(self.tr("较晚的版本"))
        self.text.setAccessibleName(self.tr("两个版本的差别"))
        choice = row(QLabel(self.tr("由")), self.old, QLabel(self.tr("到")), self.new)
        choice.addWidget(self.only_changes)
        page = QVBoxLayout(self)
        page.setContentsMargins(WIDE_GAP, GAP, PAGE_MARGIN, PAGE_MARGIN)
        page.setSpacing(GAP)
        page.addWidget(self.view)
        page.addLayout(choice)
        page.addWidget(self.said)
        page.addWidget(self.text, 1)


def _lines(change: QuestionChange, scheme: Scheme | None) -> Iterator[LineChange]:
    """Yield a heading for a question, and a line for each field that differs."""
    yield LineChange(Change.SAME, (Stretch(Change.SAME, _heading(change)),))
    for field in change.fields:
        yield LineChange(field_kind(field), tuple(field_stretches(field, scheme)))


def _heading(change: QuestionChange) -> str:
    if change.place == FRAME:
        return _headed(frame_text(), question_change_text(change.kind))
    number = change.old_place if change.place == GONE else change.place
    said = question_change_text(change.kind)
    if change.has_moved:
        said = moved_text(change.old_place + 1)
    return _headed(question_text(number + 1), said)


def _headed(place: str, said: str) -> str:
    text = QCoreApplication.translate("VersionsPanel", "【{place}】{said}")
    return text.format(place=place, said=said)


def field_kind(field: FieldChange) -> Change:
    """Return what became of a field."""
    if not field.old:
        return Change.ADDED
    return Change.CHANGED if field.new else Change.REMOVED


def field_stretches(field: FieldChange, scheme: Scheme | None) -> Iterator[Stretch]:
    """Yield the name of a field and how its words changed; codes become words."""
    yield Stretch(Change.SAME, after_name(outline_field_text(field.field), ""))
    old, new = (value_text(field.field, value, scheme) for value in (field.old, field.new))
    is_text = (old, new) == (field.old, field.new)
    for stretch in field.stretches if is_text else word_changes(old, new):
        # one field is one paragraph here: its lines stand one after another
        yield Stretch(stretch.change, stretch.text.replace("\n", "\u2028"))
