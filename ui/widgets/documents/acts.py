"""What is done with a whole document: issuing, cancelling, removing a draft, exporting."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain.document import Document
from app.domain.errors import TanluError
from app.domain.ids import AddresseeId
from ui.errors.wording import in_place
from ui.messages import Question
from ui.session import Session
from ui.widgets.choose_file import choose_folder
from ui.widgets.documents.export_dialog import ExportChoice, ExportDialog


class DocumentActs(QObject):
    """Asks, does it as a job, and tells.

    Signals: changed(Document); removed() when a draft is gone; said(text, kind) for the line of
    messages.
    """

    changed = Signal(object)
    removed = Signal()
    said = Signal(str, str)

    def __init__(self, session: Session, owner: QWidget) -> None:
        super().__init__(owner)
        self._session, self._owner = session, owner

    def ask_to_issue(self, document: Document) -> None:
        """Ask, naming the numbers it would take, then freeze the document and take them."""
        issuing = self._session.workbench.documents.issuing

        def offer(numbers: tuple[str, ...]) -> None:
            text = self._issue_text(document, numbers)
            question = Question(self.tr("定稿"), text, self.tr("定稿"), self.tr("再看看"))
            self._session.messages.ask(self._owner, question, partial(self._issue, document))

        self._session.jobs.read(
            lambda: issuing.numbers(document), owner=self, done=offer, failed=self.failed
        )

    def _issue_text(self, document: Document, numbers: tuple[str, ...]) -> str:
        said = [self.tr("成文日期 {day}。").format(day=document.day)]
        if len(numbers) > 1:
            taken = self.tr("将取用 {count} 个文号，{first} 至 {last}。")
            said.append(taken.format(count=len(numbers), first=numbers[0], last=numbers[-1]))
        elif numbers:
            said.append(self.tr("将取用文号 {number}。").format(number=numbers[0]))
        said.append(self.tr("定稿以后内容不能再改。确定定稿吗？"))
        return "\n".join(said)

    def ask_to_void(self, document: Document, addressee_id: AddresseeId | None = None) -> None:
        """Ask for a reason, then cancel the document or what one addressee got."""
        self._session.messages.ask_reason(
            self._owner,
            self.tr("作废"),
            self.tr("作废的原因（会印在文件上；文号保留，不再使用）："),
            partial(self._void, document, addressee_id),
        )

    def ask_to_remove(self, document: Document) -> None:
        """Ask, then throw a draft away."""
        question = Question(
            self.tr("删除草稿"),
            self.tr("删除这份草稿？它没有文号，删除后不能恢复。"),
            self.tr("删除"),
            self.tr("保留"),
        )
        self._session.messages.ask(self._owner, question, partial(self._remove, document))

    def ask_to_export(self, document: Document) -> None:
        """Ask for kinds of files and a folder, then write them."""
        dialog = ExportDialog(len(document.addressees), self._owner)
        dialog.chosen.connect(partial(self._choose_folder, document))
        dialog.open()

    def export_to(self, document: Document, choice: ExportChoice, folder: Path) -> None:
        """Write the files to a folder."""
        papers, store = self._session.workbench.documents.papers, self._session.preferences

        def work(progress: Callable[[int, int], None]) -> tuple[Path, ...]:
            store.save(replace(store.load(), last_export_folder=str(folder)))
            return papers.export(
                document.id, folder, progress, choice.kinds, one_pdf=choice.one_pdf
            )

        def done(paths: tuple[Path, ...]) -> None:
            text = self.tr("已导出 {count} 个文件：{folder}")
            self.said.emit(text.format(count=len(paths), folder=folder), "good")

        title = self.tr("正在导出…")
        self._session.jobs.long(work, owner=self._owner, title=title, done=done, failed=self.failed)

    def failed(self, error: Exception) -> bool:
        """Say in place what a person can do something about."""
        if not isinstance(error, TanluError):
            return False
        self.said.emit(in_place(error), "error")
        return bool(in_place(error))

    def _issue(self, document: Document) -> None:
        issuing = self._session.workbench.documents.issuing
        self._session.jobs.long(
            lambda progress: issuing.issue(document.id, progress),
            owner=self._owner,
            title=self.tr("正在定稿并生成文件…"),
            done=self.changed.emit,
            failed=self.failed,
        )

    def _void(self, document: Document, addressee_id: AddresseeId | None, reason: str) -> None:
        issuing = self._session.workbench.documents.issuing
        self._session.jobs.change(
            lambda: issuing.void(document.id, reason, addressee_id),
            owner=self._owner,
            done=self.changed.emit,
            failed=self.failed,
        )

    def _remove(self, document: Document) -> None:
        drafting = self._session.workbench.documents.drafting
        self._session.jobs.change(
            lambda: drafting.remove(document.id),
            owner=self._owner,
            done=lambda _: self.removed.emit(),
            failed=self.failed,
        )

    def _choose_folder(self, document: Document, choice: ExportChoice) -> None:
        start = self._session.preferences.load().last_export_folder
        title = self.tr("导出到哪个文件夹")
        choose_folder(self._owner, title, start, partial(self.export_to, document, choice))
