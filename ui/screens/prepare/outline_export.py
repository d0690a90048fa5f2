"""Writing the outline, or an addendum to it, as Word and PDF; with a look at its pages before."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.domain.ids import TalkId
from app.domain.record import Record
from app.services.outline_papers import OutlineVariant
from app.services.ports.record_files import Progress
from ui.errors.code_words import joined
from ui.errors.wording import in_place
from ui.look.theme import GAP, PAGE_MARGIN, WIDE_GAP
from ui.models.page_pictures import PagePicture, PagePictures
from ui.session import Session
from ui.widgets.folder_field import FolderField
from ui.widgets.labelled_field import LabelledField
from ui.widgets.parts import MessageLine, button, fit, label, row

_SIZE = (1080, 660)
_LEFT_WIDTH = 380
_PAGE_WIDTH = 560


@dataclass(frozen=True)
class _Shown:
    variant: OutlineVariant
    record: Record
    picture: PagePicture


class OutlineExportDialog(QDialog):
    """Writes one talk's outline; with a `number` that addendum. Signal: written(folder, files)."""

    written = Signal(object, object)

    def __init__(
        self, session: Session, talk_id: TalkId, number: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._talk_id = talk_id
        self._number = number
        self._pictures = PagePictures(session.workbench.page_view)
        self._record: Record | None = None
        self._page = 0
        self.variants = {
            OutlineVariant.INTERNAL: QRadioButton(self.tr("内部用，全部来源")),
            OutlineVariant.FOR_OTHERS: QRadioButton(self.tr("给别人看，不印不对外的来源")),
        }
        self.folder = FolderField(session)
        self.message = MessageLine()
        self.picture, self.where = QLabel(), label("", "hint", wrap=False)
        self.previous = button(self.tr("上一页"), "quiet")
        self.next = button(self.tr("下一页"), "quiet")
        self.setWindowTitle(self.tr("导出增补提纲") if number else self.tr("导出提纲"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._build()
        self._connect()
        fit(self, *_SIZE)
        self.variants[OutlineVariant.INTERNAL].setChecked(True)
        self.folder.setFocus()

    @property
    def variant(self) -> OutlineVariant:
        """For whom it is."""
        return next(variant for variant, each in self.variants.items() if each.isChecked())

    def save(self) -> None:
        """Write the files."""
        folder = self.folder.folder
        if folder is None:
            self.message.say(self.tr("请写明写到哪个文件夹。"), "warning")
            self.folder.setFocus()
            return
        self.message.say("")
        self._buttons.setEnabled(False)
        self._session.jobs.long(
            self._work(folder),
            owner=self,
            title=self.windowTitle(),
            done=partial(self._done, folder),
            failed=self._on_failed,
        )

    def _work(self, folder: Path) -> Callable[[Progress], tuple[Path, ...]]:
        papers, talk_id = self._session.workbench.outlines.papers, self._talk_id
        number, variant = self._number, self.variant

        def work(progress: Progress) -> tuple[Path, ...]:
            if number:
                return papers.export_addendum(talk_id, number, variant, folder, progress)
            return papers.export(talk_id, variant, folder, progress)

        return work

    def _done(self, folder: Path, files: tuple[Path, ...]) -> None:
        self.folder.remember()
        names = joined(path.name for path in files)
        said = self.tr("已写到 {folder}：{files}")
        self._session.messages.notice(said.format(folder=folder, files=names))
        self.written.emit(folder, files)
        self.accept()

    def _on_failed(self, error: Exception) -> bool:
        self._buttons.setEnabled(True)
        self.folder.concerns(error)
        self.message.say(text := in_place(error))
        return bool(text)

    def _turn(self, by: int) -> None:
        self._page += by
        self._look()

    def _look_anew(self) -> None:
        self._record = None
        self._look()

    def _look(self) -> None:
        papers, talk_id = self._session.workbench.outlines.papers, self._talk_id
        number, variant, known = self._number, self.variant, self._record
        page, pictures, width = self._page, self._pictures, _PAGE_WIDTH

        def work() -> _Shown:
            record = known
            if record is None and number:
                record = papers.addendum_record(talk_id, number, variant)
            elif record is None:
                record = papers.record(talk_id, variant)
            return _Shown(variant, record, pictures.picture(record, page, width))

        self._session.jobs.read(work, owner=self, done=self._show, failed=self._not_shown)

    def _show(self, shown: _Shown) -> None:
        if shown.variant is not self.variant:
            return
        self._record, picture = shown.record, shown.picture
        self._page = picture.page
        pixmap = QPixmap()
        pixmap.loadFromData(picture.png)
        self.picture.setPixmap(pixmap)
        text = self.tr("第 {page} 页，共 {count} 页")
        said = text.format(page=picture.page + 1, count=picture.count)
        self.where.setText(said)
        self.picture.setAccessibleDescription(said)
        self.previous.setEnabled(picture.page > 0)
        self.next.setEnabled(picture.page + 1 < picture.count)

    def _not_shown(self, error: Exception) -> bool:
        self.picture.clear()
        self.where.setText(text := in_place(error))
        return bool(text)

    def _connect(self) -> None:
        for each in self.variants.values():
            each.toggled.connect(lambda on: self._look_anew() if on else None)
        self.previous.clicked.connect(lambda: self._turn(-1))
        self.next.clicked.connect(lambda: self._turn(1))
        self._buttons.accepted.connect(self.save)
        self._buttons.rejected.connect(self.reject)

    def _build(self) -> None:
        self.picture.setAccessibleName(self.tr("页面预览"))
        self.picture.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        area = QScrollArea()
        area.setWidget(self.picture)
        area.setWidgetResizable(True)
        area.setAccessibleName(self.tr("页面预览"))
        right = QVBoxLayout()
        right.addWidget(area, 1)
        right.addLayout(row(self.previous, self.next, self.where))
        body = QHBoxLayout(self)
        body.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)
        body.setSpacing(WIDE_GAP)
        body.addWidget(self._options())
        body.addLayout(right, 1)

    def _options(self) -> QWidget:
        options = QWidget()
        options.setFixedWidth(_LEFT_WIDTH)
        column = QVBoxLayout(options)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(label(self.tr("写出 Word 和 PDF 两个文件。"), "hint"))
        for each in self.variants.values():
            column.addWidget(each)
        column.addWidget(LabelledField(self.tr("文件夹"), self.folder))
        column.addWidget(self.message)
        column.addStretch()
        column.addWidget(self._foot())
        return options

    def _foot(self) -> QDialogButtonBox:
        self._buttons = QDialogButtonBox()
        keep = QPushButton(self.tr("导出"))
        keep.setProperty("kind", "primary")
        self._buttons.addButton(keep, QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.addButton(self.tr("取消"), QDialogButtonBox.ButtonRole.RejectRole)
        return self._buttons
