"""The dialogs around exchange files: choosing what goes out, and opening what came."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QWidget,
)

from app.domain.ids import QuestionId, TalkId
from app.domain.outline import Outline
from app.services.outline_exchange import ENDING, Along
from app.services.ports.record_files import Progress
from ui.look.theme import GAP
from ui.models.outline_words import question_text
from ui.session import Session
from ui.widgets.choose_file import choose_file
from ui.widgets.exchange_target import ExchangeTarget
from ui.widgets.field_dialog import FieldDialog
from ui.widgets.labelled_field import LabelledField
from ui.widgets.parts import button, label
from ui.widgets.passphrase_field import PassphraseField, ShowPassphrase
from ui.widgets.text_fields import LineEdit
from ui.widgets.tick_list import TickList

_WIDTH = 680
Opened = Callable[[Path, str], object]


class _ExchangeDialog(FieldDialog):
    """Does one thing with a file, as a long job, and stays open where that fails."""

    def __init__(self, session: Session, parent: QWidget | None) -> None:
        super().__init__(session, "", parent=parent)
        self.body.setSpacing(GAP)
        self.setMinimumWidth(_WIDTH)

    def _run(self, work: Callable[[], object], done: Callable[[object], None]) -> None:
        self.message.say("")
        self.buttons.setEnabled(False)

        def job(progress: Progress) -> object:
            progress(0, 0)
            return work()

        self._session.jobs.long(
            job, owner=self, title=self.windowTitle(), done=done, failed=self.refuse
        )


class _WritingDialog(_ExchangeDialog):
    """Writes a file with a passphrase into a folder. Signal: written(Path)."""

    written = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None) -> None:
        super().__init__(session, parent)
        self.target = ExchangeTarget(session)

    def refuse(self, error: Exception) -> bool:
        """Mark the folder too, where it is at fault."""
        self.target.folder.concerns(error)
        return super().refuse(error)

    def _done(self, path: object) -> None:
        self.target.folder.remember()
        self.written.emit(path)
        self.accept()


class SplitDialog(_WritingDialog):
    """Chooses the questions that go to another office as a file."""

    def __init__(
        self, session: Session, outline: Outline, office: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(session, parent)
        self.setWindowTitle(self.tr("拆分送会商"))
        self._talk_id: TalkId = outline.talk_id
        self.questions = TickList()
        self.office = LineEdit(placeholder=self.tr("例如：县委组织部"))
        self.office.setText(office)
        self.with_frame = QCheckBox(self.tr("连同开场说明、总体评价和各项要求一起送出"))
        self.with_frame.setChecked(True)
        self.with_sensitive = QCheckBox(self.tr("连同不对外的来源一起送出"))
        choices = tuple(
            (str(question.id), question_text(number, question))
            for number, question in enumerate(outline.questions, 1)
        )
        self.questions.show_choices(choices, frozenset(key for key, _ in choices))
        self.body.addWidget(LabelledField(self.tr("送出哪些问题"), self.questions))
        self.body.addWidget(LabelledField(self.tr("送给哪个机关"), self.office))
        self.body.addWidget(self.with_frame)
        self.body.addWidget(self.with_sensitive)
        self.body.addWidget(self.target)
        self.keep.setText(self.tr("写出会商文件"))
        (self.target.passphrases if office else self.office).setFocus()

    def save(self) -> None:
        """Write the file."""
        ticked = tuple(QuestionId(int(key)) for key in self.questions.ticked)
        said = self._missing(bool(ticked)) or self.target.problem()
        target = self.target.target
        if said or target is None:
            self.message.say(said, "warning")
            return
        passphrase, folder = target
        split = self._session.workbench.outlines.exchange.split
        work = partial(
            split,
            self._talk_id,
            ticked,
            self.office.text(),
            passphrase,
            folder,
            Along(self.with_frame.isChecked(), self.with_sensitive.isChecked()),
        )
        self._run(work, self._done)

    def _missing(self, has_questions: bool) -> str:  # noqa: FBT001  (one caller)
        if not has_questions:
            self.questions.setFocus()
            return self.tr("请至少勾选一个问题。")
        if not self.office.text().strip():
            self.office.setFocus()
            return self.tr("请写明送给哪个机关。")
        return ""


class WriteBackDialog(_WritingDialog):
    """Writes our answer for the office that asked."""

    def __init__(self, session: Session, review_id: int, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.setWindowTitle(self.tr("写出回稿"))
        self._review_id = review_id
        told = self.tr("回稿交给送来的机关合并；再写一次回稿，就用新的代替旧的。")
        self.body.addWidget(label(told, "hint"))
        self.body.addWidget(self.target)
        self.keep.setText(self.tr("写出回稿"))
        self.target.passphrases.setFocus()

    def save(self) -> None:
        """Write the file."""
        said, target = self.target.problem(), self.target.target
        if said or target is None:
            self.message.say(said, "warning")
            return
        write = self._session.workbench.outlines.reviews.write_back
        self._run(partial(write, self._review_id, *target), self._done)


class OpenExchangeDialog(_ExchangeDialog):
    """Opens a file with its passphrase; `work` does it. Signal: opened(what `work` gave)."""

    opened = Signal(object)

    def __init__(
        self, session: Session, title: str, work: Opened, parent: QWidget | None = None
    ) -> None:
        super().__init__(session, parent)
        self.setWindowTitle(title)
        self._work = work
        self.file = LineEdit(placeholder=self.tr("扩展名为 {ending} 的文件").format(ending=ENDING))
        self.browse = button(self.tr("选择…"))
        self.passphrase = PassphraseField()
        self.shown = ShowPassphrase(self.passphrase)
        file = QHBoxLayout()
        file.setSpacing(GAP)
        file.addWidget(LabelledField(self.tr("文件"), self.file), 1)
        file.addWidget(self.browse, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(file)
        self.body.addWidget(LabelledField(self.tr("约定的口令"), self.passphrase))
        self.body.addWidget(self.shown)
        self.keep.setText(self.tr("打开"))
        self.browse.clicked.connect(self._choose)
        self.file.setFocus()

    def save(self) -> None:
        """Open the file."""
        name = self.file.text().strip()
        if not name or not self.passphrase.text():
            (self.passphrase if name else self.file).setFocus()
            self.message.say(self.tr("请选择文件，再输入约定的口令。"), "warning")
            return
        self._run(partial(self._work, Path(name), self.passphrase.text()), self._done)

    def _done(self, result: object) -> None:
        self.opened.emit(result)
        self.accept()

    def _choose(self) -> None:
        def chosen(path: Path) -> None:
            self.file.setText(str(path))
            self.passphrase.setFocus()

        start = self.file.text() or self._session.preferences.load().last_export_folder
        kinds = self.tr("会商文件 (*{ending})").format(ending=ENDING)
        choose_file(self, self.windowTitle(), start, kinds, chosen)
