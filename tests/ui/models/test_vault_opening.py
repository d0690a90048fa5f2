"""What a person hears after a crash, and after a proper end: nothing."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from app.domain.place import Place
from app.services.entry import Entry
from app.services.errors import DiskFullError
from app.services.ports.vault_store import VaultStore
from app.services.rescue import Rescued
from app.services.resuming import Resumed
from app.services.workbench import Workbench
from tests.builders_talks import SAID, a_running_talk
from tests.builders_vault import MORNING, PASSPHRASE
from tests.ui.conftest import ACCOUNT
from ui.models.vault_opening import OpenVault, open_vault, told


@pytest.fixture
def bench(entry: Entry, store: VaultStore) -> Workbench:
    """Return the services of a vault."""
    return entry.open_workbench(store)


def _opened(
    bench: Workbench, taken: Rescued | None = None, resumed: Resumed | None = None
) -> OpenVault:
    return OpenVault(bench, has_talks=True, taken=taken or Rescued(), resumed=resumed)


def _resumed(bench: Workbench, last_at: datetime | None, letters: int) -> Resumed:
    talk = bench.preparing.talk(a_running_talk(bench))
    place = Place(talk.id, "record")
    count = 12 if last_at else 0
    return Resumed(place, talk, is_running=True, entries=count, last_at=last_at, letters=letters)


def test_a_crash_is_told_in_numbers(qapp: QCoreApplication, bench: Workbench) -> None:
    """How many entries up to when, and how much stands in the composer."""
    del qapp
    opened = _opened(bench, resumed=_resumed(bench, MORNING, 23))

    (line,) = told(opened)

    assert "12" in line
    assert f"{MORNING:%H:%M:%S}" in line
    assert "23" in line
    assert opened.place.endswith(":record")


def test_a_crash_before_the_first_entry(qapp: QCoreApplication, bench: Workbench) -> None:
    """No time is invented where there is no entry."""
    del qapp
    (line,) = told(_opened(bench, resumed=_resumed(bench, None, 0)))
    assert ":" not in line


def test_each_fate_of_an_emergency_copy_is_told(qapp: QCoreApplication, bench: Workbench) -> None:
    """Taken in, late, still waiting, and a file that is kept with its path."""
    del qapp
    path = Path("second") / "x.rescue.1.aside"
    lines = told(_opened(bench, Rescued(3, 1, 2, 9, (path,))))

    assert len(lines) == 4
    assert [n in line for n, line in zip("312", lines, strict=False)] == [True] * 3
    assert str(path) in lines[-1]


def test_a_proper_end_is_not_told(qapp: QCoreApplication, entry: Entry, store: VaultStore) -> None:
    """Opening as ever says nothing and leads to no particular place."""
    del qapp
    bench = entry.open_workbench(store)
    talk_id = a_running_talk(bench, SAID)
    bench.recorder.resuming.note(Place(talk_id, "record"))
    bench.recorder.resuming.note(None)

    opened = open_vault(entry, store)

    assert (opened.place, told(opened), opened.has_talks) == ("", (), True)


def test_a_crash_is_found_when_the_vault_is_opened(
    qapp: QCoreApplication, entry: Entry, store: VaultStore
) -> None:
    """The place that was noted last is where the work goes on."""
    del qapp
    talk_id = a_running_talk(entry.open_workbench(store), SAID)
    entry.open_workbench(store).recorder.resuming.note(Place(talk_id, "record"))

    opened = open_vault(entry, store)

    assert opened.place == f"talk:{talk_id}:record"
    assert str(len(SAID)) in told(opened)[0]


def test_a_vault_that_cannot_be_worked_on_is_closed_again(
    entry: Entry, store: VaultStore, tmp_path: Path
) -> None:
    """Whatever goes wrong behind the passphrase, the next try finds the vault free."""

    def broken(_store: VaultStore) -> Workbench:
        raise DiskFullError(tmp_path)

    with pytest.raises(DiskFullError):
        open_vault(replace(entry, open_workbench=broken), store)

    again = entry.vaults.unlock(tmp_path / "vault", ACCOUNT, PASSPHRASE)
    assert not open_vault(entry, again).has_talks
    again.close()
