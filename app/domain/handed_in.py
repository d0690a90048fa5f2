"""Papers the subject brings along and hands in: registered as received, with their pages."""

from dataclasses import dataclass
from datetime import datetime

from app.domain.errors import RuleBrokenError
from app.domain.ids import HandedInId, TalkId

MOST_PAGES = 10_000


class PageCountError(RuleBrokenError):
    """A paper has at least one page, and not more than `most`."""

    def __init__(self) -> None:
        super().__init__(MOST_PAGES)
        self.most = MOST_PAGES


@dataclass(frozen=True)
class HandedIn:
    """One paper (for example 情况说明) as it was received."""

    talk_id: TalkId
    title: str
    pages: int
    received_at: datetime
    received_by: str
    id: HandedInId = HandedInId(0)

    def __post_init__(self) -> None:
        """Refuse a number of pages that cannot be."""
        if not 1 <= self.pages <= MOST_PAGES:
            raise PageCountError
