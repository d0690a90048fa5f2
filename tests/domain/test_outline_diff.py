"""What differs between versions of an outline is shown by question and field."""

from dataclasses import replace

from app.domain.ids import QuestionId, TalkId
from app.domain.outline import Origin, OriginKind, Outline, Question
from app.domain.outline_codec import fingerprint, from_json, to_json
from app.domain.outline_diff import FRAME, GONE, differences
from app.domain.record_diff import Change

ONE, TWO = Question("甲？", facts="三件", id=QuestionId(1)), Question("乙？", id=QuestionId(2))
OLD = Outline(TalkId(1), "开场", "较好", (ONE, TWO))


def test_equal_outlines_differ_nowhere() -> None:
    """Frame and questions are listed as the same."""
    assert [c.kind for c in differences(OLD, OLD)] == [Change.SAME] * 3
    assert differences(OLD, OLD)[0].place == FRAME


def test_changed_moved_added_and_gone_questions_are_told_apart() -> None:
    """A question is followed by its id; its fields show the words that changed."""
    new = replace(
        OLD,
        demands="按期整改",
        questions=(Question("丙？", id=QuestionId(3)), replace(ONE, facts="四件")),
    )
    frame, added, changed, gone = differences(OLD, new)
    assert [(f.field, f.new) for f in frame.fields] == [("demands", "按期整改")]
    assert (added.kind, added.place, added.old_place) == (Change.ADDED, 0, GONE)
    assert (changed.kind, changed.place, changed.old_place) == (Change.CHANGED, 1, 0)
    assert changed.has_moved
    assert [s.text for s in changed.fields[0].stretches] == ["三", "四", "件"]
    assert (gone.kind, gone.place, gone.old_place) == (Change.REMOVED, GONE, 1)


def test_a_question_written_again_is_the_same() -> None:
    """Without its id a question is known by its words."""
    new = replace(OLD, questions=(replace(ONE, id=QuestionId(7)), TWO))
    assert {change.kind for change in differences(OLD, new)} == {Change.SAME}


def test_a_version_comes_back_whole() -> None:
    """Everything of an outline survives being kept as text."""
    origin = Origin(OriginKind.PROBLEM, 4, "当时的话", sensitive=True)
    question = replace(ONE, problem="问题", weight="main", to_explain="原因", origins=(origin,))
    outline = replace(OLD, demands="要求", self_review="剖析", questions=(question, TWO))
    assert from_json(to_json(outline)) == outline


def test_the_fingerprint_is_that_of_the_words() -> None:
    """What becomes of a question in the talk changes nothing that was agreed on."""
    live = replace(TWO, text="临时", added_live=True)
    assert fingerprint(replace(OLD, questions=(*OLD.questions, live))) == fingerprint(OLD)
    assert fingerprint(OLD.locked()) == fingerprint(OLD)
    assert fingerprint(replace(OLD, self_review="剖析")) != fingerprint(OLD)
