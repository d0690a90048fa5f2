"""Writing schemes: from a copy over a draft to a version that talks are planned under."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from app.domain.ids import SchemeDraftId
from app.domain.scheme import Scheme
from app.domain.scheme_draft import SchemeDraft, identity_of
from app.domain.scheme_edit import Edit, EditAct
from app.domain.text import TextTooLongError, clean_line
from app.services.errors import (
    DraftGoneError,
    SchemeBrokenError,
    SchemeCodeTakenError,
    SchemeCodeWrongError,
    SchemeComplaint,
    SchemeShippedError,
)
from app.services.ports.scheme_files import SchemeFiles
from app.services.ports.scheme_texts import SchemeTexts
from app.services.ports.vault_store import Tables, VaultStore
from app.services.scheme_form import FormGroup, form_of
from app.services.scheme_shelf import SchemeShelf, version_order

LONGEST_DRAFT = 1_000_000
"""Characters; a scheme has some tens of thousands."""

_CODE = re.compile(r"[a-z][a-z0-9_]{0,59}")
_LAST_NUMBER = re.compile(r"(\d+)$")


@dataclass(frozen=True)
class DraftState:
    """A draft, what is wrong with it, and its form; no form where the text is no TOML."""

    draft: SchemeDraft
    complaints: tuple[SchemeComplaint, ...]
    form: FormGroup | None


class SchemeEditing:
    """The drafts of a vault; every step is stored at once, with its faults."""

    def __init__(
        self,
        store: VaultStore,
        shelf: SchemeShelf,
        files: SchemeFiles,
        texts: Callable[[], SchemeTexts],
    ) -> None:
        self._store = store
        self._shelf = shelf
        self._files = files
        self._texts = texts  # asked when needed: it loads slowly

    def drafts(self) -> tuple[SchemeDraft, ...]:
        """Return the drafts in order of age."""
        with self._store.read() as tables:
            return tables.scheme_drafts.open()

    def state(self, draft_id: SchemeDraftId) -> DraftState:
        """Return a draft as it is now; raises DraftGoneError."""
        with self._store.read() as tables:
            return self._state(_draft(tables, draft_id))

    def copy(self, code: str, version: str, new: tuple[str, str, str]) -> SchemeDraft:
        """Begin a scheme of one's own as a copy; `new` is its code, name and office.

        Raises SchemeCodeWrongError, SchemeCodeTakenError, TextMissingError, TextTooLongError.
        """
        new_code = new[0].strip()
        if not _CODE.fullmatch(new_code):
            raise SchemeCodeWrongError(new_code)
        values = {
            "code": new_code,
            "version": "1",
            "name": clean_line(new[1], "name"),
            "office": clean_line(new[2], "office"),
        }
        with self._store.change() as tables:
            if new_code in _codes(tables):
                raise SchemeCodeTakenError(new_code)
            text = self._with(tables.schemes.text(code, version), values)
            draft = SchemeDraft(new_code, values["name"], (code, version), text)
            return tables.scheme_drafts.add(draft)

    def free_code(self, code: str) -> str:
        """Return a code for a copy that nothing in the vault has."""
        with self._store.read() as tables:
            taken = _codes(tables)
        first = code if code.endswith("_own") else f"{code}_own"
        numbered = (f"{first}{number}" for number in range(2, len(taken) + 3))
        return next(c for c in (first, *numbered) if c not in taken)

    def revise(self, code: str) -> SchemeDraft:
        """Return the draft of a scheme's next version, begun now or before.

        Raises SchemeShippedError: what ships is copied under a code of one's own.
        """
        newest = self._shelf.newest(code)
        if self._shelf.ships(code):
            raise SchemeShippedError(newest.name)
        with self._store.change() as tables:
            begun = [draft for draft in tables.scheme_drafts.open() if draft.code == code]
            if begun:
                return begun[0]
            text = tables.schemes.text(code, newest.version)
            draft = SchemeDraft(code, newest.name, (code, newest.version), text)
            return tables.scheme_drafts.add(draft)

    def change(self, draft_id: SchemeDraftId, edits: Sequence[Edit]) -> DraftState:
        """Take steps of editing into a draft and store it, faults and all.

        Raises DraftGoneError, SchemeBrokenError where its text is no TOML, KeyError for a path
        that leads nowhere, TextTooLongError.
        """
        _bounded(sum(len(str(edit.value)) for edit in edits))
        with self._store.change() as tables:
            draft = _draft(tables, draft_id)
            return self._saved(tables, draft, self._texts().edited(draft.text, edits))

    def save_draft(self, draft_id: SchemeDraftId, text: str) -> DraftState:
        """Store a draft's whole text, faults and all; raises DraftGoneError, TextTooLongError."""
        _bounded(len(text))
        with self._store.change() as tables:
            return self._saved(tables, _draft(tables, draft_id), text)

    def complaints(self, text: str) -> tuple[SchemeComplaint, ...]:
        """Return what is wrong with a text, in its order."""
        try:
            self._files.read(text, "")
        except SchemeBrokenError as error:
            return error.complaints
        return ()

    def publish(self, draft_id: SchemeDraftId, effective_from: str) -> Scheme:
        """Make a draft the next version of its scheme; talks that exist keep theirs.

        Raises DraftGoneError, SchemeBrokenError, SchemeCodeTakenError.
        """
        with self._store.change() as tables:
            draft = _draft(tables, draft_id)
            code, _ = identity_of(self._texts().document(draft.text))
            if code != draft.base[0] and code in {c for c, _ in tables.schemes.all()}:
                raise SchemeCodeTakenError(code)
            version = self._next(tables, code)
            text = self._with(draft.text, {"version": version, "effective_from": effective_from})
            self._files.read(text, draft.name)
            tables.schemes.add(code, version, text)
            tables.scheme_drafts.publish(draft.id, code, version)
        return self._shelf.of(code, version)

    def discard(self, draft_id: SchemeDraftId) -> None:
        """Throw a draft away; raises DraftGoneError."""
        with self._store.change() as tables:
            tables.scheme_drafts.discard(_draft(tables, draft_id).id)

    def base(self, code: str, version: str) -> Scheme | None:
        """Return what a version is best compared with: the one before it, or what it copied."""
        with self._store.read() as tables:
            before = [
                other
                for other_code, other in tables.schemes.all()
                if other_code == code and version_order(other) < version_order(version)
            ]
            origin = tables.scheme_drafts.base_of(code, version)
        if before:
            return self._shelf.of(code, max(before, key=version_order))
        return self._shelf.of(*origin) if origin else None

    def as_far_as_it_goes(self, draft: SchemeDraft) -> Scheme | None:
        """Return a draft as a scheme, although rules may be broken; None where keys misfit."""
        return self._files.read_loosely(draft.text, draft.name)

    def next_version(self, code: str) -> str:
        """Return the number that the next version of a scheme will have."""
        with self._store.read() as tables:
            return self._next(tables, code)

    def numbered(self, text: str, version: str) -> str:
        """Return a text with another version number."""
        return self._with(text, {"version": version})

    def _saved(self, tables: Tables, draft: SchemeDraft, text: str) -> DraftState:
        changed = replace(draft, text=text)
        state = self._state(changed)
        if state.form is not None:
            code, name = identity_of(self._texts().document(text))
            changed = replace(changed, code=code or draft.code, name=name or draft.name)
        if changed != draft:
            tables.scheme_drafts.save(changed)
        return replace(state, draft=changed)

    def _state(self, draft: SchemeDraft) -> DraftState:
        try:
            document = self._texts().document(draft.text)
        except SchemeBrokenError as error:
            return DraftState(draft, error.complaints, None)
        return DraftState(draft, self.complaints(draft.text), form_of(document, self._texts()))

    def _with(self, text: str, values: Mapping[str, str]) -> str:
        edits = [Edit(EditAct.SET, (key,), value) for key, value in values.items()]
        return self._texts().edited(text, edits)

    def _next(self, tables: Tables, code: str) -> str:
        """Return the next number; between the program's own versions where the scheme ships."""
        versions = [version for other, version in tables.schemes.all() if other == code]
        if not versions:
            return "1"
        newest = max(versions, key=version_order)
        number = _LAST_NUMBER.search(newest)
        if number is None or self._shelf.ships(code, newest):
            return f"{newest}.1"
        return f"{newest[: number.start()]}{int(number[1]) + 1}"


def _bounded(length: int) -> None:
    """Refuse what no scheme is made of; a paste by mistake would fill the vault."""
    if length > LONGEST_DRAFT:
        raise TextTooLongError(length, LONGEST_DRAFT)


def _draft(tables: Tables, draft_id: SchemeDraftId) -> SchemeDraft:
    try:
        return tables.scheme_drafts.get(draft_id)
    except KeyError:
        raise DraftGoneError from None


def _codes(tables: Tables) -> set[str]:
    kept = {code for code, _ in tables.schemes.all()}
    return kept | {draft.code for draft in tables.scheme_drafts.open()}
