"""What stood in a form when the vault was locked over it, for the next opening (per account)."""

from app.services.ports.vault_store import VaultStore


class Unfinished:
    """Keeps what was typed and not stored yet in the vault itself; each account sees its own."""

    def __init__(self, store: VaultStore) -> None:
        self._store = store

    def keep(self, form: str, content: bytes) -> None:
        """Keep what stands in a form; replaces what was kept of it before."""
        with self._store.change() as tables:
            tables.settings.set(self._name(form), content)

    def take(self, form: str) -> bytes:
        """Return what was kept of a form, empty for nothing; it is kept no more."""
        name = self._name(form)
        with self._store.read() as tables:
            if not tables.settings.get(name):
                return b""
        with self._store.change() as tables:
            content = tables.settings.get(name) or b""
            tables.settings.set(name, b"")
            return content

    def _name(self, form: str) -> str:
        return f"unfinished:{form}:{self._store.account}"
