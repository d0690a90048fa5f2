"""The papers beside the record: notes without a signature, and corrections after sealing."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QVBoxLayout, QWidget

from app.domain.errors import TanluError
from app.domain.paper import Paper, PaperKind
from app.domain.participant import Role
from app.domain.read_back import AbsenceKind
from app.domain.stage import TalkStage
from app.services.paper_records import AddendumItem
from app.services.ports.record_files import Progress
from ui.errors.code_words import role_text
from ui.errors.wording import words_of
from ui.look.theme import GAP, HALF_GAP
from ui.screens.read_back.addendum_form import AddendumForm
from ui.screens.read_back.note_form import NoteForm
from ui.screens.read_back.state import ReadBackState
from ui.screens.read_back.steps import Steps
from ui.session import Session
from ui.widgets.choose_file import choose_folder
from ui.widgets.parts import MessageLine
from ui.widgets.push_button import PushButton

_SIGNERS = (Role.INTERVIEWER, Role.RECORDER)
_AFTER_SEALING = (TalkStage.SEALED, TalkStage.ARCHIVED)


class PapersPanel(QWidget):
    """Signals: `chosen(paper or None)` for what the pages shall show; `sign_wanted(paper, role)`.

    None is the record itself.
    """

    chosen = Signal(object)
    sign_wanted = Signal(Paper, Role)

    def __init__(self, session: Session, steps: Steps, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._steps = session, steps
        self._state: ReadBackState | None = None
        self._shown: Paper | None = None
        self._told = QLabel()
        self.refuse_button = PushButton(self.tr("注明拒签…"))
        self.absent_button = PushButton(self.tr("注明不能签名…"))
        self.amend_button = PushButton(self.tr("制作补正说明…"))
        self.note = NoteForm()
        self.addendum = AddendumForm()
        self.list = QListWidget()
        self.export_button = PushButton(self.tr("导出 Word 和 PDF…"))
        self.sign_buttons = {role: PushButton(role_text(role)) for role in _SIGNERS}
        self.message = MessageLine()
        self._lay_out()
        self._connect()

    def show_state(self, state: ReadBackState) -> None:
        """Show the papers there are and those that can be made now."""
        is_other = self._state is None or self._state.desk.talk.id != state.desk.talk.id
        self._state = state
        if is_other:
            self.message.say("")
        if is_other or not self._may_note(state):
            self.note.hide()
        if is_other or state.stage not in _AFTER_SEALING:
            self.addendum.hide()
        self._show_papers(state, is_other=is_other)
        self._show_buttons()

    def chosen_paper(self) -> Paper | None:
        """Return the paper chosen in the list; None for the record itself."""
        row = self.list.currentRow() - 1
        papers = self._state.papers if self._state else ()
        return papers[row] if 0 <= row < len(papers) else None

    def export_to(self, folder: Path) -> None:
        """Write the files of the paper chosen to a folder."""
        paper, papers = self.chosen_paper(), self._session.workbench.paper.papers
        if paper is None:
            return
        done = self.tr("已导出 {count} 个文件。")
        self._session.jobs.long(
            lambda progress: papers.export(paper.id, folder, progress),
            owner=self,
            title=self.tr("导出文书"),
            done=lambda paths: self.message.say(done.format(count=len(paths)), "good"),
            failed=lambda error: self._say(self.message, error),
        )

    def _show_papers(self, state: ReadBackState, *, is_other: bool) -> None:
        row = 0 if is_other else max(self.list.currentRow(), 0)
        self.list.blockSignals(True)
        self.list.clear()
        self.list.addItem(self.tr("谈话记录"))
        line = self.tr("{kind} {number} · {time} · {print}")
        for paper in state.papers:
            self.list.addItem(
                line.format(
                    kind=self._kind(paper.kind),
                    number=paper.number,
                    time=f"{paper.at:%Y-%m-%d %H:%M}",
                    print=paper.fingerprint[:16].upper(),
                )
            )
        self.list.setCurrentRow(min(row, self.list.count() - 1))
        self.list.blockSignals(False)
        if self._shown != self.chosen_paper():
            self._on_chosen()
        else:
            self._ask_signers()

    def _show_buttons(self) -> None:
        state = self._state
        if state is None:
            return
        is_free = not (self.note.isVisibleTo(self) or self.addendum.isVisibleTo(self))
        may_note, may_amend = self._may_note(state), state.stage in _AFTER_SEALING
        self.refuse_button.setVisible(may_note and is_free)
        self.absent_button.setVisible(may_note and is_free)
        self.amend_button.setVisible(may_amend and is_free)
        self.export_button.setEnabled(self.chosen_paper() is not None)
        self.export_button.setVisible(bool(state.papers))
        if may_note:
            text = self.tr("谈话对象不签名时，在这里注明情况，生成单独的文书；记录本身不动。")
        elif may_amend:
            text = self.tr("记录已经封存，不能再改。发现差错时制作补正说明，与记录一并归档。")
        else:
            text = self.tr("定稿以后，拒签、不能签名和补正的文书在这里制作。")
        self._told.setText(text)

    def _kind(self, kind: PaperKind) -> str:
        return {
            PaperKind.SITTING: self.tr("分次记录"),
            PaperKind.REFUSAL: self.tr("拒绝签名情况说明"),
            PaperKind.ABSENCE: self.tr("不能签名情况说明"),
            PaperKind.ADDENDUM: self.tr("补正说明"),
        }[kind]

    def _may_note(self, state: ReadBackState) -> bool:
        return state.stage is TalkStage.REVIEWED

    def _open_note(self, kind: PaperKind) -> None:
        if self._state:
            self.message.say("")
            self.note.open(kind, self._state)
            self._show_buttons()

    def _open_addendum(self) -> None:
        if self._state:
            self.message.say("")
            self.addendum.open(self._state)
            self._show_buttons()

    def _refuse(self, reason: str, names: tuple[str, ...]) -> None:
        noting = self._session.workbench.paper.noting
        self._make(
            self.note, lambda talk_id, progress: noting.refuse(talk_id, reason, names, progress)
        )

    def _be_absent(self, situation: AbsenceKind, reason: str, names: tuple[str, ...]) -> None:
        noting = self._session.workbench.paper.noting
        self._make(
            self.note,
            lambda talk_id, progress: noting.absent(talk_id, situation, reason, names, progress),
        )

    def _amend(self, items: tuple[AddendumItem, ...], asked_by: Role, reason: str) -> None:
        noting = self._session.workbench.paper.noting
        self._make(
            self.addendum,
            lambda talk_id, progress: noting.amend(talk_id, items, asked_by, reason, progress),
        )

    def _make(self, form: NoteForm | AddendumForm, make: Callable[..., Paper]) -> None:
        if self._state is None:
            return
        talk_id = self._state.desk.talk.id
        form.problem.say("")

        def work(progress: Progress) -> Paper:
            return make(talk_id, progress)

        self._session.jobs.long(
            work,
            owner=self,
            title=self.tr("生成文书"),
            done=lambda _paper: self._on_made(form),
            failed=lambda error: self._say(form.problem, error),
        )

    def _on_made(self, form: NoteForm | AddendumForm) -> None:
        form.hide()
        self.message.say(self.tr("文书已经生成，Word 和 PDF 存在保险库里。"), "good")
        self.list.blockSignals(True)
        self.list.addItem("")  # so that the new one is chosen when the list is shown anew
        self.list.setCurrentRow(self.list.count() - 1)
        self.list.blockSignals(False)
        self._steps.taken.emit()
        self.list.setFocus()

    def _on_left(self) -> None:
        self._show_buttons()
        buttons = (self.refuse_button, self.amend_button, self.list)
        next(part for part in buttons if part.isVisibleTo(self)).setFocus()

    def _say(self, where: MessageLine, error: Exception) -> bool:
        if not isinstance(error, TanluError):
            return False
        where.say(words_of(error).in_place)
        return True

    def _on_chosen(self) -> None:
        self._shown = self.chosen_paper()
        self.export_button.setEnabled(self._shown is not None)
        self.chosen.emit(self._shown)
        self._ask_signers()

    def _ask_signers(self) -> None:
        """Offer a signature by certificate to those who have a line on the paper chosen."""
        paper, signing = self.chosen_paper(), self._session.workbench.paper.paper_signing
        if paper is None:
            self._show_signers(None, ())
            return
        self._session.jobs.read(
            lambda: signing.open_roles(paper.id),
            owner=self,
            done=lambda roles: self._show_signers(paper, roles),
        )

    def _show_signers(self, paper: Paper | None, roles: tuple[Role, ...]) -> None:
        if paper != self.chosen_paper() or self._state is None:
            return  # another one was chosen meanwhile
        for role, button in self.sign_buttons.items():
            words = self._state.words
            whole = self.tr("{who} 用证书签名").format(who=words.speaker(role))
            button.setText(self.tr("{role}签名…").format(role=words.role(role)))
            button.setToolTip(whole)
            button.setAccessibleName(whole)
            button.setVisible(role in roles)

    def _sign(self, role: Role) -> None:
        paper = self.chosen_paper()
        if paper is not None:
            self.sign_wanted.emit(paper, role)

    def _export(self) -> None:
        start = self._session.preferences.load().last_export_folder
        choose_folder(self, self.tr("文书导出到哪个文件夹"), start, self.export_to)

    def _connect(self) -> None:
        self.refuse_button.clicked.connect(lambda: self._open_note(PaperKind.REFUSAL))
        self.absent_button.clicked.connect(lambda: self._open_note(PaperKind.ABSENCE))
        self.amend_button.clicked.connect(self._open_addendum)
        self.note.refused.connect(self._refuse)
        self.note.absent.connect(self._be_absent)
        self.addendum.amended.connect(self._amend)
        self.note.left.connect(self._on_left)
        self.addendum.left.connect(self._on_left)
        self.list.currentRowChanged.connect(self._on_chosen)
        self.export_button.clicked.connect(self._export)
        for role, button in self.sign_buttons.items():
            button.clicked.connect(lambda _checked, role=role: self._sign(role))

    def _lay_out(self) -> None:
        self._told.setWordWrap(True)
        self._told.setProperty("kind", "hint")
        self.list.setAccessibleName(self.tr("记录和附件文书"))
        title = QLabel(self.tr("记录和附件文书（选一份，左边显示）"))
        title.setProperty("kind", "hint")
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP)
        for button in (self.refuse_button, self.absent_button, self.amend_button):
            buttons.addWidget(button)
        buttons.addStretch()
        foot = QHBoxLayout()
        foot.setSpacing(GAP)
        for button in self.sign_buttons.values():
            button.hide()
            foot.addWidget(button)
        foot.addStretch()
        foot.addWidget(self.export_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP, 0, 0)
        column.setSpacing(HALF_GAP)
        column.addWidget(self._told)
        column.addLayout(buttons)
        column.addWidget(self.note)
        column.addWidget(self.addendum)
        column.addWidget(self.message)
        column.addWidget(title)
        column.addWidget(self.list, 1)
        column.addLayout(foot)
