"""What of the recorder's work is printed in a record, and what is not."""

from app.domain.record import Paragraph, ParagraphRole, Record, Utterance
from app.domain.transcript import EntryFlag
from app.services.recording_talks import Words
from app.services.workbench import Workbench
from tests.builders_talks import QUESTIONS, SAID, a_running_talk, begin_read_back


def record_of(bench: Workbench, *, flags: frozenset[EntryFlag], reason: str) -> Record:
    """Return the record of a talk whose first entry has marks and whose second question went."""
    first = Words(SAID[0].speaker, SAID[0].kind, SAID[0].text, None, flags)
    talk_id = a_running_talk(bench, (first, *SAID[1:]))
    if reason:
        question = bench.outlines.outlining.outline(talk_id).questions[1].id
        bench.recorder.arranging.drop_question(talk_id, question, reason)
    bench.recorder.recording.end(talk_id)
    begin_read_back(bench, talk_id)
    return bench.paper.reading_back.desk(talk_id).record


def notes(record: Record) -> list[str]:
    """Return the notes between the entries."""
    return [
        block.text
        for block in record.blocks
        if isinstance(block, Paragraph) and block.role is ParagraphRole.NOTE
    ]


def test_a_mark_to_come_back_is_never_printed(bench: Workbench) -> None:
    """It is the recorder's own; other marks of the same entry are printed."""
    marks = frozenset({EntryFlag.COME_BACK, EntryFlag.SILENCE})
    record = record_of(bench, flags=marks, reason="")

    said = next(block for block in record.blocks if isinstance(block, Utterance))
    assert said.marks == ("沉默",)


def test_a_question_not_raised_is_printed_with_its_reason(bench: Workbench) -> None:
    """The subject reads its number and why, but not what it would have been."""
    record = record_of(bench, flags=frozenset(), reason="已在书面材料中说明。")

    assert notes(record) == ["谈话提纲第2项本次未谈及，原因：已在书面材料中说明。"]
    assert QUESTIONS[1].text not in str(record)


def test_a_question_left_open_is_not_mentioned(bench: Workbench) -> None:
    """Only what was dropped for a reason is said."""
    assert notes(record_of(bench, flags=frozenset(), reason="")) == []
