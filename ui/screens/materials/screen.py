"""Materials: what was collected for talks, and what was asked for."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QImageWriter
from PySide6.QtWidgets import QSplitter, QTabWidget, QVBoxLayout, QWidget

from app.domain.ids import MaterialId
from app.domain.material import Material
from app.services.material_rights import MaterialList
from app.services.repairing import LONGEST_TEXT
from app.services.requesting_materials import RequestRow
from app.services.unfinished import INTAKE_FORM
from app.services.workbench import Workbench
from ui.actions import ActionId
from ui.jobs import Progress
from ui.look.theme import PAGE_MARGIN, WIDE_GAP
from ui.models.kept_intake import read_kept_intake
from ui.screens.materials.card_form import CardOffers, read_offers
from ui.screens.materials.detail import MaterialDetail
from ui.screens.materials.intake_dialog import IntakeDialog, ReadFiles, read_files
from ui.screens.materials.material_list import MaterialListPanel
from ui.screens.materials.request_panel import RequestPanel
from ui.session import Session
from ui.widgets.choose_file import choose_files, choose_save
from ui.widgets.page import Page
from ui.widgets.parts import button, label, row

_SIZES = [470, 790]
_KINDS = "*.txt *.docx *.xlsx *.pdf *.html *.htm *.md *.csv *.png *.jpg *.jpeg *.tif *.tiff *.bmp"


@dataclass(frozen=True)
class _Read:
    materials: MaterialList
    requests: tuple[RequestRow, ...]
    offers: CardOffers


class MaterialsScreen(Page):
    """Two tabs: the materials with all about the one chosen, and the requests."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAcceptDrops(True)
        self._session = session
        self._offers = CardOffers()
        self._then = MaterialId(0)
        self._about: Material | None = None
        self._is_fresh = True
        self.export_button = button(self.tr("导出移交清单…"))
        self.tabs = QTabWidget()
        self.tabs.setProperty("kind", "page")
        split = self._lay_out()
        self.list = MaterialListPanel(session, split)
        self.detail = MaterialDetail(session, split)
        self.requests = RequestPanel(session)
        self._fill(split)
        self._connect()
        self.begin_at(self.list.table)
        self.reload()

    def reload(self) -> None:
        """Read everything anew."""
        work = partial(_read, self._session)
        self._session.jobs.read(work, owner=self, done=self._show)

    def take_in(self, paths: Sequence[Path], about: Material | None = None) -> None:
        """Read files and ask for their card."""
        files = [path for path in paths if path.is_file()]
        if not files:
            self._session.messages.notice(
                self.tr("没有可以收进的文件；文件夹请打开后选里面的文件。")
            )
            return
        self._about = about
        self._session.jobs.long(
            partial(read_files, self._session.workbench, files),
            owner=self,
            title=self.tr("正在读取文件…"),
            done=self._ask,
        )

    def paste(self) -> None:
        """Take in what is on the clipboard: files, a picture, or text."""
        self._take_in_mime(QGuiApplication.clipboard().mimeData())

    def export_list(self) -> None:
        """Ask where to write the list of the tab that is shown."""
        if self.tabs.currentWidget() is self.requests:
            self.requests.export()
            return
        start = Path(self._session.preferences.load().last_export_folder)
        proposed = start / f"{self.tr('材料移交清单')}.xlsx"
        kinds = "Excel (*.xlsx);;CSV (*.csv)"
        choose_save(self, self.tr("导出材料移交清单"), proposed, kinds, self.export_to)

    def export_to(self, path: Path) -> None:
        """Write the materials that are shown as .xlsx or .csv."""
        shown, materials = self.list.model.rows, self._session.workbench.material.materials

        def written(_: None) -> None:
            said = self.tr("已导出 {count} 份的清单：{path}").format(count=len(shown), path=path)
            self._session.messages.notice(said)

        work = partial(materials.write_table, path, shown)
        self._session.jobs.change(work, owner=self, done=written)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, pictures and text."""
        mime = event.mimeData()
        if mime.hasUrls() or mime.hasImage() or mime.hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take in what was dropped."""
        event.acceptProposedAction()
        self._take_in_mime(event.mimeData())

    def _take_in_mime(self, mime: QMimeData) -> None:
        paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
        if paths:
            self.take_in(paths)
        elif mime.hasImage():
            self._take_in_picture(mime.imageData())
        else:
            self._take_in_text(mime.text() if mime.hasText() else "")

    def _take_in_text(self, text: str) -> None:
        if len(text) > LONGEST_TEXT:  # before anything is done with it
            said = self.tr(
                "粘贴的文字有 {length} 万字，一次最多 {limit} 万字。请存成几个文件，再收进来。"
            )
            words = {"length": len(text) // 10_000, "limit": LONGEST_TEXT // 10_000}
            self._session.messages.notice(said.format(**words))
            return
        if not text.strip():
            self._session.messages.notice(
                self.tr("剪贴板里没有文字、图片或文件。先在别处复制，再来粘贴。")
            )
            return
        self._about = None
        name = self.tr("粘贴的文字") + ".txt"
        self._session.jobs.long(
            partial(_read_text, self._session.workbench, text, name),
            owner=self,
            title=self.tr("正在读取粘贴的文字…"),
            done=self._ask,
        )

    def _take_in_picture(self, picture: object) -> None:
        if not isinstance(picture, QImage) or picture.isNull():
            return
        self._about = None
        name = self.tr("粘贴的图片") + ".png"
        self._session.jobs.long(
            partial(_read_picture, self._session.workbench, picture, name),
            owner=self,
            title=self.tr("正在读取粘贴的图片…"),
            done=self._ask,
        )

    def _ask(self, read: ReadFiles, kept: Mapping[str, object] | None = None) -> None:
        if not read.files:
            _, error = read.refused[0]
            self._session.messages.error(self, error)
            return
        dialog = IntakeDialog(self._session, read, self._offers, self._about, self, kept=kept)
        dialog.stored.connect(self._on_stored)
        dialog.open()

    def _on_stored(self, material_id: int) -> None:
        self._then = MaterialId(material_id)
        self.list.forget_search()
        self.tabs.setCurrentIndex(0)
        self.reload()

    def _show(self, found: _Read) -> None:
        self._offers = found.offers
        kinds = {term.code: term.name for term in found.offers.kinds}
        then, self._then = self._then, MaterialId(0)
        self.list.show_list(found.materials, kinds, then)
        self.requests.show_rows(found.requests, found.offers)
        self._show_current()
        if self._is_fresh:
            self._is_fresh = False
            self._take_up()

    def _take_up(self) -> None:
        """Go on with taking in what the vault was locked over last."""
        unfinished = self._session.workbench.material.unfinished

        def found(kept: bytes) -> None:
            if kept:
                self._session.jobs.long(
                    partial(_read_kept, self._session.workbench, kept),
                    owner=self,
                    title=self.tr("正在读取文件…"),
                    done=lambda read: self._ask(*read),
                )

        self._session.jobs.read(partial(unfinished.get, INTAKE_FORM), owner=self, done=found)

    def _show_current(self) -> None:
        material = self.list.material
        if material is not None:
            self.detail.show_material(material, self._offers)
        else:
            self.detail.show_nothing(
                self.tr("这里显示选中的材料"),
                self.tr(
                    "收进文件、粘贴文字或者拖进来；网页上复制的文字会自动整理，每处改动都看得到。"
                ),
            )
        self.export_button.setEnabled(bool(self.list.model.rows))

    def _choose_files(self, about: Material | None = None) -> None:
        start = self._session.preferences.load().last_export_folder
        kinds = self.tr("材料 ({kinds});;所有文件 (*)").format(kinds=_KINDS)
        take = partial(self.take_in, about=about)
        choose_files(self, self.tr("选择要收进的文件"), start, kinds, take)

    def _new_request(self) -> None:
        self.tabs.setCurrentWidget(self.requests)
        self.requests.add()

    def _find(self) -> None:
        search = self.requests.search if self._is_on_requests() else self.list.search
        search.setFocus()
        search.selectAll()

    def _remind(self) -> None:
        if self._is_on_requests():
            self.requests.remind()

    def _is_on_requests(self) -> bool:
        return self.tabs.currentWidget() is self.requests

    def _connect(self) -> None:
        session = self._session
        bind = session.actions.bind
        bind(self, ActionId.TAKE_IN_FILES, self._choose_files)
        bind(self, ActionId.TAKE_IN_PASTED, self.paste)
        bind(self, ActionId.FIND_MATERIAL, self._find)
        bind(self, ActionId.NEW_REQUEST, self._new_request)
        bind(self, ActionId.REMIND_REQUEST, self._remind)
        bind(self, ActionId.EXPORT_MATERIALS, self.export_list)
        self.list.chosen.connect(self._show_current)
        self.detail.handed_over.connect(self.list.model.replace)
        self.list.files_wanted.connect(self._choose_files)
        self.list.paste_wanted.connect(self.paste)
        self.requests.answer_wanted.connect(self._choose_files)
        self.export_button.clicked.connect(self.export_list)
        self.tabs.currentChanged.connect(
            lambda _: self.export_button.setVisible(not self._is_on_requests())
        )
        changes = session.changes
        for signal in (
            changes.materials_changed,
            changes.register_changed,
            changes.schemes_changed,
            changes.talks_changed,
            changes.office_changed,
        ):
            signal.connect(self.reload)

    def _lay_out(self) -> QSplitter:
        """Return what is to be filled in.

        Whatever gets a new parent is styled anew with all that is in it: the outer parts are first.
        """
        head = row(label(self.tr("材料"), "title", wrap=False), self.export_button, stretch_at=1)
        head.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, 0)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(WIDE_GAP)
        page.addLayout(head)
        page.addWidget(self.tabs, 1)
        first, split = QWidget(), QSplitter()
        self.tabs.addTab(first, self.tr("已收进的材料"))
        column = QVBoxLayout(first)
        column.setContentsMargins(0, WIDE_GAP, 0, 0)
        column.addWidget(split)
        return split

    def _fill(self, split: QSplitter) -> None:
        self.tabs.addTab(self.requests, self.tr("需求清单"))
        split.addWidget(self.list)
        split.addWidget(self.detail)
        split.setStretchFactor(1, 1)
        split.setChildrenCollapsible(False)
        split.setSizes(_SIZES)


def _read(session: Session) -> _Read:
    workbench: Workbench = session.workbench
    accounts = session.entry.vaults.accounts(session.folder)
    return _Read(
        workbench.material.materials.all(),
        workbench.material.requests.rows(),
        read_offers(workbench, accounts),
    )


def _read_kept(
    workbench: Workbench, kept: bytes, progress: Progress
) -> tuple[ReadFiles, dict[str, object]]:
    intake = workbench.material.intake
    files, typed = read_kept_intake(kept, intake, progress)
    return ReadFiles(tuple((taken, intake.blank(taken)) for taken in files)), typed


def _read_text(workbench: Workbench, text: str, name: str, progress: Progress) -> ReadFiles:
    progress(0, 1)
    taken = workbench.material.intake.read_pasted(text, name)
    return ReadFiles(((taken, workbench.material.intake.blank(taken)),))


def _read_picture(
    workbench: Workbench, picture: QImage, name: str, progress: Progress
) -> ReadFiles:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(picture)
    data = bytes(buffer.data().data())
    taken = workbench.material.intake.read_bytes(name, data, progress)
    return ReadFiles(((taken, workbench.material.intake.blank(taken)),))
