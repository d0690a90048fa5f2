"""Chinese input is settled before the window: what the desktop says, what Qt can speak."""

import os
from pathlib import Path

import pytest

from app.machine.input_method import plugin_names, settle_input_method
from app.services.ports.input_method import InputMethodOutcome as Outcome

SHIPPED = frozenset({"ibus", "compose"})


@pytest.fixture
def quiet(tmp_path: Path) -> Path:
    """Return a table of processes without an input method."""
    return processes(tmp_path, "bash", "python3")


@pytest.fixture
def with_ibus(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Return a PATH on which ibus is installed."""
    folder = tmp_path_factory.mktemp("bin")
    (folder / "ibus-daemon").touch(mode=0o755)
    return str(folder)


def processes(folder: Path, *names: str) -> Path:
    """Lay out a /proc with these programs."""
    for number, name in enumerate(names, 100):
        (folder / str(number)).mkdir()
        (folder / str(number) / "comm").write_text(f"{name}\n")
    (folder / "self").mkdir()
    return folder


def test_plugins_are_known_by_their_files() -> None:
    """The wheel's own plug-ins, and one that someone has built for fcitx5."""
    files = ("libibusplatforminputcontextplugin.so", "libcomposeplatforminputcontextplugin.so")
    assert plugin_names(files) == SHIPPED
    assert plugin_names(["libfcitx5platforminputcontextplugin.so", "README"]) == {"fcitx"}


@pytest.mark.parametrize(
    "said",
    [{"XMODIFIERS": "@im=fcitx"}, {"GTK_IM_MODULE": "fcitx5"}, {"XMODIFIERS": "@im=fcitx5"}],
)
def test_fcitx_is_reached_through_ibus(quiet: Path, said: dict[str, str]) -> None:
    """Without a plug-in of its own fcitx5 answers on ibus's way."""
    environment = dict(said)
    choice = settle_input_method(environment, SHIPPED, "linux", quiet)
    assert (choice.outcome, choice.wanted) == (Outcome.SET, "fcitx")
    assert environment["QT_IM_MODULE"] == "ibus"


def test_fcitx5_alone_is_reached_by_the_portal(quiet: Path) -> None:
    """Qt's ibus plug-in does nothing without the program ibus-daemon, unless told so."""
    environment = {"XMODIFIERS": "@im=fcitx", "PATH": str(quiet)}
    choice = settle_input_method(environment, SHIPPED, "linux", quiet)
    assert choice.uses_portal
    assert environment["IBUS_USE_PORTAL"] == "1"


def test_an_installed_ibus_is_asked_directly(quiet: Path, with_ibus: str) -> None:
    """Where ibus-daemon is there the plug-in finds its way itself."""
    environment = {"XMODIFIERS": "@im=ibus", "PATH": with_ibus}
    choice = settle_input_method(environment, SHIPPED, "linux", quiet)
    assert not choice.uses_portal
    assert "IBUS_USE_PORTAL" not in environment


def test_ibus_set_by_hand_without_ibus_gets_the_portal(quiet: Path) -> None:
    """What fcitx5's wiki advises, QT_IM_MODULE=ibus, needs the portal as well."""
    environment = {"QT_IM_MODULE": "ibus", "PATH": str(quiet)}
    choice = settle_input_method(environment, SHIPPED, "linux", quiet)
    assert (choice.outcome, choice.uses_portal) == (Outcome.SET, True)
    assert environment["IBUS_USE_PORTAL"] == "1"


def test_a_portal_decided_by_the_person_stays(quiet: Path) -> None:
    """Whoever has set the variable knows why."""
    environment = {"QT_IM_MODULE": "ibus", "PATH": str(quiet), "IBUS_USE_PORTAL": "0"}
    assert settle_input_method(environment, SHIPPED, "linux", quiet).outcome is Outcome.KEPT
    assert environment["IBUS_USE_PORTAL"] == "0"


def test_fcitx_4_is_named_as_too_old(tmp_path: Path) -> None:
    """It has neither ibus's way nor a plug-in for Qt 6; setting something would only hide that."""
    environment = {"XMODIFIERS": "@im=fcitx"}
    choice = settle_input_method(environment, SHIPPED, "linux", processes(tmp_path, "fcitx"))
    assert choice.outcome is Outcome.TOO_OLD
    assert "QT_IM_MODULE" not in environment


def test_a_module_without_a_plugin_is_replaced(quiet: Path) -> None:
    """QT_IM_MODULE=fcitx is what fcitx's own manual says; with our Qt it means no Chinese."""
    environment = {"QT_IM_MODULE": "fcitx"}
    choice = settle_input_method(environment, SHIPPED, "linux", quiet)
    assert (choice.outcome, choice.was_set, choice.module) == (Outcome.REPLACED, "fcitx", "ibus")
    assert environment["QT_IM_MODULE"] == "ibus"


def test_a_fitting_plugin_for_fcitx_is_used(quiet: Path) -> None:
    """Where someone has built it for our Qt, it is the better way."""
    environment = {"XMODIFIERS": "@im=fcitx"}
    choice = settle_input_method(environment, SHIPPED | {"fcitx"}, "linux", quiet)
    assert (choice.outcome, environment["QT_IM_MODULE"]) == (Outcome.SET, "fcitx")


@pytest.mark.parametrize("name", ["ibus", "fcitx5"])
def test_what_works_is_kept(quiet: Path, with_ibus: str, name: str) -> None:
    """A setting that has its plug-in is nobody else's business."""
    environment = {"QT_IM_MODULE": name, "PATH": with_ibus}
    choice = settle_input_method(environment, SHIPPED | {"fcitx"}, "linux", quiet)
    assert choice.outcome is Outcome.KEPT
    assert environment == {"QT_IM_MODULE": name, "PATH": with_ibus}


def test_the_list_of_newer_desktops_is_kept(quiet: Path) -> None:
    """QT_IM_MODULES names several; one that can be loaded is enough."""
    environment = {"QT_IM_MODULES": "wayland;fcitx;ibus"}
    assert settle_input_method(environment, SHIPPED, "linux", quiet).outcome is Outcome.KEPT
    assert "QT_IM_MODULE" not in environment


@pytest.mark.parametrize("daemon", ["ibus-daemon", "fcitx5"])
def test_a_running_input_method_is_enough(tmp_path: Path, daemon: str) -> None:
    """Desktops often set nothing, and the daemon simply runs."""
    environment: dict[str, str] = {}
    table = processes(tmp_path, "bash", daemon)
    choice = settle_input_method(environment, SHIPPED, "linux", table)
    assert choice.outcome is Outcome.SET
    assert choice.seen_in == (daemon,)
    assert environment["QT_IM_MODULE"] == "ibus"


def test_someone_elses_input_method_does_not_count(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another person's session on the same computer says nothing about ours."""
    table = processes(tmp_path, "fcitx5")
    monkeypatch.setattr(os, "getuid", lambda: 4_000_000)
    assert settle_input_method({}, SHIPPED, "linux", table).outcome is Outcome.NONE_FOUND


@pytest.mark.parametrize("was_set", ["xim", "compose"])
def test_modules_without_chinese_are_replaced_where_one_runs(tmp_path: Path, was_set: str) -> None:
    """XIM is gone from Qt 6; what answers to its name only composes accents."""
    environment = {"QT_IM_MODULE": was_set}
    choice = settle_input_method(environment, SHIPPED, "linux", processes(tmp_path, "ibus-daemon"))
    assert (choice.outcome, environment["QT_IM_MODULE"]) == (Outcome.REPLACED, "ibus")


def test_without_any_input_method_nothing_is_set(quiet: Path) -> None:
    """Nothing found is said, not papered over."""
    environment: dict[str, str] = {}
    choice = settle_input_method(environment, SHIPPED, "linux", quiet)
    assert choice.outcome is Outcome.NONE_FOUND
    assert environment == {}


def test_a_qt_without_plugins_says_so(quiet: Path) -> None:
    """A build that lost its plug-ins is named instead of set to what cannot work."""
    environment = {"XMODIFIERS": "@im=ibus"}
    choice = settle_input_method(environment, frozenset({"compose"}), "linux", quiet)
    assert choice.outcome is Outcome.NO_PLUGIN
    assert "QT_IM_MODULE" not in environment


def test_wayland_is_left_to_the_compositor(quiet: Path) -> None:
    """There Qt speaks text-input itself, and a module would get in the way."""
    environment = {
        "WAYLAND_DISPLAY": "wayland-0",
        "XDG_SESSION_TYPE": "wayland",
        "XMODIFIERS": "@im=fcitx",
    }
    choice = settle_input_method(environment, SHIPPED, "linux", quiet)
    assert choice.outcome is Outcome.BUILT_IN
    assert "QT_IM_MODULE" not in environment


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_other_systems_need_no_setting(quiet: Path, platform: str) -> None:
    """Windows and macOS hand text to every window."""
    environment = {"QT_IM_MODULE": "fcitx"}
    choice = settle_input_method(environment, SHIPPED, platform, quiet)
    assert choice.outcome is Outcome.BUILT_IN
    assert environment == {"QT_IM_MODULE": "fcitx"}


def test_a_missing_table_of_processes_is_no_fault(tmp_path: Path) -> None:
    """A locked-down machine without /proc still starts the program."""
    choice = settle_input_method({}, SHIPPED, "linux", tmp_path / "none")
    assert choice.outcome is Outcome.NONE_FOUND
