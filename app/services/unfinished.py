"""What stood in a form when the vault was locked over it, for the next opening (per account)."""

from app.services.ports.vault_store import Tables, VaultStore

INTAKE_FORM = "material_intake"
"""Files that were read but not taken in, and the card typed for them."""
_FORMS = (INTAKE_FORM,)


class Unfinished:
    """Keeps what was typed and not stored yet in the vault itself; each account sees its own."""

    def __init__(self, store: VaultStore) -> None:
        self._store = store

    def keep(self, form: str, content: bytes) -> None:
        """Keep what stands in a form; replaces what was kept of it before."""
        with self._store.change() as tables:
            tables.settings.set(_name(form, self._store.account), content)

    def get(self, form: str) -> bytes:
        """Return what was kept of a form, empty for nothing; it stays until `forget`."""
        with self._store.read() as tables:
            return tables.settings.get(_name(form, self._store.account)) or b""

    def forget(self, form: str) -> None:
        """Let go of what was kept: the form was finished, or given up."""
        if self.get(form):
            self.keep(form, b"")


def forget_unfinished(tables: Tables, account: str) -> None:
    """Let go of everything that was kept for an account."""
    for name in (_name(form, account) for form in _FORMS):
        if tables.settings.get(name):
            tables.settings.set(name, b"")


def _name(form: str, account: str) -> str:
    return f"unfinished:{form}:{account}"
