"""Taking rows in from a table: choose a file, look at each row with its faults, confirm."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Generic, NamedTuple, Protocol, TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.domain.errors import TanluError
from app.services.register_preview import RowState
from ui.errors.wording import in_place
from ui.look.theme import PAGE_MARGIN, WIDE_GAP
from ui.models.import_preview_model import (
    NOTE_COLUMN,
    ROW_COLUMN,
    STATE_COLUMN,
    CheckedRow,
    ImportPreviewModel,
    PreviewWords,
)
from ui.session import Session
from ui.widgets.choose_file import choose_file, choose_save
from ui.widgets.parts import MessageLine, button, fit, label
from ui.widgets.row_table import as_rows
from ui.widgets.stage_dot import DOT_SIZE, dot_icon

_SIZE = QSize(1120, 660)
_WIDTHS = {ROW_COLUMN: 56, NOTE_COLUMN: 400}
_VALUE_WIDTH = 130
_ROW_HEIGHT = 32
Row = TypeVar("Row", bound=CheckedRow)


class Outcome(NamedTuple):
    """What confirming would do: in words, on the button, and how many it would store."""

    words: str
    verb: str
    storable: int


class Preview(Protocol):
    """A table as it was understood; its rows are checked ones."""

    @property
    def columns(self) -> tuple[str, ...]: ...  # noqa: D102
    @property
    def missing(self) -> tuple[str, ...]: ...  # noqa: D102
    @property
    def ignored(self) -> tuple[str, ...]: ...  # noqa: D102


P = TypeVar("P", bound=Preview)


class TableImportDialog(QDialog, Generic[P, Row]):
    """Shows each row of a file with its faults; nothing is stored before it is confirmed.

    Who inherits says how a file is read and worded, and what storing does.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._preview: P | None = None
        self._path: Path | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.choose = button(self.tr("选择表格文件…"))
        self.form = button(self.tr("保存空白表格…"))
        self.only_noted = QCheckBox(self.tr("只看有问题的行"))
        self.message = MessageLine()
        self.counts = label("")
        colour = session.theme.colour
        dots = {
            RowState.OK: dot_icon(colour("good")),
            RowState.WARNING: dot_icon(colour("warning")),
            RowState.BAD: dot_icon(colour("bad")),
        }
        self._model: ImportPreviewModel[Row] = ImportPreviewModel(dots, colour("bad"), self)
        self.table = QTableView()
        self.choose.clicked.connect(self._ask_for_file)
        self.form.clicked.connect(self._ask_for_form)
        self.only_noted.toggled.connect(lambda _: self._refill())

    # --- what inherits says ------------------------------------------------------------

    @property
    def form_name(self) -> str:
        """What the empty table is called."""
        raise NotImplementedError

    def reading(self, path: Path) -> Callable[[], P]:
        """Return the work of reading a file."""
        raise NotImplementedError

    def writing_form(self, path: Path) -> Callable[[], None]:
        """Return the work of writing an empty table to be filled in."""
        raise NotImplementedError

    def rows_of(self, preview: P) -> Sequence[Row]:
        """Return the rows that were read."""
        raise NotImplementedError

    def words(self) -> PreviewWords[Row]:
        """Return how the rows are worded."""
        raise NotImplementedError

    def outcome(self, preview: P | None) -> Outcome:
        """Return what confirming would do; without a preview, what a table must look like."""
        raise NotImplementedError

    def begin_storing(self, preview: P) -> None:
        """Start the work that stores what can be stored."""
        raise NotImplementedError

    # --- what all have in common -------------------------------------------------------

    def open_file(self, path: Path) -> None:
        """Read a file and show what would be stored."""
        self._path = path
        self._preview = None
        self._refill()
        self.message.say(self.tr("正在读取…"), "hint")
        self._session.jobs.read(self.reading(path), owner=self, done=self._show, failed=self.refuse)

    def read_again(self) -> None:
        """Read the same file anew: it is now understood in another way."""
        self._preview = None
        self._refill()
        if self._path is not None:
            self.open_file(self._path)

    def save_form(self, path: Path) -> None:
        """Write an empty table to be filled in."""
        done = self.tr("已保存空白表格：{path}").format(path=path)
        self._session.jobs.read(
            self.writing_form(path),
            owner=self,
            done=lambda _: self.message.say(done, "good"),
            failed=self.refuse,
        )

    def store(self) -> None:
        """Store what can be stored of what is shown."""
        if self._preview is not None:
            self.confirm.setEnabled(False)
            self.begin_storing(self._preview)

    def refuse(self, error: Exception) -> bool:
        """Say what was refused; tell whether there were words for it. The preview stays."""
        self.confirm.setEnabled(self._preview is not None)
        if not isinstance(error, TanluError):
            return False
        self.message.say(in_place(error))
        return True

    def lay_out(self, *above: QLayout) -> None:
        """Put what was chosen above the table, the outcome and the buttons below it."""
        self._build_table()
        page = QVBoxLayout(self)
        page.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)
        page.setSpacing(WIDE_GAP)
        for each in above:
            page.addLayout(each)
        page.addWidget(self.message)
        page.addWidget(self.table, 1)
        page.addWidget(self.counts)
        page.addWidget(self._foot())
        self._show_outcome()
        fit(self, _SIZE.width(), _SIZE.height())

    def _show(self, preview: P) -> None:
        self._preview = preview
        self.message.say("")
        if preview.missing:
            missing = self.tr("、").join(map(self.words().head, preview.missing))
            self.message.say(self.tr("表格里缺少这些列：{columns}").format(columns=missing))
        elif preview.ignored:
            ignored = self.tr("、").join(preview.ignored)
            self.message.say(self.tr("这些列没有用到：{columns}").format(columns=ignored), "hint")
        self._refill()
        self.table.setFocus()

    def _refill(self) -> None:
        preview, only_noted = self._preview, self.only_noted.isChecked()
        read = self.rows_of(preview) if preview is not None else ()
        rows = [row for row in read if row.notes or not only_noted]
        self._model.show(preview.columns if preview is not None else (), rows, self.words())
        for column in range(self._model.columnCount()):
            self.table.setColumnWidth(column, _WIDTHS.get(column, _VALUE_WIDTH))
        self.table.resizeColumnToContents(STATE_COLUMN)
        if rows:
            self.table.setCurrentIndex(self._model.index(0, 0))
        self._show_outcome()

    def _show_outcome(self) -> None:
        words, verb, storable = self.outcome(self._preview)
        self.counts.setText(words)
        self.confirm.setText(verb)
        self.confirm.setEnabled(storable > 0)

    def _ask_for_file(self) -> None:
        kinds = self.tr("表格 (*.xlsx *.csv)")
        choose_file(self, self.tr("选择表格文件"), self._start_folder(), kinds, self.open_file)

    def _ask_for_form(self) -> None:
        proposed = Path(self._start_folder(), f"{self.form_name}.xlsx")
        kinds = self.tr("表格 (*.xlsx)")
        choose_save(self, self.tr("保存空白表格"), proposed, kinds, self.save_form)

    def _start_folder(self) -> str:
        return self._session.preferences.load().last_export_folder

    def _build_table(self) -> None:
        self.table.setModel(self._model)
        self.table.setAccessibleName(self.tr("预览"))
        self.table.setIconSize(DOT_SIZE)
        as_rows(self.table, {}, NOTE_COLUMN, _ROW_HEIGHT)
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(NOTE_COLUMN, QHeaderView.ResizeMode.Interactive)
        head.setStretchLastSection(True)

    def _foot(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        self.confirm = buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self.confirm.setProperty("kind", "primary")
        buttons.addButton(self.tr("取消"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.store)
        buttons.rejected.connect(self.reject)
        return buttons
