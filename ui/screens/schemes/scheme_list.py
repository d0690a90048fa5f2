"""The schemes of the vault with their versions and drafts, each marked by how it stands."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.domain.scheme import Scheme
from app.domain.scheme_draft import SchemeDraft
from app.services.scheme_shelf import version_order
from app.services.workbench import Workbench

_ROLE = Qt.ItemDataRole.UserRole
_PADDING = 16  # pixels, left and right together, of the sheet's list items


@dataclass(frozen=True)
class Entry:
    """One line: a version of a scheme, or a draft.

    `ships` says that a scheme of this code comes with the program, `is_the_programs` that this
    version does, `is_current` that new talks follow it where the scheme is in use.
    """

    scheme: Scheme | None = None
    draft: SchemeDraft | None = None
    is_current: bool = False
    is_to_come: bool = False
    is_in_force: bool = False
    ships: bool = False
    is_the_programs: bool = False

    @property
    def key(self) -> str:
        """What tells it apart from the other lines."""
        if self.draft is not None:
            return f"draft:{self.draft.id}"
        return f"{self.scheme.code}:{self.scheme.version}" if self.scheme else ""


def read_entries(bench: Workbench) -> tuple[Entry, ...]:
    """Return the lines: schemes in force first, newer versions before older, drafts behind."""
    in_force = [scheme.code for scheme in bench.schemes.in_force()]
    schemes = bench.schemes.all()
    drafts = bench.scheme_editing.drafts()
    codes = dict.fromkeys((*in_force, *(s.code for s in schemes), *(d.code for d in drafts)))
    entries = []
    for code in codes:
        own = [scheme for scheme in schemes if scheme.code == code]
        own.sort(key=lambda scheme: version_order(scheme.version), reverse=True)
        place = own.index(bench.schemes.current(code)) if own else 0
        entries += [
            Entry(
                scheme,
                is_current=scheme is own[place],
                is_to_come=scheme in own[:place],
                is_in_force=scheme is own[place] and code in in_force,
                ships=bench.schemes.ships(code),
                is_the_programs=bench.schemes.ships(code, scheme.version),
            )
            for scheme in own
        ]
        entries += [Entry(draft=draft) for draft in drafts if draft.code == code]
    return tuple(entries)


class _WrappedLines(QStyledItemDelegate):
    """Asks for the height of all lines; Qt breaks them as if an item had no padding."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the size that the text takes in the width that is left for it."""
        inner = QStyleOptionViewItem(option)
        inner.rect = option.rect.adjusted(0, 0, -_PADDING, 0)  # type: ignore[attr-defined]  # the stubs lack it
        return super().sizeHint(inner, index)


class SchemeList(QListWidget):
    """Signal: chosen(Entry) when another line is current."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("谈话制度"))
        self.setWordWrap(True)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)  # a name may wrap where it did not
        self.setItemDelegate(_WrappedLines(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentItemChanged.connect(lambda item, _before: self._tell(item))

    @property
    def entry(self) -> Entry | None:
        """The current line."""
        item = self.currentItem()
        entry = item.data(_ROLE) if item is not None else None
        return entry if isinstance(entry, Entry) else None

    def show_entries(self, entries: Sequence[Entry], wanted: str = "") -> None:
        """Show these; the line that was current stays so, or the wanted one becomes it."""
        now = wanted or (self.entry.key if self.entry else "")
        self.blockSignals(True)
        self.clear()
        for entry in entries:
            item = QListWidgetItem(self._words(entry))
            item.setData(_ROLE, entry)
            self.addItem(item)
        self.blockSignals(False)
        keys = [entry.key for entry in entries]
        self.setCurrentRow(keys.index(now) if now in keys else 0)

    def rename_draft(self, draft: SchemeDraft) -> None:
        """Follow a draft whose name was changed."""
        for row in range(self.count()):
            entry = Entry(draft=draft)
            if self.item(row).data(_ROLE).key == entry.key:
                self.item(row).setText(self._words(entry))

    def _tell(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(_ROLE))

    def _words(self, entry: Entry) -> str:
        if entry.draft is not None:
            return self.tr("{name}\n草稿，尚未发布").format(name=entry.draft.name)
        scheme = entry.scheme
        if scheme is None:
            return ""
        marks = [self.tr("第 {version} 版").format(version=scheme.version)]
        if entry.is_in_force:
            marks.append(self.tr("● 使用中"))
        elif entry.is_to_come:
            marks.append(self.tr("{date} 起施行").format(date=scheme.effective_from))
        elif not entry.is_current:
            marks.append(self.tr("旧版"))
        if entry.is_the_programs:
            marks.append(self.tr("自带"))
        return f"{scheme.name}\n{'　'.join(marks)}"
