"""Drawing up an outline: nothing that was typed is dropped, and a lock asks for questions."""

import pytest

from app.domain.outline import (
    Outline,
    OutlineLockedError,
    OutlineState,
    Question,
)
from app.domain.text import LONGEST_ENTRY, TextTooLongError
from app.services.outlining import EmptyOutlineError
from app.services.workbench import Workbench
from tests.builders_talks import SAID, a_new_talk, a_planned_talk, begin_read_back, freeze


def test_facts_without_a_question_are_kept(bench: Workbench) -> None:
    """Who begins with a fact finds it again; a blank question is left out."""
    talk = a_new_talk(bench)
    questions = (Question("", facts="三辆公车超编\n一辆私用"), Question("\u200b "))

    saved = bench.outlines.outlining.save(Outline(talk.id, questions=questions))

    assert [q.facts for q in saved.questions] == ["三辆公车超编\n一辆私用"]


def test_an_outline_with_a_wordless_question_is_not_locked(bench: Workbench) -> None:
    """Facts alone are no question that could be put."""
    talk = a_new_talk(bench)
    bench.outlines.outlining.save(Outline(talk.id, questions=(Question("", facts="三辆公车超编"),)))

    with pytest.raises(EmptyOutlineError):
        bench.outlines.outlining.lock(talk.id)

    assert bench.outlines.outlining.outline(talk.id).state is OutlineState.DRAFT


def test_an_outline_changes_live_only(bench: Workbench) -> None:
    """Questions are ticked off and added until the record is frozen, and not before the talk."""
    planned = a_planned_talk(bench)
    question = bench.outlines.outlining.outline(planned).questions[0].id
    with pytest.raises(OutlineLockedError):
        bench.outlines.outlining.add_live(planned, "还有什么要补充？")
    bench.recorder.recording.start(planned)
    bench.recorder.recording.add(planned, SAID[0])
    bench.outlines.outlining.add_live(planned, "还有什么要补充？")
    bench.recorder.recording.end(planned)
    begin_read_back(bench, planned)
    bench.recorder.arranging.drop_question(planned, question, "时间不够")
    freeze(bench, planned)

    with pytest.raises(OutlineLockedError):
        bench.recorder.arranging.reopen_question(planned, question)
    with pytest.raises(OutlineLockedError):
        bench.outlines.outlining.add_live(planned, "再问一句？")


def test_a_text_of_the_outline_has_a_bound(bench: Workbench) -> None:
    """Neither a question nor the words around it may be of any length."""
    talk = a_new_talk(bench)
    for long in (
        Outline(talk.id, opening="开" * (LONGEST_ENTRY + 1)),
        Outline(talk.id, questions=(Question("问" * (LONGEST_ENTRY + 1)),)),
        Outline(talk.id, questions=(Question("问", facts="事" * (LONGEST_ENTRY + 1)),)),
    ):
        with pytest.raises(TextTooLongError):
            bench.outlines.outlining.save(long)
