"""The usual rhythm of a talk."""

import pytest

from app.domain.participant import Role
from app.domain.transcript import EntryKind
from ui.models.entry_rhythm import following, next_speaker, other_side, usual_speaker

K = EntryKind


@pytest.mark.parametrize("kind", list(EntryKind))
def test_every_kind_has_a_speaker_and_a_follower(kind: EntryKind) -> None:
    """No kind of entry leaves the composer without a next one."""
    assert usual_speaker(kind) in Role
    assert following(kind, K.QUESTION) in EntryKind


def test_question_and_answer_take_turns() -> None:
    """After a question comes an answer and after an answer a question."""
    assert following(K.QUESTION, K.QUESTION) is K.ANSWER
    assert following(K.ANSWER, K.QUESTION) is K.QUESTION
    assert following(K.EXPLANATION, K.QUESTION) is K.QUESTION


def test_a_remark_only_interrupts() -> None:
    """After a remark comes what would have come without it."""
    assert following(K.REMARK, K.ANSWER) is K.ANSWER


def test_flipping_turns_to_the_other_side() -> None:
    """Whatever the subject says flips to a question, everything else to an answer."""
    assert other_side(K.COMMITMENT) is K.QUESTION
    assert other_side(K.EXHIBIT) is K.ANSWER


def test_speakers_go_round_among_those_present() -> None:
    """The speaker key goes through the room and begins anew."""
    room = (Role.INTERVIEWER, Role.SUBJECT)
    assert next_speaker(Role.INTERVIEWER, room) is Role.SUBJECT
    assert next_speaker(Role.SUBJECT, room) is Role.INTERVIEWER
    assert next_speaker(Role.ATTENDEE, room) is Role.INTERVIEWER
