"""The body of a record: the opening, every entry with its marks, and the tables made of them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import datetime

from app.domain.alterations import Alteration, numbered
from app.domain.ids import EntryId
from app.domain.marked_entries import Marked, explanation_of, marked_entries
from app.domain.outline import QuestionState
from app.domain.participant import Role
from app.domain.record import Block, Paragraph, ParagraphRole, Utterance
from app.domain.sitting import sitting_at
from app.domain.transcript import PRINTED_FLAGS, EntryFlag, Pause, TranscriptEntry
from app.services.record_head import pause_text
from app.services.record_materials import Materials, clock_text
from app.services.record_sittings import beginning, changes_of_people, ending
from app.services.record_tables import record_table

_NUMBERED = (EntryFlag.PROBLEM, EntryFlag.COMMITMENT)


def opening(m: Materials) -> list[Block]:
    """Return the paragraphs read to the subject first, filled in."""
    facts = {
        "office": m.office,
        "interviewer": m.names_at_start(Role.INTERVIEWER),
        "recorder": m.names_at_start(Role.RECORDER),
        "subject": m.name_of(Role.SUBJECT),
        "reason": m.talk.reason.rstrip("。"),
        "type": m.talk_type.name,
    }
    return [Paragraph(text.format(**facts)) for text in m.form.opening]


def body(m: Materials) -> Iterator[Block]:
    """Yield every entry in order, sitting by sitting, and each note where it fell."""
    marks = Marks(m)
    if not m.sittings:
        yield from _said(m, marks, m.entries, _pauses(m, m.pauses))
    for sitting in m.sittings:
        yield from beginning(m, sitting)
        entries = tuple(e for e in m.entries if sitting_at(m.sittings, e.at) is sitting)
        pauses = [p for p in m.pauses if sitting_at(m.sittings, p.since) is sitting]
        notes = [*_pauses(m, pauses), *changes_of_people(m, sitting)]
        yield from _said(m, marks, entries, sorted(notes, key=lambda note: note[0]))
        yield from ending(m, sitting)


def _said(
    m: Materials,
    marks: "Marks",
    entries: Iterable[TranscriptEntry],
    notes: list[tuple[datetime, Block]],
) -> Iterator[Block]:
    waiting = list(notes)
    for entry in entries:
        while waiting and waiting[0][0] <= entry.at:
            yield waiting.pop(0)[1]
        yield Utterance(
            number=entry.ordinal,
            time=clock_text(entry.at),
            label=m.form.entry_words[entry.kind.value],
            speaker=m.speaker(entry),
            text=marks.final_text(entry),
            marks=marks.of(entry),
        )
    for _, note in waiting:
        yield note


def _pauses(m: Materials, pauses: Iterable[Pause]) -> list[tuple[datetime, Block]]:
    return [(p.since, Paragraph(pause_text(m, p), ParagraphRole.NOTE)) for p in pauses]


class Marks:
    """The words in 〔〕 behind an entry."""

    def __init__(self, m: Materials) -> None:
        self._words = m.form.mark_words
        self._numbers: dict[EntryId, list[str]] = defaultdict(list)
        for flag in _NUMBERED:
            for item in marked_entries((m.whole or m).entries, flag):
                self._numbers[item.entry.id].append(f"{self._words[flag.value]}{item.number}")
        self._altered: dict[EntryId, list[Alteration]] = defaultdict(list)
        for alteration in numbered(m.corrections):
            self._altered[alteration.correction.entry_id].append(alteration)

    def final_text(self, entry: TranscriptEntry) -> str:
        """Return the entry's words after all corrections."""
        altered = self._altered.get(entry.id)
        return altered[-1].correction.new_text if altered else entry.text

    def of(self, entry: TranscriptEntry) -> tuple[str, ...]:
        """Return the words that stand in 〔〕 behind the entry."""
        plain = [
            self._words[flag.value]
            for flag in PRINTED_FLAGS
            if flag in entry.flags and flag not in _NUMBERED
        ]
        altered = [
            f"{self._words[a.kind.value]}{a.number}" for a in self._altered.get(entry.id, ())
        ]
        return (*self._numbers.get(entry.id, ()), *plain, *altered)


def problems(m: Materials) -> list[Block]:
    """Return the table of problems with what the subject said to each (AH08)."""
    marked = marked_entries(m.entries, EntryFlag.PROBLEM)
    marks = Marks(m)
    rows = [
        _marked_row(m, item, marks)
        | {
            "explanation": explanation_of(item, m.entries, marks.final_text)
            or m.form.phrases["no_explanation"]
        }
        for item in marked
    ]
    return [record_table(m, "problems", rows)] if rows else []


def commitments(m: Materials) -> list[Block]:
    """Return the table of commitments."""
    marked = marked_entries(m.entries, EntryFlag.COMMITMENT)
    marks = Marks(m)
    rows = [_marked_row(m, item, marks) for item in marked]
    return [record_table(m, "commitments", rows)] if rows else []


def not_raised(m: Materials) -> list[Block]:
    """Return a paragraph for each question that was left out, with the reason (AH21).

    It has the question's number, never its words: the subject reads the record.
    """
    words = m.form.phrases["not_raised"]
    return [
        Paragraph(
            words.format(number=number, reason=question.reason.rstrip("。")), ParagraphRole.NOTE
        )
        for number, question in enumerate(m.outline.questions, 1)
        if question.state is QuestionState.DROPPED and question.reason
    ]


def _marked_row(m: Materials, item: Marked, marks: Marks) -> dict[str, str]:
    entry = item.entry
    question = m.outline.question(entry.question_id) if entry.question_id else None
    return {
        "number": str(item.number),
        "entry": str(entry.ordinal),
        "focus": m.scheme.focus_name(question.focus_area) if question else "",
        "text": marks.final_text(entry),
        "speaker": m.speaker(entry),
    }
