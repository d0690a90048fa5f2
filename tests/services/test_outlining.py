"""Drawing up an outline: nothing that was typed is dropped, and a lock asks for questions."""

import pytest

from app.domain.outline import Outline, OutlineState, Question
from app.services.outlining import EmptyOutlineError
from app.services.workbench import Workbench
from tests.builders_talks import a_new_talk


def test_facts_without_a_question_are_kept(bench: Workbench) -> None:
    """Who begins with a fact finds it again; a blank question is left out."""
    talk = a_new_talk(bench)
    questions = (Question("", facts="三辆公车超编\n一辆私用"), Question("\u200b "))

    saved = bench.outlining.save(Outline(talk.id, questions=questions))

    assert [q.facts for q in saved.questions] == ["三辆公车超编\n一辆私用"]


def test_an_outline_with_a_wordless_question_is_not_locked(bench: Workbench) -> None:
    """Facts alone are no question that could be put."""
    talk = a_new_talk(bench)
    bench.outlining.save(Outline(talk.id, questions=(Question("", facts="三辆公车超编"),)))

    with pytest.raises(EmptyOutlineError):
        bench.outlining.lock(talk.id)

    assert bench.outlining.outline(talk.id).state is OutlineState.DRAFT
