"""The self-test: what on this computer might stand in the way of the work, as facts.

The words are the client's; nothing of any talk is looked at or told.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from app.services.ports.clock import Clock
from app.services.ports.computer import Computer
from app.services.ports.file_shelf import FileShelf
from app.services.ports.input_method import InputMethodOutcome
from app.services.ports.preferences import PreferenceStore

_GIB = 1024**3
_IN_MEMORY = ("tmpfs", "ramfs")
LEAST_FREE = 2 * _GIB
"""Less room than this is warned of: a vault with its backups and exports must grow."""


class Topic(StrEnum):
    """What is looked at, in the order of the page."""

    INPUT_METHOD = "input_method"
    FONTS = "fonts"
    KEYRING = "keyring"
    VAULT_PLACE = "vault_place"
    FREE_SPACE = "free_space"
    WRITABLE = "writable"
    SECOND_PLACE = "second_place"
    CLOCK = "clock"
    SCREENS = "screens"
    PRINTERS = "printers"
    VERSIONS = "versions"


@dataclass(frozen=True)
class Finding:
    """One line: `code` names what was found, `facts` fill the words' places in order."""

    topic: Topic
    code: str
    facts: tuple[str, ...] = ()
    is_good: bool = True


_GOOD_INPUT = {
    InputMethodOutcome.BUILT_IN,
    InputMethodOutcome.KEPT,
    InputMethodOutcome.SET,
    InputMethodOutcome.REPLACED,
}


class SelfTest:
    """Looks at the computer when asked.

    `person` is this person's own folder of the program, `rescue_places` the folders that an
    emergency copy tries in turn.
    """

    def __init__(
        self,
        computer: Computer,
        preferences: PreferenceStore,
        clock: Clock,
        person: Path,
        shelf: FileShelf,
        rescue_places: Callable[[], tuple[Path, ...]],
    ) -> None:
        self._rescue_places = rescue_places
        self._computer = computer
        self._shelf = shelf
        self._preferences = preferences
        self._clock = clock
        self._person = person

    def run(self, vault: Path) -> tuple[Finding, ...]:
        """Return what was found about input, files, places and the clock; `vault` is open."""
        checks: tuple[Callable[[], Finding], ...] = (
            self._input_method,
            self._fonts,
            self._keyring,
            lambda: self._vault_place(vault),
            lambda: self._free_space(vault),
            lambda: self._writable(vault),
            lambda: self._second_place(vault),
            lambda: self._time(vault),
            self._versions,
        )
        return tuple(check() for check in checks)

    def save(self, path: Path, text: str) -> Path:
        """Write what the self-test said; returns the path, with a number where it was taken.

        Raises PlaceMissingError, ReadOnlyPlaceError or DiskFullError.
        """
        return self._shelf.put(path.parent, path.name, text.encode())

    def _input_method(self) -> Finding:
        choice = self._computer.input_method()
        module = f"QT_IM_MODULE={choice.module}"
        now = f"{module} IBUS_USE_PORTAL=1" if choice.uses_portal else module
        facts = (choice.wanted, "，".join(choice.seen_in), choice.was_set, now)
        code = f"input_{choice.outcome.value}"
        return Finding(Topic.INPUT_METHOD, code, facts, choice.outcome in _GOOD_INPUT)

    def _fonts(self) -> Finding:
        missing = self._computer.missing_fonts()
        if missing:
            return Finding(Topic.FONTS, "fonts_missing", ("、".join(missing),), is_good=False)
        gone = [f for f in self._preferences.load().office_fonts if not Path(f).is_dir()]
        if gone:
            return Finding(Topic.FONTS, "office_fonts_gone", ("、".join(gone),), is_good=False)
        return Finding(Topic.FONTS, "fonts_there")

    def _keyring(self) -> Finding:
        name = self._computer.keyring()
        if not name:
            return Finding(Topic.KEYRING, "keyring_none", is_good=False)
        return Finding(Topic.KEYRING, "keyring_there", (name,))

    def _vault_place(self, vault: Path) -> Finding:
        kind = self._computer.file_system(vault)
        if self._computer.is_unsafe(vault):
            return Finding(Topic.VAULT_PLACE, "place_unsafe", (kind,), is_good=False)
        return Finding(Topic.VAULT_PLACE, "place_local" if kind else "place_unnamed", (kind,))

    def _free_space(self, vault: Path) -> Finding:
        free = self._computer.free_bytes(vault)
        if free is None:
            return Finding(Topic.FREE_SPACE, "space_unknown", is_good=False)
        is_good = free >= LEAST_FREE
        code = "space_enough" if is_good else "space_low"
        return Finding(Topic.FREE_SPACE, code, (f"{free / _GIB:.1f}",), is_good)

    def _writable(self, vault: Path) -> Finding:
        exports = self._preferences.load().last_export_folder
        places = [vault, self._person, *([Path(exports)] if exports else [])]
        refused = [str(place) for place in places if not self._computer.can_write(place)]
        if refused:
            return Finding(Topic.WRITABLE, "write_refused", ("、".join(refused),), is_good=False)
        return Finding(Topic.WRITABLE, "write_good", (str(len(places)),))

    def _second_place(self, vault: Path) -> Finding:
        chosen = self._preferences.load().second_place
        if chosen and not self._computer.can_write(Path(chosen)):
            return Finding(Topic.SECOND_PLACE, "second_refused", (chosen,), is_good=False)
        good = [place for place in self._rescue_places() if self._computer.can_write(place)]
        if not good:
            return Finding(Topic.SECOND_PLACE, "second_none", is_good=False)
        apart = [place for place in good if self._is_apart(vault, place)]
        if not apart:
            return Finding(Topic.SECOND_PLACE, "second_same_disk", (str(good[0]),), is_good=False)
        return Finding(Topic.SECOND_PLACE, "second_good", (str(apart[0]),))

    def _is_apart(self, vault: Path, place: Path) -> bool:
        """Tell whether a place is on another disk; one in memory does not outlive the power."""
        if self._computer.is_same_disk(vault, place):
            return False
        return self._computer.file_system(place) not in _IN_MEMORY

    def _time(self, vault: Path) -> Finding:
        now, newest = self._clock.now(), self._computer.newest_change(vault)
        said = f"{now:%Y-%m-%d %H:%M:%S} {now:%z}"
        if newest is not None and newest > now:
            facts = (said, f"{newest:%Y-%m-%d %H:%M}")
            return Finding(Topic.CLOCK, "clock_behind", facts, is_good=False)
        return Finding(Topic.CLOCK, "clock_plausible", (said,))

    def _versions(self) -> Finding:
        return Finding(Topic.VERSIONS, "versions", (" · ".join(self._computer.versions()),))
