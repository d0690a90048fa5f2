"""The draft on the desk: what is typed is stored within a second, whatever comes."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.ids import SchemeDraftId
from app.domain.scheme_edit import Edit, EditAct, Path
from app.services.scheme_editing import DraftState
from ui.errors.wording import in_place
from ui.session import Session

_REST_MS = 600
"""Between two times of storing what is typed."""


class DraftDesk(QObject):
    """Takes typed values and steps, stores them in order and tells how the draft stands then.

    Signals: `opened(DraftState)` when it must be shown anew; `checked(DraftState)` after typing;
    `removed(text)` with the whole text before something was taken away;
    `typing()` while something is not stored yet; `failed(words)` when it could not be stored.
    """

    opened = Signal(object)
    checked = Signal(object)
    typing = Signal()
    failed = Signal(str)
    removed = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._draft_id: SchemeDraftId | None = None
        self._typed: dict[Path, Edit] = {}
        self._text: str | None = None
        self._under_way = 0
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

    def open(self, draft_id: SchemeDraftId | None) -> None:
        """Put a draft on the desk, or nothing."""
        self.flush()
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
        if self._draft_id is None:
            return
        editing, draft_id, before = (
            self._session.workbench.scheme_editing,
            self._draft_id,
            list[str](),
        )

        def work() -> DraftState:
            before.append(editing.state(draft_id).draft.text)
            return editing.change(draft_id, edits)

        def done(state: DraftState) -> None:
            self._opened(state)
            if any(edit.act is EditAct.REMOVE for edit in edits):
                self.removed.emit(before[0])

        self._start(work, done)

    def put_back(self, text: str) -> None:
        """Store a whole text again and show it anew."""
        if self._draft_id is not None:
            save = self._session.workbench.scheme_editing.save_draft
            self._start(partial(save, self._draft_id, text), self._opened)

    def flush(self) -> None:
        """Hand what was typed to the vault now."""
        self._timer.stop()
        if self._draft_id is None:
            return
        if self._text is not None:
            text, self._text = self._text, None
            save = self._session.workbench.scheme_editing.save_draft
            work = partial(save, self._draft_id, text)
            self._start(work, self._checked)
        if self._typed:
            edits, self._typed = tuple(self._typed.values()), {}
            change = self._session.workbench.scheme_editing.change
            self._start(partial(change, self._draft_id, edits), self._checked)

    def _start(self, work: Callable[[], DraftState], then: Callable[[DraftState], None]) -> None:
        def done(state: DraftState) -> None:
            self._under_way -= 1
            then(state)

        self._under_way += 1
        self._session.jobs.change(work, owner=self, done=done, failed=self._refused)

    def _refused(self, error: Exception) -> bool:
        """Say beside the draft what could not be stored; a fault of the program gets its own."""
        self._under_way -= 1
        self.failed.emit(in_place(error))
        return bool(in_place(error))

    def _begin(self) -> None:
        self.typing.emit()
        if not self._timer.isActive():  # not restarted: typing on must not put it off
            self._timer.start()

    def _opened(self, state: DraftState) -> None:
        if state.draft.id == self._draft_id:
            self.opened.emit(state)

    def _checked(self, state: DraftState) -> None:
        if state.draft.id == self._draft_id:
            self.checked.emit(state)
