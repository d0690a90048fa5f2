"""What the services need from the vault for sittings and for papers handed in."""

from datetime import datetime
from typing import Protocol

from app.domain.handed_in import HandedIn
from app.domain.ids import HandedInId, TalkId
from app.domain.sitting import Sitting


class SittingTable(Protocol):
    """The sittings of talks, each with its people."""

    def add(self, sitting: Sitting) -> Sitting: ...  # noqa: D102
    def save(self, sitting: Sitting, act: str = "save") -> None: ...  # noqa: D102
    def last_start(self, talk_id: TalkId) -> datetime | None:
        """Return when the newest stored sitting began; asked for with each entry."""
        ...

    def of_talk(self, talk_id: TalkId) -> tuple[Sitting, ...]:
        """Return the stored sittings of a talk by number."""
        ...


class HandedInTable(Protocol):
    """Papers handed in; one entered by mistake stays in the vault, marked."""

    def add(self, paper: HandedIn) -> HandedIn: ...  # noqa: D102
    def get(self, paper_id: HandedInId) -> HandedIn: ...  # noqa: D102
    def set_withdrawn(self, paper_id: HandedInId, *, withdrawn: bool) -> None:
        """Take a paper off the list, or put it back; raises KeyError."""
        ...

    def of_talk(self, talk_id: TalkId) -> tuple[HandedIn, ...]:
        """Return what was handed in, without what was withdrawn, in order."""
        ...
