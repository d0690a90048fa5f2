"""What a screen works with: the program before a vault is open, and the session after."""

from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.services.ports.preferences import PreferenceStore
from ui.actions import Actions
from ui.jobs import Jobs
from ui.look.theme import Theme
from ui.messages import Messages

if TYPE_CHECKING:  # importing the services takes as long as the first window
    from app.services.entry import Entry
    from app.services.workbench import Workbench
    from ui.changes import Changes


@dataclass(frozen=True, eq=False, kw_only=True)
class Program:
    """What there is without a vault; `language` is zh or en.

    `core` is built in the background after the first paint.
    """

    core: "Future[Entry]"
    jobs: Jobs
    messages: Messages
    actions: Actions
    preferences: PreferenceStore
    language: str
    theme: Theme

    @property
    def entry(self) -> "Entry":
        """The doors of the core; waits for them, so before a vault is open ask only in jobs."""
        return self.core.result()


@dataclass(frozen=True, eq=False, kw_only=True)
class Session(Program):
    """One open vault in one window; `folder` is the vault's folder."""

    workbench: "Workbench"
    changes: "Changes"
    folder: Path
