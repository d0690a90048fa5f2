"""Keeps a draft in the vault as it is typed, and elsewhere what the vault does not take."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain.document import Document, DocumentState
from app.domain.loose_words import LooseWords
from ui.loose_words import loose_words, words_are_stored
from ui.session import Session
from ui.widgets.autosave import Autosave

Then = Callable[[Document], None]


class DraftKeeper(QObject):
    """Stores what `typed` gives; words that are refused stay among the loose words until stored.

    `failed` says what went wrong. Signal: stored(Document).
    """

    stored = Signal(object)

    def __init__(
        self,
        session: Session,
        form: QWidget,
        typed: Callable[[], Document | None],
        failed: Callable[[Exception], bool],
    ) -> None:
        super().__init__(form)
        self._session, self._form = session, form
        self._typed, self._failed = typed, failed
        self._is_unsaved = False
        self._refused: dict[tuple[str, str], LooseWords] = {}
        self._autosave = Autosave(self)
        self._autosave.due.connect(self.save)
        session.changes.about_to_leave.connect(self.flush)

    def touch(self) -> None:
        """Note that something was typed."""
        self._is_unsaved = True
        self._autosave.touch()

    def flush(self) -> None:
        """Hand over now what was typed, and once more what could not be stored."""
        if self._is_unsaved:
            self.save()

    def forget(self) -> None:
        """Let go of the draft: another one is shown, or none."""
        self._autosave.forget()
        self._is_unsaved, self._refused = False, {}

    def once_stored(self, go: Callable[[], None]) -> None:
        """Go on when everything typed is stored; words that cannot be stored stay in sight."""
        if self._is_unsaved:
            self.save(lambda _: go())
        else:
            go()

    def save(self, then: Then | None = None) -> None:
        """Store what is typed; go on with `then` when it is stored."""
        self.hand_over(self._session.workbench.documents.drafting.save, then)

    def hand_over(self, store: Callable[[Document], Document], then: Then | None = None) -> None:
        """Have what is typed stored in some way."""
        self._autosave.forget()
        typed = self._typed()
        if typed is None or typed.state is not DocumentState.DRAFT:
            return
        words = self._refused | {(w.form, w.field): w for w in loose_words(self._form)}
        words_are_stored(self._form)
        self._is_unsaved = False
        part, loose = f"document:{typed.id}", self._session.workbench.recorder.loose_words

        def work() -> Document:
            document = store(typed)
            loose.keep_refused(part, ())
            return document

        def stored(document: Document) -> None:
            self._refused = {}
            self.stored.emit(document)
            if then is not None:
                then(document)

        def failed(error: Exception) -> bool:
            shown = self._typed()
            if shown is not None and shown.id == typed.id:
                self._is_unsaved, self._refused = True, words
            return self._failed(error)

        self._session.jobs.change(
            work,
            owner=self,
            done=stored,
            failed=failed,
            given_up=lambda _: loose.keep_refused(part, tuple(words.values())),
        )
