"""What is typed on the prepare tab goes to the vault by itself.

A keeper hands changes to the one thread that changes the vault, so they arrive in order. It
stores only what differs from what it stored last.
"""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from app.domain.errors import TanluError
from app.domain.ids import QuestionId, TalkId
from app.domain.outline import EDITABLE, Outline, Question
from app.domain.talk import Talk
from app.services.preparing_talks import Plan
from ui.screens.prepare.outline_editor import OutlineDraft
from ui.screens.prepare.unstored_words import outline_words, plan_words
from ui.session import Session
from ui.widgets.autosave import Autosave


def outline_of(talk_id: TalkId, draft: OutlineDraft, questions: tuple[Question, ...]) -> Outline:
    """Return what is typed as an outline with these questions."""
    return Outline(
        talk_id,
        draft.opening,
        draft.assessment,
        questions,
        demands=draft.demands,
        self_review=draft.self_review,
    )


class Keeper(QObject):
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

    @property
    def talk_id(self) -> TalkId:
        """The talk whose words are kept."""
        return self._talk_id

    @property
    def has_failed(self) -> bool:
        """Whether the vault lacks what is typed because storing it failed."""
        return self._is_told

    def flush(self) -> None:
        """Hand over what waits, and once more what could not be stored."""
        if self._is_told:
            self.autosave.touch()
        self.autosave.flush()

    def touch(self) -> None:
        """Note that something was typed."""
        if self._talk_id:
            self.autosave.touch()
            self.changed.emit()

    def store(self) -> None:
        """Hand what is typed to the vault."""
        raise NotImplementedError

    def _on_failure(self, _error: Exception) -> bool:
        was_told, self._is_told = self._is_told, True
        self.failed.emit()
        return was_told  # the same failure is not shown again with every word typed

    def _on_success(self, stored: object) -> None:
        self._is_told = False
        self.stored.emit(stored)


class PlanKeeper(Keeper):
    """Keeps the plan; `read` gives what is filled in."""

    def __init__(self, session: Session, read: Callable[[], Plan], parent: QObject) -> None:
        super().__init__(session, parent)
        self._read = read
        self._last: Plan | None = None

    def begin(self, talk: Talk) -> None:
        """Start with what a talk has stored; the form shows it already."""
        self.autosave.forget()
        self._is_told = False
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
            partial(self._save, talk_id, plan),
            owner=self,
            done=self._on_success,
            failed=self._on_plan_failure,
            given_up=lambda _: self._keep_words(talk_id, plan),
        )

    def _save(self, talk_id: TalkId, plan: Plan) -> Talk:
        bench = self._session.workbench
        saved = bench.preparing.replan(talk_id, plan)
        bench.recorder.loose_words.keep_refused(f"plan:{talk_id}", ())
        return saved

    def _keep_words(self, talk_id: TalkId, plan: Plan) -> None:
        """Have kept elsewhere what the vault refused; on the change thread."""
        bench = self._session.workbench
        with suppress(TanluError):
            words = tuple(plan_words(plan, bench.preparing.talk(talk_id)))
            bench.recorder.loose_words.keep_refused(f"plan:{talk_id}", words)

    def _on_plan_failure(self, error: Exception) -> bool:
        self._last = None
        return self._on_failure(error)


class OutlineKeeper(Keeper):
    """Keeps the outline; new questions get their ids from the vault."""

    def __init__(self, session: Session, read: Callable[[], OutlineDraft], parent: QObject) -> None:
        super().__init__(session, parent)
        self._read = read
        self._last: OutlineDraft | None = None
        # after `begin` only the changing thread looks in here: its work runs in order
        self._ids: dict[int, QuestionId] = {}
        self._unstored: dict[TalkId, Outline] = {}

    def unstored(self, talk_id: TalkId) -> Outline | None:
        """Return what was typed for a talk and could not be stored, however often tried."""
        return self._unstored.get(talk_id)

    def begin(self, outline: Outline, keys: tuple[int, ...]) -> None:
        """Start with a stored outline; `keys` are those of its questions' cards."""
        self.autosave.forget()
        self._is_told = False
        self._talk_id = outline.talk_id
        self._ids = {k: q.id for k, q in zip(keys, outline.questions, strict=True)}
        self._last = self._read()
        if outline.talk_id in self._unstored and outline.state in EDITABLE:
            self._last, self._is_told = None, True

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
            failed=partial(self._on_outline_failure, talk_id, draft, ids),
            given_up=lambda _: self._keep_words(_known(talk_id, draft, ids)),
        )

    def _keep_words(self, typed: Outline) -> None:
        """Have kept elsewhere what the vault refused; on the change thread."""
        bench, stored = self._session.workbench, Outline(typed.talk_id)
        with suppress(TanluError):  # a vault that cannot be read has nothing of it
            stored = bench.outlines.outlining.outline(typed.talk_id)
        words = tuple(outline_words(typed, stored))
        bench.recorder.loose_words.keep_refused(f"outline:{typed.talk_id}", words)

    def _save(self, talk_id: TalkId, draft: OutlineDraft, ids: dict[int, QuestionId]) -> Outline:
        bench = self._session.workbench
        saved = bench.outlines.outlining.save(_known(talk_id, draft, ids))
        bench.recorder.loose_words.keep_refused(f"outline:{talk_id}", ())
        ids.clear()  # a question that was left out is gone from the vault with its id
        ids.update(
            {key: q.id for (key, _), q in zip(draft.questions, saved.questions, strict=True)}
        )
        return saved

    def _on_success(self, stored: object) -> None:
        if isinstance(stored, Outline):
            self._unstored.pop(stored.talk_id, None)
        super()._on_success(stored)

    def _on_outline_failure(
        self, talk_id: TalkId, draft: OutlineDraft, ids: dict[int, QuestionId], error: Exception
    ) -> bool:
        self._unstored[talk_id] = _known(talk_id, draft, ids)
        self._last = None
        return self._on_failure(error)


def _known(talk_id: TalkId, draft: OutlineDraft, ids: dict[int, QuestionId]) -> Outline:
    """Return what is typed with the ids that the vault gave."""
    questions = tuple(replace(q, id=ids.get(key, QuestionId(0))) for key, q in draft.questions)
    return outline_of(talk_id, draft, questions)


class StoredFirst(QObject):
    """Lets something be done once what is typed is in the vault.

    Signal: refused() where it could not be stored.
    """

    refused = Signal()

    def __init__(self, session: Session, keepers: Sequence[Keeper], parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._keepers = tuple(keepers)

    def then(self, work: Callable[[], None]) -> None:
        """Store what is typed and go on."""
        for keeper in self._keepers:
            keeper.flush()
        shown = [keeper.talk_id for keeper in self._keepers]
        done = partial(self._go_on, shown, work)
        self._session.jobs.change(_nothing, owner=self, done=done)

    def _go_on(self, shown: list[TalkId], work: Callable[[], None], _: None) -> None:
        if shown != [keeper.talk_id for keeper in self._keepers]:
            return
        if any(keeper.autosave.is_waiting for keeper in self._keepers):
            self.then(work)
        elif any(keeper.has_failed for keeper in self._keepers):
            self.refused.emit()
        else:
            work()


def _nothing() -> None:
    """Only be done after all that was handed over before."""
