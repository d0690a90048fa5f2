"""What is typed on the prepare tab goes to the vault by itself.

A keeper hands changes to the one thread that changes the vault, so they arrive in order. It
stores only what differs from what it stored last.
"""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from app.domain.ids import QuestionId, TalkId
from app.domain.outline import Outline
from app.domain.talk import Talk
from app.services.preparing_talks import Plan
from ui.screens.prepare.autosave import Autosave
from ui.screens.prepare.outline_editor import OutlineDraft
from ui.session import Session


class _Keeper(QObject):
    """Signals: changed() when something waits, then stored(what the vault has now) or failed().

    Where nothing differs from what was stored last, stored(None).
    """

    stored = Signal(object)
    failed = Signal()
    changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._talk_id = TalkId(0)
        self._is_told = False
        self.autosave = Autosave(self)
        self.autosave.due.connect(self.store)

    def touch(self) -> None:
        """Note that something was typed."""
        if self._talk_id:
            self.autosave.touch()
            self.changed.emit()

    def store(self) -> None:
        """Hand what is typed to the vault."""
        raise NotImplementedError

    def _on_failure(self, _error: Exception) -> bool:
        self.failed.emit()
        was_told, self._is_told = self._is_told, True
        return was_told  # the same failure is not shown again with every word typed

    def _on_success(self, stored: Talk | Outline | None) -> None:
        self._is_told = False
        self.stored.emit(stored)


class PlanKeeper(_Keeper):
    """Keeps the plan; `read` gives what is filled in."""

    def __init__(self, session: Session, read: Callable[[], Plan], parent: QObject) -> None:
        super().__init__(session, parent)
        self._read = read
        self._last: Plan | None = None

    def begin(self, talk: Talk) -> None:
        """Start with what a talk has stored; the form shows it already."""
        self.autosave.forget()
        self._talk_id = talk.id
        self._last = self._read()

    def store(self) -> None:
        """Hand the plan to the vault."""
        plan, talk_id = self._read(), self._talk_id
        if plan == self._last:
            self._on_success(None)
            return
        self._last = plan
        self._session.jobs.change(
            lambda: self._session.workbench.preparing.replan(talk_id, plan),
            owner=self,
            done=self._on_success,
            failed=self._on_plan_failure,
        )

    def _on_plan_failure(self, error: Exception) -> bool:
        self._last = None
        return self._on_failure(error)


class OutlineKeeper(_Keeper):
    """Keeps the outline; new questions get their ids from the vault."""

    def __init__(self, session: Session, read: Callable[[], OutlineDraft], parent: QObject) -> None:
        super().__init__(session, parent)
        self._read = read
        self._last: OutlineDraft | None = None
        # after `begin` only the changing thread looks in here: its work runs in order
        self._ids: dict[int, QuestionId] = {}

    def begin(self, outline: Outline, keys: tuple[int, ...]) -> None:
        """Start with a stored outline; `keys` are those of its questions' cards."""
        self.autosave.forget()
        self._talk_id = outline.talk_id
        self._ids = {k: q.id for k, q in zip(keys, outline.questions, strict=True)}
        self._last = self._read()

    def store(self) -> None:
        """Hand the outline to the vault."""
        draft, talk_id, ids = self._read(), self._talk_id, self._ids
        if draft == self._last:
            self._on_success(None)
            return
        self._last = draft
        self._session.jobs.change(
            lambda: self._save(talk_id, draft, ids),
            owner=self,
            done=self._on_success,
            failed=self._on_outline_failure,
        )

    def _save(self, talk_id: TalkId, draft: OutlineDraft, ids: dict[int, QuestionId]) -> Outline:
        questions = tuple(replace(q, id=ids.get(key, QuestionId(0))) for key, q in draft.questions)
        outline = Outline(talk_id, draft.opening, draft.assessment, questions)
        saved = self._session.workbench.outlining.save(outline)
        ids.clear()  # a question that was left out is gone from the vault with its id
        ids.update(
            {key: q.id for (key, _), q in zip(draft.questions, saved.questions, strict=True)}
        )
        return saved

    def _on_outline_failure(self, error: Exception) -> bool:
        self._last = None
        return self._on_failure(error)
