"""Where set-up finds and puts its files."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Layout:
    """The project folder and the paths inside it that set-up works on."""

    root: Path

    @property
    def venv(self) -> Path:
        """Return the folder of the virtual environment."""
        return self.root / ".venv"

    @property
    def python(self) -> Path:
        """Return the interpreter inside the environment."""
        if os.name == "nt":
            return self.venv / "Scripts" / "python.exe"
        return self.venv / "bin" / "python"

    @property
    def site_packages(self) -> Path:
        """Return where the environment keeps installed packages."""
        if os.name == "nt":
            return self.venv / "Lib" / "site-packages"
        version = f"python{sys.version_info.major}.{sys.version_info.minor}"
        return self.venv / "lib" / version / "site-packages"

    @property
    def project_file(self) -> Path:
        """Return pyproject.toml, where dependencies are named."""
        return self.root / "pyproject.toml"

    @property
    def runtime_lock(self) -> Path:
        """Return the locked packages that the program runs with."""
        return self.root / "installer" / "requirements.lock"

    @property
    def dev_lock(self) -> Path:
        """Return the locked packages of tests and checks, the runtime ones among them."""
        return self.root / "installer" / "requirements-dev.lock"

    @property
    def wheelhouse(self) -> Path:
        """Return the folder of wheels for machines without a network; it may be absent."""
        return self.root / "installer" / "wheelhouse"

    @property
    def translations(self) -> Path:
        """Return the folder of Qt translation sources and their compiled files."""
        return self.root / "resources" / "translations"

    @property
    def benchmarks(self) -> Path:
        """Return the folder of benchmark scripts."""
        return self.root / "tests" / "bench"
