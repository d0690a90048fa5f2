"""Which Qt input-method module works on this desktop; to be settled before QApplication is made.

The Qt we ship speaks to ibus and has no plug-in for fcitx; fcitx5 answers on ibus's own way as
well, so QT_IM_MODULE=ibus serves both. But Qt's ibus plug-in does nothing where the program
ibus-daemon is not installed, which is so on a desktop with fcitx5 alone, unless it is told to use
the portal, and that name fcitx5 holds too (tried with fcitx5 5.0.21 and Qt 6.8.3). Asking for what
is not there leaves the person without Chinese and without a word of why.
"""

import os
import shutil
import sys
from collections.abc import Iterable, Mapping, MutableMapping
from dataclasses import replace
from pathlib import Path

from app.services.ports.input_method import InputMethodChoice, InputMethodOutcome

VARIABLE = "QT_IM_MODULE"
PORTAL = "IBUS_USE_PORTAL"
_LIST = "QT_IM_MODULES"  # Qt 6.7 and later: several, the first that loads wins
_FAMILIES = {"fcitx5": "fcitx", "fcitx": "fcitx", "ibus": "ibus"}
_DAEMONS = {"fcitx5": "fcitx", "fcitx": "fcitx", "ibus-daemon": "ibus"}
_WITHOUT_CHINESE = {"xim", "compose", "simple", "none"}


def settle_input_method(
    environment: MutableMapping[str, str],
    plugins: frozenset[str],
    platform: str = sys.platform,
    processes: Path = Path("/proc"),
) -> InputMethodChoice:
    """Set QT_IM_MODULE in the environment where that helps, and tell what was done.

    `plugins` are the names of Qt's input-context plug-ins, for example ibus and compose.
    """
    if not platform.startswith("linux"):
        return InputMethodChoice(InputMethodOutcome.BUILT_IN)
    choice = _by_portal(_chosen(environment, plugins, processes), environment)
    if choice.module and choice.module != choice.was_set:
        environment[VARIABLE] = choice.module
    if choice.uses_portal:
        environment[PORTAL] = "1"
    return choice


def _by_portal(choice: InputMethodChoice, environment: Mapping[str, str]) -> InputMethodChoice:
    """Return the choice with the portal where Qt's ibus plug-in would else do nothing."""
    if choice.module != "ibus" or PORTAL in environment:
        return choice
    if shutil.which("ibus-daemon", path=environment.get("PATH", os.defpath)):
        return choice
    kept = choice.outcome is InputMethodOutcome.KEPT
    outcome = InputMethodOutcome.SET if kept else choice.outcome
    return replace(choice, outcome=outcome, uses_portal=True)


def plugin_names(files: Iterable[str]) -> frozenset[str]:
    """Return the input methods that plug-in files serve, by their file names."""
    suffix = "platforminputcontextplugin"
    stems = (Path(name).name.split(".")[0].removeprefix("lib") for name in files)
    names = {stem.removesuffix(suffix) for stem in stems if stem.endswith(suffix)}
    return frozenset(_FAMILIES.get(name, name) for name in names)


def _chosen(
    environment: Mapping[str, str], plugins: frozenset[str], processes: Path
) -> InputMethodChoice:
    was_set = environment.get(VARIABLE, "")
    if was_set and _family(was_set) in plugins and was_set not in _WITHOUT_CHINESE:
        return InputMethodChoice(
            InputMethodOutcome.KEPT, _family(was_set), (f"{VARIABLE}={was_set}",), was_set, was_set
        )
    listed = [name for name in environment.get(_LIST, "").split(";") if name]
    if any(_family(name) in plugins for name in listed):
        return InputMethodChoice(InputMethodOutcome.KEPT, listed[0], (_LIST,), was_set, was_set)
    seen = _seen(environment, processes)
    if not seen:
        return InputMethodChoice(InputMethodOutcome.NONE_FOUND, was_set=was_set, module=was_set)
    wanted, where = next(iter(seen.values())), tuple(seen)
    if _speaks_wayland(environment) and not was_set:
        return InputMethodChoice(InputMethodOutcome.BUILT_IN, wanted, where)
    if wanted == "fcitx" and wanted not in plugins and _is_fcitx_4(processes):
        return InputMethodChoice(InputMethodOutcome.TOO_OLD, wanted, where, was_set, was_set)
    module = wanted if wanted in plugins else "ibus"
    if module not in plugins:
        return InputMethodChoice(InputMethodOutcome.NO_PLUGIN, wanted, where, was_set, was_set)
    outcome = InputMethodOutcome.REPLACED if was_set else InputMethodOutcome.SET
    return InputMethodChoice(outcome, wanted, where, was_set, module)


def _seen(environment: Mapping[str, str], processes: Path) -> dict[str, str]:
    """Return where an input method is named; where nothing names one, what runs."""
    seen: dict[str, str] = {}
    for variable in (VARIABLE, "XMODIFIERS", "GTK_IM_MODULE"):
        value = environment.get(variable, "")
        family = _FAMILIES.get(value.rpartition("=")[2])
        if family:
            seen[f"{variable}={value}"] = family
    # the look at every process takes some milliseconds of the start
    return seen or _running(processes)


def _running(processes: Path) -> dict[str, str]:
    """Return the input-method daemons of this person that run, by name."""
    found: dict[str, str] = {}
    me = os.getuid() if hasattr(os, "getuid") else -1
    try:
        with os.scandir(processes) as entries:
            for entry in entries:
                if entry.name.isdecimal() and (name := _daemon(Path(entry.path), me)):
                    found[name] = _DAEMONS[name]
    except OSError:
        return found
    return found


def _is_fcitx_4(processes: Path) -> bool:
    running = _running(processes)
    return "fcitx" in running and "fcitx5" not in running


def _daemon(process: Path, me: int) -> str:
    try:
        if process.stat().st_uid != me:
            return ""
        name = (process / "comm").read_text().strip()
    except OSError:  # it ended meanwhile, or is not ours to look at
        return ""
    return name if name in _DAEMONS else ""


def _family(name: str) -> str:
    return _FAMILIES.get(name, name)


def _speaks_wayland(environment: Mapping[str, str]) -> bool:
    """Tell whether Qt will talk to the compositor itself, which knows the input method."""
    platform = environment.get("QT_QPA_PLATFORM", "")
    if platform:
        return platform.startswith("wayland")
    return bool(environment.get("WAYLAND_DISPLAY")) and (
        environment.get("XDG_SESSION_TYPE") == "wayland"
    )
