"""Taking a library in: choose or paste, look at what was understood, confirm."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QListWidget,
    QSplitter,
    QTabWidget,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from app.domain.errors import TanluError
from app.domain.library import Library, LibraryForm
from app.domain.library_columns import TablePlan
from app.services.errors import Cancelled
from app.services.library_intake import LibraryPreview
from ui.errors.wording import in_place
from ui.look.stylesheet import mark
from ui.look.theme import GAP, PAGE_MARGIN, WIDE_GAP
from ui.models.library_tree import LibraryTreeModel, TreeColumn, items_of
from ui.models.library_words import GRAVE, check_text, finding_text
from ui.screens.library.column_roles import ColumnRoles
from ui.screens.library.form_fields import FormFields
from ui.session import Session
from ui.widgets.choose_file import choose_file
from ui.widgets.parts import MessageLine, button, fit, label
from ui.widgets.text_fields import LineEdit, TextEdit

_SIZE = QSize(1120, 690)
_MOST_FINDINGS = 500
_SIZES = [560, 480]
_COUNT_WIDTH = 92


class ImportDialog(QDialog):
    """Shows a library as it was understood; nothing is stored before it is confirmed.

    Signal: stored(Library).
    """

    stored = Signal(object)

    def __init__(
        self, session: Session, form: LibraryForm | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._form = form
        self._preview: LibraryPreview | None = None
        self.setWindowTitle(self.tr("导入表现库"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fields = FormFields(self)
        self.fields.setVisible(form is None)
        self.choose = button(self.tr("选择文件…"), "primary")
        self.pasted = TextEdit(name=self.tr("粘贴的内容"))
        self.read_pasted = button(self.tr("读取粘贴的内容 (Ctrl+Enter)"))
        self.message = MessageLine()
        self.counted = label("", "subtitle")
        self.model = LibraryTreeModel(session.theme.colour("text_soft"), self)
        self.tree = QTreeView()
        self.findings = QListWidget()
        self.roles = ColumnRoles()
        self.note = LineEdit(placeholder=self.tr("数目不符时，可以写明原因（存在库里）"))
        self.tabs = QTabWidget()
        self.confirm = button("", "primary")
        self._build()
        self._connect()
        fit(self, _SIZE.width(), _SIZE.height())
        self._show_state()

    def form(self) -> LibraryForm:
        """Return what the library is to look like: as the scheme says, or as filled in."""
        return self._form or self.fields.form()

    def open_file(self, path: Path) -> None:
        """Read a file and show what was understood."""
        form, intake = self.form(), self._session.workbench.library.intake
        if not form.name:
            form = replace(form, name=path.stem)
            self.fields.name.setText(path.stem)
        self._session.jobs.long(
            lambda progress: intake.read(path, form, progress),
            owner=self,
            title=self.tr("正在读取…"),
            done=self._show,
            failed=self._not_read,
        )

    def open_pasted(self) -> None:
        """Read what was pasted."""
        text, form = self.pasted.text(), self.form()
        intake = self._session.workbench.library.intake
        self._session.jobs.read(
            lambda: intake.read_pasted(text, form),
            owner=self,
            done=self._show,
            failed=self._not_read,
        )

    def store(self) -> None:
        """Take in what is shown."""
        preview, note = self._preview, self.note.text()
        intake = self._session.workbench.library.intake
        if preview is None or not preview.reading.parts:
            return
        form = replace(preview.form, name=self.form().name)
        preview = replace(preview, form=form)
        self.confirm.setEnabled(False)
        self._session.jobs.long(
            lambda progress: intake.take_in(preview, note, progress),
            owner=self,
            title=self.tr("正在存入…"),
            done=self._stored,
            failed=self._on_failure,
        )

    def _not_read(self, error: Exception) -> bool:
        """Show nothing of what was read before: it would be taken for this."""
        self._preview = None
        self.model.show(())
        self.findings.clear()
        self._show_state()
        return self._on_failure(error)

    def _say_counts(self) -> None:
        """Say where the numbers that were typed cannot be those of the levels."""
        text = self.tr("应有数目要每级写一个数，如 7/86/232；现在没有核对数目。")
        self.message.say(text if self.fields.has_odd_counts else "", "warning")

    def _form_changed(self) -> None:
        self._say_counts()
        preview, form = self._preview, self.form()
        if preview is None or replace(preview.form, name=form.name) == form:
            return
        is_same = preview.form.levels == form.levels  # then the columns stay as they were chosen
        plans = {number: sheet.plan for number, sheet in enumerate(preview.sheets)}
        self._again(plans if is_same else None)

    def _again(self, plans: dict[int, TablePlan] | None) -> None:
        preview, intake = self._preview, self._session.workbench.library.intake
        form = self.form()
        if preview is not None:
            self._session.jobs.read(
                lambda: intake.again(preview, plans, form),
                owner=self,
                done=self._show,
                failed=self._on_failure,
            )

    def _show(self, preview: LibraryPreview) -> None:
        self._preview = preview
        self._say_counts()
        form = preview.form
        has_owner = form.has_owner
        self.model.show(items_of(preview.reading.parts), has_owner=has_owner)
        self.tree.header().setSectionResizeMode(TreeColumn.TEXT, QHeaderView.ResizeMode.Stretch)
        self.tree.expandToDepth(0)
        self.tree.setCurrentIndex(self.model.index(0, 0))
        self.tree.setColumnWidth(TreeColumn.COUNT, _COUNT_WIDTH)
        self.roles.show_sheets(preview.sheets, form)
        self.tabs.setTabVisible(1, bool(preview.sheets))
        self.tabs.setCurrentIndex(0)
        self._show_findings(preview)
        self._show_state()
        self.tree.setFocus()

    def _show_findings(self, preview: LibraryPreview) -> None:
        self.findings.clear()
        ordered = sorted(preview.check.findings, key=lambda f: f.kind not in GRAVE)
        colour = self._session.theme.colour("bad")
        for finding in ordered[:_MOST_FINDINGS]:
            self.findings.addItem(finding_text(finding))
            if finding.kind in GRAVE:
                self.findings.item(self.findings.count() - 1).setForeground(colour)
        more = len(ordered) - _MOST_FINDINGS
        if more > 0:
            self.findings.addItem(self.tr("……还有 {count} 处").format(count=more))
        if not preview.check.fits and not any(f.kind in GRAVE for f in ordered):
            text = self.tr("编号没有断开，看不出差在哪一条；请对照原件逐条核对。")
            self.findings.insertItem(0, text)
            self.findings.item(0).setForeground(colour)
        elif not ordered:
            self.findings.addItem(self.tr("没有发现问题。"))

    def _show_state(self) -> None:
        preview = self._preview
        has_parts = preview is not None and bool(preview.reading.parts)
        self.confirm.setEnabled(has_parts)
        fits = preview is None or preview.check.fits
        self.confirm.setText(self.tr("导入") if fits else self.tr("数目不符，照样导入"))
        self.note.setVisible(not fits)
        if preview is None:
            mark(self.counted, kind="hint")
            self.counted.setText(self._wanted())
            return
        mark(self.counted, kind="good" if fits else "error")
        self.counted.setText(check_text(preview.check, preview.form.levels))

    def _wanted(self) -> str:
        form = self._form
        if form is None:
            return self.tr("先写明各级的名称，再选择文件或者粘贴。")
        pairs = [
            f"{level} {form.counts[number]}" if form.counts else level
            for number, level in enumerate(form.levels)
        ]
        return self.tr("按制度应有：{wanted}").format(wanted=self.tr("　").join(pairs))

    def _stored(self, library: Library) -> None:
        self.stored.emit(library)
        self._session.changes.libraries_changed.emit()
        text = self.tr("已导入“{name}”第 {edition} 版")
        self._session.messages.notice(text.format(name=library.name, edition=library.edition))
        self.accept()

    def _on_failure(self, error: Exception) -> bool:
        self._show_state()
        if isinstance(error, Cancelled):
            return True
        if not isinstance(error, TanluError):
            return False
        self.message.say(in_place(error))
        return True

    def _ask_for_file(self) -> None:
        kinds = self.tr("表格和文字 (*.xlsx *.csv *.txt *.docx);;所有文件 (*)")
        start = self._session.preferences.load().last_export_folder
        choose_file(self, self.tr("选择清单文件"), start, kinds, self.open_file)

    def _build(self) -> None:
        self.tree.setModel(self.model)
        self.tree.setUniformRowHeights(True)
        self.tree.setAccessibleName(self.tr("读出的条目"))
        self.tree.header().setStretchLastSection(False)
        self.findings.setAccessibleName(self.tr("需要留意的地方"))
        self.findings.setWordWrap(True)
        self.findings.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.note.setAccessibleName(self.tr("数目不符的说明"))
        buttons = QDialogButtonBox()
        buttons.addButton(self.confirm, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.tr("取消"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.store)
        buttons.rejected.connect(self.reject)
        page = QVBoxLayout(self)
        page.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)
        page.setSpacing(WIDE_GAP)
        page.addLayout(self._head())
        page.addWidget(self.message)
        page.addWidget(self.counted)
        self.tabs.addTab(self._result(), self.tr("读出的内容"))
        self.tabs.addTab(self.roles, self.tr("各栏是什么"))
        self.tabs.addTab(self._paste_page(), self.tr("粘贴"))
        self.tabs.setTabVisible(1, False)
        page.addWidget(self.tabs, 1)
        page.addWidget(self.note)
        page.addWidget(buttons)

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(WIDE_GAP)
        head.addWidget(label(self._form.name, "subtitle") if self._form else self.fields, 1)
        head.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignBottom)
        return head

    def _result(self) -> QSplitter:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(label(self.tr("需要留意的地方"), "heading"))
        column.addWidget(self.findings, 1)
        splitter = QSplitter()
        splitter.addWidget(self.tree)
        splitter.addWidget(right)
        splitter.setChildrenCollapsible(False)
        splitter.setSizes(_SIZES)
        return splitter

    def _paste_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setSpacing(GAP)
        hint = self.tr("可以粘贴带编号的文字（一、（一）1.），也可以粘贴从表格里复制的几栏。")
        column.addWidget(label(hint, "hint"))
        column.addWidget(self.pasted, 1)
        column.addWidget(self.read_pasted, 0, Qt.AlignmentFlag.AlignLeft)
        return page

    def _connect(self) -> None:
        self.choose.clicked.connect(self._ask_for_file)
        self.read_pasted.setShortcut("Ctrl+Return")
        self.read_pasted.clicked.connect(self.open_pasted)
        self.roles.changed.connect(self._again)
        self.fields.changed.connect(self._form_changed)
