"""What a scheme says otherwise than another one: where, before, now."""

from collections.abc import Sequence
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QComboBox,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.domain.ids import SchemeDraftId
from app.domain.scheme import Scheme
from app.domain.scheme_diff import Change, Difference, differences, item_name
from app.services.workbench import Workbench
from ui.errors.code_words import joined
from ui.look.theme import GAP
from ui.screens.schemes.choice_words import choice_word
from ui.screens.schemes.field_words import heading
from ui.session import Session
from ui.widgets.parts import MessageLine, label, row
from ui.widgets.row_table import only_read

_Key = tuple[str, str]
_WIDTHS = (280, 96)


class DifferencesTab(QWidget):
    """Compares one version or draft with a version that the person may choose."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shown: _Key | SchemeDraftId | None = None
        self.other = QComboBox()
        self.message = MessageLine()
        self.model = QStandardItemModel(self)
        self.table = QTableView()
        self._build()
        self.other.activated.connect(lambda: self._compare(_key(self.other.currentData())))

    def show_scheme(self, shown: _Key | SchemeDraftId) -> None:
        """Compare a version, or a draft, with what it comes from."""
        self._shown = shown
        self._compare(None)

    def show_others(self, schemes: Sequence[Scheme]) -> None:
        """Offer these to compare with."""
        self.other.clear()
        text = self.tr("{name}（第 {version} 版）")
        for scheme in schemes:
            self.other.addItem(
                text.format(name=scheme.name, version=scheme.version),
                _data((scheme.code, scheme.version)),
            )

    def _compare(self, other: _Key | None) -> None:
        if self._shown is None:
            return
        work = partial(_compared, self._session.workbench, self._shown, other)
        self._session.jobs.read(work, owner=self, done=self._show)

    def _show(self, found: tuple[_Key | None, tuple[Difference, ...] | None]) -> None:
        other, rows = found
        self.model.removeRows(0, self.model.rowCount())
        if other is not None:
            self.other.setCurrentIndex(self.other.findData(_data(other)))
        else:
            self.other.setCurrentIndex(-1)
        self.table.setVisible(bool(rows))
        if rows is None:
            self.message.say(self.tr("草稿里有键或类型不对，改正后才能比较。"), "warning")
        elif other is None:
            self.message.say(self.tr("这是最早的一版。要比较，请在上面选另一个制度。"), "hint")
        elif not rows:
            self.message.say(self.tr("两者内容相同。"), "good")
        else:
            self.message.say(self.tr("共 {count} 处不同。").format(count=len(rows)), "hint")
        for difference in rows or ():
            self.model.appendRow(self._items(difference))
        self.table.resizeRowsToContents()

    def _items(self, difference: Difference) -> list[QStandardItem]:
        kinds = {
            Change.ADDED: self.tr("增加"),
            Change.REMOVED: self.tr("删去"),
            Change.CHANGED: self.tr("改动"),
            Change.MOVED: self.tr("移动"),
        }
        old, new = self._said(difference.old), self._said(difference.new)
        if difference.change is Change.MOVED:
            text = self.tr("第 {place} 项")
            old, new = (
                text.format(place=place + 1) if isinstance(place, int) else ""
                for place in (difference.old, difference.new)
            )
        texts = (heading(difference.path, difference.names), kinds[difference.change], old, new)
        items = []
        for text in texts:
            item = QStandardItem(text)
            item.setTextAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            items.append(item)
        return items

    def _said(self, value: object) -> str:
        """Return a value of a scheme as a person reads it."""
        if isinstance(value, bool):
            return self.tr("是") if value else self.tr("否")
        if isinstance(value, tuple):
            return joined(filter(None, map(self._said, value)))
        if isinstance(value, Enum):
            return choice_word(str(value.value))
        if is_dataclass(value):
            parts = (self._said(getattr(value, field.name)) for field in fields(value))
            return item_name(value) or joined(filter(None, parts))
        return "" if value is None else str(value)

    def _build(self) -> None:
        self.other.setAccessibleName(self.tr("与哪一个比较"))
        self.other.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.model.setHorizontalHeaderLabels(
            [self.tr("哪里"), self.tr("变化"), self.tr("原来"), self.tr("现在")]
        )
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("不同之处"))
        only_read(self.table)
        for column, width in enumerate(_WIDTHS):
            self.table.setColumnWidth(column, width)
        for column in (2, 3):
            self.table.horizontalHeader().setSectionResizeMode(
                column, QHeaderView.ResizeMode.Stretch
            )
        page = QVBoxLayout(self)
        page.setContentsMargins(0, GAP, 0, 0)
        page.setSpacing(GAP)
        page.addLayout(row(label(self.tr("与它比较："), wrap=False), self.other))
        page.addWidget(self.message)
        page.addWidget(self.table, 1)
        page.addStretch()


def _data(key: _Key) -> str:
    """Return a key as a list finds it again."""
    return "\n".join(key)


def _key(data: str) -> _Key:
    code, _, version = data.partition("\n")
    return code, version


def _compared(
    bench: Workbench, shown: _Key | SchemeDraftId, other: _Key | None
) -> tuple[_Key | None, tuple[Difference, ...] | None]:
    """Return what was compared with, and the differences; None for a draft beyond reading."""
    if isinstance(shown, tuple):
        new: Scheme | None = bench.schemes.of(*shown)
        base = bench.schemes.of(*other) if other else bench.scheme_editing.base(*shown)
    else:
        draft = bench.scheme_editing.state(shown).draft
        new = bench.scheme_editing.as_far_as_it_goes(draft)
        known = other or (draft.base if draft.base[0] else None)
        base = bench.schemes.of(*known) if known else None
    key = (base.code, base.version) if base else None
    if new is None:
        return key, None
    return key, differences(base, new) if base else ()
