"""The queue of entries on their way."""

from app.domain.participant import Role
from app.domain.transcript import EntryKind
from app.services.recording_talks import Words
from ui.models.entry_queue import EntryQueue


def _said(text: str) -> Words:
    return Words(Role.SUBJECT, EntryKind.ANSWER, text)


def _texts(queue: EntryQueue) -> list[str]:
    return [item.words.text for item in queue.waiting]


def test_entries_are_sent_once_and_in_order() -> None:
    """Each entry is handed over when it is entered, and never twice."""
    queue = EntryQueue()
    first = queue.enter(_said("一"))
    assert queue.to_send() == (first,)
    second = queue.enter(_said("二"))

    assert queue.to_send() == (second,)
    assert queue.to_send() == ()
    queue.confirmed()

    assert queue.waiting == (second,)


def test_after_a_refusal_the_rest_waits_behind_the_corrected_entry() -> None:
    """An entry that was refused keeps its place in the talk."""
    queue = EntryQueue()
    queue.enter(_said("一"))
    queue.enter(_said("二"))
    queue.to_send()

    refused = queue.refused()
    assert refused.words.text == "一"
    assert queue.to_send() == ()

    queue.enter(_said("一，改"))

    assert _texts(queue) == ["一，改", "二"]
    assert [item.words.text for item in queue.to_send()] == ["一，改", "二"]


def test_what_was_being_typed_is_never_sent_by_itself() -> None:
    """Words set aside come back to the composer, not into the vault."""
    queue = EntryQueue()
    queue.enter(_said("一"))
    queue.to_send()
    queue.refused()
    queue.set_aside(_said("半句"))
    queue.enter(_said("一"))

    assert queue.take_unfinished() is None
    queue.to_send()
    queue.confirmed()

    assert queue.to_send() == ()
    assert queue.take_unfinished() == _said("半句")
    assert queue.waiting == ()


def test_giving_the_refused_entry_up_lets_the_rest_go() -> None:
    """After `release` the waiting entries are sent."""
    queue = EntryQueue()
    queue.enter(_said("一"))
    queue.enter(_said("二"))
    queue.to_send()
    queue.refused()

    queue.release()

    assert [item.words.text for item in queue.to_send()] == ["二"]


def test_what_is_in_the_emergency_copy_stays_ahead_of_a_refused_entry() -> None:
    """A rule refuses the first entry that is not safe; its correction follows what is."""
    queue = EntryQueue()
    queue.enter_rescued(_said("一"))
    queue.enter(_said("二"))
    queue.enter(_said("三"))
    assert [item.words.text for item in queue.to_send()] == ["二", "三"]

    assert queue.refused().words.text == "二"
    queue.enter(_said("二，改"))

    assert _texts(queue) == ["一", "二，改", "三"]
    assert [item.words.text for item in queue.to_send()] == ["二，改", "三"]


def test_half_a_sentence_comes_back_behind_rescued_entries() -> None:
    """Nobody waits for the disk to get back what was being typed."""
    queue = EntryQueue()
    queue.enter_rescued(_said("一"))
    queue.set_aside(_said("半句"))

    assert queue.take_unfinished() == _said("半句")
    assert _texts(queue) == ["一"]
