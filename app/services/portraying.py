"""Portraying (画像): sentences on a subject and a unit, each resting on materials (AH14, AH15)."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from app.domain.ids import MaterialId, TalkId
from app.domain.material import Material, MaterialHiddenError
from app.domain.portrait import (
    MOST_SENTENCES,
    Portrait,
    PortraitClosedError,
    PortraitSentence,
    Quote,
    carried,
)
from app.domain.record import Record
from app.domain.scheme import Scheme, Term
from app.domain.stage import FINISHED
from app.domain.talk import Talk
from app.domain.text import TextTooLongError, clean_entry
from app.services.material_rights import about
from app.services.material_words import PARTS, MaterialWords
from app.services.portrait_record import Purpose, SentenceView, portrait_record
from app.services.ports.file_shelf import FileShelf
from app.services.ports.record_canon import RecordCanon
from app.services.ports.record_files import Progress, RecordWriter
from app.services.ports.vault_store import Tables, VaultStore
from app.services.progress import part_of
from app.services.record_assembly import RecordAssembly
from app.services.repair_choices import text_of
from app.services.scheme_shelf import SchemeShelf

UNIT_PART = "political_ecology"
"""The part that is about the unit; the others are about the person."""


@dataclass(frozen=True)
class PortraitView:
    """A talk's portrait as an account sees it."""

    talk_id: TalkId
    lines: tuple[SentenceView, ...] = ()


class Portraying:
    """The portraits of talks, as the vault's account may see them."""

    def __init__(  # noqa: PLR0913  (called at one place, by keyword)
        self,
        *,
        store: VaultStore,
        schemes: SchemeShelf,
        words: MaterialWords,
        assembly: RecordAssembly,
        canon: RecordCanon,
        writers: Mapping[str, Callable[[], RecordWriter]],
        shelf: FileShelf,
    ) -> None:
        self._store = store
        self._schemes = schemes
        self._words = words
        self._assembly = assembly
        self._canon = canon
        self._writers = writers
        self._shelf = shelf

    def parts(self, talk_id: TalkId) -> tuple[Term, ...]:
        """Return the parts that a portrait has under the talk's scheme."""
        return self._scheme(talk_id).terms(PARTS)

    def portrait(self, talk_id: TalkId) -> PortraitView:
        """Return a talk's portrait."""
        with self._store.read() as tables:
            return self._view(tables, tables.portraits.get(talk_id))

    def save(self, talk_id: TalkId, sentences: Sequence[PortraitSentence]) -> PortraitView:
        """Keep a talk's sentences in their order, without blank ones.

        Hidden sentences stay as they are, whatever is given. Raises PortraitClosedError,
        MaterialHiddenError where one would rest on a material the account may not read,
        TextTooLongError.
        """
        with self._store.change() as tables:
            _must_be_open(tables, talk_id)
            kept = tables.portraits.get(talk_id)
            hidden = frozenset(
                line.sentence.id for line in self._view(tables, kept).lines if line.is_hidden
            )
            clean = []
            for sentence in kept.with_hidden(sentences, hidden):
                if sentence.id in hidden:
                    clean.append(sentence)
                elif sentence.text.strip():
                    clean.append(self._checked(tables, sentence))
            if len(clean) > MOST_SENTENCES:
                raise TextTooLongError(len(clean), MOST_SENTENCES)
            stored = Portrait(talk_id, tuple(clean))
            if stored != kept:
                stored = tables.portraits.save(stored)
            return self._view(tables, stored)

    def earlier(self, talk_id: TalkId) -> Talk | None:
        """Return the last other talk that has a portrait of the person, else of the unit."""
        with self._store.read() as tables:
            return _earlier(tables, talk_id)

    def carry_over(self, talk_id: TalkId) -> PortraitView:
        """Add what the earlier talk's portrait says and this one does not say yet.

        From a talk with someone else of the unit only what is about the unit is taken. What
        was hidden there is hidden here. Raises PortraitClosedError.
        """
        with self._store.change() as tables:
            before = _earlier(tables, talk_id)
            portrait = tables.portraits.get(talk_id)
            if before is None:
                return self._view(tables, portrait)
            _must_be_open(tables, talk_id)
            is_same = about(tables, before.id).person_id == about(tables, talk_id).person_id
            said = {(s.part, s.text) for s in portrait.sentences}
            fresh = [
                s
                for s in carried(tables.portraits.get(before.id).sentences)
                if (s.part, s.text) not in said and (is_same or s.part == UNIT_PART)
            ]
            merged = (*portrait.sentences, *fresh)
            stored = tables.portraits.save(replace(portrait, sentences=merged))
            return self._view(tables, stored)

    def record(self, talk_id: TalkId, purpose: Purpose) -> Record:
        """Return the portrait as it is printed for a purpose; see `portrait_record`."""
        with self._store.read() as tables:
            view = self._view(tables, tables.portraits.get(talk_id))
            materials = self._assembly.materials(tables, talk_id)
        return portrait_record(materials, view.lines, purpose, self._words)

    def export(
        self, talk_id: TalkId, purpose: Purpose, folder: Path, progress: Progress
    ) -> tuple[Path, ...]:
        """Write the printed portrait as PDF and Word to a folder; noted in the trail.

        The names tell the office's copy from the one for the subject, and never a person's name.
        Raises MissingGlyphError, PlaceMissingError, ReadOnlyPlaceError, DiskFullError.
        """
        frozen = self._canon.freeze(self.record(talk_id, purpose))
        files = {
            name: writer().write(frozen, part_of(progress, index, len(self._writers)))
            for index, (name, writer) in enumerate(self._writers.items())
        }
        with self._store.change() as tables:  # first: no file may leave without its entry
            tables.audit.note(f"export_{purpose.value}", "portrait", talk_id)
        mark = self._scheme(talk_id).portrait_form.internal_mark
        copy = f"-{mark}" if purpose is Purpose.INTERNAL else ""
        stem = f"{frozen.record.number}{copy}-{frozen.fingerprint[:8]}"
        return tuple(
            self._shelf.put(folder, f"{stem}.{name}", data) for name, data in files.items()
        )

    # --- inside ------------------------------------------------------------------------

    def _scheme(self, talk_id: TalkId) -> Scheme:
        with self._store.read() as tables:
            talk = tables.talks.get(talk_id)
        return self._schemes.of(talk.scheme_code, talk.scheme_version)

    def _checked(self, tables: Tables, sentence: PortraitSentence) -> PortraitSentence:
        quotes = tuple(self._placed(tables, quote) for quote in sentence.quotes)
        return replace(sentence, text=clean_entry(sentence.text), quotes=quotes)

    def _placed(self, tables: Tables, quote: Quote) -> Quote:
        """Return a quote with its place in the original, where its words are found."""
        material = tables.materials.get(quote.material_id)
        if not material.may_be_read_by(self._store.account):
            raise MaterialHiddenError
        if not quote.text or quote.at >= 0:
            return quote
        text = text_of(tables.materials.text(quote.material_id))
        found = text.repaired.find(quote.text)
        return quote if found < 0 else replace(quote, at=text.original_offset(found))

    def _view(self, tables: Tables, portrait: Portrait) -> PortraitView:
        ids = {quote.material_id for s in portrait.sentences for quote in s.quotes}
        cited = {material_id: tables.materials.get(material_id) for material_id in ids}
        lines = tuple(self._line(sentence, cited) for sentence in portrait.sentences)
        return PortraitView(portrait.talk_id, lines)

    def _line(
        self, sentence: PortraitSentence, cited: Mapping[MaterialId, Material]
    ) -> SentenceView:
        sources = tuple(cited[quote.material_id] for quote in sentence.quotes)
        if not all(material.may_be_read_by(self._store.account) for material in sources):
            blank = PortraitSentence(sentence.part, "", id=sentence.id)
            return SentenceView(blank, is_hidden=True, is_sensitive=True)
        is_sensitive = sentence.sensitive or any(material.is_guarded for material in sources)
        return SentenceView(
            sentence, is_sensitive=is_sensitive, sources=tuple(dict.fromkeys(sources))
        )


def _earlier(tables: Tables, talk_id: TalkId) -> Talk | None:
    whom = about(tables, talk_id)
    others = [tables.talks.get(other) for other in tables.portraits.talks() if other != talk_id]
    others.sort(key=lambda talk: (talk.planned_on, talk.id), reverse=True)
    subjects = {talk.id: about(tables, talk.id) for talk in others}
    for wanted in ("person_id", "unit_id"):
        value = getattr(whom, wanted)
        for talk in others:
            if value is not None and getattr(subjects[talk.id], wanted) == value:
                return talk
    return None


def _must_be_open(tables: Tables, talk_id: TalkId) -> None:
    if tables.talks.stage(talk_id) in FINISHED:
        raise PortraitClosedError
