"""Choosing what a sentence rests on: a material as a whole, or words of it."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from app.domain.ids import MaterialId, TalkId
from app.domain.material import Material
from app.domain.portrait import Quote
from app.services.material_rights import MaterialList
from app.services.repair_choices import MaterialText
from ui.look.theme import GAP, PAGE_MARGIN
from ui.session import Session
from ui.widgets.filter_line import FilterLine
from ui.widgets.parts import button, fit, label, row
from ui.widgets.text_fields import TextEdit

_SIZE = (980, 620)
_SIZES = [360, 620]


class CiteDialog(QDialog):
    """Signal: cited(Quote, Material)."""

    cited = Signal(object, object)

    def __init__(self, session: Session, talk_id: TalkId, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._found = MaterialList(())
        self._others: tuple[Material, ...] = ()
        self._text = MaterialText("", "")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("注明依据"))
        self.search = FilterLine(self.tr("按名称、来源查找材料"))
        self.search.setAccessibleName(self.tr("查找材料"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("材料"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.hint = label("", "hint")
        self.view = TextEdit(name=self.tr("材料文字"))
        self.view.setReadOnly(True)
        self.read_button = button("")
        self.words_button = button(self.tr("引用选中的文字 (Ctrl+Enter)"), "primary")
        self.words_button.setShortcut("Ctrl+Return")
        self.whole_button = button(self.tr("引用整份材料"))
        self.close_button = button(self.tr("取消"), "quiet")
        self._lay_out()
        self._connect()
        fit(self, *_SIZE)
        self._load(talk_id)
        self.search.setFocus()

    def cite_words(self) -> None:
        """Cite the words that are selected."""
        material = self.material
        words = self.view.textCursor().selectedText().replace("\u2029", "\n").strip()
        if material is None or not words:
            return
        start = self._place_of(words)
        at = self._text.original_offset(start) if start >= 0 else -1
        self._cite(material, Quote(material.id, words, at))

    def cite_whole(self) -> None:
        """Cite the material as a whole."""
        material = self.material
        if material is not None:
            self._cite(material, Quote(material.id))

    @property
    def material(self) -> Material | None:
        """The current material."""
        item = self.list.currentItem()
        if item is None:
            return None
        wanted = item.data(Qt.ItemDataRole.UserRole)
        return next((m for m in self._all() if m.id == wanted), None)

    def read(self) -> None:
        """Show what the current material says; of a guarded one that is noted."""
        material = self.material
        if material is None:
            return
        texts = self._session.workbench.material.texts
        run = self._session.jobs.change if material.is_guarded else self._session.jobs.read
        run(partial(texts.text, material.id), owner=self, done=partial(self._show, material.id))

    def _cite(self, material: Material, quote: Quote) -> None:
        self.cited.emit(quote, material)
        self.accept()

    def _place_of(self, words: str) -> int:
        """Return where the selected words stand in the repaired text, near the selection."""
        cursor = self.view.textCursor()
        head = QTextCursor(self.view.document())
        head.setPosition(cursor.selectionStart(), QTextCursor.MoveMode.KeepAnchor)
        before = len(head.selectedText())  # about: a long line is shown in several pieces
        near = self._text.repaired.find(words, max(0, before - len(words) - GAP))
        return near if near >= 0 else self._text.repaired.find(words)

    def _load(self, talk_id: TalkId) -> None:
        materials = self._session.workbench.material.materials
        self._session.jobs.read(
            lambda: (materials.of_talk(talk_id), materials.all()), owner=self, done=self._fill
        )

    def _fill(self, found: tuple[MaterialList, MaterialList]) -> None:
        self._found = found[0]
        listed = {m.id for m in self._found.materials}
        self._others = tuple(
            m for m in found[1].materials if m.id not in listed and not m.withdrawn
        )
        self._refill()

    def _all(self) -> tuple[Material, ...]:
        return (*self._found.materials, *self._others)

    def _refill(self) -> None:
        words = self.search.text().casefold().split()
        self.list.clear()
        for material in self._all():
            text = f"{material.title} {material.source} {material.digest}".casefold()
            if all(word in text for word in words):
                self.list.addItem(self._item(material))
        if self.list.count():
            self.list.setCurrentRow(0)
        self._say()

    def _item(self, material: Material) -> QListWidgetItem:
        source = f"　{material.source}" if material.source else ""
        guarded = self.tr("【限定知悉】") if material.is_guarded else ""
        item = QListWidgetItem(f"{guarded}{material.title}{source}")
        item.setData(Qt.ItemDataRole.UserRole, material.id)
        item.setToolTip(material.digest or material.title)
        return item

    def _say(self) -> None:
        if not self._all():
            said = self.tr("还没有材料。先到“材料”里收进来。")
        elif not self.list.count():
            said = self.tr("没有符合的材料，换几个字试试。")
        else:
            said = self.tr("先列与这次谈话、谈话对象、所在单位有关的材料。")
        if self._found.hidden:
            hidden = self.tr("另有 {count} 份限定知悉，您的账户看不到。")
            said = f"{said}{hidden.format(count=self._found.hidden)}"
        self.hint.setText(said)

    def _on_chosen(self) -> None:
        material = self.material
        self._text = MaterialText("", "")
        self.view.set_text("")
        self.whole_button.setEnabled(material is not None)
        self.read_button.setVisible(material is not None and material.is_guarded)
        self.read_button.setText(self.tr("查阅文字（记入“谁看过”）"))
        self._update()
        if material is not None and not material.is_guarded:
            self.read()

    def _show(self, material_id: MaterialId, text: MaterialText) -> None:
        material = self.material
        if material is None or material.id != material_id:
            return
        self._text = text
        self.view.set_text(text.repaired)
        self.view.moveCursor(QTextCursor.MoveOperation.Start)
        self.read_button.hide()
        self._update()

    def _update(self) -> None:
        self.words_button.setEnabled(self.view.textCursor().hasSelection())

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _: self._refill())
        self.search.went_down.connect(self.list.setFocus)
        self.list.currentItemChanged.connect(lambda _a, _b: self._on_chosen())
        self.list.itemActivated.connect(lambda _: self.view.setFocus())
        self.view.selectionChanged.connect(self._update)
        self.read_button.clicked.connect(self.read)
        self.words_button.clicked.connect(self.cite_words)
        self.whole_button.clicked.connect(self.cite_whole)
        self.close_button.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        left, right = QWidget(), QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, GAP, 0)
        column.setSpacing(GAP)
        for widget in (self.search, self.list, self.hint):
            column.addWidget(widget)
        shown = QVBoxLayout(right)
        shown.setContentsMargins(GAP, 0, 0, 0)
        shown.setSpacing(GAP)
        shown.addWidget(label(self.tr("用鼠标或者 Shift+方向键选中要引用的话"), "hint"))
        shown.addWidget(self.read_button)
        shown.addWidget(self.view, 1)
        splitter = QSplitter()
        splitter.addWidget(left)
        splitter.addWidget(right)
        splitter.setStretchFactor(1, 1)
        splitter.setChildrenCollapsible(False)
        splitter.setSizes(_SIZES)
        page = QVBoxLayout(self)
        page.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)
        page.setSpacing(GAP)
        page.addWidget(splitter, 1)
        page.addLayout(row(self.close_button, self.whole_button, self.words_button, stretch_at=0))
        self._on_chosen()
