"""What the program offers before any vault is open."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.domain.verdict import Verdict
from app.services.ports.clock import Clock
from app.services.ports.preferences import PreferenceStore
from app.services.ports.vault_store import VaultStore
from app.services.self_test import SelfTest
from app.services.vault_access import VaultAccess
from app.services.verifying import Verifying
from app.services.workbench import Workbench


@dataclass(frozen=True)
class Entry:
    """The doors of the core.

    `verdict_text` words a verdict in a language (zh or en) as lines; `resources` is the folder
    with fonts, themes, translations and help.
    """

    vaults: VaultAccess
    verifying: Verifying
    verdict_text: Callable[[Path, Verdict, str], tuple[str, ...]]
    clock: Clock
    preferences: PreferenceStore
    open_workbench: Callable[[VaultStore], Workbench]
    self_test: SelfTest
    resources: Path
