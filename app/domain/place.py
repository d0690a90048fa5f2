"""Where somebody is at work: a talk and the tab of its workspace."""

from dataclasses import dataclass

from app.domain.ids import TalkId


@dataclass(frozen=True)
class Place:
    """A talk and the tab of its workspace that was shown."""

    talk_id: TalkId
    tab: str
