"""Materials for tests: taken in through the services, in a vault of several accounts."""

from collections.abc import Callable
from pathlib import Path

from app.domain.ids import MaterialId
from app.domain.material import Material
from app.services.entry import Entry
from app.services.taking_in_materials import Received
from app.services.workbench import Workbench
from tests.builders_talks import silent
from tests.builders_vault import PASSPHRASE

OWN, OTHER = "li.wen", "zhou.ning"
TEXT = "经济社会发展情况：新增投资近500亿元，走访1800余次，测评99.83分。"
DAMAGED = "镇黨委書記(shū jì)抓監督,,壓實責任。"
PLAIN, SENSITIVE = "department_material", "investigation"


def take_in(bench: Workbench, text: str = TEXT, card: Material | None = None) -> Received:
    """Take a pasted text in."""
    taken = bench.material.intake.read_pasted(text)
    wanted = card or Material("经济社会发展情况", "development", "县发改局", PLAIN)
    return bench.material.intake.store(taken, wanted, silent)


def a_secret(bench: Workbench, title: str = "核查情况", **about: object) -> Material:
    """Take in what a sensitive source gave."""
    card = Material(title, source="审查调查室", source_kind=SENSITIVE, **about)  # type: ignore[arg-type]  # a test's shorthand
    return take_in(bench, f"{title}：反映其插手工程项目。", card).material


class Office:
    """A vault whose accounts take turns; `turn(account)` closes it for one, opens for another."""

    def __init__(self, entry: Entry, folder: Path) -> None:
        self._entry, self.folder = entry, folder
        self.store = entry.vaults.create(folder, "一室", OWN, PASSPHRASE).store
        entry.vaults.add_account(folder, self.store, OTHER, PASSPHRASE)

    def turn(self, account: str) -> Workbench:
        """Return the services as this account has them."""
        if self.store.account != account:
            self.store.close()
            self.store = self._entry.vaults.unlock(self.folder, account, PASSPHRASE)
        return self._entry.open_workbench(self.store)

    def close(self) -> None:
        """Close the vault."""
        self.store.close()


Seen = Callable[[Workbench, MaterialId], object]
