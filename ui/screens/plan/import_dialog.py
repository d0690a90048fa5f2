"""Taking targets in from a table; units and persons come along."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from app.domain.plan import TalkCampaign
from app.domain.scheme import Scheme
from app.services.plan_import import SHEET
from app.services.plan_preview import PlanPreview, PlanPreviewRow, PlanScope, PlanStored
from app.services.ports.record_files import Progress
from app.services.register_preview import RowState
from ui.models.import_preview_model import PreviewWords
from ui.models.plan_import_words import WORDS
from ui.screens.plan.type_choice import TypeChoice
from ui.session import Session
from ui.widgets.parts import label, row
from ui.widgets.table_import_dialog import Outcome, TableImportDialog


class ImportTargetsDialog(TableImportDialog[PlanPreview, PlanPreviewRow]):
    """Takes a table into the year's plan or a campaign. Signal: stored()."""

    stored = Signal()

    def __init__(
        self,
        session: Session,
        schemes: tuple[Scheme, ...],
        year: int,
        campaign: TalkCampaign | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(session, parent)
        self._year = year
        self._campaign_id = campaign.id if campaign else None
        self.setWindowTitle(self.tr("从表格导入谈话对象"))
        self.type = TypeChoice(schemes, campaign)
        self.type.setAccessibleName(self.tr("没有写明的，算作哪种谈话"))
        self.organiser = QComboBox()
        self.organiser.setAccessibleName(self.tr("没有写明的，由哪一级组织谈话"))
        self.repeats = QCheckBox(self.tr("同一人可以列入多次"))
        self._offer_levels()
        self.type.currentIndexChanged.connect(lambda _: self._type_chosen())
        self.organiser.activated.connect(lambda _: self.read_again())
        self.repeats.toggled.connect(lambda _: self.read_again())
        plan = campaign.name if campaign else self.tr("{year} 年计划").format(year=year)
        into = label(self.tr("列入：{plan}").format(plan=plan), "hint", wrap=False)
        self.lay_out(
            row(
                label(self.tr("谈话种类"), wrap=False),
                self.type,
                label(self.tr("组织谈话的层级"), wrap=False),
                self.organiser,
                into,
            ),
            row(self.choose, self.form, self.repeats, self.only_noted, stretch_at=2),
        )

    @property
    def scope(self) -> PlanScope:
        """Where the targets go."""
        repeats = self.repeats.isChecked()
        level = self.organiser.currentData()
        return PlanScope(*self.type.chosen, self._year, self._campaign_id, repeats, level)

    @property
    def form_name(self) -> str:
        """What the empty table is called."""
        return SHEET

    def reading(self, path: Path) -> Callable[[], PlanPreview]:
        """Return the work of reading a file."""
        return partial(self._session.workbench.plan.importing.preview, path, self.scope)

    def writing_form(self, path: Path) -> Callable[[], None]:
        """Return the work of writing an empty table to be filled in."""
        write = self._session.workbench.plan.importing.write_empty_form
        return partial(write, path, self.scope.scheme)

    def rows_of(self, preview: PlanPreview) -> Sequence[PlanPreviewRow]:
        """Return the rows that were read."""
        return preview.rows

    def words(self) -> PreviewWords[PlanPreviewRow]:
        """Return how the rows are worded."""
        return WORDS

    def outcome(self, preview: PlanPreview | None) -> Outcome:
        """Return what confirming would do; without a preview, what a table must look like."""
        count = preview.times if preview else 0
        verb = self.tr("导入 {count} 人次").format(count=count)
        if preview is None:
            text = self.tr(
                "要有姓名、单位两列；名册里没有的单位、人员一并新建。重复导入不会重复列入。"
            )
            return Outcome(text, verb, count)
        return Outcome("\n".join(self._counted(preview)), verb, count)

    def begin_storing(self, preview: PlanPreview) -> None:
        """Start the work that stores what can be stored."""
        take_in = self._session.workbench.plan.importing

        def work(progress: Progress) -> PlanStored:
            return take_in.store(preview, progress)

        title = self.tr("正在导入谈话对象")
        jobs = self._session.jobs
        jobs.long(work, owner=self, title=title, done=self._stored, failed=self.refuse)

    def _type_chosen(self) -> None:
        self._offer_levels()
        self.read_again()

    def _offer_levels(self) -> None:
        """Offer the levels of the chosen scheme, and first to leave it to the table."""
        self.organiser.clear()
        self.organiser.addItem(self.tr("以表格为准"), "")
        for level in self.type.chosen[0].levels:
            self.organiser.addItem(level.name, level.code)

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
        self._session.changes.register_changed.emit()
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
