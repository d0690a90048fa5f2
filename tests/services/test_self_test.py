"""The self-test tells what stands in the way, and good things are called good."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from app.machine.file_shelf import FolderShelf
from app.services.ports.input_method import InputMethodChoice, InputMethodOutcome
from app.services.ports.preferences import Preferences
from app.services.self_test import LEAST_FREE, Finding, SelfTest, Topic
from tests.builders_vault import MORNING, FrozenClock

VAULT = Path("/office/vault")
PERSON = Path("/home/li/.config/tanlu")
STICK = Path("/media/stick/tanlu-rescue")
FCITX = InputMethodChoice(InputMethodOutcome.SET, "fcitx", module="ibus")


@dataclass(frozen=True)
class Liked:
    """Preferences in memory."""

    liked: Preferences

    def load(self) -> Preferences:
        """Return them."""
        return self.liked

    def save(self, preferences: Preferences) -> None:
        """Refuse: the self-test changes nothing."""
        raise AssertionError(preferences)


@dataclass(frozen=True)
class AComputer:
    """A computer on which everything is fine unless said otherwise."""

    choice: InputMethodChoice = FCITX
    fonts_gone: tuple[str, ...] = ()
    keyring_name: str = "SecretService Keyring"
    free: int | None = 40 * 1024**3
    read_only: tuple[Path, ...] = ()
    kind: str = "ext4"
    unsafe: bool = False
    one_disk: bool = False
    newest: datetime | None = MORNING - timedelta(hours=1)

    def input_method(self) -> InputMethodChoice:
        """Return what was settled."""
        return self.choice

    def missing_fonts(self) -> tuple[str, ...]:
        """Return what is missing."""
        return self.fonts_gone

    def keyring(self) -> str:
        """Return its name."""
        return self.keyring_name

    def free_bytes(self, folder: Path) -> int | None:
        """Return the room."""
        del folder
        return self.free

    def can_write(self, folder: Path) -> bool:
        """Tell whether it is not one of the read-only ones."""
        return folder not in self.read_only

    def file_system(self, folder: Path) -> str:
        """Return the kind."""
        del folder
        return self.kind

    def is_unsafe(self, folder: Path) -> bool:
        """Tell."""
        del folder
        return self.unsafe

    def is_same_disk(self, one: Path, other: Path) -> bool:
        """Tell."""
        del one, other
        return self.one_disk

    def newest_change(self, folder: Path) -> datetime | None:
        """Return the last change."""
        del folder
        return self.newest

    def versions(self) -> tuple[str, ...]:
        """Return two parts."""
        return ("Tanlu 1", "Python 3.11")


def found(computer: AComputer, liked: Preferences | None = None) -> dict[Topic, Finding]:
    """Run the self-test on a computer."""
    kept, shelf = Liked(liked or Preferences()), FolderShelf()
    test = SelfTest(computer, kept, FrozenClock(), PERSON, shelf, lambda: (PERSON, STICK))
    return {finding.topic: finding for finding in test.run(VAULT)}


def test_a_computer_in_order_has_only_good_lines() -> None:
    """Nothing is warned of where nothing is wrong."""
    assert all(finding.is_good for finding in found(AComputer()).values())


@pytest.mark.parametrize(
    ("change", "topic", "code"),
    [
        (
            {"choice": InputMethodChoice(InputMethodOutcome.NONE_FOUND)},
            Topic.INPUT_METHOD,
            "input_none_found",
        ),
        ({"fonts_gone": ("TanluFang-Regular.ttf",)}, Topic.FONTS, "fonts_missing"),
        ({"keyring_name": ""}, Topic.KEYRING, "keyring_none"),
        ({"unsafe": True, "kind": "cifs"}, Topic.VAULT_PLACE, "place_unsafe"),
        ({"free": LEAST_FREE - 1}, Topic.FREE_SPACE, "space_low"),
        ({"free": None}, Topic.FREE_SPACE, "space_unknown"),
        ({"read_only": (VAULT,)}, Topic.WRITABLE, "write_refused"),
        ({"read_only": (PERSON, STICK)}, Topic.SECOND_PLACE, "second_none"),
        ({"kind": "tmpfs"}, Topic.SECOND_PLACE, "second_same_disk"),
        ({"one_disk": True}, Topic.SECOND_PLACE, "second_same_disk"),
        ({"newest": MORNING + timedelta(days=2)}, Topic.CLOCK, "clock_behind"),
    ],
)
def test_each_fault_is_named(change: dict[str, object], topic: Topic, code: str) -> None:
    """One fault turns one line into a warning with its own code."""
    finding = found(replace(AComputer(), **change))[topic]  # type: ignore[arg-type]
    assert (finding.code, finding.is_good) == (code, False)


def test_folders_of_the_office_that_are_gone_are_named(tmp_path: Path) -> None:
    """Official faces come from such a folder; without it the record looks different."""
    gone = str(tmp_path / "gone")
    finding = found(AComputer(), Preferences(office_fonts=(str(tmp_path), gone)))[Topic.FONTS]
    assert (finding.code, finding.facts) == ("office_fonts_gone", (gone,))


def test_the_chosen_second_place_is_looked_at(tmp_path: Path) -> None:
    """Not the person's own folder, where another one is set."""
    computer = AComputer(read_only=(tmp_path,))
    finding = found(computer, Preferences(second_place=str(tmp_path)))[Topic.SECOND_PLACE]
    assert (finding.code, finding.facts) == ("second_refused", (str(tmp_path),))
