"""What a person likes on this computer: language, theme, when to lock; nothing of any talk."""

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True)
class Preferences:
    """Small choices with their defaults.

    `language` is zh_CN or en, empty for the system's; `theme` is light, dark or system.
    `idle_minutes` is 0 for never. `office_fonts` are folders with fonts of the office's own.
    `keys` are chosen shortcuts like "lock=Ctrl+L". `interviewer_size` is the type size of the
    interviewer's window in points. `second_place` is the folder where an emergency copy goes
    first while the vault takes nothing, empty for the person's own. `expand_key` expands shorthand
    beside its action's own key: tab, space, or empty for neither.
    """

    language: str = ""
    theme: str = "system"
    idle_minutes: int = 10
    last_vault: str = ""
    last_account: str = ""
    last_export_folder: str = ""
    office_fonts: tuple[str, ...] = ()
    text_size: int = 0
    keys: tuple[str, ...] = ()
    interviewer_size: int = 18
    second_place: str = ""
    expand_key: str = "tab"


class PreferenceStore(Protocol):
    """Keeps the preferences of this person on this computer."""

    def load(self) -> Preferences:
        """Return the stored preferences, or the defaults where there are none; never raises."""
        ...

    def save(self, preferences: Preferences) -> None:
        """Store them; raises DiskFullError, ReadOnlyPlaceError, PlaceMissingError."""
        ...
