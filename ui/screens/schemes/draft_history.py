"""What a draft was before each step of writing on it, for going back and forth."""

from dataclasses import dataclass

from app.domain.scheme_edit import Path

_LONGEST = 100
"""Steps; each keeps the whole text, some tens of thousands of characters."""


@dataclass(frozen=True)
class Version:
    """A text, and what it says: two that are only laid out otherwise are no step apart."""

    text: str
    meaning: str


@dataclass(frozen=True)
class Step:
    """A version to go to, and the place where it differs from the one now."""

    version: Version
    place: Path


class DraftHistory:
    """The texts of one draft since it was put on the desk."""

    def __init__(self) -> None:
        self._now: Version | None = None
        self._past: list[Step] = []
        self._future: list[Step] = []
        self._typed_at: Path | None = None

    @property
    def can_go_back(self) -> bool:
        """Whether there was another text before."""
        return bool(self._past)

    @property
    def can_go_forth(self) -> bool:
        """Whether a step was taken back that may be done again."""
        return bool(self._future)

    def begin(self, version: Version) -> None:
        """Take the first version; later ones come by steps."""
        if self._now is None:
            self._now = version

    def note(self, version: Version, place: Path, *, is_typing: bool) -> None:
        """Take the version after a step; typing on at one place stays one step."""
        if self._now is not None and version.meaning != self._now.meaning:
            if not is_typing or place != self._typed_at:
                self._past = [*self._past, Step(self._now, place)][-_LONGEST:]
            self._future.clear()
            self._typed_at = place if is_typing else None
        self._now = version

    def back(self) -> Step | None:
        """Go one step back; None where there is none."""
        return self._go(self._past, self._future)

    def forth(self) -> Step | None:
        """Do again what was taken back last; None where there is nothing."""
        return self._go(self._future, self._past)

    def _go(self, steps: list[Step], others: list[Step]) -> Step | None:
        self._typed_at = None
        while steps:
            step = steps.pop()
            if self._now is not None and step.version.meaning != self._now.meaning:
                others.append(Step(self._now, step.place))
                self._now = step.version
                return step
        return None
