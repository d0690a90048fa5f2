"""What the window needs before the core is built: the program's places and the preferences.

Kept apart from `app.bootstrap` because importing the services takes as long as a window does.
"""

from collections.abc import Iterable, Mapping, MutableMapping
from dataclasses import dataclass
from pathlib import Path

from app.machine.input_method import plugin_names, settle_input_method
from app.machine.paths import Paths, find_paths
from app.machine.preferences import PreferenceFile
from app.machine.safe_file import keep_private
from app.services.ports.input_method import InputMethodChoice
from app.services.ports.preferences import PreferenceStore


@dataclass(frozen=True)
class Opening:
    """The program's places and this person's preferences."""

    paths: Paths
    preferences: PreferenceStore


def open_program(environment: Mapping[str, str], home: Path) -> Opening:
    """Find the places, and keep what this process writes private.

    Raises ResourcesMissingError where the installation is incomplete.
    """
    keep_private()
    paths = find_paths(environment, home)
    return Opening(paths, PreferenceFile(paths.preferences))


def settle_input(
    environment: MutableMapping[str, str], plugin_files: Iterable[str]
) -> InputMethodChoice:
    """Make Chinese input work where the desktop's settings do not fit the Qt we ship.

    To be called before QApplication is made; `plugin_files` are the files in Qt's folder of
    input-context plug-ins.
    """
    return settle_input_method(environment, plugin_names(plugin_files))


def start_diagnostics(paths: Paths) -> None:
    """Begin the log without content; slow to import, so not before the first paint."""
    from app.machine.log import start_log  # noqa: PLC0415

    start_log(paths.logs)
