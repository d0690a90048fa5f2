"""Shorthand at the recorder's desk: fetching what can be offered, and counting what was used."""

import time
from collections import Counter
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer

from app.domain.ids import PhraseId, TalkId
from app.domain.transcript import TranscriptEntry
from ui.actions import ActionId
from ui.models.completion_index import CompletionIndex
from ui.screens.record.completing import ExpandKey
from ui.screens.record.composer import Composer
from ui.session import Session

_WRITE_AFTER_MS = 20_000
_REST = 0.001  # seconds for the window after each piece of work


class Shorthand(QObject):
    """Gives the composer what it offers in a talk, anew whenever register or phrases change.

    Uses are written in one go, some time after typing: never on the way of a key.
    """

    def __init__(self, session: Session, composer: Composer, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._composer = session, composer
        self._talk_id: TalkId | None = None
        self._uses: Counter[PhraseId] = Counter()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_WRITE_AFTER_MS)
        self._later.timeout.connect(self.flush)
        composer.phrase_used.connect(self._on_used)
        changes = session.changes
        changes.phrases_changed.connect(self._load)
        changes.register_changed.connect(self._load)
        changes.about_to_leave.connect(self.flush)

    def show_talk(self, talk_id: TalkId) -> None:
        """Offer what fits this talk."""
        self.flush()
        self._talk_id = talk_id
        self._load()

    def flush(self) -> None:
        """Hand over what was used and is not written yet."""
        self._later.stop()
        if not self._uses:
            return
        uses, self._uses = dict(self._uses), Counter()
        phrases = self._session.workbench.recorder.phrases
        # a count that is lost is no loss: the talk is not disturbed for it
        self._session.jobs.change(
            lambda: phrases.note_uses(uses), owner=self, failed=lambda _error: True
        )

    def slots(
        self, last_answer: Callable[[], tuple[TranscriptEntry, int] | None]
    ) -> dict[ActionId, Callable[[], object]]:
        """Return what the keys of shorthand do.

        `last_answer` returns the last answer and the number of its question, 0 for none.
        """
        composer, clock = self._composer, self._session.workbench.clock

        def repeat() -> None:
            answer = last_answer()
            if answer is not None:
                composer.repeat_frame(*answer)

        return {
            ActionId.RECORD_EXPAND: composer.expand,
            ActionId.RECORD_COMPLETE: composer.complete,
            ActionId.RECORD_TIME: lambda: composer.insert_time(clock.now()),
            ActionId.RECORD_REPEAT: repeat,
        }

    def _load(self) -> None:
        talk_id, session = self._talk_id, self._session
        if talk_id is None:
            return
        completions, preferences = session.workbench.recorder.completions, session.preferences

        def read() -> tuple[CompletionIndex, str]:
            index = CompletionIndex(completions.of_talk(talk_id), partial(time.sleep, _REST))
            return index, preferences.load().expand_key

        session.jobs.read(read, owner=self, done=self._show)

    def _show(self, read: tuple[CompletionIndex, str]) -> None:
        index, key = read
        self._composer.set_completions(index)
        known = set(ExpandKey)
        expand_key = ExpandKey(key) if key in known else ExpandKey.TAB
        self._composer.set_expand_key(expand_key)
        self._composer.completions.say_hint(self._hint(expand_key))

    def _hint(self, key: ExpandKey) -> str:
        """Say the keys of the composer as they are now."""
        actions = self._session.actions
        expands = {ExpandKey.TAB: "Tab", ExpandKey.SPACE: self.tr("空格")}
        hint = self.tr(
            "Enter 存入 · Shift+Enter 换行 · {flip} 问/答 · {expand} 展开缩写 · {list} 短语"
        )
        return hint.format(
            flip=actions.shortcut(ActionId.RECORD_FLIP),
            expand=expands.get(key, actions.shortcut(ActionId.RECORD_EXPAND)),
            list=actions.shortcut(ActionId.RECORD_COMPLETE),
        )

    def _on_used(self, phrase_id: int) -> None:
        self._uses[PhraseId(phrase_id)] += 1
        self._later.start()
