"""What was added to the outline after it was locked (增补提纲)."""

from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.ids import TalkId
from app.domain.outline import Outline, OutlineState
from app.domain.outline_work import TAKES_ADDENDA, Addendum
from app.domain.scheme import Scheme
from app.domain.stage import TalkStage
from app.services.workbench import Workbench
from ui.errors.code_words import after_name
from ui.look.theme import GAP, PAGE_MARGIN, WIDE_GAP
from ui.models.outline_words import minute_text, outline_field_text, place_text
from ui.models.rows_model import Head, RowsModel
from ui.screens.prepare.addendum_form import AddendumForm
from ui.screens.prepare.outline_export import OutlineExportDialog
from ui.screens.prepare.talk_panel import TalkPanel
from ui.session import Session
from ui.widgets.parts import button, label, row
from ui.widgets.rows_view import RowsView
from ui.widgets.text_fields import TextEdit

_WIDTHS = {0: 56, 2: 148, 3: 110, 4: 64, 5: 64}


@dataclass(frozen=True)
class _Read:
    scheme: Scheme
    stage: TalkStage
    outline: Outline
    addenda: tuple[Addendum, ...]


class AddendaPanel(TalkPanel[_Read]):
    """Lists the addenda, adds one, and prints one."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._read: _Read | None = None
        heads = (
            Head[Addendum](self.tr("序号"), lambda a: str(a.number)),
            Head[Addendum](self.tr("理由"), lambda a: a.reason),
            Head[Addendum](self.tr("时间"), lambda a: minute_text(a.at)),
            Head[Addendum](self.tr("同意的人"), lambda a: a.approver),
            Head[Addendum](self.tr("问题"), lambda a: str(len(a.questions))),
            Head[Addendum](self.tr("补充"), lambda a: str(len(a.facts))),
        )
        self.model = RowsModel(heads, self)
        self.view = RowsView(self.model, self.tr("增补提纲"), _WIDTHS, 1)
        self.content = TextEdit(name=self.tr("增补的内容"))
        self.content.setReadOnly(True)
        self.add = button(self.tr("增补提纲…"), "primary")
        self.export = button(self.tr("导出增补提纲…"))
        self.told = label("", "hint")
        self._build()
        self.view.moved.connect(self._say_current)
        self.add.clicked.connect(self.new_addendum)
        self.export.clicked.connect(self.write)

    @staticmethod
    def read(workbench: Workbench, talk_id: TalkId) -> _Read:
        """Return what is shown of a talk."""
        talk = workbench.preparing.talk(talk_id)
        return _Read(
            workbench.schemes.of(talk.scheme_code, talk.scheme_version),
            talk.stage,
            workbench.outlines.outlining.outline(talk_id),
            workbench.outlines.review.addenda(talk_id),
        )

    def new_addendum(self) -> None:
        """Ask for what is to be added."""
        read = self._read
        if read is not None and self.add.isEnabled():
            form = AddendumForm(self._session, read.outline, read.scheme, self)
            form.stored.connect(self._on_stored)
            form.open()

    def write(self) -> None:
        """Print the addendum the keys are at."""
        addendum = self.view.current
        if addendum is not None:
            OutlineExportDialog(self._session, self._talk_id, addendum.number, self).open()

    def _on_stored(self) -> None:
        self._session.messages.notice(self.tr("增补提纲已记下"))
        self._tell()

    def show_read(self, read: _Read) -> None:
        """Show what was read of the talk."""
        self._read = read
        is_locked = read.outline.state is OutlineState.LOCKED
        takes = read.stage in TAKES_ADDENDA
        self.add.setEnabled(is_locked and takes)
        if is_locked:
            said = "" if takes else self.tr("谈话已结束，不再增补。")
        else:
            said = self.tr("提纲审定以后才用增补；现在可以直接修改提纲。")
        self.told.setText(said)
        self.told.setVisible(bool(said))
        self.view.show_rows(read.addenda)

    def _say_current(self) -> None:
        addendum, read = self.view.current, self._read
        self.export.setEnabled(addendum is not None)
        self.content.setVisible(addendum is not None)
        if addendum is None or read is None:
            return
        lines: list[str] = []
        for question in addendum.questions:
            lines.append(place_text(read.outline, question.id, ""))
            lines += _told(question.text, question.facts, question.figures, question.sources)
        for fact in addendum.facts:
            lines.append(place_text(read.outline, fact.question_id, ""))
            lines += _told("", fact.facts, fact.figures, fact.sources)
        self.content.set_text("\n".join(lines))

    def _build(self) -> None:
        self.view.empty.say(
            self.tr("没有增补"), self.tr("审定以后有了新情况，在这里增补，不动审定的提纲。")
        )
        page = QVBoxLayout(self)
        page.setContentsMargins(WIDE_GAP, GAP, PAGE_MARGIN, PAGE_MARGIN)
        page.setSpacing(GAP)
        page.addWidget(self.view, 2)
        page.addWidget(self.content, 3)
        page.addWidget(self.told)
        page.addLayout(row(self.export, self.add, stretch_at=0))


def _told(*values: str) -> list[str]:
    names = ("text", "facts", "figures", "sources")
    pairs = zip(names, values, strict=True)
    return ["　" + after_name(outline_field_text(name), value) for name, value in pairs if value]
