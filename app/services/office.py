"""The office that keeps the vault: its name, as printed in records."""

from app.domain.text import clean_line
from app.services.ports.vault_store import VaultStore
from app.services.record_assembly import OFFICE_NAME


class Office:
    """Keeps the office's name."""

    def __init__(self, store: VaultStore) -> None:
        self._store = store

    def name(self) -> str:
        """Return the office's name; empty until it is set."""
        with self._store.read() as tables:
            return (tables.settings.get(OFFICE_NAME) or b"").decode()

    def rename(self, name: str) -> None:
        """Set the office's name; frozen records keep the old one."""
        clean = clean_line(name, "office_name")
        with self._store.change() as tables:
            tables.settings.set(OFFICE_NAME, clean.encode())
