"""Reading the record back: manner, alterations, the subject's own statement, the end of it."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListView, QVBoxLayout, QWidget

from app.domain.errors import TanluError
from app.domain.ids import EntryId, TalkId
from app.domain.participant import Role
from app.domain.read_back import ReadBackManner, SubjectOpinion
from app.domain.transcript import CorrectionKind
from ui.actions import ActionId
from ui.errors.wording import words_of
from ui.look.theme import GAP, HALF_GAP
from ui.loose_words import needs_no_keeping
from ui.models.entry_list import EntryListModel
from ui.screens.read_back.alterations_list import AlterationsList
from ui.screens.read_back.correction_form import CorrectionForm
from ui.screens.read_back.manner_bar import MannerBar
from ui.screens.read_back.record_notes import RecordNotes
from ui.screens.read_back.state import ReadBackState
from ui.screens.read_back.steps import Steps
from ui.session import Session
from ui.widgets.push_button import PushButton
from ui.widgets.text_fields import LineEdit, TextEdit

_STATEMENT_MS = 1_500
_LEAST_HEIGHT = 96
_LEAST_BESIDE_FORM = 40  # the row being corrected; a low window has room for no more


class ReviewPanel(QWidget):
    """The right side while the record is read back.

    Signals: `read_along_wanted()`; `form_closed()` when an alteration was made or given up.
    """

    read_along_wanted = Signal()
    form_closed = Signal()

    def __init__(self, session: Session, steps: Steps, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._steps = session, steps
        self._state: ReadBackState | None = None
        self._talk_id = TalkId(0)
        actions = session.actions
        self.manner = MannerBar()
        self.read_along_button = PushButton(actions.labelled(ActionId.READ_BACK_READ_ALONG))
        self.notes = RecordNotes()
        self._find = LineEdit(name=self.tr("查找要更正的话"), placeholder=self.tr("查找要更正的话"))
        needs_no_keeping(self._find)
        self.model = EntryListModel()
        self.entries = QListView()
        keep = ActionId.READ_BACK_KEEP_CORRECTION
        added = self.tr("记下 ({key})").format(key=actions.shortcut(keep))
        self.form = CorrectionForm(
            {
                CorrectionKind.CORRECTION: actions.labelled(keep),
                CorrectionKind.SUPPLEMENT: added,
            }
        )
        self._correct = PushButton(actions.labelled(ActionId.READ_BACK_CORRECT))
        self._supplement = PushButton(actions.labelled(ActionId.READ_BACK_SUPPLEMENT))
        self.alterations = AlterationsList(actions)
        self.statement = TextEdit(
            name=self.tr("谈话对象补充说明"),
            placeholder=self.tr("谈话对象自己的话，照原话写；没有就留空"),
            lines=(2, 4),
        )
        needs_no_keeping(self.statement)  # stored a moment after typing
        self._statement_label = QLabel()
        self._opinion = QLabel()
        self._conclude = PushButton(actions.labelled(ActionId.READ_BACK_CONCLUDE))
        self._refuse = PushButton(self.tr("拒绝核对"))
        self._absent = PushButton(self.tr("未到场"))
        self._autosave = QTimer(self)
        self._autosave.setSingleShot(True)
        self._autosave.setInterval(_STATEMENT_MS)
        self._lay_out()
        self._connect()

    def show_state(self, state: ReadBackState) -> None:
        """Show where the read-back stands."""
        is_other = state.desk.talk.id != self._talk_id
        self._state, self._talk_id = state, state.desk.talk.id
        read_back = state.desk.read_back
        self._show_entries(state)
        self.notes.show_notes(state.notes)
        self.manner.show_state(state)
        if is_other or not self.statement.hasFocus():
            self._show_statement(read_back.statement)
        self.alterations.show_state(state)
        self._opinion.setText(self._opinion_text(read_back.opinion))
        parts = (self._correct, self._supplement, self.statement, self._conclude)
        for part in (*parts, self._refuse, self._absent):
            part.setEnabled(state.is_open)
        if is_other or not state.is_open:
            self.form.hide()
        self._make_room()

    def correct(self) -> None:
        """Correct the entry chosen in the list."""
        self._alter(CorrectionKind.CORRECTION)

    def supplement(self) -> None:
        """Add words to the entry chosen in the list."""
        self._alter(CorrectionKind.SUPPLEMENT)

    def correct_entry(self, number: int) -> None:
        """Correct the entry with a number; its row is chosen."""
        self._find.clear()
        row = self.model.row_of_number(number)
        if row >= 0:
            self.entries.setCurrentIndex(self.model.index(row, 0))
            self.correct()

    def _show_entry(self, entry_id: EntryId) -> None:
        """Choose an entry in the list, whatever was sought before."""
        self._find.clear()
        row = self.model.row_of(entry_id)
        if row >= 0:
            self.entries.setCurrentIndex(self.model.index(row, 0))
            self.entries.setFocus()

    def undo(self) -> None:
        """Undo the last alteration."""
        self._turn_back(is_undo=True)

    def redo(self) -> None:
        """Make the alteration again that was undone last."""
        self._turn_back(is_undo=False)

    def write_statement(self) -> None:
        """Go to the subject's own statement."""
        self.statement.setFocus()

    def conclude(self, *, refused: bool = False, absent: bool = False) -> None:
        """Note what the subject says of the record."""
        if self._state is None or not self._state.is_open:
            return
        self.flush()
        reading, talk_id = self._session.workbench.paper.reading_back, self._talk_id
        self._steps.take(lambda: reading.conclude(talk_id, refused=refused, absent=absent))

    def flush(self) -> None:
        """Hand an unsaved statement to the vault in this very call."""
        if self._autosave.isActive():
            self._save_statement()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the entry being corrected in sight while the open form takes the list's room."""
        if event.type() is QEvent.Type.Resize and self.form.isVisible():
            # the list knows how far it scrolls only after this event
            QTimer.singleShot(0, self, lambda: self.entries.scrollTo(self.entries.currentIndex()))
        return super().eventFilter(watched, event)

    def _alter(self, kind: CorrectionKind) -> None:
        item = self.model.listed(self.entries.currentIndex().row())
        if self.form.is_written:  # not kept yet: never lost to the key pressed again
            self.form.new.setFocus()
        elif item is None:
            self.entries.setFocus()
            self.entries.setCurrentIndex(self.model.index(0, 0))
        elif self._state and self._state.is_open:
            self.form.open(item, self._state.words, kind)
            self._make_room()

    def _turn_back(self, *, is_undo: bool) -> None:
        state = self._state
        if state is None or not (state.may_undo if is_undo else state.may_redo):
            return
        arranging, talk_id = self._session.workbench.recorder.arranging, self._talk_id
        turn = arranging.undo if is_undo else arranging.redo
        self._steps.take(lambda: turn(talk_id))

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
        reading, talk_id = self._session.workbench.paper.reading_back, self._talk_id
        text = self.statement.text()
        self._steps.take(lambda: reading.state(talk_id, text))

    def _keep_alteration(
        self, kind: CorrectionKind, entry_id: EntryId, text: str, asked_by: Role, reason: str
    ) -> None:
        reading = self._session.workbench.paper.reading_back
        alter = reading.correct if kind is CorrectionKind.CORRECTION else reading.supplement
        self._steps.take(
            lambda: alter(entry_id, text, asked_by, reason),
            done=self._on_altered,
            failed=self._on_not_altered,
        )

    def _on_altered(self) -> None:
        self.form.hide()
        self._on_form_left()

    def _on_form_left(self) -> None:
        self._make_room()
        self.entries.setFocus()
        self.form_closed.emit()

    def _make_room(self) -> None:
        """Let the open form take the place of what is not needed beside it."""
        is_free = not self.form.isVisibleTo(self)
        self.entries.setMinimumHeight(_LEAST_HEIGHT if is_free else _LEAST_BESIDE_FORM)
        ways = (self.manner, self.read_along_button, self._absent, self._refuse, self._conclude)
        for part in (self.alterations, self._statement_label, self.statement, *ways):
            part.setVisible(is_free)

    def _on_not_altered(self, error: Exception) -> bool:
        if isinstance(error, TanluError):
            self.form.problem.say(words_of(error).in_place)
            return True
        return False

    def _set_manner(self, manner: ReadBackManner, reader: str, reason: str) -> None:
        reading, talk_id = self._session.workbench.paper.reading_back, self._talk_id
        if self._state and self._state.is_open:
            self._steps.take(lambda: reading.manner(talk_id, manner, reader, reason))

    def _show_statement(self, text: str) -> None:
        if self.statement.text() != text and not self._autosave.isActive():
            self.statement.blockSignals(True)
            self.statement.set_text(text)
            self.statement.blockSignals(False)

    def _opinion_text(self, opinion: SubjectOpinion | None) -> str:
        texts = {
            SubjectOpinion.NO_OBJECTION: self.tr("谈话对象：无异议"),
            SubjectOpinion.CORRECTED: self.tr("谈话对象：已更正、补充，再无异议"),
            SubjectOpinion.REFUSED: self.tr("谈话对象：拒绝核对"),
            SubjectOpinion.ABSENT: self.tr("谈话对象：未到场核对"),
        }
        return texts[opinion] if opinion else ""

    def _connect(self) -> None:
        self.manner.changed.connect(self._set_manner)
        self.read_along_button.clicked.connect(self.read_along_wanted)
        self.notes.entry_wanted.connect(self._show_entry)
        self._find.textChanged.connect(self._filter)
        self._find.returnPressed.connect(self.correct)
        self.entries.activated.connect(self.correct)
        self._correct.clicked.connect(self.correct)
        self._supplement.clicked.connect(self.supplement)
        self.alterations.undo_wanted.connect(self.undo)
        self.alterations.redo_wanted.connect(self.redo)
        self.form.corrected.connect(self._keep_alteration)
        self.form.left.connect(self._on_form_left)
        self.statement.edited.connect(self._autosave.start)
        self._autosave.timeout.connect(self._save_statement)
        self._conclude.clicked.connect(lambda _checked: self.conclude())
        self._refuse.clicked.connect(lambda: self.conclude(refused=True))
        self._absent.clicked.connect(lambda: self.conclude(absent=True))
        self._session.changes.about_to_leave.connect(self.flush)

    def _filter(self, text: str) -> None:
        self.model.narrow(text)
        if text and self.model.rowCount():
            self.entries.setCurrentIndex(self.model.index(0, 0))

    def _lay_out(self) -> None:
        self.entries.setModel(self.model)
        self.entries.installEventFilter(self)
        self.entries.setUniformItemSizes(True)
        self.entries.setMinimumHeight(_LEAST_HEIGHT)
        self.entries.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.entries.setAccessibleName(self.tr("记录的每一条"))
        self._conclude.setProperty("kind", "primary")
        self._refuse.setProperty("kind", "danger")
        self._absent.setProperty("kind", "quiet")
        self._absent.setToolTip(self.tr("谈话对象未到场，由工作人员核对"))
        self._opinion.setProperty("kind", "good")
        self._opinion.setWordWrap(True)
        shortcut = self._session.actions.shortcut(ActionId.READ_BACK_STATEMENT)
        self._statement_label.setText(f"{self.tr('谈话对象补充说明')} ({shortcut})")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP, 0, 0)
        column.setSpacing(HALF_GAP)
        column.addLayout(_row(self.manner, self.read_along_button))
        column.addWidget(self.notes)
        column.addLayout(_row(self._find, self._correct, self._supplement))
        column.addWidget(self.entries, 2)
        column.addWidget(self.form)
        column.addWidget(self.alterations, 1)
        column.addWidget(self._statement_label)
        column.addWidget(self.statement)
        column.addLayout(_row(self._opinion, self._absent, self._refuse, self._conclude))


def _row(first: QWidget, *others: QWidget) -> QHBoxLayout:
    """Return widgets side by side; the first takes what room there is."""
    row = QHBoxLayout()
    row.setSpacing(GAP)
    row.addWidget(first, 1)
    for widget in others:
        row.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
    return row
