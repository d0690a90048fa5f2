"""The recorder's screen: outline left, transcript and composer in the middle, marks right."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSplitter, QVBoxLayout, QWidget

from app.domain.ids import QuestionId, TalkId
from app.domain.outline import Outline
from app.domain.stage import BEFORE_THE_TALK, TalkStage
from app.domain.talk import Talk
from app.domain.transcript import EntryFlag, EntryKind
from app.services.recording_talks import Desk
from app.services.workbench import Workbench
from ui.actions import ActionId
from ui.look.theme import GAP, WIDE_GAP
from ui.models.entry_rhythm import next_speaker
from ui.models.talk_words import TalkWords
from ui.screens.record.composer import Composer
from ui.screens.record.marks_panel import MarksPanel
from ui.screens.record.outline_cards import OutlineCards
from ui.screens.record.recorder import Recorder
from ui.screens.record.session_bar import SessionBar
from ui.screens.record.transcript_rows import TranscriptRow, stored_row
from ui.screens.record.transcript_view import TranscriptView
from ui.session import Session
from ui.widgets.page import Page

_KINDS = {
    ActionId.RECORD_EXPLANATION: EntryKind.EXPLANATION,
    ActionId.RECORD_SUGGESTION: EntryKind.SUGGESTION,
    ActionId.RECORD_COMMITMENT: EntryKind.COMMITMENT,
    ActionId.RECORD_EXHIBIT: EntryKind.EXHIBIT,
    ActionId.RECORD_REMARK: EntryKind.REMARK,
}
_FLAGS = {
    ActionId.RECORD_FLAG_PROBLEM: EntryFlag.PROBLEM,
    ActionId.RECORD_FLAG_COMMITMENT: EntryFlag.COMMITMENT,
    ActionId.RECORD_FLAG_FOLLOW_UP: EntryFlag.FOLLOW_UP,
    ActionId.RECORD_FLAG_SILENCE: EntryFlag.SILENCE,
    ActionId.RECORD_FLAG_EMOTION: EntryFlag.EMOTION,
    ActionId.RECORD_FLAG_VERBATIM: EntryFlag.VERBATIM,
}
_SIDES = (250, 700, 230)


class RecordTab(Page):
    """Records one talk live, by keys alone."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._talk_id: TalkId | None = None
        self._shown: TalkId | None = None
        self._words: TalkWords | None = None
        self._is_announcing = False
        self._is_left = False
        self.cards = OutlineCards()
        self.view = TranscriptView(session.theme)
        self.composer = Composer()
        self.marks = MarksPanel()
        self.recorder = Recorder(session, self.composer, self.view, self.marks, self)
        self.bar = SessionBar(session, lambda: self.recorder.is_settled)
        self._idle = QLabel()
        self.begin_at(self.composer.field)
        self._lay_out()
        self._connect()
        keys = [self._bind(action, slot) for action, slot in self._slots().items()]
        self.composer.field.reserve([a.shortcut() for a in keys if not a.shortcut().isEmpty()])

    def show_talk(self, talk_id: TalkId) -> None:
        """Show a talk; what was typed for the one before is handed to the vault first."""
        if talk_id != self._talk_id:
            self.recorder.flush()
        self._talk_id = talk_id
        self._load()

    def showEvent(self, event: QShowEvent) -> None:
        """Be ready to type."""
        super().showEvent(event)
        self._is_left = False
        self._to_composer()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what is typed when the tab is left; let others see what came in meanwhile."""
        super().hideEvent(event)
        self.recorder.flush()
        if not self._is_left:  # a vault about to be locked has nobody to tell
            self._announce()

    def _leave(self) -> None:
        self._is_left = True
        self.recorder.flush()

    def _load(self) -> None:
        talk_id, bench = self._talk_id, self._session.workbench
        if talk_id is None:
            return

        self._session.jobs.read(lambda: _read(bench, talk_id), owner=self, done=self._show)

    def _show(self, read: "_Read") -> None:
        desk, words = read.desk, read.words
        if desk.talk.id != self._talk_id:
            return
        self._words = words
        if self._shown == desk.talk.id:
            self.recorder.update(desk, read.rows)
        else:
            self._shown = desk.talk.id
            self.recorder.begin(desk, words, read.rows)
        self.cards.show_outline(desk.outline, words.scheme)
        self.cards.show_current(self.composer.question_id)
        self._show_stage(desk.talk)

    def _show_stage(self, talk: Talk) -> None:
        was_open = self.composer.isVisibleTo(self)
        self.bar.show_talk(talk)
        is_open = talk.stage in (TalkStage.IN_SESSION, TalkStage.PAUSED)
        self.composer.setVisible(is_open)
        self._idle.setVisible(not is_open)
        self.view.setVisible(is_open or self.view.row_count() > 0)
        self.marks.setEnabled(self.view.isVisibleTo(self))
        self._idle.setText(self._idle_text(talk))
        self.composer.field.setPlaceholderText(
            self.tr("已暂停，继续 (F9) 后才能存入；这里可以先写。")
            if talk.stage is TalkStage.PAUSED
            else self.tr("在这里记录，Enter 存入")
        )
        if is_open and not was_open:
            self._to_composer()
        elif talk.stage in BEFORE_THE_TALK and self.isVisible():
            self.bar.focus_start()

    def _idle_text(self, talk: Talk) -> str:
        if talk.stage in BEFORE_THE_TALK:
            return self.tr("谈话还没有开始。准备好以后，按 F9 开始，就可以在这里记录。")
        left = self.composer.field.text().strip()
        ended = self.tr("谈话已经结束，记录不能再修改；需要更正的，在“核对与签署”里写明。")
        if left:
            return f"{ended}\n{self.tr('没有存入的文字：')}{left}"
        return ended

    def _on_stage_changed(self, talk: Talk) -> None:
        self._show_stage(talk)
        self._announce()
        self._session.changes.talks_changed.emit()

    def _on_question_added(self, outline: Outline) -> None:
        """Choose the question: it is being put right now."""
        self.recorder.follow(outline)
        if self._words:
            self.cards.show_outline(outline, self._words.scheme)
            self.cards.choose_last()
        self._announce()

    def _announce(self) -> None:
        """Tell other screens; our own is up to date."""
        if self._shown is None:
            return
        self._is_announcing = True
        self._session.changes.talk_changed.emit(self._shown)
        self._is_announcing = False

    def _on_talk_changed(self, talk_id: int) -> None:
        if talk_id == self._talk_id and not self._is_announcing:
            self._load()

    def _on_chosen(self, question_id: QuestionId | None, number: int) -> None:
        self.composer.set_question(question_id, number)
        self._to_composer()

    def _to_composer(self) -> None:
        if self.composer.isVisible() and not self.bar.strip.isVisible():
            self.composer.field.setFocus()

    def _next_speaker(self) -> None:
        if self._words:
            roles = self._words.speaking_roles()
            self.composer.set_speaker(next_speaker(self.composer.speaker, roles))

    def _slots(self) -> dict[ActionId, Callable[[], object]]:
        """Return what each key of this screen does."""
        composer = self.composer
        slots: dict[ActionId, Callable[[], object]] = {
            ActionId.RECORD_FLIP: composer.flip,
            ActionId.RECORD_SPEAKER: self._next_speaker,
            ActionId.RECORD_NEXT_QUESTION: lambda: self.cards.step(1),
            ActionId.RECORD_PREVIOUS_QUESTION: lambda: self.cards.step(-1),
            ActionId.RECORD_EDIT_LAST: lambda: self.recorder.editing.step(-1),
            ActionId.RECORD_RUN: self.bar.run_or_pause,
            ActionId.RECORD_END: self.bar.end,
            ActionId.RECORD_ABORT: self.bar.abort,
            ActionId.RECORD_LIVE_QUESTION: self.bar.add_question,
        }
        for action, kind in _KINDS.items():
            slots[action] = partial(composer.set_kind, kind)
        for action, flag in _FLAGS.items():
            slots[action] = partial(composer.toggle, flag)
        return slots

    def _bind(self, action: ActionId, slot: Callable[[], object]) -> QAction:
        return self._session.actions.bind(self, action, slot)

    def _connect(self) -> None:
        self.cards.chosen.connect(self._on_chosen)
        self.composer.retagged.connect(lambda: self.cards.show_current(self.composer.question_id))
        self.recorder.outline_changed.connect(self.cards.show_states)
        self.bar.stage_changed.connect(self._on_stage_changed)
        self.bar.question_added.connect(self._on_question_added)
        self.bar.left.connect(self._to_composer)
        self._session.changes.talk_changed.connect(self._on_talk_changed)
        self._session.changes.about_to_leave.connect(self._leave)

    def _lay_out(self) -> None:
        self._idle.setProperty("kind", "subtitle")
        self._idle.setWordWrap(True)
        self._idle.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._idle.setTextFormat(Qt.TextFormat.PlainText)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(GAP, 0, GAP, 0)
        column.setSpacing(GAP)
        column.addWidget(self.bar)
        column.addWidget(self.view, 8)
        column.addWidget(self._idle, 1)
        column.addWidget(self.composer)
        splitter = QSplitter()
        for part, width in zip((self.cards, middle, self.marks), _SIDES, strict=True):
            splitter.addWidget(part)
            splitter.setStretchFactor(splitter.count() - 1, int(part is middle))
            splitter.setCollapsible(splitter.count() - 1, part is not middle)
            if part is not middle:
                part.setMinimumWidth(width // 2)
        splitter.setSizes(list(_SIDES))
        row = QHBoxLayout(self)
        row.setContentsMargins(WIDE_GAP, GAP, WIDE_GAP, GAP)
        row.addWidget(splitter)


@dataclass(frozen=True)
class _Read:
    desk: Desk
    words: TalkWords
    rows: tuple[TranscriptRow, ...]


def _read(bench: Workbench, talk_id: TalkId) -> _Read:
    """Read a talk and make its rows, so that the GUI thread only shows them."""
    desk = bench.recording.desk(talk_id)
    scheme = bench.schemes.of(desk.talk.scheme_code, desk.talk.scheme_version)
    words = TalkWords(scheme, desk.talk)
    rows = tuple(stored_row(entry, words, desk.outline) for entry in desk.entries)
    return _Read(desk, words, rows)
