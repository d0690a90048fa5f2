"""The line above the transcript: whether the talk runs, and starting, pausing, ending it."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.domain.outline import Outline
from app.domain.stage import BEFORE_THE_TALK, TalkStage
from app.domain.talk import Talk
from ui.actions import ActionId
from ui.errors.code_words import stage_text
from ui.look.stylesheet import mark
from ui.look.theme import GAP
from ui.screens.record.sitting_row import SittingRow
from ui.session import Session
from ui.widgets.inline_strip import InlineStrip
from ui.widgets.push_button import PushButton

_TONES = {TalkStage.IN_SESSION: "good", TalkStage.PAUSED: "warning"}


class SessionBar(QWidget):
    """Starts, pauses and ends the talk.

    Signals: `stage_changed(talk)`; `question_added(outline)`; `left()`, back to typing;
    `end_wanted()`, the talk is to end: the screen shows first what is still missing.
    """

    stage_changed = Signal(Talk)
    end_wanted = Signal()
    question_added = Signal(Outline)
    left = Signal()

    def __init__(
        self, session: Session, is_settled: Callable[[], bool], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._talk: Talk | None = None
        self._state, self._since = QLabel(), QLabel()
        self._state.setProperty("kind", "tag")
        self._since.setProperty("kind", "hint")
        self._run = PushButton()
        self._run.clicked.connect(self.run_or_pause)
        actions = session.actions
        self._question = PushButton(actions.labelled(ActionId.RECORD_LIVE_QUESTION))
        self._question.clicked.connect(self.add_question)
        self._abort = PushButton(actions.text(ActionId.RECORD_ABORT))
        self._abort.setToolTip(actions.labelled(ActionId.RECORD_ABORT))
        self._abort.clicked.connect(self.abort)
        self._end = PushButton(actions.labelled(ActionId.RECORD_END))
        self._end.clicked.connect(self.end)
        self.strip = InlineStrip()
        self.strip.closed.connect(self.left)
        self.sittings = SittingRow(session, self.strip, is_settled)
        self.sittings.stage_changed.connect(self.stage_changed)
        self.sittings.closed.connect(self.left)
        self._lay_out()

    @property
    def is_asking(self) -> bool:
        """Whether a question or a form is open in the bar."""
        return not self.strip.isHidden() or self.sittings.is_asking

    def show_talk(self, talk: Talk) -> None:
        """Show where the talk stands and what can be done."""
        self._talk = talk
        self.sittings.show_talk(talk)
        stage = talk.stage
        self._state.setText(stage_text(stage))
        mark(self._state, tone=_TONES.get(stage, "neutral"))
        self._since.setText(self._told(talk))
        runs = stage in (TalkStage.IN_SESSION, TalkStage.PAUSED)
        shortcut = self._session.actions.shortcut(ActionId.RECORD_RUN)
        words = {TalkStage.IN_SESSION: self.tr("暂停"), TalkStage.PAUSED: self.tr("继续")}
        self._run.setText(f"{words.get(stage, self.tr('开始谈话'))} ({shortcut})")
        self._run.setVisible(runs or stage in BEFORE_THE_TALK)
        mark(self._run, kind="" if stage is TalkStage.IN_SESSION else "primary")
        for button in (self._question, self._abort, self._end):
            button.setVisible(runs)

    def focus_start(self) -> None:
        """Put the focus on the button that begins the talk."""
        self._run.setFocus()

    def run_or_pause(self) -> None:
        """Start, pause with a reason, or go on; after a break that begins the next sitting."""
        talk, recording = self._talk, self._session.workbench.recorder.recording
        if talk is None:
            return
        if talk.stage is TalkStage.IN_SESSION:
            self.strip.ask(
                self.tr("暂停谈话"),
                self.tr("暂停 (Enter)"),
                lambda reason: self._change(lambda: recording.pause(talk.id, reason)),
                label=self.tr("为什么暂停，例如：休息"),
            )
        elif self.sittings.is_adjourned:
            self.sittings.go_on()
        elif talk.stage is TalkStage.PAUSED:
            self._change(lambda: recording.resume(talk.id))
        elif talk.stage in BEFORE_THE_TALK:
            self._change(lambda: recording.start(talk.id))

    def end(self) -> None:
        """Ask to end the talk."""
        if self._talk and self._talk.stage in (TalkStage.IN_SESSION, TalkStage.PAUSED):
            self.end_wanted.emit()

    def abort(self) -> None:
        """Break the talk off with a reason."""
        talk, recording = self._talk, self._session.workbench.recorder.recording
        if talk is None or talk.stage not in (TalkStage.IN_SESSION, TalkStage.PAUSED):
            return
        self.strip.ask(
            self.tr("中止谈话"),
            self.tr("中止 (Enter)"),
            lambda reason: self._change(lambda: recording.abort(talk.id, reason)),
            label=self.tr("为什么中止"),
        )

    def add_question(self) -> None:
        """Add a question that came up in the talk."""
        talk = self._talk
        if talk is None or talk.stage not in (TalkStage.IN_SESSION, TalkStage.PAUSED):
            return
        outlining, jobs = self._session.workbench.outlines.outlining, self._session.jobs
        self.strip.ask(
            self.tr("临时增加问题"),
            self.tr("增加 (Enter)"),
            lambda text: jobs.change(
                lambda: outlining.add_live(talk.id, text),
                owner=self,
                done=self.question_added.emit,
            ),
            label=self.tr("问题"),
        )

    def _change(self, step: Callable[[], Talk]) -> None:
        self._session.jobs.change(step, owner=self, done=self.stage_changed.emit)

    def _told(self, talk: Talk) -> str:
        if talk.stage is TalkStage.PAUSED:
            return self.tr("原因：{reason}").format(reason=talk.stage_reason)
        if talk.started_at is None:
            return ""
        if talk.ended_at is None:
            return self.tr("{time} 开始").format(time=f"{talk.started_at:%H:%M}")
        return f"{talk.started_at:%H:%M}–{talk.ended_at:%H:%M}"

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self._state)
        row.addWidget(self._since)
        row.addStretch()
        for button in (self._run, self._question, self._end, self._abort):
            button.setAutoDefault(False)
            row.addWidget(button)
        self._abort.setProperty("kind", "quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(row)
        column.addWidget(self.sittings)
        column.addWidget(self.strip)
