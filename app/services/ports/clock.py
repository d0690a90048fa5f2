"""The time, handed in."""

from datetime import datetime
from typing import Protocol


class Clock(Protocol):
    """Tells the time of this computer; it proves nothing to others."""

    def now(self) -> datetime:
        """Return the local time with its zone."""
        ...
