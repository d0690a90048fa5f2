"""From a talk to its record: what is printed, in which order, in the scheme's words.

The form is F4 of the domain (head, body question by question, closing) with the additions of
AH08 (problem, explanation, suggestion), the change list and the signature block.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from app.domain.ids import EntryId
from app.domain.marked_entries import Marked, explanation_of, marked_entries
from app.domain.outline import Outline
from app.domain.participant import Participant, Role
from app.domain.read_back import ReadBack, ReadBackManner, SubjectOpinion
from app.domain.record import (
    Block,
    Column,
    Field,
    FieldTable,
    Furniture,
    Heading,
    Paragraph,
    ParagraphRole,
    Record,
    SignatureBlock,
    SignatureLine,
    Table,
    Utterance,
)
from app.domain.scheme import RecordForm, Scheme, TalkType
from app.domain.talk import Talk
from app.domain.transcript import Correction, EntryFlag, Pause, TranscriptEntry

NUMERALS = "一二三四五六七八九十"
_NUMBERED = (EntryFlag.PROBLEM, EntryFlag.COMMITMENT)
SIGNING_ROLES = (Role.SUBJECT, Role.INTERVIEWER, Role.RECORDER, Role.ARCHIVIST)


@dataclass(frozen=True)
class Materials:
    """Everything a record is made of."""

    talk: Talk
    outline: Outline
    entries: tuple[TranscriptEntry, ...]
    corrections: tuple[Correction, ...]
    pauses: tuple[Pause, ...]
    read_back: ReadBack
    office: str
    scheme: Scheme

    @property
    def form(self) -> RecordForm:
        """The scheme's form for records."""
        return self.scheme.record_form

    @property
    def talk_type(self) -> TalkType:
        """The talk's type in its scheme."""
        return self.scheme.talk_type(self.talk.type_code)

    def name_of(self, role: Role) -> str:
        """Return the names of everyone with the role."""
        return "、".join(p.name for p in self.talk.with_role(role))


def build_record(m: Materials) -> Record:
    """Return the record of the talk as it stands."""
    parts: list[tuple[str, list[Block]]] = [
        ("", [FieldTable(tuple(_head(m)))]),
        ("opening", _opening(m)),
        ("body", list(_body(m))),
        ("statement", [Paragraph(m.read_back.statement or m.form.phrases["no_statement"])]),
        ("corrections", _corrections(m)),
        ("problems", _problems(m)),
        ("commitments", _commitments(m)),
        ("closing", _closing(m)),
    ]
    return Record(
        title=m.talk_type.record_title,
        number=m.talk.number,
        type_name=m.talk_type.name,
        mark=m.talk.classification,
        version=m.talk.frozen_version + 1,
        furniture=_furniture(m.form),
        blocks=(*_numbered(parts, m.form), _signatures(m)),
    )


def _furniture(form: RecordForm) -> Furniture:
    return Furniture(
        page_sign_label=form.page_sign_label,
        page_number=form.phrases["page_number"],
        fingerprint_label=form.phrases["fingerprint_label"],
        sign_date=form.phrases["sign_date"],
        blank_rest=form.phrases["blank_rest"],
    )


def _numbered(parts: list[tuple[str, list[Block]]], form: RecordForm) -> Iterator[Block]:
    headings = iter(NUMERALS)
    for code, blocks in parts:
        if code and blocks:
            yield Heading(1, f"{next(headings)}、{form.headings[code]}")
        yield from blocks


def _head(m: Materials) -> Iterator[Field]:
    values = {
        "number": m.talk.number,
        "type": m.talk_type.name,
        "basis": _bases(m),
        "time": _time_range(m),
        "place": m.talk.place,
        "office": m.office,
        "handling_office": m.talk.handling_office,
        "interviewer": _people(m, Role.INTERVIEWER),
        "recorder": _people(m, Role.RECORDER),
        "attendees": _people(m, Role.ATTENDEE),
        "subject": _people(m, Role.SUBJECT),
        "reason": m.talk.reason,
        "pauses": "；".join(_pause(m, pause) for pause in m.pauses),
    }
    for field in m.form.head:
        value = values.get(field.value, "")
        if value:
            yield Field(field.label, value)


def _bases(m: Materials) -> str:
    titles = {basis.code: basis.title for basis in m.scheme.bases}
    return "".join(titles[code] for code in m.talk_type.basis if code in titles)


def _time_range(m: Materials) -> str:
    start, end = m.talk.started_at, m.talk.ended_at
    if start is None:
        return ""
    return m.form.phrases["time_range"].format(
        start=_moment(m, start), end=_moment(m, end) if end else ""
    )


def _moment(m: Materials, moment: datetime) -> str:
    day = m.form.phrases["date"].format(year=moment.year, month=moment.month, day=moment.day)
    return f"{day}{_clock(moment)}"


def _clock(moment: datetime) -> str:
    return f"{moment.hour:02d}:{moment.minute:02d}"


def _people(m: Materials, role: Role) -> str:
    return "；".join(_person(m, p) for p in m.talk.with_role(role))


def _person(m: Materials, person: Participant) -> str:
    if not (person.unit_name or person.post):
        return person.name
    words = m.form.phrases["person"]
    return words.format(name=person.name, unit=person.unit_name, post=person.post)


def _pause(m: Materials, pause: Pause) -> str:
    until = _clock(pause.until) if pause.until else ""
    return m.form.phrases["paused"].format(
        since=_clock(pause.since), until=until, reason=pause.reason.rstrip("。")
    )


def _opening(m: Materials) -> list[Block]:
    facts = {
        "office": m.office,
        "interviewer": m.name_of(Role.INTERVIEWER),
        "recorder": m.name_of(Role.RECORDER),
        "subject": m.name_of(Role.SUBJECT),
        "reason": m.talk.reason.rstrip("。"),
        "type": m.talk_type.name,
    }
    return [Paragraph(text.format(**facts)) for text in m.form.opening]


def _body(m: Materials) -> Iterator[Block]:
    marks = _Marks(m)
    waiting = list(m.pauses)
    for entry in m.entries:
        while waiting and waiting[0].since <= entry.at:
            yield Paragraph(_pause(m, waiting.pop(0)), ParagraphRole.NOTE)
        yield Utterance(
            number=entry.ordinal,
            time=_clock(entry.at),
            label=m.form.entry_words[entry.kind.value],
            speaker=m.name_of(entry.speaker) or m.scheme.role_name(entry.speaker),
            text=marks.final_text(entry),
            marks=marks.of(entry),
        )
    for pause in waiting:
        yield Paragraph(_pause(m, pause), ParagraphRole.NOTE)


class _Marks:
    """The words in 〔〕 behind an entry."""

    def __init__(self, m: Materials) -> None:
        self._words = m.form.mark_words
        self._numbers: dict[EntryId, list[str]] = defaultdict(list)
        for flag in _NUMBERED:
            for item in marked_entries(m.entries, flag):
                self._numbers[item.entry.id].append(f"{self._words[flag.value]}{item.number}")
        self._corrections: dict[EntryId, list[tuple[int, Correction]]] = defaultdict(list)
        for number, correction in enumerate(m.corrections, 1):
            self._corrections[correction.entry_id].append((number, correction))

    def final_text(self, entry: TranscriptEntry) -> str:
        corrected = self._corrections.get(entry.id)
        return corrected[-1][1].new_text if corrected else entry.text

    def of(self, entry: TranscriptEntry) -> tuple[str, ...]:
        plain = [
            self._words[flag.value]
            for flag in EntryFlag
            if flag in entry.flags and flag not in _NUMBERED
        ]
        corrected = [
            f"{self._words['correction']}{n}" for n, _ in self._corrections.get(entry.id, ())
        ]
        return (*self._numbers.get(entry.id, ()), *plain, *corrected)


def _table(m: Materials, code: str, rows: list[dict[str, str]]) -> Table:
    columns = m.form.tables[code]
    return Table(
        caption="",
        columns=tuple(Column(c.title, c.share) for c in columns),
        rows=tuple(tuple(row.get(c.code, "") for c in columns) for row in rows),
    )


def _corrections(m: Materials) -> list[Block]:
    if not m.corrections:
        return [Paragraph(m.form.phrases["no_correction"])]
    ordinals = {entry.id: entry.ordinal for entry in m.entries}
    rows = [
        {
            "number": str(number),
            "entry": str(ordinals[c.entry_id]),
            "old": c.old_text,
            "new": c.new_text,
            "asked_by": m.scheme.role_name(c.asked_by),
            "time": _clock(c.at),
            "reason": c.reason,
        }
        for number, c in enumerate(m.corrections, 1)
    ]
    count = Paragraph(m.form.phrases["correction_count"].format(count=len(rows)))
    return [count, _table(m, "corrections", rows)]


def _problems(m: Materials) -> list[Block]:
    marked = marked_entries(m.entries, EntryFlag.PROBLEM)
    marks = _Marks(m)
    rows = [
        _marked_row(m, item, marks)
        | {
            "explanation": explanation_of(item, m.entries, marks.final_text)
            or m.form.phrases["no_explanation"]
        }
        for item in marked
    ]
    return [_table(m, "problems", rows)] if rows else []


def _commitments(m: Materials) -> list[Block]:
    marked = marked_entries(m.entries, EntryFlag.COMMITMENT)
    marks = _Marks(m)
    rows = [_marked_row(m, item, marks) for item in marked]
    return [_table(m, "commitments", rows)] if rows else []


def _marked_row(m: Materials, item: Marked, marks: _Marks) -> dict[str, str]:
    entry = item.entry
    question = m.outline.question(entry.question_id) if entry.question_id else None
    return {
        "number": str(item.number),
        "entry": str(entry.ordinal),
        "focus": m.scheme.focus_name(question.focus_area) if question else "",
        "text": marks.final_text(entry),
        "speaker": m.name_of(entry.speaker),
    }


def _closing(m: Materials) -> list[Block]:
    phrases, read_back = m.form.phrases, m.read_back
    manner = (
        "read_manner_read" if read_back.manner is ReadBackManner.READ else "read_manner_read_out"
    )
    opinions = {
        SubjectOpinion.NO_OBJECTION: "opinion_no_objection",
        SubjectOpinion.CORRECTED: "opinion_corrected",
        SubjectOpinion.REFUSED: "opinion_refused",
    }
    blocks: list[Block] = [Paragraph(phrases[manner])]
    if read_back.opinion:
        blocks.append(Paragraph(phrases[opinions[read_back.opinion]]))
    blocks.append(Paragraph(phrases["recorder_note"] + phrases["fingerprint_note"]))
    if read_back.opinion is not SubjectOpinion.REFUSED:
        blocks.append(Paragraph(m.form.closing, ParagraphRole.CLOSING))
    return blocks


def _signatures(m: Materials) -> SignatureBlock:
    lines = []
    for role in SIGNING_ROLES:
        people = m.talk.with_role(role)
        label = m.form.signature_labels[role.value]
        names = [p.name for p in people] or [""]
        lines += [SignatureLine(role.value, label, name) for name in names[:1]]
    return SignatureBlock(tuple(lines))
