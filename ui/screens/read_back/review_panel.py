"""Reading the record back: manner, corrections, the subject's own statement, the end of it."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListView,
    QListWidget,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.errors import TanluError
from app.domain.ids import EntryId, TalkId
from app.domain.participant import Role
from app.domain.read_back import ReadBackManner, SubjectOpinion
from ui.actions import ActionId
from ui.errors.wording import words_of
from ui.look.theme import GAP, HALF_GAP
from ui.models.entry_list import EntryListModel
from ui.screens.read_back.correction_form import CorrectionForm
from ui.screens.read_back.state import ReadBackState
from ui.screens.read_back.steps import Steps
from ui.session import Session
from ui.widgets.push_button import PushButton
from ui.widgets.text_fields import LineEdit, TextEdit

_STATEMENT_MS = 1_500
_SHOWN = 120
_LEAST_HEIGHT = 96


class ReviewPanel(QWidget):
    """The right side while the record is read back."""

    def __init__(self, session: Session, steps: Steps, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._steps = session, steps
        self._state: ReadBackState | None = None
        self._talk_id = TalkId(0)
        actions = session.actions
        self._read = QRadioButton(self.tr("本人阅看"))
        self._read_out = QRadioButton(self.tr("向其宣读"))
        self._find = LineEdit(name=self.tr("查找要更正的话"), placeholder=self.tr("查找要更正的话"))
        self.model = EntryListModel()
        self.entries = QListView()
        self.form = CorrectionForm(actions.labelled(ActionId.READ_BACK_KEEP_CORRECTION))
        self._correct = PushButton(actions.labelled(ActionId.READ_BACK_CORRECT))
        self.corrections = QListWidget()
        self._count = QLabel()
        self.statement = TextEdit(
            name=self.tr("谈话对象补充说明"),
            placeholder=self.tr("谈话对象自己的话，照原话写；没有就留空"),
            lines=(2, 4),
        )
        self._statement_label = QLabel()
        self._opinion = QLabel()
        self._conclude = PushButton(actions.labelled(ActionId.READ_BACK_CONCLUDE))
        self._refuse = PushButton(self.tr("拒绝核对"))
        self._autosave = QTimer(self)
        self._autosave.setSingleShot(True)
        self._autosave.setInterval(_STATEMENT_MS)
        self._lay_out()
        self._connect()

    def show_state(self, state: ReadBackState) -> None:
        """Show where the read-back stands."""
        is_other = state.desk.talk.id != self._talk_id
        self._state, self._talk_id = state, state.desk.talk.id
        desk = state.desk
        self._show_entries(state)
        self._read.setChecked(desk.read_back.manner is ReadBackManner.READ)
        self._read_out.setChecked(desk.read_back.manner is ReadBackManner.READ_OUT)
        if is_other or not self.statement.hasFocus():
            self._show_statement(desk.read_back.statement)
        self._show_corrections(state)
        self._opinion.setText(self._opinion_text(desk.read_back.opinion))
        parts = (self._read, self._read_out, self._correct, self.statement)
        for part in (*parts, self._conclude, self._refuse):
            part.setEnabled(state.is_open)
        if not state.is_open:
            self.form.hide()
            self._make_room()

    def correct(self) -> None:
        """Correct the entry chosen in the list."""
        row = self.entries.currentIndex().row()
        item = self.model.listed(row)
        if item is None:
            self.entries.setFocus()
            self.entries.setCurrentIndex(self.model.index(0, 0))
        elif self._state and self._state.is_open:
            self.form.open(item, self._state.words)
            self._make_room()
            # the list is lower from the next layout on
            QTimer.singleShot(0, self, lambda: self.entries.scrollTo(self.entries.currentIndex()))

    def write_statement(self) -> None:
        """Go to the subject's own statement."""
        self.statement.setFocus()

    def conclude(self, *, refused: bool = False) -> None:
        """Note what the subject says of the record."""
        if self._state is None or not self._state.is_open:
            return
        self.flush()
        reading, talk_id = self._session.workbench.reading_back, self._talk_id
        self._steps.take(lambda: reading.conclude(talk_id, refused=refused))

    def flush(self) -> None:
        """Hand an unsaved statement to the vault in this very call."""
        if self._autosave.isActive():
            self._save_statement()

    def _show_entries(self, state: ReadBackState) -> None:
        chosen = self.model.listed(self.entries.currentIndex().row())
        self.model.show_entries(state.listed, state.words)
        if chosen is not None:
            row = self.model.row_of(chosen.entry.id)
            self.entries.setCurrentIndex(self.model.index(row, 0))

    def _save_statement(self) -> None:
        self._autosave.stop()
        if self._state is None or not self._state.is_open:
            return
        reading, talk_id, text = (
            self._session.workbench.reading_back,
            self._talk_id,
            self.statement.text(),
        )
        self._steps.take(lambda: reading.state(talk_id, text))

    def _keep_correction(self, entry_id: EntryId, text: str, asked_by: Role, reason: str) -> None:
        reading = self._session.workbench.reading_back
        self._steps.take(
            lambda: reading.correct(entry_id, text, asked_by, reason),
            done=self._on_corrected,
            failed=self._on_not_corrected,
        )

    def _on_corrected(self) -> None:
        self.form.hide()
        self._on_form_left()

    def _on_form_left(self) -> None:
        self._make_room()
        self.entries.setFocus()

    def _make_room(self) -> None:
        """Let the open form take the place of what is not needed beside it."""
        is_free = not self.form.isVisibleTo(self)
        has_some = self.corrections.count() > 0
        self.corrections.setVisible(is_free and has_some)
        for part in (self._count, self._statement_label, self.statement):
            part.setVisible(is_free)

    def _on_not_corrected(self, error: Exception) -> bool:
        if isinstance(error, TanluError):
            self.form.say(words_of(error).in_place)
            return True
        return False

    def _set_manner(self) -> None:
        reading, talk_id = self._session.workbench.reading_back, self._talk_id
        manner = ReadBackManner.READ if self._read.isChecked() else ReadBackManner.READ_OUT
        self._steps.take(lambda: reading.manner(talk_id, manner))

    def _show_statement(self, text: str) -> None:
        if self.statement.text() != text and not self._autosave.isActive():
            self.statement.blockSignals(True)
            self.statement.set_text(text)
            self.statement.blockSignals(False)

    def _show_corrections(self, state: ReadBackState) -> None:
        ordinals = {e.id: e.ordinal for e in state.desk.entries}
        line = self.tr("第 {number} 条 · {time} · {who}\n原：{old}\n改：{new}")
        self.corrections.clear()
        for c in state.desk.corrections:
            text = line.format(
                number=ordinals.get(c.entry_id, 0),
                time=f"{c.at:%H:%M}",
                who=state.words.role(c.asked_by),
                old=_short(c.old_text),
                new=_short(c.new_text),
            )
            self.corrections.addItem(f"{text}\n{c.reason}" if c.reason else text)
        total = len(state.desk.corrections)
        self._count.setText(self.tr("更正 {count} 处").format(count=total))
        self._make_room()

    def _opinion_text(self, opinion: SubjectOpinion | None) -> str:
        texts = {
            SubjectOpinion.NO_OBJECTION: self.tr("谈话对象：无异议"),
            SubjectOpinion.CORRECTED: self.tr("谈话对象：已更正，对更正后的记录无异议"),
            SubjectOpinion.REFUSED: self.tr("谈话对象：拒绝核对"),
        }
        return texts[opinion] if opinion else ""

    def _connect(self) -> None:
        self._read.clicked.connect(self._set_manner)
        self._read_out.clicked.connect(self._set_manner)
        self._find.textChanged.connect(self._filter)
        self._find.returnPressed.connect(self.correct)
        self.entries.activated.connect(self.correct)
        self._correct.clicked.connect(self.correct)
        self.form.corrected.connect(self._keep_correction)
        self.form.left.connect(self._on_form_left)
        self.statement.edited.connect(self._autosave.start)
        self._autosave.timeout.connect(self._save_statement)
        self._conclude.clicked.connect(lambda _checked: self.conclude())
        self._refuse.clicked.connect(lambda: self.conclude(refused=True))
        self._session.changes.about_to_leave.connect(self.flush)

    def _filter(self, text: str) -> None:
        self.model.narrow(text)
        if text and self.model.rowCount():
            self.entries.setCurrentIndex(self.model.index(0, 0))

    def _lay_out(self) -> None:
        self.entries.setModel(self.model)
        self.entries.setUniformItemSizes(True)
        self.entries.setMinimumHeight(_LEAST_HEIGHT)
        self.entries.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.entries.setAccessibleName(self.tr("记录的每一条"))
        self.corrections.setWordWrap(True)
        self.corrections.setMaximumHeight(150)
        self.corrections.setAccessibleName(self.tr("更正"))
        self._conclude.setProperty("kind", "primary")
        self._refuse.setProperty("kind", "danger")
        self._opinion.setProperty("kind", "good")
        self._opinion.setWordWrap(True)
        manner = _row(QLabel(self.tr("核对方式")), self._read, self._read_out)
        find = _row(self._find, self._correct)
        shortcut = self._session.actions.shortcut(ActionId.READ_BACK_STATEMENT)
        self._statement_label.setText(f"{self.tr('谈话对象补充说明')} ({shortcut})")
        end = QHBoxLayout()
        end.addWidget(self._opinion, 1)
        end.addWidget(self._refuse)
        end.addWidget(self._conclude)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP, 0, 0)
        column.setSpacing(HALF_GAP)
        column.addLayout(manner)
        column.addLayout(find)
        column.addWidget(self.entries, 2)
        column.addWidget(self.form)
        column.addWidget(self._count)
        column.addWidget(self.corrections, 1)
        column.addWidget(self._statement_label)
        column.addWidget(self.statement)
        column.addLayout(end)


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(GAP)
    for widget in widgets:
        row.addWidget(widget)
    if not isinstance(widgets[0], LineEdit):
        row.addStretch()
    return row


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
