"""The emergency copy: what is said while the vault takes nothing goes, sealed, somewhere else.

Used on the thread that changes the vault. While anything of a talk is in the copy, entries and
drafts go there and nowhere else, so that nothing overtakes what waits; `catch_up` brings all of it
into the vault in one transaction. Which files are in is noted in that same transaction: a file that
could not be removed is never taken in twice.
"""

import json
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from app.domain.errors import CannotProceedError, TanluError
from app.domain.ids import TalkId
from app.domain.loose_words import LooseWords
from app.domain.participant import Role
from app.domain.stage import TalkStage
from app.domain.text import clean_draft
from app.domain.transcript import Draft, EntryKind, TranscriptEntry
from app.services.errors import VaultLockedError
from app.services.ports.clock import Clock
from app.services.ports.rescue_files import LeftOver, RescueFile, RescueFiles
from app.services.ports.vault_store import Tables, VaultStore
from app.services.recording_talks import Words, add_entry, entry_of
from app.services.rescue_codec import FormWords, Kept, read, written

SETTING = "rescued_files"
_HEAD_BYTES = 32
_MOST_REMEMBERED = 50
_OPEN = (TalkStage.IN_SESSION, TalkStage.PAUSED)
_PLAIN = (Role.SUBJECT, EntryKind.ANSWER)


@dataclass(frozen=True)
class Rescued:
    """What a left-over emergency copy gave back, and the files that could not be used.

    `entries` are in the vault now; `late` could only become text in the composer, because their
    talk does not take entries any more; `waiting` are still in the copy: the vault refuses.
    """

    entries: int = 0
    late: int = 0
    waiting: int = 0
    letters: int = 0
    unusable: tuple[Path, ...] = ()


@dataclass
class _Copy:
    """What is in the emergency copy: pieces in order and the files that hold them.

    `damaged` are files that hold something unreadable as well: they are kept.
    """

    kept: list[Kept] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    paths: list[Path] = field(default_factory=list)
    damaged: list[Path] = field(default_factory=list)
    writing: RescueFile | None = None
    head: bytes = b""
    written: int = 0

    @property
    def entries(self) -> list[TranscriptEntry]:
        """The entries in the order in which they were said."""
        return [kept for kept in self.kept if isinstance(kept, TranscriptEntry)]

    @property
    def drafts(self) -> dict[TalkId, Draft]:
        """What stood last in the composer of each talk; an entry empties it."""
        found: dict[TalkId, Draft] = {}
        for kept in self.kept:
            if isinstance(kept, Draft):
                found[kept.talk_id] = kept
            elif isinstance(kept, TranscriptEntry):
                found.pop(kept.talk_id, None)
        return found

    @property
    def form_words(self) -> dict[str, FormWords]:
        """What stood last in the forms of each account."""
        return {kept.account: kept for kept in self.kept if isinstance(kept, FormWords)}


@dataclass
class _Outcome:
    """What came of bringing a copy in; `homeless` are words of a talk that is not there."""

    stored: list[TranscriptEntry] = field(default_factory=list)
    late: dict[TalkId, list[str]] = field(default_factory=dict)
    homeless: bool = False


def can_be_rescued(error: Exception) -> bool:
    """Tell whether the vault said no for a reason outside the words: disk, place, damage."""
    return isinstance(error, CannotProceedError) and not isinstance(error, VaultLockedError)


class Rescue:
    """Keeps what the vault does not take, and brings it in later."""

    def __init__(self, store: VaultStore, files: RescueFiles, clock: Clock) -> None:
        self._store = store
        self._files = files
        self._clock = clock
        self._copy = _Copy()

    @property
    def is_open(self) -> bool:
        """Whether something of a talk is in the copy and not in the vault."""
        return any(not isinstance(kept, FormWords) for kept in self._copy.kept)

    @property
    def count(self) -> int:
        """How many entries are in the copy."""
        return len(self._copy.entries)

    def entries(self, talk_id: TalkId) -> tuple[TranscriptEntry, ...]:
        """Return a talk's entries that are in the copy, in order."""
        return tuple(entry for entry in self._copy.entries if entry.talk_id == talk_id)

    def keep_entry(self, talk_id: TalkId, words: Words) -> TranscriptEntry:
        """Keep an entry; on return it survives a power cut.

        Raises TextMissingError, TextTooLongError, and what the last place said.
        """
        entry = entry_of(talk_id, words, self._clock.now())
        self._keep(entry)
        return entry

    def keep_draft(self, draft: Draft) -> None:
        """Keep what stands in the composer; raises what the last place said."""
        self._keep(replace(draft, text=clean_draft(draft.text)))

    def keep_form_words(self, account: str, words: Sequence[LooseWords]) -> None:
        """Keep what stands in an account's forms; raises what the last place said."""
        if self.form_words(account) != tuple(words):
            self._keep(FormWords(account, tuple(words)))

    def form_words(self, account: str) -> tuple[LooseWords, ...]:
        """Return what stood in an account's forms and is in the copy only."""
        found = self._copy.form_words.get(account)
        return found.words if found else ()

    def catch_up(self) -> tuple[TranscriptEntry, ...]:
        """Bring everything into the vault; return the entries as stored.

        Raises what the vault says where it still takes nothing; the copy then stays as it is.
        """
        return tuple(self._bring_in().stored)

    def take_in(self) -> Rescued:
        """Look for what an earlier session left and bring it in; never raises over a file."""
        unusable = self._load()
        copy = self._copy
        letters = sum(len(draft.text) for draft in copy.drafts.values())
        try:
            outcome = self._bring_in()
        except TanluError:
            return Rescued(waiting=self.count, letters=letters, unusable=tuple(unusable))
        kept = copy.paths if outcome.homeless else copy.damaged
        unusable += (self._files.set_aside(path) for path in kept)
        late = sum(map(len, outcome.late.values()))
        return Rescued(len(outcome.stored), late, 0, letters, tuple(unusable))

    # --- writing -----------------------------------------------------------------------

    def _keep(self, kept: Kept) -> None:
        copy, content = self._copy, written(kept)
        if copy.writing is not None:
            try:
                self._append(content)
            except CannotProceedError:
                copy.writing = None  # that disk fails as well: on to the next place
        if copy.writing is None:
            self._begin()
            self._append(content)
        copy.kept = [k for k in copy.kept if not _replaces(kept, k)]
        copy.kept.append(kept)

    def _begin(self) -> None:
        copy, now = self._copy, self._clock.now()
        name = f"{now:%Y%m%d-%H%M%S-%f}-{len(copy.names):02d}"
        head = name.encode().ljust(_HEAD_BYTES, b"\0")
        copy.writing = self._files.begin(self._store.vault_id, name, head)
        copy.head, copy.written = head, 0
        copy.names.append(name)
        copy.paths.append(copy.writing.path)

    def _append(self, content: bytes) -> None:
        copy = self._copy
        if copy.writing is None:
            raise RuntimeError("no emergency file was begun")
        context = _context(copy.head, copy.written)
        copy.writing.append(self._store.sealed(content, context))
        copy.written += 1

    # --- reading -----------------------------------------------------------------------

    def _load(self) -> list[Path]:
        """Read what lies there; return the files, renamed, that hold nothing readable."""
        unusable = []
        with self._store.read() as tables:
            done = _done(tables)
        for left in self._files.found(self._store.vault_id):
            name = left.head.rstrip(b"\0").decode("ascii", "replace")
            kept = self._opened(left)
            is_good = left.is_whole and len(kept) == len(left.pieces)
            if not kept and not is_good:
                unusable.append(self._files.set_aside(left.path))
            elif name in done or not kept:  # it is in the vault; only its removal failed
                self._files.remove(left.path)
            else:
                self._copy.kept += kept
                self._copy.names.append(name)
                (self._copy.paths if is_good else self._copy.damaged).append(left.path)
        return unusable

    def _opened(self, left: LeftOver) -> list[Kept]:
        found: list[Kept] = []
        for number, piece in enumerate(left.pieces):
            content = self._store.unsealed(piece, _context(left.head, number))
            with suppress(ValueError):
                if content is not None:
                    found.append(read(content))
        return found

    # --- into the vault ----------------------------------------------------------------

    def _bring_in(self) -> _Outcome:
        copy, outcome = self._copy, _Outcome()
        if not copy.kept:
            return outcome
        drafts = copy.drafts
        with self._store.change() as tables:
            for entry in copy.entries:
                stage = _stage(tables, entry.talk_id)
                if stage in _OPEN:
                    outcome.stored.append(add_entry(tables, entry))
                elif stage is None:
                    outcome.homeless = True
                else:
                    outcome.late.setdefault(entry.talk_id, []).append(entry.text)
            for talk_id in {*drafts, *outcome.late}:
                late = outcome.late.get(talk_id, [])
                outcome.homeless |= not _save_draft(tables, talk_id, drafts.get(talk_id), late)
            for account, kept in copy.form_words.items():
                known = tables.loose_words.of_account(account)
                new = (words for words in kept.words if words not in known)
                tables.loose_words.keep(account, (*known, *new))
            _note_done(tables, copy.names)
        self._copy = _Copy()
        for path in () if outcome.homeless else copy.paths:
            self._files.remove(path)
        return outcome


def _replaces(new: Kept, old: Kept) -> bool:
    """Tell whether only the newest counts: of a talk's drafts, of an account's forms."""
    match new, old:
        case Draft(), Draft():
            return new.talk_id == old.talk_id
        case FormWords(), FormWords():
            return new.account == old.account
    return False


def _context(head: bytes, number: int) -> bytes:
    """Return what ties a piece to its file and its place in it."""
    return head + number.to_bytes(8, "big")


def _stage(tables: Tables, talk_id: TalkId) -> TalkStage | None:
    try:
        return tables.talks.get(talk_id).stage
    except KeyError:
        return None


def _save_draft(tables: Tables, talk_id: TalkId, draft: Draft | None, late: list[str]) -> bool:
    """Put the composer's text back, behind words that cannot be entries; False without a talk."""
    if _stage(tables, talk_id) is None:
        return False
    old = draft or tables.transcript.draft(talk_id) or Draft(talk_id, "", *_PLAIN)
    text = clean_draft("\n".join(part for part in (*late, old.text) if part))
    tables.transcript.save_draft(replace(old, text=text))
    return True


def _done(tables: Tables) -> list[str]:
    try:
        names = json.loads(tables.settings.get(SETTING) or b"[]")
    except ValueError:
        return []
    return [name for name in names if isinstance(name, str)] if isinstance(names, list) else []


def _note_done(tables: Tables, names: list[str]) -> None:
    both = [*_done(tables), *names][-_MOST_REMEMBERED:]
    tables.settings.set(SETTING, json.dumps(both).encode())
