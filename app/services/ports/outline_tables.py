"""What the services need from the vault around outlines."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from app.domain.ids import CommentId, PersonId, TalkId, UnitId
from app.domain.outline_work import (
    Addendum,
    Comment,
    OutlineSign,
    OutlineVersion,
    PresetProblem,
)


@dataclass(frozen=True)
class OutlineText:
    """The words of one outline, for comparing; `parts` as in `domain.similarity.Part`."""

    talk_id: TalkId
    person_id: PersonId | None
    name: str
    unit_name: str
    parts: tuple[tuple[int, str, str], ...]


@dataclass(frozen=True)
class EarlierTalk:
    """An earlier talk that concerns the same person or unit."""

    talk_id: TalkId
    of_person: bool


@dataclass(frozen=True)
class Exchange:
    """A part of an outline that went out by file; `body` is JSON, `uid` 32 hex digits."""

    talk_id: TalkId
    uid: str
    office: str
    at: datetime
    account: str
    body: str
    id: int = 0


@dataclass(frozen=True)
class Merge:
    """One answer taken in; `digest` is that of its file, `decisions` JSON."""

    exchange_id: int
    revision: int
    digest: str
    at: datetime
    account: str
    decisions: str
    id: int = 0


@dataclass(frozen=True)
class ReviewRow:
    """What another office gave us to look at; `body` is JSON."""

    uid: str
    received_at: datetime
    account: str
    sent_back: int
    body: str
    id: int = 0


class OutlineWorkTable(Protocol):
    """Versions, names, remarks and addenda; versions and addenda only grow."""

    def add_version(self, version: OutlineVersion) -> OutlineVersion:
        """Keep the outline as it stands; gives number and id."""
        ...

    def versions(self, talk_id: TalkId) -> tuple[OutlineVersion, ...]: ...  # noqa: D102
    def add_sign(self, sign: OutlineSign) -> OutlineSign: ...  # noqa: D102
    def withdraw_sign(self, sign_id: int) -> None:
        """Mark a name as taken back; raises KeyError."""
        ...

    def signs(self, talk_id: TalkId) -> tuple[OutlineSign, ...]:
        """Return the names that stand, the oldest first."""
        ...

    def add_comment(self, comment: Comment) -> Comment | None:
        """Store a remark; None where the talk has it already (same uid)."""
        ...

    def resolve(self, comment_id: CommentId, resolved_by: str) -> None:
        """Note who dealt with a remark, empty for nobody; raises KeyError."""
        ...

    def comments(self, talk_id: TalkId) -> tuple[Comment, ...]: ...  # noqa: D102
    def add_addendum(self, addendum: Addendum) -> Addendum:
        """Store an addendum; gives number and id."""
        ...

    def addenda(self, talk_id: TalkId) -> tuple[Addendum, ...]: ...  # noqa: D102


class PresetTable(Protocol):
    """Problems known before any talk."""

    def save(self, preset: PresetProblem) -> PresetProblem:
        """Store or replace a problem; raises KeyError for an unknown id."""
        ...

    def find(self, person_id: PersonId | None, unit_id: UnitId | None) -> tuple[PresetProblem, ...]:
        """Return the problems of the person or the unit; of all where both are None."""
        ...

    def get(self, preset_id: int) -> PresetProblem: ...  # noqa: D102


class ExchangeTable(Protocol):
    """What went out by file and what came in."""

    def add(self, exchange: Exchange) -> Exchange: ...  # noqa: D102
    def by_uid(self, uid: str) -> Exchange | None: ...  # noqa: D102
    def of_talk(self, talk_id: TalkId) -> tuple[Exchange, ...]: ...  # noqa: D102
    def add_merge(self, merge: Merge) -> Merge: ...  # noqa: D102
    def merges(self, exchange_id: int) -> tuple[Merge, ...]: ...  # noqa: D102
    def save_review(self, review: ReviewRow) -> ReviewRow:
        """Store or replace a review; raises KeyError for an unknown id."""
        ...

    def reviews(self) -> tuple[ReviewRow, ...]: ...  # noqa: D102


class OutlineSearch(Protocol):
    """Questions about all outlines at once."""

    def texts(self) -> Iterator[OutlineText]:
        """Yield the words of every outline."""
        ...

    def earlier(
        self, talk_id: TalkId, person_id: PersonId | None, unit_name: str
    ) -> tuple[EarlierTalk, ...]:
        """Return the other talks of the person or the unit, the newest first."""
        ...
