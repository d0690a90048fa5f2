"""Collecting materials: their cards, what they are about, and who may read them."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from app.domain.ids import MaterialId, TalkId
from app.domain.material import (
    Material,
    OwnReadingLostError,
    SensitiveNotShownError,
    Viewing,
)
from app.domain.scheme import Term
from app.domain.text import clean_entry, clean_line
from app.services.material_rights import (
    MaterialList,
    about,
    default_readers,
    readable,
    save_default_readers,
    seen_by,
)
from app.services.material_sheet import MATERIAL_COLUMNS, MATERIAL_SHEET, material_cells
from app.services.material_words import CHANNELS, CLASSIFICATIONS, KINDS, SOURCES, MaterialWords
from app.services.ports.initials import Initials
from app.services.ports.spreadsheet import Spreadsheets
from app.services.ports.vault_store import Tables, VaultStore
from app.services.requesting_materials import answered


class CollectingMaterials:
    """The materials of the vault as its account may see them."""

    def __init__(
        self,
        store: VaultStore,
        words: MaterialWords,
        initials: Initials,
        spreadsheets: Callable[[], Spreadsheets],
    ) -> None:
        self._store = store
        self._words = words
        self._initials = initials
        self._spreadsheets = spreadsheets

    # --- words -------------------------------------------------------------------------

    def kinds(self) -> tuple[Term, ...]:
        """Return the kinds of material of the schemes in force."""
        return self._words.terms(KINDS)

    def source_kinds(self) -> tuple[Term, ...]:
        """Return the kinds of source of the schemes in force."""
        return self._words.terms(SOURCES)

    def classifications(self) -> tuple[Term, ...]:
        """Return the classifications of the schemes in force."""
        return self._words.terms(CLASSIFICATIONS)

    def channels(self) -> tuple[Term, ...]:
        """Return the ways by which something is reported (JC05)."""
        return self._words.terms(CHANNELS)

    def source_name(self, code: str) -> str:
        """Return the word for a kind of source."""
        return self._words.name(SOURCES, code)

    def source_line(self, material: Material) -> str:
        """Return how a material is cited as a source."""
        return self._words.source_line(material)

    # --- looking -----------------------------------------------------------------------

    def all(self) -> MaterialList:
        """Return every material, withdrawn ones too, the newest first."""
        with self._store.read() as tables:
            return seen_by(self._store.account, tables.materials.all())

    def of_talk(self, talk_id: TalkId) -> MaterialList:
        """Return what stands about the talk, its subject or the subject's unit."""
        with self._store.read() as tables:
            return of_talk(tables, talk_id, self._store.account)

    def shown_in_talk(self, talk_id: TalkId) -> tuple[Material, ...]:
        """Return what may be shown to the subject in the talk."""
        return tuple(m for m in self.of_talk(talk_id).materials if m.showable and not m.sensitive)

    def get(self, material_id: MaterialId) -> Material:
        """Return a card; raises MaterialHiddenError or KeyError."""
        with self._store.read() as tables:
            return readable(tables, material_id, self._store.account)

    def find(self, wanted: str) -> frozenset[MaterialId]:
        """Return the materials whose card, text or title's initials hold every word."""
        words = [word.casefold() for word in wanted.split()]
        with self._store.read() as tables:
            cards = seen_by(self._store.account, tables.materials.all()).materials
            kinds = {term.code: term.name for term in self.kinds()}
            sources = {term.code: term.name for term in self.source_kinds()}
            heads = {
                m.id: self._head(m, kinds.get(m.kind, ""), sources.get(m.source_kind, ""))
                for m in cards
            }
            found = frozenset(heads)
            for word in words:
                in_head = {material_id for material_id in found if word in heads[material_id]}
                found &= in_head | tables.materials.holding(word)
            return found

    def seen_by(self, material_id: MaterialId) -> tuple[Viewing, ...]:
        """Return who had a guarded material before them (谁看过), the newest first."""
        with self._store.read() as tables:
            readable(tables, material_id, self._store.account)
            return tables.materials.viewings(material_id)

    # --- changing ----------------------------------------------------------------------

    def save(self, material: Material) -> Material:
        """Replace what a card says; file, readers and withdrawal stay as they are stored.

        A source that becomes sensitive gets its readers at once; a request that is answered, or
        no more, knows it. Raises MaterialHiddenError, TextMissingError without a title,
        TextTooLongError, SensitiveNotShownError.
        """
        with self._store.change() as tables:
            kept = readable(tables, material.id, self._store.account)
            saved = self.checked(tables, _with_card(kept, material))
            tables.materials.save(saved)
            requests = {kept.request_id, saved.request_id}
            for request_id in requests if len(requests) > 1 else ():
                if request_id is not None:
                    answered(tables, request_id)
            return saved

    def checked(self, tables: Tables, material: Material) -> Material:
        """Return a card cleaned and with the readers that its source demands."""
        sensitive = material.sensitive or self._words.is_sensitive(material.source_kind)
        if sensitive and material.showable:
            raise SensitiveNotShownError
        clean = replace(
            material,
            title=clean_line(material.title, "title"),
            source=clean_line(material.source, "source", required=False),
            classification=clean_line(material.classification, "classification", required=False),
            digest=clean_entry(material.digest, required=False),
            advices=max(0, material.advices),
            sensitive=sensitive,
        )
        if not sensitive or clean.readers:
            return clean
        named = {*default_readers(tables, clean.source_kind), self._store.account}
        return replace(clean, readers=tuple(sorted(named)))

    def withdraw(self, material_id: MaterialId) -> None:
        """Let a material count no more; nothing of it is lost."""
        self._mark(material_id, "withdraw", withdrawn=True)

    def put_back(self, material_id: MaterialId) -> None:
        """Let a withdrawn material count again."""
        self._mark(material_id, "put_back", withdrawn=False)

    def set_readers(self, material_id: MaterialId, readers: Iterable[str]) -> Material:
        """Choose which accounts may read a material; none opens it to all.

        Raises MaterialHiddenError, ReadersNeededError for a sensitive one, OwnReadingLostError.
        """
        account = self._store.account
        with self._store.change() as tables:
            chosen = readable(tables, material_id, account).read_by(readers, account)
            tables.materials.save(chosen, "readers")
            return chosen

    def default_readers(self, source_kind: str) -> tuple[str, ...]:
        """Return who may read what a kind of source gives from now on."""
        with self._store.read() as tables:
            return default_readers(tables, source_kind)

    def set_default_readers(self, source_kind: str, readers: Iterable[str]) -> None:
        """Choose who may read what a kind of source gives from now on.

        What is there already keeps its readers. Where some are named, only they may change it:
        and nobody takes the right away from oneself: raises OwnReadingLostError.
        """
        chosen, account = tuple(readers), self._store.account
        with self._store.change() as tables:
            kept = default_readers(tables, source_kind)
            if kept and account not in kept:
                raise OwnReadingLostError
            if chosen and account not in chosen:
                raise OwnReadingLostError
            save_default_readers(tables, source_kind, chosen)

    def write_table(self, path: Path, materials: Iterable[Material]) -> None:
        """Write cards as a handover list (.xlsx, .csv); guarded ones are noted as exported.

        Only what the account may read is written. Raises DiskFullError, ReadOnlyPlaceError or
        PlaceMissingError.
        """
        wanted = [m.id for m in materials]
        with self._store.change() as tables:
            cards = [readable(tables, material_id, self._store.account) for material_id in wanted]
            for card in cards:
                tables.audit.note("export_list", "material", card.id)
        rows = material_cells(cards, self._words)
        self._spreadsheets().write(path, MATERIAL_SHEET, MATERIAL_COLUMNS, rows)

    def _mark(self, material_id: MaterialId, act: str, *, withdrawn: bool) -> None:
        with self._store.change() as tables:
            kept = readable(tables, material_id, self._store.account)
            tables.materials.save(replace(kept, withdrawn=withdrawn), act)
            if kept.request_id is not None:
                answered(tables, kept.request_id)

    def _head(self, material: Material, kind: str, source_kind: str) -> str:
        parts = (
            material.title,
            material.source,
            material.digest,
            material.file_name,
            kind,
            source_kind,
        )
        typed = (*self._initials.of_text(material.title), *self._initials.of_text(material.source))
        return "\n".join((*parts, *typed)).casefold()


def of_talk(tables: Tables, talk_id: TalkId, account: str) -> MaterialList:
    """Return what stands about a talk, its subject or the subject's unit; none withdrawn."""
    whom = about(tables, talk_id)
    found = [m for m in tables.materials.all() if not m.withdrawn and whom.concerns(m)]
    return seen_by(account, found)


def _with_card(kept: Material, card: Material) -> Material:
    return replace(
        card,
        received_by=kept.received_by,
        readers=kept.readers,
        file_name=kept.file_name,
        size=kept.size,
        sha256=kept.sha256,
        form=kept.form,
        notes=kept.notes,
        repairs=kept.repairs,
        withdrawn=kept.withdrawn,
        id=kept.id,
    )
