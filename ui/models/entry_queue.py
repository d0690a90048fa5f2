"""Entries on their way into the vault, in the order they were said.

When the vault refuses one, it goes back to the composer and whatever was entered after it waits,
so that the order of the talk stays true and nothing is lost.
"""

from dataclasses import dataclass

from app.services.recording_talks import Words


@dataclass(eq=False)
class Waiting:
    """One entry that is not known to be stored yet.

    `is_safe` is set on the change thread the moment the vault or the emergency copy has it, and
    `is_rescued` where it is the copy. Unfinished ones are never sent by themselves: they were
    still being typed.
    """

    words: Words
    is_finished: bool = True
    is_sent: bool = False
    is_safe: bool = False
    is_rescued: bool = False


class EntryQueue:
    """What was entered and is not confirmed; used on the GUI thread only."""

    def __init__(self) -> None:
        self._waiting: list[Waiting] = []
        self._is_held = False

    @property
    def waiting(self) -> tuple[Waiting, ...]:
        """Everything not confirmed yet, the oldest first."""
        return tuple(self._waiting)

    @property
    def is_held(self) -> bool:
        """Whether nothing is sent until the refused entry was entered again."""
        return self._is_held

    @property
    def has_unfinished(self) -> bool:
        """Whether something waits that was still being typed."""
        return any(not item.is_finished for item in self._waiting)

    def enter(self, words: Words) -> Waiting:
        """Add an entry: at the end, or before all that waits behind a refused one."""
        item = Waiting(words)
        self._waiting.insert(self._rescued() if self._is_held else len(self._waiting), item)
        self._is_held = False
        return item

    def enter_rescued(self, words: Words) -> None:
        """Add an entry that is in the emergency copy since before."""
        self._waiting.append(Waiting(words, is_sent=True, is_safe=True, is_rescued=True))

    def release(self) -> None:
        """Go on without the refused entry: the recorder gave it up."""
        self._is_held = False

    def to_send(self) -> tuple[Waiting, ...]:
        """Return the entries to send now, in order; they count as sent."""
        found = []
        for item in () if self._is_held else self._waiting:
            if not item.is_finished:
                break
            if not item.is_sent:
                item.is_sent = True
                found.append(item)
        return tuple(found)

    def confirmed(self) -> None:
        """Drop the oldest entry: the vault has it."""
        del self._waiting[0]

    def refused(self) -> Waiting:
        """Take back the oldest that is not safe; what is behind waits until it comes again."""
        self._is_held = True
        first = self._rescued()
        for item in self._waiting[first:]:
            item.is_sent = False
        return self._waiting.pop(first)

    def set_aside(self, words: Words) -> None:
        """Keep what was being typed behind everything that waits."""
        self._waiting.append(Waiting(words, is_finished=False))

    def take_unfinished(self) -> Words | None:
        """Return what was set aside once everything before it is stored or rescued."""
        first = self._rescued()
        if self._is_held or first == len(self._waiting) or self._waiting[first].is_finished:
            return None
        return self._waiting.pop(first).words

    def _rescued(self) -> int:
        """Return how many at the head are in the emergency copy."""
        rest = (at for at, item in enumerate(self._waiting) if not item.is_rescued)
        return next(rest, len(self._waiting))
