"""Where things lie: the program's own resources and this person's folder; the one finder."""

import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

_NAME = "tanlu"


class ResourcesMissingError(Exception):
    """The program was installed without its resources; a fault of the build."""


@dataclass(frozen=True)
class Paths:
    """The program's places; `person` is this person's own folder, not made yet."""

    resources: Path
    person: Path

    @property
    def preferences(self) -> Path:
        """The file of preferences."""
        return self.person / "preferences.json"

    @property
    def logs(self) -> Path:
        """The folder of diagnostics."""
        return self.person / "logs"

    @property
    def vaults(self) -> Path:
        """The folder with copies of key files and anchors, one folder a vault."""
        return self.person / "vaults"

    def resource(self, *parts: str) -> Path:
        """Return the path of a resource, for example ("fonts", "x.ttf")."""
        return self.resources.joinpath(*parts)


def find_paths(environment: Mapping[str, str], home: Path, platform: str = sys.platform) -> Paths:
    """Return the places for this environment; raises ResourcesMissingError.

    Resources lie in the source tree, beside a frozen program, or under share/tanlu of the
    installation.
    """
    return Paths(_resources(), _person(environment, home, platform))


def _resources() -> Path:
    candidates = [Path(__file__).resolve().parents[2] / "resources"]
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen:
        candidates.insert(0, Path(frozen) / "resources")
    candidates.append(Path(sys.executable).resolve().parent / "resources")
    candidates.append(Path(sys.prefix) / "share" / _NAME / "resources")
    for candidate in candidates:
        if candidate.is_dir():
            return candidate
    raise ResourcesMissingError(str(candidates[0]))


def _person(environment: Mapping[str, str], home: Path, platform: str) -> Path:
    if platform == "win32":
        given = environment.get("LOCALAPPDATA") or environment.get("APPDATA")
        return Path(given) / "Tanlu" if given else home / "AppData" / "Local" / "Tanlu"
    if platform == "darwin":
        return home / "Library" / "Application Support" / "Tanlu"
    given = environment.get("XDG_CONFIG_HOME", "")
    # a relative path in the variable is to be ignored (XDG Base Directory 0.8)
    return (Path(given) if given.startswith("/") else home / ".config") / _NAME
