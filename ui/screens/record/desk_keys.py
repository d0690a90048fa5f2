"""What each key of the recorder's screen does."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from app.domain.transcript import EntryFlag, EntryKind, TranscriptEntry
from ui.actions import ActionId

if TYPE_CHECKING:  # the screen is made from this
    from ui.screens.record.screen import RecordTab

Slots = dict[ActionId, Callable[[], object]]

_KINDS = {
    ActionId.RECORD_EXPLANATION: EntryKind.EXPLANATION,
    ActionId.RECORD_SUGGESTION: EntryKind.SUGGESTION,
    ActionId.RECORD_COMMITMENT: EntryKind.COMMITMENT,
    ActionId.RECORD_EXHIBIT: EntryKind.EXHIBIT,
    ActionId.RECORD_REMARK: EntryKind.REMARK,
}
_FLAGS = {
    ActionId.RECORD_FLAG_PROBLEM: EntryFlag.PROBLEM,
    ActionId.RECORD_FLAG_COMMITMENT: EntryFlag.COMMITMENT,
    ActionId.RECORD_FLAG_FOLLOW_UP: EntryFlag.FOLLOW_UP,
    ActionId.RECORD_FLAG_SILENCE: EntryFlag.SILENCE,
    ActionId.RECORD_FLAG_EMOTION: EntryFlag.EMOTION,
    ActionId.RECORD_FLAG_VERBATIM: EntryFlag.VERBATIM,
    ActionId.RECORD_COME_BACK: EntryFlag.COME_BACK,
}


def slots_of(tab: "RecordTab") -> Slots:
    """Return what each key does."""
    composer, bar = tab.composer, tab.bar
    slots: Slots = {
        ActionId.RECORD_FLIP: composer.flip,
        ActionId.RECORD_SPEAKER: tab.next_speaker,
        ActionId.RECORD_NEXT_QUESTION: lambda: tab.cards.step(1),
        ActionId.RECORD_PREVIOUS_QUESTION: lambda: tab.cards.step(-1),
        ActionId.RECORD_RUN: bar.run_or_pause,
        ActionId.RECORD_END: bar.end,
        ActionId.RECORD_ABORT: bar.abort,
        ActionId.RECORD_LIVE_QUESTION: bar.add_question,
        ActionId.RECORD_FIND: tab.open_find,
        ActionId.RECORD_FILTER: tab.open_filter,
        **bar.sittings.slots(),
    }
    for action, kind in _KINDS.items():
        slots[action] = partial(composer.set_kind, kind)
    for action, flag in _FLAGS.items():
        slots[action] = partial(composer.toggle, flag)
    for action, slot in _while_running(tab).items():
        slots[action] = partial(_if_running, tab, slot)
    return slots


def _while_running(tab: "RecordTab") -> Slots:
    """Return what the keys do that take something down or change it."""
    arranging = tab.arranging
    slots: Slots = {
        ActionId.RECORD_EDIT_LAST: tab.edit,
        ActionId.RECORD_NEXT_OPEN: tab.guide.next_open,
        ActionId.RECORD_NEXT_GAP: tab.guide.next,
        ActionId.RECORD_PICK_EXHIBIT: tab.pick_exhibit,
        ActionId.RECORD_UNDO: arranging.undo,
        ActionId.RECORD_REDO: arranging.redo,
        ActionId.RECORD_MOVE_UP: partial(arranging.move, -1),
        ActionId.RECORD_MOVE_DOWN: partial(arranging.move, 1),
        ActionId.RECORD_SPLIT: arranging.split,
        ActionId.RECORD_JOIN: arranging.join,
        ActionId.RECORD_TAKE_BACK: arranging.take_back,
    }
    return slots | tab.shorthand.slots(lambda: _last_answer(tab))


def _if_running(tab: "RecordTab", slot: Callable[[], object]) -> None:
    """Act while entries can be taken down and no question inside the page waits."""
    if tab.is_running and not tab.is_asking:
        slot()


def _last_answer(tab: "RecordTab") -> tuple[TranscriptEntry, int] | None:
    rows = tab.recorder.rows
    answers = (e for e in reversed(rows.entries) if e.kind is EntryKind.ANSWER)
    last = next(answers, None)
    return (last, rows.maker.number(last.question_id)) if last and rows.maker else None
