"""The outline on paper (F7), in Word and PDF: for the office, or without sensitive sources."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from app.domain.ids import TalkId
from app.domain.outline import Outline, OutlineState, Question
from app.domain.outline_codec import fingerprint
from app.domain.outline_form import OutlineForm
from app.domain.outline_leaving import Outgoing
from app.domain.outline_work import Addendum, OutlineSign, SignKind
from app.domain.participant import Role
from app.domain.record import (
    Block,
    Field,
    FieldTable,
    Heading,
    Paragraph,
    Record,
    SignatureBlock,
    SignatureLine,
)
from app.domain.scheme import Scheme
from app.domain.talk import Talk
from app.services.added_facts import addenda_beside
from app.services.outline_rights import reader
from app.services.outline_words import OutlineWords
from app.services.ports.file_shelf import FileShelf
from app.services.ports.record_canon import RecordCanon
from app.services.ports.record_files import Progress, RecordWriter
from app.services.ports.vault_store import VaultStore
from app.services.progress import part_of
from app.services.record_building import NUMERALS, furniture

_ASKED = (
    "focus_area",
    "weight",
    "kind",
    "problem",
    "facts",
    "figures",
    "sources",
    "text",
    "to_explain",
)
"""The fields of a question in the order of F7."""


class OutlineVariant(StrEnum):
    """For whom a print is."""

    INTERNAL = "internal"
    FOR_OTHERS = "for_others"  # without sensitive sources (AH13, 6.18)


@dataclass(frozen=True)
class _Sheet:
    """Everything a printed outline is made of; `reader` leaves out what this print may not say."""

    talk: Talk
    outline: Outline
    scheme: Scheme
    form: OutlineForm
    signs: tuple[OutlineSign, ...]
    addenda: tuple[Addendum, ...]
    beside: tuple[Addendum, ...]
    variant: OutlineVariant
    offices: tuple[str, ...]
    reader: Outgoing | None

    def shown(self, question: Question) -> Question:
        """Return a question as this print may show it."""
        return self.reader.question(question) if self.reader else question

    def said(self, text: str) -> str:
        """Return a text beside the questions as this print may show it."""
        return self.reader.text(text) if self.reader else text


class OutlinePapers:
    """Prints outlines and their addenda; nothing of them is kept."""

    def __init__(
        self,
        store: VaultStore,
        words: OutlineWords,
        canon: RecordCanon,
        writers: Mapping[str, Callable[[], RecordWriter]],
        shelf: FileShelf,
    ) -> None:
        self._store = store
        self._words = words
        self._canon = canon
        self._writers = writers
        self._shelf = shelf

    def record(self, talk_id: TalkId, variant: OutlineVariant) -> Record:
        """Return the outline as it prints now; one not locked yet says that it is a draft.

        The approved words stand as they were approved; what addenda added follows at the end.
        """
        sheet = self._sheet(talk_id, variant)
        own = [q for q in sheet.outline.questions if not q.addendum and not q.added_live]
        blocks: list[Block] = [_head(sheet), *_body(sheet, own)]
        lines = tuple(_signatures(sheet))
        if len(lines) > 1:
            blocks.append(Heading(1, sheet.form.labels["consents"]))
        blocks.append(SignatureBlock(lines))
        for addendum in sheet.beside:
            blocks += _annex(sheet, addendum)
        return _record(sheet, sheet.form.title, blocks)

    def addendum_record(self, talk_id: TalkId, number: int, variant: OutlineVariant) -> Record:
        """Return an addendum (增补提纲) as it prints; raises KeyError."""
        sheet = self._sheet(talk_id, variant)
        addendum = {a.number: a for a in sheet.addenda}[number]
        labels = sheet.form.labels
        blocks: list[Block] = [
            _head(sheet),
            Heading(1, labels["addendum_reason"]),
            Paragraph(sheet.said(addendum.reason)),
            *_questions(sheet, addendum.questions),
            *_added_facts(sheet, addendum),
            SignatureBlock((SignatureLine("approver.1", labels["approval"], addendum.approver),)),
        ]
        return _record(sheet, sheet.form.addendum_title.format(number=number), blocks)

    def export(
        self, talk_id: TalkId, variant: OutlineVariant, folder: Path, progress: Progress
    ) -> tuple[Path, ...]:
        """Write the outline as Word and PDF and return where they are.

        The names carry the talk's number, never a person's name. Raises MissingGlyphError,
        PlaceMissingError, ReadOnlyPlaceError, DiskFullError.
        """
        record = self.record(talk_id, variant)
        return self._written(talk_id, record, variant, folder, progress)

    def export_addendum(
        self,
        talk_id: TalkId,
        number: int,
        variant: OutlineVariant,
        folder: Path,
        progress: Progress,
    ) -> tuple[Path, ...]:
        """Write one addendum as Word and PDF; raises as `export`, and KeyError."""
        record = self.addendum_record(talk_id, number, variant)
        return self._written(talk_id, record, variant, folder, progress)

    def _written(
        self,
        talk_id: TalkId,
        record: Record,
        variant: OutlineVariant,
        folder: Path,
        progress: Progress,
    ) -> tuple[Path, ...]:
        frozen = self._canon.freeze(record)
        files = {
            name: writer().write(frozen, part_of(progress, index, len(self._writers)))
            for index, (name, writer) in enumerate(self._writers.items())
        }
        with self._store.change() as tables:  # first: no file may leave without its entry
            tables.audit.note("export", "outline", talk_id)
            copy = self._words.form(tables.talks.get(talk_id)).labels[variant]
        stem = f"{record.number}-{record.title}-{copy}"
        return tuple(self._shelf.put(folder, f"{stem}.{n}", data) for n, data in files.items())

    def _sheet(self, talk_id: TalkId, variant: OutlineVariant) -> _Sheet:
        with self._store.read() as tables:
            talk, outline = tables.talks.get(talk_id), tables.outlines.get(talk_id)
            scheme = self._words.scheme(talk)
            shows: Outgoing | None
            if variant is OutlineVariant.FOR_OTHERS:
                shows = Outgoing(outline.questions, scheme)
            else:
                shows = reader(tables, outline.questions, self._store.account)
            return _Sheet(
                talk,
                outline,
                scheme,
                self._words.form(talk),
                tables.outline_work.signs(talk_id),
                tables.outline_work.addenda(talk_id),
                addenda_beside(tables, outline),
                variant,
                self._words.offices(talk),
                shows,
            )


def _record(sheet: _Sheet, title: str, blocks: Sequence[Block]) -> Record:
    is_draft = sheet.outline.state is not OutlineState.LOCKED
    copy = sheet.form.labels[sheet.variant]
    marks = (sheet.talk.classification, sheet.form.draft_mark if is_draft else "", copy)
    around = furniture(sheet.scheme.record_form)
    kind = sheet.scheme.talk_type(sheet.talk.type_code).name
    return Record(
        title=f"{title}（{sheet.form.draft_mark}）" if is_draft else title,
        number=sheet.talk.number,
        type_name=kind,
        mark="　".join(mark for mark in marks if mark),
        version=1,
        furniture=replace(around, page_sign_label=""),
        blocks=tuple(blocks),
    )


def _head(sheet: _Sheet) -> FieldTable:
    talk, labels = sheet.talk, sheet.form.labels
    day = sheet.scheme.record_form.phrases["date"].format(
        year=talk.planned_on.year, month=talk.planned_on.month, day=talk.planned_on.day
    )
    people = [
        Field(
            labels[code],
            "；".join(
                "，".join(part for part in (p.name, p.unit_name, p.post) if part)
                for p in talk.with_role(role)
            )
            or sheet.form.none,
        )
        for code, role in (("subject", Role.SUBJECT), ("interviewer", Role.INTERVIEWER))
    ]
    return FieldTable((people[0], Field(labels["planned_on"], day), people[1]))


def _body(sheet: _Sheet, questions: Sequence[Question]) -> Iterator[Block]:
    outline, numerals = sheet.outline, iter(NUMERALS)
    for code in ("opening", "assessment"):
        yield from _text(sheet, next(numerals), code, str(getattr(outline, code)))
    yield Heading(1, f"{next(numerals)}、{sheet.form.labels['questions']}")
    yield from _questions(sheet, questions)
    for code in ("demands", "self_review"):
        yield from _text(sheet, next(numerals), code, str(getattr(outline, code)))


def _text(sheet: _Sheet, numeral: str, code: str, text: str) -> Iterator[Block]:
    yield Heading(1, f"{numeral}、{sheet.form.labels[code]}")
    yield Paragraph(sheet.said(text) or sheet.form.none)


def _questions(sheet: _Sheet, questions: Sequence[Question]) -> Iterator[Block]:
    asked = [q.id for q in sheet.outline.questions if not q.added_live]
    for place, question in enumerate(questions):
        index = asked.index(question.id) if question.id in asked else place
        number = NUMERALS[index] if index < len(NUMERALS) else str(index + 1)
        title = sheet.form.question_title.format(number=number)
        yield Heading(2, title + (f"（{sheet.form.addendum_mark}）" if question.addendum else ""))
        yield FieldTable(tuple(_fields(sheet, sheet.shown(question))))


def _fields(sheet: _Sheet, question: Question) -> Iterator[Field]:
    codes = {
        "focus_area": sheet.scheme.focus_name(question.focus_area),
        "weight": sheet.scheme.term_name("question_weight", question.weight),
        "kind": sheet.scheme.term_name("problem_kind", question.kind),
    }
    for code in _ASKED:
        value = codes[code] if code in codes else str(getattr(question, code))
        lines = [line for line in value.splitlines() if line]
        if lines or code in ("facts", "figures", "sources", "text"):
            yield Field(sheet.form.labels[code], "；".join(lines) or sheet.form.none)


def _annex(sheet: _Sheet, addendum: Addendum) -> Iterator[Block]:
    """Yield an addendum behind the outline: why, by whose word, and what it adds."""
    labels = sheet.form.labels
    yield Heading(1, sheet.form.addendum_title.format(number=addendum.number))
    yield FieldTable(
        (
            Field(labels["addendum_reason"], sheet.said(addendum.reason)),
            Field(labels["approval"], addendum.approver),
        )
    )
    yield from _questions(sheet, addendum.questions)
    yield from _added_facts(sheet, addendum)


def _added_facts(sheet: _Sheet, addendum: Addendum) -> Iterator[Block]:
    if not addendum.facts:
        return
    labels = sheet.form.labels
    yield Heading(1, labels["added_to"])
    by_id = {question.id: question for question in sheet.outline.questions}
    gone = Question(sheet.form.none)  # taken out after the talk had been sent back
    for fact in addendum.facts:
        question = by_id.get(fact.question_id, gone)
        new = replace(question, facts=fact.facts, figures=fact.figures, sources=fact.sources)
        told = [f for f in _fields(sheet, sheet.shown(new)) if f.label in _told(labels)]
        yield FieldTable((Field(labels["question"], sheet.shown(question).text), *told))


def _told(labels: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(labels[code] for code in ("facts", "figures", "sources"))


def _signatures(sheet: _Sheet) -> Iterator[SignatureLine]:
    """Yield a line for each office that agreed or shall agree, then one for who approves."""
    labels, scheme = sheet.form.labels, sheet.scheme
    now = fingerprint(sheet.outline)
    agreed = {
        s.office: s.name if s.fingerprint == now else ""
        for s in sheet.signs
        if s.kind is SignKind.CONSENT
    }
    offices = dict.fromkeys([*sheet.offices, *agreed])
    for number, office in enumerate(offices, 1):
        name = scheme.term_name("office", office) or office
        yield SignatureLine(f"office.{number}", name, agreed.get(office, ""))
    approved = [s.name for s in sheet.signs if s.kind is SignKind.APPROVAL]
    is_locked = sheet.outline.state is OutlineState.LOCKED
    name = approved[-1] if approved and is_locked else ""
    yield SignatureLine("approver.1", labels["approval"], name)
