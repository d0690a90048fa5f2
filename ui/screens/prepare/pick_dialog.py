"""Picking what goes into the outline: open problems, earlier talks, portrait, library and more."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain.ids import QuestionId, TalkId
from app.domain.library import LibraryEntry
from app.domain.outline import OriginKind, Outline
from app.domain.outline_offers import Offer, library_offer
from app.services.workbench import Workbench
from ui.look.theme import GAP, WIDE_GAP
from ui.messages import Question
from ui.screens.prepare.offer_words import offer_text, offered
from ui.screens.prepare.origin_words import origin_kind_text
from ui.screens.prepare.preset_form import PresetForm
from ui.session import Session
from ui.widgets.field_dialog import FieldDialog
from ui.widgets.filter_line import FilterLine
from ui.widgets.labelled_field import LabelledField
from ui.widgets.library_picker import LibraryPicker
from ui.widgets.parts import button, fit, label, row

_SIZE = (1040, 660)
_KIND_WIDTH = 200
_OFFER = Qt.ItemDataRole.UserRole
_KINDS = tuple(kind for kind in OriginKind if kind is not OriginKind.LIBRARY)
_SHORT = 24


class PickDialog(FieldDialog):
    """Ticks offers and adds them as questions, or to one question. Signal: picked(Outline)."""

    picked = Signal(object)

    def __init__(self, session: Session, talk_id: TalkId, parent: QWidget | None = None) -> None:
        super().__init__(session, "", parent=parent)
        self._talk_id = talk_id
        self._offers: tuple[Offer, ...] = ()
        self._from_library: list[Offer] = []
        self._ticked: set[tuple[OriginKind, int]] = set()
        self.kinds = QListWidget()
        self.filter = FilterLine(placeholder=self.tr("按内容筛选"))
        self.offers = _TickedList()
        self.library = LibraryPicker(session)
        self.preset = button(self.tr("记一条预置问题…"), "quiet")
        self.drop_preset = button(self.tr("去掉这条预置问题…"), "quiet")
        self.into = QComboBox()
        self.count = label("", "hint")
        self.setWindowTitle(self.tr("选取提纲内容"))
        self.keep.setText(self.tr("放入提纲"))
        self._build()
        self._connect()
        fit(self, *_SIZE)
        self.offers.setFocus()
        self._read()

    @property
    def chosen(self) -> tuple[Offer, ...]:
        """What is ticked, in the order it is listed, then what came from the library."""
        ticked = (o for o in self._offers if (o.kind, o.id) in self._ticked)
        return (*ticked, *self._from_library)

    def save(self) -> None:
        """Put what is ticked into the outline."""
        chosen = self.chosen
        if not chosen:
            self.message.say(self.tr("还没有选取任何内容。"), "warning")
            return
        into = self.into.currentData()
        offers = self._session.workbench.outlines.offers
        where = QuestionId(into) if into else None
        self.run(partial(offers.pick, self._talk_id, chosen, where), self._stored)

    def take_entry(self, entry: LibraryEntry) -> None:
        """Note an entry of the library as chosen."""
        offer = library_offer(entry.id, entry.words, entry.library_name)
        if offer not in self._from_library:
            self._from_library.append(offer)
        self._say_count()

    def _read(self) -> None:
        work = partial(_read, self._session.workbench, self._talk_id)
        self._session.jobs.read(work, owner=self, done=self._show)

    def _show(self, read: tuple[tuple[Offer, ...], Outline]) -> None:
        self._offers, outline = read
        chosen = self.into.currentData()
        self.into.clear()
        self.into.addItem(self.tr("各成一个新问题"), 0)
        for number, question in enumerate(outline.questions, 1):
            words = question.problem or question.text
            short = words if len(words) <= _SHORT else words[:_SHORT] + "…"
            text = self.tr("并入问题 {number}：{words}").format(number=number, words=short)
            self.into.addItem(text, int(question.id))
        self.into.setCurrentIndex(max(0, self.into.findData(chosen)))
        self._count_kinds()
        self._list()

    def _count_kinds(self) -> None:
        place = max(0, self.kinds.currentRow())
        self.kinds.blockSignals(True)
        self.kinds.clear()
        self.kinds.addItem(self.tr("全部（{count}）").format(count=len(self._offers)))
        for kind in _KINDS:
            count = sum(o.kind is kind for o in self._offers)
            text = self.tr("{kind}（{count}）")
            self.kinds.addItem(text.format(kind=origin_kind_text(kind), count=count))
        self.kinds.addItem(origin_kind_text(OriginKind.LIBRARY))
        self.kinds.setCurrentRow(place)
        self.kinds.blockSignals(False)

    def _list(self) -> None:
        place = self.kinds.currentRow()
        is_library = place > len(_KINDS)
        self._right.setCurrentIndex(1 if is_library else 0)
        if is_library:
            self.library.reload()
            return
        kind = _KINDS[place - 1] if place > 0 else None
        words = self.filter.text().casefold().split()
        self.offers.blockSignals(True)
        self.offers.clear()
        for offer in self._offers:
            text = offer_text(offer)
            if kind in (None, offer.kind) and all(w in text.casefold() for w in words):
                self.offers.addItem(self._item(offer, text))
        self.offers.setCurrentRow(0)
        self.offers.blockSignals(False)
        self._show_current()
        empty = self.tr("这一类没有可以选取的内容。")
        self.message.say("" if self.offers.count() else empty, "hint")
        self._say_count()

    def _item(self, offer: Offer, text: str) -> QListWidgetItem:
        item = QListWidgetItem(text)
        item.setData(_OFFER, offer)
        if offer.is_picked:
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEnabled)
            return item
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        is_ticked = (offer.kind, offer.id) in self._ticked
        item.setCheckState(Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked)
        return item

    def _tick(self, item: QListWidgetItem) -> None:
        offer = item.data(_OFFER)
        key = (offer.kind, offer.id)
        if item.checkState() == Qt.CheckState.Checked:
            self._ticked.add(key)
        else:
            self._ticked.discard(key)
        self._say_count()

    def _say_count(self) -> None:
        last = (offer.words.split("›")[-1].strip() for offer in self._from_library)
        names = self.tr("、").join(last)
        text = self.tr("已选 {count} 项").format(count=len(self.chosen))
        if names:
            text += self.tr("，其中表现库：{names}").format(names=names)
        if any(offer.materials for offer in self.chosen):
            text += "\n" + self.tr(
                "其中有限定知悉的来源：放进提纲以后仍然只有知悉范围内的账户看得到，对外稿不印；"
                "拟问不照抄，请自己写。"
            )
        elif any(offer.sensitive for offer in self.chosen):
            text += "\n" + self.tr("其中有来源不对外的：对外稿不印。")
        self.count.setText(text)

    def _add_preset(self) -> None:
        form = PresetForm(self._session, self._talk_id, self)
        form.stored.connect(self._read)
        form.open()

    def _drop_preset(self) -> None:
        offer = self._current
        if offer is None or offer.kind is not OriginKind.PRESET:
            return
        question = Question(
            self.tr("去掉预置问题"),
            self.tr("“{words}”以后不再列出；已经放进提纲的不变。").format(words=offer.words),
            self.tr("去掉"),
            self.tr("保留"),
        )
        self._session.messages.ask(self, question, partial(self._dropping, offer))

    def _dropping(self, offer: Offer) -> None:
        self._ticked.discard((offer.kind, offer.id))
        work = partial(self._session.workbench.outlines.offers.remove_preset, offer.id)
        self._session.jobs.change(work, owner=self, done=lambda _: self._read())

    @property
    def _current(self) -> Offer | None:
        item = self.offers.currentItem()
        offer = item.data(_OFFER) if item else None
        return offer if isinstance(offer, Offer) else None

    def _show_current(self) -> None:
        offer = self._current
        self.drop_preset.setEnabled(offer is not None and offer.kind is OriginKind.PRESET)

    def _stored(self, outline: Outline) -> None:
        self.picked.emit(outline)
        self.accept()

    def _build(self) -> None:
        self.kinds.setAccessibleName(self.tr("内容的种类"))
        self.kinds.setFixedWidth(_KIND_WIDTH)
        self.filter.setAccessibleName(self.tr("筛选内容"))
        self.offers.setAccessibleName(self.tr("可以选取的内容"))
        listed = QWidget()
        inside = QVBoxLayout(listed)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.filter)
        inside.addWidget(self.offers, 1)
        inside.addLayout(row(self.preset, self.drop_preset))
        self._right = QStackedWidget()
        self._right.addWidget(listed)
        self._right.addWidget(self.library)
        body = QHBoxLayout()
        body.setSpacing(WIDE_GAP)
        body.addWidget(self.kinds)
        body.addWidget(self._right, 1)
        self.body.addLayout(body, 1)
        self.below.setSpacing(GAP)
        self.below.addWidget(LabelledField(self.tr("放到哪里"), self.into))
        self.below.addWidget(self.count)

    def _connect(self) -> None:
        self.kinds.currentRowChanged.connect(lambda _: self._list())
        self.filter.textChanged.connect(lambda _: self._list())
        self.filter.went_down.connect(self.offers.setFocus)
        self.offers.itemChanged.connect(self._tick)
        self.library.picked.connect(self.take_entry)
        self.offers.currentRowChanged.connect(lambda _: self._show_current())
        self.preset.clicked.connect(self._add_preset)
        self.drop_preset.clicked.connect(self._drop_preset)


class _TickedList(QListWidget):
    """A list whose current row Enter ticks, as Space does."""

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick with Enter; the dialog's own button keeps Ctrl+Enter."""
        item = self.currentItem()
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not is_enter or event.modifiers() or item is None:
            super().keyPressEvent(event)
        elif item.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            is_ticked = item.checkState() == Qt.CheckState.Checked
            item.setCheckState(Qt.CheckState.Unchecked if is_ticked else Qt.CheckState.Checked)


def _read(workbench: Workbench, talk_id: TalkId) -> tuple[tuple[Offer, ...], Outline]:
    outline = workbench.outlines.outlining.outline(talk_id)
    picked = {(o.kind, o.id) for q in outline.questions for o in q.origins}
    found = (*workbench.outlines.offers.offers(talk_id), *offered(workbench, talk_id))
    return tuple(replace(o, is_picked=(o.kind, o.id) in picked) for o in found), outline
