"""The recorder's screen: outline left, transcript and composer in the middle, marks right."""

from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QWidget

from app.domain.ids import QuestionId, TalkId
from app.domain.outline import Outline
from app.domain.stage import BEFORE_THE_TALK, TalkStage
from app.domain.talk import Talk
from app.services.recording_talks import Desk
from ui.actions import ActionId
from ui.models.entry_rhythm import next_speaker
from ui.models.exhibits import exhibits_of
from ui.models.talk_words import TalkWords
from ui.screens.record.composer import Composer
from ui.screens.record.coverage_strip import CoverageStrip, CoverageWatch
from ui.screens.record.desk_keys import slots_of
from ui.screens.record.desk_layout import lay_out
from ui.screens.record.desk_read import DeskRead, read_desk, read_times
from ui.screens.record.desk_telling import DeskTelling
from ui.screens.record.end_checklist import EndChecklist
from ui.screens.record.ending import Ending
from ui.screens.record.entry_arranging import EntryArranging
from ui.screens.record.exhibit_list import ExhibitList
from ui.screens.record.filter_bar import FilterBar
from ui.screens.record.filtering import Filtering
from ui.screens.record.find_bar import FindBar, Finder
from ui.screens.record.gap_guide import GapGuide
from ui.screens.record.marks_panel import MarksPanel
from ui.screens.record.outline_cards import OutlineCards
from ui.screens.record.recorder import Recorder
from ui.screens.record.session_bar import SessionBar
from ui.screens.record.shorthand import Shorthand
from ui.screens.record.state_line import StateLine
from ui.screens.record.transcript_view import TranscriptView
from ui.session import Session
from ui.widgets.page import Page

_OPEN = (TalkStage.IN_SESSION, TalkStage.PAUSED)


class RecordTab(Page):
    """Records one talk live, by keys alone."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._talk_id: TalkId | None = None
        self._shown: TalkId | None = None
        self.words: TalkWords | None = None
        self._materials: tuple[str, ...] = ()
        self._is_announcing = False
        self._is_left = False
        self._is_open = False
        self._make_parts(session)
        self._make_work(session)
        self.begin_at(self.composer.field)
        lay_out(self)
        self._connect()
        keys = [session.actions.bind(self, action, slot) for action, slot in slots_of(self).items()]
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
        self.to_composer()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what is typed when the tab is left; let others see what came in meanwhile."""
        super().hideEvent(event)
        self.recorder.flush()
        if not self._is_left:  # a vault about to be locked has nobody to tell
            self._announce()

    # --- what the keys do ----------------------------------------------------------------

    def to_composer(self) -> None:
        """Put the cursor where one types, unless something else waits for an answer."""
        if self.composer.isVisible() and not self.is_asking:
            self.composer.field.setFocus()

    def next_speaker(self) -> None:
        """Let the next of those present say it."""
        if self.words:
            roles = self.words.speaking_roles()
            self.composer.set_speaker(next_speaker(self.composer.speaker, roles))

    def edit(self) -> None:
        """Change the row that is picked out, else the entry before."""
        picked, editing = self.view.picked, self.recorder.editing
        if picked is not None and not editing.is_on:
            self.find_bar.hide()
            editing.edit(picked)
        else:
            editing.step(-1)
        self.to_composer()

    def pick_exhibit(self) -> None:
        """Offer materials that may be shown, and what the outline rests on."""
        if not self.is_running or self.composer.field.is_composing:
            return
        scheme = self.words.scheme if self.words else None
        question = self.composer.question_id
        found = exhibits_of(self.recorder.outline, question, self._materials, scheme)
        if found:
            self.exhibits.open(found)
        else:
            self.state.tell(self.tr("没有可以出示的材料，提纲里也没有写来源、数据或事例"))

    def open_filter(self) -> None:
        """Choose what of the talk is shown."""
        if self.words and self.view.row_count():
            self.filtering.open(self.words, self.recorder.outline)

    def open_find(self) -> None:
        """Look for words in the talk."""
        if self.view.row_count():
            self.finder.open()

    @property
    def is_running(self) -> bool:
        """Whether entries can be taken down or changed here."""
        return self._is_open

    @property
    def is_asking(self) -> bool:
        """Whether a question or form inside the page waits for an answer."""
        panels = (self.checklist, self.exhibits)
        return self.bar.is_asking or any(not panel.isHidden() for panel in panels)

    # --- showing a talk ------------------------------------------------------------------

    def _load(self) -> None:
        talk_id, bench = self._talk_id, self.session.workbench
        if talk_id is None:
            return
        version = self.recorder.rows.version
        self.session.jobs.read(
            lambda: read_desk(bench, talk_id),
            owner=self,
            done=lambda read: self._show(read, version),
        )

    def _show(self, read: DeskRead, version: int) -> None:
        desk = read.desk
        if desk.talk.id != self._talk_id:
            return
        if self._shown == desk.talk.id and version != self.recorder.rows.version:
            self._load()  # something was stored after this was read
            return
        self.words, self._materials = read.words, read.shown
        is_new = self._shown != desk.talk.id
        self._shown = desk.talk.id
        self.cards.show_outline(desk.outline, read.words.scheme)
        if is_new:
            self._begin(read)
        else:
            self.recorder.update(desk)
        self._on_question_changed()
        self.telling.show_times(read.times)
        self._show_stage(desk.talk)

    def _begin(self, read: DeskRead) -> None:
        desk = read.desk
        for part in (self.find_bar, self.exhibits, self.checklist):
            part.hide()
        self.filtering.begin()
        self.telling.begin(desk)
        self.recorder.begin(desk, read.maker, read.rows)
        self.guide.begin()
        self.shorthand.show_talk(desk.talk.id)

    def _show_stage(self, talk: Talk) -> None:
        was_open = self._is_open
        self.bar.show_talk(talk)
        is_open = self._is_open = talk.stage in _OPEN
        self.state.setVisible(is_open)
        if not is_open:
            self.checklist.hide()
            self.exhibits.hide()
        self._give_room()
        self.idle.setVisible(not is_open)
        self.view.setVisible(is_open or self.view.row_count() > 0)
        self.marks.setEnabled(self.view.isVisibleTo(self))
        self.idle.setText(self._idle_text(talk))
        self.composer.field.setPlaceholderText(
            self.tr("已暂停，继续 ({key}) 后才能存入；这里可以先写。").format(key=self._run_key)
            if talk.stage is TalkStage.PAUSED
            else self.tr("在这里记录，Enter 存入")
        )
        if is_open and not was_open:
            self.to_composer()
        elif was_open and not is_open and self.isVisible():
            self.view.setFocus()
        elif talk.stage in BEFORE_THE_TALK and self.isVisible():
            self.bar.focus_start()

    def _give_room(self) -> None:
        """Let go of what is not needed while a panel asks; the composer is empty by then."""
        asks = self._is_open and not self.checklist.isHidden()
        self.composer.setVisible(self._is_open and not asks)
        self.coverage.setVisible(self._is_open and not asks and self.exhibits.isHidden())

    @property
    def _run_key(self) -> str:
        return self.session.actions.shortcut(ActionId.RECORD_RUN)

    def _idle_text(self, talk: Talk) -> str:
        if talk.stage in BEFORE_THE_TALK:
            said = self.tr("谈话还没有开始。准备好以后，按 {key} 开始，就可以在这里记录。")
            return said.format(key=self._run_key)
        left = self.composer.field.text().strip()
        ended = self.tr("谈话已经结束，记录不能再修改；需要更正的，在“核对与签署”里写明。")
        if left:
            return f"{ended}\n{self.tr('没有存入的文字：')}{left}"
        return ended

    # --- what happens --------------------------------------------------------------------

    def _on_stage_changed(self, talk: Talk) -> None:
        self._show_stage(talk)
        if talk.stage is TalkStage.IN_SESSION:
            self.recorder.go_on()
        bench = self.session.workbench
        self.session.jobs.read(
            lambda: read_times(bench, talk.id), owner=self, done=self.telling.show_times
        )
        self._announce()
        self.session.changes.talks_changed.emit()

    def _on_question_added(self, outline: Outline) -> None:
        """Choose the question: it is being put right now."""
        self._show_outline(outline)
        self.cards.choose_last()
        self._announce()

    def _on_arranged(self, desk: Desk) -> None:
        self.bar.sittings.show_talk(desk.talk)
        if desk.outline != self.recorder.outline:
            self._show_outline(desk.outline)

    def _show_outline(self, outline: Outline) -> None:
        self.recorder.follow(outline)
        if self.words:
            self.cards.show_outline(outline, self.words.scheme)

    def _on_chosen(self, question_id: QuestionId | None, number: int) -> None:
        self.composer.set_question(question_id, number)
        self.to_composer()

    def _on_question_changed(self) -> None:
        self.cards.show_current(self.composer.question_id)
        if not self.recorder.editing.is_on:  # an earlier entry is not what is talked about
            self.telling.follow(self.composer.question_id)

    def _open_row(self, row: int) -> None:
        """Change an entry, or only show it once the talk is over."""
        if self._is_open:
            self.recorder.editing.edit(row)
            self.to_composer()
        elif row >= 0:
            self.view.pick(row)

    def _on_typed(self) -> None:
        """Let go of the row that was just moved or restored: what follows is something else."""
        if self.view.picked is None or self.find_bar.isVisible() or self.recorder.editing.is_on:
            return
        self.view.pick(None)

    def _on_cancelled(self) -> None:
        if not self.recorder.editing.is_on:
            self.view.pick(None)

    def _on_turned_back(self, is_undo: bool) -> None:  # noqa: FBT001  (a signal's argument)
        if is_undo:
            self.arranging.undo()
        else:
            self.arranging.redo()

    def _leave(self) -> None:
        self._is_left = True
        self.recorder.flush()

    def _announce(self) -> None:
        """Tell other screens; our own is up to date."""
        if self._shown is None:
            return
        self._is_announcing = True
        self.session.changes.talk_changed.emit(self._shown)
        self._is_announcing = False

    def _on_talk_changed(self, talk_id: int) -> None:
        if talk_id == self._talk_id and not self._is_announcing:
            self._load()

    # --- making the screen ---------------------------------------------------------------

    def _make_parts(self, session: Session) -> None:
        self.cards = OutlineCards()
        self.view = TranscriptView(session.theme)
        self.composer = Composer()
        self.marks = MarksPanel()
        self.find_bar, self.filter_bar = FindBar(), FilterBar()
        self.exhibits, self.checklist = ExhibitList(), EndChecklist()
        self.coverage = CoverageStrip(session.actions)
        self.state = StateLine(session.workbench.clock.now)
        self.idle = QLabel()

    def _make_work(self, session: Session) -> None:
        composer, view = self.composer, self.view
        recorder = self.recorder = Recorder(session, composer, view, self.marks, self)
        self.bar = SessionBar(session, lambda: recorder.is_settled)
        self.watch = CoverageWatch(session, recorder, self.coverage, self)
        self.guide = GapGuide(recorder, composer, view, self.watch, session.actions, self)
        self.arranging = EntryArranging(session, recorder, composer, view, self)
        self.filtering = Filtering(self.filter_bar, recorder.rows, view, self)
        self.finder = Finder(session.jobs, self.find_bar, recorder.rows, view, self)
        self.ending = Ending(session, recorder, self.checklist, self)
        self.shorthand = Shorthand(session, composer, self)
        self.telling = DeskTelling(session, recorder, self.state, self)

    def _connect(self) -> None:
        recorder, bar = self.recorder, self.bar
        self.cards.chosen.connect(self._on_chosen)
        self.composer.question_changed.connect(self._on_question_changed)
        self.composer.field.edited.connect(self._on_typed)
        self.composer.field.cancelled.connect(self._on_cancelled)
        self.composer.field.turned_back.connect(self._on_turned_back)
        self.composer.entry_offered.connect(recorder.offer)
        recorder.writer.stored.connect(lambda _entry: self.composer.bulk.go_on())
        recorder.writer.rescued.connect(lambda _count: self.composer.bulk.go_on())
        recorder.writer.refused.connect(lambda _words, _error: self.composer.bulk.stop())
        recorder.outline_changed.connect(self.cards.show_states)
        bar.stage_changed.connect(self._on_stage_changed)
        bar.question_added.connect(self._on_question_added)
        bar.end_wanted.connect(self.ending.ask)
        self.ending.outline_changed.connect(self._show_outline)
        self.ending.ended.connect(bar.stage_changed)
        self.checklist.wanted.connect(self.guide.go_to)
        self.exhibits.taken.connect(self.guide.take)
        self.coverage.jumped.connect(self.guide.next)
        self.filtering.narrowed.connect(self.finder.refresh)
        self.marks.picked.connect(lambda entry_id: self._open_row(recorder.rows.row_of(entry_id)))
        self.view.opened.connect(self._open_row)
        self.checklist.wanted.connect(lambda _gap: self.to_composer())
        self.finder.left.connect(recorder.editing.show_row)
        self.arranging.arranged.connect(self._on_arranged)
        for tells in (self.arranging, self.guide):
            tells.told.connect(self.state.tell)
        for panel in (self.checklist, self.exhibits):
            panel.opened.connect(self._give_room)
            panel.left.connect(self._give_room)
        back = (bar, self.exhibits, self.checklist, self.finder, self.filtering, self.view)
        for part in back:
            part.left.connect(self.to_composer)
        self.session.changes.talk_changed.connect(self._on_talk_changed)
        self.session.changes.about_to_leave.connect(self._leave)
