"""How Chinese gets into the program; light, because it is settled before the window is made."""

from dataclasses import dataclass
from enum import StrEnum


class InputMethodOutcome(StrEnum):
    """What came of looking for an input method before the window was made."""

    BUILT_IN = "built_in"  # the system's own way needs no setting
    KEPT = "kept"  # what was set works
    SET = "set"  # nothing was set, and we did
    REPLACED = "replaced"  # what was set has no plug-in here
    NO_PLUGIN = "no_plugin"  # an input method runs, but nothing here speaks with it
    TOO_OLD = "too_old"  # fcitx 4: it has no way into a Qt 6 program
    NONE_FOUND = "none_found"


@dataclass(frozen=True)
class InputMethodChoice:
    """How Chinese gets into the program.

    `wanted` is the input method found (fcitx, ibus), `seen_in` where it was found, `was_set` what
    QT_IM_MODULE said before, and `module` what it says now (empty: Qt decides). `uses_portal`
    tells that IBUS_USE_PORTAL was set as well.
    """

    outcome: InputMethodOutcome
    wanted: str = ""
    seen_in: tuple[str, ...] = ()
    was_set: str = ""
    module: str = ""
    uses_portal: bool = False
