"""Taking an answer in: every place that differs with both texts side by side, and what to use."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from app.domain.outline import Outline, Question
from app.domain.outline_codec import QUESTION_FIELDS
from app.domain.outline_exchange import MergeView
from app.domain.outline_merge import (
    FRAME,
    ONE_VALUE,
    WHOLE,
    Choice,
    MergeField,
    MergeItem,
    MergeVerdict,
    chosen,
    undecided,
)
from app.domain.record_diff import Change, LineChange, Stretch, word_changes
from app.domain.scheme import Scheme
from ui.errors.code_words import after_name
from ui.errors.wording import in_place
from ui.look.theme import GAP, PAGE_MARGIN
from ui.models.outline_words import (
    frame_text,
    merge_text,
    minute_text,
    outline_field_text,
    shortened,
    value_text,
    whole_text,
)
from ui.models.rows_model import Head, RowsModel
from ui.session import Session
from ui.widgets.marked_text import MarkedText
from ui.widgets.parts import MessageLine, button, fit, label, row
from ui.widgets.rows_view import RowsView

_SIZE = (1180, 660)
_LIST_WIDTH = 580
_WIDTHS = {1: 124, 2: 150, 3: 104}
_WHOLE = (MergeVerdict.ADDED, MergeVerdict.REMOVED_THERE, MergeVerdict.REMOVED_HERE)
_KEYS = ("Alt+1", "Alt+2", "Alt+3")
"""This dialog's own; no action is at hand while it is open."""
_LINE = "\u2028"
"""A new line inside a paragraph."""


@dataclass(frozen=True)
class MergePlace:
    """One place that differs: a field of a question, or a question as a whole."""

    item: MergeItem
    field: MergeField | None

    @property
    def key(self) -> tuple[str, str]:
        """What a choice is filed under."""
        return self.item.key, self.field.field if self.field else WHOLE

    @property
    def verdict(self) -> MergeVerdict:
        """Who changed it."""
        return self.field.verdict if self.field else self.item.verdict


def places_of(items: tuple[MergeItem, ...]) -> tuple[MergePlace, ...]:
    """Return the places that differ, in the order of the questions."""
    places: list[MergePlace] = []
    for item in items:
        if item.verdict in _WHOLE:
            places.append(MergePlace(item, None))
        places += [MergePlace(item, field) for field in item.fields]
    return tuple(places)


class MergeDialog(QDialog):
    """Chooses place by place; nothing is changed before all is chosen. Signal: merged(Outline)."""

    merged = Signal(object)

    def __init__(
        self, session: Session, view: MergeView, scheme: Scheme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._view = view
        self._scheme = scheme
        self._choices: dict[tuple[str, str], Choice] = {}
        heads = (
            Head[MergePlace](self.tr("问题"), self._question),
            Head[MergePlace](self.tr("栏目"), self._field),
            Head[MergePlace](self.tr("改动方"), lambda p: merge_text(p.verdict)),
            Head[MergePlace](self.tr("采用"), self._chosen_text),
        )
        self.model = RowsModel(heads, self, ink=self._ink)
        self.view = RowsView(self.model, self.tr("不同的地方"), _WIDTHS, 0)
        self.ours, self.theirs = MarkedText(session.theme), MarkedText(session.theme)
        self.choose = {
            Choice.OURS: button("", "primary"),
            Choice.THEIRS: button("", "primary"),
            Choice.BOTH_TEXTS: button(""),
        }
        self.message = MessageLine()
        self.setWindowTitle(self.tr("合并回稿"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._build()
        self._connect()
        fit(self, *_SIZE)
        self.view.show_rows(places_of(view.places))
        self._show_open()
        self.view.begin.setFocus()

    @property
    def missing(self) -> tuple[tuple[str, str], ...]:
        """The places that must still be chosen."""
        return undecided(self._view.places, self._choices)

    def take(self, choice: Choice) -> None:
        """Use one of the texts at the place the keys are at, and go on to the next open one."""
        place = self.view.current
        if place is None or not self.choose[choice].isEnabled():
            return
        self._choices[place.key] = choice
        rows = self.model.rows
        self.model.dataChanged.emit(
            self.model.index(0, 0), self.model.index(len(rows) - 1, len(_WIDTHS))
        )
        missing = self.missing
        following = next((n for n, p in enumerate(rows) if p.key in missing), None)
        if following is not None:
            self.view.table.setCurrentIndex(self.model.index(following, 0))
        self._show_place()
        self._show_open()

    def save(self) -> None:
        """Take the answer in as it was chosen."""
        missing = self.missing
        if missing:
            self._show_open()
            return
        self._buttons.setEnabled(False)
        apply = self._session.workbench.outlines.exchange.apply
        self._session.jobs.change(
            partial(apply, self._view, dict(self._choices)),
            owner=self,
            done=self._stored,
            failed=self._not_stored,
        )

    def _stored(self, outline: Outline) -> None:
        self.merged.emit(outline)
        self.accept()

    def _not_stored(self, error: Exception) -> bool:
        self._buttons.setEnabled(True)
        self.message.say(text := in_place(error))
        return bool(text)

    def _show_open(self) -> None:
        count = len(self.missing)
        self._keep.setEnabled(not count)
        if count:
            text = self.tr("还有 {count} 处两边都改过，请逐处选定；选定以前什么都不会改。")
            self.message.say(text.format(count=count), "warning")
        else:
            self.message.say(self.tr("都已选定，可以合并。"), "good")

    def _show_place(self) -> None:
        place = self.view.current
        self._offer(place)
        if place is None:
            self.ours.show_lines(())
            self.theirs.show_lines(())
            return
        ours, theirs = self._texts(place)
        stretches = word_changes(ours, theirs)
        _show(self.ours, self.tr("我方："), stretches, Change.REMOVED)
        _show(self.theirs, self.tr("对方："), stretches, Change.ADDED)

    def _offer(self, place: MergePlace | None) -> None:
        verdict = place.verdict if place else MergeVerdict.SAME
        ours, theirs = {
            MergeVerdict.ADDED: (self.tr("不收进来"), self.tr("收进来")),
            MergeVerdict.REMOVED_THERE: (self.tr("留着"), self.tr("同意删去")),
            MergeVerdict.REMOVED_HERE: (self.tr("仍然删去"), self.tr("按对方的收回来")),
        }.get(verdict, (self.tr("用我方的"), self.tr("用对方的")))
        texts = (ours, theirs, self.tr("两段都留"))
        for text, key, each in zip(texts, _KEYS, self.choose.values(), strict=True):
            each.setText(f"{text} ({key})")
        field = place.field if place else None
        can_join = field is not None and field.field not in ONE_VALUE
        for choice, each in self.choose.items():
            each.setEnabled(place is not None and (choice is not Choice.BOTH_TEXTS or can_join))

    def _texts(self, place: MergePlace) -> tuple[str, str]:
        field = place.field
        if field is not None:
            texts = (field.ours, field.theirs)
            ours, theirs = (value_text(field.field, text, self._scheme) for text in texts)
            return ours, theirs
        return self._whole(place.item.ours), self._whole(place.item.theirs)

    def _whole(self, question: Question | None) -> str:
        if question is None:
            return ""
        lines = []
        for name in QUESTION_FIELDS:
            value = value_text(name, str(getattr(question, name)), self._scheme)
            if value:
                lines.append(after_name(outline_field_text(name), value))
        return "\n".join(lines)

    def _question(self, place: MergePlace) -> str:
        shown = place.item.ours or place.item.theirs or place.item.base
        if shown is None:
            return frame_text() if place.item.key == FRAME else whole_text()
        return shortened(shown.problem or shown.text)

    def _field(self, place: MergePlace) -> str:
        return outline_field_text(place.field.field) if place.field else self.tr("整个问题")

    def _chosen_text(self, place: MergePlace) -> str:
        if place.key in self.missing:
            return self.tr("没有选定")
        words = {
            Choice.OURS: self.tr("我方的"),
            Choice.THEIRS: self.tr("对方的"),
            Choice.BOTH_TEXTS: self.tr("两段"),
        }
        return words[chosen(place.key, place.verdict, self._choices)]

    def _ink(self, place: MergePlace) -> QColor | None:
        is_open = place.key in self.missing
        return self._session.theme.colour("warning") if is_open else None

    def _connect(self) -> None:
        self.view.moved.connect(self._show_place)
        for choice, each in self.choose.items():
            each.clicked.connect(partial(self.take, choice))
        for key, choice in zip(_KEYS, self.choose, strict=True):
            # a button's own shortcut presses it only after a moment
            QShortcut(QKeySequence(key), self).activated.connect(partial(self.take, choice))
        self._buttons.accepted.connect(self.save)
        self._buttons.rejected.connect(self.reject)

    def _build(self) -> None:
        self.ours.setAccessibleName(self.tr("我方的文字"))
        self.theirs.setAccessibleName(self.tr("对方的文字"))
        self.view.empty.say(
            self.tr("没有不同的地方"), self.tr("对方没有改动提纲；意见照样收进来。")
        )
        texts = QHBoxLayout()
        texts.setSpacing(GAP)
        texts.addWidget(self.ours)
        texts.addWidget(self.theirs)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(GAP, 0, 0, 0)
        column.addLayout(texts, 1)
        column.addLayout(row(*self.choose.values()))
        split = QSplitter()
        split.addWidget(self.view)
        split.addWidget(right)
        split.setChildrenCollapsible(False)
        split.setSizes([_LIST_WIDTH, _SIZE[0] - _LIST_WIDTH])
        page = QVBoxLayout(self)
        page.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)
        page.setSpacing(GAP)
        page.addWidget(label(self._told(), "hint"))
        page.addWidget(split, 1)
        page.addWidget(self.message)
        page.addWidget(self._foot())

    def _told(self) -> str:
        answer = self._view.answer
        same = sum(item.verdict is MergeVerdict.SAME for item in self._view.items)
        text = self.tr(
            "{office} {author} {time} 的回稿。没有变化的问题 {same} 个；"
            "新意见 {remarks} 条，合并后在“意见”里。"
        )
        return text.format(
            office=answer.from_office,
            author=answer.author,
            time=minute_text(answer.at),
            same=same,
            remarks=len(self._view.new_remarks),
        )

    def _foot(self) -> QDialogButtonBox:
        self._buttons = QDialogButtonBox()
        self._keep = QPushButton(self.tr("合并"))
        self._keep.setProperty("kind", "primary")
        self._buttons.addButton(self._keep, QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.addButton(self.tr("先不合并"), QDialogButtonBox.ButtonRole.RejectRole)
        return self._buttons


def _show(text: MarkedText, head: str, stretches: tuple[Stretch, ...], own: Change) -> None:
    """Show one side: what both share, and what only this side has."""
    kept = [s for s in stretches if s.change in (Change.SAME, own)]
    words = tuple(Stretch(s.change, s.text.replace("\n", _LINE)) for s in kept)
    lines = (
        LineChange(Change.SAME, (Stretch(Change.SAME, head),)),
        LineChange(Change.CHANGED, words),
    )
    text.show_lines(list(enumerate(lines)))
