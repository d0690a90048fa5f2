"""Putting entries in order by key, and undoing what was done: one key, one step."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from app.domain.errors import TanluError
from app.domain.ids import EntryId, TalkId
from app.domain.steps import Step
from app.services.recording_talks import Desk
from app.services.workbench import Workbench
from ui.actions import ActionId
from ui.errors.wording import words_of
from ui.models.step_words import step_text
from ui.screens.record.composer import Composer
from ui.screens.record.recorder import Recorder
from ui.screens.record.transcript_view import TranscriptView
from ui.session import Session


@dataclass(frozen=True)
class _Done:
    """What came of a step: the talk as it stands now, and the step that was turned back."""

    desk: Desk
    step: Step | None = None


class EntryArranging(QObject):
    """Moves, splits, joins, takes back; undoes and does again.

    It works on the entry that is being changed or picked out, else on the last one. Signals:
    `told(str)` what was done, for the quiet line; `arranged(Desk)` the talk as it stands now.
    """

    told = Signal(str)
    arranged = Signal(Desk)

    def __init__(
        self,
        session: Session,
        recorder: Recorder,
        composer: Composer,
        view: TranscriptView,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._recorder = session, recorder
        self._composer, self._view = composer, view

    def move(self, by: int) -> None:
        """Move the entry up (-1) or down (1)."""
        row = self._row()
        if row is None or not 0 <= row + by < len(self._recorder.rows.entries):
            return
        entry_id = self._recorder.rows.entries[row].id
        arranging = self._session.workbench.recorder.arranging
        self._run(
            lambda: arranging.move(entry_id, by),
            self.tr("已移动第 {row} 条").format(row=row + 1),
            entry_id,
        )

    def split(self) -> None:
        """Make two entries of the one that is being changed, at the cursor."""
        editing = self._recorder.editing
        entry_id = editing.entry_id
        if entry_id is None:
            key = self._session.actions.shortcut(ActionId.RECORD_EDIT_LAST)
            said = self.tr("先用 {key} 或 ↑ 调出一条，把光标放在要分开的地方")
            self.told.emit(said.format(key=key))
            return
        at = len(self._composer.field.text_before_cursor())
        text, stored = self._composer.field.text(), self._stored_text(entry_id)
        if not self._recorder.editing.may_leave(self.told.emit) or text != stored:
            return
        if not text[:at].strip() or not text[at:].strip():
            self.told.emit(self.tr("把光标放在要分开的地方，两边都要有字"))
            return
        arranging = self._session.workbench.recorder.arranging
        self._run(lambda: arranging.split(entry_id, at), self.tr("已分成两条"), entry_id)

    def join(self) -> None:
        """Join the entry to the one before it."""
        row = self._row()
        if row is None:
            return
        if row == 0:
            self.told.emit(self.tr("这是第一条，前面没有可并入的"))
            return
        rows, arranging = self._recorder.rows, self._session.workbench.recorder.arranging
        entry_id, before = rows.entries[row].id, rows.entries[row - 1].id
        said = self.tr("已并入第 {row} 条").format(row=row)
        self._run(lambda: arranging.merge(entry_id), said, before)

    def take_back(self) -> None:
        """Take the entry back: it stands in the record no more."""
        row = self._row()
        if row is None:
            return
        entry_id = self._recorder.rows.entries[row].id
        arranging = self._session.workbench.recorder.arranging
        said = self.tr("已收回第 {row} 条").format(row=row + 1)
        self._run(lambda: arranging.withdraw(entry_id), said, None)

    def undo(self) -> None:
        """Undo the newest step, also one from before the program was closed."""
        arranging, talk_id = self._session.workbench.recorder.arranging, self._recorder.talk_id
        self._turn(lambda: arranging.undo(talk_id), self.tr("已撤销：{what}"))

    def redo(self) -> None:
        """Do again what was undone last."""
        arranging, talk_id = self._session.workbench.recorder.arranging, self._recorder.talk_id
        self._turn(lambda: arranging.redo(talk_id), self.tr("已重做：{what}"))

    def _turn(self, turn: Callable[[], Step | None], said: str) -> None:
        if not self._recorder.editing.may_leave(self.told.emit):
            return
        bench, talk_id = self._session.workbench, self._recorder.talk_id
        self._session.jobs.change(
            lambda: _turned(bench, talk_id, turn),
            owner=self,
            done=lambda done: self._show_turned(done, said),
            failed=self._failed,
        )

    def _run(self, step: Callable[[], object], said: str, picked: EntryId | None) -> None:
        if not self._recorder.editing.may_leave(self.told.emit):
            return
        keys = self._session.actions
        undo = self.tr("{key} 撤销").format(key=keys.shortcut(ActionId.RECORD_UNDO))
        bench, talk_id = self._session.workbench, self._recorder.talk_id
        self._session.jobs.change(
            lambda: _arranged(bench, talk_id, step),
            owner=self,
            done=lambda done: self._show(done, f"{said} · {undo}", picked),
            failed=self._failed,
        )

    def _show(self, done: _Done, said: str, picked: EntryId | None) -> None:
        recorder = self._recorder
        if done.desk.talk.id != recorder.talk_id:
            return
        recorder.take(done.desk.entries)
        row = recorder.rows.row_of(picked)
        if picked is not None and not recorder.editing.is_on and row >= 0:
            self._view.pick(row)
        self.told.emit(said)
        self.arranged.emit(done.desk)

    def _show_turned(self, done: _Done, said: str) -> None:
        recorder, step = self._recorder, done.step
        if done.desk.talk.id != recorder.talk_id:
            return
        if step is None:
            self.told.emit(self.tr("没有可撤销或重做的了"))
            return
        recorder.take(done.desk.entries)
        row = recorder.rows.row_of(step.entry_id)
        if row >= 0 and not recorder.editing.is_on:
            self._view.pick(row)
        text = said.format(what=step_text(step.kind))
        self.told.emit(f"{text} · {self._place(row)}" if row >= 0 else text)
        self.arranged.emit(done.desk)

    def _failed(self, error: Exception) -> bool:
        if not isinstance(error, TanluError):
            return False
        self.told.emit(words_of(error).in_place)
        return True

    def _row(self) -> int | None:
        """Return the row to work on; the last one where none is chosen."""
        recorder = self._recorder
        count = len(recorder.rows.entries)
        if recorder.editing.is_on:
            row = recorder.rows.row_of(recorder.editing.entry_id)
        elif self._view.picked is not None and self._view.picked < count:
            row = self._view.picked
        else:
            row = count - 1
        return row if row >= 0 else None

    def _stored_text(self, entry_id: EntryId) -> str:
        entry = self._recorder.rows.entry(self._recorder.rows.row_of(entry_id))
        return entry.text if entry else ""

    def _place(self, row: int) -> str:
        return self.tr("第 {row} 条").format(row=row + 1)


def _arranged(bench: Workbench, talk_id: TalkId, step: Callable[[], object]) -> _Done:
    """Take a step and read the talk: what is stored later is delivered later."""
    step()
    return _Done(bench.recorder.recording.desk(talk_id))


def _turned(bench: Workbench, talk_id: TalkId, turn: Callable[[], Step | None]) -> _Done:
    step = turn()
    return _Done(bench.recorder.recording.desk(talk_id), step)
