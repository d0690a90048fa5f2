"""The draft on the desk: what is typed is stored within a second, whatever comes."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.ids import SchemeDraftId
from app.domain.scheme_edit import Edit, EditAct, Path
from app.services.scheme_editing import DraftState
from ui.errors.wording import in_place
from ui.screens.schemes.draft_history import DraftHistory, Step, Version
from ui.session import Session

_REST_MS = 600
"""Between two times of storing what is typed."""


class DraftDesk(QObject):
    """Takes typed values and steps, stores them in order and tells how the draft stands then.

    Signals: `opened(DraftState)` when it must be shown anew; `checked(DraftState)` after typing;
    `typing()` while something is not stored yet; `failed(words)` when it could not be stored;
    `turned(path)` when a step is about to be taken back, or done again, at that place.
    """

    opened = Signal(object)
    checked = Signal(object)
    typing = Signal()
    failed = Signal(str)
    turned = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._draft_id: SchemeDraftId | None = None
        self._typed: dict[Path, Edit] = {}
        self._text: str | None = None
        self._under_way = 0
        self._history = DraftHistory()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_REST_MS)
        self._timer.timeout.connect(self.flush)
        session.changes.about_to_leave.connect(self.flush)

    @property
    def draft_id(self) -> SchemeDraftId | None:
        """Which draft lies here."""
        return self._draft_id

    @property
    def is_settled(self) -> bool:
        """Whether everything that was typed is stored and has been told of."""
        return not self.has_unsaved and not self._under_way

    @property
    def has_unsaved(self) -> bool:
        """Whether something was typed that is not on its way to the vault yet."""
        return bool(self._typed) or self._text is not None

    @property
    def can_undo(self) -> bool:
        """Whether something was changed since the draft was put here."""
        return self.has_unsaved or self._history.can_go_back

    @property
    def can_redo(self) -> bool:
        """Whether something was taken back that may be done again."""
        return not self.has_unsaved and self._history.can_go_forth

    def open(self, draft_id: SchemeDraftId | None) -> None:
        """Put a draft on the desk, or nothing."""
        self.flush()
        if draft_id != self._draft_id:
            self._history = DraftHistory()
            self._typed, self._text = {}, None
        self._draft_id = draft_id
        if draft_id is not None:
            state = partial(self._session.workbench.scheme_editing.state, draft_id)
            # behind what is still being stored
            self._session.jobs.change(state, owner=self, done=self._opened)

    def type(self, path: Path, value: object) -> None:
        """Take in a typed value; None takes the key away."""
        act = EditAct.REMOVE if value is None else EditAct.SET
        self._typed[path] = Edit(act, path, value)
        self._begin()

    def type_text(self, text: str) -> None:
        """Take in the whole text as it is typed."""
        self._text = text
        self._begin()

    def take(self, *edits: Edit) -> None:
        """Do steps that change what there is to fill in; the draft is shown anew."""
        self.flush()
        if self._draft_id is not None:
            change = self._session.workbench.scheme_editing.change
            work = partial(change, self._draft_id, edits)
            self._start(work, self._opened, edits[-1].path)

    def undo(self) -> None:
        """Take the newest step back, whatever part of the draft it was in."""
        self._turn(DraftHistory.back)

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._turn(DraftHistory.forth)

    def flush(self) -> None:
        """Hand what was typed to the vault now."""
        self._timer.stop()
        if self._draft_id is None:
            return
        if self._text is not None:
            text, self._text = self._text, None
            save = self._session.workbench.scheme_editing.save_draft
            work = partial(save, self._draft_id, text)
            self._start(work, self._checked, (), typed=partial(self._keep_text, text))
        if self._typed:
            edits, self._typed = self._typed, {}
            change = self._session.workbench.scheme_editing.change
            work = partial(change, self._draft_id, tuple(edits.values()))
            self._start(work, self._checked, [*edits][-1], typed=partial(self._keep, edits))

    def _turn(self, turn: Callable[[DraftHistory], Step | None]) -> None:
        """Go to another text of the history, behind what is still being stored."""
        self.flush()
        draft_id = self._draft_id

        def go(_nothing: None) -> None:
            step = turn(self._history) if draft_id == self._draft_id else None
            if step is not None and draft_id is not None:
                self.turned.emit(step.place)
                save = self._session.workbench.scheme_editing.save_draft
                self._start(partial(save, draft_id, step.version.text), self._opened, step.place)

        self._session.jobs.change(lambda: None, owner=self, done=go)

    def _start(
        self,
        work: Callable[[], DraftState],
        then: Callable[[DraftState], None],
        place: Path,
        *,
        typed: Callable[[], None] | None = None,
    ) -> None:
        """Store a step; where it was typed and cannot be stored, `typed` keeps it for later."""
        draft_id = self._draft_id

        def done(state: DraftState) -> None:
            self._under_way -= 1
            if state.draft.id == self._draft_id:
                self._history.note(_version(state), place, is_typing=typed is not None)
            then(state)

        def refused(error: Exception) -> bool:
            if typed is not None and draft_id == self._draft_id:
                typed()
            return self._refused(error)

        self._under_way += 1
        self._session.jobs.change(work, owner=self, done=done, failed=refused)

    def _keep(self, edits: Mapping[Path, Edit]) -> None:
        self._typed = {**edits, **self._typed}  # what was typed since is newer

    def _keep_text(self, text: str) -> None:
        self._text = text if self._text is None else self._text

    def _refused(self, error: Exception) -> bool:
        """Say beside the draft what could not be stored; a fault of the program gets its own."""
        self._under_way -= 1
        self._history = DraftHistory()  # what it holds need not be what the vault has
        self.failed.emit(in_place(error))
        return bool(in_place(error))

    def _begin(self) -> None:
        self.typing.emit()
        if not self._timer.isActive():  # not restarted: typing on must not put it off
            self._timer.start()

    def _opened(self, state: DraftState) -> None:
        if state.draft.id == self._draft_id:
            self._history.begin(_version(state))
            self.opened.emit(state)

    def _checked(self, state: DraftState) -> None:
        if state.draft.id == self._draft_id:
            self.checked.emit(state)


def _version(state: DraftState) -> Version:
    text = state.draft.text
    return Version(text, text if state.form is None else repr(state.form.data))
