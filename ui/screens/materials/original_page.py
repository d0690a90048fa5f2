"""The file as it came: its facts, its pages as pictures, and the way out of the vault."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from app.domain.material import Material
from app.services.errors import NotAScanError
from app.services.reading_materials import PAGED
from app.services.workbench import Workbench
from ui.look.theme import GAP, WIDE_GAP
from ui.models.material_words import form_text, note_text, size_text
from ui.session import Session
from ui.widgets.choose_file import choose_folder
from ui.widgets.parts import MessageLine, button, label, row

_WIDTH = 720


@dataclass(frozen=True)
class _Page:
    data: bytes
    number: int
    count: int
    png: bytes


class OriginalPage(QWidget):
    """Shows PDF pages and pictures; anything else can be exported byte for byte."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._material: Material | None = None
        self._data = b""
        self._page = 0
        self._count = 0
        self.facts = label("", "hint")
        self.facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.show_button = button(self.tr("显示页面"), "primary")
        self.previous = button(self.tr("上一页"))
        self.next = button(self.tr("下一页"))
        self.number = label("", "hint", wrap=False)
        self.export_button = button(self.tr("导出原件…"))
        self.message = MessageLine()
        self.picture = QLabel()
        self.picture.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        self.area = QScrollArea()
        self.area.setWidget(self.picture)
        self.area.setWidgetResizable(True)
        self.area.setAccessibleName(self.tr("原件的页面"))
        self._lay_out()
        self._connect()

    def show_material(self, material: Material) -> None:
        """Show a file's facts; its pages only when asked for, since each look is noted."""
        is_same = self._material is not None and self._material.id == material.id
        self._material = material
        self.facts.setText(self._facts(material))
        if is_same:
            return
        self._data, self._page, self._count = b"", 0, 0
        self.message.say("")
        self.picture.clear()
        self._update()

    def open_pages(self) -> None:
        """Show the pages from the first one on."""
        self.turn_to(0)

    def turn_to(self, number: int) -> None:
        """Show a page, from 0."""
        material = self._material
        if material is None:
            return
        work = partial(_read, self._session.workbench, material, self._data, number)
        run = self._session.jobs.change if not self._data else self._session.jobs.read
        run(work, owner=self, done=partial(self._show, material), failed=self._failed)

    def export_to(self, folder: Path) -> None:
        """Write the file as it came into a folder."""
        material = self._material
        if material is None:
            return
        texts = self._session.workbench.material.texts

        def written(path: Path) -> None:
            said = self.tr("已导出 {name}，与收到时逐字节相同。导出已记入审计记录。")
            self.message.say(said.format(name=path.name), "good")

        work = partial(texts.export, material.id, folder)
        self._session.jobs.change(work, owner=self, done=written)

    def _choose_folder(self) -> None:
        start = self._session.preferences.load().last_export_folder
        choose_folder(self, self.tr("导出原件到文件夹"), start, self.export_to)

    def _show(self, material: Material, page: _Page) -> None:
        if self._material is None or self._material.id != material.id:
            return
        self._data, self._page, self._count = page.data, page.number, page.count
        picture = QPixmap()
        picture.loadFromData(page.png)
        self.picture.setPixmap(picture)
        self.area.verticalScrollBar().setValue(0)
        self._update()

    def _failed(self, error: Exception) -> bool:
        if not isinstance(error, NotAScanError):
            return False
        self.message.say(self.tr("这个文件的页面显示不出来。原件完整保存着，可以导出。"))
        return True

    def _update(self) -> None:
        is_paged = self._material is not None and self._material.form in PAGED
        is_open = bool(self._count)
        self.show_button.setVisible(is_paged and not is_open)
        for widget in (self.previous, self.next, self.number):
            widget.setVisible(is_open and self._count > 1)
        self.area.setVisible(is_open)
        self.previous.setEnabled(self._page > 0)
        self.next.setEnabled(self._page + 1 < self._count)
        said = self.tr("第 {page} 页，共 {count} 页")
        self.number.setText(said.format(page=self._page + 1, count=self._count))

    def _facts(self, material: Material) -> str:
        notes = self.tr("；").join(note_text(code) for code in material.notes)
        pattern = self.tr("{name} · {form} · {size} · 由 {account} 收进")
        lines = [
            pattern.format(
                name=material.file_name,
                form=form_text(material.form),
                size=size_text(material.size),
                account=material.received_by,
            ),
            f"SHA-256　{material.sha256}",
        ]
        if notes:
            lines.append(self.tr("读入时发现：{notes}").format(notes=notes))
        return "\n".join(lines)

    def _connect(self) -> None:
        self.show_button.clicked.connect(self.open_pages)
        self.previous.clicked.connect(lambda: self.turn_to(self._page - 1))
        self.next.clicked.connect(lambda: self.turn_to(self._page + 1))
        self.export_button.clicked.connect(self._choose_folder)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, WIDE_GAP, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.facts)
        column.addLayout(
            row(self.show_button, self.previous, self.number, self.next, self.export_button)
        )
        column.addWidget(self.message)
        column.addWidget(self.area, 1)
        column.addStretch(0)
        self._update()


def _read(workbench: Workbench, material: Material, data: bytes, number: int) -> _Page:
    texts = workbench.material.texts
    whole = data or texts.original(material.id)
    count = texts.page_count(whole)
    shown = max(0, min(number, count - 1))
    return _Page(whole, shown, count, texts.page(whole, shown, _WIDTH))
