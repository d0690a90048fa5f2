"""The office's own Word templates: which form has one, taking one in, and what may stand in it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from app.domain.document_form import FACT_NAMES, DocumentForm
from app.domain.document_template import Template, TemplateCheck
from app.domain.errors import TanluError
from ui.errors.code_words import after_name, joined
from ui.errors.document_words import place_text
from ui.errors.wording import in_place
from ui.look.theme import GAP, PAGE_MARGIN
from ui.session import Session
from ui.widgets.choose_file import choose_file, choose_folder
from ui.widgets.labelled_field import LabelledField
from ui.widgets.parts import MessageLine, button, label, row

_SIZE = (720, 620)


class TemplatesDialog(QDialog):
    """One form at a time: its template, and all the placeholders it may use."""

    def __init__(
        self, session: Session, forms: Sequence[DocumentForm], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("本单位的 Word 模板"))
        self.resize(*_SIZE)
        self._session = session
        self._forms = tuple(forms)
        self._in_use: dict[str, Template] = {}
        self.form = QComboBox()
        for form in self._forms:
            self.form.addItem(form.name, form.code)
        self.state = label("")
        self.take = button(self.tr("导入 .docx 模板…"), "primary")
        self.drop = button(self.tr("停用，改回自带版式"), "quiet")
        self.give = button(self.tr("取出模板…"), "quiet")
        self.leave = button(self.tr("关闭"))
        self.message = MessageLine()
        self.names = QPlainTextEdit()
        self.names.setReadOnly(True)
        self.names.setTabChangesFocus(True)
        self._lay_out()
        self.form.currentIndexChanged.connect(self._show)
        self.take.clicked.connect(self._choose)
        self.drop.clicked.connect(self._drop)
        self.give.clicked.connect(self._choose_folder)
        self.leave.clicked.connect(self.reject)
        self._load()
        self.form.setFocus()

    def import_from(self, path: Path) -> None:
        """Check a file and, where nothing is unknown in it, keep it as template."""
        templates, form = self._session.workbench.documents.templates, self._current()

        def taken(check: TemplateCheck) -> None:
            if check.unknown:
                self.message.say(self._unknown(check))
                return
            self._session.jobs.change(
                lambda: templates.add(form, path),
                owner=self,
                done=lambda _: self._taken(check),
                failed=self._failed,
            )

        self._session.jobs.read(
            lambda: templates.check(form, path), owner=self, done=taken, failed=self._failed
        )

    def _taken(self, check: TemplateCheck) -> None:
        said = self.tr("模板已存入，以后这种文书的 Word 按它生成；PDF 仍是程序自带的版式。")
        if check.missing:
            said += self.tr("模板里没有这些必填内容的位置：{names}。").format(
                names=joined(check.missing)
            )
        if check.has_links:
            said += self.tr("模板里有超链接，点开会离开本机；不影响生成。")
        self.message.say(said, "warning" if check.missing or check.has_links else "good")
        self._session.changes.documents_changed.emit()
        self._load()

    def _unknown(self, check: TemplateCheck) -> str:
        lines = [self.tr("没有存入。模板里有不认识的占位符：")]
        for each in check.unknown[:12]:
            near = (
                self.tr("，是不是 {{{{{name}}}}}？").format(name=each.nearest)
                if each.nearest
                else ""
            )
            lines.append(after_name(place_text(each.place), f"{each.text}{near}"))
        return "\n".join(lines)

    def _failed(self, error: Exception) -> bool:
        if not isinstance(error, TanluError):
            return False
        self.message.say(in_place(error))
        return bool(in_place(error))

    def _load(self) -> None:
        templates = self._session.workbench.documents.templates

        def loaded(found: dict[str, Template]) -> None:
            self._in_use = found
            self._show()

        self._session.jobs.read(lambda: dict(templates.in_use()), owner=self, done=loaded)

    def _show(self) -> None:
        form = self._current()
        template = self._in_use.get(form.code)
        if template is None:
            self.state.setText(self.tr("没有模板：Word 和 PDF 都按程序自带的版式。"))
        else:
            self.state.setText(
                self.tr("在用：{name}，第 {version} 版，{day} 由 {account} 存入。").format(
                    name=template.name,
                    version=template.version,
                    day=template.at.date(),
                    account=template.account,
                )
            )
        for part in (self.drop, self.give):
            part.setEnabled(template is not None)
        own = [f"{{{{{field.label}}}}}　{{{{{field.code}}}}}" for field in form.fields]
        facts = [f"{{{{{name}}}}}　{{{{{code}}}}}" for code, name in FACT_NAMES.items()]
        self.names.setPlainText("\n".join([*own, *facts]))

    def _choose(self) -> None:
        start = self._session.preferences.load().last_export_folder
        choose_file(
            self, self.tr("导入模板"), start, "Word (*.docx *.dotx *.docm *.doc)", self.import_from
        )

    def _choose_folder(self) -> None:
        start = self._session.preferences.load().last_export_folder
        choose_folder(self, self.tr("取出到哪个文件夹"), start, self._give)

    def _give(self, folder: Path) -> None:
        templates = self._session.workbench.documents.templates
        template = self._in_use[self._current().code]
        self._session.jobs.change(
            lambda: templates.export(template.id, folder),
            owner=self,
            done=lambda path: self.message.say(self.tr("已取出：{path}").format(path=path), "good"),
            failed=self._failed,
        )

    def _drop(self) -> None:
        templates = self._session.workbench.documents.templates
        template = self._in_use[self._current().code]

        def dropped(_: None) -> None:
            self.message.say(self.tr("已停用；存入的模板仍留底。"), "good")
            self._session.changes.documents_changed.emit()
            self._load()

        self._session.jobs.change(
            lambda: templates.drop(template.id), owner=self, done=dropped, failed=self._failed
        )

    def _current(self) -> DocumentForm:
        return self._forms[self.form.currentIndex()]

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)
        column.setSpacing(GAP + GAP // 2)
        column.addWidget(LabelledField(self.tr("文种"), self.form))
        column.addWidget(self.state)
        column.addLayout(row(self.take, self.drop, self.give))
        column.addWidget(self.message)
        told = self.tr(
            "可用的占位符（写成 {{名称}} 或 {{代码}}，可放在正文、表格、页眉页脚、文本框里；"
            "写成 {{名称*}} 的，所在表格行或段落按条目重复，{{序号*}} 编号）"
        )
        names = LabelledField(told, self.names)
        names.label.setWordWrap(True)
        column.addWidget(names, 1)
        column.addLayout(row(self.leave, stretch_at=0))
