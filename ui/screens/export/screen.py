"""Exporting: the signed files of one talk to a folder, checked there at once."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.errors import TanluError
from app.domain.ids import TalkId
from app.domain.stage import TalkStage
from app.domain.talk import Talk
from app.services.errors import Cancelled, FolderMissingError
from app.services.ports.record_files import Progress
from app.services.workbench import Workbench
from ui.actions import ActionId
from ui.errors.wording import words_of
from ui.look.theme import FIELD_WIDTH, GAP
from ui.loose_words import needs_no_keeping
from ui.session import Session
from ui.widgets.choose_file import choose_folder
from ui.widgets.page import Page
from ui.widgets.parts import Card, MessageLine, ScrolledPage, button, label
from ui.widgets.text_fields import LineEdit
from ui.widgets.verdict_card import VerdictCard

_UNSIGNED = (TalkStage.REVIEWED,)


@dataclass(frozen=True)
class Chosen:
    """What shall go along."""

    kinds: tuple[str, ...]
    papers: bool
    sheets: bool
    authority: bool


@dataclass(frozen=True)
class Exported:
    """The files that were written; those of `sheets` carry no certificate to check.

    `authority` is the authority's certificate where it went along.
    """

    files: tuple[Path, ...]
    sheets: tuple[Path, ...]
    authority: Path | None


@dataclass(frozen=True)
class _Found:
    """What there is to export of a talk."""

    talk: Talk
    papers: int
    scans: int
    has_authority: bool


class ExportTab(Page):
    """Writes Word and PDF of one talk and shows the verdict on each file."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._talk_id: TalkId | None = None
        self._told = label("", "subtitle")
        self.folder = LineEdit(name=self.tr("文件夹"), placeholder=self.tr("导出到哪个文件夹"))
        needs_no_keeping(self.folder)
        self._browse = button(self.tr("选择…"))
        self.kinds = {"pdf": QCheckBox("PDF"), "docx": QCheckBox("Word (.docx)")}
        self.papers = QCheckBox(self.tr("附件文书"))
        self.sheets = QCheckBox(self.tr("签名页扫描件和校验清单"))
        self.authority = QCheckBox(self.tr("一并导出机关证书，供对方核验"))
        self.export_button = button(session.actions.labelled(ActionId.EXPORT_WRITE), "primary")
        self.message = MessageLine()
        self._form = Card()
        self._page = ScrolledPage(960)
        self._results = QVBoxLayout()
        self._lay_out()
        self._browse.clicked.connect(self._choose)
        self.export_button.clicked.connect(self.export)
        session.actions.bind(self, ActionId.EXPORT_WRITE, self.export)
        session.changes.talk_changed.connect(self._on_talk_changed)

    def show_talk(self, talk_id: TalkId) -> None:
        """Show a talk; results of another one go."""
        if talk_id != self._talk_id:
            self._clear()
            self.folder.setText(self._session.preferences.load().last_export_folder)
        self._talk_id = talk_id
        self._load()

    def cards(self) -> list[VerdictCard]:
        """Return the results, the newest first."""
        items = (self._results.itemAt(i) for i in range(self._results.count()))
        widgets = (item.widget() for item in items if item)
        return [widget for widget in widgets if isinstance(widget, VerdictCard)]

    def export(self) -> None:
        """Write the chosen files."""
        talk_id = self._talk_id
        kinds = tuple(kind for kind, box in self.kinds.items() if box.isChecked())
        if talk_id is None or not self.export_button.isEnabled():
            return
        if not self.folder.text().strip():
            self.message.say(self.tr("请选择导出到哪个文件夹。"))
            self.folder.setFocus()
            return
        if not kinds:
            self.message.say(self.tr("请至少选一种文件。"))
            return
        folder = Path(self.folder.text().strip())
        self.message.say("")
        self.export_button.setEnabled(False)
        self._session.jobs.long(
            _export_work(self._session.workbench, talk_id, folder, self._chosen(kinds)),
            owner=self,
            title=self.tr("导出"),
            done=lambda exported: self._on_exported(folder, exported),
            failed=self._on_failed,
        )

    def _on_exported(self, folder: Path, exported: Exported) -> None:
        self.export_button.setEnabled(True)
        preferences = self._session.preferences
        self._session.jobs.read(
            lambda: preferences.save(replace(preferences.load(), last_export_folder=str(folder))),
            owner=self,
        )
        for path in exported.files:
            card = VerdictCard(self._session, path)
            self._results.insertWidget(0, card)
            card.verify()
        count = len(exported.files) + len(exported.sheets)
        said = self.tr("已导出 {count} 个文件。").format(count=count)
        if exported.sheets:
            said += self.tr("校验清单：{name}。").format(name=exported.sheets[-1].name)
        if exported.authority:
            said += self.tr("机关证书：{name}").format(name=exported.authority.name)
        self.message.say(said, "good")

    def _on_failed(self, error: Exception) -> bool:
        self.export_button.setEnabled(True)
        if isinstance(error, Cancelled):
            return True
        if not isinstance(error, TanluError):
            return False
        self.message.say(words_of(error).in_place)
        if isinstance(error, FolderMissingError):
            self.folder.setFocus()
            self.folder.selectAll()
        return True

    def _load(self) -> None:
        talk_id, bench = self._talk_id, self._session.workbench
        if talk_id is None:
            return

        def read() -> _Found:
            desk = bench.paper.hand_signing.desk(talk_id)
            return _Found(
                bench.preparing.talk(talk_id),
                sum(signed.paper.paper is not None for signed in desk.papers),
                len(desk.scans),
                bench.paper.certificates.authority() is not None,
            )

        self._session.jobs.read(read, owner=self, done=self._show)

    def _show(self, found: _Found) -> None:
        if found.talk.id != self._talk_id:
            return
        self._form.setVisible(found.talk.frozen_version > 0)
        for box, there in (
            (self.papers, found.papers > 0),
            (self.sheets, found.scans > 0),
            (self.authority, found.has_authority),
        ):
            box.setEnabled(there)
            box.setChecked(there)
        self._told.setText(self._told_text(found.talk))

    def _chosen(self, kinds: tuple[str, ...]) -> Chosen:
        return Chosen(
            kinds,
            papers=self.papers.isChecked(),
            sheets=self.sheets.isChecked(),
            authority=self.authority.isChecked(),
        )

    def _told_text(self, talk: Talk) -> str:
        if not talk.frozen_version:
            return self.tr("记录定稿以后，在这里导出带签名的 Word 和 PDF。")
        if talk.stage in _UNSIGNED:
            return self.tr("记录已定稿，签名还没有办完：现在导出的文件只带已有的签名。")
        return self.tr("文件照保险库里的原样写出，导出以后立即核验。")

    def _on_talk_changed(self, talk_id: int) -> None:
        if talk_id == self._talk_id:
            self._load()

    def _choose(self) -> None:
        choose_folder(
            self,
            self.tr("导出到哪个文件夹"),
            self.folder.text(),
            lambda folder: self.folder.setText(str(folder)),
        )

    def _clear(self) -> None:
        self.message.say("")
        for card in self.cards():
            self._results.removeWidget(card)
            card.deleteLater()

    def _lay_out(self) -> None:
        where = QHBoxLayout()
        where.setSpacing(GAP)
        self.folder.setMinimumWidth(FIELD_WIDTH)
        where.addWidget(self.folder, 1)
        where.addWidget(self._browse)
        kinds = QHBoxLayout()
        for box in self.kinds.values():
            box.setChecked(True)
            kinds.addWidget(box)
        kinds.addStretch()
        form = self._form.body
        form.addWidget(label(self.tr("文件夹")))
        form.addLayout(where)
        form.addLayout(kinds)
        form.addWidget(self.papers)
        form.addWidget(self.sheets)
        form.addWidget(self.authority)
        line = QHBoxLayout()
        line.addWidget(self.export_button)
        line.addStretch()
        form.addLayout(line)
        form.addWidget(self.message)
        body = self._page.body
        body.addWidget(self._told)
        body.addWidget(self._form)
        body.addLayout(self._results)
        body.addStretch()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._page)
        self.begin_at(self.folder)


def _export_work(
    bench: Workbench,
    talk_id: TalkId,
    folder: Path,
    chosen: Chosen,
) -> Callable[[Progress], Exported]:
    """Return the work of exporting."""

    def work(progress: Progress) -> Exported:
        exporting = bench.paper.exporting
        files = exporting.export(talk_id, folder, progress, chosen.kinds)
        if chosen.papers:
            files += exporting.export_papers(talk_id, folder, progress, chosen.kinds)
        sheets: tuple[Path, ...] = ()
        if chosen.sheets:
            sheets = exporting.export_signed_sheets(talk_id, folder, progress, files)
        authority = bench.paper.certificates.export_authority(folder) if chosen.authority else None
        return Exported(files, sheets, authority)

    return work
