"""What the services need to keep the steps of a talk."""

from typing import Protocol

from app.domain.ids import TalkId
from app.domain.steps import Change, Step, StepKind


class StepTable(Protocol):
    """The steps that can be undone; working notes, no evidence, so without audit entries."""

    def add(self, talk_id: TalkId, kind: StepKind, changes: tuple[Change, ...]) -> Step:
        """Note a step just done, and forget those of the talk that were undone before it."""
        ...

    def next_undo(self, talk_id: TalkId) -> Step | None:
        """Return the newest step that stands and is not part of a frozen record."""
        ...

    def next_redo(self, talk_id: TalkId) -> Step | None:
        """Return the step that was undone last."""
        ...

    def set_undone(self, step: Step, *, undone: bool) -> Step:
        """Note that a step was undone or done again."""
        ...
