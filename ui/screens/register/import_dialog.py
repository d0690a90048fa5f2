"""Taking units or persons in from a table: choose, look, confirm."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.domain.errors import CannotProceedError
from app.domain.scheme import Scheme
from app.services.register_import import SHEET_NAMES, ImportResult
from app.services.register_preview import ImportKind, Preview, PreviewRow, RowState
from ui.errors.wording import in_place
from ui.look.theme import GAP, PAGE_MARGIN, WIDE_GAP
from ui.models.import_preview_model import (
    NOTE_COLUMN,
    ROW_COLUMN,
    STATE_COLUMN,
    ImportPreviewModel,
)
from ui.models.register_import_words import column_text, preview_words
from ui.session import Session
from ui.widgets.choose_file import choose_file, choose_save
from ui.widgets.parts import MessageLine, button, fit, label
from ui.widgets.stage_dot import DOT_SIZE, dot_icon

_SIZE = QSize(1040, 640)
_WIDTHS = {ROW_COLUMN: 56, NOTE_COLUMN: 360}
_VALUE_WIDTH = 140


class ImportDialog(QDialog):
    """Shows each row of a file with its faults; nothing is stored before it is confirmed."""

    def __init__(self, session: Session, scheme: Scheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._scheme = scheme
        self._preview: Preview | None = None
        self._path: Path | None = None
        self.setWindowTitle(self.tr("从表格导入名册"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.kind = QComboBox()
        self.choose = button(self.tr("选择表格文件…"))
        self.form = button(self.tr("保存空白表格…"))
        self.only_noted = QCheckBox(self.tr("只看有问题的行"))
        self.message = MessageLine()
        self.counts = label("")
        self._model: ImportPreviewModel[PreviewRow] = ImportPreviewModel(
            {
                RowState.OK: dot_icon(session.theme.colour("good")),
                RowState.WARNING: dot_icon(session.theme.colour("warning")),
                RowState.BAD: dot_icon(session.theme.colour("bad")),
            },
            session.theme.colour("bad"),
            self,
        )
        self.table = _table(self._model)
        self._build()
        self._connect()
        self._show_counts()
        fit(self, _SIZE.width(), _SIZE.height())

    @property
    def import_kind(self) -> ImportKind:
        """Whether the file lists units or persons."""
        return ImportKind(self.kind.currentData())

    def open_file(self, path: Path) -> None:
        """Read a file and show what would be stored."""
        self._path = path
        kind, bench = self.import_kind, self._session.workbench
        self.message.say(self.tr("正在读取…"), "hint")
        self._session.jobs.read(
            lambda: bench.register_import.preview(bench.store, path, kind, self._scheme),
            owner=self,
            done=self._show,
            failed=self._on_failure,
        )

    def save_form(self, path: Path) -> None:
        """Write an empty table to be filled in."""
        kind, take_in = self.import_kind, self._session.workbench.register_import
        done = self.tr("已保存空白表格：{path}").format(path=path)
        self._session.jobs.read(
            lambda: take_in.write_empty_form(path, kind, self._scheme),
            owner=self,
            done=lambda _nothing: self.message.say(done, "good"),
            failed=self._on_failure,
        )

    def store(self) -> None:
        """Store what can be stored of what is shown."""
        preview, bench = self._preview, self._session.workbench
        if preview is None:
            return
        self.confirm.setEnabled(False)
        self._session.jobs.change(
            lambda: bench.register_import.store(bench.store, preview),
            owner=self,
            done=self._stored,
            failed=self._on_failure,
        )

    def _show(self, preview: Preview) -> None:
        self._preview = preview
        self.message.say("")
        if preview.missing:
            missing = self.tr("、").join(column_text(c, preview.kind) for c in preview.missing)
            self.message.say(self.tr("表格里缺少这些列：{columns}").format(columns=missing))
        elif preview.ignored:
            ignored = self.tr("、").join(preview.ignored)
            self.message.say(self.tr("这些列没有用到：{columns}").format(columns=ignored), "hint")
        self._refill()
        self.table.setFocus()

    def _refill(self) -> None:
        preview, only_noted = self._preview, self.only_noted.isChecked()
        rows = [row for row in preview.rows if row.notes or not only_noted] if preview else []
        columns = preview.columns if preview else ()
        self._model.show(columns, rows, preview_words(self.import_kind))
        for column in range(self._model.columnCount()):
            self.table.setColumnWidth(column, _WIDTHS.get(column, _VALUE_WIDTH))
        self.table.resizeColumnToContents(STATE_COLUMN)
        if self._model.rowCount():
            self.table.setCurrentIndex(self._model.index(0, 0))
        self._show_counts()

    def _show_counts(self) -> None:
        preview = self._preview
        storable = len(preview.storable()) if preview else 0
        if preview is None:
            text = self.tr("第一行（或者前几行里的一行）是表头；行序就是名册里的顺序。")
        else:
            text = self.tr(
                "共 {rows} 行，可以导入 {storable} 行（其中 {warned} 行有提醒），"
                "不能导入 {bad} 行。"
            ).format(
                rows=len(preview.rows),
                storable=storable,
                warned=preview.count(RowState.WARNING),
                bad=preview.count(RowState.BAD),
            )
        self.counts.setText(text)
        self.confirm.setText(self.tr("导入 {count} 行").format(count=storable))
        self.confirm.setEnabled(storable > 0)

    def _stored(self, result: ImportResult) -> None:
        self._session.changes.register_changed.emit()
        text = self.tr("已导入 {added} 行，跳过 {skipped} 行")
        self._session.messages.notice(text.format(added=result.added, skipped=result.skipped))
        self.accept()

    def _on_failure(self, error: Exception) -> bool:
        self.confirm.setEnabled(self._preview is not None)
        if not isinstance(error, CannotProceedError):
            return False
        self.message.say(in_place(error))
        return True

    def _again(self) -> None:
        self._preview = None
        self._refill()
        if self._path is not None:
            self.open_file(self._path)

    def _ask_for_file(self) -> None:
        kinds = self.tr("表格 (*.xlsx *.csv)")
        choose_file(self, self.tr("选择表格文件"), self._start_folder(), kinds, self.open_file)

    def _ask_for_form(self) -> None:
        proposed = Path(self._start_folder(), f"{SHEET_NAMES[self.import_kind]}.xlsx")
        kinds = self.tr("表格 (*.xlsx)")
        choose_save(self, self.tr("保存空白表格"), proposed, kinds, self.save_form)

    def _start_folder(self) -> str:
        return self._session.preferences.load().last_export_folder

    def _build(self) -> None:
        self.kind.setAccessibleName(self.tr("表格里是"))
        self.kind.addItem(self.tr("单位"), ImportKind.UNITS.value)
        self.kind.addItem(self.tr("人员"), ImportKind.PERSONS.value)
        self.table.setAccessibleName(self.tr("预览"))
        buttons = QDialogButtonBox()
        self.confirm = buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self.confirm.setProperty("kind", "primary")
        buttons.addButton(self.tr("取消"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.store)
        buttons.rejected.connect(self.reject)
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(label(self.tr("表格里是"), wrap=False))
        head.addWidget(self.kind)
        head.addWidget(self.choose)
        head.addWidget(self.form)
        head.addStretch()
        head.addWidget(self.only_noted)
        page = QVBoxLayout(self)
        page.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)
        page.setSpacing(WIDE_GAP)
        page.addLayout(head)
        page.addWidget(self.message)
        page.addWidget(self.table, 1)
        page.addWidget(self.counts)
        page.addWidget(buttons)

    def _connect(self) -> None:
        self.kind.currentIndexChanged.connect(self._again)
        self.choose.clicked.connect(self._ask_for_file)
        self.form.clicked.connect(self._ask_for_form)
        self.only_noted.toggled.connect(self._refill)


def _table(model: ImportPreviewModel[PreviewRow]) -> QTableView:
    table = QTableView()
    table.setModel(model)
    table.setIconSize(DOT_SIZE)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.verticalHeader().hide()
    head = table.horizontalHeader()
    head.setHighlightSections(False)
    head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    head.setStretchLastSection(True)
    return table
