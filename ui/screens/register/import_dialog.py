"""Taking units or persons in from a table."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QWidget

from app.domain.scheme import Scheme
from app.services.register_import import SHEET_NAMES, ImportResult
from app.services.register_preview import ImportKind, Preview, PreviewRow, RowState
from ui.models.import_preview_model import PreviewWords
from ui.models.register_import_words import preview_words
from ui.session import Session
from ui.widgets.parts import label, row
from ui.widgets.table_import_dialog import Outcome, TableImportDialog


class ImportDialog(TableImportDialog[Preview, PreviewRow]):
    """Takes a table of units or of persons into the register."""

    def __init__(self, session: Session, scheme: Scheme, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._scheme = scheme
        self.setWindowTitle(self.tr("从表格导入名册"))
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("表格里是"))
        self.kind.addItem(self.tr("单位"), ImportKind.UNITS.value)
        self.kind.addItem(self.tr("人员"), ImportKind.PERSONS.value)
        self.kind.currentIndexChanged.connect(lambda _: self.read_again())
        which = label(self.tr("表格里是"), wrap=False)
        self.lay_out(
            row(which, self.kind, self.choose, self.form, self.only_noted, stretch_at=4),
        )

    @property
    def import_kind(self) -> ImportKind:
        """Whether the file lists units or persons."""
        return ImportKind(self.kind.currentData())

    @property
    def form_name(self) -> str:
        """What the empty table is called."""
        return SHEET_NAMES[self.import_kind]

    def reading(self, path: Path) -> Callable[[], Preview]:
        """Return the work of reading a file."""
        bench = self._session.workbench
        read = bench.register_import.preview
        return partial(read, bench.store, path, self.import_kind, self._scheme)

    def writing_form(self, path: Path) -> Callable[[], None]:
        """Return the work of writing an empty table to be filled in."""
        write = self._session.workbench.register_import.write_empty_form
        return partial(write, path, self.import_kind, self._scheme)

    def rows_of(self, preview: Preview) -> Sequence[PreviewRow]:
        """Return the rows that were read."""
        return preview.rows

    def words(self) -> PreviewWords[PreviewRow]:
        """Return how the rows are worded."""
        return preview_words(self.import_kind)

    def outcome(self, preview: Preview | None) -> Outcome:
        """Return what confirming would do; without a preview, what a table must look like."""
        count = len(preview.storable()) if preview else 0
        verb = self.tr("导入 {count} 行").format(count=count)
        if preview is None:
            text = self.tr("第一行（或者前几行里的一行）是表头；行序就是名册里的顺序。")
            return Outcome(text, verb, count)
        text = self.tr(
            "共 {rows} 行，可以导入 {storable} 行（其中 {warned} 行有提醒），不能导入 {bad} 行。"
        )
        counted = text.format(
            rows=len(preview.rows),
            storable=count,
            warned=preview.count(RowState.WARNING),
            bad=preview.count(RowState.BAD),
        )
        return Outcome(counted, verb, count)

    def begin_storing(self, preview: Preview) -> None:
        """Start the work that stores what can be stored."""
        bench = self._session.workbench
        work = partial(bench.register_import.store, bench.store, preview)
        self._session.jobs.change(work, owner=self, done=self._stored, failed=self.refuse)

    def _stored(self, result: ImportResult) -> None:
        self._session.changes.register_changed.emit()
        text = self.tr("已导入 {added} 行，跳过 {skipped} 行")
        self._session.messages.notice(text.format(added=result.added, skipped=result.skipped))
        self.accept()
