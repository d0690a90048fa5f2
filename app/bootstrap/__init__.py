"""Building the core: the one place where services meet their adapters.

Whatever takes long to import (signing, PDF, Word, spreadsheets) is imported when first used, so
that the window is there at once: pyHanko alone takes a second.
"""

import secrets
import time
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from app.bootstrap.parts import Parts, rescue_folders
from app.bootstrap.workbench import workbench
from app.crypto.key_derivation import calibrated
from app.crypto.key_ring import SlottedKeyRing
from app.crypto.passphrase_strength import ZxcvbnMeter
from app.domain.verdict import Verdict
from app.machine.clock import SystemClock
from app.machine.computer import ThisComputer
from app.machine.computer_secret import KeyringSecrets
from app.machine.file_shelf import FolderShelf
from app.machine.paths import Paths
from app.machine.preferences import PreferenceFile
from app.machine.vault_files import VaultFolderFiles
from app.machine.words import load_words
from app.services.entry import Entry
from app.services.ports.clock import Clock
from app.services.ports.input_method import InputMethodChoice
from app.services.ports.key_ring import KdfParameters
from app.services.self_test import SelfTest
from app.services.vault_access import VaultAccess
from app.services.verdict_words import verdict_text
from app.services.verifying import Verifying
from app.storage.vault_database import SqlcipherVaults


def build(
    paths: Paths,
    environment: Mapping[str, str],
    clock: Clock | None = None,
    new_slots: Callable[[], KdfParameters] | None = None,
    input_method: InputMethodChoice | None = None,
) -> Entry:
    """Return the doors of the core.

    `new_slots` tells how slow a new key slot shall be; left out, this computer is measured.
    `input_method` is what was settled before the window was made.
    """
    clock = clock or SystemClock()
    slots = new_slots or partial(calibrated, time.perf_counter)
    parts = Parts(paths, environment, slots)
    computer = ThisComputer(paths.resource("fonts"), environment, input_method)
    vaults = VaultAccess(
        VaultFolderFiles(paths.vaults, clock, environment),
        SqlcipherVaults(clock),
        SlottedKeyRing(slots, secrets.token_bytes),
        KeyringSecrets(secrets.token_bytes),
        ZxcvbnMeter(),
    )
    return Entry(
        vaults=vaults,
        verifying=Verifying(FolderShelf(), parts.checkers),
        verdict_text=partial(_verdict_text, paths.resource("words")),
        clock=clock,
        preferences=PreferenceFile(paths.preferences),
        open_workbench=lambda store: workbench(store, parts, clock),
        self_test=SelfTest(
            computer,
            PreferenceFile(paths.preferences),
            clock,
            paths.person,
            FolderShelf(),
            partial(rescue_folders, paths, environment),
        ),
        resources=paths.resources,
    )


def _verdict_text(folder: Path, path: Path, verdict: Verdict, language: str) -> tuple[str, ...]:
    return verdict_text(path, verdict, load_words(folder, language))
