"""What is written into a portrait goes to the vault by itself, and can be undone step by step."""

from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject

from app.domain.errors import TanluError
from app.domain.ids import SentenceId, TalkId
from app.domain.loose_words import LooseWords
from app.domain.portrait import PortraitSentence
from app.services.portraying import PortraitView
from ui.models.stage_steps import WorkTab
from ui.screens.prepare.keepers import Keeper
from ui.session import Session

PortraitDraft = tuple[tuple[int, PortraitSentence], ...]
"""The sentences that are shown, each with the key of its card."""

_MOST_STEPS = 100


class PortraitKeeper(Keeper):
    """Keeps a talk's portrait; `read` gives what is shown."""

    def __init__(
        self, session: Session, read: Callable[[], PortraitDraft], parent: QObject
    ) -> None:
        super().__init__(session, parent)
        self._read = read
        self._last: PortraitDraft = ()
        self._before: list[PortraitDraft] = []
        # after `begin` only the changing thread looks in here: its work runs in order
        self._ids: dict[int, SentenceId] = {}

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._before)

    def begin(self, talk_id: TalkId, *, afresh: bool) -> None:
        """Start with what is shown now; `afresh` forgets the steps of before."""
        self.autosave.forget()
        self._is_told = False
        self._talk_id = talk_id
        self._last = self._read()
        self._ids = {key: sentence.id for key, sentence in self._last}
        if afresh:
            self._before.clear()

    def store(self) -> None:
        """Hand what is shown to the vault, and remember what stood there before."""
        draft = self._read()
        if draft == self._last and not self.has_failed:
            self._on_success(None)
            return
        if draft != self._last:
            self.remember(self._last)
        self._hand_over(draft)

    def remember(self, draft: PortraitDraft) -> None:
        """Take note of what stood there before somebody else's change."""
        self._before = [*self._before, draft][-_MOST_STEPS:]

    def undo(self) -> PortraitDraft | None:
        """Return what stood there before the last change; show it and call `keep_undone`."""
        self.autosave.flush()
        return self._before.pop() if self._before else None

    def keep_undone(self) -> None:
        """Hand what is shown after an undo to the vault."""
        self._hand_over(self._read())

    def _hand_over(self, draft: PortraitDraft) -> None:
        self._last = draft
        talk_id, ids = self._talk_id, self._ids
        self._session.jobs.change(
            lambda: _saved(self._session, talk_id, draft, ids),
            owner=self,
            done=self._on_success,
            failed=self._on_failure,
            given_up=lambda _: self._keep_words(talk_id, draft),
        )

    def _keep_words(self, talk_id: TalkId, draft: PortraitDraft) -> None:
        """Have kept elsewhere what the vault refused; on the change thread."""
        bench = self._session.workbench
        place, form = f"talk:{talk_id}:{WorkTab.PREPARE.value}", self.tr("画像")
        with suppress(TanluError):
            view = bench.material.portraits.portrait(talk_id)
            there = {line.sentence.text for line in view.lines}
            texts = (s.text for _, s in draft if s.text.strip() and s.text not in there)
            words = tuple(LooseWords(place, form, self.tr("语句"), text) for text in texts)
            bench.recorder.loose_words.keep_refused(_part(talk_id), words)


def _saved(
    session: Session, talk_id: TalkId, draft: PortraitDraft, ids: dict[int, SentenceId]
) -> PortraitView:
    kept = [(key, _with_id(s, ids.get(key, s.id))) for key, s in draft]
    view = session.workbench.material.portraits.save(talk_id, tuple(s for _, s in kept))
    session.workbench.recorder.loose_words.keep_refused(_part(talk_id), ())
    hidden = {line.sentence.id for line in view.lines if line.is_hidden}
    written = [key for key, s in kept if s.text.strip()]
    stored = [line.sentence.id for line in view.lines if not line.is_hidden]
    ids.clear()  # what was left out is gone from the vault with its id
    ids.update({key: s.id for key, s in kept if s.id in hidden})
    ids.update(zip(written, stored, strict=True))
    return view


def _part(talk_id: TalkId) -> str:
    return f"portrait:{talk_id}"


def _with_id(sentence: PortraitSentence, sentence_id: SentenceId) -> PortraitSentence:
    return PortraitSentence(
        sentence.part, sentence.text, sentence.quotes, sentence.sensitive, sentence_id
    )
