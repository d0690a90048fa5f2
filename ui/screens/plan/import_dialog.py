"""Taking targets in from a table: choose, look, confirm; units and persons come along."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.domain.errors import TanluError
from app.domain.plan import TalkCampaign
from app.domain.scheme import Scheme
from app.services.plan_import import SHEET
from app.services.plan_preview import PlanPreview, PlanPreviewRow, PlanScope, PlanStored
from app.services.ports.record_files import Progress
from app.services.register_preview import RowState
from ui.errors.wording import in_place
from ui.look.theme import PAGE_MARGIN, WIDE_GAP
from ui.models.import_preview_model import (
    NOTE_COLUMN,
    ROW_COLUMN,
    STATE_COLUMN,
    ImportPreviewModel,
)
from ui.models.plan_import_words import WORDS, target_column_text
from ui.screens.plan.type_choice import TypeChoice
from ui.session import Session
from ui.widgets.choose_file import choose_file, choose_save
from ui.widgets.parts import MessageLine, button, fit, label, row
from ui.widgets.row_table import as_rows
from ui.widgets.stage_dot import DOT_SIZE, dot_icon

_SIZE = QSize(1120, 660)
_WIDTHS = {ROW_COLUMN: 56, NOTE_COLUMN: 400}
_VALUE_WIDTH = 130
_ROW_HEIGHT = 32


class ImportTargetsDialog(QDialog):
    """Shows each row with its faults; nothing is stored before it is confirmed.

    Signal: stored().
    """

    stored = Signal()

    def __init__(
        self,
        session: Session,
        schemes: tuple[Scheme, ...],
        year: int,
        campaign: TalkCampaign | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._year = year
        self._campaign_id = campaign.id if campaign else None
        self._plan = campaign.name if campaign else self.tr("{year} 年计划").format(year=year)
        self._preview: PlanPreview | None = None
        self._path: Path | None = None
        self.setWindowTitle(self.tr("从表格导入谈话对象"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.type = TypeChoice(schemes, campaign)
        self.choose = button(self.tr("选择表格文件…"))
        self.form = button(self.tr("保存空白表格…"))
        self.repeats = QCheckBox(self.tr("同一人可以列入多次"))
        self.only_noted = QCheckBox(self.tr("只看有问题的行"))
        self.message = MessageLine()
        self.counts = label("")
        dots = {
            state: dot_icon(session.theme.colour(name))
            for state, name in zip(RowState, ("good", "warning", "bad"), strict=True)
        }
        self._model: ImportPreviewModel[PlanPreviewRow] = ImportPreviewModel(
            dots, session.theme.colour("bad"), self
        )
        self.table = QTableView()
        self._build()
        self._connect()
        self._show_counts()
        fit(self, _SIZE.width(), _SIZE.height())

    @property
    def scope(self) -> PlanScope:
        """Where the targets go."""
        repeats = self.repeats.isChecked()
        return PlanScope(*self.type.chosen, self._year, self._campaign_id, repeats=repeats)

    def open_file(self, path: Path) -> None:
        """Read a file and show what would be stored."""
        self._path = path
        self._preview = None
        self._refill()
        self.message.say(self.tr("正在读取…"), "hint")
        take_in = self._session.workbench.plan.importing
        self._session.jobs.read(
            partial(take_in.preview, path, self.scope),
            owner=self,
            done=self._show,
            failed=self._on_failure,
        )

    def save_form(self, path: Path) -> None:
        """Write an empty table to be filled in."""
        take_in = self._session.workbench.plan.importing
        done = self.tr("已保存空白表格：{path}").format(path=path)
        self._session.jobs.read(
            partial(take_in.write_empty_form, path, self.scope.scheme),
            owner=self,
            done=lambda _: self.message.say(done, "good"),
            failed=self._on_failure,
        )

    def store(self) -> None:
        """Store what can be stored of what is shown."""
        preview, take_in = self._preview, self._session.workbench.plan.importing
        if preview is None:
            return
        self.confirm.setEnabled(False)

        def work(progress: Progress) -> PlanStored:
            return take_in.store(preview, progress)

        title = self.tr("正在导入谈话对象")
        jobs = self._session.jobs
        jobs.long(work, owner=self, title=title, done=self._stored, failed=self._on_failure)

    def _show(self, preview: PlanPreview) -> None:
        self._preview = preview
        self.message.say("")
        if preview.missing:
            missing = self.tr("、").join(map(target_column_text, preview.missing))
            self.message.say(self.tr("表格里缺少这些列：{columns}").format(columns=missing))
        elif preview.ignored:
            ignored = self.tr("、").join(preview.ignored)
            self.message.say(self.tr("这些列没有用到：{columns}").format(columns=ignored), "hint")
        self._refill()
        self.table.setFocus()

    def _refill(self) -> None:
        preview, only_noted = self._preview, self.only_noted.isChecked()
        rows = [r for r in preview.rows if r.notes or not only_noted] if preview else []
        self._model.show(preview.columns if preview else (), rows, WORDS)
        for column in range(self._model.columnCount()):
            self.table.setColumnWidth(column, _WIDTHS.get(column, _VALUE_WIDTH))
        self.table.resizeColumnToContents(STATE_COLUMN)
        if rows:
            self.table.setCurrentIndex(self._model.index(0, 0))
        self._show_counts()

    def _show_counts(self) -> None:
        preview = self._preview
        storable = preview.times if preview else 0
        if preview is None:
            self.counts.setText(
                self.tr(
                    "要有姓名、单位两列；名册里没有的单位、人员一并新建。重复导入不会重复列入。"
                )
            )
        else:
            self.counts.setText("\n".join(self._counted(preview)))
        self.confirm.setText(self.tr("导入 {count} 人次").format(count=storable))
        self.confirm.setEnabled(storable > 0)

    def _counted(self, preview: PlanPreview) -> list[str]:
        text = self.tr(
            "共 {rows} 行，可以导入 {times} 人次、{persons} 人（新建单位 {units} 个、"
            "人员 {new} 人），不能导入 {bad} 行。"
        )
        lines = [
            text.format(
                rows=len(preview.rows),
                times=preview.times,
                persons=preview.persons,
                units=preview.new_units,
                new=preview.new_persons,
                bad=preview.count(RowState.BAD),
            )
        ]
        scheme = preview.into.scheme
        levels = {level.code: level.name for level in scheme.levels}
        authorities = {term.code: term.name for term in scheme.authorities}
        for heading, counts, names in (
            (self.tr("按组织谈话的层级"), preview.by_organiser, levels),
            (self.tr("按单位层级"), preview.by_level, levels),
            (self.tr("按管理权限"), preview.by_authority, authorities),
        ):
            lines += self._by(heading, counts, names)
        return lines

    def _by(self, heading: str, counts: Mapping[str, int], names: dict[str, str]) -> list[str]:
        """Return one line of counts by codes; none where no row has a code."""
        if not any(counts):
            return []
        parts = (
            self.tr("{name} {count}").format(name=names.get(code) or self.tr("未填写"), count=count)
            for code, count in counts.items()
        )
        text = self.tr("{heading}：{counts}")
        return [text.format(heading=heading, counts=self.tr("、").join(parts))]

    def _stored(self, result: PlanStored) -> None:
        changes = self._session.changes
        changes.register_changed.emit()
        text = self.tr(
            "已列入 {targets} 人次，新建单位 {units} 个、人员 {persons} 人；"
            "原来就有 {same} 人次，没有导入 {refused} 行。"
        )
        self._session.messages.notice(
            text.format(
                targets=result.targets,
                units=result.units,
                persons=result.persons,
                same=result.same,
                refused=result.refused,
            )
        )
        self.stored.emit()
        self.accept()

    def _on_failure(self, error: Exception) -> bool:
        self.confirm.setEnabled(self._preview is not None)
        if not isinstance(error, TanluError):
            return False
        self.message.say(in_place(error))
        return True

    def _again(self) -> None:
        if self._path is not None:
            self.open_file(self._path)

    def _ask_for_file(self) -> None:
        kinds = self.tr("表格 (*.xlsx *.csv)")
        choose_file(self, self.tr("选择表格文件"), self._start_folder(), kinds, self.open_file)

    def _ask_for_form(self) -> None:
        proposed = Path(self._start_folder(), f"{SHEET}.xlsx")
        kinds = self.tr("表格 (*.xlsx)")
        choose_save(self, self.tr("保存空白表格"), proposed, kinds, self.save_form)

    def _start_folder(self) -> str:
        return self._session.preferences.load().last_export_folder

    def _build(self) -> None:
        self.type.setAccessibleName(self.tr("没有写明的，算作哪种谈话"))
        self.table.setModel(self._model)
        self.table.setAccessibleName(self.tr("预览"))
        as_rows(self.table, {}, NOTE_COLUMN, _ROW_HEIGHT)
        self.table.horizontalHeader().setSectionResizeMode(
            NOTE_COLUMN, self.table.horizontalHeader().ResizeMode.Interactive
        )
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.setIconSize(DOT_SIZE)
        page = QVBoxLayout(self)
        page.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)
        page.setSpacing(WIDE_GAP)
        into = self.tr("列入：{plan}").format(plan=self._plan)
        page.addLayout(
            row(label(self.tr("谈话种类"), wrap=False), self.type, label(into, "hint", wrap=False))
        )
        page.addLayout(row(self.choose, self.form, self.repeats, self.only_noted, stretch_at=2))
        page.addWidget(self.message)
        page.addWidget(self.table, 1)
        page.addWidget(self.counts)
        page.addWidget(self._foot())

    def _foot(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        self.confirm = buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self.confirm.setProperty("kind", "primary")
        buttons.addButton(self.tr("取消"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.store)
        buttons.rejected.connect(self.reject)
        return buttons

    def _connect(self) -> None:
        self.type.currentIndexChanged.connect(lambda _: self._again())
        self.repeats.toggled.connect(lambda _: self._again())
        self.choose.clicked.connect(self._ask_for_file)
        self.form.clicked.connect(self._ask_for_form)
        self.only_noted.toggled.connect(lambda _: self._refill())
